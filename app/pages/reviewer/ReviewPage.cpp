// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/reviewer/ReviewPage.h"

#include "app/pages/common/FileIntake.h"
#include "app/pages/parts/PdfDialog.h"
#include "app/pages/reviewer/ReviewDraft.h"
#include "app/shell/PageHead.h"
#include "app/shell/ProgressRow.h"
#include "forms/panes/ConflictDeclarationPane.h"
#include "forms/panes/EmptyState.h"
#include "forms/panes/ScoringSheet.h"
#include "forms/theme/Icon.h"
#include "forms/theme/ShapeLabel.h"
#include "forms/theme/TextLabel.h"
#include "forms/theme/Theme.h"
#include "forms/viewer/PdfPane.h"
#include "models/base/AtomicFile.h"
#include "models/review/ReviewRules.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>

namespace tandem::pages {

using namespace Qt::StringLiterals;
using forms::Colour;
using forms::TextLabel;
using forms::TextStyle;
using review::ConflictOutcome;
using review::ReviewState;

namespace {

constexpr int kSheetWidth = 440; // px

/// Pages of the stack.
enum View
{
    Nothing,
    Declare,
    Declined,
    Work,
};

int marked(const review::Review &review)
{
    return static_cast<int>(std::count_if(review.marks.cbegin(), review.marks.cend(),
                                          [](const review::Mark &mark) { return mark.step.has_value(); }));
}

QString titleOf(const session::LoadedApplication &loaded)
{
    const QString acronym = loaded.application.text({{}, loaded.call.known.acronym, {}});
    return acronym.isEmpty() ? loaded.application.reference
                             : u"%1 · %2"_s.arg(loaded.application.reference, acronym);
}

} // namespace

ReviewPage::ReviewPage(const shell::Shelf &shelf, QWidget *parent)
    : Page(parent)
    , m_shelf(shelf)
    , m_files(new FileIntake(shelf, this))
    , m_head(new shell::PageHead(this))
    , m_progressRow(new shell::ProgressRow)
    , m_packetBox(new QComboBox)
    , m_return(new QPushButton(forms::icon(u"send"_s), QString()))
    , m_stack(new QStackedWidget)
    , m_empty(new forms::EmptyState(u"review"_s))
    , m_declined(new forms::EmptyState(u"hide"_s))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_progressRow);
    layout->addWidget(m_stack, 1);
    m_packetBox->setObjectName(u"packetBox"_s);
    m_packetBox->setMaximumWidth(280);
    m_return->setObjectName(u"returnFile"_s);
    auto *open = new QPushButton(forms::icon(u"open"_s), QString());
    open->setObjectName(u"openPacket"_s);
    m_head->addAction(m_packetBox);
    m_head->addAction(open);
    m_head->addAction(m_return);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(makeDeclaration());
    m_stack->addWidget(m_declined);
    m_stack->addWidget(makeWork());
    connect(open, &QPushButton::clicked, this, &ReviewPage::openPacketFile);
    connect(m_empty, &forms::EmptyState::activated, this, &ReviewPage::openPacketFile);
    connect(m_declined, &forms::EmptyState::activated, this, [this] { openApplication(m_position + 1); });
    connect(m_packetBox, &QComboBox::activated, this, [this](int index) { openPacket(index); });
    connect(m_return, &QPushButton::clicked, this, &ReviewPage::returnFile);
    connect(m_files, &FileIntake::taken, this, [this] { load({}); });
    retranslate();
}

QWidget *ReviewPage::makeDeclaration()
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(forms::space::kPage, 20, forms::space::kPage, forms::space::kPage);
    layout->setSpacing(forms::space::kSmall);
    m_declareTitle = new TextLabel(TextStyle::Section);
    m_declareText = new TextLabel(TextStyle::Body, Colour::Text2);
    m_declareText->setWordWrap(true);
    m_declaration = new forms::ConflictDeclarationPane;
    m_declaration->setObjectName(u"declaration"_s);
    m_declaration->setFrameShape(QFrame::NoFrame);
    auto *buttons = new QHBoxLayout;
    m_accept = new QPushButton;
    m_accept->setObjectName(u"acceptDeclaration"_s);
    forms::setButtonRole(*m_accept, forms::ButtonRole::Primary);
    m_decline = new QPushButton;
    m_decline->setObjectName(u"declineReview"_s);
    buttons->addStretch();
    buttons->addWidget(m_decline);
    buttons->addWidget(m_accept);
    layout->addWidget(m_declareTitle);
    layout->addWidget(m_declareText);
    layout->addWidget(m_declaration, 1);
    layout->addLayout(buttons);
    connect(m_declaration, &forms::ConflictDeclarationPane::declarationEdited, this, [this] { showState(); });
    connect(m_accept, &QPushButton::clicked, this, &ReviewPage::acceptDeclaration);
    connect(m_decline, &QPushButton::clicked, this, &ReviewPage::decline);
    return page;
}

QWidget *ReviewPage::makeWork()
{
    auto *splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    m_pdf = new forms::PdfPane;
    m_pdf->setObjectName(u"dossier"_s);
    splitter->addWidget(m_pdf);
    m_sheetSide = new QWidget;
    m_sheetSide->setAutoFillBackground(true);
    m_sheetSide->setBackgroundRole(QPalette::Base);
    auto *layout = new QVBoxLayout(m_sheetSide);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(makeSheetHead());
    m_sheet = new forms::ScoringSheet;
    m_sheet->setObjectName(u"scoringSheet"_s);
    m_sheet->setFrameShape(QFrame::NoFrame);
    layout->addWidget(m_sheet, 1);
    layout->addWidget(makeSheetFoot());
    m_sheetSide->setMinimumWidth(420);
    splitter->addWidget(m_sheetSide);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({600, kSheetWidth});
    connect(m_sheet, &forms::ScoringSheet::markEdited, this,
            [this](const QString &criterion, std::optional<int> step) { m_draft->setMark(criterion, step); });
    connect(m_sheet, &forms::ScoringSheet::reasonEdited, this,
            [this](const QString &criterion, const QString &language, const QString &text) {
                m_draft->setReason(criterion, language, text);
            });
    return splitter;
}

QWidget *ReviewPage::makeSheetHead()
{
    auto *head = new QWidget;
    auto *layout = new QGridLayout(head);
    layout->setContentsMargins(forms::space::kLarge, forms::space::kMedium, forms::space::kLarge,
                               forms::space::kSmall);
    layout->setSpacing(forms::space::kSmall);
    m_title = new TextLabel(TextStyle::Section);
    m_count = new TextLabel(TextStyle::Small, Colour::Text2);
    m_marks = new TextLabel(TextStyle::Small, Colour::Text2);
    m_marks->setObjectName(u"reviewProgress"_s);
    const auto tool = [&](const QString &name, const QString &icon) {
        auto *button = new QToolButton;
        button->setObjectName(name);
        button->setIcon(forms::icon(icon));
        button->setFocusPolicy(Qt::StrongFocus);
        forms::setSmall(*button);
        return button;
    };
    m_previous = tool(u"previousApplication"_s, u"previous"_s);
    m_next = tool(u"nextApplication"_s, u"next"_s);
    m_attachments = tool(u"attachments"_s, u"attach"_s);
    m_attachments->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_attachments->setPopupMode(QToolButton::InstantPopup);
    m_attachments->setMenu(new QMenu(m_attachments));
    layout->addWidget(m_title, 0, 0);
    layout->addWidget(m_count, 0, 1);
    layout->addWidget(m_previous, 0, 2);
    layout->addWidget(m_next, 0, 3);
    layout->addWidget(m_marks, 1, 0);
    layout->addWidget(m_attachments, 1, 1, 1, 3, Qt::AlignRight);
    layout->setColumnStretch(0, 1);
    connect(m_previous, &QToolButton::clicked, this, [this] { openApplication(m_position - 1); });
    connect(m_next, &QToolButton::clicked, this, [this] { openApplication(m_position + 1); });
    return head;
}

QWidget *ReviewPage::makeSheetFoot()
{
    auto *foot = new QWidget;
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(forms::space::kLarge, forms::space::kSmall, forms::space::kLarge,
                               forms::space::kSmall);
    m_stateShape = new forms::ShapeLabel(forms::Status::InWork);
    m_state = new TextLabel(TextStyle::Small, Colour::Text2);
    m_state->setObjectName(u"reviewState"_s);
    m_state->setWordWrap(true);
    m_nextMark = new QPushButton;
    m_nextMark->setObjectName(u"nextMark"_s);
    m_nextMark->setShortcut(QKeySequence(u"Ctrl+Down"_s));
    m_sign = new QPushButton(forms::icon(u"lock"_s, Colour::OnAccent), QString());
    m_sign->setObjectName(u"signReview"_s);
    forms::setButtonRole(*m_sign, forms::ButtonRole::Primary);
    layout->addWidget(m_stateShape);
    layout->addWidget(m_state, 1);
    layout->addWidget(m_nextMark);
    layout->addWidget(m_sign);
    connect(m_nextMark, &QPushButton::clicked, this, [this] { m_sheet->openNextUnmarked(); });
    connect(m_sign, &QPushButton::clicked, this, &ReviewPage::sign);
    return foot;
}

void ReviewPage::enter(const QString &subject)
{
    load(subject);
}

bool ReviewPage::leave()
{
    return settle();
}

/// Everything written is on the disk, or the person was told why not.
bool ReviewPage::settle()
{
    const Result<void> saved = m_draft ? m_draft->flush() : Result<void>();
    if (!saved)
        m_shelf.prompter.tellError(saved.error());
    return saved.ok();
}

QString ReviewPage::caption() const
{
    return tr("Review");
}

void ReviewPage::find()
{
    m_pdf->focusSearch();
}

void ReviewPage::undo()
{
    if (m_draft)
        m_draft->undoStack().undo();
}

void ReviewPage::redo()
{
    if (m_draft)
        m_draft->undoStack().redo();
}

const session::Packet *ReviewPage::packet() const
{
    return m_packet >= 0 && m_packet < m_packets.size() ? &m_packets.at(m_packet) : nullptr;
}

void ReviewPage::load(const QString &subject)
{
    if (!settle())
        return;
    shell::runJob(m_shelf, this, &session::packets,
                  [this, subject](const QList<session::Packet> &packets) { showPackets(packets, subject); });
}

void ReviewPage::showPackets(const QList<session::Packet> &packets, const QString &wanted)
{
    const QString before = packet() ? packet()->id : QString();
    m_packets = packets;
    m_packetBox->clear();
    int index = packets.isEmpty() ? -1 : 0;
    for (int i = 0; i < packets.size(); ++i) {
        m_packetBox->addItem(
            tr("Packet of %1, due %2", "pseudonym, date")
                .arg(packets.at(i).reviewer.pseudonym,
                     QLocale(m_shelf.translation.contentLanguage())
                         .toString(packets.at(i).due.toLocalTime().date(), QLocale::ShortFormat)));
        const bool holds = packets.at(i).id == wanted || packets.at(i).applicationIds.contains(wanted);
        if (holds || (wanted.isEmpty() && packets.at(i).id == before))
            index = i;
    }
    m_packetBox->setVisible(packets.size() > 1);
    m_return->setVisible(!packets.isEmpty());
    if (index < 0) {
        m_packet = -1;
        m_stack->setCurrentIndex(Nothing);
        retranslate();
        return;
    }
    const int keep = packets.at(index).id == before ? m_position : 0;
    m_packetBox->setCurrentIndex(index);
    m_packet = index;
    const int position = static_cast<int>(packets.at(index).applicationIds.indexOf(wanted));
    openApplication(position >= 0 ? position : keep);
}

void ReviewPage::openPacket(int index)
{
    if (!settle())
        return;
    m_packet = index;
    openApplication(0);
}

void ReviewPage::openApplication(int index)
{
    const session::Packet *present = packet();
    if (!present || index < 0 || index >= present->applicationIds.size() || !settle())
        return;
    m_position = index;
    shell::runJob(
        m_shelf, this,
        [packet = *present, index](session::Desk &desk) -> Result<Case> {
            auto loaded = session::loadApplication(desk, packet.applicationIds.at(index));
            if (!loaded)
                return loaded.error();
            Case opened{*std::move(loaded), {}, {}};
            for (const QString &id : packet.applicationIds) {
                const auto review = session::reviewOf(desk, packet, id);
                if (!review)
                    return review.error();
                opened.others.insert(id, *review);
            }
            opened.review = opened.others.value(packet.applicationIds.at(index));
            return opened;
        },
        [this](const Case &opened) { show(opened); });
}

void ReviewPage::show(const Case &opened)
{
    const bool sameCall = m_case.loaded.call == opened.loaded.call;
    m_case = opened;
    delete m_draft;
    m_draft = new ReviewDraft(
        opened.review,
        [this](const review::Review &review) {
            return m_shelf.workspace.run(
                [review](session::Desk &desk) { return session::saveReview(desk, review); });
        },
        this);
    const QString language = m_shelf.translation.contentLanguage();
    const call::Side *side = opened.loaded.call.side(packet()->reviewer.side);
    // The sheet keeps a pointer to the call, so it is set even when the call is the same.
    m_sheet->setCall(&m_case.loaded.call, language, side ? side->language : language);
    m_declaration->setCall(&m_case.loaded.call, language);
    m_declaration->setDeclaration(opened.review.declaration);
    m_sheet->setReview(opened.review);
    const bool locked = opened.review.state != ReviewState::Draft;
    m_sheet->setReadOnly(locked);
    connect(m_draft, &ReviewDraft::changed, this, [this] {
        m_sheet->setReview(m_draft->review());
        showState();
    });
    connect(m_draft, &ReviewDraft::saved, this, [this](const std::optional<Error> &error) {
        emit statusTold(error ? error->message.text() : tr("Review saved"), error.has_value());
        showState();
    });
    if (!sameCall)
        emit captionChanged();
    fillAttachments();
    retranslate();
    const ConflictOutcome outcome = review::conflictOutcome(m_case.loaded.call, opened.review.declaration);
    const bool open = outcome == ConflictOutcome::None || outcome == ConflictOutcome::ChairDecides;
    m_pdf->clear();
    if (opened.review.state == ReviewState::Declined) {
        m_stack->setCurrentIndex(Declined);
    } else if (!open) {
        m_stack->setCurrentIndex(Declare);
    } else {
        m_stack->setCurrentIndex(Work);
        loadDossier();
        if (!locked)
            m_sheet->openNextUnmarked();
    }
    showState();
}

void ReviewPage::loadDossier()
{
    const QString id = m_case.loaded.application.id;
    shell::runJob(
        m_shelf, this, [id](session::Desk &desk) { return session::packetDossier(desk, id); },
        [this, id](const QByteArray &pdf) {
            if (m_case.loaded.application.id == id)
                m_pdf->setDocument(pdf);
        });
}

void ReviewPage::showState()
{
    if (!m_draft)
        return;
    const review::Review &review = m_draft->review();
    const ConflictOutcome outcome = review::conflictOutcome(m_case.loaded.call, m_declaration->declaration());
    m_accept->setEnabled(outcome == ConflictOutcome::None || outcome == ConflictOutcome::ChairDecides);
    const Issues issues = review::validate(m_case.loaded.call, review);
    const bool locked = review.state == ReviewState::Final;
    m_sign->setEnabled(!locked && !hasErrors(issues));
    m_nextMark->setEnabled(!locked);
    if (locked) {
        m_stateShape->setStatus(forms::Status::Locked);
        m_state->setText(tr("Signed, revision %1").arg(review.revision));
    } else if (!hasErrors(issues)) {
        m_stateShape->setStatus(forms::Status::Confirmed);
        m_state->setText(m_draft->isSaved() ? tr("Complete and saved. You can sign it.") : tr("Complete"));
    } else {
        m_stateShape->setStatus(forms::Status::InWork);
        m_state->setText(issues.first().message.text());
    }
    showProgress();
}

void ReviewPage::showProgress()
{
    m_case.others.insert(m_case.loaded.application.id, m_draft->review());
    int inPacket = 0;
    int answered = 0;
    for (const review::Review &review : std::as_const(m_case.others)) {
        inPacket += marked(review);
        answered += review.state == ReviewState::Draft ? 0 : 1;
    }
    const auto criteria = m_case.loaded.call.criteria.size();
    const auto applications = packet()->applicationIds.size();
    m_title->setText(titleOf(m_case.loaded));
    m_count->setText(tr("%1 of %2", "application 2 of 7").arg(m_position + 1).arg(applications));
    m_marks->setText(tr("%1 of %2 marks · %3 of %4 in the packet")
                         .arg(marked(m_draft->review()))
                         .arg(criteria)
                         .arg(inPacket)
                         .arg(criteria * applications));
    m_previous->setEnabled(m_position > 0);
    m_next->setEnabled(m_position + 1 < applications);
    m_return->setEnabled(answered > 0);
    m_head->setSubtitle(tr("%1 of %2 applications answered · due %3")
                            .arg(answered)
                            .arg(applications)
                            .arg(QLocale(m_shelf.translation.contentLanguage())
                                     .toString(packet()->due.toLocalTime(), QLocale::ShortFormat)));
}

void ReviewPage::acceptDeclaration()
{
    review::ConflictDeclaration declaration = m_declaration->declaration();
    declaration.at = m_shelf.workspace.clock().now();
    m_draft->setDeclaration(declaration);
    if (!settle())
        return;
    openApplication(m_position);
}

void ReviewPage::decline()
{
    if (!m_shelf.prompter.confirm(
            tr("Stand aside from %1?").arg(titleOf(m_case.loaded)),
            tr("The secretariat will name somebody else. Your answer goes back with the return file."),
            tr("Stand aside")))
        return;
    review::Review review = m_draft->review();
    review.declaration = m_declaration->declaration();
    review.declaration.at = m_shelf.workspace.clock().now();
    shell::runJob(
        m_shelf, this,
        [packet = *packet(), review](session::Desk &desk) {
            return session::declineReview(desk, packet, review);
        },
        [this](const review::Review &) {
            delete m_draft;
            m_draft = nullptr;
            openApplication(m_position);
        });
}

void ReviewPage::sign()
{
    if (!settle() ||
        !m_shelf.prompter.confirm(
            tr("Sign the review of %1?").arg(titleOf(m_case.loaded)),
            tr("A signed review is locked. It leaves this computer only with the return file."), tr("Sign")))
        return;
    shell::runJob(
        m_shelf, this,
        [packet = *packet(), review = m_draft->review()](session::Desk &desk) {
            return session::signReview(desk, packet, review);
        },
        [this](const review::Review &) {
            emit statusTold(tr("The review is signed."), false);
            openApplication(m_position);
        });
}

void ReviewPage::returnFile()
{
    if (!settle())
        return;
    const QString path = m_shelf.prompter.chooseSaveFile(
        tr("Save the return file"),
        u"%1-%2.frev"_s.arg(m_case.loaded.call.reference, packet()->reviewer.pseudonym),
        tr("Reviews (*.frev)"));
    if (path.isEmpty())
        return;
    shell::runJob(
        m_shelf, this,
        [packet = *packet(), path](session::Desk &desk) -> Result<void> {
            const auto file = session::returnReviews(desk, packet);
            return file ? writeFileDurably(path, *file) : file.error();
        },
        [this, path] {
            m_shelf.prompter.tell(tr("The return file is ready"),
                                  tr("Send “%1” to the secretariat. Only they can open it.").arg(path));
        });
}

void ReviewPage::openPacketFile()
{
    m_files->take(m_shelf.prompter.chooseFiles(tr("Open a packet"), tr("Packets for reviewers (*.fpack)")));
}

void ReviewPage::fillAttachments()
{
    QMenu *menu = m_attachments->menu();
    menu->clear();
    for (const application::Attachment &attachment : std::as_const(m_case.loaded.application.attachments))
        menu->addAction(forms::icon(u"file"_s), attachment.fileName, this,
                        [this, id = attachment.id] { openAttachment(id); });
    m_attachments->setEnabled(!menu->isEmpty());
}

void ReviewPage::openAttachment(const QString &attachmentId)
{
    const application::Attachment attachment = *m_case.loaded.application.attachment(attachmentId);
    shell::runJob(
        m_shelf, this,
        [attachment](session::Desk &desk) { return session::readAttachment(desk, attachment); },
        [this, attachment](const QByteArray &bytes) {
            if (attachment.mediaType == "application/pdf"_L1) {
                auto *dialog = new PdfDialog(m_shelf, attachment.fileName, attachment.fileName, bytes, this);
                dialog->open();
                return;
            }
            const QString path = m_shelf.prompter.chooseSaveFile(tr("Save the attachment"),
                                                                 attachment.fileName, tr("All files (*)"));
            if (path.isEmpty())
                return;
            if (const auto written = writeFileDurably(path, bytes); !written)
                m_shelf.prompter.tellError(written.error());
        });
}

void ReviewPage::retranslate()
{
    m_head->setTitle(tr("Review"));
    if (!packet())
        m_head->setSubtitle(tr("Packets from a programme office"));
    findChild<QPushButton *>(u"openPacket"_s)->setText(tr("Open packet…"));
    m_return->setText(tr("Return file…"));
    m_packetBox->setAccessibleName(tr("Packet"));
    m_empty->setTexts(
        tr("No packet yet"),
        tr("Open the packet (.fpack) the secretariat sent you, or drop it here. It is sealed to you: "
           "nobody else can open it."),
        tr("Open packet…"));
    const QString title = packet() ? titleOf(m_case.loaded) : QString();
    m_declareTitle->setText(tr("Before you read %1").arg(title));
    QStringList partners;
    const call::CallDefinition &call = m_case.loaded.call;
    for (const call::Side &side : call.sides) {
        const QString lead = application::leadName(call, m_case.loaded.application, side.id);
        if (!lead.isEmpty())
            partners.append(lead);
    }
    m_declareText->setText(tr("Lead partners: %1. The application opens once every question is answered.")
                               .arg(partners.join(u", "_s)));
    m_accept->setText(tr("Open the application"));
    m_decline->setText(tr("Stand aside…"));
    m_declined->setTexts(tr("You stood aside from %1").arg(title),
                         tr("Your answer goes back to the secretariat with the return file."),
                         packet() && m_position + 1 < packet()->applicationIds.size() ? tr("Next application")
                                                                                      : QString());
    m_attachments->setText(tr("Attachments %1").arg(m_case.loaded.application.attachments.size()));
    m_previous->setAccessibleName(tr("Previous application"));
    m_previous->setToolTip(tr("Previous application"));
    m_next->setAccessibleName(tr("Next application"));
    m_next->setToolTip(tr("Next application"));
    m_nextMark->setText(tr("Next mark"));
    m_sign->setText(tr("Sign…"));
}

void ReviewPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    showState();
}

} // namespace tandem::pages
