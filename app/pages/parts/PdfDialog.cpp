// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/parts/PdfDialog.h"

#include "app/pages/parts/LongWork.h"
#include "forms/theme/Icon.h"
#include "forms/theme/Theme.h"
#include "forms/theme/Type.h"
#include "forms/viewer/PdfPane.h"
#include "models/base/AtomicFile.h"
#include "models/session/Signing.h"

#include <QEvent>
#include <QFileInfo>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace tandem::pages {

using namespace Qt::StringLiterals;

PdfDialog::PdfDialog(const shell::Shelf &shelf, const QString &title, const QString &fileName,
                     const QByteArray &pdf, Writer writer, QWidget *parent)
    : QDialog(parent)
    , m_shelf(shelf)
    , m_fileName(fileName)
    , m_writtenName(fileName)
    , m_renderings{{tr("PDF documents (*.pdf)"), u".pdf"_s, pdf}}
    , m_reader(new forms::PdfPane)
    , m_progress(new shell::ProgressRow)
    , m_sign(new QPushButton(forms::icon(u"key"_s), QString()))
    , m_save(new QPushButton(forms::icon(u"save"_s), QString()))
    , m_close(new QPushButton)
{
    setObjectName(u"pdfDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    resize(1040, 780);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_reader, 1);
    layout->addWidget(m_progress);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(forms::space::kLarge, forms::space::kSmall, forms::space::kLarge,
                                forms::space::kSmall);
    buttons->setSpacing(forms::space::kMedium);
    m_sign->setObjectName(u"pdfSign"_s);
    m_sign->setVisible(writer == Writer::Tandem);
    m_save->setObjectName(u"pdfSave"_s);
    m_close->setObjectName(u"pdfClose"_s);
    buttons->addStretch();
    for (QPushButton *button : {m_sign, m_save, m_close}) {
        button->setAutoDefault(false); // Return in the search field means the search
        buttons->addWidget(button);
    }
    layout->addLayout(buttons);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    connect(m_save, &QPushButton::clicked, this, &PdfDialog::save);
    connect(m_sign, &QPushButton::clicked, this, &PdfDialog::sign);
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, m_reader,
            &forms::PdfPane::focusSearch);
    connect(
        m_reader, &forms::PdfPane::opened, this,
        [this] { m_reader->setContentsShown(m_reader->pageCount() > 1); }, Qt::SingleShotConnection);
    retranslate();
    m_reader->setDocument(pdf);
}

void PdfDialog::addRendering(const QString &filter, const QString &ending, const QByteArray &bytes)
{
    m_renderings.append({filter, ending, bytes});
}

/// The ending of the name says which rendering is wanted.
void PdfDialog::save()
{
    QStringList filters;
    for (const Rendering &rendering : std::as_const(m_renderings))
        filters.append(rendering.filter);
    const QString path =
        m_shelf.prompter.chooseSaveFile(tr("Save the document"), m_fileName, filters.join(u";;"_s));
    if (path.isEmpty())
        return;
    const Rendering *wanted = &m_renderings.first();
    for (const Rendering &rendering : std::as_const(m_renderings)) {
        if (path.endsWith(rendering.ending, Qt::CaseInsensitive))
            wanted = &rendering;
    }
    if (const auto written = writeFileDurably(path, wanted->bytes); !written)
        m_shelf.prompter.tellError(written.error());
}

void PdfDialog::sign()
{
    const QStringList files = m_shelf.prompter.chooseFiles(tr("Choose your certificate"),
                                                           tr("Certificates with their key (*.p12 *.pfx)"));
    if (files.isEmpty())
        return;
    const auto password = m_shelf.prompter.passphrase(
        tr("Sign the document"),
        tr("Type the passphrase that protects “%1”. It is used once and kept nowhere.")
            .arg(QFileInfo(files.first()).fileName()),
        false);
    if (!password)
        return;
    const session::SigningOrder order{m_renderings.first().bytes, m_fileName, files.first(), *password,
                                      m_subject};
    runLong(
        m_shelf, this, m_progress, tr("Signing the document"),
        [order](session::Desk &desk, Progress &port) { return session::signInWorkspace(desk, order, port); },
        [this](const session::SignedDocument &document) { showSigned(document); });
}

void PdfDialog::showSigned(const session::SignedDocument &document)
{
    m_renderings.first().bytes = document.pdf;
    // The button stays: others may sign on top.
    const QFileInfo file(m_writtenName);
    m_fileName = tr("%1-signed.%2", "file name and its ending").arg(file.completeBaseName(), file.suffix());
    const int page = m_reader->currentPage();
    m_reader->setDocument(document.pdf);
    m_reader->goToPage(page);
    m_save->setFocus();
}

void PdfDialog::retranslate()
{
    m_sign->setText(tr("Sign…"));
    m_sign->setToolTip(tr("Sign with a certificate; the document itself stays as it is"));
    m_save->setText(tr("Save…"));
    m_close->setText(tr("Close"));
}

void PdfDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace tandem::pages
