// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/office/CallFacts.h"

#include "app/pages/office/IntakeRows.h"
#include "forms/theme/TextLabel.h"

#include <QGridLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace tandem::pages {

using namespace Qt::StringLiterals;
using forms::Colour;
using forms::TextLabel;
using forms::TextStyle;

namespace {

QString stateText(const session::KeptCall &kept)
{
    const bool published = kept.summary.state == storage::CallState::Published;
    return (published ? CallFacts::tr("Version %1, published; this version is frozen")
                      : CallFacts::tr("Version %1, draft; nobody has it yet"))
        .arg(kept.call.version);
}

/// "3,0" in the form of the language.
QString markText(const call::Scale &scale, int step, const QString &language)
{
    return scale.text(step).replace(u"."_s, QLocale(language).decimalPoint());
}

QGridLayout *nestedGrid()
{
    auto *grid = new QGridLayout;
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(forms::space::kMedium);
    grid->setVerticalSpacing(forms::space::kHair);
    grid->setColumnStretch(1, 1);
    return grid;
}

} // namespace

CallFacts::CallFacts(QWidget *parent)
    : QWidget(parent)
{
    new QVBoxLayout(this);
    layout()->setContentsMargins(0, 0, forms::space::kLarge, 0); // clear of the scroll bar
}

void CallFacts::setCall(const session::KeptCall &kept, const QString &language)
{
    const call::CallDefinition &call = kept.call;
    delete layout()->takeAt(0);
    qDeleteAll(findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(forms::space::kPage);
    m_grid->setVerticalSpacing(forms::space::kMedium);
    m_grid->setColumnStretch(1, 1);
    static_cast<QVBoxLayout *>(layout())->addLayout(m_grid);
    auto *title = new TextLabel(call.title.best(language), TextStyle::Section);
    title->setWordWrap(true);
    m_grid->addWidget(title, 0, 0, 1, 2);
    addFact(tr("Deadline"), deadlineText(call, language));
    addFact(tr("State"), stateText(kept));
    addFact(tr("Reviewers"),
            tr("%1 for each application, at least %2 of each side, at most %3 applications each")
                .arg(call.reviewRules.reviewersPerApplication)
                .arg(call.reviewRules.reviewersPerSide)
                .arg(call.reviewRules.maximumLoad));
    addCriteria(call, language);
    addFact(tr("Total"), tr("at least %1 of 100 points")
                             .arg(QLocale(language).toString(call.passRule.totalThreshold / 10.0, 'f', 1)));
    addChecks(call, language);
    m_grid->setRowStretch(m_grid->rowCount(), 1);
}

void CallFacts::addFact(const QString &name, const QString &text)
{
    const int row = m_grid->rowCount();
    m_grid->addWidget(new TextLabel(name, TextStyle::Body, Colour::Text2), row, 0, Qt::AlignTop);
    addTo(m_grid, row, 1, text);
}

void CallFacts::addCriteria(const call::CallDefinition &call, const QString &language)
{
    auto *grid = nestedGrid();
    for (const call::Criterion &criterion : call.criteria) {
        const int row = grid->rowCount();
        addTo(grid, row, 0, criterion.id);
        addTo(grid, row, 1, criterion.label.best(language));
        addTo(grid, row, 2, tr("%1 %").arg(criterion.weight), Qt::AlignRight);
        if (criterion.threshold)
            addTo(grid, row, 3,
                  (call.scale.higherIsBetter ? tr("at least %1", "mark") : tr("%1 or less", "mark"))
                      .arg(markText(call.scale, *criterion.threshold, language)));
    }
    const int row = m_grid->rowCount();
    m_grid->addWidget(new TextLabel(tr("Criteria"), TextStyle::Body, Colour::Text2), row, 0, Qt::AlignTop);
    m_grid->addLayout(grid, row, 1);
}

void CallFacts::addChecks(const call::CallDefinition &call, const QString &language)
{
    auto *grid = nestedGrid();
    for (const call::FormalCheck &check : call.formalChecks) {
        const int row = grid->rowCount();
        addTo(grid, row, 0, check.id);
        addTo(grid, row, 1, check.label.best(language));
    }
    const int row = m_grid->rowCount();
    m_grid->addWidget(new TextLabel(tr("Formal checks"), TextStyle::Body, Colour::Text2), row, 0,
                      Qt::AlignTop);
    m_grid->addLayout(grid, row, 1);
}

void CallFacts::addTo(QGridLayout *grid, int row, int column, const QString &text, Qt::Alignment alignment)
{
    auto *label = new TextLabel(text, TextStyle::Body);
    label->setWordWrap(column == 1);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    grid->addWidget(label, row, column, alignment.toInt() ? alignment | Qt::AlignTop : Qt::Alignment());
}

} // namespace tandem::pages
