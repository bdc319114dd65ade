// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/SampleStage.h"

#include "forms/panes/ScaleBar.h"
#include "models/items/RankingTable.h"

#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTableView>

#include <poppler-qt6.h>

using namespace tandem;
using namespace Qt::StringLiterals;
using test::SampleStage;

class tst_ChairPages : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_stage = std::make_unique<SampleStage>(); }
    void cleanupTestCase() { m_stage.reset(); }
    void rankingShowsTotalsAndTheLine();
    void tieSaysWhichRule();
    void consensusIsSetAndUndone();
    void recommendationIsKept();
    void decisionsOfMinistriesAreKept();
    void reportReadsBack();
    void bundleIsWrittenAsChosen();
    void documentsReadBack();

private:
    QTableView *ranking()
    {
        m_stage->go(u"panel"_s);
        return m_stage->find<QTableView>(u"rankingTable"_s);
    }
    int rowOf(QTableView *view, const QString &acronym)
    {
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            if (view->model()->index(row, 1).data().toString() == acronym)
                return row;
        }
        return -1;
    }

    std::unique_ptr<SampleStage> m_stage;
};

void tst_ChairPages::rankingShowsTotalsAndTheLine()
{
    QTableView *view = ranking();
    const auto *model = qobject_cast<items::RankingTable *>(view->model());
    QVERIFY(model);
    QCOMPARE(model->index(0, 1).data().toString(), u"ROLLTWIN"_s);
    QCOMPARE(model->index(0, model->totalColumn()).data().toString(), u"87.5"_s);
    int lines = 0;
    for (int row = 0; row < model->rowCount(); ++row)
        lines += model->index(row, 0).data(items::RowKindRole).toInt() ==
                 static_cast<int>(items::RankingTable::RowKind::ThresholdLine);
    QCOMPARE(lines, 1);
}

void tst_ChairPages::tieSaysWhichRule()
{
    QTableView *view = ranking();
    view->setCurrentIndex(view->model()->index(rowOf(view, u"DUALTECH"_s), 0));
    m_stage->settle();
    QVERIFY(m_stage->find<QLabel>(u"rankingFacts"_s)->text().contains(u"FLEXWASH"_s));
    QVERIFY(m_stage->find<QLabel>(u"rankingFacts"_s)->text().contains(u"rule 1"_s));
}

void tst_ChairPages::consensusIsSetAndUndone()
{
    QTableView *view = ranking();
    view->setCurrentIndex(view->model()->index(rowOf(view, u"ROLLTWIN"_s), 0));
    m_stage->click(u"openConsensus"_s);
    auto *criteria = m_stage->find<QTableView>(u"consensusTable"_s);
    QVERIFY(criteria);
    criteria->setCurrentIndex(criteria->model()->index(0, 0));
    const int last = criteria->model()->columnCount() - 1;
    const QString before = criteria->model()->index(0, last).data().toString();
    auto *scale = m_stage->find<forms::ScaleBar>(u"consensusScale"_s);
    scale->setFocus();
    QTest::keyClick(scale, Qt::Key_2);
    m_stage->find<QPlainTextEdit>(u"consensusReason"_s)->setPlainText(u"Agreed after discussion"_s);
    m_stage->click(u"agree"_s);
    QTRY_COMPARE(criteria->model()->index(0, last).data().toString(), u"2.0"_s);
    m_stage->window->currentPage()->undo();
    QTRY_COMPARE(criteria->model()->index(0, last).data().toString(), before);
    QVERIFY(m_stage->prompter.errors.isEmpty());
}

void tst_ChairPages::recommendationIsKept()
{
    QTableView *view = ranking();
    m_stage->prompter.choices = {0};
    m_stage->prompter.langAnswers = {LangText{{u"zh"_s, u"首先推荐"_s}, {u"de"_s, u"An erster Stelle"_s}}};
    m_stage->click(u"recommend"_s);
    QTRY_VERIFY(m_stage->find<QLabel>(u"rankingFacts"_s)->text().contains(u"Recommendation:"_s));
    QVERIFY(view->currentIndex().isValid());
}

void tst_ChairPages::decisionsOfMinistriesAreKept()
{
    QTableView *view = ranking();
    view->setCurrentIndex(view->model()->index(rowOf(view, u"SHELLNORM"_s), 0));
    m_stage->settle();
    m_stage->prompter.choices = {1, 3}; // the German ministry, not declared
    m_stage->prompter.answers = {u"Dr. Example"_s};
    m_stage->click(u"recordDecision"_s);
    QTRY_VERIFY(m_stage->find<QLabel>(u"rankingFacts"_s)->text().contains(u"Decided, Germany: do not"_s));
    QVERIFY(m_stage->prompter.errors.isEmpty());
}

void tst_ChairPages::reportReadsBack()
{
    ranking();
    m_stage->prompter.folders = {m_stage->folder.path()};
    m_stage->click(u"panelReport"_s);
    const QString base = m_stage->folder.filePath(u"TAN-2027-panel"_s);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(base + u".json"_s), 30000);
    for (const QString &ending : {u".pdf"_s, u".html"_s, u".csv"_s})
        QVERIFY2(QFile::exists(base + ending), qPrintable(ending));
    const auto document = Poppler::Document::load(base + u".pdf"_s);
    QVERIFY(document);
    QString text;
    for (int page = 0; page < document->numPages(); ++page)
        text += document->page(page)->text({});
    QVERIFY(text.contains(u"ROLLTWIN"_s));
    QVERIFY(text.contains(u"87"_s));
}

void tst_ChairPages::bundleIsWrittenAsChosen()
{
    QTableView *view = ranking();
    view->setCurrentIndex(view->model()->index(rowOf(view, u"FLEXWASH"_s), 0));
    m_stage->settle();
    const QString path = m_stage->folder.filePath(u"bundle.zip"_s);
    m_stage->prompter.told.clear();
    m_stage->prompter.documentChoices = {{{u"zh"_s}, u"cn"_s}};
    m_stage->prompter.saveFiles = {path};
    m_stage->click(u"writeBundle"_s);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), 30000);
    QTRY_COMPARE(m_stage->prompter.told.size(), 1); // something was left out that nobody attributed
    QVERIFY(m_stage->prompter.errors.isEmpty());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    for (const char *name : {"dossier.pdf", "data.json", "metadata.xml", "manifest.sha256", "scores.csv"})
        QVERIFY2(bytes.contains(QByteArray("tan-2027-002-zh-redacted-cn/") + name), name);
}

void tst_ChairPages::documentsReadBack()
{
    QTableView *view = ranking();
    view->setCurrentIndex(view->model()->index(rowOf(view, u"SHELLNORM"_s), 0));
    m_stage->settle();
    const QStringList files = m_stage->saveEveryDocument(u".pdf"_s);
    QVERIFY(files.size() >= 3);
    for (const QString &file : files) {
        const auto document = Poppler::Document::load(file);
        QVERIFY2(document, qPrintable(file));
        QString text;
        for (int page = 0; page < document->numPages(); ++page)
            text += document->page(page)->text({});
        // The list of declared projects tells that there is none yet.
        QVERIFY2(text.contains(u"SHELLNORM"_s) || text.contains(u"Noch kein Vorhaben"_s), qPrintable(file));
    }
    QVERIFY(m_stage->prompter.errors.isEmpty());
}

QTEST_MAIN(tst_ChairPages)
#include "tst_ChairPages.moc"
