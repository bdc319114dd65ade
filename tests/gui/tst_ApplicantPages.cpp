// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/CutTexts.h"
#include "tests/gui/EditByHand.h"
#include "tests/gui/Stage.h"

#include "app/pages/common/FormSubject.h"
#include "app/pages/common/TakenInDialog.h"
#include "forms/fields/FieldEditor.h"
#include "forms/fields/TextBox.h"
#include "forms/panes/DropZone.h"
#include "forms/panes/LanguagePair.h"
#include "forms/theme/SegmentBar.h"
#include "models/application/ApplicationRules.h"
#include "models/items/Roles.h"
#include "models/session/Repairing.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPushButton>
#include <QToolButton>

using namespace tandem;
using namespace tandem::call;
using namespace Qt::StringLiterals;
using test::Stage;

Q_DECLARE_METATYPE(tandem::call::FieldType)

namespace {

constexpr auto kPdf =
    "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
    "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 300]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n";

/// Texts on screen that a person reads and that the program wrote.
QStringList visibleTexts(QWidget &page)
{
    QStringList texts;
    for (const QLabel *label : page.findChildren<QLabel *>()) {
        if (label->isVisible() && !label->text().isEmpty())
            texts.append(label->text());
    }
    for (const QAbstractButton *button : page.findChildren<QAbstractButton *>()) {
        if (button->isVisible() && !button->text().isEmpty())
            texts.append(button->text());
    }
    return texts;
}

/// "C02 zh": the older side of each pair, over the whole application.
QStringList stalePairs(const session::ApplicationEditor &editor)
{
    QStringList stale;
    for (const Section &section : editor.call().sections) {
        for (const FieldDefinition &field : section.fields) {
            if (field.translation != Translation::Pair)
                continue;
            for (const QString &row : application::rowsOf(editor.call(), editor.application(), field.id))
                for (const QString &language :
                     editor.application().staleLanguages(row, field.id, editor.call().pairLanguages()))
                    stale.append(field.id + u' ' + language);
        }
    }
    return stale;
}

void confirmAll(session::ApplicationEditor &editor)
{
    for (const Section &section : editor.call().sections) {
        for (const FieldDefinition &field : section.fields)
            for (const QString &row : application::rowsOf(editor.call(), editor.application(), field.id))
                editor.confirmPair(row, field.id);
    }
}

bool isTranslated(const QString &language)
{
    return QFile::exists(u":/translations/tandem_"_s + language + u".qm"_s);
}

} // namespace

class tst_ApplicantPages : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Stage> m_stage;

private slots:
    void init() { m_stage = std::make_unique<Stage>(); }
    void cleanup()
    {
        QCOMPARE(m_stage->prompter.errors, QStringList());
        QCOMPARE(m_stage->prompter.unexpected, QStringList());
        m_stage.reset();
    }

    void everyFieldTypeIsFilledByHand_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("language");
        const CallDefinition call = test::sampleCall();
        QSet<FieldType> seen;
        for (const Section &section : call.sections) {
            for (const FieldDefinition &field : section.fields) {
                if (seen.contains(field.type) || field.condition || field.type == FieldType::File)
                    continue;
                // Fixed rows cannot be added, and what only one side is asked stands in one partner only.
                if (!field.fixedRows.isEmpty() || field.side)
                    continue;
                seen.insert(field.type);
                const bool pair = field.translation == Translation::Pair;
                QTest::newRow(qPrintable(fieldTypeKey(field.type)))
                    << field.id << (pair ? u"zh"_s : QString());
            }
        }
        QCOMPARE(seen.size(), allFieldTypes().size() - 1); // files have a test of their own
    }
    void everyFieldTypeIsFilledByHand()
    {
        QFETCH(const QString, field);
        QFETCH(const QString, language);
        auto *editor = m_stage->form(m_stage->empty + u'#' + field);
        QVERIFY(editor);
        auto *widget =
            m_stage->find<forms::FieldEditor>(language.isEmpty() ? field : field + u'-' + language);
        QVERIFY(widget);
        const QString row = application::rowsOf(editor->call(), editor->application(), field).first();
        const application::ValueKey key{row, field, language};
        QVERIFY(isMissing(editor->application().value(key)));
        const FieldValue before = editor->application().value(key);
        const FieldValue expected = test::editByHand(*widget);
        const FieldValue after = editor->application().value(key);
        QVERIFY(!isMissing(after));
        if (!isMissing(expected))
            QVERIFY(after == expected);
        for (int i = 0; i < 50 && editor->undoStack().canUndo(); ++i)
            QTest::keyClick(m_stage->window.get(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(editor->application().value(key) == before);
        while (editor->undoStack().canRedo())
            m_stage->window->currentPage()->redo();
        QVERIFY(editor->application().value(key) == after);
        QTRY_COMPARE(editor->saveState(), session::SaveState::Saved);
        QVERIFY(m_stage->stored(m_stage->empty).value(key) == after);
    }

    void oneFullStopMakesOnePairStaleAndOneKeySettlesIt()
    {
        auto *editor = m_stage->form(m_stage->complete + u"#A06"_s);
        QVERIFY(editor);
        editor->setValue({{}, u"A06"_s, u"zh"_s}, u"双方共建一条示范线。第二条线随后建成"_s);
        editor->setValue({{}, u"A06"_s, u"de"_s}, u"Beide Seiten bauen eine Linie. Eine zweite folgt"_s);
        confirmAll(*editor);
        QCOMPARE(stalePairs(*editor), QStringList());
        const auto findBox = [this] {
            return m_stage->find<forms::FieldEditor>(u"A06-de"_s)->findChild<forms::TextBox *>();
        };
        forms::TextBox *box = findBox();
        QTextCursor end = box->textCursor();
        end.movePosition(QTextCursor::End);
        const qsizetype at = end.position();
        box->setTextCursor(end);
        QTest::keyClicks(box, u"."_s);
        QTRY_COMPARE(stalePairs(*editor), QStringList{u"A06 zh"_s});
        auto *pair = m_stage->find<forms::LanguagePair>(u"pair-A06"_s);
        QCOMPARE(pair->state(), application::PairState::Stale);
        // The point is marked where it stands, and shown in the strip below.
        QTRY_COMPARE(box->extraSelections().size(), 1);
        const QTextEdit::ExtraSelection fresh = box->extraSelections().first();
        QCOMPARE(fresh.cursor.selectionStart(), at);
        QCOMPARE(fresh.cursor.selectedText(), u"."_s);
        QVERIFY(fresh.format.underlineStyle() != QTextCharFormat::NoUnderline);
        for (const QString &language : {u"de"_s, u"zh_CN"_s, u"en"_s}) {
            m_stage->translation.setLanguage(language);
            m_stage->settle();
            QCOMPARE(test::cutTexts(*m_stage->window), QStringList());
            if (const QString folder = qEnvironmentVariable("TANDEM_PICTURES"); !folder.isEmpty())
                QVERIFY(m_stage->window->grab().save(folder + u"/stale-"_s + language + u".png"_s));
        }
        box = findBox(); // the form was built anew for each language
        box->setFocus();
        QTest::keyClick(box, Qt::Key_F8);
        QTRY_COMPARE(stalePairs(*editor), QStringList());
        QTRY_VERIFY(box->extraSelections().isEmpty());
        m_stage->window->currentPage()->undo();
        QTRY_COMPARE(stalePairs(*editor), QStringList{u"A06 zh"_s});
    }

    void aFindingAboutTwoTextsIsSetAsideWithAReason()
    {
        auto *editor = m_stage->form(m_stage->complete + u"#A06"_s);
        QVERIFY(editor);
        editor->setValue({{}, u"A06"_s, u"zh"_s}, u"共完成327台设备。"_s);
        editor->setValue({{}, u"A06"_s, u"de"_s}, u"Insgesamt 372 Anlagen."_s);
        QTRY_VERIFY(m_stage->find<QPushButton>(u"guidanceDismiss"_s));
        if (const QString folder = qEnvironmentVariable("TANDEM_PICTURES"); !folder.isEmpty())
            QVERIFY(m_stage->window->grab().save(folder + u"/finding.png"_s));
        m_stage->prompter.answers = {u"372 zählt die Ersatzgeräte mit."_s};
        QTest::mouseClick(m_stage->find<QPushButton>(u"guidanceDismiss"_s), Qt::LeftButton);
        QTRY_COMPARE(editor->application().dismissals.size(), 1);
        QCOMPARE(editor->application().dismissals.first().finding, u"value.number|327|372"_s);
        QTRY_VERIFY(m_stage->find<QPushButton>(u"guidanceShowAgain"_s));
        QTRY_COMPARE(editor->saveState(), session::SaveState::Saved);
        QCOMPARE(m_stage->stored(m_stage->complete).dismissals, editor->application().dismissals);
        if (const QString folder = qEnvironmentVariable("TANDEM_PICTURES"); !folder.isEmpty())
            QVERIFY(m_stage->window->grab().save(folder + u"/aside.png"_s));
        QTest::mouseClick(m_stage->find<QPushButton>(u"guidanceShowAgain"_s), Qt::LeftButton);
        QTRY_VERIFY(editor->application().dismissals.first().reason.isEmpty());
        QTRY_VERIFY(m_stage->find<QPushButton>(u"guidanceDismiss"_s));
    }

    void aFileIsAttachedRemovedAndBroughtBack()
    {
        auto *editor = m_stage->form(m_stage->complete + u"#I01"_s);
        QVERIFY(editor);
        m_stage->prompter.files = {{m_stage->write(u"extract.pdf"_s, kPdf)}};
        auto *widget = m_stage->find<forms::FieldEditor>(u"I01"_s);
        QVERIFY(widget);
        QAbstractButton *add = nullptr;
        for (auto *button : widget->findChildren<QAbstractButton *>()) {
            if (button->isVisible() && !add)
                add = button;
        }
        QVERIFY(add);
        QTest::mouseClick(add, Qt::LeftButton);
        QTRY_COMPARE(editor->application().attachments.size(), 1);
        const application::Attachment attachment = editor->application().attachments.first();
        QCOMPARE(attachment.fileName, u"extract.pdf"_s);
        QCOMPARE(attachment.mediaType, u"application/pdf"_s);
        const auto *files =
            std::get_if<FileList>(&editor->application().value({attachment.row, u"I01"_s, {}}));
        QVERIFY(files);
        QCOMPARE(files->attachmentIds, QStringList{attachment.id});
        editor->removeAttachment(attachment.id);
        QCOMPARE(editor->application().attachments.size(), 0);
        m_stage->window->currentPage()->undo();
        QCOMPARE(editor->application().attachments.size(), 1);
    }

    void ordersOfLanguagesAreChosen()
    {
        QVERIFY(m_stage->form(m_stage->complete + u"#A01"_s));
        auto *order = m_stage->find<forms::SegmentBar>(u"formOrder"_s);
        QVERIFY(order);
        QVERIFY(m_stage->find<forms::FieldEditor>(u"A01-zh"_s));
        QVERIFY(m_stage->find<forms::FieldEditor>(u"A01-de"_s));
        order->setCurrent(u"de"_s);
        emit order->chosen(u"de"_s);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(!m_stage->find<forms::FieldEditor>(u"A01-zh"_s));
        QVERIFY(m_stage->find<forms::FieldEditor>(u"A01-de"_s));
    }

    void fieldsAreFoundByLabelAndAnswer()
    {
        QVERIFY(m_stage->form(m_stage->complete));
        QTest::keyClick(m_stage->window.get(), Qt::Key_F, Qt::ControlModifier);
        auto *find = m_stage->find<QLineEdit>(u"formFind"_s);
        QVERIFY(find);
        QTest::keyClicks(find, u"B13"_s);
        auto *hits = m_stage->find<QListWidget>(u"formHits"_s);
        QCOMPARE(hits->count(), 1);
        QTest::keyClick(find, Qt::Key_Return);
        QVERIFY(m_stage->find<forms::FieldEditor>(u"B13"_s));
        QTest::keyClick(find, Qt::Key_Escape);
        QVERIFY(find->text().isEmpty());
        QTest::keyClicks(find, u"no such words at all"_s);
        QCOMPARE(hits->count(), 1);
        QVERIFY(!(hits->item(0)->flags() & Qt::ItemIsEnabled));
    }

    void everyPageSpeaksThreeLanguages_data()
    {
        QTest::addColumn<QString>("place");
        for (const QString &place :
             {u"start"_s, u"apply"_s, u"form"_s, u"handin"_s, u"search"_s, u"settings"_s})
            QTest::newRow(qPrintable(place)) << place;
    }
    void everyPageSpeaksThreeLanguages()
    {
        QFETCH(const QString, place);
        const bool needsOne = place == "form"_L1 || place == "handin"_L1;
        shell::Page *page = m_stage->go(place, needsOne ? m_stage->complete : QString());
        QVERIFY(page);
        const QStringList english = visibleTexts(*page);
        QVERIFY(english.size() > 2);
        for (const QString &language : {u"de"_s, u"zh_CN"_s}) {
            m_stage->translation.setLanguage(language);
            m_stage->settle();
            const QStringList now = visibleTexts(*page);
            // The call speaks the language in any case; the program once its words are translated.
            if (isTranslated(language) || needsOne)
                QVERIFY2(now != english, qPrintable(place + u' ' + language));
            QCOMPARE(now.size(), english.size());
        }
        m_stage->translation.setLanguage(u"en"_s);
        m_stage->settle();
        QCOMPARE(visibleTexts(*page), english);
    }

    void aCompleteApplicationIsHandedIn()
    {
        auto *editor = m_stage->form(m_stage->complete);
        QVERIFY(editor);
        m_stage->go(u"handin"_s, m_stage->complete);
        auto *lock = m_stage->find<QPushButton>(u"handInLock"_s);
        QVERIFY(lock);
        QVERIFY(!lock->isEnabled()); // the attachment is missing
        editor = m_stage->form(m_stage->complete);
        attach(*editor);
        m_stage->go(u"handin"_s, m_stage->complete);
        QVERIFY(lock->isEnabled());
        const QString target = m_stage->folder.filePath(u"sealed.fsub"_s);
        m_stage->prompter.confirmations = {true};
        m_stage->prompter.saveFiles = {target};
        QTest::mouseClick(lock, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(target), 20000);
        m_stage->settle();
        QFile sealed(target);
        QVERIFY(sealed.open(QIODevice::ReadOnly));
        QVERIFY(sealed.readLine().startsWith("age-encryption.org/v1"));
        QFile signatures(m_stage->folder.filePath(u"sealed-signatures.pdf"_s));
        QVERIFY(signatures.open(QIODevice::ReadOnly));
        QVERIFY(signatures.read(5) == "%PDF-");
        // Locked for good; the button now saves the same file once more.
        const QString again = m_stage->folder.filePath(u"again.fsub"_s);
        m_stage->prompter.saveFiles = {again};
        QTest::mouseClick(lock, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(again), 20000);
        m_stage->settle();
        QFile copy(again);
        QVERIFY(copy.open(QIODevice::ReadOnly) && sealed.seek(0));
        QCOMPARE(copy.readAll(), sealed.readAll());
        QCOMPARE(m_stage->stored(m_stage->complete).status, application::Status::Submitted);
        editor = m_stage->form(m_stage->complete + u"#A02"_s);
        QVERIFY(editor->isLocked());
        QTest::keyClicks(m_stage->find<forms::FieldEditor>(u"A02"_s)->focusChain().first(), u"more"_s);
        QVERIFY(editor->application() == m_stage->stored(m_stage->complete));
    }

    void theSignaturePageOpensToBeSignedAndSaved()
    {
        m_stage->go(u"handin"_s, m_stage->complete);
        QTest::mouseClick(m_stage->find<QPushButton>(u"handInPage"_s), Qt::LeftButton);
        QDialog *dialog = nullptr;
        QTRY_VERIFY_WITH_TIMEOUT(dialog = m_stage->window->findChild<QDialog *>(u"pdfDialog"_s), 20000);
        QVERIFY(dialog->findChild<QPushButton *>(u"pdfSign"_s)->isVisible());
        const QString path = m_stage->folder.filePath(u"page.pdf"_s);
        m_stage->prompter.saveFiles = {path};
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"pdfSave"_s), Qt::LeftButton);
        QFile saved(path);
        QVERIFY(saved.open(QIODevice::ReadOnly) && saved.read(5) == "%PDF-");
        dialog->close();
    }

    void givingUpLocksNothing()
    {
        auto *editor = m_stage->form(m_stage->complete);
        attach(*editor);
        m_stage->go(u"handin"_s, m_stage->complete);
        auto *lock = m_stage->find<QPushButton>(u"handInLock"_s);
        m_stage->prompter.confirmations = {false, true};
        m_stage->prompter.saveFiles = {QString()};
        QTest::mouseClick(lock, Qt::LeftButton);
        QTest::mouseClick(lock, Qt::LeftButton);
        m_stage->settle();
        QCOMPARE(m_stage->stored(m_stage->complete).status, application::Status::Draft);
        QVERIFY(lock->isEnabled());
    }

    void aRepairGoesRoundByFile()
    {
        const std::unique_ptr<session::Workspace> office = anOffice();
        const QString first = handInByHand(u"first.fsub"_s);
        const auto asked = office->now([&](session::Desk &desk) {
            SilentProgress silent;
            const auto taken = session::takeIn(desk, {first}, silent);
            return taken.first().error
                       ? Result<session::WrittenRepairRequest>(*taken.first().error)
                       : session::requestRepair(desk, m_stage->complete, u"Enclose the newest extract."_s,
                                                QDate(2027, 4, 20));
        });
        QVERIFY2(asked, asked ? "" : qPrintable(asked.error().message.text()));
        const QString request = m_stage->write(u"request.fack"_s, asked->file);

        m_stage->go(u"apply"_s);
        m_stage->prompter.files = {{request}};
        QTest::mouseClick(m_stage->find<QPushButton>(u"applyOpenCopy"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(m_stage->window->findChild<pages::TakenInDialog *>(), 20000);
        auto *dialog = m_stage->window->findChild<pages::TakenInDialog *>();
        auto *results = dialog->findChild<QListWidget *>(u"takenInList"_s);
        QTRY_COMPARE_WITH_TIMEOUT(results->count(), 1, 20000);
        QVERIFY2(results->item(0)->text().contains(u"the office asks for a repair until 20 Apr 2027"_s),
                 qPrintable(results->item(0)->text()));
        m_stage->settle();
        auto *list = m_stage->find<QListView>(u"applyList"_s);
        const QString row =
            list->model()->index(rowOf(*list, m_stage->complete), 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(row.contains(u"Returned for repair: Enclose the newest extract."_s), qPrintable(row));
        QVERIFY2(row.contains(u"Repair by 20 Apr 2027"_s), qPrintable(row));

        QTest::mouseClick(dialog->findChild<QPushButton *>(u"takenInOpen"_s), Qt::LeftButton);
        QTRY_COMPARE(m_stage->window->currentPlace(), u"form"_s);
        m_stage->settle();
        QVERIFY(m_stage->find<QWidget>(u"repairNote"_s)->isVisible());
        QVERIFY(m_stage->find<QLabel>(u"repairTitle"_s)->text().contains(u"by 20 Apr 2027"_s));
        QVERIFY(m_stage->find<QLabel>(u"repairText"_s)->text().contains(u"Enclose the newest extract."_s));
        auto *editor = m_stage->form(m_stage->complete + u"#A02"_s);
        QVERIFY(!editor->isLocked());
        QTest::keyClicks(m_stage->find<forms::FieldEditor>(u"A02"_s)->focusChain().first(), u"2"_s);
        QVERIFY(editor->application() != m_stage->stored(m_stage->complete));
        m_stage->go(u"handin"_s, m_stage->complete);
        QVERIFY(m_stage->find<QWidget>(u"repairNote"_s)->isVisible());

        const QString second = handInByHand(u"second.fsub"_s);
        QVERIFY(!m_stage->find<QWidget>(u"repairNote"_s)->isVisible());
        QVERIFY(m_stage->form(m_stage->complete)->isLocked());
        QVERIFY(!m_stage->find<QWidget>(u"repairNote"_s)->isVisible());
        const auto replaced = office->now([&](session::Desk &desk) {
            SilentProgress silent;
            return session::takeIn(desk, {second}, silent).first().outcome;
        });
        QCOMPARE(replaced, session::TakenIn::Outcome::Replaced);
    }

    void applicationsAreStartedAndRemoved()
    {
        m_stage->go(u"apply"_s);
        auto *list = m_stage->find<QListView>(u"applyList"_s);
        QVERIFY(list);
        QCOMPARE(list->model()->rowCount(), 2);
        m_stage->prompter.choices = {0};
        QTest::mouseClick(m_stage->find<QPushButton>(u"applyNew"_s), Qt::LeftButton);
        QTRY_COMPARE(m_stage->window->currentPlace(), u"form"_s);
        m_stage->go(u"apply"_s);
        QCOMPARE(list->model()->rowCount(), 3);
        m_stage->prompter.confirmations = {true};
        QTest::mouseClick(m_stage->find<QPushButton>(u"applyRemove"_s), Qt::LeftButton);
        m_stage->settle();
        QCOMPARE(list->model()->rowCount(), 2);
    }

    void aWorkingCopyGoesOutAndComesBack()
    {
        m_stage->go(u"apply"_s);
        const QString target = m_stage->folder.filePath(u"copy.fwork"_s);
        m_stage->prompter.passphrases = {u"agreed by telephone"_s, u"agreed by telephone"_s};
        m_stage->prompter.saveFiles = {target};
        QTest::mouseClick(m_stage->find<QPushButton>(u"applyCopy"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(target), 20000);
        m_stage->go(u"start"_s);
        m_stage->prompter.files = {{target}};
        QTest::keyClick(m_stage->find<forms::DropZone>(u"startDrop"_s), Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(m_stage->window->findChild<pages::TakenInDialog *>(), 20000);
        auto *dialog = m_stage->window->findChild<pages::TakenInDialog *>();
        auto *list = dialog->findChild<QListWidget *>(u"takenInList"_s);
        QTRY_COMPARE_WITH_TIMEOUT(list->count(), 1, 20000);
        QVERIFY(list->item(0)->text().contains(u"copy.fwork"_s));
        dialog->reject();
    }

    void f8ConfirmsThePairOneIsIn()
    {
        auto *editor = m_stage->form(m_stage->empty + u"#A01"_s);
        QVERIFY(editor);
        for (const QString &language : {u"zh"_s, u"de"_s})
            QTest::keyClicks(m_stage->find<forms::FieldEditor>(u"A01-"_s + language)->focusChain().first(),
                             u"Werk"_s);
        const auto state = [editor] {
            return editor->application().pairState({}, u"A01"_s, editor->call().pairLanguages());
        };
        QVERIFY(state() != application::PairState::Confirmed);
        m_stage->find<forms::FieldEditor>(u"A01-de"_s)->focusFirst();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F8);
        QCOMPARE(state(), application::PairState::Confirmed);
    }

    void jumpsBringTheFieldIntoView()
    {
        m_stage->window->resize(1024, 680);
        m_stage->go(u"apply"_s);
        const auto *opened = m_stage->form(m_stage->complete);
        QString last; // of those that are asked
        for (const FieldDefinition &field : opened->call().sections.first().fields) {
            if (application::isAsked(opened->call(), opened->application(), field, {}))
                last = field.id;
        }
        m_stage->go(u"handin"_s, m_stage->complete);
        m_stage->form(m_stage->complete + u'#' + last);
        QTest::qWait(50);
        QWidget *field = nullptr;
        for (forms::FieldEditor *candidate :
             m_stage->window->currentPage()->findChildren<forms::FieldEditor *>()) {
            if (candidate->definition().id == last && !field)
                field = candidate;
        }
        QVERIFY(field);
        QVERIFY2(!field->visibleRegion().isEmpty(), qPrintable(last));
    }

    void searchLeadsToTheField()
    {
        m_stage->go(u"search"_s);
        auto *query = m_stage->find<QLineEdit>(u"searchQuery"_s);
        QVERIFY(query);
        const QString acronym = m_stage->stored(m_stage->complete).text({{}, u"A02"_s, {}});
        QVERIFY(!acronym.isEmpty());
        QTest::keyClicks(query, acronym);
        auto *hits = m_stage->find<QListView>(u"searchHits"_s);
        QTRY_VERIFY(hits->model()->rowCount() > 0);
        QTest::keyClick(query, Qt::Key_Return);
        QCOMPARE(m_stage->window->currentPlace(), u"form"_s);
        m_stage->settle();
        QVERIFY(m_stage->find<forms::FieldEditor>(u"A02"_s));
    }

    void theWorkspaceIsCaredFor()
    {
        m_stage->go(u"settings"_s);
        const QString backups = m_stage->folder.filePath(u"backups"_s);
        QVERIFY(QDir().mkpath(backups));
        m_stage->prompter.folders = {backups};
        QTest::mouseClick(m_stage->find<QPushButton>(u"settingsBackUp"_s), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(QDir(backups).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 1,
                                  20000);
        QTest::mouseClick(m_stage->find<QPushButton>(u"settingsVerify"_s), Qt::LeftButton);
        m_stage->settle();
        QVERIFY(m_stage->find<QLabel>(u"settingsLog"_s)->text().startsWith(u"All "_s));
        const QString card = m_stage->folder.filePath(u"me.fid"_s);
        m_stage->prompter.saveFiles = {card};
        QTest::mouseClick(m_stage->find<QPushButton>(u"settingsSaveIdentity"_s), Qt::LeftButton);
        QTRY_VERIFY(QFile::exists(card));
    }

private:
    /// A real office that published the stage's call.
    std::unique_ptr<session::Workspace> anOffice()
    {
        session::NewPerson person;
        person.role = u"office"_s;
        person.name = LangText{{u"en"_s, u"Wu Jing"_s}};
        person.passphrase = QString::fromLatin1(test::kPassphrase);
        person.scryptLogN = 10;
        auto office = session::Workspace::create(m_stage->folder.filePath(u"office"_s), person,
                                                 {m_stage->clock, m_stage->ids});
        const auto text = m_stage->workspace->now([this](session::Desk &desk) {
            return storage::CallStore(desk.database).definition(m_stage->callId, 1);
        });
        const auto published = (*office)->now([&](session::Desk &desk) -> Result<exchange::PublicIdentity> {
            const auto call = session::addCall(desk, *text, storage::CallState::Draft);
            const auto file =
                call ? session::publishCall(desk, call->id, call->version) : Result<QByteArray>(call.error());
            return file ? Result<exchange::PublicIdentity>(*desk.publicIdentity) : file.error();
        });
        if (!published)
            qFatal("%s", qPrintable(published.error().message.text()));
        // The stage published its call itself; from here on it is as if it had come from that office.
        const auto known = m_stage->workspace->now(
            [&](session::Desk &desk) { return session::rememberOffice(desk, m_stage->callId, *published); });
        if (!known)
            qFatal("%s", qPrintable(known.error().message.text()));
        return *std::move(office);
    }

    /// Hands the complete application in through the window; attaches the file it lacks before. Gives the
    /// path.
    QString handInByHand(const QString &name)
    {
        auto *editor = m_stage->form(m_stage->complete);
        if (editor->application().attachments.isEmpty())
            attach(*editor);
        const QString target = m_stage->folder.filePath(name);
        m_stage->go(u"handin"_s, m_stage->complete);
        m_stage->prompter.confirmations = {true};
        m_stage->prompter.saveFiles = {target};
        QTest::mouseClick(m_stage->find<QPushButton>(u"handInLock"_s), Qt::LeftButton);
        for (int i = 0; i < 200 && !QFile::exists(target); ++i)
            QTest::qWait(50);
        m_stage->settle();
        return target;
    }

    static int rowOf(const QListView &list, const QString &id)
    {
        for (int row = 0; row < list.model()->rowCount(); ++row) {
            if (list.model()->index(row, 0).data(items::IdRole).toString() == id)
                return row;
        }
        return -1;
    }

    void attach(session::ApplicationEditor &editor)
    {
        const QString path = m_stage->write(u"extract.pdf"_s, kPdf);
        const QString row = application::rowsOf(editor.call(), editor.application(), u"I01"_s).first();
        const auto attachment = m_stage->workspace->now(
            [path, row](session::Desk &desk) { return session::attachFile(desk, path, u"I01"_s, row); });
        QVERIFY(attachment.ok());
        editor.addAttachment(*attachment);
    }
};

QTEST_MAIN(tst_ApplicantPages)
#include "tst_ApplicantPages.moc"
