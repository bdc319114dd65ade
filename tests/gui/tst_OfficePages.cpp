// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/SampleStage.h"

#include "forms/fields/DateBox.h"
#include "forms/panes/EmptyState.h"
#include "forms/theme/SegmentBar.h"
#include "forms/viewer/PdfPane.h"
#include "models/base/AtomicFile.h"
#include "models/dossier/FieldPlaces.h"
#include "models/dossier/PdfSignatureCheck.h"
#include "models/items/ApplicationTable.h"
#include "models/items/AssignmentMatrix.h"
#include "models/session/FormalChecking.h"
#include "models/session/Intake.h"
#include "tests/support/Certificates.h"

#include <poppler-qt6.h>

#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTableView>
#include <QToolButton>

using namespace tandem;
using namespace Qt::StringLiterals;
using test::SampleStage;

class tst_OfficePages : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_stage = std::make_unique<SampleStage>(); }
    void cleanupTestCase() { m_stage.reset(); }
    void intakeListsReceivedOnly();
    void chipsNarrowTheList();
    void searchFindsChineseWords();
    void documentsAreSaved();
    void bothSidesAnswerByMenu();
    void aRepairIsAskedForByFile();
    void aDossierIsSignedInItsWindow();
    void aDossierStaysAtItsPlaceInAnotherLanguage();
    void dossiersAreRedactedAsChosen();
    void allDossiersAreWrittenOnce();
    void whoStoodAsideIsNotAssigned();
    void proposalIsMadeAndTakenOver();
    void spaceAssignsAndTakesOff();
    void emptyWorkspaceSaysWhatToDo();

private:
    QTableView *table(const QString &place, const QString &name)
    {
        m_stage->go(place);
        return m_stage->find<QTableView>(name);
    }
    /// Chooses an answer in the menu of one check as a click does.
    void answer(const QString &check, const QString &side, int entry);
    QString rowId(QTableView *view, int row)
    {
        return view->model()->index(row, 0).data(items::IdRole).toString();
    }

    std::unique_ptr<SampleStage> m_stage;
};

void tst_OfficePages::intakeListsReceivedOnly()
{
    QTableView *view = table(u"office"_s, u"intakeTable"_s);
    QVERIFY(view);
    QCOMPARE(view->model()->rowCount(), 7); // nine samples, two of them drafts
    QVERIFY(!m_stage->find<QLabel>(u"caseTitle"_s)->text().isEmpty());
}

void tst_OfficePages::chipsNarrowTheList()
{
    QTableView *view = table(u"office"_s, u"intakeTable"_s);
    m_stage->click(u"chip-3"_s);
    QCOMPARE(view->model()->rowCount(), 1); // remotepump is being repaired
    QVERIFY(m_stage->find<QLabel>(u"caseTitle"_s)->text().contains(u"REMOTEPUMP"_s));
    m_stage->click(u"chip-0"_s);
    QCOMPARE(view->model()->rowCount(), 7);
}

void tst_OfficePages::searchFindsChineseWords()
{
    QTableView *view = table(u"office"_s, u"intakeTable"_s);
    auto *query = m_stage->find<QLineEdit>(u"intakeQuery"_s);
    query->setText(u"洗衣"_s);
    QTRY_COMPARE(view->model()->rowCount(), 1);
    m_stage->settle();
    QTRY_VERIFY(m_stage->find<QLabel>(u"caseTitle"_s)->text().contains(u"FLEXWASH"_s));
    query->setText(u"Zqxjk"_s);
    QTRY_VERIFY(!view->isVisible());
    auto *all = view->parentWidget()->findChild<forms::EmptyState *>();
    QVERIFY(all && all->isVisible());
    emit all->activated();
    QTRY_COMPARE(view->model()->rowCount(), 7);
    QVERIFY(view->isVisible() && query->text().isEmpty());
}

void tst_OfficePages::documentsAreSaved()
{
    QTableView *view = table(u"office"_s, u"intakeTable"_s);
    for (int row = 0; row < view->model()->rowCount(); ++row) {
        if (view->model()->index(row, items::ApplicationTable::Title).data().toString() == u"FLEXWASH"_s)
            view->setCurrentIndex(view->model()->index(row, 0));
    }
    m_stage->settle();
    const QStringList pages = m_stage->saveEveryDocument(u".html"_s);
    QVERIFY(pages.size() >= 2);
    for (const QString &path : pages) {
        const auto page = readFile(path, 4000000);
        QVERIFY(page && page->startsWith("<!DOCTYPE html>"));
        QVERIFY2(page->contains("FLEXWASH"), qPrintable(path));
    }
    QVERIFY(m_stage->prompter.errors.isEmpty());
}

void tst_OfficePages::answer(const QString &check, const QString &side, int entry)
{
    m_stage->click(u"segment-"_s + side);
    auto *button = m_stage->find<QToolButton>(u"%1-%2"_s.arg(check, side));
    QVERIFY(button && button->menu());
    button->menu()->actions().at(entry)->trigger();
    m_stage->settle();
}

void tst_OfficePages::bothSidesAnswerByMenu()
{
    QTableView *view = table(u"office"_s, u"intakeTable"_s);
    QString id; // passed by both sides
    for (int row = 0; row < view->model()->rowCount(); ++row) {
        if (view->model()->index(row, items::ApplicationTable::Title).data().toString() == u"H2PRESS"_s)
            id = rowId(view, row);
    }
    QVERIFY(!id.isEmpty());
    const auto loaded =
        m_stage->workspace->now([id](session::Desk &desk) { return session::openIntakeCase(desk, id); });
    QVERIFY(loaded);
    const application::Status before = loaded->loaded.application.status;
    const QString check = loaded->loaded.call.formalChecks.first().id;
    const auto sides = loaded->loaded.call.sides;
    m_stage->click(u"chip-0"_s);
    for (int row = 0; row < view->model()->rowCount(); ++row) {
        if (rowId(view, row) == id)
            view->setCurrentIndex(view->model()->index(row, 0));
    }
    m_stage->settle();
    // Giving up the question keeps what was there.
    const auto kept = [this, id] {
        return m_stage->workspace
            ->now([id](session::Desk &desk) { return session::openIntakeCase(desk, id); })
            ->checks;
    };
    const auto answers = kept();
    const int failing =
        int(m_stage->find<QToolButton>(u"%1-%2"_s.arg(check, sides.at(0).id))->menu()->actions().size()) - 2;
    answer(check, sides.at(0).id, failing);
    QCOMPARE(m_stage->prompter.unexpected.size(), 1);
    m_stage->prompter.unexpected.clear();
    QVERIFY(kept() == answers);
    m_stage->prompter.answers = {u"Came too late"_s};
    const int failed =
        int(m_stage->find<QToolButton>(u"%1-%2"_s.arg(check, sides.at(0).id))->menu()->actions().size()) -
        2; // before “Open”
    answer(check, sides.at(0).id, failed);
    QVERIFY(m_stage->prompter.unexpected.isEmpty());
    QVERIFY(m_stage->prompter.answers.isEmpty());
    QTRY_VERIFY(m_stage->find<QLabel>(u"checkNotes"_s)->text().contains(u"Came too late"_s));
    answer(check, sides.at(0).id, 0); // passed
    const auto after =
        m_stage->workspace->now([id](session::Desk &desk) { return session::openIntakeCase(desk, id); });
    QVERIFY(session::differingChecks(after->loaded.call, after->checks).isEmpty());
    QCOMPARE(after->loaded.application.status, before);
    QVERIFY(m_stage->prompter.errors.isEmpty());
}

void tst_OfficePages::aDossierIsSignedInItsWindow()
{
    table(u"office"_s, u"intakeTable"_s);
    m_stage->click(u"openDossier"_s);
    QDialog *dialog = nullptr;
    QTRY_VERIFY_WITH_TIMEOUT(dialog = m_stage->window->findChild<QDialog *>(u"pdfDialog"_s), 20000);
    auto *reader = dialog->findChild<forms::PdfPane *>(u"pdfPane"_s);
    QTRY_VERIFY_WITH_TIMEOUT(reader->pageCount() > 5, 20000);
    auto *sign = dialog->findChild<QPushButton *>(u"pdfSign"_s);
    QVERIFY(sign->isVisible());
    // A wrong password changes nothing and may be typed again.
    const QString key = test::makeCertificate(m_stage->folder.path(), {u"key.p12"_s});
    m_stage->prompter.files = {{key}, {key}};
    m_stage->prompter.passphrases = {u"falsch"_s, test::CertificateWish().password};
    QTest::mouseClick(sign, Qt::LeftButton);
    QTRY_COMPARE(m_stage->prompter.errors, QStringList{u"signing.wrong-password"_s});
    m_stage->prompter.errors.clear();
    QVERIFY(sign->isEnabled() && reader->signatureText().isEmpty());
    QTest::mouseClick(sign, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(reader->signatureText().contains(u"Anna Müller 张伟"_s), 20000);
    // Somebody else signs on top of that.
    test::CertificateWish wish{u"second.p12"_s};
    wish.subject = u"/C=CN/CN=李娜"_s;
    m_stage->prompter.files = {{test::makeCertificate(m_stage->folder.path(), wish)}};
    m_stage->prompter.passphrases = {wish.password};
    QTRY_VERIFY(sign->isEnabled());
    QTest::mouseClick(sign, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(reader->signatureText().contains(u"李娜"_s), 20000);
    QVERIFY2(reader->signatureText().contains(u"others have signed since"_s),
             qPrintable(reader->signatureText()));
    const QString path = m_stage->folder.filePath(u"signed.pdf"_s);
    m_stage->prompter.saveFiles = {path};
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"pdfSave"_s), Qt::LeftButton);
    const auto saved = readFile(path, 100000000);
    QVERIFY(saved);
    const auto signatures = dossier::readPdfSignatures(*saved, path);
    QVERIFY(signatures && signatures->size() == 2);
    for (const dossier::PdfSignature &signature : *signatures) {
        QVERIFY(signature.isGood());
        QCOMPARE(signature.signedAt, m_stage->clock.now());
    }
    dialog->close();
    // The log of the application tells it, in the window and with the hash of what was saved.
    auto *history = m_stage->find<QListWidget>(u"history"_s);
    const auto tells = [&](const QString &words) {
        return !history->findItems(words, Qt::MatchContains).isEmpty();
    };
    QTRY_VERIFY(tells(u"李娜 signed “"_s));
    QVERIFY(tells(u"Anna Müller 张伟 signed “"_s) && tells(u".pdf” with a certificate"_s));
    const auto events = m_stage->workspace->now(
        [](session::Desk &desk) { return storage::EventLog(desk.database).newest(1); });
    QVERIFY(events);
    QCOMPARE(events->first().event.action, u"document.signed"_s);
    QCOMPARE(events->first().event.detail.value(u"signer"_s).toString(), u"李娜"_s);
    QCOMPARE(events->first().event.detail.value(u"sha256"_s).toString(), sha256(*saved));
}

void tst_OfficePages::aDossierStaysAtItsPlaceInAnotherLanguage()
{
    table(u"office"_s, u"intakeTable"_s);
    m_stage->click(u"openDossier"_s);
    QDialog *dialog = nullptr;
    QTRY_VERIFY_WITH_TIMEOUT(dialog = m_stage->window->findChild<QDialog *>(u"pdfDialog"_s), 20000);
    auto *reader = dialog->findChild<forms::PdfPane *>(u"pdfPane"_s);
    QTRY_VERIFY_WITH_TIMEOUT(reader->marks().size() > 50, 20000);
    const QString place = dossier::placeName(u"D03"_s);
    QVERIFY(reader->marks().contains(place));
    reader->goToMark(place);
    const int pages = reader->pageCount();
    const int page = reader->currentPage();
    // To each language of the call and back again, by key.
    const QString pictures = qEnvironmentVariable("TANDEM_PICTURES");
    QList<int> seen;
    for (int step = 0; step < 4; ++step) {
        if (!pictures.isEmpty())
            dialog->grab().save(pictures + u"/version-%1.png"_s.arg(step));
        const auto *bar = dialog->findChild<forms::SegmentBar *>(u"pdfVersions"_s);
        const QString before = bar->current();
        QTest::keyClick(dialog, Qt::Key_L, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(bar->current() != before && !reader->isOpening(), 30000);
        QTRY_COMPARE_WITH_TIMEOUT(reader->currentMark(), place, 20000);
        seen.append(reader->pageCount());
    }
    QCOMPARE(reader->pageCount(), pages);
    QCOMPARE(reader->currentPage(), page);
    QVERIFY(seen[0] != pages && m_stage->prompter.errors.isEmpty());
    dialog->close();
}

void tst_OfficePages::aRepairIsAskedForByFile()
{
    table(u"office"_s, u"intakeTable"_s);
    m_stage->click(u"chip-3"_s);
    QTRY_VERIFY(m_stage->find<QLabel>(u"caseTitle"_s)->text().contains(u"REMOTEPUMP"_s));
    auto *notes = m_stage->find<QLabel>(u"checkNotes"_s);
    QVERIFY2(notes->text().contains(u"until 20 Apr 2027"_s), qPrintable(notes->text()));
    auto *button = m_stage->find<QPushButton>(u"askForRepair"_s);
    QCOMPARE(button->text(), u"Request for repair…"_s);
    m_stage->click(u"askForRepair"_s);
    auto *dialog = m_stage->window->findChild<QDialog *>(u"RepairDialog"_s);
    QVERIFY(dialog);
    QCOMPARE(dialog->findChild<QListWidget *>(u"repairPoints"_s)->count(), 1);
    auto *reason = dialog->findChild<QPlainTextEdit *>(u"repairReason"_s);
    QVERIFY(reason->toPlainText().contains(u"Handelsregisterauszug"_s));
    auto *due = dialog->findChild<forms::DateBox *>(u"repairDue"_s);
    QCOMPARE(due->date(), QDate(2027, 4, 20));
    auto *save = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save);
    due->line()->selectAll();
    QTest::keyClicks(due->line(), u"soon"_s);
    QVERIFY(!save->isEnabled());
    due->line()->selectAll();
    QTest::keyClicks(due->line(), u"2027-04-27"_s);
    QVERIFY(save->isEnabled());
    const QString path = m_stage->folder.filePath(u"request.fack"_s);
    m_stage->prompter.saveFiles = {path};
    QTest::mouseClick(save, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), 20000);
    m_stage->settle();
    QCOMPARE(m_stage->prompter.errors, QStringList());
    QCOMPARE(m_stage->prompter.told.last(), u"Request for repair saved"_s);
    QTRY_VERIFY(notes->text().contains(u"until 27 Apr 2027"_s));
    // What was saved is what the applicant can open.
    const auto receipt = m_stage->workspace->now([&](session::Desk &desk) {
        return exchange::readReceipt(*readFile(path, 1000000), exchange::Opener::with(*desk.identity));
    });
    QVERIFY(receipt && receipt->repair);
    QCOMPARE(receipt->repair->due, QDate(2027, 4, 27));
    QCOMPARE(receipt->repair->points.first().check, u"F5"_s);
    QVERIFY(receipt->repair->points.first().remarks.value(u"DE"_s).startsWith(u"Registerauszug"_s));
    QVERIFY(!receipt->repair->points.first().remarks.contains(u"CN"_s));
    m_stage->click(u"chip-0"_s);
}

void tst_OfficePages::dossiersAreRedactedAsChosen()
{
    QTableView *view = table(u"office"_s, u"intakeTable"_s);
    for (int row = 0; row < view->model()->rowCount(); ++row) {
        const QModelIndex index = view->model()->index(row, items::ApplicationTable::Title);
        if (index.data().toString() == u"FLEXWASH"_s)
            view->setCurrentIndex(index);
    }
    m_stage->settle();
    const QString path = m_stage->folder.filePath(u"public.pdf"_s);
    m_stage->prompter.asked.clear();
    m_stage->prompter.documentChoices = {{{u"de"_s}, u"de"_s}};
    m_stage->prompter.saveFiles = {path};
    m_stage->prompter.told.clear();
    m_stage->click(u"exportDossier"_s);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), 30000);
    // Something of it is for one side only, and nobody said which: a person has to look.
    QTRY_COMPARE(m_stage->prompter.told.size(), 1);
    for (const QString &label : {u"Deutsch"_s, u"The public"_s, u"Authorities of one side: China"_s})
        QVERIFY2(m_stage->prompter.asked.contains(label), qPrintable(label));
    // Each file may be chosen; what is not chosen is neither appended nor carried inside.
    const auto carried = [&](const session::DocumentChoice &choice) {
        const QString other = m_stage->folder.filePath(u"chosen-%1.pdf"_s.arg(choice.onlyAttachments.size()));
        m_stage->prompter.documentChoices = {choice};
        m_stage->prompter.saveFiles = {other};
        m_stage->click(u"exportDossier"_s);
        static_cast<void>(QTest::qWaitFor([&] { return QFile::exists(other); }, 30000));
        m_stage->settle();
        const auto document = Poppler::Document::load(other);
        QStringList names;
        for (const auto *file : document ? document->embeddedFiles() : QList<Poppler::EmbeddedFile *>())
            names.append(file->name());
        return names.filter(QRegularExpression(u"^\\d\\d-"_s));
    };
    const auto attachments = m_stage->workspace->now([](session::Desk &desk) {
        const auto all = storage::ApplicationStore(desk.database).list();
        QList<application::Attachment> found;
        for (const storage::ApplicationSummary &one : *all) {
            if (one.acronym == u"FLEXWASH"_s)
                found = session::loadApplication(desk, one.id)->application.attachments;
        }
        return found;
    });
    QVERIFY(attachments.size() > 1);
    QVERIFY(m_stage->prompter.asked.contains(attachments.last().fileName));
    session::DocumentChoice choice{{u"de"_s}, {}};
    choice.onlyAttachments = {attachments.last().id};
    const QStringList one = carried(choice);
    QCOMPARE(one.size(), 1);
    QVERIFY2(one.first().endsWith(attachments.last().fileName), qPrintable(one.first()));
    const auto copy = Poppler::Document::load(path);
    QVERIFY(copy);
    const QString about = copy->metadata();
    QVERIFY(about.contains(u"<rdf:li>de</rdf:li>"_s) && !about.contains(u"<rdf:li>zh</rdf:li>"_s));
}

void tst_OfficePages::allDossiersAreWrittenOnce()
{
    table(u"office"_s, u"intakeTable"_s);
    const QString folder = m_stage->folder.filePath(u"all"_s);
    QVERIFY(QDir().mkpath(folder));
    const auto writtenAt = [&] { return QFileInfo(folder, u"TAN-2027-002.pdf"_s).lastModified(); };
    QDateTime first;
    for (int run = 0; run < 2; ++run) {
        m_stage->prompter.folders = {folder};
        m_stage->prompter.told.clear();
        m_stage->click(u"allDossiers"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_stage->prompter.told.size(), 1, 60000);
        QCOMPARE(m_stage->prompter.told.first(), u"All dossiers are written"_s);
        QCOMPARE(QDir(folder).entryList({u"*.pdf"_s}).size(), 7);
        if (run == 0)
            first = writtenAt();
        QCOMPARE(writtenAt(), first);
    }
}

void tst_OfficePages::whoStoodAsideIsNotAssigned()
{
    const QTableView *view = table(u"assign"_s, u"assignmentMatrix"_s);
    QStringList aside;
    for (int row = 0; row < view->model()->rowCount(); ++row) {
        for (int column = 0; column < view->model()->columnCount(); ++column) {
            const QModelIndex cell = view->model()->index(row, column);
            const auto state = static_cast<items::AssignmentState>(cell.data(items::StateRole).toInt());
            QVERIFY(state != items::AssignmentState::Conflict);
            if (state == items::AssignmentState::StoodAside)
                aside.append(cell.data(Qt::ToolTipRole).toString());
        }
    }
    QCOMPARE(aside, QStringList{u"002 FLEXWASH, G5: stood aside"_s});
}

void tst_OfficePages::proposalIsMadeAndTakenOver()
{
    QTableView *view = table(u"assign"_s, u"assignmentMatrix"_s);
    QVERIFY(view->model()->rowCount() > 0);
    QCOMPARE(view->model()->columnCount(), 6);
    m_stage->click(u"propose"_s);
    QTRY_VERIFY(m_stage->find<QWidget>(u"confirmProposals"_s)->isEnabled());
    m_stage->click(u"confirmProposals"_s);
    QTRY_VERIFY(!m_stage->find<QWidget>(u"confirmProposals"_s)->isEnabled());
    int assigned = 0;
    for (int row = 0; row < view->model()->rowCount(); ++row) {
        for (int column = 0; column < view->model()->columnCount(); ++column)
            assigned += view->model()->index(row, column).data(items::StateRole).toInt() ==
                        static_cast<int>(items::AssignmentState::Assigned);
    }
    QVERIFY(assigned > 0);
    QVERIFY(m_stage->prompter.errors.isEmpty());
}

void tst_OfficePages::spaceAssignsAndTakesOff()
{
    QTableView *view = table(u"assign"_s, u"assignmentMatrix"_s);
    const auto state = [view] {
        return static_cast<items::AssignmentState>(view->currentIndex().data(items::StateRole).toInt());
    };
    for (int row = 0; row < view->model()->rowCount(); ++row) {
        for (int column = 0; column < view->model()->columnCount(); ++column) {
            view->setCurrentIndex(view->model()->index(row, column));
            if (state() == items::AssignmentState::None)
                goto found;
        }
    }
found:
    QCOMPARE(state(), items::AssignmentState::None);
    QTest::keyClick(view, Qt::Key_Space);
    QTRY_COMPARE(state(), items::AssignmentState::Assigned);
    QTest::keyClick(view, Qt::Key_Space);
    QTRY_COMPARE(state(), items::AssignmentState::None);
}

void tst_OfficePages::emptyWorkspaceSaysWhatToDo()
{
    SampleStage stage(u"office"_s, false);
    for (const QString &place :
         {u"calls"_s, u"office"_s, u"reviewers"_s, u"assign"_s, u"review"_s, u"panel"_s, u"consensus"_s}) {
        QVERIFY2(stage.go(place), qPrintable(place));
        QVERIFY(stage.prompter.errors.isEmpty());
    }
    stage.go(u"calls"_s);
    stage.prompter.choices = {0};
    stage.click(u"addShippedCall"_s);
    stage.prompter.confirmations = {true};
    stage.prompter.saveFiles = {stage.folder.filePath(u"call.fcall"_s)};
    stage.click(u"publishCall"_s);
    QTRY_VERIFY(QFile::exists(stage.folder.filePath(u"call.fcall"_s)));
    QVERIFY(stage.prompter.errors.isEmpty());
}

QTEST_MAIN(tst_OfficePages)
#include "tst_OfficePages.moc"
