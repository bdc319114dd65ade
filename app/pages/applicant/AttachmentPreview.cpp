// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/applicant/AttachmentPreview.h"

#include "forms/theme/TextLabel.h"
#include "forms/viewer/PdfPane.h"
#include "models/base/AtomicFile.h"

#include <QBuffer>
#include <QDialogButtonBox>
#include <QEvent>
#include <QImageReader>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace tandem::pages {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTextShown = 200000;      // bytes of a text that are shown
constexpr QSize kPictureRoom(900, 620); // px

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
    if (m_attachment.mediaType == "application/pdf"_L1) {
        auto *pane = new forms::PdfPane(this);
        // The pane itself shows why a damaged file has no pages.
        static_cast<void>(pane->setDocument(m_content));
        return pane;
    }
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
    QBuffer buffer(&m_content);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.isValid() && (size.width() > kPictureRoom.width() || size.height() > kPictureRoom.height()))
        reader.setScaledSize(size.scaled(kPictureRoom, Qt::KeepAspectRatio));
    const QImage image = reader.read();
    auto *label = new QLabel;
    label->setAlignment(Qt::AlignCenter);
    label->setAccessibleName(m_attachment.caption.isEmpty() ? m_attachment.fileName
                                                            : m_attachment.caption.best(u"en"_s));
    if (image.isNull())
        label->setText(tr("This picture cannot be read. Attach it again."));
    else
        label->setPixmap(QPixmap::fromImage(image));
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setWidget(label);
    return scroll;
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
