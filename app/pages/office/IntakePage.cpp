// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/office/IntakePage.h"

#include "app/pages/common/FileIntake.h"
#include "app/pages/office/ApplicationDelegate.h"
#include "app/pages/office/ApplicationPanel.h"
#include "app/pages/office/IntakeFilterBar.h"
#include "app/pages/office/RepairAsking.h"
#include "app/pages/parts/CallChooser.h"
#include "app/pages/parts/DocumentChoosing.h"
#include "app/pages/parts/LongWork.h"
#include "app/pages/parts/PdfDialog.h"
#include "app/pages/parts/ShowDocument.h"
#include "app/shell/PageHead.h"
#include "forms/panes/EmptyState.h"
#include "forms/theme/RowFit.h"
#include "models/base/AtomicFile.h"
#include "models/items/ApplicationFilter.h"
#include "models/session/Documents.h"
#include "models/session/DossierBatch.h"
#include "models/session/Finding.h"
#include "models/session/FormalChecking.h"

#include <QDirIterator>
#include <QDragEnterEvent>
#include <QHeaderView>
#include <QMimeData>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QUrl>
#include <QVBoxLayout>

namespace tandem::pages {

using namespace Qt::StringLiterals;
using application::Status;
using items::ApplicationTable;

namespace {

constexpr int kHits = 5000;
constexpr int kPanelWidth = 344; // px
constexpr int kTitleWidth = 170; // px that titles have at least before others get room

QString dossierName(const session::IntakeDesk &intake, const QString &applicationId,
                    const session::DocumentChoice &choice = {})
{
    QString reference;
    for (const storage::ApplicationSummary &summary : intake.applications)
        reference = summary.id == applicationId ? summary.reference : reference;
    return session::documentName(intake.call, reference, {}, choice, u".pdf"_s);
}

/// The dossier in the pair of the call, and in each of its languages alone.
void offerLanguages(PdfDialog &dialog, const session::LoadedApplication &loaded)
{
    const auto name = [&](const QString &tag) {
        for (const call::Language &language : loaded.call.languages) {
            if (language.tag == tag)
                return language.name;
        }
        return tag;
    };
    const auto add = [&](QList<PdfDialog::Version> &versions, const QStringList &languages) {
        QStringList names;
        for (const QString &tag : languages)
            names.append(name(tag));
        versions.append({languages.join(u'-'), names.join(u" · "_s),
                         [id = loaded.application.id, languages](session::Desk &desk, Progress &port) {
                             return session::applicationDossier(desk, id, port, {languages, {}});
                         }});
    };
    QList<PdfDialog::Version> versions;
    add(versions, loaded.call.pairLanguages());
    for (const QString &tag : session::documentLanguages(loaded.call)) {
        if (loaded.call.pairLanguages() != QStringList{tag})
            add(versions, {tag});
    }
    QStringList marks;
    for (const dossier::FieldPlace &place : dossier::fieldPlaces(loaded.call, loaded.application))
        marks.append(place.name);
    dialog.offerVersions(versions, marks);
}

} // namespace

IntakePage::IntakePage(const shell::Shelf &shelf, QWidget *parent)
    : OfficePage(u"office"_s, shelf, parent)
    , m_files(new FileIntake(shelf, this))
    , m_repair(new RepairAsking(shelf, progress(), this))
    , m_filterBar(new IntakeFilterBar)
    , m_table(new ApplicationTable(this))
    , m_filter(new items::ApplicationFilter(this))
    , m_stack(new QStackedWidget)
    , m_empty(new forms::EmptyState(u"office"_s))
    , m_list(new QStackedWidget)
    , m_noHits(new forms::EmptyState(u"search"_s))
    , m_splitter(new QSplitter)
    , m_view(new QTableView)
    , m_panel(new ApplicationPanel)
{
    setAcceptDrops(true);
    m_dossiers = addHeadButton(u"allDossiers"_s, u"book"_s, false);
    m_folder = addHeadButton(u"importFolder"_s, u"open"_s, false);
    m_import = addHeadButton(u"importFiles"_s, u"download"_s, true);
    m_import->setShortcut(QKeySequence(u"Ctrl+I"_s));
    body()->addWidget(m_stack, 1);
    m_stack->addWidget(m_empty);
    auto *list = new QWidget;
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_filterBar);
    layout->addWidget(m_splitter, 1);
    m_stack->addWidget(list);
    buildTable();
    m_list->addWidget(m_view);
    m_list->addWidget(m_noHits);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_panel);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setChildrenCollapsible(false);
    m_panel->setMinimumWidth(320);
    m_panel->setMaximumWidth(460);
    m_panel->resize(kPanelWidth, 0);
    connect(m_import, &QPushButton::clicked, this, &IntakePage::importFiles);
    connect(m_folder, &QPushButton::clicked, this, &IntakePage::importFolder);
    connect(m_dossiers, &QPushButton::clicked, this, &IntakePage::exportAllDossiers);
    connect(m_empty, &forms::EmptyState::activated, this, [this] {
        if (callId().isEmpty())
            emit goToRequested(u"calls"_s, {});
        else
            importFiles();
    });
    connect(m_files, &FileIntake::taken, this, [this] { calls()->load(); });
    connect(m_files, &FileIntake::goToRequested, this, &IntakePage::goToRequested);
    connect(m_filterBar, &IntakeFilterBar::groupChanged, this, &IntakePage::applyGroup);
    connect(m_filterBar, &IntakeFilterBar::queryChanged, this, &IntakePage::search);
    connect(m_filterBar, &IntakeFilterBar::directionChanged, this, [this] {
        m_filter->setDirection(m_filterBar->direction());
        showFiltered();
    });
    connect(m_noHits, &forms::EmptyState::activated, m_filterBar, &IntakeFilterBar::showAll);
    connectPanel();
    retranslate();
}

void IntakePage::buildTable()
{
    m_filter->setSourceModel(m_table);
    m_filter->setSortRole(items::SortRole);
    m_view->setObjectName(u"intakeTable"_s);
    m_view->setModel(m_filter);
    m_view->setItemDelegate(new ApplicationDelegate(m_view));
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setShowGrid(false);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setMouseTracking(true);
    m_view->setTabKeyNavigation(false);
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(ApplicationTable::Reference, Qt::AscendingOrder);
    m_view->verticalHeader()->hide();
    new forms::RowFit(m_view, ApplicationDelegate::kRowHeight);
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_view->horizontalHeader()->setHighlightSections(false);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &IntakePage::showSelected);
}

void IntakePage::connectPanel()
{
    connect(m_panel, &ApplicationPanel::findingEdited, this, &IntakePage::answer);
    connect(m_panel, &ApplicationPanel::repairRequested, this, &IntakePage::askForRepair);
    connect(m_repair, &RepairAsking::asked, this, [this] { showCall(callId()); });
    connect(m_panel, &ApplicationPanel::chairsRequested, this, &IntakePage::chairsDecide);
    connect(m_panel, &ApplicationPanel::dossierRequested, this, &IntakePage::openDossier);
    connect(m_panel, &ApplicationPanel::exportRequested, this, &IntakePage::exportDossier);
    connect(m_panel, &ApplicationPanel::attachmentRequested, this, &IntakePage::openAttachment);
    connect(m_panel, &ApplicationPanel::documentOrdered, this, [this](const session::DocumentOrder &order) {
        showDocument(shelf(), this, progress(), m_intake.call, order);
    });
}

QString IntakePage::caption() const
{
    return m_intake.call.reference.isEmpty() ? tr("Office") : tr("%1, intake").arg(m_intake.call.reference);
}

void IntakePage::find()
{
    m_filterBar->find();
}

void IntakePage::takeIn(const QStringList &paths)
{
    m_files->take(paths);
}

void IntakePage::importFiles()
{
    takeIn(
        shelf().prompter.chooseFiles(tr("Import submissions"), tr("Files of Tandem (*.fsub *.frev *.fid)")));
}

void IntakePage::importFolder()
{
    const QString folder = shelf().prompter.chooseFolder(tr("Import all submissions of a folder"));
    if (folder.isEmpty())
        return;
    QStringList paths;
    QDirIterator files(folder, {u"*.fsub"_s, u"*.frev"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        paths.append(files.next());
    if (paths.isEmpty()) {
        shelf().prompter.tell(
            tr("Nothing to import"),
            tr("The folder “%1” holds no submission (.fsub) and no review (.frev).").arg(folder));
        return;
    }
    paths.sort();
    takeIn(paths);
}

void IntakePage::showCall(const QString &callId)
{
    if (callId.isEmpty()) {
        show({});
        return;
    }
    shell::runJob(
        shelf(), this, [callId](session::Desk &desk) { return session::loadIntake(desk, callId); },
        [this](const session::IntakeDesk &intake) { show(intake); });
}

void IntakePage::showSubject(const QString &applicationId)
{
    m_wanted = applicationId;
}

void IntakePage::show(const session::IntakeDesk &intake)
{
    const bool sameCall = m_intake.call.id == intake.call.id;
    const QString before = m_wanted.isEmpty() && sameCall ? m_panel->applicationId() : m_wanted;
    m_wanted.clear();
    m_intake = intake;
    m_table->setLanguage(language());
    m_table->setCall(intake.call);
    m_table->setRows(intakeRows(intake));
    m_filterBar->setIntake(intake, language());
    m_stack->setCurrentIndex(intake.applications.isEmpty() ? 0 : 1);
    showIds();
    select(before);
    fitColumns();
    retranslate();
    emit captionChanged();
}

void IntakePage::applyGroup()
{
    showIds();
    showFiltered();
}

void IntakePage::showFiltered()
{
    m_list->setCurrentIndex(m_filter->rowCount() > 0 ? 0 : 1);
    showSelected();
}

void IntakePage::search()
{
    const QString query = m_filterBar->query();
    if (query.isEmpty()) {
        m_hits.reset();
        applyGroup();
        return;
    }
    shell::runJob(
        shelf(), this, [query](session::Desk &desk) { return session::findTexts(desk, query, kHits); },
        [this, query](const QList<session::Found> &found) {
            if (query != m_filterBar->query())
                return; // typed on meanwhile
            QSet<QString> ids;
            for (const session::Found &hit : found)
                ids.insert(hit.hit.applicationId);
            // Numbers given by the office stand in no text of the application.
            for (const storage::ApplicationSummary &summary : std::as_const(m_intake.applications)) {
                if (summary.reference.contains(query, Qt::CaseInsensitive))
                    ids.insert(summary.id);
            }
            m_hits = ids;
            applyGroup();
        });
}

void IntakePage::showIds()
{
    QSet<QString> ids = idsInGroup(m_intake, m_filterBar->group());
    if (m_hits)
        ids.intersect(*m_hits);
    m_filter->setIds(ids);
}

void IntakePage::select(const QString &applicationId)
{
    int row = 0;
    for (int i = 0; i < m_filter->rowCount(); ++i) {
        if (m_filter->index(i, 0).data(items::IdRole).toString() == applicationId)
            row = i;
    }
    m_view->setCurrentIndex(m_filter->index(row, 0));
    showFiltered();
}

void IntakePage::showSelected()
{
    const QString id = m_view->currentIndex().data(items::IdRole).toString();
    if (id.isEmpty())
        m_panel->clear();
    else
        openCase(id);
}

void IntakePage::openCase(const QString &applicationId)
{
    shell::runJob(
        shelf(), this,
        [applicationId](session::Desk &desk) { return session::openIntakeCase(desk, applicationId); },
        [this, applicationId](const session::IntakeCase &intakeCase) {
            if (m_view->currentIndex().data(items::IdRole).toString() == applicationId)
                m_panel->setCase(intakeCase, language());
        });
}

void IntakePage::answer(const QString &check, const QString &side, forms::CheckFinding finding)
{
    using forms::CheckFinding;
    storage::FormalCheckResult result;
    result.applicationId = m_panel->applicationId();
    result.side = side;
    result.checkId = check;
    const auto done = [this] { showCall(callId()); };
    if (finding == CheckFinding::Open) {
        shell::runJob(
            shelf(), this,
            [result](session::Desk &desk) {
                return session::reopenCheck(desk, result.applicationId, result.side, result.checkId);
            },
            done);
        return;
    }
    result.answer = finding == CheckFinding::Passed   ? storage::FormalAnswer::Yes
                    : finding == CheckFinding::Repair ? storage::FormalAnswer::Repair
                                                      : storage::FormalAnswer::No;
    if (finding != CheckFinding::Passed) {
        const auto remark = shelf().prompter.text(tr("Check %1").arg(check),
                                                  tr("What did you find? The other side reads it too."), {});
        if (!remark) {
            showCall(callId()); // the list shows the answer already; it goes back to what is kept
            return;
        }
        result.remark = *remark;
    }
    shell::runJob(
        shelf(), this,
        [result, call = m_intake.call](session::Desk &desk) {
            storage::FormalCheckResult stamped = result;
            stamped.by = desk.person;
            stamped.at = desk.clock.now();
            return session::answerCheck(desk, call, stamped);
        },
        done);
}

void IntakePage::askForRepair()
{
    m_repair->ask(m_panel->intakeCase(), language());
}

void IntakePage::chairsDecide()
{
    const auto choice =
        shelf().prompter.choose(tr("Both chairs decide"), tr("What did the chairs of both sides decide?"),
                                {tr("Admit the application"), tr("Ask for repair"), tr("Do not admit it")});
    if (!choice)
        return;
    if (*choice == 1) {
        askForRepair();
        return;
    }
    const auto reason = shelf().prompter.text(tr("Both chairs decide"), tr("Their reason, for the log"), {});
    if (reason)
        decide(*choice == 0 ? Status::Admitted : Status::NotEligible, *reason);
}

void IntakePage::decide(Status status, const QString &reason)
{
    shell::runJob(
        shelf(), this,
        [id = m_panel->applicationId(), status, reason](session::Desk &desk) {
            return session::decideAdmission(desk, id, status, reason);
        },
        [this] {
            emit statusTold(tr("The decision is in the log."), false);
            showCall(callId());
        });
}

void IntakePage::openDossier()
{
    const QString id = m_panel->applicationId();
    runLong(
        shelf(), this, progress(), tr("Writing the dossier"),
        [id](session::Desk &desk, Progress &port) { return session::applicationDossier(desk, id, port); },
        [this, id](const session::WrittenDocument &document) {
            auto *dialog = new PdfDialog(shelf(), tr("Dossier"), dossierName(m_intake, id), document.pdf,
                                         PdfDialog::Writer::Tandem, this);
            dialog->setSubject(id);
            offerLanguages(*dialog, m_panel->intakeCase().loaded);
            connect(dialog, &QDialog::finished, this, [this, id] { openCase(id); }); // signing is in the log
            dialog->open();
        });
}

void IntakePage::exportDossier()
{
    const QString id = m_panel->applicationId();
    const session::LoadedApplication &loaded = m_panel->intakeCase().loaded;
    const auto choice = chooseDocument(shelf(), tr("Export the dossier"), m_intake.call, AskAudience::Yes, {},
                                       offeredAttachments(loaded.call, loaded.application, language()));
    if (!choice)
        return;
    const QString path = shelf().prompter.chooseSaveFile(
        tr("Export the dossier"), dossierName(m_intake, id, *choice), tr("PDF documents (*.pdf)"));
    if (path.isEmpty())
        return;
    runLong(
        shelf(), this, progress(), tr("Writing the dossier"),
        [id, path, choice](session::Desk &desk, Progress &port) -> Result<session::WrittenDocument> {
            auto written = session::applicationDossier(desk, id, port, *choice);
            if (!written)
                return written;
            const auto saved = writeFileDurably(path, written->pdf);
            return saved ? written : Result<session::WrittenDocument>(saved.error());
        },
        [this, path](const session::WrittenDocument &document) {
            emit statusTold(tr("The dossier is in “%1”.").arg(path), false);
            tellRedaction(shelf().prompter, document.unclearClaims, document.unclearOwners);
        });
}

void IntakePage::exportAllDossiers()
{
    const auto choice = chooseDocument(shelf(), tr("All dossiers"), m_intake.call, AskAudience::Yes, {},
                                       offeredAttachmentFields(m_intake.call, language()));
    const QString folder = choice ? shelf().prompter.chooseFolder(tr("Folder for the dossiers")) : QString();
    if (folder.isEmpty())
        return;
    runLong(
        shelf(), this, progress(), tr("Writing all dossiers"),
        [id = callId(), folder, choice](session::Desk &desk, Progress &port) {
            return session::writeDossiers(desk, id, folder, *choice, 0, port);
        },
        [this, folder](const session::BatchOutcome &outcome) { tellBatch(folder, outcome); });
}

void IntakePage::tellBatch(const QString &folder, const session::BatchOutcome &outcome)
{
    emit statusTold(tr("The dossiers are in “%1”.").arg(folder), false);
    QStringList lines{tr("%n dossier(s) written.", nullptr, outcome.written),
                      tr("%n dossier(s) unchanged since the last run.", nullptr, outcome.unchanged)};
    for (const session::BatchFailure &failure : outcome.failures)
        lines.append(tr("%1: %2", "application, what went wrong")
                         .arg(failure.reference, failure.error.message.text()));
    shelf().prompter.tell(outcome.failures.isEmpty() ? tr("All dossiers are written")
                                                     : tr("Not all dossiers could be written"),
                          lines.join(u'\n'));
}

void IntakePage::openAttachment(const QString &attachmentId)
{
    shell::runJob(
        shelf(), this,
        [id = m_panel->applicationId(),
         attachmentId](session::Desk &desk) -> Result<std::pair<application::Attachment, QByteArray>> {
            const auto loaded = session::loadApplication(desk, id);
            if (!loaded)
                return loaded.error();
            const application::Attachment *attachment = loaded->application.attachment(attachmentId);
            if (!attachment)
                return std::pair<application::Attachment, QByteArray>();
            const auto bytes = session::readAttachment(desk, *attachment);
            if (!bytes)
                return bytes.error();
            return std::pair(*attachment, *bytes);
        },
        [this](const std::pair<application::Attachment, QByteArray> &file) {
            if (file.first.mediaType == "application/pdf"_L1) {
                auto *dialog = new PdfDialog(shelf(), file.first.fileName, file.first.fileName, file.second,
                                             PdfDialog::Writer::Somebody, this);
                dialog->open();
                return;
            }
            const QString path = shelf().prompter.chooseSaveFile(tr("Save the attachment"),
                                                                 file.first.fileName, tr("All files (*)"));
            if (path.isEmpty())
                return;
            if (const auto written = writeFileDurably(path, file.second); !written)
                shelf().prompter.tellError(written.error());
        });
}

void IntakePage::fitColumns()
{
    QHeaderView *header = m_view->horizontalHeader();
    const QList<int> widths{96, 0, 140, 150, 104, 84, 84, 110};
    int others = 0; // px of all columns but the title and those that may be hidden
    for (int column = 0; column < ApplicationTable::ColumnCount; ++column) {
        const bool isTitle = column == ApplicationTable::Title;
        header->setSectionResizeMode(column, isTitle ? QHeaderView::Stretch : QHeaderView::Interactive);
        if (isTitle)
            continue;
        m_view->setColumnHidden(column, false);
        m_view->setColumnWidth(column, std::max(widths.at(column), header->sectionSizeHint(column)));
        others += column == ApplicationTable::Direction || column == ApplicationTable::Leads
                      ? 0
                      : m_view->columnWidth(column);
    }
    // The title comes first, then who leads, then the direction.
    int room = m_view->viewport()->width() - others - kTitleWidth;
    for (const int column : {int(ApplicationTable::Leads), int(ApplicationTable::Direction)}) {
        m_view->setColumnHidden(column, room < m_view->columnWidth(column));
        room -= m_view->columnWidth(column);
    }
}

void IntakePage::retranslate()
{
    OfficePage::retranslate();
    m_table->setLanguage(language());
    m_table->retranslate();
    head()->setTitle(tr("Intake and formal check"));
    head()->setSubtitle(m_intake.call.id.isEmpty()
                            ? QString()
                            : tr("Deadline %1").arg(deadlineText(m_intake.call, language())));
    m_import->setText(tr("Import files…"));
    m_folder->setText(tr("Folder…"));
    // The head has no room for one more text in German.
    m_dossiers->setAccessibleName(tr("All dossiers…"));
    m_dossiers->setToolTip(
        tr("Write the dossiers of all applications into a folder; unchanged ones are skipped"));
    m_dossiers->setEnabled(!m_intake.applications.isEmpty());
    m_folder->setToolTip(tr("Import all submissions of a folder"));
    m_view->setAccessibleName(tr("Applications received"));
    if (callId().isEmpty())
        m_empty->setTexts(
            tr("There is no call yet"),
            tr("Choose one of the calls that come with the program, or open a call file, and publish it."),
            tr("To the calls"));
    else
        m_empty->setTexts(
            tr("No application has come in yet"),
            tr("Import the sealed submissions (.fsub) that applicants sent you, or drop them here. "
               "Each is checked, numbered and answered with a receipt."),
            tr("Import files…"));
    m_noHits->setTexts(tr("No application matches"),
                       tr("The search, the group and the direction leave none over."), tr("Show all"));
    m_filterBar->setIntake(m_intake, language());
    m_panel->setLanguage(language());
    fitColumns();
}

void IntakePage::resizeEvent(QResizeEvent *event)
{
    OfficePage::resizeEvent(event);
    fitColumns();
}

void IntakePage::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void IntakePage::dropEvent(QDropEvent *event)
{
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    event->acceptProposedAction();
    takeIn(paths);
}

} // namespace tandem::pages
