// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/reviewer/ReviewPage.h"

#include "app/pages/common/FileIntake.h"
#include "app/pages/parts/PdfDialog.h"
#include "app/pages/reviewer/DeclarationStep.h"
#include "app/pages/reviewer/ReviewDraft.h"
#include "app/pages/reviewer/ScoringDesk.h"
#include "app/shell/PageHead.h"
#include "app/shell/ProgressRow.h"
#include "forms/panes/EmptyState.h"
#include "forms/theme/Icon.h"
#include "models/application/ValueText.h"
#include "models/base/AtomicFile.h"
#include "models/review/ReviewRules.h"

#include <QComboBox>
#include <QEvent>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace tandem::pages {

using namespace Qt::StringLiterals;
using review::ConflictOutcome;
using review::ReviewState;

namespace {

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
    , m_declaration(new DeclarationStep)
    , m_declined(new forms::EmptyState(u"hide"_s))
    , m_desk(new ScoringDesk)
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
    m_stack->addWidget(m_declaration);
    m_stack->addWidget(m_declined);
    m_stack->addWidget(m_desk);
    connect(open, &QPushButton::clicked, this, &ReviewPage::openPacketFile);
    connect(m_empty, &forms::EmptyState::activated, this, &ReviewPage::openPacketFile);
    connect(m_declined, &forms::EmptyState::activated, this, [this] { openApplication(m_position + 1); });
    connect(m_packetBox, &QComboBox::activated, this, [this](int index) { openPacket(index); });
    connect(m_return, &QPushButton::clicked, this, &ReviewPage::returnFile);
    connect(m_files, &FileIntake::taken, this, [this] { load({}); });
    connect(m_declaration, &DeclarationStep::accepted, this, &ReviewPage::acceptDeclaration);
    connect(m_declaration, &DeclarationStep::standAsideRequested, this, &ReviewPage::decline);
    connect(m_desk, &ScoringDesk::previousRequested, this, [this] { openApplication(m_position - 1); });
    connect(m_desk, &ScoringDesk::nextRequested, this, [this] { openApplication(m_position + 1); });
    connect(m_desk, &ScoringDesk::signRequested, this, &ReviewPage::sign);
    connect(m_desk, &ScoringDesk::attachmentRequested, this, &ReviewPage::openAttachment);
    connect(m_desk, &ScoringDesk::markEdited, this,
            [this](const QString &criterion, std::optional<int> step) { m_draft->setMark(criterion, step); });
    connect(m_desk, &ScoringDesk::reasonEdited, this,
            [this](const QString &criterion, const QString &language, const QString &text) {
                m_draft->setReason(criterion, language, text);
            });
    retranslate();
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
    m_desk->focusSearch();
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
        m_packetBox->addItem(tr("Packet of %1, due %2", "pseudonym, date")
                                 .arg(packets.at(i).reviewer.pseudonym,
                                      application::dateText(packets.at(i).due.toLocalTime().date(),
                                                            m_shelf.translation.contentLanguage())));
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
    showCase(opened.review.declaration);
    connect(m_draft, &ReviewDraft::changed, this, [this] {
        m_desk->setReview(m_draft->review());
        showState();
    });
    connect(m_draft, &ReviewDraft::saved, this, [this](const std::optional<Error> &error) {
        emit statusTold(error ? error->message.text() : tr("Review saved"), error.has_value());
        showState();
    });
    if (!sameCall)
        emit captionChanged();
    retranslate();
    const ConflictOutcome outcome = review::conflictOutcome(m_case.loaded.call, opened.review.declaration);
    const bool open = outcome == ConflictOutcome::None || outcome == ConflictOutcome::ChairDecides;
    m_desk->clearDossier();
    if (opened.review.state == ReviewState::Declined) {
        m_stack->setCurrentIndex(Declined);
    } else if (!open) {
        m_stack->setCurrentIndex(Declare);
    } else {
        m_stack->setCurrentIndex(Work);
        loadDossier();
        if (opened.review.state == ReviewState::Draft)
            m_desk->begin();
    }
    showState();
}

void ReviewPage::showCase(const review::ConflictDeclaration &declaration)
{
    const QString language = m_shelf.translation.contentLanguage();
    const call::CallDefinition &call = m_case.loaded.call;
    const call::Side *side = call.side(packet()->reviewer.side);
    const QString title = titleOf(m_case.loaded);
    // Both keep a pointer to the call, so they are set even when the call is the same.
    m_declaration->setCase(call, m_case.loaded.application, title, declaration, language);
    m_desk->setCase(call, m_case.loaded.application, title, language, side ? side->language : language);
    m_desk->setReview(m_draft->review());
    m_desk->setReadOnly(m_draft->review().state != ReviewState::Draft);
}

void ReviewPage::loadDossier()
{
    const QString id = m_case.loaded.application.id;
    shell::runJob(
        m_shelf, this, [id](session::Desk &desk) { return session::packetDossier(desk, id); },
        [this, id](const QByteArray &pdf) {
            if (m_case.loaded.application.id == id)
                m_desk->setDossier(pdf);
        });
}

void ReviewPage::showState()
{
    if (!m_draft)
        return;
    const review::Review &review = m_draft->review();
    const Issues issues = review::validate(m_case.loaded.call, review);
    if (review.state == ReviewState::Final)
        m_desk->setState(forms::Status::Locked, tr("Signed, revision %1").arg(review.revision), false);
    else if (!hasErrors(issues))
        m_desk->setState(forms::Status::Confirmed,
                         m_draft->isSaved() ? tr("Complete and saved. You can sign it.") : tr("Complete"),
                         true);
    else
        m_desk->setState(forms::Status::InWork, issues.first().message.text(), false);
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
    const auto applications = static_cast<int>(packet()->applicationIds.size());
    m_desk->setProgress({m_position, applications, marked(m_draft->review()), inPacket});
    m_return->setEnabled(answered > 0);
    m_head->setSubtitle(tr("%1 of %2 applications answered · due %3")
                            .arg(answered)
                            .arg(applications)
                            .arg(application::dateTimeText(packet()->due.toLocalTime(),
                                                           m_shelf.translation.contentLanguage())));
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

void ReviewPage::openAttachment(const QString &attachmentId)
{
    const application::Attachment attachment = *m_case.loaded.application.attachment(attachmentId);
    shell::runJob(
        m_shelf, this,
        [attachment](session::Desk &desk) { return session::readAttachment(desk, attachment); },
        [this, attachment](const QByteArray &bytes) {
            if (attachment.mediaType == "application/pdf"_L1) {
                auto *dialog = new PdfDialog(m_shelf, attachment.fileName, attachment.fileName, bytes,
                                             PdfDialog::Writer::Somebody, this);
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
    m_declined->setTexts(tr("You stood aside from %1").arg(title),
                         tr("Your answer goes back to the secretariat with the return file."),
                         packet() && m_position + 1 < packet()->applicationIds.size() ? tr("Next application")
                                                                                      : QString());
}

void ReviewPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    if (!m_draft)
        return;
    // By value: setting it anew must not read what is being replaced. Answers not sent yet stay.
    showCase(review::ConflictDeclaration(m_declaration->declaration()));
    showState();
}

} // namespace tandem::pages
