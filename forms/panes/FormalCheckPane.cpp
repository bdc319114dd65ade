// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/panes/FormalCheckPane.h"

#include "forms/theme/StatusShape.h"
#include "forms/theme/TextLabel.h"
#include "forms/theme/Theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QMenu>
#include <QToolButton>

namespace tandem::forms {

using namespace Qt::StringLiterals;

namespace {

constexpr CheckFinding kFindings[] = {CheckFinding::Passed, CheckFinding::Repair, CheckFinding::Failed,
                                      CheckFinding::Open};

Status statusOfFinding(CheckFinding finding)
{
    switch (finding) {
    case CheckFinding::Passed:
        return Status::Confirmed;
    case CheckFinding::Repair:
        return Status::Stale;
    case CheckFinding::Failed:
        return Status::Error;
    case CheckFinding::Open:
        break;
    }
    return Status::Missing;
}

} // namespace

FormalCheckPane::FormalCheckPane(QWidget *parent)
    : QScrollArea(parent)
{
    setObjectName(u"formalChecks"_s);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setBackgroundRole(QPalette::Base);
}

void FormalCheckPane::setCall(const call::CallDefinition *call, const QString &ownSide,
                              const QString &interfaceLanguage)
{
    m_call = call;
    m_ownSide = ownSide;
    m_language = interfaceLanguage;
    rebuild();
}

void FormalCheckPane::setFindings(const Findings &findings)
{
    m_findings = findings;
    display();
}

void FormalCheckPane::rebuild()
{
    m_buttons.clear();
    auto *content = new QWidget;
    content->setBackgroundRole(QPalette::Base);
    auto *grid = new QGridLayout(content);
    grid->setContentsMargins(16, 8, 16, 8);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
    const QList<call::Side> sides = m_call ? m_call->sides : QList<call::Side>();
    grid->addWidget(new TextLabel(tr("Checked independently by"), TextStyle::Small, Colour::Text3, content),
                    0, 0, 1, 2);
    for (int i = 0; i < sides.size(); ++i) {
        auto *head = new TextLabel(sides.at(i).id, TextStyle::SmallBold,
                                   StatusShape::strong(StatusShape::ofSide(i)), content);
        grid->addWidget(head, 0, 2 + i, Qt::AlignCenter);
    }
    int row = 1;
    for (const call::FormalCheck &check : m_call ? m_call->formalChecks : QList<call::FormalCheck>()) {
        grid->addWidget(new TextLabel(check.id, TextStyle::Small, Colour::Text3, content), row, 0);
        auto *label = new TextLabel(check.label.best(m_language), TextStyle::Small, Colour::Text, content);
        label->setWordWrap(true);
        grid->addWidget(label, row, 1);
        for (int i = 0; i < sides.size(); ++i)
            grid->addWidget(makeButton(check, sides.at(i), content), row, 2 + i);
        ++row;
    }
    grid->setRowStretch(row, 1);
    setWidget(content);
    display();
}

QToolButton *FormalCheckPane::makeButton(const call::FormalCheck &check, const call::Side &side,
                                         QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(u"%1-%2"_s.arg(check.id, side.id));
    setButtonRole(*button, ButtonRole::Quiet);
    setSmall(*button);
    m_buttons.insert({check.id, side.id}, button);
    const bool own = side.id == m_ownSide;
    button->setFocusPolicy(own ? Qt::StrongFocus : Qt::NoFocus);
    if (!own) {
        button->setAttribute(Qt::WA_TransparentForMouseEvents);
        return button;
    }
    auto *menu = new QMenu(button);
    for (const CheckFinding finding : kFindings) {
        if (finding == CheckFinding::Repair && !check.repairable)
            continue;
        QString text = tr("Open");
        if (finding == CheckFinding::Passed)
            text = tr("Passed");
        else if (finding == CheckFinding::Repair)
            text = tr("Ask for repair");
        else if (finding == CheckFinding::Failed)
            text = tr("Failed");
        QAction *action = menu->addAction(StatusShape::icon(statusOfFinding(finding)), text);
        connect(action, &QAction::triggered, this, [this, id = check.id, sideId = side.id, finding] {
            m_findings[id][sideId] = finding;
            display();
            emit findingEdited(id, sideId, finding);
        });
    }
    button->setMenu(menu);
    button->setPopupMode(QToolButton::InstantPopup);
    return button;
}

void FormalCheckPane::display()
{
    for (auto it = m_buttons.cbegin(); it != m_buttons.cend(); ++it) {
        const auto &[check, side] = it.key();
        const CheckFinding finding = m_findings.value(check).value(side, CheckFinding::Open);
        const Status status = statusOfFinding(finding);
        bool differs = false;
        for (const CheckFinding other : m_findings.value(check))
            differs =
                differs || (other != finding && other != CheckFinding::Open && finding != CheckFinding::Open);
        it.value()->setIcon(StatusShape::icon(status));
        QString words = StatusShape::text(status);
        if (differs)
            words = tr("%1; the sides differ").arg(words);
        it.value()->setToolTip(words);
        it.value()->setAccessibleName(tr("%1, %2: %3", "check, side: finding").arg(check, side, words));
    }
}

void FormalCheckPane::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_call)
        rebuild();
}

} // namespace tandem::forms
