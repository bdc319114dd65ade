// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/Decimal.h"
#include "models/base/LangText.h"
#include "models/base/Message.h"
#include "models/base/Ports.h"
#include "models/base/Result.h"
#include "models/base/TextLength.h"

#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <limits>

using namespace tandem;
using namespace Qt::StringLiterals;

class tst_BaseValues : public QObject
{
    Q_OBJECT

private slots:
    void decimalKeepsWhatWasTyped_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"0", "0.10", "-12.50", "1000000", "0.000000001", "-0.5",
                                 "9223372036854775807", "9.223372036854775807"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void decimalKeepsWhatWasTyped()
    {
        QFETCH(QString, text);
        const auto number = Decimal::fromText(text);
        if (text == "9.223372036854775807"_L1) {
            QVERIFY(!number.has_value()); // more than nine digits behind the point
            return;
        }
        QVERIFY(number.has_value());
        QCOMPARE(number->toText(), text);
    }

    void decimalRefuses_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "-", ".", "1.", ".5", "1,5", "1 000", "+1", "1e3", "1.2.3", "--1", " 1",
                                 "1 ", "９", "NaN", "0x10", "9223372036854775808", "1.1234567890"})
            QTest::newRow(*text ? text : "empty") << QString::fromUtf8(text);
    }
    void decimalRefuses()
    {
        QFETCH(QString, text);
        QVERIFY(!Decimal::fromText(text).has_value());
    }

    void decimalComparesByValue()
    {
        const auto of = [](const char *text) { return *Decimal::fromText(QString::fromLatin1(text)); };
        QVERIFY(of("1.5").compare(of("1.50")) == std::strong_ordering::equal);
        QVERIFY(!(of("1.5") == of("1.50")));
        QVERIFY(of("-0.1").compare(of("0")) == std::strong_ordering::less);
        QVERIFY(of("9223372036854775807").compare(of("0.000000001")) == std::strong_ordering::greater);
        QVERIFY(of("-9223372036854775807").compare(of("-9223372036854775806")) == std::strong_ordering::less);
        QCOMPARE(of("-12.25").toDouble(), -12.25);
        const Decimal least{std::numeric_limits<qint64>::min(), 2};
        QCOMPARE(least.toText(), u"-92233720368547758.08"_s);
    }

    void decimalAddsExactly()
    {
        QCOMPARE(add({1, 1}, {2, 1}), std::optional(Decimal{3, 1}));
        QCOMPARE(add({10, 1}, {5, 3}), std::optional(Decimal{1005, 3}));
        QVERIFY(!add({std::numeric_limits<qint64>::max(), 0}, {1, 0}).has_value());
        QVERIFY(!add({std::numeric_limits<qint64>::max(), 0}, {1, 9}).has_value());
    }

    void langTextChoosesTheBest()
    {
        const LangText text{{u"zh"_s, u"中"_s}, {u"de"_s, u"D"_s}, {u"en"_s, u"E"_s}};
        QCOMPARE(text.best(u"de"_s), u"D"_s);
        QCOMPARE(text.best(u"zh_CN"_s), u"中"_s);
        QCOMPARE(text.best(u"zh-Hans-CN"_s), u"中"_s);
        QCOMPARE(text.best(u"fr"_s), u"E"_s);
        QCOMPARE(text.in(u"fr"_s), QString());
        QCOMPARE((LangText{{u"pl"_s, u"P"_s}}).best(u"fr"_s), u"P"_s);
        QCOMPARE(LangText().best(u"en"_s), QString());
        QVERIFY(LangText().isEmpty());
    }

    void langTextHoldsNoEmptyText()
    {
        LangText text{{u"de"_s, u"D"_s}};
        text.set(u"zh"_s, QString());
        QVERIFY(!text.has(u"zh"_s));
        text.set(u"de"_s, QString());
        QVERIFY(text.isEmpty());
    }

    void langTextComesBackFromJson()
    {
        const LangText text{{u"zh"_s, u"中“x”"_s}, {u"pt"_s, u"ção"_s}};
        QCOMPARE(LangText::fromJson(text.toJson()), text);
        QCOMPARE(LangText::fromJson(u"x"_s), LangText());
        QCOMPARE(LangText::fromJson(QJsonObject{{u"de"_s, 3}}), LangText());
    }

    void countsAsPeopleDo_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("count");
        const auto row = [](const char *name, const QString &text, const char *language, int count) {
            QTest::newRow(name) << text << QString::fromLatin1(language) << count;
        };
        row("empty", QString(), "de", 0);
        row("word", u"Fräse"_s, "de", 5);
        row("decomposed umlaut", u"Fra\u0308se"_s, "de", 5);
        row("blanks count in German", u"a b  c"_s, "de", 6);
        row("blanks do not count in Chinese", u"智能 制造\u3000\n。"_s, "zh", 5);
        row("Chinese with region", u"智 能"_s, "zh-CN", 2);
        row("Japanese", u"工 場"_s, "ja", 2);
        row("one character", u"字"_s, "zh", 1);
        row("character beyond the base plane", u"𠮷"_s, "zh", 1);
        row("emoji", u"😀"_s, "en", 1);
        row("family", u"👨‍👩‍👧‍👦"_s, "en", 1);
        row("flag", u"🇩🇪🇨🇳"_s, "en", 2);
        row("skin tone", u"👍🏽"_s, "en", 1);
        row("line break of Windows", u"a\r\nb"_s, "en", 3);
        row("accents piled up", u"e\u0301\u0323\u0302"_s, "en", 1);
    }
    void countsAsPeopleDo()
    {
        QFETCH(QString, text);
        QFETCH(QString, language);
        QFETCH(int, count);
        QCOMPARE(characterCount(text, language), count);
    }

    void messagePutsInArgumentsAtOnce()
    {
        QCOMPARE((Message{"%1 and %2", {u"%2"_s, u"%1"_s}}).text(), u"%2 and %1"_s);
        QCOMPARE((Message{"“%2”, “%1”, “%1”", {u"a"_s, u"b"_s}}).text(), u"“b”, “a”, “a”"_s);
        QCOMPARE((Message{"100 % of %1", {u"all"_s}}).text(), u"100 % of all"_s);
        QCOMPARE((Message{"%3 is not given", {u"a"_s}}).text(), u"%3 is not given"_s);
        QCOMPARE((Message{"%n files", {}, 3}).text(), u"3 files"_s);
        QCOMPARE(Message{}.text(), QString());
    }

    void messagesCompareByText()
    {
        const QByteArray copy = "Same %1";
        QVERIFY((Message{"Same %1", {u"a"_s}}) == (Message{copy.constData(), {u"a"_s}}));
        QVERIFY(!((Message{"Same %1", {u"a"_s}}) == (Message{"Same %1", {u"b"_s}})));
        QVERIFY(!((Message{"Same %1", {}}) == Message{}));
    }

    void resultHoldsOneOfTwo()
    {
        const Result<int> good(3);
        QVERIFY(good.ok());
        QCOMPARE(*good, 3);
        const Result<int> bad(Error{u"x.y"_s, {"No", {}}, {}});
        QVERIFY(!bad);
        QCOMPARE(bad.error().code, u"x.y"_s);
        QVERIFY(Result<void>().ok());
        QCOMPARE(Result<void>(Error{u"a"_s, {}, {}}).error().code, u"a"_s);
    }

    void idsAreUniqueAndWellFormed()
    {
        static const QRegularExpression v7(
            u"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"_s);
        RandomIdSource source;
        QSet<QString> ids;
        QString first;
        for (int i = 0; i < 2000; ++i) {
            const QString id = source.next();
            QVERIFY2(v7.match(id).hasMatch(), qPrintable(id));
            ids.insert(id);
            first = i == 0 ? id : first;
        }
        QCOMPARE(ids.size(), 2000);
        QTest::qWait(5);
        QVERIFY(source.next().left(13) > first.left(13)); // 48 bits of time stand in front
    }

    void seededIdsAreTheSameForever()
    {
        SeededIdSource one(7);
        SeededIdSource two(7);
        SeededIdSource other(8);
        const QString first = one.next();
        QCOMPARE(two.next(), first);
        QVERIFY(other.next() != first);
        QVERIFY(one.next() != first);
        QCOMPARE(first.size(), 36);
        QCOMPARE(first[14], u'8');
    }

    void theFixedClockStandsStill()
    {
        FixedClock clock(QDateTime::fromString(u"2027-03-31T12:00:00+02:00"_s, Qt::ISODate));
        QCOMPARE(clock.now().toString(Qt::ISODate), u"2027-03-31T10:00:00Z"_s);
        clock.advance(90);
        QCOMPARE(clock.now().toString(Qt::ISODate), u"2027-03-31T10:01:30Z"_s);
        QCOMPARE(SystemClock().now().timeSpec(), Qt::UTC);
    }
};

QTEST_GUILESS_MAIN(tst_BaseValues)
#include "tst_BaseValues.moc"
