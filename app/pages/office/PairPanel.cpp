// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/office/PairPanel.h"

#include "forms/theme/Icon.h"
#include "forms/theme/StatusShape.h"
#include "forms/theme/TextLabel.h"
#include "forms/theme/Theme.h"
#include "models/application/ValueText.h"

#include <QDateTimeEdit>
#include <QEvent>
#include <QHBoxLayout>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>

namespace tandem::pages {

using namespace Qt::StringLiterals;
using forms::Colour;
using forms::TextLabel;
using forms::TextStyle;
using items::AssignmentState;

namespace {

constexpr int kReviewDays = 28; // proposed until the reviews are due

const review::Reviewer *reviewerOf(const QList<review::Reviewer> &reviewers, const QString &id)
{
    const auto it = std::find_if(reviewers.cbegin(), reviewers.cend(),
                                 [&](const review::Reviewer &reviewer) { return reviewer.id == id; });
    return it == reviewers.cend() ? nullptr : &*it;
}

QString reasonOf(const panel::Conflict &conflict)
{
    using Kind = panel::Conflict::Kind;
    switch (conflict.kind) {
    case Kind::Organisation:
        return PairPanel::tr("Works at a partner: %1").arg(conflict.note);
    case Kind::FormerOrganisation:
        return PairPanel::tr("Worked at a partner: %1").arg(conflict.note);
    case Kind::Declared:
        return conflict.note.isEmpty()
                   ? PairPanel::tr("Declared a conflict of interest")
                   : PairPanel::tr("Declared a conflict of interest: %1").arg(conflict.note);
    case Kind::Manual:
        return PairPanel::tr("Entered by the office: %1").arg(conflict.note);
    }
    return {};
}

} // namespace

PairPanel::PairPanel(QWidget *parent)
    : QFrame(parent)
    , m_title(new TextLabel(TextStyle::Section))
    , m_text(new TextLabel(TextStyle::Body, Colour::Text2))
    , m_toggle(new QPushButton)
    , m_rulingsTitle(new TextLabel(TextStyle::Label))
    , m_rulings(new QListWidget)
    , m_free(new QPushButton)
    , m_exclude(new QPushButton)
    , m_dueLabel(new TextLabel(TextStyle::Label))
    , m_due(new QDateTimeEdit)
    , m_packets(new QPushButton(forms::icon(u"send"_s), QString()))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(forms::space::kSmall);
    m_title->setWordWrap(true);
    m_text->setWordWrap(true);
    m_text->setObjectName(u"pairText"_s);
    m_text->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    m_toggle->setObjectName(u"togglePair"_s);
    forms::setSmall(*m_toggle);
    layout->addWidget(m_toggle, 0, Qt::AlignLeft);
    layout->addSpacing(forms::space::kMedium);
    layout->addWidget(m_rulingsTitle);
    m_rulings->setObjectName(u"openRulings"_s);
    m_rulings->setWordWrap(true);
    m_rulings->setFont(forms::textFont(TextStyle::Small));
    layout->addWidget(m_rulings, 1);
    auto *ruling = new QHBoxLayout;
    m_free->setObjectName(u"ruleFree"_s);
    m_exclude->setObjectName(u"ruleExcluded"_s);
    for (QPushButton *button : {m_free, m_exclude}) {
        forms::setSmall(*button);
        ruling->addWidget(button);
    }
    layout->addLayout(ruling);
    layout->addStretch();
    layout->addWidget(m_dueLabel);
    m_due->setObjectName(u"packetsDue"_s);
    m_due->setCalendarPopup(true);
    m_dueLabel->setWordWrap(true);
    m_dueLabel->setBuddy(m_due);
    layout->addWidget(m_due);
    m_packets->setObjectName(u"makePackets"_s);
    layout->addWidget(m_packets);
    connect(m_toggle, &QPushButton::clicked, this, &PairPanel::toggleRequested);
    connect(m_free, &QPushButton::clicked, this, [this] { rule(false); });
    connect(m_exclude, &QPushButton::clicked, this, [this] { rule(true); });
    connect(m_packets, &QPushButton::clicked, this, &PairPanel::packetsRequested);
    fill();
}

void PairPanel::setDesk(const session::AssignmentDesk &desk, const QList<storage::DeclaredConflict> &rulings,
                        const QString &language)
{
    m_desk = desk;
    m_openRulings = rulings;
    m_language = language;
    fill();
}

void PairPanel::setPair(const panel::AssignmentPair &pair, AssignmentState state)
{
    m_pair = pair;
    m_state = state;
    fillPair();
}

void PairPanel::setLanguage(const QString &language)
{
    m_language = language;
    fill();
}

void PairPanel::proposeDue(const QDateTime &now)
{
    m_due->setDateTime(QDateTime(now.toLocalTime().date().addDays(kReviewDays), QTime(12, 0)));
}

QDateTime PairPanel::due() const
{
    return m_due->dateTime().toUTC();
}

void PairPanel::fill()
{
    m_rulingsTitle->setText(tr("The chairs must rule on"));
    m_rulings->setAccessibleName(m_rulingsTitle->text());
    m_free->setText(tr("No conflict…"));
    m_exclude->setText(tr("Exclude…"));
    m_dueLabel->setText(tr("Reviews are due, time of this computer"));
    m_due->setDisplayFormat(application::dateTimePattern(QLocale().name()));
    m_due->setAccessibleName(m_dueLabel->text());
    m_packets->setText(tr("Make packets…"));
    fillPair();
    fillRulings();
}

void PairPanel::fillPair()
{
    const review::Reviewer *reviewer = reviewerOf(m_desk.reviewers, m_pair.reviewerId);
    m_toggle->setEnabled(reviewer != nullptr);
    if (!reviewer) {
        m_title->setText(tr("No pair chosen"));
        m_text->setText(tr("Choose a cell: click it or press Space to assign a reviewer or take them off."));
        m_toggle->setText(tr("Assign"));
        return;
    }
    m_title->setText(tr("%1 for %2", "reviewer for application")
                         .arg(reviewer->name, m_desk.names.value(m_pair.applicationId)));
    const call::Side *side = m_desk.call.side(reviewer->side);
    QStringList lines{tr("%1 · %2 · %3", "pseudonym, side, organisation")
                          .arg(reviewer->pseudonym, side ? side->label.best(m_language) : reviewer->side,
                               reviewer->organisation),
                      loadText(*reviewer)};
    for (const panel::AssignmentDemand &demand : std::as_const(m_desk.demands)) {
        if (demand.applicationId == m_pair.applicationId)
            lines.append(reviewer->fields.contains(demand.direction) ? tr("Knows this direction")
                                                                     : tr("Knows other directions"));
    }
    for (const panel::Conflict &conflict : std::as_const(m_desk.conflicts)) {
        if (conflict.pair == m_pair)
            lines.append(reasonOf(conflict));
    }
    if (m_state == AssignmentState::StoodAside)
        lines.append(tr("Stood aside and judges others only"));
    m_text->setText(lines.join(u'\n'));
    const bool taken = m_state == AssignmentState::Assigned || m_state == AssignmentState::Proposed;
    m_toggle->setText(taken ? tr("Take off") : tr("Assign"));
}

QString PairPanel::loadText(const review::Reviewer &reviewer) const
{
    int load = 0;
    for (const storage::Assignment &assignment : m_desk.assignments)
        load += assignment.pair.reviewerId == reviewer.id ? 1 : 0;
    const int most = std::min(reviewer.maximumLoad, m_desk.call.reviewRules.maximumLoad);
    return tr("%1 of at most %2 applications").arg(load).arg(most);
}

void PairPanel::fillRulings()
{
    m_rulings->clear();
    for (const storage::DeclaredConflict &declared : std::as_const(m_openRulings)) {
        const review::Reviewer *reviewer = reviewerOf(m_desk.reviewers, declared.pair.reviewerId);
        QStringList questions;
        for (auto it = declared.declaration.answers.cbegin(); it != declared.declaration.answers.cend();
             ++it) {
            if (it.value())
                questions.append(it.key());
        }
        new QListWidgetItem(forms::StatusShape::icon(forms::Status::Stale),
                            tr("%1, %2: yes to %3 %4", "application, reviewer, questions, remark")
                                .arg(m_desk.names.value(declared.pair.applicationId),
                                     reviewer ? reviewer->name : QString(), questions.join(u", "_s),
                                     declared.declaration.remark),
                            m_rulings);
    }
    const bool any = !m_openRulings.isEmpty();
    m_rulings->setCurrentRow(any ? 0 : -1);
    for (QWidget *widget : {static_cast<QWidget *>(m_rulingsTitle), static_cast<QWidget *>(m_rulings),
                            static_cast<QWidget *>(m_free), static_cast<QWidget *>(m_exclude)})
        widget->setVisible(any);
}

void PairPanel::rule(bool excluded)
{
    const int row = m_rulings->currentRow();
    if (row >= 0 && row < m_openRulings.size())
        emit rulingRequested(m_openRulings.at(row).pair, excluded);
}

void PairPanel::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        fill();
}

} // namespace tandem::pages
