// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/chair/ConsensusPage.h"

#include "app/pages/chair/ConsensusDelegate.h"
#include "app/pages/chair/PanelCharts.h"
#include "app/shell/PageHead.h"
#include "forms/panes/EmptyState.h"
#include "forms/panes/ScaleBar.h"
#include "forms/theme/Icon.h"
#include "forms/theme/RowFit.h"
#include "forms/theme/SegmentBar.h"
#include "forms/theme/TextLabel.h"
#include "forms/theme/Theme.h"
#include "models/items/ConsensusTable.h"
#include "models/items/Numbers.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QUndoCommand>

namespace tandem::pages {

using namespace Qt::StringLiterals;
using forms::Colour;
using forms::TextLabel;
using forms::TextStyle;
using items::ConsensusTable;

/// One agreement, or its withdrawal, as a step of undo.
class ConsensusPage::Agreement final : public QUndoCommand
{
public:
    Agreement(ConsensusPage &page, const QString &criterion, std::optional<panel::ConsensusMark> before,
              std::optional<panel::ConsensusMark> after)
        : m_page(page)
        , m_application(page.m_applicationId)
        , m_criterion(criterion)
        , m_before(std::move(before))
        , m_after(std::move(after))
    {
    }

    void undo() override { m_page.store(m_application, m_criterion, m_before); }
    void redo() override { m_page.store(m_application, m_criterion, m_after); }

private:
    ConsensusPage &m_page;
    QString m_application;
    QString m_criterion;
    std::optional<panel::ConsensusMark> m_before;
    std::optional<panel::ConsensusMark> m_after;
};

ConsensusPage::ConsensusPage(const shell::Shelf &shelf, QWidget *parent)
    : Page(parent)
    , m_shelf(shelf)
    , m_head(new shell::PageHead(this))
    , m_back(new QPushButton(forms::icon(u"previous"_s), QString()))
    , m_previous(new QToolButton)
    , m_next(new QToolButton)
    , m_stack(new QStackedWidget)
    , m_empty(new forms::EmptyState(u"users"_s))
    , m_model(new ConsensusTable(this))
    , m_delegate(new ConsensusDelegate(this))
    , m_view(new QTableView)
    , m_recusals(new TextLabel(TextStyle::Small, Colour::Stale))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_stack, 1);
    m_back->setObjectName(u"backToRanking"_s);
    m_previous->setObjectName(u"previousCase"_s);
    m_previous->setIcon(forms::icon(u"up"_s));
    m_next->setObjectName(u"nextCase"_s);
    m_next->setIcon(forms::icon(u"down"_s));
    m_head->addAction(m_back);
    m_head->addAction(m_previous);
    m_head->addAction(m_next);
    m_stack->addWidget(m_empty);
    auto *splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_recusals->setMargin(forms::space::kMedium);
    column->addWidget(m_recusals);
    column->addWidget(m_view, 1);
    splitter->addWidget(left);
    splitter->addWidget(makeSide());
    splitter->setStretchFactor(0, 1);
    m_stack->addWidget(splitter);
    buildTable();
    connect(m_back, &QPushButton::clicked, this, [this] { emit goToRequested(u"panel"_s, m_callId); });
    connect(m_previous, &QToolButton::clicked, this, [this] { showApplication(m_position - 1); });
    connect(m_next, &QToolButton::clicked, this, [this] { showApplication(m_position + 1); });
    connect(m_empty, &forms::EmptyState::activated, m_back, &QPushButton::click);
    retranslate();
}

void ConsensusPage::buildTable()
{
    m_view->setObjectName(u"consensusTable"_s);
    m_view->setModel(m_model);
    m_view->setItemDelegate(m_delegate);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setShowGrid(false);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setTabKeyNavigation(false);
    m_view->verticalHeader()->hide();
    new forms::RowFit(m_view, ConsensusDelegate::kRowHeight);
    m_view->horizontalHeader()->setHighlightSections(false);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ConsensusPage::showCriterion);
}

QWidget *ConsensusPage::makeSide()
{
    auto *side = new QWidget;
    side->setAutoFillBackground(true);
    side->setBackgroundRole(QPalette::Base);
    side->setMinimumWidth(360);
    side->setMaximumWidth(500);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(forms::space::kSmall);
    m_title = new TextLabel(TextStyle::Section);
    m_title->setWordWrap(true);
    m_flags = new TextLabel(TextStyle::SmallBold, Colour::Stale);
    m_flags->setObjectName(u"consensusFlags"_s);
    m_flags->setWordWrap(true);
    m_reasons = new TextLabel(TextStyle::Body);
    m_reasons->setObjectName(u"reasonsOfReviewers"_s);
    m_reasons->setWordWrap(true);
    m_reasons->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_reasons);
    m_scale = new forms::ScaleBar;
    m_scale->setObjectName(u"consensusScale"_s);
    m_languages = new forms::SegmentBar;
    m_languages->setObjectName(u"consensusLanguages"_s);
    m_reasonLabel = new TextLabel(TextStyle::Label);
    m_reason = new QPlainTextEdit;
    m_reason->setObjectName(u"consensusReason"_s);
    m_minorityLabel = new TextLabel(TextStyle::Label);
    m_minority = new QPlainTextEdit;
    m_minority->setObjectName(u"minorityView"_s);
    m_reasonLabel->setBuddy(m_reason);
    m_minorityLabel->setBuddy(m_minority);
    for (QPlainTextEdit *edit : {m_reason, m_minority}) {
        edit->setTabChangesFocus(true);
        edit->setFixedHeight(62);
        connect(edit, &QPlainTextEdit::textChanged, this, &ConsensusPage::keepTyped);
    }
    m_clear = new QPushButton;
    m_clear->setObjectName(u"takeBackConsensus"_s);
    m_agree = new QPushButton;
    m_agree->setObjectName(u"agree"_s);
    m_agree->setShortcut(QKeySequence(u"Ctrl+Return"_s));
    forms::setButtonRole(*m_agree, forms::ButtonRole::Primary);
    auto *labels = new QHBoxLayout;
    labels->addWidget(m_reasonLabel, 1);
    labels->addWidget(m_languages);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_clear);
    buttons->addStretch();
    buttons->addWidget(m_agree);
    layout->addWidget(m_title);
    layout->addWidget(m_flags);
    layout->addWidget(scroll, 1);
    layout->addWidget(m_scale);
    layout->addLayout(labels);
    layout->addWidget(m_reason);
    layout->addWidget(m_minorityLabel);
    layout->addWidget(m_minority);
    layout->addLayout(buttons);
    connect(m_scale, &forms::ScaleBar::stepChosen, this,
            [this](std::optional<int> step) { m_typed.step = step; });
    connect(m_languages, &forms::SegmentBar::chosen, this, [this](const QString &language) {
        m_reasonLanguage = language;
        const QScopedValueRollback showing(m_showing, true);
        m_reason->setPlainText(m_typed.reason.in(language));
        m_minority->setPlainText(m_typed.minority.in(language));
    });
    connect(m_agree, &QPushButton::clicked, this, &ConsensusPage::agree);
    connect(m_clear, &QPushButton::clicked, this, &ConsensusPage::takeBack);
    return side;
}

void ConsensusPage::enter(const QString &subject)
{
    if (!subject.isEmpty()) {
        m_callId = subject.section(u'#', 0, 0);
        m_applicationId = subject.section(u'#', 1, 1);
        m_undo.clear();
    }
    load();
}

QString ConsensusPage::caption() const
{
    return tr("Consensus");
}

void ConsensusPage::undo()
{
    m_undo.undo();
}

void ConsensusPage::redo()
{
    m_undo.redo();
}

void ConsensusPage::load()
{
    if (m_callId.isEmpty()) {
        show({});
        return;
    }
    shell::runJob(
        m_shelf, this, [id = m_callId](session::Desk &desk) { return session::loadPanel(desk, id); },
        [this](const session::PanelTable &table) { show(table); });
}

void ConsensusPage::show(const session::PanelTable &table)
{
    m_table = table;
    m_stack->setCurrentIndex(table.entries.isEmpty() ? 0 : 1);
    int position = table.entries.isEmpty() ? -1 : 0;
    for (int i = 0; i < table.entries.size(); ++i) {
        if (table.entries.at(i).panelCase.applicationId == m_applicationId)
            position = i;
    }
    QList<forms::SegmentBar::Segment> segments;
    for (const call::Language &known : table.call.languages)
        segments.append({known.tag, known.tag, {}});
    m_languages->setSegments(segments);
    if (m_reasonLanguage.isEmpty())
        m_reasonLanguage = m_shelf.translation.contentLanguage();
    m_languages->setCurrent(m_reasonLanguage);
    m_reasonLanguage = m_languages->current();
    m_scale->setScale(table.call.scale, m_shelf.translation.contentLanguage());
    m_model->setLanguage(m_shelf.translation.contentLanguage());
    showApplication(position);
}

void ConsensusPage::showApplication(int position)
{
    if (position < 0 || position >= m_table.entries.size())
        return;
    const QString before = criterionId();
    m_position = position;
    const dossier::PanelEntry &entry = m_table.entries.at(position);
    m_applicationId = entry.panelCase.applicationId;
    QMap<QString, panel::CriterionSummary> summaries;
    for (const call::Criterion &criterion : std::as_const(m_table.call.criteria))
        summaries.insert(criterion.id, panel::summarise(m_table.call, criterion, entry.panelCase.judgements));
    m_delegate->setMarks(m_table.call, entry.panelCase.judgements);
    m_model->setCall(m_table.call);
    m_model->setMarks(summaries, entry.panelCase.consensus);
    m_recusals->setVisible(!entry.recusals.isEmpty());
    m_recusals->setText(tr("Stood aside from this application: %1").arg(entry.recusals.join(u", "_s)));
    int row = 0;
    for (int i = 0; i < m_model->rowCount(); ++i) {
        if (m_model->index(i, 0).data(items::IdRole).toString() == before)
            row = i;
    }
    m_view->setCurrentIndex(m_model->index(row, 0));
    fitColumns();
    showCriterion();
    retranslate();
}

QString ConsensusPage::criterionId() const
{
    return m_view->currentIndex().siblingAtColumn(0).data(items::IdRole).toString();
}

std::optional<panel::ConsensusMark> ConsensusPage::present() const
{
    const auto &marks = m_table.entries.at(m_position).panelCase.consensus;
    const auto it = marks.constFind(criterionId());
    return it == marks.cend() ? std::nullopt : std::optional(*it);
}

void ConsensusPage::showCriterion()
{
    const call::Criterion *criterion = m_table.call.criterion(criterionId());
    if (!criterion || m_position < 0)
        return;
    const QScopedValueRollback showing(m_showing, true);
    const panel::Case &panelCase = m_table.entries.at(m_position).panelCase;
    m_typed = present().value_or(panel::ConsensusMark());
    m_title->setText(
        u"%1 · %2"_s.arg(criterion->id, criterion->label.best(m_shelf.translation.contentLanguage())));
    m_flags->setText(flagsText(panel::summarise(m_table.call, *criterion, panelCase.judgements).flags));
    m_flags->setVisible(!m_flags->text().isEmpty());
    m_reasons->setText(reasonsText(panelCase, criterion->id));
    m_scale->setStep(m_typed.step);
    m_reason->setPlainText(m_typed.reason.in(m_reasonLanguage));
    m_minority->setPlainText(m_typed.minority.in(m_reasonLanguage));
    m_clear->setEnabled(present().has_value());
}

QString ConsensusPage::reasonsText(const panel::Case &panelCase, const QString &criterion) const
{
    QStringList texts;
    const QString language = m_shelf.translation.contentLanguage();
    for (const panel::Judgement &judgement : panelCase.judgements) {
        const review::Mark mark = judgement.review.marks.value(criterion);
        const QString number = items::markText(
            mark.step ? std::optional(m_table.call.scale.hundredths(*mark.step)) : std::nullopt, language);
        texts.append(
            tr("%1 (%2): %3", "pseudonym (side): mark").arg(judgement.pseudonym, judgement.side, number) +
            u'\n' + mark.reason.best(language));
    }
    return texts.isEmpty() ? tr("No review of this application has come in yet.") : texts.join(u"\n\n"_s);
}

QString ConsensusPage::flagsText(const QStringList &flags) const
{
    QStringList texts;
    for (const QString &flag : flags) {
        if (flag == "range"_L1)
            texts.append(tr("The marks lie far apart."));
        else if (flag == "sides"_L1)
            texts.append(tr("The means of the two sides differ."));
        else if (flag == "threshold"_L1)
            texts.append(tr("One side is above the threshold, the other below."));
        else if (flag == "lone"_L1)
            texts.append(tr("One reviewer alone stands on the other side of the scale."));
    }
    if (!texts.isEmpty())
        texts.prepend(tr("To be discussed:"));
    return texts.join(u' ');
}

void ConsensusPage::keepTyped()
{
    if (m_showing)
        return;
    m_typed.reason.set(m_reasonLanguage, m_reason->toPlainText());
    m_typed.minority.set(m_reasonLanguage, m_minority->toPlainText());
}

void ConsensusPage::agree()
{
    if (!m_typed.step && m_typed.minority.isEmpty()) {
        m_shelf.prompter.tell(tr("No mark yet"),
                              tr("Choose the mark the panel agrees on, or write down the minority view."));
        return;
    }
    m_undo.push(new Agreement(*this, criterionId(), present(), m_typed));
}

void ConsensusPage::takeBack()
{
    m_undo.push(new Agreement(*this, criterionId(), present(), std::nullopt));
}

void ConsensusPage::store(const QString &applicationId, const QString &criterion,
                          const std::optional<panel::ConsensusMark> &mark)
{
    shell::runJob(
        m_shelf, this,
        [call = m_table.call, applicationId, criterion, mark](session::Desk &desk) {
            return mark ? session::setConsensus(desk, call, applicationId, criterion, *mark)
                        : session::clearConsensus(desk, applicationId, criterion);
        },
        [this, criterion, mark] {
            emit statusTold(mark ? tr("Agreement on %1 saved").arg(criterion)
                                 : tr("Agreement on %1 taken back").arg(criterion),
                            false);
            load();
        });
}

void ConsensusPage::fitColumns()
{
    QHeaderView *header = m_view->horizontalHeader();
    const bool wide = m_view->viewport()->width() > 700;
    const QList<int> widths{wide ? 230 : 170, 60, 58, 62, 0, 74, 74, 74, 84};
    m_view->setColumnHidden(ConsensusTable::Deviation, true);
    m_view->setColumnHidden(ConsensusTable::Weight, !wide);
    m_view->setColumnHidden(ConsensusTable::Mean, !wide);
    for (int column = 0; column < ConsensusTable::ColumnCount; ++column) {
        header->setSectionResizeMode(column, column == ConsensusTable::Range ? QHeaderView::Stretch
                                                                             : QHeaderView::Interactive);
        if (widths.at(column) > 0)
            m_view->setColumnWidth(column, std::max(widths.at(column), header->sectionSizeHint(column)));
    }
}

void ConsensusPage::retranslate()
{
    m_model->setLanguage(m_shelf.translation.contentLanguage());
    m_model->retranslate();
    const bool known = m_position >= 0 && m_position < m_table.entries.size();
    m_head->setTitle(known ? caseName(m_table.entries.at(m_position).panelCase) : tr("Consensus"));
    m_head->setSubtitle(
        known ? tr("%1 · application %2 of %3", "title of the application")
                    .arg(m_table.entries.at(m_position).title.best(m_shelf.translation.contentLanguage()),
                         QString::number(m_position + 1), QString::number(m_table.entries.size()))
              : QString());
    m_previous->setEnabled(m_position > 0);
    m_next->setEnabled(m_position + 1 < m_table.entries.size());
    m_back->setText(tr("Ranking"));
    m_previous->setAccessibleName(tr("Previous application"));
    m_previous->setToolTip(tr("Previous application"));
    m_next->setAccessibleName(tr("Next application"));
    m_next->setToolTip(tr("Next application"));
    m_reasonLabel->setText(tr("Reason of the panel"));
    m_minorityLabel->setText(tr("Minority view, if there is one"));
    m_agree->setText(tr("Agree"));
    m_clear->setText(tr("Take back"));
    m_scale->setAccessibleName(tr("Mark the panel agrees on"));
    m_view->setAccessibleName(tr("Criteria"));
    m_empty->setTexts(tr("Nothing to discuss yet"),
                      tr("Choose an application in the ranking and open its consensus from there."),
                      tr("To the ranking"));
}

void ConsensusPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    if (m_position >= 0)
        show(session::PanelTable(m_table));
}

void ConsensusPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fitColumns();
}

} // namespace tandem::pages
