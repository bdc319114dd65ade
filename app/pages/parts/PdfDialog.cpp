// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/parts/PdfDialog.h"

#include "app/pages/parts/LongWork.h"
#include "forms/theme/Icon.h"
#include "forms/theme/SegmentBar.h"
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
    , m_versionBar(new forms::SegmentBar)
    , m_nextVersion(new QShortcut(QKeySequence(u"Ctrl+L"_s), this))
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
    m_versionBar->setObjectName(u"pdfVersions"_s);
    m_versionBar->hide();
    buttons->addWidget(m_versionBar);
    buttons->addStretch();
    for (QPushButton *button : {m_sign, m_save, m_close}) {
        button->setAutoDefault(false); // Return in the search field means the search
        buttons->addWidget(button);
    }
    layout->addLayout(buttons);
    m_nextVersion->setEnabled(false);
    connect(m_versionBar, &forms::SegmentBar::chosen, this, &PdfDialog::showVersion);
    connect(m_nextVersion, &QShortcut::activated, this, &PdfDialog::nextVersion);
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

void PdfDialog::offerVersions(const QList<Version> &versions, const QStringList &marks)
{
    m_versions = versions;
    m_version = versions.isEmpty() ? QString() : versions.first().id;
    QList<forms::SegmentBar::Segment> segments;
    for (const Version &version : versions)
        segments.append({version.id, version.label, {}});
    m_versionBar->setSegments(segments);
    m_versionBar->setVisible(versions.size() > 1);
    m_nextVersion->setEnabled(versions.size() > 1);
    m_reader->setMarkNames(marks);
    m_reader->setDocument(m_renderings.first().bytes); // once more, now that its places are known
}

void PdfDialog::nextVersion()
{
    for (qsizetype i = 0; i < m_versions.size(); ++i) {
        if (m_versions.at(i).id == m_version) {
            showVersion(m_versions.at((i + 1) % m_versions.size()).id);
            return;
        }
    }
}

/// With its signatures, if there are any by now.
void PdfDialog::keepVersion()
{
    m_written.insert(m_version, {m_fileName, m_writtenName, m_renderings.first().bytes});
}

void PdfDialog::showVersion(const QString &id)
{
    const auto version = std::find_if(m_versions.cbegin(), m_versions.cend(),
                                      [&](const Version &one) { return one.id == id; });
    if (version == m_versions.cend() || id == m_version || !m_versionBar->isEnabled())
        return;
    const auto show = [this, id](const Written &written) {
        keepVersion();
        m_version = id;
        m_fileName = written.fileName;
        m_writtenName = written.writtenName;
        m_renderings.first().bytes = written.pdf;
        const QString mark = m_reader->currentMark();
        m_reader->setDocument(written.pdf);
        m_reader->goToMark(mark);
        m_versionBar->setCurrent(id);
    };
    if (const auto known = m_written.constFind(id); known != m_written.cend()) {
        show(Written(*known));
        return;
    }
    m_versionBar->setCurrent(m_version); // until the other one is there
    m_versionBar->setEnabled(false);
    m_sign->setEnabled(false);
    const auto done = [this, show](const Result<session::WrittenDocument> &document) {
        m_versionBar->setEnabled(true);
        m_sign->setEnabled(true);
        if (document)
            show({document->name, document->name, document->pdf});
        else if (!document.error().code.endsWith(".cancelled"_L1))
            m_shelf.prompter.tellError(document.error());
    };
    // What went wrong is a result too: the buttons come back.
    runLong(
        m_shelf, this, m_progress, tr("Writing: %1").arg(version->label),
        [write = version->write](session::Desk &desk, Progress &port) {
            return Result<Result<session::WrittenDocument>>(write(desk, port));
        },
        done);
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
    m_versionBar->setAccessibleName(tr("Language of the document"));
    m_versionBar->setToolTip(tr("The same place in another language (%1)")
                                 .arg(m_nextVersion->key().toString(QKeySequence::NativeText)));
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
