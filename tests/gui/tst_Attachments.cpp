// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/Stage.h"

#include "forms/fields/FileEditor.h"
#include "forms/viewer/PdfPane.h"
#include "models/application/ApplicationRules.h"
#include "models/session/Arrival.h"
#include "models/session/EarlierFiles.h"
#include "models/storage/BlobStore.h"

#include <QBuffer>
#include <QComboBox>
#include <QDialog>
#include <QDropEvent>
#include <QElapsedTimer>
#include <QListView>
#include <QMimeData>
#include <QPainter>
#include <QPdfWriter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTimer>

using namespace tandem;
using namespace tandem::call;
using namespace Qt::StringLiterals;
using test::Stage;

namespace {

/// Some pages with text, as another program writes them.
QByteArray pdf(int pages, const QString &text)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    QPainter painter(&writer);
    for (int page = 1; page <= pages; ++page) {
        painter.fillRect(500, 2000, 6000, 3000, QColor(0, 90, 160));
        painter.drawText(500, 1000, u"%1 %2"_s.arg(text).arg(page));
        if (page < pages)
            writer.newPage();
    }
    painter.end();
    return bytes;
}

QByteArray picture(const QSize &size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(QColor(200, 120, 40));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "PNG");
    return bytes;
}

/// Forms that show each other until nobody lives to see the end.
QByteArray endless()
{
    QByteArray out =
        "%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
        "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
        "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 300]/Contents 4 0 R/Resources<</XObject"
        "<</F 5 0 R>>>>>>endobj\n4 0 obj<</Length 5>>stream\n/F Do\nendstream endobj\n";
    constexpr int kLevels = 9;
    for (int level = 0; level < kLevels; ++level)
        out += QByteArray::number(5 + level) +
               " 0 obj<</Type/XObject/Subtype/Form/BBox[0 0 200 300]/Resources<</XObject<</F " +
               QByteArray::number(6 + level) + " 0 R>>>>/Length 240>>stream\n" +
               QByteArray("/F Do ").repeated(40) + "\nendstream endobj\n";
    return out +
           "14 0 obj<</Type/XObject/Subtype/Form/BBox[0 0 200 300]/Length 16>>stream\n0 0 200 300 re f\n"
           "endstream endobj\ntrailer<</Root 1 0 R/Size 15>>\n%%EOF\n";
}

/// The longest pause of the window's event loop while it lives, in milliseconds.
class Pulse
{
public:
    Pulse()
    {
        m_since.start();
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { beat(); });
        m_timer.start(5);
    }
    qint64 longest()
    {
        beat();
        return m_longest;
    }

private:
    void beat() { m_longest = std::max(m_longest, m_since.restart()); }

    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
};

} // namespace

class tst_Attachments : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Stage> m_stage;
    session::ApplicationEditor *m_editor = nullptr;

    [[nodiscard]] forms::FileEditor *field(const QString &id) const
    {
        return m_stage->find<forms::FileEditor>(id);
    }
    void drop(const QString &fieldId, const QStringList &paths)
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString &path : paths)
            urls.append(QUrl::fromLocalFile(path));
        data.setUrls(urls);
        forms::FileEditor *editor = field(fieldId);
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(editor, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent dropped(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(editor, &dropped);
    }
    [[nodiscard]] const QList<application::Attachment> &attached() const
    {
        return m_editor->application().attachments;
    }
    [[nodiscard]] QStringList issueCodes() const
    {
        QStringList codes;
        for (const Issue &issue : m_editor->issues()) {
            if (issue.code.startsWith("attachment."_L1))
                codes.append(issue.code);
        }
        return codes;
    }
    QAbstractButton *button(const QString &fieldId, const QString &text)
    {
        for (auto *one : field(fieldId)->findChildren<QAbstractButton *>()) {
            if (one->isVisible() && one->text() == text)
                return one;
        }
        return nullptr;
    }
    void grab(const QString &name)
    {
        if (const QString folder = qEnvironmentVariable("TANDEM_PICTURES"); !folder.isEmpty())
            QVERIFY(m_stage->window->grab().save(folder + u'/' + name));
    }

private slots:
    void init()
    {
        m_stage = std::make_unique<Stage>();
        m_stage->window->resize(1280, 800);
        m_editor = m_stage->form(m_stage->complete + u"#I01"_s);
        QVERIFY(m_editor);
    }
    void cleanup()
    {
        QCOMPARE(m_stage->prompter.errors, QStringList());
        QCOMPARE(m_stage->prompter.unexpected, QStringList());
        m_stage.reset();
    }

    void droppedFilesAreTakenOrRefusedInOneSentenceEach()
    {
        drop(u"I01"_s, {m_stage->write(u"extract.pdf"_s, pdf(3, u"Register"_s)),
                        m_stage->write(u"empty.pdf"_s, {}), m_stage->write(u"photo.pdf"_s, picture({20, 20})),
                        m_stage->write(u"again.pdf"_s, pdf(1, u"Again"_s)),
                        m_stage->write(u"broken.pdf"_s, "%PDF-1.7\nnothing"),
                        m_stage->folder.filePath(u"gone.pdf"_s), m_stage->write(u"table.csv"_s, "a;b\n")});
        QTRY_COMPARE_WITH_TIMEOUT(m_stage->prompter.told.size(), 1, 30000);
        QCOMPARE(m_stage->prompter.told.first(), u"5 files were not attached"_s);
        const QStringList sentences = m_stage->prompter.toldTexts.first().split(u"\n\n"_s);
        QCOMPARE(sentences.size(), 5);
        const QStringList refused{u"empty.pdf"_s, u"photo.pdf"_s, u"broken.pdf"_s, u"gone.pdf"_s,
                                  u"table.csv"_s};
        for (qsizetype i = 0; i < refused.size(); ++i)
            QVERIFY2(sentences[i].contains(refused[i]), qPrintable(sentences[i]));
        QTRY_COMPARE(attached().size(), 2);
        QCOMPARE(attached().at(0).fileName, u"extract.pdf"_s);
        QCOMPARE(attached().at(1).fileName, u"again.pdf"_s);
        auto *list = field(u"I01"_s)->findChild<QListView *>();
        QCOMPARE(list->model()->rowCount(), 2);
        QTRY_COMPARE(m_editor->saveState(), session::SaveState::Saved);
        QCOMPARE(m_stage->stored(m_stage->complete).attachments, attached());
    }

    void hostileFilesLeaveTheWindowAlive()
    {
        QByteArray large = "%PDF-1.7\n";
        large.append(QByteArray(1'900'000, '\7'));
        Pulse pulse;
        drop(u"I01"_s, {m_stage->write(u"endless.pdf"_s, endless()), m_stage->write(u"large.pdf"_s, large)});
        QTRY_COMPARE_WITH_TIMEOUT(m_stage->prompter.told.size(), 1, 40000);
        QTRY_COMPARE(attached().size(), 1);
        // Its first page has no end; the file itself is one that others may be able to read.
        QTRY_VERIFY(issueCodes().contains(u"attachment.slow"_s));
        QVERIFY2(pulse.longest() < 2000, qPrintable(QString::number(pulse.longest())));
    }

    void whatIsLookedIntoCanBeStopped()
    {
        drop(u"I01"_s,
             {m_stage->write(u"endless.pdf"_s, endless()), m_stage->write(u"b.pdf"_s, pdf(1, u"b"_s))});
        auto *row = m_stage->find<QWidget>(u"attachmentProgress"_s);
        QVERIFY(row);
        QTRY_VERIFY_WITH_TIMEOUT(row->isVisible(), 10000);
        QTest::mouseClick(row->findChild<QPushButton *>(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!row->isVisible(), 3000);
        m_stage->settle();
        QVERIFY(attached().isEmpty());
        QVERIFY(m_stage->prompter.told.isEmpty());
    }

    void leavingWhileAFileIsLookedIntoEndsAtOnce()
    {
        drop(u"I01"_s, {m_stage->write(u"endless.pdf"_s, endless())});
        QTest::qWait(300);
        QElapsedTimer timer;
        timer.start();
        m_stage->window.reset();
        QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
    }

    void hintsAndSmallPicturesAreShown()
    {
        drop(u"I02"_s, {m_stage->write(u"small.png"_s, picture({300, 200})),
                        m_stage->write(u"large.png"_s, picture({1600, 1000}))});
        QTRY_COMPARE_WITH_TIMEOUT(attached().size(), 2, 20000);
        QTRY_COMPARE(issueCodes(), QStringList{u"attachment.coarse"_s});
        QVERIFY(m_stage->prompter.told.isEmpty());
        auto *list = field(u"I02"_s)->findChild<QListView *>();
        // The middle of the small picture has the colour of the large one.
        const auto colour = [list](int row) {
            const QImage icon = list->model()
                                    ->index(row, 0)
                                    .data(Qt::DecorationRole)
                                    .value<QIcon>()
                                    .pixmap(list->iconSize())
                                    .toImage();
            return icon.pixelColor(icon.width() / 2, icon.height() / 2);
        };
        for (const int row : {0, 1})
            QTRY_COMPARE(colour(row), QColor(200, 120, 40));
        m_stage->settle();
        m_stage->go(u"handin"_s, m_stage->complete);
        QStringList shown;
        for (const auto *view : m_stage->window->currentPage()->findChildren<QAbstractItemView *>()) {
            for (int row = 0; view->model() && row < view->model()->rowCount(); ++row)
                shown.append(view->model()->index(row, 0).data().toString());
        }
        QVERIFY2(shown.join(u'\n').contains(u"“small.png” has only 300 × 200 pixels"_s),
                 qPrintable(shown.join(u'\n')));
    }

    void aReplacedFileIsKept()
    {
        drop(u"I01"_s, {m_stage->write(u"first.pdf"_s, pdf(1, u"first"_s))});
        QTRY_COMPARE_WITH_TIMEOUT(attached().size(), 1, 20000);
        application::Attachment first = attached().first();
        first.language = u"de"_s;
        first.contentClass = u"side"_s;
        m_editor->changeAttachment(first);
        m_stage->prompter.files = {{m_stage->write(u"second.pdf"_s, pdf(2, u"second"_s))}};
        QAbstractButton *replace = button(u"I01"_s, u"Replace…"_s);
        QVERIFY(replace);
        QTest::mouseClick(replace, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(attached().first().fileName, u"second.pdf"_s, 20000);
        QCOMPARE(attached().size(), 1);
        const application::Attachment second = attached().first();
        QVERIFY(second.id != first.id);
        QCOMPARE(second.language, u"de"_s);
        QCOMPARE(second.contentClass, u"side"_s);
        QTRY_COMPARE(m_editor->saveState(), session::SaveState::Saved);
        // The earlier content is named still, so that no sweep takes it.
        const auto kept = m_stage->workspace->now(
            [&](session::Desk &desk) { return session::earlierFiles(desk, m_stage->complete, second.id); });
        QVERIFY(kept);
        QCOMPARE(kept->size(), 1);
        QCOMPARE(kept->first().attachment.sha256, first.sha256);
        const auto named = m_stage->workspace->now(
            [](session::Desk &desk) { return storage::BlobStore(desk.database).named(); });
        QVERIFY(named && named->contains(first.sha256) && named->contains(second.sha256));
        // It opens from the dialog.
        QTest::mouseClick(button(u"I01"_s, u"Describe…"_s), Qt::LeftButton);
        QDialog *dialog = nullptr;
        QTRY_VERIFY(dialog = m_stage->window->findChild<QDialog *>(u"attachmentDialog"_s));
        if (const QString folder = qEnvironmentVariable("TANDEM_PICTURES"); !folder.isEmpty())
            QVERIFY(dialog->grab().save(folder + u"/describe.png"_s));
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"earlierOpen-1"_s), Qt::LeftButton);
        QDialog *reader = nullptr;
        QTRY_VERIFY(reader = m_stage->window->findChild<QDialog *>(u"pdfDialog"_s));
        QCOMPARE(reader->windowTitle(), u"first.pdf"_s);
        reader->close();
        dialog->reject();
        // And undo brings it back.
        m_stage->window->currentPage()->undo();
        QCOMPARE(attached().first(), first);
    }

    void whatBrokeTheReaderIsNotOpenedByTheWindow()
    {
        drop(u"I01"_s, {m_stage->write(u"extract.pdf"_s, pdf(1, u"a"_s))});
        QTRY_COMPARE_WITH_TIMEOUT(attached().size(), 1, 20000);
        QTRY_COMPARE(m_editor->saveState(), session::SaveState::Saved);
        // As if the copy of a partner had brought it.
        application::FileFacts facts;
        facts.kind = application::FileFacts::Kind::Pdf;
        facts.state = application::FileFacts::State::Stopped;
        const auto kept = m_stage->workspace->now(
            [&](session::Desk &desk) { return session::keepFacts(desk, attached().first().sha256, facts); });
        QVERIFY(kept);
        m_stage->window.reset();
        m_stage->window =
            std::make_unique<shell::MainWindow>(*m_stage->shelf, pages::applicantPlaces(*m_stage->shelf));
        m_stage->window->show();
        m_editor = m_stage->form(m_stage->complete + u"#I01"_s);
        QVERIFY(m_editor);
        QTRY_COMPARE(issueCodes(), QStringList{u"attachment.stopped"_s});
        QTest::mouseClick(button(u"I01"_s, u"Open"_s), Qt::LeftButton);
        m_stage->settle();
        QCOMPARE(m_stage->prompter.told, QStringList{u"extract.pdf"_s});
        QVERIFY(!m_stage->window->findChild<QDialog *>(u"pdfDialog"_s));
        // And it keeps the application from being handed in.
        m_stage->go(u"handin"_s, m_stage->complete);
        QVERIFY(!m_stage->find<QPushButton>(u"handInLock"_s)->isEnabled());
    }

    void theClassOfAFileIsNarrowed()
    {
        drop(u"I01"_s, {m_stage->write(u"extract.pdf"_s, pdf(1, u"a"_s))});
        QTRY_COMPARE_WITH_TIMEOUT(attached().size(), 1, 20000);
        QTest::mouseClick(button(u"I01"_s, u"Describe…"_s), Qt::LeftButton);
        QDialog *dialog = nullptr;
        QTRY_VERIFY(dialog = m_stage->window->findChild<QDialog *>(u"attachmentDialog"_s));
        auto *classes = dialog->findChild<QComboBox *>(u"attachmentClass"_s);
        QCOMPARE(classes->findData(u"public"_s), -1); // no file is more public than its question
        classes->setCurrentIndex(classes->findData(u"applicant"_s));
        dialog->accept();
        QTRY_COMPARE(attached().first().contentClass, u"applicant"_s);
        auto *list = field(u"I01"_s)->findChild<QListView *>();
        QTRY_VERIFY(list->model()->index(0, 0).data().toString().contains(u"applicant only"_s));
    }

    void aPdfIsReadWithItsPagesAndSearched()
    {
        drop(u"I01"_s, {m_stage->write(u"long.pdf"_s, pdf(5, u"Jahresabschluss"_s))});
        QTRY_COMPARE_WITH_TIMEOUT(attached().size(), 1, 20000);
        QTest::mouseClick(button(u"I01"_s, u"Open"_s), Qt::LeftButton);
        QDialog *dialog = nullptr;
        QTRY_VERIFY(dialog = m_stage->window->findChild<QDialog *>(u"pdfDialog"_s));
        auto *pane = dialog->findChild<forms::PdfPane *>();
        QTRY_COMPARE(pane->pageCount(), 5);
        QSignalSpy ended(pane, &forms::PdfPane::searchEnded);
        pane->findNext(u"Jahresabschluss 4"_s);
        QTRY_COMPARE(ended.size(), 1);
        QVERIFY(ended.first().first().toBool());
        QTRY_COMPARE(pane->currentPage(), 4);
        dialog->close();
    }

    void looksRightInThreeLanguages_data()
    {
        QTest::addColumn<QString>("language");
        for (const QString &language : {u"en"_s, u"de"_s, u"zh_CN"_s})
            QTest::newRow(qPrintable(language)) << language;
    }
    void looksRightInThreeLanguages()
    {
        QFETCH(const QString, language);
        m_stage->translation.setLanguage(language);
        m_stage->settle();
        QByteArray script = pdf(60, u"Bericht"_s);
        script.replace("/Type /Catalog", "/Type /Catalog /OpenAction << /S /JavaScript /JS (x) >>");
        drop(u"I01"_s, {m_stage->write(u"营业执照 Gewerbelizenz.pdf"_s, script)});
        drop(u"I02"_s, {m_stage->write(u"Halle.png"_s, picture({300, 200})),
                        m_stage->write(u"Anlage.png"_s, picture({1600, 1000}))});
        QTRY_COMPARE_WITH_TIMEOUT(attached().size(), 3, 30000);
        QTRY_VERIFY(issueCodes().contains(u"attachment.script"_s));
        QTRY_VERIFY(issueCodes().contains(u"attachment.coarse"_s));
        m_stage->settle();
        for (const Issue &issue : m_editor->issues()) {
            if (issue.code.startsWith("attachment."_L1) && language != "en"_L1)
                QVERIFY2(QCoreApplication::translate("Message", issue.message.source) !=
                             QString::fromUtf8(issue.message.source),
                         issue.message.source);
        }
        grab(u"attachments-%1.png"_s.arg(language));
    }
};

QTEST_MAIN(tst_Attachments)
#include "tst_Attachments.moc"
