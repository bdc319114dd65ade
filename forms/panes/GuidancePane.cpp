// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/panes/GuidancePane.h"

#include "forms/panes/Card.h"
#include "forms/theme/Icon.h"
#include "forms/theme/ShapeLabel.h"
#include "forms/theme/TextLabel.h"
#include "forms/theme/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace tandem::forms {

using namespace Qt::StringLiterals;

namespace {

TextLabel *addText(QVBoxLayout *layout, const QString &text, TextStyle style, Colour name)
{
    auto *label = new TextLabel(text, style, name);
    label->setWordWrap(true);
    layout->addWidget(label);
    return label;
}

} // namespace

GuidancePane::GuidancePane(QWidget *parent)
    : QScrollArea(parent)
{
    setObjectName(u"guidancePane"_s);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setBackgroundRole(QPalette::Base);
    setMinimumWidth(220);
    rebuild();
}

void GuidancePane::setField(const call::CallDefinition *call, const QString &fieldId,
                            const QString &interfaceLanguage)
{
    if (call == m_call && fieldId == m_field && interfaceLanguage == m_language)
        return;
    m_call = call;
    m_field = fieldId;
    m_language = interfaceLanguage;
    rebuild();
}

void GuidancePane::setTerms(const QList<Term> &terms)
{
    if (terms == m_terms)
        return;
    m_terms = terms;
    rebuild();
}

void GuidancePane::setIssues(const Issues &issues)
{
    if (issues == m_issues)
        return;
    m_issues = issues;
    rebuild();
}

void GuidancePane::rebuild()
{
    auto *content = new QWidget;
    content->setBackgroundRole(QPalette::Base);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(16, 12, 16, 16);
    layout->setSpacing(10);
    const call::FieldDefinition *field = m_call ? m_call->field(m_field) : nullptr;
    if (field) {
        addHelp(layout, *field);
        for (const call::Criterion &criterion : m_call->criteria) {
            if (criterion.fields.contains(m_field))
                addCriterion(layout, criterion);
        }
    } else {
        addText(layout, tr("Go into a field to see what is asked there."), TextStyle::Body, Colour::Text2);
    }
    addTerms(layout);
    addIssues(layout);
    layout->addStretch(1);
    setWidget(content);
}

void GuidancePane::addHelp(QVBoxLayout *layout, const call::FieldDefinition &field)
{
    addText(layout, field.id, TextStyle::TinyBold, Colour::Text3);
    const QString help = field.help.best(m_language);
    addText(layout, help.isEmpty() ? field.label.best(m_language) : help, TextStyle::Body, Colour::Text);
    if (const QString limits = limitsText(field); !limits.isEmpty())
        addText(layout, limits, TextStyle::Small, Colour::Text2);
}

QString GuidancePane::limitsText(const call::FieldDefinition &field) const
{
    QStringList parts;
    const QLocale locale(m_language);
    const auto &characters = field.limits.maximumCharacters;
    for (auto it = characters.cbegin(); it != characters.cend(); ++it)
        parts.append(it.key() == "any"_L1
                         ? tr("at most %1 characters").arg(locale.toString(it.value()))
                         : tr("%1: at most %2 characters").arg(it.key(), locale.toString(it.value())));
    if (field.limits.minimumItems)
        parts.append(tr("at least %n entries", nullptr, *field.limits.minimumItems));
    if (field.limits.maximumItems)
        parts.append(tr("at most %n entries", nullptr, *field.limits.maximumItems));
    return parts.join(u" · "_s);
}

void GuidancePane::addCriterion(QVBoxLayout *layout, const call::Criterion &criterion)
{
    auto *card = new Card(nullptr, Colour::Window);
    auto *box = new QVBoxLayout(card);
    box->setContentsMargins(12, 10, 12, 10);
    box->setSpacing(4);
    addText(box, tr("Counts for criterion"), TextStyle::Small, Colour::Text3);
    addText(box, u"%1 %2"_s.arg(criterion.id, criterion.label.best(m_language)), TextStyle::Label,
            Colour::Text);
    addText(box, tr("%1 % of the total").arg(criterion.weight), TextStyle::Small, Colour::Text2);
    addText(box, criterion.question.best(m_language), TextStyle::Small, Colour::Text2);
    layout->addWidget(card);
}

void GuidancePane::addTerms(QVBoxLayout *layout)
{
    if (m_terms.isEmpty())
        return;
    addText(layout, tr("Terms in this field"), TextStyle::Label, Colour::Text);
    auto *grid = new QGridLayout;
    grid->setVerticalSpacing(6);
    for (int row = 0; row < m_terms.size(); ++row) {
        for (int column = 0; column < m_terms.at(row).size(); ++column) {
            auto *term = new TextLabel(m_terms.at(row).at(column), TextStyle::Small, Colour::Text);
            term->setTextInteractionFlags(Qt::TextSelectableByMouse);
            term->setWordWrap(true);
            grid->addWidget(term, row, column);
        }
    }
    layout->addLayout(grid);
}

void GuidancePane::addIssues(QVBoxLayout *layout)
{
    if (m_issues.isEmpty())
        return;
    addText(layout, tr("Checks on this page"), TextStyle::Label, Colour::Text);
    for (const Issue &issue : m_issues) {
        auto *row = new QHBoxLayout;
        row->addWidget(new ShapeLabel(StatusShape::of(issue.severity)), 0, Qt::AlignTop);
        auto *text = new TextLabel(issue.message.text(), TextStyle::Small, Colour::Text);
        text->setWordWrap(true);
        row->addWidget(text, 1);
        auto *jump = new QPushButton(icon(u"next"_s), {});
        setSmall(*jump);
        setButtonRole(*jump, ButtonRole::Quiet);
        jump->setAccessibleName(tr("Go to field %1").arg(issue.where.field));
        jump->setToolTip(jump->accessibleName());
        auto *buttons = new QVBoxLayout; // one above the other: the sentence needs the width
        buttons->setSpacing(0);
        buttons->addWidget(jump);
        row->addLayout(buttons);
        connect(jump, &QPushButton::clicked, this,
                [this, place = issue.where] { emit placeActivated(place); });
        if (!issue.finding.isEmpty())
            buttons->addWidget(makeDismiss(issue));
        buttons->addStretch(1);
        layout->addLayout(row);
    }
}

QPushButton *GuidancePane::makeDismiss(const Issue &issue)
{
    auto *button = new QPushButton(icon(issue.isDismissed ? u"undo"_s : u"hide"_s), {});
    button->setObjectName(issue.isDismissed ? u"guidanceShowAgain"_s : u"guidanceDismiss"_s);
    setSmall(*button);
    setButtonRole(*button, ButtonRole::Quiet);
    button->setAccessibleName(issue.isDismissed ? tr("Show this finding of %1 again").arg(issue.where.field)
                                                : tr("Set this finding of %1 aside…").arg(issue.where.field));
    button->setToolTip(button->accessibleName());
    connect(button, &QPushButton::clicked, this, [this, issue] { emit dismissRequested(issue); });
    return button;
}

void GuidancePane::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        rebuild();
}

} // namespace tandem::forms
