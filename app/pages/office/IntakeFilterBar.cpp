// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/office/IntakeFilterBar.h"

#include "forms/fields/FlowLayout.h"
#include "forms/theme/Icon.h"
#include "forms/theme/StatusShape.h"
#include "forms/theme/Theme.h"

#include <QAction>
#include <QButtonGroup>
#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

namespace tandem::pages {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTypingPause = 200; // milliseconds

std::optional<forms::Status> shapeOf(IntakeGroup group)
{
    using forms::Status;
    switch (group) {
    case IntakeGroup::All:
        break;
    case IntakeGroup::Received:
        return Status::Missing;
    case IntakeGroup::InCheck:
        return Status::InWork;
    case IntakeGroup::Repair:
        return Status::Stale;
    case IntakeGroup::Differs:
        return Status::Differs;
    case IntakeGroup::Admitted:
        return Status::Confirmed;
    case IntakeGroup::NotEligible:
        return Status::Error;
    }
    return std::nullopt;
}

QString nameOf(IntakeGroup group, int count)
{
    switch (group) {
    case IntakeGroup::All:
        return IntakeFilterBar::tr("All %1").arg(count);
    case IntakeGroup::Received:
        return IntakeFilterBar::tr("Received %1").arg(count);
    case IntakeGroup::InCheck:
        return IntakeFilterBar::tr("In check %1").arg(count);
    case IntakeGroup::Repair:
        return IntakeFilterBar::tr("Repair %1").arg(count);
    case IntakeGroup::Differs:
        return IntakeFilterBar::tr("Checks differ %1").arg(count);
    case IntakeGroup::Admitted:
        return IntakeFilterBar::tr("Admitted %1").arg(count);
    case IntakeGroup::NotEligible:
        return IntakeFilterBar::tr("Not eligible %1").arg(count);
    }
    return {};
}

} // namespace

IntakeFilterBar::IntakeFilterBar(QWidget *parent)
    : QWidget(parent)
    , m_query(new QLineEdit(this))
    , m_chips(new QButtonGroup(this))
    , m_direction(new QComboBox(this))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(forms::space::kPage, forms::space::kSmall, forms::space::kPage,
                              forms::space::kSmall);
    auto *layout = new forms::FlowLayout(nullptr, forms::space::kSmall, 6);
    outer->addLayout(layout);
    m_query->setObjectName(u"intakeQuery"_s);
    m_query->setClearButtonEnabled(true);
    m_query->addAction(forms::icon(u"search"_s), QLineEdit::LeadingPosition);
    m_query->setFixedWidth(190);
    forms::setSmall(*m_query);
    layout->addWidget(m_query);
    for (int i = 0; i < kIntakeGroups; ++i) {
        auto *chip = new QToolButton(this);
        chip->setObjectName(u"chip-%1"_s.arg(i));
        chip->setCheckable(true);
        chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        chip->setFocusPolicy(Qt::StrongFocus);
        if (const auto shape = shapeOf(static_cast<IntakeGroup>(i)))
            chip->setIcon(forms::StatusShape::icon(*shape));
        forms::setSmall(*chip);
        m_chips->addButton(chip, i);
        layout->addWidget(chip);
    }
    m_chips->button(0)->setChecked(true);
    m_direction->setObjectName(u"intakeDirection"_s);
    m_direction->setFixedWidth(150);
    forms::setSmall(*m_direction);
    layout->addWidget(m_direction);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kTypingPause);
    connect(m_query, &QLineEdit::textChanged, this, [this] { m_pause.start(); });
    connect(&m_pause, &QTimer::timeout, this, &IntakeFilterBar::queryChanged);
    connect(m_chips, &QButtonGroup::idClicked, this, [this] { emit groupChanged(); });
    connect(m_direction, &QComboBox::currentIndexChanged, this, [this] { emit directionChanged(); });
    m_direction->addItem(QString(), QString());
    retranslate();
}

void IntakeFilterBar::setIntake(const session::IntakeDesk &intake, const QString &language)
{
    m_counts.clear();
    m_counts[IntakeGroup::All] = static_cast<int>(intake.applications.size());
    for (const storage::ApplicationSummary &summary : intake.applications)
        ++m_counts[intakeGroup(intake, summary)];
    const QSignalBlocker blocker(m_direction);
    const QString before = direction();
    while (m_direction->count() > 1)
        m_direction->removeItem(1);
    const call::FieldDefinition *field = intake.call.field(intake.call.known.direction);
    for (const call::Option &option : field ? field->options : QList<call::Option>())
        m_direction->addItem(option.label.best(language), option.id);
    m_direction->setCurrentIndex(std::max(0, m_direction->findData(before)));
    retranslate();
}

IntakeGroup IntakeFilterBar::group() const
{
    return static_cast<IntakeGroup>(m_chips->checkedId());
}

QString IntakeFilterBar::direction() const
{
    return m_direction->currentData().toString();
}

QString IntakeFilterBar::query() const
{
    return m_query->text().trimmed();
}

void IntakeFilterBar::find()
{
    m_query->setFocus();
    m_query->selectAll();
}

void IntakeFilterBar::showAll()
{
    m_query->clear();
    m_pause.stop();
    m_chips->button(0)->setChecked(true);
    m_direction->setCurrentIndex(0);
    emit queryChanged();
}

void IntakeFilterBar::retranslate()
{
    for (int i = 0; i < kIntakeGroups; ++i)
        m_chips->button(i)->setText(
            nameOf(static_cast<IntakeGroup>(i), m_counts.value(static_cast<IntakeGroup>(i))));
    m_query->setPlaceholderText(tr("Search all texts"));
    m_query->setAccessibleName(tr("Search all texts"));
    m_direction->setItemText(0, tr("All directions"));
    m_direction->setAccessibleName(tr("Direction"));
}

void IntakeFilterBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace tandem::pages
