// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/dialogs/DocumentChoiceDialog.h"

#include "forms/theme/TextLabel.h"
#include "forms/theme/Type.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace tandem::forms {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidth = 460; // px
constexpr int kIndent = 24; // px; notes stand below the label of their button

} // namespace

DocumentChoiceDialog::DocumentChoiceDialog(const QString &title, const QList<Choice> &languages,
                                           const QList<Choice> &audiences, QWidget *parent)
    : QDialog(parent)
    , m_group(new QButtonGroup(this))
{
    setObjectName(u"documentChoice"_s);
    setWindowTitle(title);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kPage, space::kLarge, space::kPage, space::kLarge);
    layout->setSpacing(space::kSmall);
    layout->addWidget(new TextLabel(tr("Languages of the document"), TextStyle::Label));
    for (const Choice &language : languages) {
        auto *box = new QCheckBox(language.label);
        box->setObjectName(u"language-"_s + language.id);
        box->setChecked(language.chosen);
        layout->addWidget(box);
        m_languages.append({language.id, box});
        connect(box, &QCheckBox::toggled, this, &DocumentChoiceDialog::check);
    }
    if (!audiences.isEmpty()) {
        layout->addSpacing(space::kSmall);
        layout->addWidget(makeAudiences(audiences));
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel | QDialogButtonBox::Ok);
    m_accept = buttons->button(QDialogButtonBox::Ok);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addSpacing(space::kSmall);
    layout->addStretch(1);
    layout->addWidget(buttons);
    resize(kWidth, sizeHint().height());
    check();
}

QWidget *DocumentChoiceDialog::makeAudiences(const QList<Choice> &audiences)
{
    auto *part = new QWidget;
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins({});
    layout->setSpacing(space::kSmall);
    layout->addWidget(new TextLabel(tr("For whom"), TextStyle::Label));
    for (const Choice &audience : audiences) {
        auto *button = new QRadioButton(audience.label);
        button->setObjectName(u"audience-"_s + audience.id);
        button->setChecked(audience.chosen);
        m_group->addButton(button, static_cast<int>(m_audiences.size()));
        m_audiences.append(audience.id);
        layout->addWidget(button);
        if (audience.note.isEmpty())
            continue;
        button->setAccessibleDescription(audience.note);
        auto *note = new TextLabel(audience.note, TextStyle::Small, Colour::Text2);
        note->setWordWrap(true);
        note->setContentsMargins(kIndent, 0, 0, 0);
        layout->addWidget(note);
    }
    return part;
}

QStringList DocumentChoiceDialog::languages() const
{
    QStringList chosen;
    for (const auto &[tag, box] : m_languages) {
        if (box->isChecked())
            chosen.append(tag);
    }
    return chosen;
}

QString DocumentChoiceDialog::audience() const
{
    return m_audiences.value(m_group->checkedId());
}

void DocumentChoiceDialog::check()
{
    m_accept->setEnabled(!languages().isEmpty());
}

} // namespace tandem::forms
