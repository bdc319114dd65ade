// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dossier/EventWords.h"

#include <QTest>

using namespace tandem;
using namespace tandem::dossier;
using namespace Qt::StringLiterals;

/// The log speaks in sentences, in the words of the call.
class TestEventWords : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatHappened_data();
    void saysWhatHappened();
    void namesNoReviewer();
    void leavesUnknownNamesAsTheyAre();
};

namespace {

const QStringList kLanguages{u"zh"_s, u"de"_s, u"en"_s};

call::CallDefinition sampleCall()
{
    call::CallDefinition call;
    call::Side side;
    side.id = u"DE"_s;
    side.label = {{u"zh"_s, u"德国"_s}, {u"de"_s, u"Deutschland"_s}, {u"en"_s, u"Germany"_s}};
    call.sides = {side};
    call.scale = {Decimal{0, 0}, Decimal{5, 1}, 10, true, {}};
    call::Recommendation first;
    first.id = u"R1"_s;
    first.label = {{u"zh"_s, u"建议认定"_s}, {u"de"_s, u"anerkennen"_s}, {u"en"_s, u"declare"_s}};
    call.recommendations = {first};
    return call;
}

} // namespace

void TestEventWords::saysWhatHappened_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QJsonObject>("detail");
    QTest::addColumn<QStringList>("expected"); // zh, de, en
    QTest::newRow("check") << u"check.answered"_s
                           << QJsonObject{{u"check"_s, u"F1"_s}, {u"side"_s, u"DE"_s}, {u"answer"_s, 0}}
                           << QStringList{u"已填写形式审查项F1（德国）：是"_s,
                                          u"Prüfpunkt F1 wurde für Deutschland beantwortet: ja"_s,
                                          u"Check F1 was answered for Germany: yes"_s};
    QTest::newRow("to be repaired")
        << u"check.answered"_s << QJsonObject{{u"check"_s, u"F2"_s}, {u"side"_s, u"DE"_s}, {u"answer"_s, 2}}
        << QStringList{u"已填写形式审查项F2（德国）：待补正"_s,
                       u"Prüfpunkt F2 wurde für Deutschland beantwortet: nachzubessern"_s,
                       u"Check F2 was answered for Germany: to be repaired"_s};
    QTest::newRow("an older event says less")
        << u"check.answered"_s << QJsonObject()
        << QStringList{u"已填写形式审查项"_s, u"Ein Prüfpunkt wurde beantwortet"_s,
                       u"A formal check was answered"_s};
    QTest::newRow("consensus") << u"consensus.set"_s << QJsonObject{{u"criterion"_s, u"K3"_s}, {u"step"_s, 7}}
                               << QStringList{u"评审组已就K3达成一致：3.5"_s,
                                              u"Die Jury hat sich zu K3 geeinigt: 3.5"_s,
                                              u"The panel agreed on K3: 3.5"_s};
    QTest::newRow("no consensus") << u"consensus.set"_s
                                  << QJsonObject{{u"criterion"_s, u"K3"_s}, {u"step"_s, QJsonValue()}}
                                  << QStringList{u"已记录K3的评议结果"_s,
                                                 u"Das Ergebnis zu K3 wurde festgehalten"_s,
                                                 u"The result on K3 was recorded"_s};
    QTest::newRow("decision") << u"decision.recorded"_s
                              << QJsonObject{{u"side"_s, u"DE"_s}, {u"recommendation"_s, u"R1"_s}}
                              << QStringList{
                                     u"德国主管部门审定意见已记录：建议认定"_s,
                                     u"Das Ministerium der Seite Deutschland hat entschieden: anerkennen"_s,
                                     u"The ministry of Germany decided: declare"_s};
    QTest::newRow("audience") << u"dossier.redacted"_s << QJsonObject{{u"audience"_s, u"public"_s}}
                              << QStringList{u"已生成卷宗脱敏版，适用对象：公众"_s,
                                             u"Eine geschwärzte Fassung des Dossiers wurde geschrieben für: "
                                             u"die Öffentlichkeit"_s,
                                             u"A redacted copy of the dossier was written for the public"_s};
    QTest::newRow("term") << u"repair.requested"_s << QJsonObject{{u"due"_s, u"2027-06-15"_s}}
                          << QStringList{
                                 u"已发出补正通知，截止日期：2027年6月15日"_s,
                                 u"Eine Nachbesserung wurde per Datei verlangt, Frist: 15. Juni 2027"_s,
                                 u"A repair was asked for by file, due on 15 June 2027"_s};
    QTest::newRow("braces are text") << u"application.received"_s
                                     << QJsonObject{{u"reference"_s, u"{side}"_s}}
                                     << QStringList{
                                            u"已收到，编号{side}，密封和签名无误"_s,
                                            u"Eingegangen unter Nummer {side}; Siegel und Unterschrift "
                                            u"in Ordnung"_s,
                                            u"Received under number {side}; seal and signature are in "
                                            u"order"_s};
}

void TestEventWords::saysWhatHappened()
{
    QFETCH(const QString, action);
    QFETCH(const QJsonObject, detail);
    QFETCH(const QStringList, expected);
    const LangText text = eventSentence(action, detail, sampleCall(), kLanguages);
    for (qsizetype i = 0; i < kLanguages.size(); ++i)
        QCOMPARE(text.in(kLanguages[i]), expected[i]);
}

void TestEventWords::namesNoReviewer()
{
    const QJsonObject detail{{u"reviewer"_s, u"Erika Beispiel"_s}, {u"excluded"_s, true}};
    for (const QString &action : {u"assignment.added"_s, u"assignment.removed"_s, u"conflict.ruled"_s}) {
        const LangText text = eventSentence(action, detail, sampleCall(), kLanguages);
        for (const QString &language : kLanguages)
            QVERIFY(!text.in(language).isEmpty() && !text.in(language).contains(u"Beispiel"_s));
    }
}

void TestEventWords::leavesUnknownNamesAsTheyAre()
{
    QCOMPARE(eventSentence(u"moon.reached"_s, {}, sampleCall(), kLanguages),
             (LangText{{u"und"_s, u"moon.reached"_s}}));
}

QTEST_GUILESS_MAIN(TestEventWords)
#include "tst_EventWords.moc"
