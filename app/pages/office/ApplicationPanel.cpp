// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/office/ApplicationPanel.h"

#include "app/pages/office/EventText.h"
#include "app/pages/parts/DocumentsButton.h"
#include "forms/panes/StatusPill.h"
#include "forms/theme/Icon.h"
#include "forms/theme/SegmentBar.h"
#include "forms/theme/TextLabel.h"
#include "forms/theme/Theme.h"
#include "models/application/ValueText.h"
#include "models/items/ApplicationTable.h"
#include "models/session/FormalChecking.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

namespace tandem::pages {

using namespace Qt::StringLiterals;
using forms::CheckFinding;
using forms::Colour;
using forms::TextLabel;
using forms::TextStyle;
using storage::FormalAnswer;

namespace {

constexpr int kHashShown = 16; // digits; all of them are in the tool tip

CheckFinding findingOf(FormalAnswer answer)
{
    switch (answer) {
    case FormalAnswer::Yes:
        return CheckFinding::Passed;
    case FormalAnswer::Repair:
        return CheckFinding::Repair;
    case FormalAnswer::No:
        break;
    }
    return CheckFinding::Failed;
}

forms::Status shapeOf(application::Status status, bool differs)
{
    using application::Status;
    if (differs)
        return forms::Status::Differs;
    switch (status) {
    case Status::Received:
        return forms::Status::InWork;
    case Status::InRepair:
        return forms::Status::Stale;
    case Status::NotEligible:
    case Status::Rejected:
    case Status::Withdrawn:
        return forms::Status::Error;
    default:
        return forms::Status::Confirmed;
    }
}

QListWidget *makeList(const QString &name)
{
    auto *list = new QListWidget;
    list->setObjectName(name);
    list->setFrameShape(QFrame::NoFrame);
    list->setWordWrap(true);
    list->setSpacing(2);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setFont(forms::textFont(TextStyle::Small));
    return list;
}

} // namespace

ApplicationPanel::ApplicationPanel(QWidget *parent)
    : QFrame(parent)
    , m_tabs(new forms::SegmentBar)
    , m_stack(new QStackedWidget)
    , m_partners(makeList(u"partners"_s))
    , m_attachments(makeList(u"attachments"_s))
    , m_history(makeList(u"history"_s))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, forms::space::kMedium, 0, forms::space::kMedium);
    layout->setSpacing(forms::space::kSmall);
    layout->addWidget(makeHead());
    auto *tabs = new QHBoxLayout;
    tabs->setContentsMargins(forms::space::kLarge, 0, forms::space::kLarge, 0);
    m_tabs->setObjectName(u"caseTabs"_s);
    tabs->addWidget(m_tabs);
    tabs->addStretch();
    layout->addLayout(tabs);
    for (QWidget *page : {makeChecks(), static_cast<QWidget *>(m_partners),
                          static_cast<QWidget *>(m_attachments), static_cast<QWidget *>(m_history)})
        m_stack->addWidget(page);
    layout->addWidget(m_stack, 1);
    layout->addWidget(makeActions());
    const QStringList ids{u"checks"_s, u"partners"_s, u"attachments"_s, u"history"_s};
    connect(m_tabs, &forms::SegmentBar::chosen, this,
            [this, ids](const QString &id) { m_stack->setCurrentIndex(int(ids.indexOf(id))); });
    connect(m_attachments, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        emit attachmentRequested(item->data(Qt::UserRole).toString());
    });
    clear();
}

QWidget *ApplicationPanel::makeHead()
{
    auto *head = new QWidget;
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(forms::space::kLarge, 0, forms::space::kLarge, 0);
    layout->setSpacing(forms::space::kHair);
    auto *line = new QHBoxLayout;
    m_title = new TextLabel(TextStyle::Section);
    m_title->setObjectName(u"caseTitle"_s);
    m_pill = new forms::StatusPill;
    m_pill->setObjectName(u"casePill"_s);
    line->addWidget(m_title, 1);
    line->addWidget(m_pill);
    layout->addLayout(line);
    m_titles = new TextLabel(TextStyle::Body, Colour::Text2);
    m_titles->setWordWrap(true);
    layout->addWidget(m_titles);
    m_hash = new TextLabel(TextStyle::Tiny, Colour::Text3);
    layout->addWidget(m_hash);
    return head;
}

QWidget *ApplicationPanel::makeChecks()
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins({});
    layout->setSpacing(forms::space::kHair);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(forms::space::kLarge, 0, forms::space::kLarge, 0);
    m_sideLabel = new TextLabel(TextStyle::Small, Colour::Text2);
    m_sides = new forms::SegmentBar;
    m_sides->setObjectName(u"checkingSide"_s);
    line->addWidget(m_sideLabel, 1);
    line->addWidget(m_sides);
    layout->addLayout(line);
    m_checks = new forms::FormalCheckPane;
    m_checks->setObjectName(u"formalChecks"_s);
    m_checks->setFrameShape(QFrame::NoFrame);
    layout->addWidget(m_checks, 3);
    m_note = new TextLabel(TextStyle::Small, Colour::Text2);
    m_note->setObjectName(u"checkNotes"_s);
    m_note->setWordWrap(true);
    m_note->setMargin(forms::space::kSmall);
    m_note->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_notes = new QScrollArea;
    m_notes->setFrameShape(QFrame::NoFrame);
    m_notes->setWidgetResizable(true);
    m_notes->setWidget(m_note);
    m_notes->setMaximumHeight(110);
    m_notes->setContentsMargins(forms::space::kSmall, 0, forms::space::kSmall, 0);
    layout->addWidget(m_notes, 1);
    connect(m_sides, &forms::SegmentBar::chosen, this, &ApplicationPanel::chooseSide);
    connect(m_checks, &forms::FormalCheckPane::findingEdited, this, &ApplicationPanel::findingEdited);
    return page;
}

QWidget *ApplicationPanel::makeActions()
{
    auto *actions = new QWidget;
    auto *grid = new QGridLayout(actions);
    grid->setContentsMargins(forms::space::kLarge, 0, forms::space::kLarge, 0);
    grid->setSpacing(forms::space::kSmall);
    const auto add = [&](const QString &name, int row, int column) {
        auto *button = new QPushButton;
        button->setObjectName(name);
        forms::setSmall(*button);
        grid->addWidget(button, row, column);
        return button;
    };
    m_chairs = add(u"sendToChairs"_s, 0, 0);
    forms::setButtonRole(*m_chairs, forms::ButtonRole::Primary);
    m_repair = add(u"askForRepair"_s, 0, 1);
    m_dossier = add(u"openDossier"_s, 1, 0);
    m_dossier->setIcon(forms::icon(u"open"_s));
    m_export = add(u"exportDossier"_s, 1, 1);
    m_export->setIcon(forms::icon(u"download"_s));
    m_documents = new DocumentsButton;
    forms::setSmall(*m_documents);
    grid->addWidget(m_documents, 2, 0, 1, 2);
    connect(m_documents, &DocumentsButton::ordered, this, &ApplicationPanel::documentOrdered);
    connect(m_chairs, &QPushButton::clicked, this, &ApplicationPanel::chairsRequested);
    connect(m_repair, &QPushButton::clicked, this, &ApplicationPanel::repairRequested);
    connect(m_dossier, &QPushButton::clicked, this, &ApplicationPanel::dossierRequested);
    connect(m_export, &QPushButton::clicked, this, &ApplicationPanel::exportRequested);
    return actions;
}

void ApplicationPanel::setCase(const session::IntakeCase &intakeCase, const QString &language)
{
    m_case = intakeCase;
    m_language = language;
    if (!m_case.loaded.call.side(m_side))
        m_side = m_case.loaded.call.sides.value(0).id;
    QList<forms::SegmentBar::Segment> segments;
    for (const call::Side &side : std::as_const(m_case.loaded.call.sides))
        segments.append({side.id, side.id, {}});
    m_sides->setSegments(segments);
    m_sides->setCurrent(m_side);
    m_checks->setCall(&m_case.loaded.call, m_side, m_language);
    setEnabled(true);
    fill();
}

void ApplicationPanel::setLanguage(const QString &language)
{
    m_language = language;
    if (applicationId().isEmpty())
        return;
    m_checks->setCall(&m_case.loaded.call, m_side, m_language);
    fill();
}

void ApplicationPanel::clear()
{
    m_checks->setCall(nullptr, {}, {});
    m_case = {};
    setEnabled(false);
    fill();
}

void ApplicationPanel::chooseSide(const QString &side)
{
    m_side = side;
    m_checks->setCall(&m_case.loaded.call, m_side, m_language);
    fillChecks();
}

void ApplicationPanel::fill()
{
    fillHead();
    fillActions();
    fillChecks();
    fillPartners();
    fillAttachments();
    fillHistory();
    retranslate();
}

void ApplicationPanel::fillHead()
{
    const application::Application &application = m_case.loaded.application;
    const call::CallDefinition &call = m_case.loaded.call;
    const bool known = !application.id.isEmpty();
    const QString acronym = application.text({{}, call.known.acronym, {}});
    m_title->setText(!known              ? tr("Nothing chosen")
                     : acronym.isEmpty() ? application.reference
                                         : u"%1 · %2"_s.arg(application.reference, acronym));
    QStringList titles;
    for (const QString &language : known ? call.pairLanguages() : QStringList())
        titles.append(application.text({{}, call.known.title, language}));
    m_titles->setText(titles.join(u'\n'));
    m_hash->setText(
        known ? tr("Seal opened, signature valid · SHA-256 %1…").arg(m_case.contentSha256.left(kHashShown))
              : QString());
    m_hash->setToolTip(m_case.contentSha256);
    m_hash->setAccessibleDescription(m_case.contentSha256);
    const bool differs = !session::differingChecks(call, m_case.checks).isEmpty() &&
                         application.status == application::Status::Received;
    m_pill->setVisible(known);
    m_pill->setState(shapeOf(application.status, differs),
                     differs ? tr("Checks differ") : items::ApplicationTable::statusText(application.status));
}

void ApplicationPanel::fillActions()
{
    using application::Status;
    const Status status = m_case.loaded.application.status;
    const bool inRepair = status == Status::InRepair;
    const bool open = status == Status::Received || inRepair || status == Status::NotEligible;
    m_chairs->setEnabled(open);
    m_repair->setEnabled(open);
    // What is to be done next is the one filled button.
    const bool toWrite = inRepair && !m_case.repair;
    forms::setButtonRole(*m_chairs, toWrite ? forms::ButtonRole::Normal : forms::ButtonRole::Primary);
    forms::setButtonRole(*m_repair, toWrite ? forms::ButtonRole::Primary : forms::ButtonRole::Normal);
    m_repair->setText(inRepair ? tr("Request for repair…") : tr("Ask for repair…"));
    m_repair->setToolTip(tr("Write a sealed file that opens the application for changes at the applicants."));
    using session::DocumentKind;
    m_documents->setSubject(m_case.loaded.call, applicationId(),
                            {DocumentKind::EvaluationSummary, DocumentKind::IndividualReports,
                             DocumentKind::DecisionSheet, DocumentKind::Letter, DocumentKind::Certificate,
                             DocumentKind::FactSheet, DocumentKind::AuditExtract},
                            m_language);
}

void ApplicationPanel::fillChecks()
{
    forms::FormalCheckPane::Findings findings;
    for (const storage::FormalCheckResult &result : std::as_const(m_case.checks))
        findings[result.checkId][result.side] = findingOf(result.answer);
    m_checks->setFindings(findings);
    m_note->setText(noteText());
    m_notes->setVisible(!m_note->text().isEmpty()); // the checks need the room
}

QString ApplicationPanel::noteText() const
{
    QStringList notes;
    for (const storage::FormalCheckResult &result : m_case.checks) {
        if (result.remark.isEmpty())
            continue;
        const QString at = application::dateTimeText(result.at.toLocalTime(), m_language);
        notes.append(tr("%1, %2: %3 (%4, %5)", "check, side: remark (by, when)")
                         .arg(result.checkId, result.side, result.remark, result.by, at));
    }
    const QStringList differing = session::differingChecks(m_case.loaded.call, m_case.checks);
    if (!differing.isEmpty())
        notes.prepend(tr("The sides differ on %1.").arg(differing.join(u", "_s)));
    if (m_case.loaded.application.status == application::Status::InRepair)
        notes.prepend(repairText());
    return notes.join(u'\n');
}

QString ApplicationPanel::repairText() const
{
    if (!m_case.repair)
        return tr("A repair is agreed, but no request is written yet: save it and send it.");
    const QString asked = application::dateText(m_case.repair->askedAt.toLocalTime().date(), m_language);
    const QString due = application::dateText(m_case.repair->due, m_language);
    const QString when = due.isEmpty() ? tr("Repair asked for on %1.").arg(asked)
                                       : tr("Repair asked for on %1, until %2.").arg(asked, due);
    return m_case.repair->reason.isEmpty() ? when : when + u'\n' + m_case.repair->reason;
}

void ApplicationPanel::fillPartners()
{
    m_partners->clear();
    const call::CallDefinition &call = m_case.loaded.call;
    const application::Application &application = m_case.loaded.application;
    if (application.id.isEmpty())
        return;
    for (const QString &row : application::rowsOf(call, application, call.known.partnerName)) {
        const call::Side *side = call.side(application.text({row, call.known.partnerSide, {}}));
        QString name = application.text({row, call.known.partnerName, {}});
        for (const QString &language : call.pairLanguages()) {
            const QString text = application.text({row, call.known.partnerName, language});
            if (name.isEmpty())
                name = text;
        }
        const bool first = side && side->id == call.sides.value(0).id;
        new QListWidgetItem(forms::StatusShape::icon(forms::StatusShape::ofSide(first ? 0 : 1)),
                            side ? name + u'\n' + side->label.best(m_language) : name, m_partners);
    }
}

void ApplicationPanel::fillAttachments()
{
    m_attachments->clear();
    const call::CallDefinition &call = m_case.loaded.call;
    for (const application::Attachment &attachment : std::as_const(m_case.loaded.application.attachments)) {
        const call::FieldDefinition *field = call.field(attachment.field);
        const QString size = QLocale(m_language).formattedDataSize(attachment.size);
        const QString where = field ? u"%1 · %2"_s.arg(field->label.best(m_language), size) : size;
        auto *item =
            new QListWidgetItem(forms::icon(u"file"_s), attachment.fileName + u'\n' + where, m_attachments);
        item->setData(Qt::UserRole, attachment.id);
    }
}

void ApplicationPanel::fillHistory()
{
    m_history->clear();
    for (auto it = m_case.history.crbegin(); it != m_case.history.crend(); ++it)
        new QListWidgetItem(eventText(it->event, m_case.loaded.call, m_language) + u'\n' +
                                eventWhen(it->event, m_language),
                            m_history);
}

void ApplicationPanel::retranslate()
{
    const int attachments = static_cast<int>(m_case.loaded.application.attachments.size());
    const QString tab = m_tabs->current();
    m_tabs->setSegments({{u"checks"_s, tr("Check"), {}},
                         {u"partners"_s, tr("Partners"), {}},
                         {u"attachments"_s, tr("Files %1").arg(attachments), {}},
                         {u"history"_s, tr("History"), {}}});
    m_tabs->setCurrent(tab);
    m_tabs->setAccessibleName(tr("Parts of the application"));
    m_sideLabel->setText(tr("You answer for"));
    m_sides->setAccessibleName(tr("You answer for"));
    m_chairs->setText(tr("Chairs decide…"));
    m_chairs->setToolTip(tr("Write down what both chairs decided where the secretariats differ."));
    m_dossier->setText(tr("Open dossier"));
    m_export->setText(tr("Export PDF…"));
    m_partners->setAccessibleName(tr("Partners"));
    m_attachments->setAccessibleName(tr("Attachments"));
    m_history->setAccessibleName(tr("History"));
}

void ApplicationPanel::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        fill();
}

} // namespace tandem::pages
