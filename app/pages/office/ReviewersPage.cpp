// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/office/ReviewersPage.h"

#include "app/pages/office/ReviewerDelegate.h"
#include "app/pages/office/ReviewerDialog.h"
#include "app/shell/PageHead.h"
#include "forms/panes/EmptyState.h"
#include "forms/theme/RowFit.h"
#include "models/base/AtomicFile.h"
#include "models/items/ReviewerTable.h"
#include "models/session/Intake.h"

#include <QHeaderView>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace tandem::pages {

using namespace Qt::StringLiterals;
using items::ReviewerTable;

namespace {

constexpr qint64 kLargestCard = 1024 * 1024; // bytes
constexpr int kRow = 32;                     // px

/// "G7" where G1 to G6 are taken.
QString freePseudonym(const QList<review::Reviewer> &reviewers)
{
    QStringList taken;
    for (const review::Reviewer &reviewer : reviewers)
        taken.append(reviewer.pseudonym);
    int number = 1;
    while (taken.contains(u"G%1"_s.arg(number)))
        ++number;
    return u"G%1"_s.arg(number);
}

QMap<QString, int> loadsOf(const QList<storage::Assignment> &assignments)
{
    QMap<QString, int> loads;
    for (const storage::Assignment &assignment : assignments)
        loads[assignment.pair.reviewerId] += assignment.state == storage::AssignmentState::Proposed ? 0 : 1;
    return loads;
}

} // namespace

ReviewersPage::ReviewersPage(const shell::Shelf &shelf, QWidget *parent)
    : OfficePage(u"reviewers"_s, shelf, parent)
    , m_stack(new QStackedWidget)
    , m_empty(new forms::EmptyState(u"users"_s))
    , m_table(new ReviewerTable(this))
    , m_view(new QTableView)
{
    m_add = addHeadButton(u"addReviewer"_s, u"add"_s, true);
    body()->addWidget(m_stack, 1);
    m_stack->addWidget(m_empty);
    auto *list = new QWidget;
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    auto *row = new QHBoxLayout;
    row->setSpacing(forms::space::kSmall);
    row->setContentsMargins(forms::space::kPage, forms::space::kSmall, forms::space::kPage,
                            forms::space::kSmall);
    const auto addButton = [&](const QString &name) {
        auto *button = new QPushButton;
        button->setObjectName(name);
        forms::setSmall(*button);
        row->addWidget(button);
        return button;
    };
    m_edit = addButton(u"editReviewer"_s);
    m_card = addButton(u"takeIdentityCard"_s);
    m_remove = addButton(u"removeReviewer"_s);
    row->addStretch();
    layout->addLayout(row);
    layout->addWidget(m_view, 1);
    m_stack->addWidget(list);
    m_view->setObjectName(u"reviewerTable"_s);
    m_view->setModel(m_table);
    m_view->setItemDelegate(new ReviewerDelegate(m_view));
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setShowGrid(false);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setTabKeyNavigation(false);
    m_view->verticalHeader()->hide();
    new forms::RowFit(m_view, kRow);
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_view->horizontalHeader()->setHighlightSections(false);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ReviewersPage::updateButtons);
    connect(m_view, &QTableView::activated, this, [this] { m_edit->click(); });
    connect(m_add, &QPushButton::clicked, this, &ReviewersPage::add);
    connect(m_empty, &forms::EmptyState::activated, this, &ReviewersPage::add);
    connect(m_card, &QPushButton::clicked, this, &ReviewersPage::takeCard);
    connect(m_remove, &QPushButton::clicked, this, &ReviewersPage::remove);
    connect(m_edit, &QPushButton::clicked, this, [this] {
        if (const auto reviewer = chosen())
            edit(*reviewer);
    });
    retranslate();
}

QString ReviewersPage::caption() const
{
    return tr("Reviewers");
}

void ReviewersPage::showCall(const QString &callId)
{
    m_add->setEnabled(!callId.isEmpty());
    if (callId.isEmpty()) {
        show({});
        return;
    }
    shell::runJob(
        shelf(), this, [callId](session::Desk &desk) { return session::loadAssignment(desk, callId); },
        [this](const session::AssignmentDesk &desk) { show(desk); });
}

void ReviewersPage::show(const session::AssignmentDesk &desk)
{
    const auto before = chosen();
    const QString wanted = !m_wanted.isEmpty() ? m_wanted : before ? before->id : QString();
    m_wanted.clear();
    m_desk = desk;
    m_table->setLanguage(language());
    m_table->setReviewers(desk.call, desk.reviewers);
    m_table->setLoads(loadsOf(desk.assignments));
    m_stack->setCurrentIndex(desk.reviewers.isEmpty() ? 0 : 1);
    int row = 0;
    for (int i = 0; i < desk.reviewers.size(); ++i) {
        if (desk.reviewers.at(i).id == wanted)
            row = i;
    }
    m_view->setCurrentIndex(m_table->index(row, 0));
    updateButtons();
    retranslate();
}

std::optional<review::Reviewer> ReviewersPage::chosen() const
{
    const int row = m_view->currentIndex().row();
    return row >= 0 && row < m_desk.reviewers.size() ? std::optional(m_desk.reviewers.at(row)) : std::nullopt;
}

void ReviewersPage::updateButtons()
{
    for (QPushButton *button : {m_edit, m_card, m_remove})
        button->setEnabled(chosen().has_value());
}

void ReviewersPage::add()
{
    review::Reviewer reviewer;
    reviewer.id = shelf().workspace.ids().next();
    reviewer.pseudonym = freePseudonym(m_desk.reviewers);
    reviewer.maximumLoad = m_desk.call.reviewRules.maximumLoad;
    edit(reviewer);
}

void ReviewersPage::edit(const review::Reviewer &reviewer)
{
    auto *dialog = new ReviewerDialog(m_desk.call, reviewer, shelf().translation, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_wanted = dialog->reviewer().id; // the list is sorted: a new one stands anywhere in it
        shell::runJob(
            shelf(), this,
            [changed = dialog->reviewer()](session::Desk &desk) {
                return session::keepReviewer(desk, changed);
            },
            [this] { showCall(callId()); });
    });
    dialog->open();
}

void ReviewersPage::takeCard()
{
    const auto reviewer = chosen();
    const QStringList paths = shelf().prompter.chooseFiles(tr("Identity card of %1").arg(reviewer->name),
                                                           tr("Identity cards (*.fid)"));
    if (paths.isEmpty())
        return;
    shell::runJob(
        shelf(), this,
        [id = reviewer->id, path = paths.first()](session::Desk &desk) -> Result<void> {
            const auto card = readFile(path, kLargestCard);
            return card ? session::acceptIdentityCard(desk, id, *card) : card.error();
        },
        [this] {
            emit statusTold(tr("Packets can be sealed to this reviewer now."), false);
            showCall(callId());
        });
}

void ReviewersPage::remove()
{
    const auto reviewer = chosen();
    if (!shelf().prompter.confirm(tr("Remove %1?").arg(reviewer->name),
                                  tr("A reviewer with assignments or reviews stays."), tr("Remove")))
        return;
    shell::runJob(
        shelf(), this, [id = reviewer->id](session::Desk &desk) { return session::removeReviewer(desk, id); },
        [this] { showCall(callId()); });
}

void ReviewersPage::fitColumns()
{
    QHeaderView *header = m_view->horizontalHeader();
    const QList<int> widths{96, 200, 120, 0, 100, 220, 80, 120};
    for (int column = 0; column < ReviewerTable::ColumnCount; ++column) {
        if (widths.at(column) > 0)
            m_view->setColumnWidth(column, std::max(widths.at(column), header->sectionSizeHint(column)));
    }
    header->setSectionResizeMode(ReviewerTable::Organisation, QHeaderView::Stretch);
}

void ReviewersPage::retranslate()
{
    OfficePage::retranslate();
    m_table->setLanguage(language());
    m_table->retranslate();
    fitColumns();
    head()->setTitle(tr("Reviewers"));
    head()->setSubtitle(tr("%n reviewer(s); others see only the pseudonyms", nullptr,
                           static_cast<int>(m_desk.reviewers.size())));
    m_add->setText(tr("Add reviewer…"));
    m_edit->setText(tr("Edit…"));
    m_card->setText(tr("Take identity card…"));
    m_remove->setText(tr("Remove…"));
    m_view->setAccessibleName(tr("Reviewers"));
    m_empty->setTexts(tr("No reviewers yet"),
                      callId().isEmpty()
                          ? tr("Add a call first: it says which sides, languages and directions there are.")
                          : tr("Name the reviewers of both sides. Packets are sealed to them once their "
                               "identity card (.fid) is here."),
                      callId().isEmpty() ? QString() : tr("Add reviewer…"));
}

} // namespace tandem::pages
