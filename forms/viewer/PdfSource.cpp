// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/viewer/PdfSource.h"

#include <poppler-qt6.h>

namespace tandem::forms {

namespace {

/// Poppler tells everybody on standard error what it dislikes about a file and which names it has not got;
/// what the reader must know is said in the pane.
void keepQuiet()
{
    static const bool once = [] {
        Poppler::setDebugErrorFunction([](const QString &, const QVariant &) {}, {});
        return true;
    }();
    static_cast<void>(once);
}

} // namespace

PdfSource::File::~File() = default;

Poppler::Document *PdfSource::File::document()
{
    keepQuiet();
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
