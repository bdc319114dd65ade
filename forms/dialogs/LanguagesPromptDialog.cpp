// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/dialogs/LanguagesPromptDialog.h"

#include "forms/theme/TextLabel.h"
#include "forms/theme/Type.h"

#include <QDialogButtonBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace tandem::forms {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidth = 520;     // px
constexpr int kTextHeight = 84; // px

} // namespace

LanguagesPromptDialog::LanguagesPromptDialog(const QString &title, const QString &label,
                                             const QList<Language> &languages, const LangText &present,
                                             QWidget *parent)
    : QDialog(parent)
    , m_languages(languages)
{
    setObjectName(u"languagesPrompt"_s);
    setWindowTitle(title);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kPage, space::kLarge, space::kPage, space::kLarge);
    layout->setSpacing(space::kSmall);
    auto *question = new TextLabel(label, TextStyle::Body);
    question->setTextFormat(Qt::PlainText);
    question->setWordWrap(true);
    layout->addWidget(question);
    for (const Language &language : m_languages) {
        auto *name = new TextLabel(language.name, TextStyle::Label);
        auto *edit = new QPlainTextEdit(present.in(language.tag));
        edit->setObjectName(u"text-"_s + language.tag);
        edit->setAccessibleName(tr("%1 (%2)", "what is asked, in which language").arg(label, language.name));
        edit->setTabChangesFocus(true);
        edit->setMinimumHeight(kTextHeight);
        name->setBuddy(edit);
        layout->addWidget(name);
        layout->addWidget(edit, 1);
        m_edits.append(edit);
        connect(edit, &QPlainTextEdit::textChanged, this, &LanguagesPromptDialog::check);
    }
    auto *note = new TextLabel(tr("The documents are in all of these languages. Where one is left empty, the "
                                  "other stands alone."),
                               TextStyle::Small, Colour::Text2);
    note->setWordWrap(true);
    layout->addWidget(note);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel | QDialogButtonBox::Ok);
    m_accept = buttons->button(QDialogButtonBox::Ok);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    resize(kWidth, sizeHint().height());
    check();
}

LangText LanguagesPromptDialog::text() const
{
    LangText text;
    for (qsizetype i = 0; i < m_languages.size(); ++i) {
        const QString typed = m_edits.at(i)->toPlainText().trimmed();
        if (!typed.isEmpty())
            text.set(m_languages.at(i).tag, typed);
    }
    return text;
}

void LanguagesPromptDialog::check()
{
    m_accept->setEnabled(!text().isEmpty());
}

} // namespace tandem::forms
