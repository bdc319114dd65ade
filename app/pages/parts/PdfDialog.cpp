// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/parts/PdfDialog.h"

#include "forms/theme/Icon.h"
#include "forms/theme/Theme.h"
#include "forms/theme/Type.h"
#include "forms/viewer/PdfPane.h"
#include "models/base/AtomicFile.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace tandem::pages {

using namespace Qt::StringLiterals;

PdfDialog::PdfDialog(const shell::Shelf &shelf, const QString &title, const QString &fileName,
                     const QByteArray &pdf, QWidget *parent)
    : QDialog(parent)
    , m_shelf(shelf)
    , m_fileName(fileName)
    , m_pdf(pdf)
{
    setObjectName(u"pdfDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    resize(900, 720);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    auto *reader = new forms::PdfPane;
    layout->addWidget(reader, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(forms::space::kLarge, forms::space::kSmall, forms::space::kLarge,
                                forms::space::kSmall);
    auto *save = new QPushButton(forms::icon(u"save"_s), tr("Save…"));
    save->setObjectName(u"pdfSave"_s);
    auto *close = new QPushButton(tr("Close"));
    close->setObjectName(u"pdfClose"_s);
    buttons->addStretch();
    buttons->addWidget(save);
    buttons->addWidget(close);
    layout->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    connect(save, &QPushButton::clicked, this, &PdfDialog::save);
    reader->setDocument(pdf);
}

void PdfDialog::save()
{
    const QString path =
        m_shelf.prompter.chooseSaveFile(tr("Save the document"), m_fileName, tr("PDF documents (*.pdf)"));
    if (path.isEmpty())
        return;
    if (const auto written = writeFileDurably(path, m_pdf); !written)
        m_shelf.prompter.tellError(written.error());
}

} // namespace tandem::pages
