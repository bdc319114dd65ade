// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/applicant/AttachmentDialog.h"

#include "forms/fields/ContentClassText.h"
#include "forms/theme/TextLabel.h"
#include "forms/theme/Theme.h"
#include "models/application/ValueText.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace tandem::pages {

using namespace Qt::StringLiterals;

AttachmentDialog::AttachmentDialog(const call::CallDefinition &call,
                                   const application::Attachment &attachment,
                                   const QList<session::EarlierFile> &earlier, QWidget *parent)
    : QDialog(parent)
    , m_attachment(attachment)
    , m_language(new QComboBox)
    , m_class(new QComboBox)
{
    setObjectName(u"attachmentDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Describe the attachment"));
    resize(600, 240);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(forms::space::kPage, forms::space::kPage, forms::space::kPage,
                               forms::space::kLarge);
    layout->setSpacing(forms::space::kMedium);
    auto *name = new forms::TextLabel(attachment.fileName, forms::TextStyle::Label);
    name->setWordWrap(true);
    layout->addWidget(name);
    auto *form = new QFormLayout;
    form->setVerticalSpacing(forms::space::kMedium);
    addCaptions(call, *form);
    m_language->setObjectName(u"attachmentLanguage"_s);
    addLanguages(call);
    form->addRow(tr("Language of the file"), m_language);
    m_class->setObjectName(u"attachmentClass"_s);
    addClasses(call);
    form->addRow(tr("Who may see it"), m_class);
    layout->addLayout(form);
    if (!earlier.isEmpty())
        layout->addWidget(makeEarlier(earlier));
    layout->addStretch(1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void AttachmentDialog::addCaptions(const call::CallDefinition &call, QFormLayout &form)
{
    for (const call::Language &language : call.languages) {
        if (!language.required)
            continue;
        auto *caption = new QLineEdit(m_attachment.caption.in(language.tag));
        caption->setObjectName(u"caption-"_s + language.tag);
        caption->setLocale(QLocale(language.tag));
        caption->setCursorPosition(0); // its beginning tells more than its end
        form.addRow(tr("Caption (%1)").arg(language.name), caption);
        m_captions.insert(language.tag, caption);
    }
}

/// An attachment may be kept closer than its question asks, never be opened further: Redaction takes the
/// stricter of both.
void AttachmentDialog::addClasses(const call::CallDefinition &call)
{
    using application::ContentClass;
    const call::FieldDefinition *field = call.field(m_attachment.field);
    const auto ofField = application::contentClassFromKey(field ? field->contentClass : QString())
                             .value_or(ContentClass::Programme);
    m_class->addItem(tr("As its question: %1").arg(forms::contentClassText(ofField)), QString());
    for (const ContentClass one : {ContentClass::Programme, ContentClass::Side, ContentClass::Applicant}) {
        if (one > ofField)
            m_class->addItem(forms::contentClassText(one), application::contentClassKey(one));
    }
    const int present = m_class->findData(m_attachment.contentClass);
    if (present < 0) // given by another program; it is kept unless another one is chosen
        m_class->addItem(m_attachment.contentClass, m_attachment.contentClass);
    m_class->setCurrentIndex(present < 0 ? m_class->count() - 1 : present);
}

QWidget *AttachmentDialog::makeEarlier(const QList<session::EarlierFile> &earlier)
{
    auto *box = new QWidget;
    auto *layout = new QGridLayout(box);
    layout->setContentsMargins({});
    layout->setColumnStretch(0, 1);
    layout->addWidget(new forms::TextLabel(tr("Earlier files, kept on this computer only"),
                                           forms::TextStyle::Small, forms::Colour::Text2),
                      0, 0, 1, 2);
    int row = 1;
    for (const session::EarlierFile &file : earlier) {
        const QString when = application::dateTimeText(file.replacedAt.toLocalTime(), QLocale().name());
        auto *text = new forms::TextLabel(tr("%1, until %2").arg(file.attachment.fileName, when),
                                          forms::TextStyle::Body);
        text->setWordWrap(true);
        auto *open = new QPushButton(tr("Open"));
        open->setObjectName(u"earlierOpen-%1"_s.arg(row));
        open->setAccessibleName(tr("Open %1").arg(file.attachment.fileName));
        forms::setSmall(*open);
        connect(open, &QPushButton::clicked, this,
                [this, attachment = file.attachment] { emit openRequested(attachment); });
        layout->addWidget(text, row, 0);
        layout->addWidget(open, row++, 1);
    }
    return box;
}

void AttachmentDialog::addLanguages(const call::CallDefinition &call)
{
    m_language->addItem(tr("Not stated"), QString());
    for (const call::Language &language : call.languages)
        m_language->addItem(language.name, language.tag);
    const int present = m_language->findData(m_attachment.language);
    m_language->setCurrentIndex(std::max(0, present));
}

application::Attachment AttachmentDialog::attachment() const
{
    application::Attachment described = m_attachment;
    for (auto it = m_captions.cbegin(); it != m_captions.cend(); ++it)
        described.caption.set(it.key(), it.value()->text().trimmed());
    described.language = m_language->currentData().toString();
    described.contentClass = m_class->currentData().toString();
    return described;
}

} // namespace tandem::pages
