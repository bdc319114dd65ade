// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/common/StartPage.h"

#include "app/pages/common/DeadlineCard.h"
#include "app/pages/common/FileIntake.h"
#include "app/pages/common/NextSteps.h"
#include "app/pages/common/RoleCard.h"
#include "app/pages/common/WorkView.h"
#include "app/shell/PageHead.h"
#include "forms/panes/Card.h"
#include "forms/panes/DropZone.h"
#include "forms/panes/EmptyState.h"
#include "forms/theme/TextLabel.h"
#include "forms/theme/Theme.h"
#include "models/application/ValueText.h"
#include "models/session/Upkeep.h"

#include <QEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace tandem::pages {

using namespace Qt::StringLiterals;
using forms::Colour;
using forms::TextLabel;
using forms::TextStyle;

namespace {

constexpr int kRightWidth = 340;
constexpr int kSteps = 6; // lines of the list of what waits

} // namespace

StartPage::StartPage(const shell::Shelf &shelf, QWidget *parent)
    : Page(parent)
    , m_shelf(shelf)
    , m_intake(new FileIntake(shelf, this))
    , m_head(new shell::PageHead(this))
    , m_identity(new TextLabel(TextStyle::Small, Colour::Text2))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    m_head->addAction(m_identity);
    layout->addWidget(m_head);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setBackgroundRole(QPalette::Window);
    auto *body = new QWidget;
    auto *columns = new QHBoxLayout(body);
    columns->setContentsMargins(forms::space::kPage, 20, forms::space::kPage, forms::space::kPage);
    columns->setSpacing(forms::space::kPage);
    columns->addWidget(makeLeft(), 1);
    columns->addWidget(makeRight());
    scroll->setWidget(body);
    layout->addWidget(scroll, 1);
    connect(m_intake, &FileIntake::taken, this, [this] { enter({}); });
    connect(m_intake, &FileIntake::goToRequested, this, &StartPage::goToRequested);
    retranslate();
}

QWidget *StartPage::makeLeft()
{
    auto *left = new QWidget;
    auto *layout = new QVBoxLayout(left);
    layout->setContentsMargins({});
    layout->setSpacing(20);
    layout->addWidget(makeRoles());
    layout->addWidget(makeWork());
    layout->addStretch(1);
    return left;
}

QWidget *StartPage::makeRoles()
{
    auto *roles = new QWidget;
    auto *layout = new QHBoxLayout(roles);
    layout->setContentsMargins({});
    layout->setSpacing(forms::space::kLarge);
    m_apply = new RoleCard(u"apply"_s, roles);
    m_review = new RoleCard(u"review"_s, roles);
    m_office = new RoleCard(u"office"_s, roles);
    for (RoleCard *card : {m_apply, m_review, m_office})
        layout->addWidget(card, 1);
    m_continue = m_apply->addButton(u"startContinue"_s);
    m_new = m_apply->addButton(u"startNew"_s);
    m_openPacket = m_review->addButton(u"startOpenPacket"_s);
    m_openOffice = m_office->addButton(u"startOpenOffice"_s);
    m_newCall = m_office->addButton(u"startNewCall"_s);
    forms::setButtonRole(*m_continue, forms::ButtonRole::Primary);
    connect(m_continue, &QPushButton::clicked, this,
            [this] { emit goToRequested(u"form"_s, m_work->currentId()); });
    connect(m_new, &QPushButton::clicked, this, [this] { emit goToRequested(u"apply"_s, u"new"_s); });
    connect(m_openPacket, &QPushButton::clicked, this, [this] { openFiles(tr("Packets (*.fpack)")); });
    connect(m_openOffice, &QPushButton::clicked, this, [this] { emit goToRequested(u"office"_s, {}); });
    connect(m_newCall, &QPushButton::clicked, this, [this] { emit goToRequested(u"office"_s, u"new"_s); });
    return roles;
}

QWidget *StartPage::makeWork()
{
    auto *card = new forms::Card;
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 6, 16, 6);
    m_workTitle = new TextLabel(TextStyle::Label, Colour::Text);
    m_filter = new QLineEdit;
    m_filter->setObjectName(u"startFilter"_s);
    m_filter->setClearButtonEnabled(true);
    m_filter->setFixedWidth(200);
    forms::setSmall(*m_filter);
    head->addWidget(m_workTitle, 1);
    head->addWidget(m_filter);
    m_work = new WorkView;
    m_work->setObjectName(u"startWork"_s);
    m_empty = new forms::EmptyState(u"apply"_s);
    m_empty->setMinimumHeight(200);
    m_workFoot = new TextLabel(TextStyle::Small, Colour::Text2);
    m_workFoot->setContentsMargins(16, 10, 16, 12);
    m_workFoot->setWordWrap(true);
    layout->addLayout(head);
    layout->addWidget(m_work);
    layout->addWidget(m_empty);
    layout->addWidget(m_workFoot);
    connect(m_filter, &QLineEdit::textChanged, m_work, &WorkView::setFilter);
    connect(m_work, &WorkView::opened, this,
            [this](const QString &id) { emit goToRequested(u"form"_s, id); });
    connect(m_empty, &forms::EmptyState::activated, this,
            [this] { emit goToRequested(u"apply"_s, u"new"_s); });
    return card;
}

QWidget *StartPage::makeRight()
{
    auto *right = new QWidget;
    right->setFixedWidth(kRightWidth);
    auto *layout = new QVBoxLayout(right);
    layout->setContentsMargins({});
    layout->setSpacing(forms::space::kLarge);
    m_deadline = new DeadlineCard(right);
    m_drop = new forms::DropZone(right);
    m_drop->setObjectName(u"startDrop"_s);
    m_drop->setMinimumHeight(128);
    m_steps = new NextSteps(right);
    layout->addWidget(m_deadline);
    layout->addWidget(m_drop);
    layout->addWidget(m_steps);
    layout->addStretch(1);
    connect(m_drop, &forms::DropZone::dropped, m_intake, &FileIntake::take);
    connect(m_drop, &forms::DropZone::chooseRequested, this, [this] {
        openFiles(tr("Files of Tandem (*.fcall *.fid *.fwork *.fsub *.fpack *.frev *.fack);;All files (*)"));
    });
    connect(m_steps, &NextSteps::chosen, this, &StartPage::goToRequested);
    return right;
}

Result<StartPage::Content> StartPage::load(session::Desk &desk)
{
    const auto work = session::ownApplications(desk);
    if (!work)
        return work.error();
    const auto calls = session::keptCalls(desk);
    if (!calls)
        return calls.error();
    const auto backup = session::lastBackup(desk);
    if (!backup)
        return backup.error();
    return Content{*work, *calls, *backup};
}

void StartPage::enter(const QString &)
{
    const QStringList roles = m_shelf.preferences.roles();
    m_apply->setVisible(roles.contains("apply"_L1));
    m_review->setVisible(roles.contains("review"_L1));
    m_office->setVisible(roles.contains("office"_L1));
    shell::runJob(m_shelf, this, &StartPage::load, [this](const Content &content) {
        m_content = content;
        m_loaded = true;
        fill();
    });
}

void StartPage::find()
{
    m_filter->setFocus();
    m_filter->selectAll();
}

void StartPage::openFiles(const QString &filter)
{
    m_intake->take(m_shelf.prompter.chooseFiles(tr("Open files"), filter));
}

QString StartPage::greeting() const
{
    const int hour = m_shelf.workspace.clock().now().toLocalTime().time().hour();
    const QString name = m_shelf.workspace.person();
    if (hour >= 5 && hour < 11)
        return tr("Good morning, %1").arg(name);
    return hour >= 11 && hour < 18 ? tr("Good day, %1").arg(name) : tr("Good evening, %1").arg(name);
}

void StartPage::fill()
{
    const QString language = m_shelf.translation.contentLanguage();
    const QDateTime now = m_shelf.workspace.clock().now();
    const bool empty = m_content.work.isEmpty();
    m_work->setWork(m_content.work, now, language);
    m_work->fitToRows();
    m_work->setVisible(!empty);
    m_deadline->setVisible(m_loaded);
    m_steps->setVisible(m_loaded);
    m_workFoot->setVisible(!empty);
    m_filter->setVisible(!empty);
    m_empty->setVisible(empty && m_loaded);
    m_continue->setVisible(!empty);
    forms::setButtonRole(*m_new, empty ? forms::ButtonRole::Primary : forms::ButtonRole::Normal);
    if (m_content.calls.isEmpty())
        m_deadline->setNoCall();
    else
        m_deadline->setCall(m_content.calls.first().call, now, language);
    fillSteps();
}

QString StartPage::repairStep(const QString &name, const QDate &due) const
{
    const QString day = application::dateText(due, m_shelf.translation.contentLanguage());
    return day.isEmpty() ? tr("%1 came back to be put right").arg(name)
                         : tr("%1 came back: put it right by %2").arg(name, day);
}

void StartPage::fillSteps()
{
    QList<NextSteps::Step> steps;
    for (const session::OwnApplication &own : std::as_const(m_content.work)) {
        if (!own.isOpen())
            continue;
        const QString name = own.summary.acronym.isEmpty()
                                 ? own.callTitle.best(m_shelf.translation.contentLanguage())
                                 : own.summary.acronym;
        const QString id = own.summary.id;
        if (own.repair)
            steps.append({forms::Status::Stale, repairStep(name, own.repair->due), u"form"_s, id});
        if (own.stale > 0)
            steps.append(
                {forms::Status::Stale,
                 tr("%n text(s) of %1 older than in the other language", nullptr, own.stale).arg(name),
                 u"form"_s, id});
        if (own.missing > 0)
            steps.append({forms::Status::Missing,
                          tr("%n answer(s) of %1 are missing", nullptr, own.missing).arg(name), u"handin"_s,
                          id});
        else if (own.errors == 0 && !own.repair)
            steps.append({forms::Status::Confirmed, tr("%1 can be handed in").arg(name), u"handin"_s, id});
    }
    steps = steps.first(std::min<qsizetype>(steps.size(), kSteps));
    const QDateTime now = m_shelf.workspace.clock().now();
    if (!m_content.backup)
        steps.append(
            {forms::Status::Note, tr("No backup of this workspace was made yet"), u"settings"_s, {}});
    else
        steps.append({forms::Status::Confirmed,
                      tr("Backup of the workspace is %n day(s) old", nullptr,
                         static_cast<int>(m_content.backup->daysTo(now))),
                      u"settings"_s,
                      {}});
    m_steps->setSteps(tr("Next for you"), steps);
}

void StartPage::retranslate()
{
    m_head->setTitle(greeting());
    const exchange::PublicIdentity &identity = m_shelf.workspace.publicIdentity();
    const QString organisation = identity.organisation.best(m_shelf.translation.contentLanguage());
    m_identity->setText(organisation);
    m_identity->setToolTip(tr("Fingerprint of your keys: %1").arg(identity.fingerprint()));
    retranslateRoles();
    m_workTitle->setText(tr("Recent work"));
    m_filter->setPlaceholderText(tr("Find in recent work"));
    m_filter->setAccessibleName(tr("Find in recent work"));
    m_work->setAccessibleName(tr("Recent work"));
    m_workFoot->setText(tr("Nothing leaves this computer unless you save or send a file."));
    m_empty->setTexts(tr("No application yet"),
                      tr("Open the call file of the programme office, or start from one of the calls that "
                         "come with Tandem."),
                      tr("Start an application…"));
    m_drop->setText(
        tr("Drop any Tandem file here: call, working copy, submission, packet, review or receipt. "
           "Tandem checks the seal and says what it is. Space opens a file."));
    fill();
}

void StartPage::retranslateRoles()
{
    m_apply->setTexts(tr("Apply"),
                      tr("Fill in an application in both languages side by side, merge with your "
                         "partner, hand in one sealed file."));
    m_continue->setText(tr("Continue"));
    m_new->setText(tr("New…"));
    m_review->setTexts(tr("Review"),
                       tr("Open a packet from a secretariat, declare conflicts, mark beside the "
                          "dossier. Works offline."));
    m_openPacket->setText(tr("Open packet…"));
    m_office->setTexts(tr("Run a call"), tr("Design a call, take in applications, check, assign reviewers, "
                                            "prepare the panel."));
    m_openOffice->setText(tr("Open…"));
    m_newCall->setText(tr("New call…"));
}

void StartPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace tandem::pages
