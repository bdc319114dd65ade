// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/applicant/AttachmentPreview.h"

#include "forms/theme/TextLabel.h"
#include "models/base/AtomicFile.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace tandem::pages {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTextShown = 200000; // bytes of a text that are shown

} // namespace

AttachmentPreview::AttachmentPreview(const application::Attachment &attachment, const QByteArray &content,
                                     shell::Prompter &prompter, QWidget *parent)
    : QDialog(parent)
    , m_attachment(attachment)
    , m_content(content)
    , m_prompter(prompter)
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Close, this))
{
    setObjectName(u"attachmentPreview"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(attachment.fileName);
    resize(960, 720);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(forms::space::kLarge, forms::space::kLarge, forms::space::kLarge,
                               forms::space::kMedium);
    layout->addWidget(makeView(), 1);
    layout->addWidget(m_buttons);
    m_save = m_buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_save->setObjectName(u"previewSave"_s);
    connect(m_save, &QPushButton::clicked, this, &AttachmentPreview::save);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    retranslate();
}

QWidget *AttachmentPreview::makeView()
{
    if (m_attachment.mediaType.startsWith("image/"_L1))
        return makePicture();
    if (m_attachment.mediaType.startsWith("text/"_L1)) {
        auto *text = new QPlainTextEdit(QString::fromUtf8(m_content.left(kTextShown)), this);
        text->setReadOnly(true);
        return text;
    }
    auto *nothing = new forms::TextLabel(
        tr("Tandem cannot show this kind of file. Save a copy and open it in its own program."),
        forms::TextStyle::Body, forms::Colour::Text2, this);
    nothing->setWordWrap(true);
    nothing->setAlignment(Qt::AlignCenter);
    return nothing;
}

QWidget *AttachmentPreview::makePicture()
{
    m_picture = new QLabel;
    m_picture->setAlignment(Qt::AlignCenter);
    m_picture->setAccessibleName(m_attachment.caption.isEmpty() ? m_attachment.fileName
                                                                : m_attachment.caption.best(u"en"_s));
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_picture);
    m_examiner.examine(
        m_content, [this](const Result<dossier::ExaminedFile> &file) { showPicture(file); },
        dossier::kLargestSide);
    return scroll;
}

void AttachmentPreview::showPicture(const Result<dossier::ExaminedFile> &file)
{
    if (!file)
        m_picture->setText(file.error().message.text());
    else if (file->thumbnail.isNull())
        m_picture->setText(tr("This picture cannot be read. Attach it again."));
    else
        m_picture->setPixmap(QPixmap::fromImage(file->thumbnail));
}

void AttachmentPreview::save()
{
    const QString path =
        m_prompter.chooseSaveFile(tr("Save a copy"), m_attachment.fileName, tr("All files (*)"));
    if (path.isEmpty())
        return;
    if (const auto written = writeFileDurably(path, m_content); !written)
        m_prompter.tellError(written.error());
}

void AttachmentPreview::retranslate()
{
    m_save->setText(tr("Save a copy…"));
}

void AttachmentPreview::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace tandem::pages
