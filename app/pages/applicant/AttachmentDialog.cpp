// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/applicant/AttachmentDialog.h"

#include "forms/theme/TextLabel.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace tandem::pages {

using namespace Qt::StringLiterals;

AttachmentDialog::AttachmentDialog(const call::CallDefinition &call,
                                   const application::Attachment &attachment, QWidget *parent)
    : QDialog(parent)
    , m_attachment(attachment)
    , m_language(new QComboBox)
{
    setObjectName(u"attachmentDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Describe the attachment"));
    resize(600, 240);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(forms::space::kPage, forms::space::kPage, forms::space::kPage,
                               forms::space::kLarge);
    layout->setSpacing(forms::space::kMedium);
    layout->addWidget(new forms::TextLabel(attachment.fileName, forms::TextStyle::Label));
    auto *form = new QFormLayout;
    form->setVerticalSpacing(forms::space::kMedium);
    for (const call::Language &language : call.languages) {
        if (!language.required)
            continue;
        auto *caption = new QLineEdit(attachment.caption.in(language.tag));
        caption->setObjectName(u"caption-"_s + language.tag);
        caption->setLocale(QLocale(language.tag));
        caption->setCursorPosition(0); // its beginning tells more than its end
        form->addRow(tr("Caption (%1)").arg(language.name), caption);
        m_captions.insert(language.tag, caption);
    }
    m_language->setObjectName(u"attachmentLanguage"_s);
    addLanguages(call);
    form->addRow(tr("Language of the file"), m_language);
    layout->addLayout(form);
    layout->addStretch(1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
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
    return described;
}

} // namespace tandem::pages
