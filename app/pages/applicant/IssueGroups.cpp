// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/applicant/IssueGroups.h"

#include "forms/panes/Card.h"
#include "forms/panes/IssueView.h"
#include "forms/panes/StatusPill.h"
#include "forms/theme/TextLabel.h"
#include "models/items/IssueList.h"

#include <QLocale>
#include <QVBoxLayout>

namespace tandem::pages {

using namespace Qt::StringLiterals;
using forms::Colour;
using forms::TextLabel;
using forms::TextStyle;

IssueGroups::IssueGroups(QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel(TextStyle::Label, Colour::Text))
    , m_count(new forms::StatusPill)
    , m_none(new TextLabel(TextStyle::Body, Colour::Text2))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    auto *card = new forms::Card(this);
    outer->addWidget(card);
    m_layout = new QVBoxLayout(card);
    m_layout->setContentsMargins(1, 1, 1, 8);
    m_layout->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 10, 16, 8);
    head->setSpacing(forms::space::kMedium);
    head->addWidget(m_title);
    head->addWidget(m_count);
    head->addStretch(1);
    m_layout->addLayout(head);
    m_none->setContentsMargins(16, 0, 16, 8);
    m_none->setWordWrap(true);
    m_layout->addWidget(m_none);
}

void IssueGroups::setTexts(const QString &title, const QString &none)
{
    m_title->setText(title);
    m_none->setText(none);
}

void IssueGroups::setIssues(const call::CallDefinition &call, const Issues &issues, const QString &language)
{
    delete m_groups;
    m_views.clear();
    m_groups = new QWidget(this);
    auto *layout = new QVBoxLayout(m_groups);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    m_layout->addWidget(m_groups);
    Issues whole;
    QMap<QString, Issues> bySection;
    for (const Issue &issue : issues) {
        const call::Section *section = call.sectionOf(issue.where.field);
        (section ? bySection[section->id] : whole).append(issue);
    }
    addGroup({}, whole);
    for (const call::Section &section : call.sections)
        addGroup(section.id + u"  "_s + section.label.best(language), bySection.value(section.id));
    m_none->setVisible(issues.isEmpty());
    m_count->setVisible(!issues.isEmpty());
    const bool blocks = hasErrors(issues);
    m_count->setState(blocks ? forms::Status::Error : forms::Status::Note, QLocale().toString(issues.size()));
    fitHeightsSoon();
}

void IssueGroups::addGroup(const QString &title, const Issues &issues)
{
    if (issues.isEmpty())
        return;
    auto *layout = static_cast<QVBoxLayout *>(m_groups->layout());
    if (!title.isEmpty()) {
        auto *label = new TextLabel(title, TextStyle::SmallBold, Colour::Text2, m_groups);
        label->setContentsMargins(16, 12, 16, 4);
        layout->addWidget(label);
    }
    auto *view = new forms::IssueView(m_groups);
    auto *model = new items::IssueList(view);
    model->setIssues(issues);
    view->setModel(model);
    view->setAccessibleName(title);
    view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layout->addWidget(view);
    m_views.append(view);
    connect(view, &forms::IssueView::placeActivated, this, &IssueGroups::placeActivated);
}

void IssueGroups::fitHeights()
{
    for (forms::IssueView *view : std::as_const(m_views)) {
        // Heights follow the width the rows will have; before the first layout that is the card's.
        view->resize(width() - 2, view->height());
        int height = 0;
        for (int row = 0; row < view->model()->rowCount(); ++row)
            height += view->sizeHintForRow(row);
        view->setFixedHeight(height);
    }
}

void IssueGroups::fitHeightsSoon()
{
    fitHeights();
    // A list that was not shown yet learns its true width only with the next layout.
    QMetaObject::invokeMethod(this, &IssueGroups::fitHeights, Qt::QueuedConnection);
}

void IssueGroups::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitHeightsSoon();
}

void IssueGroups::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    fitHeightsSoon();
}

} // namespace tandem::pages
