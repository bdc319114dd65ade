// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/SearchIndex.h"
#include "models/storage/SearchTokens.h"
#include "models/storage/WorkspaceFolder.h"
#include "tests/storage/Workspace.h"

#include <QFile>
#include <QTest>

using namespace tandem;
using namespace tandem::storage;
using namespace Qt::StringLiterals;

class tst_SearchIndex : public QObject
{
    Q_OBJECT

private slots:
    void cutsTokens_data();
    void cutsTokens();
    void finds_data();
    void finds();
    void showsTheMatch();
    void forgetsReplacedTexts();
    void keepsUpWithTheWorkspace();
    void isMadeAnewWhenDamaged();
    void findsEveryValueThatPeopleType();
};

namespace {

const QString kZh = u"杭州的高科技企业用协作机器人装配洗衣机，AI视觉检测。"_s;
const QString kDe = u"Medizintechnik aus Gütersloh: Prüfstände für die Straße, Maschinenbau in Hangzhou."_s;

std::unique_ptr<SearchIndex> opened(Database &database)
{
    auto index = SearchIndex::open(database);
    return index ? std::move(*index) : nullptr;
}

} // namespace

void tst_SearchIndex::cutsTokens_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("tokens");
    QTest::newRow("words") << u"Größe, Straße!"_s << QStringList{u"grosse"_s, u"strasse"_s};
    QTest::newRow("han") << u"机器人"_s << QStringList{u"机器"_s, u"器人"_s, u"人"_s};
    QTest::newRow("mixed") << u"AI机器 5G"_s << QStringList{u"ai"_s, u"机器"_s, u"器"_s, u"5g"_s};
    QTest::newRow("full width") << u"ＲＯＢＯＴ"_s << QStringList{u"robot"_s};
    QTest::newRow("radical") << u"⼯厂"_s << QStringList{u"工厂"_s, u"厂"_s};
    QTest::newRow("rare han") << u"𠀀𠀁"_s << QStringList{u"𠀀𠀁"_s, u"𠀁"_s};
    QTest::newRow("combining") << u"u\u0308ber"_s << QStringList{u"uber"_s};
    QTest::newRow("nothing") << u" ，。- "_s << QStringList{};
}

void tst_SearchIndex::cutsTokens()
{
    QFETCH(QString, text);
    QFETCH(QStringList, tokens);
    QCOMPARE(tokensOf(fold(text).text), tokens);
}

void tst_SearchIndex::finds_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<bool>("zh");
    QTest::addColumn<bool>("de");
    QTest::newRow("three Han") << u"机器人"_s << true << false;
    QTest::newRow("two Han") << u"科技"_s << true << false;
    QTest::newRow("two Han at the start") << u"杭州"_s << true << false;
    QTest::newRow("one Han") << u"检"_s << true << false;
    QTest::newRow("last Han") << u"测"_s << true << false;
    QTest::newRow("pairs that stand apart") << u"科技器人"_s << false << false;
    QTest::newRow("absent Han") << u"德国"_s << false << false;
    QTest::newRow("Latin beside Han") << u"ai"_s << true << false;
    QTest::newRow("Latin and Han in one") << u"AI视觉"_s << true << false;
    QTest::newRow("part of a compound") << u"technik"_s << false << true;
    QTest::newRow("start of a compound") << u"Medizin"_s << false << true;
    QTest::newRow("middle of a compound") << u"zintech"_s << false << true;
    QTest::newRow("case") << u"MASCHINENBAU"_s << false << true;
    QTest::newRow("umlaut") << u"prüfstände"_s << false << true;
    QTest::newRow("umlaut left out") << u"pruf"_s << false << true;
    QTest::newRow("sharp s") << u"strasse"_s << false << true;
    QTest::newRow("two words") << u"hangzhou technik"_s << false << true;
    QTest::newRow("two words, one absent") << u"hangzhou Elektronik"_s << false << false;
    QTest::newRow("punctuation only") << u"!?"_s << false << false;
    QTest::newRow("quotes are text") << u"\"Medizintechnik\" OR x"_s << false << false;
    QTest::newRow("empty") << u""_s << false << false;
}

void tst_SearchIndex::finds()
{
    QFETCH(QString, query);
    QFETCH(bool, zh);
    QFETCH(bool, de);
    test::Workspace workspace;
    const auto index = opened(workspace.database());
    QVERIFY(index);
    VERIFY_OK(index->index(u"1"_s, 1, {{{{}, u"A06"_s, u"zh"_s}, kZh}, {{{}, u"A06"_s, u"de"_s}, kDe}}));
    const auto hits = index->search(query);
    VERIFY_OK(hits);
    QStringList languages;
    for (const SearchHit &hit : *hits)
        languages.append(hit.language);
    QCOMPARE(languages.contains(u"zh"_s), zh);
    QCOMPARE(languages.contains(u"de"_s), de);
}

void tst_SearchIndex::showsTheMatch()
{
    test::Workspace workspace;
    const auto index = opened(workspace.database());
    const QString text = u"Die Ausgangslage\nist ausführlich beschrieben. "_s.repeated(5) +
                         u"Die Straßenprüfung "_s + u"folgt danach mit weiteren Sätzen. "_s.repeated(5);
    VERIFY_OK(index->index(u"1"_s, 1, {{{u"row"_s, u"A06"_s, u"de"_s}, text}}));
    const auto hits = index->search(u"strassenpruf"_s);
    VERIFY_OK(hits);
    QCOMPARE(hits->size(), 1);
    const SearchHit &hit = hits->first();
    QCOMPARE(hit.row, u"row"_s);
    QCOMPARE(hit.field, u"A06"_s);
    QCOMPARE(hit.snippet.mid(hit.matchStart, hit.matchLength), u"Straßenprüf"_s);
    QVERIFY(hit.snippet.startsWith(u'…') && hit.snippet.endsWith(u'…'));
    QVERIFY(!hit.snippet.contains(u'\n'));
}

void tst_SearchIndex::forgetsReplacedTexts()
{
    test::Workspace workspace;
    const auto index = opened(workspace.database());
    VERIFY_OK(index->index(u"1"_s, 1, {{{{}, u"A06"_s, u"de"_s}, kDe}, {{{}, u"A06"_s, u"zh"_s}, kZh}}));
    VERIFY_OK(index->index(u"1"_s, 2, {{{{}, u"A06"_s, u"de"_s}, u"Optik"_s}}));
    QVERIFY(index->search(u"technik"_s)->isEmpty());
    QVERIFY(index->search(u"机器人"_s)->isEmpty());
    QCOMPARE(index->search(u"optik"_s)->size(), 1);
    VERIFY_OK(index->index(u"2"_s, 1, {{{{}, u"A06"_s, u"de"_s}, u"Optik"_s}}));
    QCOMPARE(index->search(u"optik"_s)->size(), 2);
    QCOMPARE(index->search(u"optik"_s, 1)->size(), 1);
    VERIFY_OK(index->remove(u"1"_s));
    QCOMPARE(index->search(u"optik"_s)->size(), 1);
    QCOMPARE(index->search(u"optik"_s)->first().applicationId, u"2"_s);
}

void tst_SearchIndex::keepsUpWithTheWorkspace()
{
    test::Workspace workspace;
    ApplicationStore store(workspace.database());
    const application::Application before = test::sampleApplication();
    VERIFY_OK(store.create(test::sampleCall(), before));
    auto index = opened(workspace.database());
    SilentProgress silent;
    VERIFY_OK(index->refresh(store, silent));
    QVERIFY(!index->search(u"洗衣"_s)->isEmpty());
    QVERIFY(!index->search(u"fabrik"_s)->isEmpty());
    application::Application after = before;
    after.setValue({{}, u"A06"_s, u"zh"_s}, u"数字孪生"_s, test::sampleAuthor(), test::sampleId(9001));
    VERIFY_OK(store.saveChanges(test::sampleCall(), before, after));
    QVERIFY(index->search(u"孪生"_s)->isEmpty());
    index.reset(); // and the words are read again from the file
    index = opened(workspace.database());
    VERIFY_OK(index->refresh(store, silent));
    QCOMPARE(index->search(u"孪生"_s)->size(), 1);
    QVERIFY(!index->search(u"fabrik"_s)->isEmpty());
    VERIFY_OK(index->rebuild(store, silent));
    QCOMPARE(index->search(u"孪生"_s)->size(), 1);
    VERIFY_OK(store.setStatus(before.id, application::Status::Draft));
    VERIFY_OK(store.removeDraft(before.id));
    VERIFY_OK(index->refresh(store, silent));
    QVERIFY(index->search(u"孪生"_s)->isEmpty());
}

void tst_SearchIndex::isMadeAnewWhenDamaged()
{
    test::Workspace workspace;
    ApplicationStore store(workspace.database());
    VERIFY_OK(store.create(test::sampleCall(), test::sampleApplication()));
    QFile file(searchPath(workspace.folder()));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray("rubbish").repeated(1000));
    file.close();
    const auto index = opened(workspace.database());
    QVERIFY(index);
    SilentProgress silent;
    VERIFY_OK(index->refresh(store, silent));
    QVERIFY(!index->search(u"洗衣机"_s)->isEmpty());
}

void tst_SearchIndex::findsEveryValueThatPeopleType()
{
    test::Workspace workspace;
    ApplicationStore store(workspace.database());
    application::Application sample = test::sampleApplication();
    sample.attachments.append({test::sampleId(800),
                               u"I01"_s,
                               {},
                               u"Zertifikat.pdf"_s,
                               u"ab"_s.repeated(32),
                               5,
                               u"application/pdf"_s,
                               u"de"_s,
                               {{u"de"_s, u"Nachweis"_s}},
                               {}});
    VERIFY_OK(store.create(test::sampleCall(), sample));
    const auto index = opened(workspace.database());
    SilentProgress silent;
    VERIFY_OK(index->refresh(store, silent));
    for (const QString &query :
         {u"FLEXWASH"_s, u"管理壳"_s, u"verwaltung"_s, u"28.94"_s, u"王建国"_s, u"jianguo"_s, u"26610"_s,
          u"工程师"_s, u"ingenieur"_s, u"zertifikat"_s, u"nachweis"_s})
        QVERIFY2(!index->search(query)->isEmpty(), qPrintable(query));
}

QTEST_GUILESS_MAIN(tst_SearchIndex)
#include "tst_SearchIndex.moc"
