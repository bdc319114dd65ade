// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/CutTexts.h"
#include "tests/gui/Stage.h"

#include "app/pages/common/FormSubject.h"
#include "app/pages/common/TakenInDialog.h"
#include "models/application/OpenConflicts.h"
#include "models/application/Rows.h"
#include "models/session/Apply.h"
#include "models/session/TakeIn.h"

#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTextEdit>

using namespace tandem;
using namespace Qt::StringLiterals;
using test::Stage;

namespace {

const auto kShared = u"shared by both firms"_s;
const application::ValueKey kTitle{{}, u"A01"_s, u"de"_s};
const application::ValueKey kAcronym{{}, u"A02"_s, {}};

/// The same application at the partner's, in a workspace of its own.
class PartnerFirm
{
public:
    explicit PartnerFirm(Stage &stage)
    {
        session::NewPerson person;
        person.role = u"applicant"_s;
        person.name = LangText{{u"en"_s, u"Liu Xiaomei"_s}};
        person.passphrase = QString::fromLatin1(test::kPassphrase);
        person.scryptLogN = 10;
        auto made =
            session::Workspace::create(stage.folder.filePath(u"partner"_s), person, {stage.clock, stage.ids});
        if (!made)
            qFatal("%s", qPrintable(made.error().message.text()));
        workspace = std::move(*made);
    }

    static QString send(Stage &stage, session::Workspace &from, const QString &name)
    {
        const auto copy = from.now(
            [&](session::Desk &desk) { return session::writeWorkingCopy(desk, stage.complete, kShared); });
        return copy ? stage.write(name, *copy) : QString();
    }
    static QList<session::TakenIn> take(session::Workspace &by, const QString &path)
    {
        return by.now([&](session::Desk &desk) {
            SilentProgress silent;
            return session::takeIn(desk, {path}, silent, {kShared});
        });
    }
    static bool change(
        session::Workspace &at, const QString &id,
        const std::function<void(application::Application &, const application::Author &, IdSource &)> &edit)
    {
        return at
            .now([&](session::Desk &desk) -> Result<void> {
                const auto loaded = session::loadApplication(desk, id);
                if (!loaded)
                    return loaded.error();
                application::Application after = loaded->application;
                edit(after, {desk.person, desk.database.deviceId(), desk.clock.now()}, desk.ids);
                return session::saveApplication(desk, loaded->call, loaded->application, after);
            })
            .ok();
    }

    std::unique_ptr<session::Workspace> workspace;
};

void click(QPushButton *button)
{
    QVERIFY(button && button->isEnabled());
    QTest::mouseClick(button, Qt::LeftButton);
}

} // namespace

class TestConflictPane : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Stage> m_stage;
    QList<session::TakenIn> m_taken;

    /// Both firms wrote another title and short name; the partner removed the second block that we wrote in.
    void meet();

private slots:
    void init()
    {
        m_stage = std::make_unique<Stage>();
        meet();
    }
    void cleanup()
    {
        QCOMPARE(m_stage->prompter.errors, QStringList());
        QCOMPARE(m_stage->prompter.unexpected, QStringList());
        m_stage.reset();
    }
    void theDialogLeadsThere();
    void everyWayToDecide();
    void keysDoTheSame();
    void readsWellInEveryLanguage();
};

void TestConflictPane::meet()
{
    Stage &stage = *m_stage;
    PartnerFirm partner(stage);
    const QString first = PartnerFirm::send(stage, *stage.workspace, u"first.fwork"_s);
    QVERIFY(!PartnerFirm::take(*partner.workspace, first).first().error);
    QVERIFY(PartnerFirm::change(
        *partner.workspace, stage.complete, [](auto &application, const auto &author, auto &ids) {
            application.setValue(kTitle, u"Ihr gemeinsamer Titel"_s, author, ids.next());
            application.setValue(kAcronym, u"THEIRS"_s, author, ids.next());
            application::removeRow(application, u"B"_s, test::germanPartner(), author, ids.next());
        }));
    QVERIFY(PartnerFirm::change(
        *stage.workspace, stage.complete, [](auto &application, const auto &author, auto &ids) {
            application.setValue(kTitle, u"Unser gemeinsamer Titel"_s, author, ids.next());
            application.setValue(kAcronym, u"MINE"_s, author, ids.next());
            application.setValue({test::germanPartner(), u"B03"_s, {}}, u"Werk Nord GmbH"_s, author,
                                 ids.next());
        }));
    m_taken =
        PartnerFirm::take(*stage.workspace, PartnerFirm::send(stage, *partner.workspace, u"back.fwork"_s));
    QVERIFY(!m_taken.first().error);
    QCOMPARE(m_taken.first().conflicts, 3);
}

void TestConflictPane::theDialogLeadsThere()
{
    pages::TakenInDialog dialog(m_stage->prompter, m_stage->window.get());
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    QSignalSpy asked(&dialog, &pages::TakenInDialog::goToRequested);
    dialog.showResults(m_taken);
    click(dialog.findChild<QPushButton *>(u"takenInOpen"_s));
    QCOMPARE(asked.size(), 1);
    auto *editor = m_stage->form(asked.first().at(1).toString());
    QVERIFY(editor);
    QCOMPARE(m_stage->find<QListWidget>(u"conflictList"_s)->count(), 3);
    QVERIFY(m_stage->find<QWidget>(u"conflictPane"_s)->isVisible());
    click(m_stage->find<QPushButton>(u"conflictBack"_s));
    QVERIFY(!m_stage->find<QWidget>(u"conflictPane"_s)->isVisible());
    // The form says so too, over it and at the field, and leads back.
    QVERIFY(m_stage->find<QLabel>(u"conflictNoteText"_s)->text().contains(u'3'));
    const Issues issues = editor->issues();
    QCOMPARE(std::count_if(issues.cbegin(), issues.cend(),
                           [](const Issue &issue) { return issue.code == "answer.conflict"_L1; }),
             3);
    click(m_stage->find<QPushButton>(u"conflictNoteOpen"_s));
    QVERIFY(m_stage->find<QWidget>(u"conflictPane"_s)->isVisible());
}

void TestConflictPane::everyWayToDecide()
{
    auto *editor = m_stage->form(m_stage->complete + u'#' + QString::fromLatin1(pages::kConflictsPlace));
    QVERIFY(editor);
    auto *list = m_stage->find<QListWidget>(u"conflictList"_s);
    auto *result = m_stage->find<QPlainTextEdit>(u"conflictResult"_s);
    QCOMPARE(list->count(), 3);
    const QList<application::ValueKey> keys = application::openConflicts(editor->application());
    QVERIFY(!m_stage->find<QPushButton>(u"conflictDecide"_s)->isEnabled());

    list->setCurrentRow(static_cast<int>(keys.indexOf(kTitle)));
    const QString mine = m_stage->find<QTextEdit>(u"conflictMineText"_s)->toHtml();
    QVERIFY(mine.contains(u"Unser"_s) && mine.contains(u"line-through"_s) && mine.contains(u"underline"_s));
    QVERIFY(m_stage->find<QTextEdit>(u"conflictTheirsText"_s)->toPlainText().contains(u"Ihr"_s));
    click(m_stage->find<QPushButton>(u"conflictBoth"_s));
    QCOMPARE(result->toPlainText(), u"Unser gemeinsamer Titel / Ihr gemeinsamer Titel"_s);
    result->setPlainText(u"Der gemeinsame Titel"_s);
    click(m_stage->find<QPushButton>(u"conflictDecide"_s));
    QCOMPARE(editor->application().text(kTitle), u"Der gemeinsame Titel"_s);
    QCOMPARE(list->count(), 2);
    editor->undoStack().undo();
    QCOMPARE(list->count(), 3);
    editor->undoStack().redo();

    list->setCurrentRow(
        static_cast<int>(application::openConflicts(editor->application()).indexOf(kAcronym)));
    click(m_stage->find<QPushButton>(u"conflictTheirs"_s));
    click(m_stage->find<QPushButton>(u"conflictDecide"_s));
    QCOMPARE(editor->application().text(kAcronym), u"THEIRS"_s);

    QCOMPARE(list->count(), 1);
    click(m_stage->find<QPushButton>(u"conflictTheirs"_s));
    click(m_stage->find<QPushButton>(u"conflictDecide"_s));
    QVERIFY(!editor->application().rows.value(u"B"_s).contains(test::germanPartner()));
    editor->undoStack().undo();
    click(m_stage->find<QPushButton>(u"conflictMine"_s));
    click(m_stage->find<QPushButton>(u"conflictDecide"_s));
    QVERIFY(editor->application().rows.value(u"B"_s).contains(test::germanPartner()));
    QCOMPARE(application::openConflicts(editor->application()), QList<application::ValueKey>());
    QVERIFY(!list->isVisible());
    QTRY_COMPARE(editor->saveState(), session::SaveState::Saved);
    QCOMPARE(m_stage->stored(m_stage->complete).text(kTitle), u"Der gemeinsame Titel"_s);
}

void TestConflictPane::keysDoTheSame()
{
    auto *editor = m_stage->form(m_stage->complete + u'#' + QString::fromLatin1(pages::kConflictsPlace));
    auto *list = m_stage->find<QListWidget>(u"conflictList"_s);
    list->setCurrentRow(0);
    list->setFocus();
    // A button pressed by key goes down for a moment before it acts.
    QTest::keyClick(list, Qt::Key_F7);
    QTRY_COMPARE(list->currentRow(), 1);
    QTest::keyClick(list, Qt::Key_F7, Qt::ShiftModifier);
    QTRY_COMPARE(list->currentRow(), 0);
    QTest::keyClick(list, Qt::Key_3, Qt::AltModifier);
    QTRY_VERIFY(m_stage->find<QPushButton>(u"conflictDecide"_s)->isEnabled());
    QTest::keyClick(list, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(list->count(), 2);
    QCOMPARE(editor->application().text(kTitle), u"Ihr gemeinsamer Titel"_s);
}

void TestConflictPane::readsWellInEveryLanguage()
{
    m_stage->window->resize(1280, 800);
    auto *editor = m_stage->form(m_stage->complete + u'#' + QString::fromLatin1(pages::kConflictsPlace));
    auto *list = m_stage->find<QListWidget>(u"conflictList"_s);
    for (const QString &language : {u"en"_s, u"de"_s, u"zh_CN"_s}) {
        m_stage->translation.setLanguage(language);
        QApplication::processEvents();
        for (const application::ValueKey &key : {kTitle, application::removalKey(test::germanPartner())}) {
            m_stage->go(u"form"_s, m_stage->complete + u'#' + QString::fromLatin1(pages::kConflictsPlace));
            list->setCurrentRow(
                static_cast<int>(application::openConflicts(editor->application()).indexOf(key)));
            QApplication::processEvents();
            QVERIFY(m_stage->find<QWidget>(u"conflictPane"_s)->isVisible());
            QCOMPARE(test::cutTexts(*m_stage->window), QStringList());
            if (const QString folder = qEnvironmentVariable("TANDEM_PICTURES"); !folder.isEmpty())
                QVERIFY(m_stage->window->grab().save(
                    folder + u"/merge-%1-%2.png"_s.arg(language, key == kTitle ? u"title"_s : u"block"_s)));
        }
        click(m_stage->find<QPushButton>(u"conflictBack"_s));
        QApplication::processEvents();
        if (const QString folder = qEnvironmentVariable("TANDEM_PICTURES"); !folder.isEmpty())
            QVERIFY(m_stage->window->grab().save(folder + u"/merge-%1-form.png"_s.arg(language)));
    }
}

QTEST_MAIN(TestConflictPane)
#include "tst_ConflictPane.moc"
