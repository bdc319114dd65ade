// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/EditByHand.h"
#include "tests/journeys/Look.h"

#include "app/pages/applicant/FormPage.h"
#include "app/pages/common/TakenInDialog.h"
#include "app/pages/office/ReviewerDialog.h"
#include "forms/fields/FieldEditor.h"
#include "forms/panes/ScaleBar.h"
#include "forms/panes/ScoringSheet.h"
#include "forms/viewer/PdfPane.h"
#include "models/application/ApplicationRules.h"
#include "models/base/AtomicFile.h"
#include "models/call/CallReader.h"
#include "models/items/AssignmentMatrix.h"
#include "models/items/ConsensusTable.h"
#include "models/items/RankingTable.h"
#include "models/session/Assigning.h"
#include "models/session/Calls.h"
#include "models/session/Documents.h"
#include "models/session/Intake.h"
#include "models/session/JourneyAnswers.h"
#include "models/session/JourneyFiles.h"
#include "models/session/Overview.h"
#include "models/session/SheetFilling.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <QTextEdit>
#include <QToolButton>

#include <poppler-qt6.h>

using namespace tandem;
using namespace tandem::call;
using namespace Qt::StringLiterals;
using test::SampleStage;

namespace {

constexpr auto kHandTyped = "HANDTYPED"; // the acronym of the first application, by keyboard
constexpr int kReviewers = 4;            // two of each side
constexpr int kPatience = 60000;         // milliseconds; a debug build seals and writes PDF

/// Everyone's window, each on a workspace of its own; only files go from one to the other.
struct Cast
{
    std::shared_ptr<test::Dress> dress = std::make_shared<test::Dress>();
    SampleStage office{u"office"_s, false, dress};
    std::vector<std::unique_ptr<SampleStage>> applicants;
    std::vector<std::unique_ptr<SampleStage>> reviewers;
};

void drop(SampleStage &stage, const QStringList &paths)
{
    stage.comeForward();
    QMimeData data;
    QList<QUrl> urls;
    for (const QString &path : paths)
        urls.append(QUrl::fromLocalFile(path));
    data.setUrls(urls);
    QDragEnterEvent enter(QPoint(600, 400), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(stage.window.get(), &enter);
    QDropEvent dropped(QPointF(600, 400), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(stage.window.get(), &dropped);
}

QByteArray pdfText(const QString &path, int *pages = nullptr)
{
    const auto document = Poppler::Document::load(path);
    QString text;
    for (int page = 0; document && page < document->numPages(); ++page)
        text += document->page(page)->text({}) + u'\n';
    if (pages)
        *pages = document ? document->numPages() : 0;
    return text.toUtf8();
}

} // namespace

/// One call, two applications, four reviewers: from the call to panel report and dossier, by mouse and keys
/// in real windows. Each step goes on with the files the step before left.
class tst_WindowJourney : public QObject
{
    Q_OBJECT

private slots:
    void goesFromCallToReport_data();
    void goesFromCallToReport();

private:
    void publishCall();
    void openCall(int number);
    void fillApplication(int number);
    void editEveryType(int number);
    void typeAcronym();
    void attachAgain(int number);
    void handIn(int number);
    void importSubmissions();
    void readReceipts();
    void checkFormally();
    void nameReviewers();
    void assignAndSend();
    void reviewPacket(int reviewer);
    void declare(SampleStage &stage, const QStringList &yes);
    void markEverything(SampleStage &stage);
    void importReviews();
    void rule();
    void agree();
    void showRanking();
    void recommendAndReport();
    void exportDossier();
    void lookAround();

    pages::TakenInDialog *takenIn(SampleStage &stage, int files);
    void showTaken(SampleStage &stage, const QString &place);
    [[nodiscard]] QString applicationId(int number) const { return m_applications.at(number); }
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    session::ApplicationEditor *form(int number, const QString &field = {});
    QStringList askedRows(session::ApplicationEditor &editor, const FieldDefinition &field);
    [[nodiscard]] QStringList idsIn(QTableView *view) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Cast> m_cast;
    std::optional<test::Look> m_look;
    QString m_source; ///< resource or path of the call
    QStringList m_sheets;
    CallDefinition m_call;
    QStringList m_applications;
    QStringList m_submissions;
};

void tst_WindowJourney::goesFromCallToReport_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QStringList>("sheets");
    // The samples' own call and two of its applications.
    QTest::newRow("flagship") << u":/calls/flagship-proven.json"_s
                              << QStringList{u"rolltwin"_s, u"h2press"_s};
    // Two other languages, other fields, marks from 6 to 1: nothing in the program knows this call.
    QTest::newRow("maritime") << QStringLiteral(TANDEM_SOURCE_DIR "/tests/data/calls/maritime.json")
                              << QStringList{QString(), QString()};
}

// A check in a step fails the step only; the journey ends there.
#define STEP(step)                                                                                           \
    step;                                                                                                    \
    if (QTest::currentTestFailed())                                                                          \
    return

void tst_WindowJourney::goesFromCallToReport()
{
    QFETCH(const QString, source);
    QFETCH(const QStringList, sheets);
    const QString row = QString::fromLatin1(QTest::currentDataTag());
    const QString pictures = qEnvironmentVariable("TANDEM_PICTURES");
    m_look.emplace(pictures.isEmpty() ? QString() : QDir(pictures).filePath(row));
    m_folder = std::make_unique<QTemporaryDir>();
    m_cast = std::make_unique<Cast>();
    m_source = source;
    m_sheets = sheets;
    m_applications.clear();
    m_submissions.clear();
    STEP(publishCall());
    for (int number = 0; number < sheets.size(); ++number) {
        m_cast->applicants.push_back(std::make_unique<SampleStage>(u"applicant"_s, false, m_cast->dress));
        STEP(openCall(number));
        STEP(fillApplication(number));
    }
    STEP(editEveryType(0));
    STEP(typeAcronym());
    for (int number = 0; number < sheets.size(); ++number) {
        STEP(attachAgain(number));
        STEP(handIn(number));
    }
    STEP(importSubmissions());
    STEP(readReceipts());
    STEP(checkFormally());
    STEP(nameReviewers());
    STEP(assignAndSend());
    for (int reviewer = 0; reviewer < kReviewers; ++reviewer) {
        STEP(reviewPacket(reviewer));
    }
    STEP(importReviews());
    STEP(rule());
    STEP(agree());
    STEP(showRanking());
    STEP(recommendAndReport());
    STEP(exportDossier());
    STEP(lookAround());
    const auto quiet = [](SampleStage &stage) {
        QCOMPARE(stage.prompter.errors, QStringList());
        QCOMPARE(stage.prompter.unexpected, QStringList());
    };
    quiet(m_cast->office);
    for (const auto *people : {&m_cast->applicants, &m_cast->reviewers}) {
        for (const auto &stage : *people)
            quiet(*stage);
    }
    for (const QString &finding : m_look->findings())
        qWarning("%s", qPrintable(finding));
    QCOMPARE(m_look->findings().size(), 0);
    QVERIFY(m_look->looks() > 60);
    m_cast.reset();
}

/// Waits for the dialog that says what became of the files.
pages::TakenInDialog *tst_WindowJourney::takenIn(SampleStage &stage, int files)
{
    pages::TakenInDialog *dialog = nullptr;
    const auto isDone = [&] {
        const auto dialogs = stage.window->findChildren<pages::TakenInDialog *>();
        dialog = dialogs.isEmpty() ? nullptr : dialogs.last();
        auto *list = dialog ? dialog->findChild<QListWidget *>(u"takenInList"_s) : nullptr;
        return list && list->count() == files && dialog->isVisible();
    };
    return QTest::qWaitFor(isDone, kPatience) ? dialog : nullptr;
}

/// “Show it” leads to the page of what came in.
void tst_WindowJourney::showTaken(SampleStage &stage, const QString &place)
{
    const auto dialogs = stage.window->findChildren<pages::TakenInDialog *>();
    QVERIFY(!dialogs.isEmpty());
    auto *open = dialogs.last()->findChild<QPushButton *>(u"takenInOpen"_s);
    QTest::mouseClick(open, Qt::LeftButton);
    stage.settle();
    QTRY_COMPARE(stage.window->currentPlace(), place);
    stage.settle();
    QTRY_VERIFY(stage.window->findChildren<pages::TakenInDialog *>().isEmpty());
}

void tst_WindowJourney::publishCall()
{
    SampleStage &office = m_cast->office;
    office.go(u"calls"_s);
    m_look->page(office, u"office-no-call"_s);
    if (m_source.startsWith(u':')) {
        const auto shipped = session::shippedCalls();
        for (int i = 0; i < shipped.size(); ++i) {
            if (shipped.at(i).resource == m_source)
                office.prompter.choices = {i};
        }
        office.click(u"addShippedCall"_s);
    } else {
        office.prompter.files = {{m_source}};
        office.click(u"addCallFile"_s);
    }
    office.prompter.confirmations = {true};
    office.prompter.saveFiles = {path(u"call.fcall"_s)};
    office.click(u"publishCall"_s);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path(u"call.fcall"_s)), kPatience);
    m_look->page(office, u"office-call"_s);
    const auto calls = office.workspace->now(&session::keptCalls);
    QVERIFY(calls && calls->size() == 1);
    m_call = calls->first().call;
}

void tst_WindowJourney::openCall(int number)
{
    SampleStage &applicant = *m_cast->applicants.at(number);
    applicant.go(u"start"_s);
    if (number == 0)
        m_look->page(applicant, u"start-empty"_s);
    drop(applicant, {path(u"call.fcall"_s)});
    pages::TakenInDialog *dialog = takenIn(applicant, 1);
    QVERIFY(dialog);
    if (number == 0)
        m_look->dialog(applicant, *dialog, u"taken-in-call"_s);
    showTaken(applicant, u"apply"_s);
    if (number == 0)
        m_look->page(applicant, u"apply-empty"_s);
    applicant.prompter.choices = {0};
    applicant.click(u"applyNew"_s);
    QTRY_COMPARE(applicant.window->currentPlace(), u"form"_s);
    applicant.settle();
    auto *page = qobject_cast<pages::FormPage *>(applicant.window->currentPage());
    QVERIFY(page && page->editor());
    m_applications.append(page->editor()->application().id);
    if (number == 0)
        m_look->page(applicant, u"form-empty"_s);
}

/// All answers but those the next steps type: from a sheet of the sample world, or by the types of the call.
void tst_WindowJourney::fillApplication(int number)
{
    SampleStage &applicant = *m_cast->applicants.at(number);
    applicant.go(u"apply"_s); // leaves the form: what was typed is saved
    const QString id = applicationId(number);
    const QString sheet = m_sheets.at(number);
    const auto filled = applicant.workspace->now([&](session::Desk &desk) -> Result<void> {
        if (!sheet.isEmpty()) {
            const auto text = readFile(u":/samples/applications/"_s + sheet + u".json"_s, 4000000);
            return text ? session::fillFromSheet(desk, id, *text) : Result<void>(text.error());
        }
        const auto loaded = session::loadApplication(desk, id);
        if (!loaded)
            return loaded.error();
        application::Application after = loaded->application;
        const session::JourneyProse prose(loaded->call);
        const application::Author author{desk.person, desk.database.deviceId(), desk.clock.now()};
        session::JourneyAnswers(loaded->call, prose, 7, number + 1, author, desk.ids).fill(after);
        session::JourneyDice dice(7, u"files"_s);
        const auto files = session::journeyFiles(loaded->call, after, dice);
        if (!files)
            return files.error();
        for (const session::JourneyFile &file : *files) {
            if (const auto written = writeFileDurably(path(file.name), file.bytes); !written)
                return written;
            auto attachment = session::attachFile(desk, path(file.name), file.field, file.row);
            if (!attachment)
                return attachment.error();
            attachment->caption = file.caption;
            attachment->language = file.language;
            after.attachments.append(*attachment);
            after.setValue({file.row, file.field, {}}, FileList{{attachment->id}}, author, desk.ids.next());
        }
        return session::saveApplication(desk, loaded->call, loaded->application, after);
    });
    QVERIFY2(filled, filled ? "" : qPrintable(filled.error().message.text() + filled.error().detail));
    if (number == 0) {
        applicant.go(u"apply"_s);
        m_look->page(applicant, u"apply"_s);
    }
}

session::ApplicationEditor *tst_WindowJourney::form(int number, const QString &field)
{
    SampleStage &applicant = *m_cast->applicants.at(number);
    auto *page = qobject_cast<pages::FormPage *>(
        applicant.go(u"form"_s, applicationId(number) + (field.isEmpty() ? QString() : u'#' + field)));
    return page ? page->editor() : nullptr;
}

/// Rows in which a field is asked; one that hangs on another answer gets that answer first.
QStringList tst_WindowJourney::askedRows(session::ApplicationEditor &editor, const FieldDefinition &field)
{
    QStringList rows = application::rowsOf(m_call, editor.application(), field.id);
    const auto isAsked = [&](const QString &row) {
        return application::isAsked(m_call, editor.application(), field, row);
    };
    if (field.condition && std::none_of(rows.cbegin(), rows.cend(), isAsked)) {
        const QStringList where = application::rowsOf(m_call, editor.application(), field.condition->field);
        editor.setValue({where.first(), field.condition->field, {}}, field.condition->anyOf.first());
    }
    rows.removeIf([&](const QString &row) { return !isAsked(row); });
    return rows;
}

/// One field of every type the call has is emptied, filled by hand, and brought back by Ctrl+Z.
void tst_WindowJourney::editEveryType(int number)
{
    SampleStage &applicant = *m_cast->applicants.at(number);
    applicant.comeForward();
    QSet<FieldType> seen;
    for (const Section &section : std::as_const(m_call.sections)) {
        bool isFirstLook = true;
        for (const FieldDefinition &field : section.fields) {
            if (seen.contains(field.type) || field.type == FieldType::File)
                continue;
            session::ApplicationEditor *editor = form(number, field.id);
            QVERIFY(editor);
            const int start = editor->undoStack().index();
            const QStringList rows = askedRows(*editor, field);
            if (rows.isEmpty())
                continue;
            seen.insert(field.type);
            if (std::exchange(isFirstLook, false))
                m_look->page(applicant, u"form-"_s + section.id, true); // opened anew, no field has the focus
            const bool isPair = field.translation == Translation::Pair;
            const QString language = isPair ? m_call.pairLanguages().first() : QString();
            const application::ValueKey key{rows.first(), field.id, language};
            const FieldValue before = editor->application().value(key);
            editor->setValue(key, {});
            auto *widget = applicant.find<forms::FieldEditor>(isPair ? field.id + u'-' + language : field.id);
            QVERIFY2(widget, qPrintable(field.id));
            const FieldValue expected = test::editByHand(*widget);
            const FieldValue typed = editor->application().value(key);
            QVERIFY2(!isMissing(typed), qPrintable(field.id + u": nothing arrived"_s));
            if (!isMissing(expected))
                QVERIFY2(typed == expected, qPrintable(field.id));
            while (editor->undoStack().index() > start && editor->undoStack().canUndo())
                QTest::keyClick(applicant.window.get(), Qt::Key_Z, Qt::ControlModifier);
            QVERIFY2(editor->application().value(key) == before, qPrintable(field.id));
        }
    }
    QSet<FieldType> inCall;
    for (const Section &section : std::as_const(m_call.sections)) {
        for (const FieldDefinition &field : section.fields)
            inCall.insert(field.type);
    }
    inCall.remove(FieldType::File); // attachAgain()
    for (const FieldType type : std::as_const(inCall))
        QVERIFY2(seen.contains(type), qPrintable(fieldTypeKey(type)));
}

/// What is typed here must be found in ranking, report and dossier at the end.
void tst_WindowJourney::typeAcronym()
{
    const QString field = m_call.known.acronym;
    session::ApplicationEditor *editor = form(0, field);
    QVERIFY(editor);
    editor->setValue(application::ValueKey{{}, field, {}}, {});
    auto *widget = m_cast->applicants.front()->find<forms::FieldEditor>(field);
    QVERIFY(widget);
    QTest::keyClicks(widget->focusChain().first(), QString::fromLatin1(kHandTyped));
    QTRY_COMPARE(editor->saveState(), session::SaveState::Saved);
    QCOMPARE(editor->application().text({{}, field, {}}), QString::fromLatin1(kHandTyped));
}

/// Takes a file away that the call demands, sees the hand-in page refuse, and attaches it again by button.
void tst_WindowJourney::attachAgain(int number)
{
    SampleStage &applicant = *m_cast->applicants.at(number);
    session::ApplicationEditor *editor = form(number);
    QVERIFY(editor);
    std::optional<application::Attachment> demanded;
    for (const application::Attachment &attachment : editor->application().attachments) {
        const FieldDefinition *field = m_call.field(attachment.field);
        const auto *files =
            std::get_if<FileList>(&editor->application().value({attachment.row, attachment.field, {}}));
        if (!demanded && field && field->requirement.kind == Requirement::Kind::Always && files &&
            files->attachmentIds.size() == 1 && attachment.mediaType == "application/pdf"_L1)
            demanded = attachment;
    }
    QVERIFY(demanded);
    const auto bytes = applicant.workspace->now(
        [&](session::Desk &desk) { return session::readAttachment(desk, *demanded); });
    QVERIFY(bytes);
    const QString file = path(u"%1-%2"_s.arg(number).arg(demanded->fileName));
    QVERIFY(writeFileDurably(file, *bytes));
    QTest::qWait(20);
    form(number, demanded->field);
    editor->removeAttachment(demanded->id);
    applicant.go(u"handin"_s, applicationId(number));
    if (number == 0)
        m_look->page(applicant, u"handin-blocked"_s);
    QVERIFY2(!applicant.find<QPushButton>(u"handInLock"_s)->isEnabled(), qPrintable(demanded->field));
    editor = form(number, demanded->field + u'#' + demanded->row);
    QVERIFY(editor);
    const qsizetype before = editor->application().attachments.size();
    QAbstractButton *add = nullptr;
    for (forms::FieldEditor *widget :
         applicant.window->currentPage()->findChildren<forms::FieldEditor *>(demanded->field)) {
        for (auto *button : widget->findChildren<QAbstractButton *>()) {
            if (button->isVisible() && !add)
                add = button;
        }
    }
    QVERIFY(add);
    applicant.prompter.files = {{file}};
    QTest::mouseClick(add, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(editor->application().attachments.size(), before + 1, kPatience);
    if (number == 0)
        m_look->page(applicant, u"form-attached"_s, true);
}

void tst_WindowJourney::handIn(int number)
{
    SampleStage &applicant = *m_cast->applicants.at(number);
    applicant.comeForward();
    applicant.go(u"handin"_s, applicationId(number));
    auto *lock = applicant.find<QPushButton>(u"handInLock"_s);
    const auto found = applicant.workspace->now([&](session::Desk &desk) {
        const auto loaded = session::loadApplication(desk, applicationId(number));
        QStringList words;
        for (const Issue &issue : application::validate(loaded->call, loaded->application)) {
            if (issue.severity == Severity::Error)
                words.append(issue.where.field + u' ' + issue.where.row + u' ' + issue.message.text());
        }
        return words;
    });
    QVERIFY2(lock && lock->isEnabled(), qPrintable(found.join(u'\n')));
    if (number == 0)
        m_look->page(applicant, u"handin-ready"_s);
    m_submissions.append(path(u"in/%1.fsub"_s.arg(number)));
    QVERIFY(QDir().mkpath(path(u"in"_s)));
    applicant.prompter.confirmations = {true};
    applicant.prompter.saveFiles = {m_submissions.last()};
    QTest::mouseClick(lock, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path(u"in/%1-signatures.pdf"_s.arg(number))), kPatience);
    applicant.settle();
    if (number == 0)
        m_look->page(applicant, u"handin-done"_s);
    int pages = 0;
    QVERIFY(pdfText(path(u"in/%1-signatures.pdf"_s.arg(number)), &pages).size() > 100);
    QCOMPARE(pages, 1);
}

/// The first by dropping it on the window, all of them again by folder: the known one changes nothing.
void tst_WindowJourney::importSubmissions()
{
    SampleStage &office = m_cast->office;
    office.go(u"office"_s);
    m_look->page(office, u"intake-empty"_s);
    drop(office, {m_submissions.first()});
    pages::TakenInDialog *dialog = takenIn(office, 1);
    QVERIFY(dialog);
    office.prompter.folders = {path(u"in"_s)};
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"takenInReceipts"_s), Qt::LeftButton);
    QTRY_VERIFY(QFile::exists(path(u"in/001.fack"_s)));
    showTaken(office, u"office"_s);
    office.prompter.folders = {path(u"in"_s)};
    office.click(u"importFolder"_s);
    dialog = takenIn(office, static_cast<int>(m_submissions.size()));
    QVERIFY(dialog);
    m_look->dialog(office, *dialog, u"taken-in-submissions"_s);
    office.prompter.folders = {path(u"in"_s)};
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"takenInReceipts"_s), Qt::LeftButton);
    QTRY_VERIFY(QFile::exists(path(u"in/002.fack"_s)));
    showTaken(office, u"office"_s);
    QCOMPARE(office.find<QTableView>(u"intakeTable"_s)->model()->rowCount(), m_submissions.size());
    m_look->page(office, u"intake-received"_s);
    // A word of two characters or letters more finds the application that has it.
    office.find<QLineEdit>(u"intakeQuery"_s)->setText(QString::fromLatin1(kHandTyped));
    QTRY_COMPARE(office.find<QTableView>(u"intakeTable"_s)->model()->rowCount(), 1);
    office.find<QLineEdit>(u"intakeQuery"_s)->clear();
    QTRY_COMPARE(office.find<QTableView>(u"intakeTable"_s)->model()->rowCount(), m_submissions.size());
}

void tst_WindowJourney::readReceipts()
{
    for (int number = 0; number < m_submissions.size(); ++number) {
        SampleStage &applicant = *m_cast->applicants.at(number);
        drop(applicant, {path(u"in/00%1.fack"_s.arg(number + 1))});
        pages::TakenInDialog *dialog = takenIn(applicant, 1);
        QVERIFY(dialog);
        const QString said = dialog->findChild<QListWidget *>(u"takenInList"_s)->item(0)->text();
        QVERIFY2(said.contains(u"00%1"_s.arg(number + 1)), qPrintable(said));
        if (number == 0)
            m_look->dialog(applicant, *dialog, u"taken-in-receipt"_s);
        dialog->reject();
    }
}

QStringList tst_WindowJourney::idsIn(QTableView *view) const
{
    QStringList ids;
    for (int row = 0; row < view->model()->rowCount(); ++row)
        ids.append(view->model()->index(row, 0).data(items::IdRole).toString());
    return ids;
}

/// Both secretariats go through the list for every application.
void tst_WindowJourney::checkFormally()
{
    SampleStage &office = m_cast->office;
    office.comeForward();
    office.go(u"office"_s);
    auto *view = office.find<QTableView>(u"intakeTable"_s);
    for (const QString &id : m_applications) {
        view->setCurrentIndex(view->model()->index(static_cast<int>(idsIn(view).indexOf(id)), 0));
        office.settle();
        for (const Side &side : std::as_const(m_call.sides)) {
            office.click(u"segment-"_s + side.id);
            for (const FormalCheck &check : std::as_const(m_call.formalChecks)) {
                auto *button = office.find<QToolButton>(u"%1-%2"_s.arg(check.id, side.id));
                QVERIFY(button && button->menu());
                button->menu()->actions().first()->trigger(); // passed
                office.settle();
            }
        }
        const auto loaded =
            office.workspace->now([id](session::Desk &desk) { return session::loadApplication(desk, id); });
        QCOMPARE(loaded->application.status, application::Status::Admitted);
    }
    m_look->page(office, u"intake-checked"_s);
}

/// The dialog filled by keyboard, then the card each reviewer saved in their own settings.
void tst_WindowJourney::nameReviewers()
{
    SampleStage &office = m_cast->office;
    office.go(u"reviewers"_s);
    m_look->page(office, u"reviewers-empty"_s);
    for (int number = 0; number < kReviewers; ++number) {
        office.comeForward();
        office.click(u"addReviewer"_s);
        auto *dialog = office.window->findChild<pages::ReviewerDialog *>();
        QVERIFY(dialog);
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"reviewerName"_s),
                         u"Reviewer %1"_s.arg(QChar(u'A' + number)));
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"reviewerOrganisation"_s),
                         u"Institute %1"_s.arg(number + 1));
        if (number % 2 == 1)
            QTest::keyClick(dialog->findChild<QComboBox *>(u"reviewerSide"_s), Qt::Key_Down);
        for (const QString &name : {u"reviewerLanguages"_s, u"reviewerFields"_s}) {
            auto *list = dialog->findChild<QListWidget *>(name);
            for (int row = 0; row < list->count(); ++row) {
                list->setCurrentRow(row);
                QTest::keyClick(list, Qt::Key_Space);
            }
        }
        if (number == 0)
            m_look->dialog(office, *dialog, u"reviewer-dialog"_s);
        QTest::mouseClick(dialog->findChild<QDialogButtonBox *>(u"buttons"_s)->button(QDialogButtonBox::Save),
                          Qt::LeftButton);
        office.settle();
        auto *view = office.find<QTableView>(u"reviewerTable"_s);
        QTRY_COMPARE(view->model()->rowCount(), number + 1);

        m_cast->reviewers.push_back(std::make_unique<SampleStage>(u"reviewer"_s, false, m_cast->dress));
        SampleStage &reviewer = *m_cast->reviewers.back();
        reviewer.go(u"settings"_s);
        const QString card = path(u"reviewer-%1.fid"_s.arg(number));
        reviewer.prompter.saveFiles = {card};
        reviewer.click(u"settingsSaveIdentity"_s);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(card), kPatience);

        office.comeForward();
        QVERIFY(view->currentIndex().siblingAtColumn(1).data().toString().startsWith(
            u"Reviewer %1"_s.arg(QChar(u'A' + number)))); // who was just named is chosen
        office.prompter.files = {{card}};
        office.click(u"takeIdentityCard"_s);
    }
    const auto desk = office.workspace->now(
        [id = m_call.id](session::Desk &opened) { return session::loadAssignment(opened, id); });
    QVERIFY(desk && desk->reviewers.size() == kReviewers);
    for (const review::Reviewer &reviewer : desk->reviewers) {
        QVERIFY(!reviewer.signingKey.isEmpty());
        QCOMPARE(reviewer.languages.size(), m_call.languages.size());
    }
    m_look->page(office, u"reviewers"_s);
}

void tst_WindowJourney::assignAndSend()
{
    SampleStage &office = m_cast->office;
    office.go(u"assign"_s);
    office.click(u"propose"_s);
    QTRY_VERIFY(office.find<QWidget>(u"confirmProposals"_s)->isEnabled());
    m_look->page(office, u"assign-proposed"_s);
    office.click(u"confirmProposals"_s);
    // A call may ask for fewer; whoever is free joins by hand, so that all four take part.
    auto *view = office.find<QTableView>(u"assignmentMatrix"_s);
    for (int row = 0; row < view->model()->rowCount(); ++row) {
        for (int column = 0; column < view->model()->columnCount(); ++column) {
            view->setCurrentIndex(view->model()->index(row, column));
            if (view->currentIndex().data(items::StateRole).toInt() ==
                static_cast<int>(items::AssignmentState::None)) {
                QTest::keyClick(view, Qt::Key_Space);
                office.settle();
            }
        }
    }
    QVERIFY(QDir().mkpath(path(u"packets"_s)));
    office.prompter.folders = {path(u"packets"_s)};
    office.prompter.confirmations = {true};
    office.click(u"makePackets"_s);
    QTRY_COMPARE_WITH_TIMEOUT(QDir(path(u"packets"_s)).entryList({u"*.fpack"_s}).size(), kReviewers,
                              kPatience);
    QTRY_VERIFY(!office.prompter.told.isEmpty());
    office.settle();
    m_look->page(office, u"assign-sent"_s);
}

void tst_WindowJourney::declare(SampleStage &stage, const QStringList &yes)
{
    for (const ConflictQuestion &question : std::as_const(m_call.conflictQuestions)) {
        auto *radio =
            stage.find<QRadioButton>(question.id + (yes.contains(question.id) ? u"-yes"_s : u"-no"_s));
        QVERIFY2(radio, qPrintable(question.id));
        QTest::mouseClick(radio, Qt::LeftButton, {}, QPoint(8, radio->height() / 2));
    }
    stage.settle();
}

/// Every criterion by keys: digits of the scale, then a reason.
void tst_WindowJourney::markEverything(SampleStage &stage)
{
    auto *sheet = stage.find<forms::ScoringSheet>(u"scoringSheet"_s);
    const int best = m_call.scale.higherIsBetter ? 4 : 2;
    int number = 0;
    for (const Criterion &criterion : std::as_const(m_call.criteria)) {
        sheet->open(criterion.id);
        auto *scale = sheet->findChild<forms::ScaleBar *>(u"scale-"_s + criterion.id);
        QVERIFY(scale);
        QTest::keyClick(scale, static_cast<Qt::Key>(Qt::Key_0 + best + (number++ % 2)));
        for (QTextEdit *edit : sheet->findChildren<QTextEdit *>()) {
            if (edit->isVisibleTo(sheet))
                QTest::keyClicks(edit, u"Strong and proven; one point stays open. "_s.repeated(8));
        }
    }
}

void tst_WindowJourney::reviewPacket(int number)
{
    SampleStage &reviewer = *m_cast->reviewers.at(number);
    reviewer.go(u"review"_s);
    if (number == 0)
        m_look->page(reviewer, u"review-empty"_s);
    const auto packets = QDir(path(u"packets"_s)).entryList({u"*-G%1.fpack"_s.arg(number + 1)});
    QCOMPARE(packets.size(), 1);
    drop(reviewer, {path(u"packets/"_s + packets.first())});
    QVERIFY(takenIn(reviewer, 1));
    showTaken(reviewer, u"review"_s);
    QString excluding;
    QString forChairs;
    for (const ConflictQuestion &question : std::as_const(m_call.conflictQuestions))
        (question.effect == ConflictEffect::Excluded ? excluding : forChairs) = question.id;
    QVERIFY(!excluding.isEmpty() && !forChairs.isEmpty());
    for (int position = 0; position < m_applications.size(); ++position) {
        if (position > 0)
            reviewer.click(u"nextApplication"_s);
        QTRY_VERIFY(reviewer.find<QRadioButton>(excluding + u"-no"_s)->isVisible());
        QVERIFY(!reviewer.find<QWidget>(u"dossier"_s)->isVisible());
        if (number == 0 && position == 0)
            m_look->page(reviewer, u"review-declare"_s);
        // The first leaves one question to the chairs, the last stands aside from one application.
        const bool standsAside = number == kReviewers - 1 && position == 1;
        declare(reviewer, standsAside                    ? QStringList{excluding}
                          : number == 0 && position == 0 ? QStringList{forChairs}
                                                         : QStringList());
        if (standsAside) {
            reviewer.prompter.confirmations = {true};
            reviewer.click(u"declineReview"_s);
            m_look->page(reviewer, u"review-stood-aside"_s);
            continue;
        }
        reviewer.click(u"acceptDeclaration"_s);
        QTRY_VERIFY_WITH_TIMEOUT(reviewer.find<QWidget>(u"dossier"_s)->isVisible(), kPatience);
        if (number == 0 && position == 0) {
            QTest::qWait(400); // the first pages are drawn beside the window
            m_look->page(reviewer, u"review-work"_s);
        }
        markEverything(reviewer);
        QTRY_VERIFY2(reviewer.find<QWidget>(u"signReview"_s)->isEnabled(),
                     qPrintable(reviewer.find<QLabel>(u"reviewState"_s)->text()));
        if (number == 0 && position == 0)
            m_look->page(reviewer, u"review-marked"_s, true); // opened anew, another criterion is open
        reviewer.prompter.confirmations = {true};
        reviewer.click(u"signReview"_s);
        QTRY_VERIFY(reviewer.find<QLabel>(u"reviewState"_s)->text().contains(u"revision 1"_s));
        if (number == 0 && position == 0)
            m_look->page(reviewer, u"review-signed"_s);
    }
    QVERIFY(QDir().mkpath(path(u"back"_s)));
    const QString back = path(u"back/%1.frev"_s.arg(number));
    reviewer.prompter.saveFiles = {back};
    reviewer.click(u"returnFile"_s);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(back), kPatience);
}

void tst_WindowJourney::importReviews()
{
    SampleStage &office = m_cast->office;
    office.go(u"office"_s);
    QStringList files;
    for (int number = kReviewers - 1; number >= 0; --number)
        files.append(path(u"back/%1.frev"_s.arg(number)));
    drop(office, files);
    pages::TakenInDialog *dialog = takenIn(office, kReviewers);
    QVERIFY(dialog);
    m_look->dialog(office, *dialog, u"taken-in-reviews"_s);
    showTaken(office, u"panel"_s);
}

void tst_WindowJourney::rule()
{
    SampleStage &office = m_cast->office;
    office.go(u"assign"_s);
    auto *rulings = office.find<QListWidget>(u"openRulings"_s);
    QTRY_COMPARE(rulings->count(), 1);
    m_look->page(office, u"assign-ruling"_s);
    office.prompter.answers = {u"The project ended in 2019"_s};
    office.click(u"ruleFree"_s);
    QTRY_COMPARE(rulings->count(), 0);
}

/// The panel agrees on every mark of both applications.
void tst_WindowJourney::agree()
{
    SampleStage &office = m_cast->office;
    office.go(u"panel"_s);
    m_look->page(office, u"ranking-provisional"_s);
    auto *ranking = office.find<QTableView>(u"rankingTable"_s);
    for (const QString &id : m_applications) {
        office.go(u"panel"_s);
        ranking->setCurrentIndex(ranking->model()->index(static_cast<int>(idsIn(ranking).indexOf(id)), 0));
        office.click(u"openConsensus"_s);
        auto *criteria = office.find<QTableView>(u"consensusTable"_s);
        const int last = criteria->model()->columnCount() - 1;
        for (int row = 0; row < criteria->model()->rowCount(); ++row) {
            criteria->setCurrentIndex(criteria->model()->index(row, 0));
            auto *scale = office.find<forms::ScaleBar>(u"consensusScale"_s);
            scale->setFocus();
            QTest::keyClick(scale, Qt::Key_3);
            auto *reason = office.find<QPlainTextEdit>(u"consensusReason"_s);
            reason->setFocus();
            QTest::keyClicks(reason, u"Agreed after discussion"_s);
            const QString before = criteria->model()->index(row, last).data().toString();
            office.click(u"agree"_s);
            QTRY_VERIFY(criteria->model()->index(row, last).data().toString() != before);
        }
        if (id == m_applications.first())
            m_look->page(office, u"consensus"_s);
    }
    QVERIFY(office.prompter.errors.isEmpty());
}

void tst_WindowJourney::showRanking()
{
    SampleStage &office = m_cast->office;
    office.go(u"panel"_s);
    auto *view = office.find<QTableView>(u"rankingTable"_s);
    const QStringList ids = idsIn(view);
    for (const QString &id : m_applications)
        QVERIFY(ids.contains(id));
    m_look->page(office, u"ranking"_s);
    office.click(u"segment-spread"_s);
    m_look->page(office, u"ranking-spread"_s);
    office.click(u"segment-bars"_s);
    m_look->page(office, u"ranking-bars"_s);
    office.click(u"segment-table"_s);
    office.click(u"project"_s);
    QVERIFY(!office.find<QWidget>(u"rankingFacts"_s)->isVisible());
    const auto *rail = office.window->findChild<QWidget *>(u"rail-office"_s);
    QVERIFY(rail && !rail->isVisible() && !office.window->menuBar()->isVisible());
    m_look->page(office, u"ranking-projector"_s);
    QTest::keyClick(office.window->currentPage(), Qt::Key_Escape);
    QTRY_VERIFY(office.find<QWidget>(u"rankingFacts"_s)->isVisible());
    QVERIFY(rail->isVisible() && office.window->menuBar()->isVisible());
    office.window->resize(1280, 800);
}

void tst_WindowJourney::recommendAndReport()
{
    SampleStage &office = m_cast->office;
    office.prompter.choices = {0};
    LangText reason;
    for (const QString &language : m_call.pairLanguages())
        reason.set(language, u"First of all ("_s + language + u')');
    office.prompter.langAnswers = {reason};
    office.click(u"recommend"_s);
    QTRY_VERIFY(office.find<QLabel>(u"rankingFacts"_s)->text().contains(u"Recommendation:"_s));
    QVERIFY(QDir().mkpath(path(u"report"_s)));
    office.prompter.folders = {path(u"report"_s)};
    office.click(u"panelReport"_s);
    const QString base = path(u"report/"_s + m_call.reference + u"-panel"_s);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(base + u".json"_s), kPatience);
    const QByteArray text = pdfText(base + u".pdf"_s);
    QVERIFY(text.contains(kHandTyped));
    for (const QString &language : m_call.pairLanguages())
        QVERIFY2(text.contains("First of all (" + language.toUtf8() + ')'), qPrintable(language));
    for (const Criterion &criterion : std::as_const(m_call.criteria))
        QVERIFY2(text.contains(criterion.id.toUtf8()), qPrintable(criterion.id));
}

void tst_WindowJourney::exportDossier()
{
    SampleStage &office = m_cast->office;
    office.go(u"office"_s, m_applications.first());
    const QString file = path(u"dossier.pdf"_s);
    office.prompter.saveFiles = {file};
    office.click(u"exportDossier"_s);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(file), kPatience);
    int pages = 0;
    QVERIFY(pdfText(file, &pages).contains(kHandTyped));
    QVERIFY(pages > 2);
}

/// The pages no step stopped at.
void tst_WindowJourney::lookAround()
{
    SampleStage &office = m_cast->office;
    office.go(u"start"_s);
    m_look->page(office, u"start"_s);
    office.go(u"search"_s);
    office.find<QLineEdit>(u"searchQuery"_s)->setText(QString::fromLatin1(kHandTyped));
    QTRY_VERIFY(office.find<QListView>(u"searchHits"_s)->model()->rowCount() > 0);
    m_look->page(office, u"search"_s);
    office.go(u"settings"_s);
    m_look->page(office, u"settings"_s);
}

QTEST_MAIN(tst_WindowJourney)
#include "tst_WindowJourney.moc"
