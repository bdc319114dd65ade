// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/applicant/HandInPage.h"

#include "app/pages/applicant/HandInSteps.h"
#include "app/pages/applicant/IssueGroups.h"
#include "app/pages/applicant/RepairNote.h"
#include "app/pages/common/FormSubject.h"
#include "app/pages/parts/DocumentChoosing.h"
#include "app/pages/parts/PdfDialog.h"
#include "app/shell/PageHead.h"
#include "forms/panes/Card.h"
#include "forms/panes/DeadlineClock.h"
#include "forms/panes/EmptyState.h"
#include "forms/theme/Icon.h"
#include "forms/theme/ShapeLabel.h"
#include "forms/theme/TextLabel.h"
#include "forms/theme/Theme.h"
#include "models/application/ApplicationJson.h"
#include "models/application/ValueText.h"
#include "models/base/AtomicFile.h"
#include "models/session/Arrival.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

namespace tandem::pages {

using namespace Qt::StringLiterals;
using forms::Colour;
using forms::TextLabel;
using forms::TextStyle;

namespace {

constexpr int kRightWidth = 348;
constexpr int kRepairHeight = 400; // px; the page scrolls anyway
constexpr int kSides = 2;

} // namespace

HandInPage::HandInPage(const shell::Shelf &shelf, QWidget *parent)
    : Page(parent)
    , m_shelf(shelf)
    , m_stack(new QStackedWidget)
    , m_empty(new forms::EmptyState(u"send"_s))
    , m_head(new shell::PageHead)
    , m_clock(new forms::DeadlineClock)
    , m_form(new QPushButton)
    , m_again(new QPushButton)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_head);
    m_head->addAction(m_clock);
    m_head->addAction(m_form);
    m_head->addAction(m_again);
    m_form->setObjectName(u"handInForm"_s);
    m_again->setObjectName(u"handInAgain"_s);
    m_again->setShortcut(Qt::Key_F9);
    m_again->setIcon(forms::icon(u"check"_s));
    m_stack->addWidget(m_empty);
    m_stack->addWidget(makeBody());
    layout->addWidget(m_stack, 1);
    connectButtons();
    retranslate();
}

QWidget *HandInPage::makeBody()
{
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setBackgroundRole(QPalette::Window);
    auto *body = new QWidget;
    auto *columns = new QHBoxLayout(body);
    columns->setContentsMargins(forms::space::kPage, forms::space::kLarge, forms::space::kPage,
                                forms::space::kPage);
    columns->setSpacing(forms::space::kPage);
    columns->addWidget(makeLeft(), 1);
    columns->addWidget(makeRight(), 0, Qt::AlignTop);
    scroll->setWidget(body);
    return scroll;
}

QWidget *HandInPage::makeLeft()
{
    auto *left = new QWidget;
    auto *layout = new QVBoxLayout(left);
    layout->setContentsMargins({});
    layout->setSpacing(forms::space::kLarge);
    m_repairNote = new RepairNote(kRepairHeight);
    m_blocking = new IssueGroups(left);
    m_blocking->setObjectName(u"handInBlocking"_s);
    m_notes = new IssueGroups(left);
    m_notes->setObjectName(u"handInNotes"_s);
    m_leadsTitle = new TextLabel(TextStyle::Label, Colour::Text);
    layout->addWidget(m_repairNote);
    layout->addWidget(m_blocking);
    layout->addWidget(m_notes);
    layout->addWidget(m_leadsTitle);
    auto *leads = new QHBoxLayout;
    leads->setSpacing(forms::space::kLarge);
    for (int side = 0; side < kSides; ++side) {
        auto *card = new forms::Card;
        auto *inside = new QVBoxLayout(card);
        inside->setContentsMargins(16, 12, 16, 12);
        inside->setSpacing(forms::space::kHair);
        auto *head = new QHBoxLayout;
        head->addWidget(new forms::ShapeLabel(forms::StatusShape::ofSide(side)));
        m_leadSides.append(new TextLabel(TextStyle::Small, Colour::Text2));
        head->addWidget(m_leadSides.last(), 1);
        m_leadNames.append(new TextLabel(TextStyle::Label, Colour::Text));
        m_leadNames.last()->setWordWrap(true);
        inside->addLayout(head);
        inside->addWidget(m_leadNames.last());
        leads->addWidget(card, 1);
    }
    layout->addLayout(leads);
    layout->addStretch(1);
    return left;
}

QWidget *HandInPage::makeRight()
{
    auto *card = new forms::Card;
    m_right = card;
    card->setFixedWidth(kRightWidth);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(20, 16, 20, 20);
    layout->setSpacing(forms::space::kSmall);
    m_title = new TextLabel(TextStyle::Section, Colour::Text);
    m_subtitle = new TextLabel(TextStyle::Small, Colour::Text2);
    m_steps = new HandInSteps;
    m_hashTitle = new TextLabel(TextStyle::Small, Colour::Text2);
    m_hash = new TextLabel(TextStyle::Small, Colour::Text);
    m_hash->setObjectName(u"handInHash"_s);
    m_hash->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_hash->setWordWrap(true);
    m_note = new TextLabel(TextStyle::Small, Colour::Text2);
    m_page = new QPushButton;
    m_page->setObjectName(u"handInPage"_s);
    m_page->setIcon(forms::icon(u"print"_s));
    m_lock = new QPushButton;
    m_lock->setObjectName(u"handInLock"_s);
    forms::setButtonRole(*m_lock, forms::ButtonRole::Primary);
    for (TextLabel *label : {m_subtitle, m_note})
        label->setWordWrap(true);
    for (QWidget *widget : {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_subtitle),
                            static_cast<QWidget *>(m_steps), static_cast<QWidget *>(m_hashTitle),
                            static_cast<QWidget *>(m_hash), static_cast<QWidget *>(m_page),
                            static_cast<QWidget *>(m_note), static_cast<QWidget *>(m_lock)})
        layout->addWidget(widget);
    return card;
}

void HandInPage::connectButtons()
{
    connect(m_empty, &forms::EmptyState::activated, this, [this] { emit goToRequested(u"apply"_s, {}); });
    connect(m_form, &QPushButton::clicked, this, [this] { emit goToRequested(u"form"_s, m_applicationId); });
    connect(m_again, &QPushButton::clicked, this, &HandInPage::reload);
    const auto jump = [this](const Place &place) {
        emit goToRequested(u"form"_s, FormSubject{m_applicationId, place}.toText());
    };
    connect(m_blocking, &IssueGroups::placeActivated, this, jump);
    connect(m_notes, &IssueGroups::placeActivated, this, jump);
    connect(m_page, &QPushButton::clicked, this, &HandInPage::showSignaturePage);
    connect(m_lock, &QPushButton::clicked, this, &HandInPage::lockAndHandIn);
}

void HandInPage::enter(const QString &subject)
{
    const QString wanted = FormSubject::fromText(subject).applicationId;
    if (!wanted.isEmpty() && wanted != m_applicationId) {
        m_applicationId = wanted;
        m_content.reset();
    }
    m_stack->setCurrentIndex(m_content ? 1 : 0);
    reload();
}

QString HandInPage::caption() const
{
    return m_content ? application::displayTitle(m_content->loaded.call, m_content->loaded.application,
                                                 m_shelf.translation.contentLanguage())
                     : tr("Hand in");
}

Result<HandInPage::Content> HandInPage::load(session::Desk &desk, const QString &applicationId)
{
    const auto loaded = session::loadApplication(desk, applicationId);
    if (!loaded)
        return loaded.error();
    const auto state = session::handInState(desk, applicationId);
    if (!state)
        return state.error();
    const auto repair = session::openRepair(desk, applicationId);
    if (!repair)
        return repair.error();
    const auto issues = session::checkLoaded(desk, *loaded);
    if (!issues)
        return issues.error();
    return Content{*loaded, *issues, application::contentSha256(loaded->application), *state, *repair};
}

void HandInPage::reload()
{
    if (m_applicationId.isEmpty())
        return;
    auto job = [id = m_applicationId](session::Desk &desk) { return load(desk, id); };
    shell::runJob(m_shelf, this, job, [this](const Content &content) {
        m_content = content;
        m_stack->setCurrentIndex(1);
        fill();
        emit captionChanged();
    });
}

bool HandInPage::isLocked() const
{
    const application::Status status = m_content->loaded.application.status;
    return status != application::Status::Draft && status != application::Status::InRepair;
}

void HandInPage::fill()
{
    if (!m_content)
        return;
    const QString language = m_shelf.translation.contentLanguage();
    Issues blocking;
    Issues notes;
    for (const Issue &issue : std::as_const(m_content->issues))
        (issue.severity == Severity::Error ? blocking : notes).append(issue);
    const int errors = static_cast<int>(blocking.size());
    const bool locked = isLocked();
    m_blocking->setVisible(!locked);
    m_notes->setVisible(!locked && !notes.isEmpty());
    m_blocking->setIssues(m_content->loaded.call, blocking, language);
    m_notes->setIssues(m_content->loaded.call, notes, language);
    m_head->setTitle(locked       ? tr("Handed in")
                     : errors > 0 ? tr("What is left")
                                  : tr("Ready to be handed in"));
    m_head->setSubtitle(caption());
    m_repairNote->setRequest(m_content->repair, m_content->loaded.call, language);
    m_clock->setVisible(!m_content->repair); // then another day counts than the call's
    m_clock->setDeadline(m_content->loaded.call.closesAt, m_content->loaded.call.sides, language);
    m_clock->setNow(m_shelf.workspace.clock().now());
    m_form->setText(locked ? tr("Read the form") : tr("Back to the form"));
    const bool canLock = locked || errors == 0;
    m_lock->setVisible(!locked || m_content->state.handedIn.has_value());
    m_lock->setEnabled(canLock);
    m_lock->setIcon(forms::icon(locked ? u"save"_s : u"lock"_s, canLock ? Colour::OnAccent : Colour::Text3));
    m_lock->setText(locked ? tr("Save the sealed file again…") : tr("Lock and hand in…"));
    m_again->setVisible(!locked);
    // 64 digits without a gap would not wrap.
    m_hash->setText(m_content->contentSha256.left(32) + u'\n' + m_content->contentSha256.mid(32));
    m_note->setText(
        locked ? tr("Changes are possible only as a new version that the office asks for.")
        : errors > 0
            ? tr("Possible as soon as nothing keeps it back any more (%n point(s)).", nullptr, errors)
            : tr("Locking fixes the content. Nobody can change it afterwards, you included."));
    fillSteps(errors);
    fillLeads();
}

void HandInPage::fillSteps(int errors)
{
    using forms::Status;
    const bool locked = isLocked();
    const session::HandInState &state = m_content->state;
    const Status sealed = locked ? Status::Confirmed : errors == 0 ? Status::InWork : Status::Missing;
    m_steps->setSteps({{errors == 0 || locked ? Status::Confirmed : Status::InWork, tr("Check"),
                        errors == 0 || locked ? tr("Nothing keeps it back")
                                              : tr("%n point(s) keep it back", nullptr, errors)},
                       {locked ? Status::Confirmed : Status::Missing, tr("Print, sign and stamp"),
                        tr("The signature page carries the checksum of the content. Both sides sign it.")},
                       {sealed, tr("Lock and seal"),
                        state.handedIn && locked ? tr("Locked %1").arg(momentText(*state.handedIn))
                                                 : tr("One file that only the programme office can open")},
                       {state.receipt && locked ? Status::Confirmed : Status::Missing,
                        tr("Send the file, open the receipt"),
                        state.receipt && locked ? tr("Receipt opened %1").arg(momentText(*state.receipt))
                        : locked                ? tr("The receipt of the office has not been opened here yet")
                                 : tr("By e-mail or on a USB stick; the office answers with a receipt")}});
}

void HandInPage::fillLeads()
{
    const call::CallDefinition &call = m_content->loaded.call;
    const QString language = m_shelf.translation.contentLanguage();
    for (qsizetype i = 0; i < m_leadNames.size() && i < call.sides.size(); ++i) {
        const call::Side &side = call.sides.at(i);
        const QString name = application::leadName(call, m_content->loaded.application, side.id);
        m_leadSides[i]->setText(tr("Lead of the side %1").arg(side.label.best(language)));
        m_leadNames[i]->setText(name.isEmpty() ? tr("Not named yet") : name);
    }
}

void HandInPage::showSignaturePage()
{
    const auto choice =
        chooseDocument(m_shelf, tr("Signature page"), m_content->loaded.call, AskAudience::No);
    if (!choice)
        return;
    auto job = [id = m_applicationId, choice](session::Desk &desk) {
        return session::signaturePagePdf(desk, id, choice->languages);
    };
    shell::runJob(m_shelf, this, job, [this, choice](const QByteArray &pdf) {
        const QStringList &languages = choice->languages;
        const bool isPair = languages.isEmpty() || languages == m_content->loaded.call.pairLanguages();
        const QString ending =
            isPair ? u"-signatures.pdf"_s : u"-signatures-%1.pdf"_s.arg(languages.join(u'-'));
        auto *dialog = new PdfDialog(m_shelf, tr("Signature page"), suggestedName(ending), pdf,
                                     PdfDialog::Writer::Tandem, this);
        dialog->setSubject(m_applicationId);
        dialog->open();
    });
}

void HandInPage::saveAgain()
{
    auto job = [id = m_applicationId](session::Desk &desk) { return session::handedIn(desk, id); };
    shell::runJob(m_shelf, this, job, [this](const session::HandedIn &handedIn) {
        const QString path = m_shelf.prompter.chooseSaveFile(
            tr("Save the sealed file"), handedIn.suggestedName, tr("Submissions (*.fsub)"));
        if (!path.isEmpty())
            saveHandedIn(handedIn, path);
    });
}

void HandInPage::lockAndHandIn()
{
    if (isLocked()) {
        saveAgain();
        return;
    }
    if (!m_shelf.prompter.confirm(tr("Lock the content and hand in?"),
                                  tr("The content is fixed with its checksum and sealed for the programme "
                                     "office. Nobody can change "
                                     "it afterwards, you included, unless the office asks for a repair. "
                                     "Nothing is sent: you save a "
                                     "file and send it yourself."),
                                  tr("Lock and seal")))
        return;
    // The place is chosen first: who gives up here has locked nothing.
    const QString path = m_shelf.prompter.chooseSaveFile(
        tr("Save the sealed file"), suggestedName(u".fsub"_s), tr("Submissions (*.fsub)"));
    if (path.isEmpty())
        return;
    m_lock->setEnabled(false);
    auto job = [id = m_applicationId](session::Desk &desk) { return session::handIn(desk, id); };
    shell::runJob(m_shelf, this, job,
                  [this, path](const session::HandedIn &handedIn) { saveHandedIn(handedIn, path); });
    reload(); // queued behind: shows the outcome, or frees the button after a failure
}

void HandInPage::saveHandedIn(const session::HandedIn &handedIn, QString path)
{
    Result<void> written = writeFileDurably(path, handedIn.package);
    while (!written) {
        // The content is locked already; the sealed file must not be lost to a full stick.
        m_shelf.prompter.tellError(written.error());
        const QString other = m_shelf.prompter.chooseSaveFile(
            tr("Save the sealed file elsewhere"), handedIn.suggestedName, tr("Submissions (*.fsub)"));
        if (!other.isEmpty())
            path = other;
        else if (m_shelf.prompter.confirm(tr("Go on without the sealed file?"),
                                          tr("The content is locked, but there is no file to send."),
                                          tr("Go on without")))
            return;
        written = writeFileDurably(path, handedIn.package);
    }
    const QFileInfo file(path);
    const QString page = file.dir().filePath(file.completeBaseName() + u"-signatures.pdf"_s);
    if (const auto beside = writeFileDurably(page, handedIn.signaturePage); !beside)
        m_shelf.prompter.tellError(beside.error());
    emit statusTold(tr("Handed in: %1").arg(QDir::toNativeSeparators(path)), false);
    reload();
}

QString HandInPage::suggestedName(const QString &ending) const
{
    if (!m_content)
        return ending;
    const call::CallDefinition &call = m_content->loaded.call;
    const QString acronym = m_content->loaded.application.text({{}, call.known.acronym, {}});
    QString name = call.reference + u'-' + (acronym.isEmpty() ? m_applicationId.left(8) : acronym);
    name.replace(u'/', u'-').replace(u'\\', u'-');
    return name + ending;
}

QString HandInPage::momentText(const QDateTime &at) const
{
    return application::dateTimeText(at.toLocalTime(), QLocale().name());
}

void HandInPage::retranslate()
{
    m_empty->setTexts(tr("No application is chosen"), tr("Choose one of yours first."),
                      tr("Go to the applications"));
    m_head->setTitle(tr("What is left"));
    m_form->setText(tr("Back to the form"));
    m_again->setText(tr("Check again (F9)"));
    m_again->setShortcut(Qt::Key_F9);
    m_blocking->setTexts(tr("Keeps you from handing in"),
                         tr("Nothing. All answers are there and fit together."));
    m_notes->setTexts(tr("Please look at"), {});
    m_leadsTitle->setText(tr("Lead partners of both sides"));
    m_title->setText(tr("Hand in"));
    m_subtitle->setText(tr("One sealed file for the programme office"));
    m_hashTitle->setText(tr("Checksum of the content (SHA-256)"));
    m_page->setText(tr("Signature page…"));
    m_lock->setText(tr("Lock and hand in…"));
    fill();
}

void HandInPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void HandInPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_right->setFixedWidth(width() < 1000 ? kRightWidth - 48 : kRightWidth);
}

} // namespace tandem::pages
