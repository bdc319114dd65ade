// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/chair/RankingPage.h"

#include "app/pages/chair/PanelCharts.h"
#include "app/pages/chair/RankingDelegate.h"
#include "app/pages/parts/CallChooser.h"
#include "app/pages/parts/DocumentChoosing.h"
#include "app/pages/parts/LongWork.h"
#include "app/pages/parts/ShowDocument.h"
#include "app/shell/PageHead.h"
#include "forms/charts/CriteriaRadar.h"
#include "forms/charts/RankingBars.h"
#include "forms/charts/SpreadPlot.h"
#include "forms/panes/EmptyState.h"
#include "forms/theme/Icon.h"
#include "forms/theme/RowFit.h"
#include "forms/theme/SegmentBar.h"
#include "forms/theme/TextLabel.h"
#include "forms/theme/Theme.h"
#include "forms/theme/WrappedText.h"
#include "models/base/AtomicFile.h"
#include "models/items/Numbers.h"
#include "models/items/RankingTable.h"
#include "models/session/Bundle.h"
#include "models/session/Deciding.h"
#include "models/session/Documents.h"

#include <QComboBox>
#include <QDir>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>

namespace tandem::pages {

using namespace Qt::StringLiterals;
using forms::Colour;
using forms::TextLabel;
using forms::TextStyle;
using items::RankingTable;

namespace {

constexpr int kRow = 30;           // px
constexpr int kMostMeasured = 500; // rows whose words are measured
constexpr int kProjectorRow = 44;  // px
constexpr int kChip = 28;          // px around the words of a tie
constexpr int kTitle = 90;         // px; twice or, projected, thrice of it is what titles have at least

/// A panel table of one direction only, ranked among itself.
session::PanelTable narrowed(const session::PanelTable &table, const QString &direction)
{
    if (direction.isEmpty())
        return table;
    session::PanelTable part = table;
    part.entries.removeIf(
        [&](const dossier::PanelEntry &entry) { return entry.panelCase.direction != direction; });
    QList<panel::Case> cases;
    for (const dossier::PanelEntry &entry : std::as_const(part.entries))
        cases.append(entry.panelCase);
    part.ranking = panel::rank(part.call, cases);
    return part;
}

Result<void> writeReport(const session::PanelTable &table, const QString &folder,
                         const session::DocumentChoice &choice, Progress &progress)
{
    const auto document = session::panelReport(table, progress, choice.languages);
    if (!document)
        return document.error();
    const QString base = QDir(folder).filePath(session::documentName(table.call, {}, u"panel"_s, choice, {}));
    const QList<std::pair<QString, QByteArray>> files{
        {u".pdf"_s, document->pdf},
        {u".html"_s, document->html},
        {u".csv"_s, dossier::rankingCsv(table.call, table.entries, table.ranking)},
        {u".json"_s, dossier::rankingJson(table.call, table.entries, table.ranking)}};
    for (const auto &[ending, bytes] : files) {
        if (const auto written = writeFileDurably(base + ending, bytes); !written)
            return written;
    }
    return {};
}

} // namespace

RankingPage::RankingPage(const shell::Shelf &shelf, QWidget *parent)
    : Page(parent)
    , m_shelf(shelf)
    , m_head(new shell::PageHead(this))
    , m_progress(new shell::ProgressRow)
    , m_calls(new CallChooser(shelf))
    , m_direction(new QComboBox)
    , m_views(new forms::SegmentBar)
    , m_project(new QPushButton(forms::icon(u"project"_s), QString()))
    , m_report(new QPushButton(forms::icon(u"file"_s, Colour::OnAccent), QString()))
    , m_stack(new QStackedWidget)
    , m_empty(new forms::EmptyState(u"panel"_s))
    , m_main(new QStackedWidget)
    , m_model(new RankingTable(this))
    , m_delegate(new RankingDelegate(this))
    , m_view(new QTableView)
    , m_bars(new forms::RankingBars)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_progress);
    layout->addWidget(m_stack, 1);
    m_direction->setObjectName(u"rankingDirection"_s);
    m_direction->setFixedWidth(130);
    m_views->setObjectName(u"rankingViews"_s);
    m_project->setObjectName(u"project"_s);
    m_project->setCheckable(true);
    m_report->setObjectName(u"panelReport"_s);
    forms::setButtonRole(*m_report, forms::ButtonRole::Primary);
    for (QWidget *widget : {static_cast<QWidget *>(m_calls), static_cast<QWidget *>(m_direction),
                            static_cast<QWidget *>(m_views), static_cast<QWidget *>(m_project),
                            static_cast<QWidget *>(m_report)})
        m_head->addAction(widget);
    m_stack->addWidget(m_empty);
    auto *splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    m_main->addWidget(m_view);
    m_bars->layout()->setContentsMargins(forms::space::kPage, forms::space::kMedium, forms::space::kLarge, 0);
    m_main->addWidget(m_bars);
    splitter->addWidget(m_main);
    splitter->addWidget(makeSide());
    splitter->setStretchFactor(0, 1);
    m_stack->addWidget(splitter);
    buildTable();
    connect(m_calls, &CallChooser::callChanged, this, &RankingPage::load);
    connect(m_direction, &QComboBox::activated, this, &RankingPage::showRanking);
    connect(m_views, &forms::SegmentBar::chosen, this,
            [this](const QString &id) { m_main->setCurrentIndex(id == "bars"_L1 ? 1 : 0); });
    connect(m_project, &QPushButton::clicked, this, &RankingPage::project);
    connect(m_report, &QPushButton::clicked, this, &RankingPage::report);
    connect(m_empty, &forms::EmptyState::activated, this, [this] { emit goToRequested(u"office"_s, {}); });
    retranslate();
}

void RankingPage::buildTable()
{
    m_view->setObjectName(u"rankingTable"_s);
    m_view->setModel(m_model);
    m_view->setItemDelegate(m_delegate);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setShowGrid(false);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setTabKeyNavigation(false);
    m_view->verticalHeader()->hide();
    m_rows = new forms::RowFit(m_view, kRow);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &RankingPage::showSelected);
    connect(m_view, &QTableView::activated, this, [this] { m_consensus->click(); });
}

QWidget *RankingPage::makeSide()
{
    m_side = new QWidget;
    m_side->setAutoFillBackground(true);
    m_side->setBackgroundRole(QPalette::Base);
    m_side->setMinimumWidth(320);
    m_side->setMaximumWidth(440);
    auto *layout = new QVBoxLayout(m_side);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(forms::space::kSmall);
    auto *line = new QHBoxLayout;
    m_title = new TextLabel(TextStyle::Section);
    m_total = new TextLabel(TextStyle::PageTitle);
    m_total->setObjectName(u"selectedTotal"_s);
    line->addWidget(m_title, 1);
    line->addWidget(m_total);
    layout->addLayout(line);
    m_facts = new TextLabel(TextStyle::Small, Colour::Text2);
    m_facts->setObjectName(u"rankingFacts"_s);
    m_facts->setWordWrap(true);
    layout->addWidget(m_facts);
    const auto add = [&](const QString &name) {
        auto *button = new QPushButton;
        button->setObjectName(name);
        forms::setSmall(*button);
        return button;
    };
    auto *buttons = new QHBoxLayout;
    m_consensus = add(u"openConsensus"_s);
    m_recommend = add(u"recommend"_s);
    m_tie = add(u"decideTie"_s);
    m_bundle = add(u"writeBundle"_s);
    buttons->addWidget(m_consensus);
    buttons->addWidget(m_recommend);
    layout->addLayout(buttons);
    layout->addWidget(m_tie);
    m_documents = new DocumentsButton;
    forms::setSmall(*m_documents);
    m_decision = add(u"recordDecision"_s);
    auto *outputs = new QHBoxLayout;
    outputs->addWidget(m_decision, 1);
    outputs->addWidget(m_documents, 1);
    layout->addLayout(outputs);
    layout->addWidget(m_bundle);
    connect(m_decision, &QPushButton::clicked, this, &RankingPage::recordDecision);
    connect(m_documents, &DocumentsButton::ordered, this, [this](const session::DocumentOrder &order) {
        showDocument(m_shelf, this, m_progress, m_documents->call(), order);
    });
    m_charts = new forms::SegmentBar;
    m_charts->setObjectName(u"panelCharts"_s);
    m_chartStack = new QStackedWidget;
    m_radar = new forms::CriteriaRadar;
    m_spread = new forms::SpreadPlot;
    m_chartStack->addWidget(m_radar);
    m_chartStack->addWidget(m_spread);
    layout->addWidget(m_charts);
    layout->addWidget(m_chartStack, 1);
    connect(m_charts, &forms::SegmentBar::chosen, this,
            [this](const QString &id) { m_chartStack->setCurrentIndex(id == "spread"_L1 ? 1 : 0); });
    connect(m_consensus, &QPushButton::clicked, this,
            [this] { emit goToRequested(u"consensus"_s, m_calls->callId() + u'#' + selectedId()); });
    connect(m_bundle, &QPushButton::clicked, this, &RankingPage::writeBundle);
    connect(m_tie, &QPushButton::clicked, this, &RankingPage::decideTie);
    connect(m_recommend, &QPushButton::clicked, this, &RankingPage::recommend);
    return m_side;
}

void RankingPage::enter(const QString &subject)
{
    m_wanted = subject;
    m_calls->load(subject);
}

QString RankingPage::caption() const
{
    return m_table.call.reference.isEmpty() ? tr("Panel") : tr("%1, ranking").arg(m_table.call.reference);
}

void RankingPage::load(const QString &callId)
{
    if (callId.isEmpty()) {
        show({});
        return;
    }
    shell::runJob(
        m_shelf, this, [callId](session::Desk &desk) { return session::loadPanel(desk, callId); },
        [this](const session::PanelTable &table) { show(table); });
}

void RankingPage::show(const session::PanelTable &table)
{
    m_table = table;
    fillDirections();
    m_stack->setCurrentIndex(table.entries.isEmpty() ? 0 : 1);
    showRanking();
    retranslate();
    emit captionChanged();
}

void RankingPage::fillDirections()
{
    const QSignalBlocker blocker(m_direction);
    const QString before = m_direction->currentData().toString();
    m_direction->clear();
    m_direction->addItem(tr("Overall"), QString());
    const call::FieldDefinition *field = m_table.call.field(m_table.call.known.direction);
    for (const call::Option &option : field ? field->options : QList<call::Option>())
        m_direction->addItem(option.label.best(language()), option.id);
    m_direction->setCurrentIndex(std::max(0, m_direction->findData(before)));
}

void RankingPage::showRanking()
{
    const QString before = m_wanted.isEmpty() ? selectedId() : m_wanted;
    m_wanted.clear();
    const session::PanelTable part = narrowed(m_table, m_direction->currentData().toString());
    QList<panel::Case> cases;
    QMap<QString, LangText> titles;
    for (const dossier::PanelEntry &entry : part.entries) {
        cases.append(entry.panelCase);
        titles.insert(entry.panelCase.applicationId, entry.title);
    }
    m_model->setLanguage(language());
    m_model->setRanking(part.call, part.ranking, cases, titles);
    m_bars->setData(totalsData(part));
    m_view->clearSpans();
    int row = 0;
    for (int i = 0; i < m_model->rowCount(); ++i) {
        const QModelIndex index = m_model->index(i, 0);
        if (index.data(items::RowKindRole).toInt() == static_cast<int>(RankingTable::RowKind::ThresholdLine))
            m_view->setSpan(i, 0, 1, m_model->columnCount());
        if (!before.isEmpty() && index.data(items::IdRole).toString() == before)
            row = i;
    }
    fitColumns();
    m_view->setCurrentIndex(m_model->index(row, 0));
    showSelected();
}

QString RankingPage::selectedId() const
{
    return m_view->currentIndex().siblingAtColumn(0).data(items::IdRole).toString();
}

void RankingPage::showSelected()
{
    const QString id = selectedId();
    const dossier::PanelEntry *entry = entryOf(m_table, id);
    const panel::RankedCase *ranked = rankedOf(m_table, id);
    for (QWidget *widget : {m_consensus, m_recommend, m_bundle, m_decision})
        widget->setEnabled(entry != nullptr);
    const bool openTie = ranked && ranked->tied && ranked->tie && ranked->tie->ruleIndex < 0;
    m_tie->setVisible(openTie);
    using session::DocumentKind;
    m_documents->setSubject(m_table.call, id,
                            {DocumentKind::EvaluationSummary, DocumentKind::IndividualReports,
                             DocumentKind::DecisionSheet, DocumentKind::Letter, DocumentKind::Certificate,
                             DocumentKind::PublicList, DocumentKind::PanelReport},
                            language());
    m_title->setText(entry ? caseName(entry->panelCase) : tr("Nothing chosen"));
    m_total->setText(ranked ? items::totalText(ranked->outcome.total, language()) : QString());
    m_facts->setText(ranked ? factsText(*ranked) : QString());
    m_radar->setData(profileData(m_table, id));
    m_spread->setSides(spreadSides(m_table, id)); // the data is drawn with them
    m_spread->setData(spreadData(m_table, id));
}

QString RankingPage::factsText(const panel::RankedCase &ranked) const
{
    QStringList facts;
    const dossier::PanelEntry *entry = entryOf(m_table, ranked.outcome.applicationId);
    if (!entry)
        return {};
    facts.append(entry->title.best(language()));
    const panel::Outcome &outcome = ranked.outcome;
    if (!outcome.total)
        facts.append(tr("No total: marks are missing."));
    else if (outcome.passed)
        facts.append(tr("All thresholds are met."));
    else if (!outcome.knockOuts.isEmpty())
        facts.append(tr("Fails by %1, whatever the total.").arg(outcome.knockOuts.join(u", "_s)));
    else if (!outcome.missedThresholds.isEmpty())
        facts.append(tr("Misses the threshold of %1.").arg(outcome.missedThresholds.join(u", "_s)));
    else
        facts.append(tr("The total is below the threshold."));
    if (outcome.provisional)
        facts.append(tr("Provisional: means stand in where there is no consensus yet."));
    for (const panel::TieNote &note : ranked.tieSteps) {
        QStringList names;
        for (const QString &id : note.against) {
            if (const dossier::PanelEntry *other = entryOf(m_table, id))
                names.append(caseName(other->panelCase));
        }
        if (note.ruleIndex >= 0 && note.ruleIndex < m_table.call.tieBreaks.size())
            facts.append(tr("Equal total; before %1 by rule %2: %3")
                             .arg(names.join(u", "_s), QString::number(note.ruleIndex + 1),
                                  m_table.call.tieBreaks.at(note.ruleIndex).label.best(language())));
        else
            facts.append(tr("Tied with %1; no rule parts them, the chairs must.").arg(names.join(u", "_s)));
    }
    for (const call::Recommendation &recommendation : m_table.call.recommendations) {
        if (recommendation.id == entry->recommendation)
            facts.append(tr("Recommendation: %1").arg(recommendation.label.best(language())));
    }
    for (const call::Side &side : m_table.call.sides) {
        const call::Recommendation *decided =
            m_table.call.recommendation(entry->decisions.value(side.id).recommendation);
        if (decided)
            facts.append(
                tr("Decided, %1: %2").arg(side.label.best(language()), decided->label.best(language())));
    }
    if (!entry->recusals.isEmpty())
        facts.append(tr("Stood aside: %1").arg(entry->recusals.join(u", "_s)));
    return facts.join(u'\n');
}

/// Reports and letters are in the pair of languages of the call.
QList<call::Language> RankingPage::documentLanguages() const
{
    QList<call::Language> languages;
    for (const QString &tag : m_table.call.pairLanguages()) {
        for (const call::Language &known : m_table.call.languages) {
            if (known.tag == tag)
                languages.append(known);
        }
    }
    return languages;
}

void RankingPage::decideTie()
{
    const QString id = selectedId();
    QStringList places;
    const panel::RankedCase *ranked = rankedOf(m_table, id);
    const qsizetype tied = ranked && ranked->tie ? ranked->tie->against.size() + 1 : 0;
    for (qsizetype place = 1; place <= tied; ++place)
        places.append(tr("Place %1 among the tied").arg(place));
    const auto place = m_shelf.prompter.choose(tr("The chairs decide the tie"),
                                               tr("Where does this application go?"), places);
    if (!place)
        return;
    const auto reason = m_shelf.prompter.texts(tr("The chairs decide the tie"),
                                               tr("Their reason, for report and log"), documentLanguages());
    if (!reason)
        return;
    shell::runJob(
        m_shelf, this,
        [id, place, reason](session::Desk &desk) {
            return session::setChairOrder(desk, id, *place + 1, *reason);
        },
        [this] { load(m_calls->callId()); });
}

void RankingPage::recommend()
{
    const QString id = selectedId();
    QStringList names;
    for (const call::Recommendation &recommendation : std::as_const(m_table.call.recommendations))
        names.append(recommendation.label.best(language()));
    const auto choice = m_shelf.prompter.choose(tr("Recommendation"), tr("The panel recommends"), names);
    if (!choice)
        return;
    const auto reason = m_shelf.prompter.texts(
        tr("Recommendation"), tr("Reason of the panel, for report and letter"), documentLanguages());
    if (!reason)
        return;
    const call::Recommendation wanted = m_table.call.recommendations.at(*choice);
    std::optional<LangText> conditions = LangText();
    if (wanted.effect == call::Recommendation::Effect::DeclaresWithConditions)
        conditions = m_shelf.prompter.texts(tr("Recommendation"), tr("Conditions, for decision and letter"),
                                            documentLanguages());
    if (!conditions)
        return;
    shell::runJob(
        m_shelf, this,
        [id, wanted, reason, conditions](session::Desk &desk) {
            return session::setRecommendation(desk, id, wanted.id, *reason, *conditions);
        },
        [this] {
            emit statusTold(tr("The recommendation is in the log."), false);
            load(m_calls->callId());
        });
}

/// What a ministry decided, as its letter says.
void RankingPage::recordDecision()
{
    const QString title = tr("Decision of a ministry");
    QStringList ministries;
    for (const call::Side &side : std::as_const(m_table.call.sides))
        ministries.append(side.ministry.best(language()));
    const auto ministry = m_shelf.prompter.choose(title, tr("Which ministry decided?"), ministries);
    if (!ministry)
        return;
    QStringList outcomes;
    for (const call::Recommendation &outcome : std::as_const(m_table.call.recommendations))
        outcomes.append(outcome.label.best(language()));
    const auto outcome = m_shelf.prompter.choose(title, tr("What did it decide?"), outcomes);
    if (!outcome)
        return;
    const auto by = m_shelf.prompter.text(title, tr("Who signed for the ministry?"), {});
    if (!by)
        return;
    storage::MinistryDecision decision;
    decision.side = m_table.call.sides.at(*ministry).id;
    decision.recommendationId = m_table.call.recommendations.at(*outcome).id;
    decision.by = *by;
    shell::runJob(
        m_shelf, this,
        [id = selectedId(), decision](session::Desk &desk) mutable {
            decision.at = desk.clock.now();
            return session::recordDecision(desk, id, decision);
        },
        [this] {
            emit statusTold(tr("The decision is in the log."), false);
            load(m_calls->callId());
        });
}

void RankingPage::report()
{
    const auto choice = chooseDocument(m_shelf, tr("Panel report"), m_table.call, AskAudience::No);
    if (!choice)
        return;
    const QString folder = m_shelf.prompter.chooseFolder(tr("Folder for the panel report"));
    if (folder.isEmpty())
        return;
    runLong(
        m_shelf, this, m_progress, tr("Writing the panel report"),
        [table = m_table, folder, choice](session::Desk &, Progress &progress) {
            return writeReport(table, folder, *choice, progress);
        },
        [this, folder] {
            emit statusTold(tr("The panel report is in “%1”.").arg(folder), false);
            m_shelf.prompter.tell(
                tr("The panel report is written"),
                tr("“%1” holds it as PDF and HTML, and the ranking as CSV and JSON.").arg(folder));
        });
}

void RankingPage::writeBundle()
{
    const QString id = selectedId();
    const dossier::PanelEntry *entry = entryOf(m_table, id);
    const auto choice =
        chooseDocument(m_shelf, tr("Bundle for a ministry"), m_table.call, AskAudience::Yes, u"programme"_s);
    if (!entry || !choice)
        return;
    const QString name =
        session::documentName(m_table.call, entry->panelCase.reference, {}, *choice, u".zip"_s).toLower();
    const QString path =
        m_shelf.prompter.chooseSaveFile(tr("Save the bundle"), name, tr("ZIP files (*.zip)"));
    if (path.isEmpty())
        return;
    runLong(
        m_shelf, this, m_progress, tr("Writing the bundle"),
        [id, path, choice](session::Desk &desk, Progress &progress) {
            return session::writeBundle(desk, id, *choice, path, progress);
        },
        [this, path](const session::Bundle &bundle) {
            emit statusTold(tr("The bundle is in “%1”.").arg(path), false);
            tellRedaction(m_shelf.prompter, bundle.unclearClaims, bundle.unclearOwners);
        });
}

void RankingPage::project(bool on)
{
    m_projecting = on;
    m_project->setChecked(on);
    m_delegate->setProjecting(on);
    m_side->setVisible(!on);
    m_rows->setLeast(on ? kProjectorRow : kRow);
    emit wholeScreenWanted(on);
    fitColumns();
}

void RankingPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_projecting)
        project(false);
    else
        Page::keyPressEvent(event);
}

void RankingPage::fitColumns()
{
    if (m_model->columnCount() <= RankingTable::kLeadingColumns)
        return;
    const int scale = m_projecting ? 3 : 2;
    QHeaderView *header = m_view->horizontalHeader();
    const auto set = [&](int column, int halfWidth) {
        header->setSectionResizeMode(column, QHeaderView::Interactive);
        m_view->setColumnWidth(column, std::max(halfWidth * scale, header->sectionSizeHint(column)));
    };
    const QFont font = forms::textFont(m_projecting ? TextStyle::Section : TextStyle::SmallBold);
    // No word of these columns is broken; titles take the rest and wrap.
    const auto setWords = [&](int column, int halfWidth) {
        int widest = 0;
        for (int row = 0; row < std::min(m_model->rowCount(), kMostMeasured); ++row)
            widest = std::max(widest, forms::widestWord(m_model->index(row, column).data().toString(), font));
        set(column, halfWidth);
        m_view->setColumnWidth(column, std::max(m_view->columnWidth(column), widest + 16));
        return widest;
    };
    m_view->setColumnHidden(3, false);
    set(0, 26);
    setWords(1, 56);
    header->setSectionResizeMode(2, QHeaderView::Stretch);
    setWords(3, 60);
    for (int column = RankingTable::kLeadingColumns; column < m_model->totalColumn(); ++column)
        set(column, 22);
    set(m_model->totalColumn(), 30);
    set(m_model->tieColumn(), 0);
    if (const int widest = setWords(m_model->tieColumn(), 0); widest > 0)
        m_view->setColumnWidth(m_model->tieColumn(), std::max(60 * scale, widest + kChip));
    // The direction stands in the filter, too; it gives way to the title.
    int others = 0;
    for (int column = 0; column < m_model->columnCount(); ++column)
        others += column == 2 ? 0 : header->sectionSize(column);
    m_view->setColumnHidden(3, m_view->viewport()->width() - others < kTitle * scale);
}

void RankingPage::retranslate()
{
    m_model->setLanguage(language());
    m_model->retranslate();
    m_head->setTitle(tr("Ranking"));
    const int passed = static_cast<int>(
        std::count_if(m_table.ranking.cbegin(), m_table.ranking.cend(),
                      [](const panel::RankedCase &ranked) { return ranked.outcome.passed; }));
    m_head->setSubtitle(m_table.entries.isEmpty()
                            ? QString()
                            : tr("%1 of %2 applications pass").arg(passed).arg(m_table.entries.size()));
    if (m_direction->count() > 0)
        m_direction->setItemText(0, tr("Overall"));
    m_direction->setAccessibleName(tr("Direction"));
    m_views->setSegments({{u"table"_s, tr("Table"), {}}, {u"bars"_s, tr("Bars"), {}}});
    m_charts->setSegments({{u"profile"_s, tr("Profile"), {}}, {u"spread"_s, tr("Spread"), {}}});
    m_project->setText(tr("Project"));
    m_project->setToolTip(tr("Full screen with larger letters; Esc ends it"));
    m_project->setShortcut(QKeySequence(Qt::Key_F11));
    m_report->setText(tr("Report…"));
    m_consensus->setText(tr("Consensus…"));
    m_recommend->setText(tr("Recommend…"));
    m_bundle->setText(tr("Bundle for a ministry…"));
    m_bundle->setToolTip(tr("Dossier, data, attachments, marks and hashes of this application in one file"));
    m_decision->setText(tr("Decision…"));
    m_decision->setToolTip(tr("Write down what a ministry decided about this application."));
    m_tie->setText(tr("Chairs decide the tie…"));
    m_view->setAccessibleName(tr("Ranking"));
    m_empty->setTexts(
        tr("Nothing to rank yet"),
        tr("Applications appear here once they are admitted. Import the reviewers’ return files (.frev) "
           "to see their marks."),
        tr("To the intake"));
}

void RankingPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        fillDirections();
        showRanking();
    }
}

void RankingPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fitColumns();
}

} // namespace tandem::pages
