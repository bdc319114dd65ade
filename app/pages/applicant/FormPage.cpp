// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/applicant/FormPage.h"

#include "app/pages/applicant/ConflictNote.h"
#include "app/pages/applicant/ConflictPane.h"
#include "app/pages/applicant/FormAttachments.h"
#include "app/pages/applicant/FormHead.h"
#include "app/pages/applicant/GuidanceColumn.h"
#include "app/pages/applicant/PairDifference.h"
#include "app/pages/applicant/RepairNote.h"
#include "app/pages/applicant/SectionColumn.h"
#include "app/pages/common/FormSubject.h"
#include "app/shell/ElidedLabel.h"
#include "forms/panes/EmptyState.h"
#include "forms/panes/GuidancePane.h"
#include "forms/panes/SectionPane.h"
#include "forms/panes/StatusPill.h"
#include "forms/theme/Icon.h"
#include "forms/theme/SegmentBar.h"
#include "forms/theme/TextLabel.h"
#include "models/application/OpenConflicts.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QStackedWidget>
#include <QToolButton>

namespace tandem::pages {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSections = 240;
constexpr int kGuidance = 272;
constexpr int kRepairHeight = 84;    // px; the form below needs the room
constexpr int kGuidanceFolds = 1080; // px of the page; below it the guidance is put away first

QFrame *hairline(QFrame::Shape shape)
{
    auto *line = new QFrame;
    line->setFrameShape(shape);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    shape == QFrame::HLine ? line->setFixedHeight(1) : line->setFixedWidth(1);
    return line;
}

} // namespace

FormPage::FormPage(const shell::Shelf &shelf, QWidget *parent)
    : Page(parent)
    , m_shelf(shelf)
    , m_attachments(new FormAttachments(shelf, this))
    , m_stack(new QStackedWidget)
    , m_empty(new forms::EmptyState(u"apply"_s))
    , m_head(new FormHead)
    , m_repairNote(new RepairNote(kRepairHeight))
    , m_conflictNote(new ConflictNote)
    , m_conflicts(new ConflictPane)
    , m_sections(new SectionColumn)
    , m_guidance(new GuidanceColumn)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->addWidget(m_stack);
    auto *form = new QWidget;
    auto *layout = new QVBoxLayout(form);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(hairline(QFrame::HLine));
    m_repairNote->setContentsMargins(forms::space::kPage, forms::space::kSmall, forms::space::kLarge,
                                     forms::space::kSmall);
    layout->addWidget(m_repairNote);
    m_conflictNote->layout()->setContentsMargins(forms::space::kPage, forms::space::kSmall,
                                                 forms::space::kLarge, forms::space::kSmall);
    layout->addWidget(m_conflictNote);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(0);
    m_sections->setFixedWidth(kSections);
    m_guidance->setFixedWidth(kGuidance);
    columns->addWidget(m_sections);
    columns->addWidget(hairline(QFrame::VLine));
    columns->addWidget(makeCentre(), 1);
    columns->addWidget(hairline(QFrame::VLine));
    columns->addWidget(m_guidance);
    layout->addLayout(columns, 1);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(form);
    m_stack->addWidget(m_conflicts);
    connectColumns();
    connectPane();
    addActions();
    retranslate();
}

FormPage::~FormPage()
{
    dropEditorSignals();
    delete m_stack; // its panes read the editor's call to the last
}

QWidget *FormPage::makeCentre()
{
    auto *centre = new QFrame;
    centre->setAutoFillBackground(true);
    centre->setBackgroundRole(QPalette::Base);
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    m_pane = new forms::SectionPane;
    layout->addWidget(makeTools());
    layout->addWidget(hairline(QFrame::HLine));
    layout->addWidget(m_pane, 1);
    layout->addWidget(m_attachments->progressRow());
    return centre;
}

QWidget *FormPage::makeTools()
{
    auto *tools = new QWidget;
    auto *layout = new QHBoxLayout(tools);
    layout->setContentsMargins(forms::space::kPage, 6, forms::space::kMedium, 6);
    layout->setSpacing(forms::space::kSmall);
    m_sectionTitle = new forms::TextLabel(forms::TextStyle::Section);
    m_sectionTitle->setObjectName(u"formSectionTitle"_s);
    m_sectionTitle->setWordWrap(true);
    m_sectionPlace = new shell::ElidedLabel(forms::TextStyle::Small, forms::Colour::Text2);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(m_sectionTitle);
    texts->addWidget(m_sectionPlace);
    layout->addLayout(texts, 1);
    m_lock = new forms::StatusPill;
    m_lock->hide();
    layout->addWidget(m_lock);
    m_order = new forms::SegmentBar;
    m_order->setObjectName(u"formOrder"_s);
    layout->addWidget(m_order);
    m_undo = addTool(tools, u"formUndo"_s, u"undo"_s);
    m_redo = addTool(tools, u"formRedo"_s, u"redo"_s);
    m_showGuidance = addTool(tools, u"formGuidance"_s, u"sidebar"_s);
    m_showGuidance->hide();
    connect(m_undo, &QToolButton::clicked, this, &FormPage::undo);
    connect(m_redo, &QToolButton::clicked, this, &FormPage::redo);
    connect(m_showGuidance, &QToolButton::clicked, this, [this] {
        m_guidanceWanted = true;
        showGuidance(true);
    });
    connect(m_order, &forms::SegmentBar::chosen, this, [this] { showSection(m_section); });
    return tools;
}

QToolButton *FormPage::addTool(QWidget *tools, const QString &name, const QString &icon)
{
    auto *button = new QToolButton(tools);
    button->setObjectName(name);
    button->setIcon(forms::icon(icon));
    button->setFixedSize(32, 32);
    tools->layout()->addWidget(button);
    return button;
}

void FormPage::addActions()
{
    const auto add = [this](const QKeySequence &keys, bool forwards) {
        auto *action = new QAction(this);
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, [this, forwards] { goToOpen(forwards); });
        addAction(action);
        return action;
    };
    m_nextOpen = add(Qt::Key_F6, true);
    m_previousOpen = add(Qt::SHIFT | Qt::Key_F6, false);
    retranslateActions();
}

void FormPage::retranslateActions()
{
    m_nextOpen->setText(tr("Next open field"));
    m_previousOpen->setText(tr("Previous open field"));
}

void FormPage::connectColumns()
{
    connect(m_empty, &forms::EmptyState::activated, this, [this] { emit goToRequested(u"apply"_s, {}); });
    const auto leftFor = [this] {
        emit goToRequested(u"handin"_s, m_editor ? m_editor->application().id : QString());
    };
    connect(m_conflictNote, &ConflictNote::activated, this, [this] { showConflicts(true); });
    connect(m_conflicts, &ConflictPane::closeRequested, this, [this] { showConflicts(false); });
    connect(m_conflicts, &ConflictPane::statusTold, this, &FormPage::statusTold);
    connect(m_head, &FormHead::whatIsLeftRequested, this, leftFor);
    connect(m_guidance, &GuidanceColumn::allChecksRequested, this, leftFor);
    connect(m_guidance, &GuidanceColumn::closeRequested, this, [this] {
        m_guidanceWanted = false;
        showGuidance(false);
    });
    connect(&m_guidance->pane(), &forms::GuidancePane::placeActivated, this, &FormPage::goToPlace);
    // The pane is built anew with the findings, so the button pressed must not die while it still speaks.
    connect(&m_guidance->pane(), &forms::GuidancePane::dismissRequested, this, &FormPage::dismiss,
            Qt::QueuedConnection);
    connect(m_sections, &SectionColumn::sectionChosen, this, &FormPage::showSection);
    connect(m_sections, &SectionColumn::placeChosen, this, &FormPage::goToPlace);
}

template<typename Signal, typename Value, typename... Arguments>
void FormPage::pass(Signal signal, Value (session::ApplicationEditor::*act)(Arguments...))
{
    connect(m_pane, signal, this, [this, act](Arguments... arguments) {
        if (m_editor)
            (m_editor.get()->*act)(arguments...);
    });
}

void FormPage::connectPane()
{
    using forms::SectionPane;
    using Editor = session::ApplicationEditor;
    pass(&SectionPane::valueEdited, &Editor::setValue);
    pass(&SectionPane::rowAddRequested, &Editor::addRow);
    pass(&SectionPane::rowRemoveRequested, &Editor::removeRow);
    pass(&SectionPane::rowMoveRequested, &Editor::moveRow);
    pass(&SectionPane::pairConfirmRequested, &Editor::confirmPair);
    connect(m_pane, &SectionPane::attachmentAddRequested, m_attachments, &FormAttachments::choose);
    connect(m_pane, &SectionPane::filesDropped, m_attachments, &FormAttachments::attach);
    connect(m_pane, &SectionPane::attachmentOpenRequested, m_attachments, &FormAttachments::open);
    connect(m_pane, &SectionPane::attachmentDescribeRequested, m_attachments, &FormAttachments::describe);
    connect(m_pane, &SectionPane::attachmentReplaceRequested, m_attachments, &FormAttachments::replace);
    connect(m_pane, &SectionPane::attachmentRemoveRequested, m_attachments, &FormAttachments::remove);
    connect(m_attachments, &FormAttachments::thumbnailsChanged, this,
            [this] { m_pane->setThumbnails(m_attachments->thumbnails()); });
    connect(m_pane, &SectionPane::placeEntered, this, [this](const Place &place) {
        if (m_editor)
            m_guidance->pane().setField(&m_editor->call(), place.field, languageTag());
    });
    m_pane->setDifferences([this](const QString &row, const QString &field) {
        return m_editor ? pairDifferences(m_editor->application(), row, field,
                                          m_editor->call().pairLanguages(), palette())
                        : QList<forms::TextChange>();
    });
}

void FormPage::enter(const QString &subject)
{
    FormSubject wanted = FormSubject::fromText(subject);
    if (wanted.applicationId.isEmpty() && m_editor)
        wanted.applicationId = m_editor->application().id;
    if (wanted.applicationId.isEmpty()) {
        m_stack->setCurrentWidget(m_empty);
        return;
    }
    auto job = [id = wanted.applicationId](session::Desk &desk) { return load(desk, id); };
    shell::runJob(m_shelf, this, job,
                  [this, place = wanted.place](Content content) { show(std::move(content), place); });
}

Result<FormPage::Content> FormPage::load(session::Desk &desk, const QString &applicationId)
{
    auto loaded = session::loadApplication(desk, applicationId);
    if (!loaded)
        return loaded.error();
    auto repair = session::openRepair(desk, applicationId);
    if (!repair)
        return repair.error();
    return Content{*std::move(loaded), *std::move(repair)};
}

bool FormPage::leave()
{
    if (!m_editor)
        return true;
    const auto saved = m_editor->flush();
    if (!saved)
        m_shelf.prompter.tellError(saved.error());
    return saved.ok();
}

QString FormPage::caption() const
{
    if (!m_editor)
        return {};
    return application::displayTitle(m_editor->call(), m_editor->application(), languageTag());
}

void FormPage::find()
{
    m_sections->focusFinder();
}

void FormPage::undo()
{
    if (m_editor)
        m_editor->undoStack().undo();
}

void FormPage::redo()
{
    if (m_editor)
        m_editor->undoStack().redo();
}

void FormPage::show(const Content &content, const Place &place)
{
    const session::LoadedApplication &loaded = content.loaded;
    m_repair = content.repair;
    // Coming back to what is shown keeps its history, unless a partner's copy changed it meanwhile.
    const bool same = m_editor && m_editor->application() == loaded.application;
    if (!same) {
        m_pane->setSection(nullptr, {}, {}, {});
        m_guidance->pane().setField(nullptr, {}, {});
        m_sections->setCall(nullptr, {});
        m_conflicts->setEditor(nullptr, {});
        dropEditorSignals();
        const bool other = !m_editor || m_editor->application().id != loaded.application.id;
        session::Workspace &workspace = m_shelf.workspace;
        auto save = [&workspace, call = loaded.call](const application::Application &before,
                                                     const application::Application &after) {
            return workspace.run([call, before, after](session::Desk &desk) {
                return session::saveApplication(desk, call, before, after);
            });
        };
        m_editor = std::make_unique<session::ApplicationEditor>(
            loaded.call, loaded.application,
            session::ApplicationEditor::Ports{workspace.clock(), workspace.ids(), workspace.person(),
                                              workspace.device()},
            save);
        connectEditor();
        if (other && !m_editor->call().sections.isEmpty())
            m_section = m_editor->call().sections.first().id;
        m_sections->setCall(&m_editor->call(), languageTag());
        fillOrders();
    }
    m_stack->setCurrentIndex(1);
    m_attachments->setEditor(m_editor.get());
    retranslate();
    showIssues();
    showHistory();
    goToPlace(place);
    emit captionChanged();
}

/// While a repair is asked for, its last day counts instead of the call's.
void FormPage::showRepair()
{
    m_repairNote->setRequest(m_repair, m_editor->call(), languageTag());
    m_head->setDeadline(m_repair ? call::CallDefinition() : m_editor->call(), m_shelf.workspace.clock().now(),
                        languageTag());
}

void FormPage::dropEditorSignals()
{
    if (!m_editor)
        return;
    // A dying history still tells that it is empty now.
    m_editor->disconnect(this);
    m_editor->undoStack().disconnect(this);
}

void FormPage::connectEditor()
{
    using Editor = session::ApplicationEditor;
    connect(m_editor.get(), &Editor::applicationChanged, this, &FormPage::showApplication);
    connect(m_editor.get(), &Editor::issuesChanged, this, &FormPage::showIssues);
    connect(m_editor.get(), &Editor::saveStateChanged, this, &FormPage::showSaving);
    connect(&m_editor->undoStack(), &QUndoStack::indexChanged, this, &FormPage::showHistory);
}

void FormPage::showConflicts(bool shown)
{
    m_stack->setCurrentIndex(shown ? 2 : 1);
}

void FormPage::goToPlace(const Place &place)
{
    if (!m_editor)
        return;
    showConflicts(place.field == QLatin1StringView(kConflictsPlace));
    const call::Section *section = m_editor->call().sectionOf(place.field);
    showSection(section ? section->id : m_section);
    if (section)
        m_pane->scrollTo(place);
}

void FormPage::showSection(const QString &sectionId)
{
    if (!m_editor)
        return;
    m_section = sectionId;
    m_sections->setCurrentSection(sectionId);
    m_pane->setSection(&m_editor->call(), sectionId, shownLanguages(), languageTag());
    m_pane->setReadOnly(m_editor->isLocked());
    m_guidance->pane().setField(&m_editor->call(), {}, languageTag());
    showSectionTitle();
    showApplication();
    showIssues();
}

void FormPage::showSectionTitle()
{
    const QList<call::Section> &sections = m_editor->call().sections;
    for (qsizetype i = 0; i < sections.size(); ++i) {
        if (sections.at(i).id != m_section)
            continue;
        m_sectionTitle->setText(sections.at(i).label.best(languageTag()));
        m_sectionPlace->setText(tr("Section %1, %2 of %3").arg(m_section).arg(i + 1).arg(sections.size()));
    }
}

/// Nothing is set aside without a reason: partners and office read it later.
void FormPage::dismiss(const Issue &issue)
{
    if (!m_editor)
        return;
    const Place &where = issue.where;
    if (issue.isDismissed) {
        m_editor->takeBackDismissal(where.row, where.field, issue.finding);
        return;
    }
    const auto reason =
        m_shelf.prompter.text(tr("Set a finding aside"), tr("Why are both texts right as they are?"), {});
    constexpr qsizetype kLongestReason = 500;
    if (reason)
        m_editor->dismiss(where.row, where.field, issue.finding, reason->left(kLongestReason));
}

void FormPage::showApplication()
{
    m_pane->setApplication(m_editor->application());
    m_conflictNote->setCount(
        m_editor->isLocked() ? 0
                             : static_cast<int>(application::openConflicts(m_editor->application()).size()));
    m_conflicts->setEditor(m_editor.get(), languageTag());
    const QString title = m_editor->call().known.title;
    QStringList titles;
    for (const QString &language : m_editor->call().pairLanguages())
        titles.append(m_editor->application().text({{}, title, language}));
    if (titles.join(QString()).isEmpty())
        titles = {tr("Application without a title")};
    m_head->setTitles(titles);
    emit captionChanged();
}

void FormPage::showIssues()
{
    const Issues &issues = m_editor->issues();
    m_pane->showIssues(issues);
    m_sections->setApplication(m_editor->application(), issues);
    Issues here;
    int errors = 0;
    for (const Issue &issue : issues) {
        errors += issue.severity == Severity::Error ? 1 : 0;
        const call::Section *section = m_editor->call().sectionOf(issue.where.field);
        if (section && section->id == m_section)
            here.append(issue);
    }
    const bool locked = m_editor->isLocked();
    m_guidance->pane().setIssues(locked ? Issues() : here);
    m_guidance->setCounts(locked ? 0 : errors, locked ? 0 : static_cast<int>(issues.size()) - errors);
    m_head->setErrors(locked ? 0 : errors);
}

void FormPage::showHistory()
{
    QUndoStack &history = m_editor->undoStack();
    m_undo->setEnabled(history.canUndo());
    m_redo->setEnabled(history.canRedo());
    m_undo->setToolTip(history.canUndo() ? tr("Undo: %1").arg(history.undoText()) : tr("Nothing to undo"));
    m_redo->setToolTip(history.canRedo() ? tr("Redo: %1").arg(history.redoText()) : tr("Nothing to redo"));
    m_undo->setAccessibleName(m_undo->toolTip());
    m_redo->setAccessibleName(m_redo->toolTip());
}

void FormPage::showSaving(session::SaveState state)
{
    switch (state) {
    case session::SaveState::Saved:
        emit statusTold(tr("Saved %1").arg(QLocale().toString(QTime::currentTime(), u"HH:mm:ss"_s)), false);
        break;
    case session::SaveState::Failed:
        emit statusTold(tr("Not saved: %1").arg(m_editor->saveError()->message.text()), true);
        break;
    case session::SaveState::Waiting:
    case session::SaveState::Saving:
        break; // under half a second: nothing to read
    }
}

void FormPage::showGuidance(bool visible)
{
    m_guidance->setVisible(visible);
    m_showGuidance->setVisible(!visible);
}

void FormPage::goToOpen(bool forwards)
{
    if (!m_editor || !isVisible() || m_pane->focusOpen(forwards, false))
        return;
    const QString next = m_sections->openSection(m_section, forwards);
    if (next.isEmpty()) {
        emit statusTold(tr("No open field is left"), false);
        return;
    }
    if (next != m_section)
        showSection(next);
    m_pane->focusOpen(forwards, true);
}

QStringList FormPage::shownLanguages() const
{
    const QStringList chosen = m_order->current().split(u'|', Qt::SkipEmptyParts);
    return chosen.isEmpty() ? m_editor->call().pairLanguages() : chosen;
}

void FormPage::fillOrders()
{
    const QStringList pair = m_editor->call().pairLanguages();
    QList<forms::SegmentBar::Segment> segments;
    if (pair.size() >= 2) {
        segments.append({pair[0] + u'|' + pair[1], pair[0] + u" | "_s + pair[1], {}});
        segments.append({pair[1] + u'|' + pair[0], pair[1] + u" | "_s + pair[0], {}});
    }
    for (const QString &language : pair)
        segments.append({language, language, {}});
    m_order->setSegments(segments);
}

void FormPage::retranslate()
{
    retranslateActions();
    m_empty->setTexts(tr("No application is open"), tr("Choose one of yours or start a new one."),
                      tr("Go to the applications"));
    m_order->setAccessibleName(tr("Languages shown and their order"));
    m_showGuidance->setToolTip(tr("Show the guidance"));
    m_showGuidance->setAccessibleName(tr("Show the guidance"));
    if (!m_editor)
        return;
    m_sections->setCall(&m_editor->call(), languageTag());
    showRepair();
    m_lock->setVisible(m_editor->isLocked());
    m_lock->setState(forms::Status::Locked, tr("Locked, to read only"));
    showHistory();
    const Place place = m_pane->focusedPlace();
    showSection(m_section);
    if (!place.field.isEmpty() && isVisible())
        m_pane->scrollTo(place);
}

void FormPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void FormPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    showGuidance(m_guidanceWanted && width() >= kGuidanceFolds);
}

} // namespace tandem::pages
