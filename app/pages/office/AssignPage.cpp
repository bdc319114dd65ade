// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/office/AssignPage.h"

#include "app/pages/office/AssignmentDelegate.h"
#include "app/pages/office/PairPanel.h"
#include "app/pages/office/TurnedHeader.h"
#include "app/pages/parts/LongWork.h"
#include "app/shell/PageHead.h"
#include "forms/fields/FlowLayout.h"
#include "forms/panes/EmptyState.h"
#include "forms/theme/ShapeLabel.h"
#include "forms/theme/TextLabel.h"
#include "models/base/AtomicFile.h"

#include <QDir>
#include <QKeyEvent>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace tandem::pages {

using namespace Qt::StringLiterals;
using forms::Status;
using items::AssignmentState;

namespace {

constexpr int kCell = 39; // px
constexpr int kRow = 27;  // px

bool counts(AssignmentState state)
{
    return state == AssignmentState::Proposed || state == AssignmentState::Assigned;
}

} // namespace

AssignPage::AssignPage(const shell::Shelf &shelf, QWidget *parent)
    : OfficePage(u"assign"_s, shelf, parent)
    , m_stack(new QStackedWidget)
    , m_empty(new forms::EmptyState(u"users"_s))
    , m_matrix(new items::AssignmentMatrix(this))
    , m_view(new QTableView)
    , m_header(new TurnedHeader(m_view))
    , m_delegate(new AssignmentDelegate(m_view))
    , m_panel(new PairPanel)
    , m_quota(new forms::TextLabel(forms::TextStyle::Small))
    , m_keys(new forms::TextLabel(forms::TextStyle::Small, forms::Colour::Stale))
{
    m_propose = addHeadButton(u"propose"_s, u"swap"_s, false);
    m_propose->setShortcut(QKeySequence(Qt::Key_F9));
    m_confirm = addHeadButton(u"confirmProposals"_s, u"check"_s, true);
    m_confirm->setShortcut(QKeySequence(u"Ctrl+Return"_s));
    body()->addWidget(m_stack, 1);
    m_stack->addWidget(m_empty);
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(makeLegend());
    auto *splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_view);
    splitter->addWidget(m_panel);
    splitter->setStretchFactor(0, 1);
    m_panel->setMinimumWidth(300);
    m_panel->setMaximumWidth(420);
    layout->addWidget(splitter, 1);
    m_stack->addWidget(page);
    buildMatrix();
    m_panel->proposeDue(shelf.workspace.clock().now());
    connect(m_propose, &QPushButton::clicked, this, &AssignPage::propose);
    connect(m_confirm, &QPushButton::clicked, this, &AssignPage::confirmAll);
    connect(m_panel, &PairPanel::toggleRequested, this, &AssignPage::toggle);
    connect(m_panel, &PairPanel::rulingRequested, this, &AssignPage::rule);
    connect(m_panel, &PairPanel::packetsRequested, this, &AssignPage::makePackets);
    connect(m_empty, &forms::EmptyState::activated, this, [this] {
        const bool reviewersMissing = !m_loaded.desk.demands.isEmpty();
        emit goToRequested(reviewersMissing ? u"reviewers"_s : u"office"_s, callId());
    });
    retranslate();
}

void AssignPage::buildMatrix()
{
    m_view->setObjectName(u"assignmentMatrix"_s);
    m_view->setHorizontalHeader(m_header);
    m_view->setModel(m_matrix);
    m_view->setItemDelegate(m_delegate);
    m_view->setShowGrid(false);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setTabKeyNavigation(false);
    m_view->setCornerButtonEnabled(false);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_header->setDefaultSectionSize(kCell);
    m_view->verticalHeader()->setDefaultSectionSize(kRow);
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->verticalHeader()->setSectionsClickable(false);
    m_view->verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_view->verticalHeader()->setMinimumWidth(150);
    m_view->installEventFilter(this);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &AssignPage::showPair);
    connect(m_view, &QTableView::doubleClicked, this, &AssignPage::toggle);
}

QWidget *AssignPage::makeLegend()
{
    auto *legend = new QWidget;
    auto *outer = new QVBoxLayout(legend);
    outer->setContentsMargins(forms::space::kPage, forms::space::kSmall, forms::space::kPage,
                              forms::space::kSmall);
    auto *layout = new forms::FlowLayout(nullptr, 8, 4);
    outer->addLayout(layout);
    const QList<Status> shapes{Status::FirstSide, Status::FirstSideProposed, Status::Conflict, Status::Note,
                               Status::Stale};
    for (const Status shape : shapes) {
        if (shape == Status::FirstSide || shape == Status::FirstSideProposed) {
            layout->addWidget(new forms::ShapeLabel(shape));
            layout->addWidget(new forms::ShapeLabel(shape == Status::FirstSide ? Status::SecondSide
                                                                               : Status::SecondSideProposed));
        } else {
            layout->addWidget(new forms::ShapeLabel(shape));
        }
        m_legend.append(new forms::TextLabel(forms::TextStyle::Small));
        m_legend.last()->setContentsMargins(0, 0, 12, 0);
        layout->addWidget(m_legend.last());
    }
    m_quota->setObjectName(u"quota"_s);
    layout->addWidget(m_quota);
    m_keys->setObjectName(u"missingKeys"_s);
    m_keys->hide();
    layout->addWidget(m_keys);
    return legend;
}

QString AssignPage::caption() const
{
    return tr("Assign reviewers");
}

void AssignPage::showCall(const QString &callId)
{
    if (callId.isEmpty()) {
        show({});
        return;
    }
    shell::runJob(
        shelf(), this,
        [callId](session::Desk &desk) -> Result<Loaded> {
            auto assignment = session::loadAssignment(desk, callId);
            if (!assignment)
                return assignment.error();
            const auto rulings = session::openRulings(desk, assignment->call);
            if (!rulings)
                return rulings.error();
            return Loaded{*std::move(assignment), *rulings};
        },
        [this](const Loaded &loaded) { show(loaded); });
}

void AssignPage::show(const Loaded &loaded)
{
    const panel::AssignmentPair before = m_matrix->pairAt(m_view->currentIndex());
    m_loaded = loaded;
    const session::AssignmentDesk &desk = m_loaded.desk;
    QList<items::MatrixApplication> applications;
    for (const panel::AssignmentDemand &demand : desk.demands)
        applications.append({demand.applicationId, desk.names.value(demand.applicationId)});
    QList<int> sides;
    for (const review::Reviewer &reviewer : desk.reviewers)
        sides.append(reviewer.side == desk.call.sides.value(0).id ? 0 : 1);
    m_matrix->setLanguage(language());
    m_matrix->setMatrix(applications, desk.reviewers);
    m_header->setSides(sides);
    m_delegate->setSides(sides);
    showStates();
    m_panel->setDesk(desk, m_loaded.rulings, language());
    const bool ready = !applications.isEmpty() && !desk.reviewers.isEmpty();
    m_stack->setCurrentIndex(ready ? 1 : 0);
    QModelIndex index = m_matrix->index(0, 0);
    for (int row = 0; row < m_matrix->rowCount(); ++row) {
        for (int column = 0; column < m_matrix->columnCount(); ++column) {
            if (m_matrix->pairAt(m_matrix->index(row, column)) == before)
                index = m_matrix->index(row, column);
        }
    }
    m_view->setCurrentIndex(index);
    showPair();
    retranslate();
}

void AssignPage::showStates()
{
    QMap<panel::AssignmentPair, AssignmentState> states;
    for (const panel::Conflict &conflict : std::as_const(m_loaded.desk.conflicts))
        states.insert(conflict.pair, AssignmentState::Excluded);
    for (const storage::Assignment &assignment : std::as_const(m_loaded.desk.assignments))
        states.insert(assignment.pair, assignment.state == storage::AssignmentState::Proposed
                                           ? AssignmentState::Proposed
                                           : AssignmentState::Assigned);
    for (const storage::DeclaredConflict &declared : std::as_const(m_loaded.rulings))
        states.insert(declared.pair, AssignmentState::Declared);
    // A conflict that was found against somebody already assigned must not be hidden by the assignment.
    for (const panel::Conflict &conflict : std::as_const(m_loaded.desk.conflicts)) {
        if (counts(states.value(conflict.pair)))
            states.insert(conflict.pair, AssignmentState::Conflict);
    }
    for (const panel::AssignmentPair &pair : std::as_const(m_loaded.desk.stoodAside))
        states.insert(pair, AssignmentState::StoodAside);
    m_matrix->setStates(states);
}

void AssignPage::showPair()
{
    const panel::AssignmentPair pair = m_matrix->pairAt(m_view->currentIndex());
    m_panel->setPair(pair, m_matrix->state(pair));
}

void AssignPage::showQuota()
{
    const call::ReviewRules &rules = m_loaded.desk.call.reviewRules;
    QStringList missing;
    for (const panel::AssignmentDemand &demand : std::as_const(m_loaded.desk.demands)) {
        if (m_matrix->reviewersOf(demand.applicationId) < rules.reviewersPerApplication)
            missing.append(m_loaded.desk.names.value(demand.applicationId));
    }
    m_quota->setColour(missing.isEmpty() ? forms::Colour::Ok : forms::Colour::Error);
    m_quota->setText(missing.isEmpty() ? tr("Every application has its reviewers.")
                                       : tr("Too few reviewers: %1").arg(missing.join(u", "_s)));
    QStringList withoutKey;
    for (const review::Reviewer &reviewer : session::reviewersWithoutKey(m_loaded.desk))
        withoutKey.append(reviewer.pseudonym);
    m_keys->setVisible(!withoutKey.isEmpty());
    m_keys->setText(
        tr("Before packets are made, identity files are needed of: %1").arg(withoutKey.join(u", "_s)));
    const auto &assignments = m_loaded.desk.assignments;
    const auto proposed = std::count_if(assignments.cbegin(), assignments.cend(), [](const auto &assignment) {
        return assignment.state == storage::AssignmentState::Proposed;
    });
    m_confirm->setEnabled(proposed > 0);
    m_confirm->setText(tr("Accept %n proposal(s)", nullptr, static_cast<int>(proposed)));
}

void AssignPage::propose()
{
    runLong(
        shelf(), this, progress(), tr("Looking for reviewers"),
        [id = callId()](session::Desk &desk, Progress &) { return session::proposeReviewers(desk, id); },
        [this](const QStringList &shortOf) {
            emit statusTold(shortOf.isEmpty() ? tr("A proposal for every application.")
                                              : tr("%n application(s) stay short of reviewers.", nullptr,
                                                   static_cast<int>(shortOf.size())),
                            false);
            showCall(callId());
        });
}

void AssignPage::confirmAll()
{
    shell::runJob(
        shelf(), this, [id = callId()](session::Desk &desk) { return session::confirmProposals(desk, id); },
        [this] {
            emit statusTold(tr("The proposals are assignments now."), false);
            showCall(callId());
        });
}

void AssignPage::toggle()
{
    const panel::AssignmentPair pair = m_matrix->pairAt(m_view->currentIndex());
    if (pair.reviewerId.isEmpty())
        return;
    const AssignmentState state = m_matrix->state(pair);
    const bool sitting = counts(state) || state == AssignmentState::Conflict;
    if (!sitting && state != AssignmentState::None &&
        !shelf().prompter.confirm(tr("Assign in spite of a conflict of interest?"),
                                  tr("The matrix goes on marking this pair. The chairs answer for it."),
                                  tr("Assign")))
        return;
    shell::runJob(
        shelf(), this,
        [pair, sitting](session::Desk &desk) {
            return sitting ? session::unassignReviewer(desk, pair) : session::assignReviewer(desk, pair);
        },
        [this] { showCall(callId()); });
}

void AssignPage::rule(const panel::AssignmentPair &pair, bool excluded)
{
    const auto reason =
        shelf().prompter.text(excluded ? tr("Exclude the reviewer") : tr("No conflict of interest"),
                              tr("Reason of the chairs, for the log"), {});
    if (!reason)
        return;
    shell::runJob(
        shelf(), this,
        [pair, excluded, reason](session::Desk &desk) {
            return session::ruleOnConflict(desk, pair, excluded, *reason);
        },
        [this] { showCall(callId()); });
}

void AssignPage::makePackets()
{
    const QString folder = shelf().prompter.chooseFolder(tr("Folder for the packets"));
    if (folder.isEmpty())
        return;
    if (!shelf().prompter.confirm(
            tr("Make the packets?"),
            tr("Each reviewer with assigned applications gets one sealed file. From then on "
               "these assignments count as sent."),
            tr("Make packets")))
        return;
    runLong(
        shelf(), this, progress(), tr("Writing dossiers and sealing packets"),
        [id = callId(), due = m_panel->due(), folder](session::Desk &desk, Progress &port) -> Result<int> {
            const auto packets = session::makePackets(desk, id, due, port);
            if (!packets)
                return packets.error();
            for (const session::SentPacket &packet : *packets) {
                if (const auto written =
                        writeFileDurably(QDir(folder).filePath(packet.fileName), packet.file);
                    !written)
                    return written.error();
            }
            return static_cast<int>(packets->size());
        },
        [this, folder](int count) {
            emit statusTold(tr("%n packet(s) are in the folder.", nullptr, count), false);
            shelf().prompter.tell(
                tr("%n packet(s) written", nullptr, count),
                tr("Send each file in “%1” to the reviewer whose pseudonym is in its name.").arg(folder));
            showCall(callId());
        });
}

void AssignPage::retranslate()
{
    OfficePage::retranslate();
    m_matrix->setLanguage(language());
    m_matrix->retranslate();
    m_panel->setLanguage(language());
    const call::ReviewRules &rules = m_loaded.desk.call.reviewRules;
    head()->setTitle(tr("Assign reviewers"));
    head()->setSubtitle(
        tr("%1 admitted · %2 reviewers · %3 each, at least %4 of each side, at most %5 per reviewer")
            .arg(m_loaded.desk.demands.size())
            .arg(m_loaded.desk.reviewers.size())
            .arg(rules.reviewersPerApplication)
            .arg(rules.reviewersPerSide)
            .arg(rules.maximumLoad));
    const QStringList words{tr("assigned"), tr("proposed"), tr("excluded, stood aside"),
                            tr("assigned in spite of a conflict"), tr("chairs decide")};
    for (int i = 0; i < m_legend.size(); ++i)
        m_legend.at(i)->setText(words.at(i));
    m_propose->setText(tr("Propose"));
    m_view->setAccessibleName(tr("Applications by reviewers"));
    showQuota();
    const bool noApplications = m_loaded.desk.demands.isEmpty();
    m_empty->setTexts(noApplications ? tr("No application is admitted yet") : tr("No reviewers yet"),
                      noApplications
                          ? tr("Applications appear here once both secretariats passed their formal check.")
                          : tr("Name the reviewers of both sides first."),
                      noApplications ? tr("To the formal check") : tr("To the reviewers"));
}

bool AssignPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space) {
        toggle();
        return true;
    }
    return OfficePage::eventFilter(watched, event);
}

} // namespace tandem::pages
