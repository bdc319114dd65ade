// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/fields/TypedText.h"

#include <QTest>

using namespace tandem;
using namespace tandem::forms;
using namespace Qt::StringLiterals;

class tst_TypedText : public QObject
{
    Q_OBJECT

private slots:
    void numbers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("expected"); // file form; empty: refused
        QTest::newRow("german") << u"1.234,50"_s << u"de"_s << u"1234.50"_s;
        QTest::newRow("german without groups") << u"1234,5"_s << u"de"_s << u"1234.5"_s;
        QTest::newRow("german point for comma is refused") << u"12.5"_s << u"de"_s << QString();
        QTest::newRow("english") << u"1,234.50"_s << u"en"_s << u"1234.50"_s;
        QTest::newRow("english comma for point is refused") << u"12,5"_s << u"en"_s << QString();
        QTest::newRow("chinese full width") << u"１２３．５"_s << u"zh"_s << u"123.5"_s;
        QTest::newRow("trailing zeros stay") << u"0,10"_s << u"de"_s << u"0.10"_s;
        QTest::newRow("minus sign") << u"−3"_s << u"en"_s << u"-3"_s;
        QTest::newRow("narrow space groups") << u"1\u202F234"_s << u"de"_s << u"1234"_s;
        QTest::newRow("letters") << u"12a"_s << u"en"_s << QString();
        QTest::newRow("blank") << u" "_s << u"en"_s << QString();
        QTest::newRow("two points") << u"1.2.3"_s << u"en"_s << QString();
        QTest::newRow("too long") << u"99999999999999999999"_s << u"en"_s << QString();
    }
    void numbers()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, language);
        QFETCH(const QString, expected);
        const Result<Decimal> number = readDecimal(text, language);
        QCOMPARE(number ? number->toText() : QString(), expected);
    }

    void moneyIsExact_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("tenThousands");
        QTest::addColumn<qint64>("minor"); // -1: refused
        QTest::newRow("yuan") << u"1,234.56"_s << false << qint64(123456);
        QTest::newRow("in 10,000") << u"120.5"_s << true << qint64(120500000);
        QTest::newRow("one fen in 10,000") << u"0.000001"_s << true << qint64(1);
        QTest::newRow("below a fen") << u"0.0000001"_s << true << qint64(-1);
        QTest::newRow("three digits") << u"1.234"_s << false << qint64(-1);
        QTest::newRow("too much") << u"99999999999999999"_s << true << qint64(-1);
    }
    void moneyIsExact()
    {
        QFETCH(const QString, text);
        QFETCH(const bool, tenThousands);
        QFETCH(const qint64, minor);
        const Result<Money> money = readMoney(text, u"en"_s, u"CNY"_s, tenThousands);
        QCOMPARE(money ? money->minor : -1, minor);
        if (money) // what is shown is read back as the same amount
            QCOMPARE(*readMoney(moneyInput(*money, u"de"_s, tenThousands), u"de"_s, u"CNY"_s, tenThousands),
                     *money);
    }

    void dates_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QDate>("expected");
        const QDate day(2027, 3, 5);
        QTest::newRow("iso") << u"2027-03-05"_s << u"de"_s << day;
        QTest::newRow("german") << u"5.3.2027"_s << u"de"_s << day;
        QTest::newRow("chinese") << u"2027年3月5日"_s << u"zh"_s << day;
        QTest::newRow("english") << u"5 Mar 2027"_s << u"en"_s << day;
        QTest::newRow("no such day") << u"31.02.2027"_s << u"de"_s << QDate();
        QTest::newRow("half typed") << u"5.3."_s << u"de"_s << QDate();
    }
    void dates()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, language);
        QFETCH(const QDate, expected);
        const Result<QDate> date = readDate(text, language);
        QCOMPARE(date ? *date : QDate(), expected);
    }
};

QTEST_GUILESS_MAIN(tst_TypedText)
#include "tst_TypedText.moc"
