// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/viewer/PdfSource.h"

#include <poppler-qt6.h>

namespace tandem::forms {

PdfSource::File::~File() = default;

Poppler::Document *PdfSource::File::document()
{
    if (!isTried && !bytes.isEmpty()) {
        opened = Poppler::Document::loadFromData(bytes);
        if (opened) {
            opened->setRenderHint(Poppler::Document::Antialiasing);
            opened->setRenderHint(Poppler::Document::TextAntialiasing);
        }
    }
    isTried = true;
    return opened.get();
}

PdfSource::PdfSource()
    : m_file(std::make_shared<File>())
{
    m_pool.setMaxThreadCount(1);
}

PdfSource::~PdfSource()
{
    m_file->stop = true;
    m_pool.clear();
    m_pool.waitForDone();
}

void PdfSource::open(const QByteArray &pdf)
{
    m_file->stop = true;
    m_pool.clear();
    m_file = std::make_shared<File>();
    m_file->bytes = pdf;
}

} // namespace tandem::forms
