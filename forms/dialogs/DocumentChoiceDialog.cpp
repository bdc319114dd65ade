// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/dialogs/DocumentChoiceDialog.h"

#include "forms/theme/TextLabel.h"
#include "forms/theme/Type.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace tandem::forms {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidth = 460;  // px
constexpr int kMostRows = 5; // of the list before it scrolls
constexpr int kIndent = 24;  // px; notes stand below the label of their button

} // namespace

DocumentChoiceDialog::DocumentChoiceDialog(const QString &title, const QList<Choice> &languages,
                                           const QList<Choice> &audiences, const QList<Choice> &attachments,
                                           QWidget *parent)
    : QDialog(parent)
    , m_group(new QButtonGroup(this))
    , m_extent(new QButtonGroup(this))
    , m_attachments(new QListWidget)
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
    layout->addSpacing(space::kSmall);
    layout->addWidget(makeAttachments(attachments));
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

QWidget *DocumentChoiceDialog::makeAttachments(const QList<Choice> &attachments)
{
    auto *part = new QWidget;
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins({});
    layout->setSpacing(space::kSmall);
    layout->addWidget(new TextLabel(tr("Attachments"), TextStyle::Label));
    const std::tuple<Attachments, QString, QString> extents[]{
        {Attachments::All, u"attachments-all"_s, tr("All, page by page behind the document")},
        {Attachments::None, u"attachments-none"_s, tr("None: only the list of them")},
        {Attachments::Some, u"attachments-some"_s, tr("These; the others are only listed:")}};
    for (const auto &[extent, name, label] : extents) {
        auto *button = new QRadioButton(label);
        button->setObjectName(name);
        button->setChecked(extent == Attachments::All);
        m_extent->addButton(button, static_cast<int>(extent));
        layout->addWidget(button);
    }
    m_attachments->setObjectName(u"attachments"_s);
    m_attachments->setAccessibleName(tr("Attachments"));
    m_attachments->setWordWrap(true);
    for (const Choice &attachment : attachments) {
        const QString text =
            attachment.note.isEmpty() ? attachment.label : attachment.label + u'\n' + attachment.note;
        auto *item = new QListWidgetItem(text, m_attachments);
        item->setData(Qt::UserRole, attachment.id);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(attachment.chosen ? Qt::Checked : Qt::Unchecked);
    }
    const int rows = std::clamp(m_attachments->count(), 1, kMostRows);
    m_attachments->setFixedHeight(rows * m_attachments->sizeHintForRow(0) + 2 * m_attachments->frameWidth());
    layout->addWidget(m_attachments);
    connect(m_extent, &QButtonGroup::idToggled, this, &DocumentChoiceDialog::check);
    connect(m_attachments, &QListWidget::itemChanged, this, &DocumentChoiceDialog::check);
    part->setHidden(attachments.isEmpty());
    return part;
}

DocumentChoiceDialog::Attachments DocumentChoiceDialog::attachments() const
{
    return static_cast<Attachments>(m_extent->checkedId());
}

QStringList DocumentChoiceDialog::chosenAttachments() const
{
    QStringList chosen;
    for (int row = 0; attachments() == Attachments::Some && row < m_attachments->count(); ++row) {
        if (m_attachments->item(row)->checkState() == Qt::Checked)
            chosen.append(m_attachments->item(row)->data(Qt::UserRole).toString());
    }
    return chosen;
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
    const bool someAreWanted = attachments() == Attachments::Some;
    m_attachments->setEnabled(someAreWanted);
    m_accept->setEnabled(!languages().isEmpty() && (!someAreWanted || !chosenAttachments().isEmpty()));
}

} // namespace tandem::forms
