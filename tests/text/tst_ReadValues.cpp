// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/ReadValues.h"

#include <QTest>

using namespace tandem::text;
using namespace Qt::StringLiterals;

namespace {

/// "1.2e6 EUR" of one value: what it says, whatever way it is written.
QString said(const Value &value)
{
    if (value.kind == Kind::Identifier || value.kind == Kind::Name)
        return value.key;
    if (value.kind == Kind::Date)
        return u"%1-%2-%3"_s.arg(value.date.year).arg(value.date.month).arg(value.date.day);
    const QString number = QString::number(value.amount.toDouble(), 'g', 12);
    return value.unit.isEmpty() ? number : number + u' ' + value.unit;
}

QStringList saidIn(const QString &text, const QString &language)
{
    QStringList all;
    for (const Value &value : readValues(text, language))
        all.append(said(value));
    return all;
}

} // namespace

class tst_ReadValues final : public QObject
{
    Q_OBJECT

private slots:
    void formsAreRead_data();
    void formsAreRead();
    void wordsThatOnlyLookLikeNumbersAreNone_data();
    void wordsThatOnlyLookLikeNumbersAreNone();
    void placeIsThatOfTheValue();
    void boundIsKept();
    void otherReadingIsKept();
};

void tst_ReadValues::formsAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("values");
    const auto row = [](const QString &text, const QString &language, const QStringList &values) {
        QTest::newRow(qPrintable(language + u": "_s + text)) << text << language << values;
    };
    row(u"1.200.000"_s, u"de"_s, {u"1200000"_s});
    row(u"1,200,000"_s, u"en"_s, {u"1200000"_s});
    row(u"1 200 000 EUR"_s, u"de"_s, {u"1200000 EUR"_s});
    row(u"1\u202f200\u00a0000"_s, u"de"_s, {u"1200000"_s});
    row(u"1'200'000 CHF"_s, u"de"_s, {u"1200000 CHF"_s});
    row(u"1.234,56 €"_s, u"de"_s, {u"1234.56 EUR"_s});
    row(u"1,234.56"_s, u"zh"_s, {u"1234.56"_s});
    row(u"12,0000元"_s, u"zh"_s, {u"120000 CNY"_s});
    row(u"120万元"_s, u"zh"_s, {u"1200000 CNY"_s});
    row(u"一百二十万元"_s, u"zh"_s, {u"1200000 CNY"_s});
    row(u"１２０万元"_s, u"zh"_s, {u"1200000 CNY"_s});
    row(u"一亿二千万元"_s, u"zh"_s, {u"120000000 CNY"_s});
    row(u"二万五"_s, u"zh"_s, {u"25000"_s});
    row(u"三百零六台"_s, u"zh"_s, {u"306"_s});
    row(u"两万三千四百五十六个"_s, u"zh"_s, {u"23456"_s});
    row(u"二〇二七年"_s, u"zh"_s, {u"2027"_s});
    row(u"百分之三点五"_s, u"zh"_s, {u"3.5 %"_s});
    row(u"百分之百"_s, u"zh"_s, {u"100 %"_s});
    row(u"人民币120万元"_s, u"zh"_s, {u"1200000 CNY"_s});
    row(u"¥3.08"_s, u"zh"_s, {u"3.08 CNY"_s});
    row(u"1,2 Mio. EUR"_s, u"de"_s, {u"1200000 EUR"_s});
    row(u"1,2 Mrd. €"_s, u"de"_s, {u"1200000000 EUR"_s});
    row(u"1 Billion Euro"_s, u"de"_s, {u"1e+12 EUR"_s});
    row(u"1 billion euros"_s, u"en"_s, {u"1000000000 EUR"_s});
    row(u"€1.2m"_s, u"en"_s, {u"1200000 EUR"_s});
    row(u"zweihundertsechs Personen"_s, u"de"_s, {u"206"_s});
    row(u"siebenundzwanzigtausend Stück"_s, u"de"_s, {u"27000"_s});
    row(u"one hundred and twenty-five"_s, u"en"_s, {u"125"_s});
    row(u"15. März 2027"_s, u"de"_s, {u"2027-3-15"_s});
    row(u"15.03.2027"_s, u"de"_s, {u"2027-3-15"_s});
    row(u"March 15, 2027"_s, u"en"_s, {u"2027-3-15"_s});
    row(u"2027年3月15日至20日"_s, u"zh"_s, {u"2027-3-15"_s, u"2027-3-20"_s});
    row(u"15.–20. März 2027"_s, u"de"_s, {u"2027-3-15"_s, u"2027-3-20"_s});
    row(u"10–15 mm"_s, u"de"_s, {u"10 mm"_s, u"15 mm"_s});
    row(u"10至15万元"_s, u"zh"_s, {u"100000 CNY"_s, u"150000 CNY"_s});
    row(u"-20 °C"_s, u"de"_s, {u"-20 °C"_s});
    row(u"24-monatig"_s, u"de"_s, {u"24 month"_s});
    row(u"nach DIN EN ISO 13849-1"_s, u"de"_s, {u"DINENISO138491"_s});
    row(u"91330482MAX7PW218U"_s, u"zh"_s, {u"91330482MAX7PW218U"_s});
    row(u"6.10千瓦时"_s, u"zh"_s, {u"6.1 kWh"_s});
    row(u"3小时10分"_s, u"zh"_s, {u"3 h"_s, u"10 min"_s});
}

void tst_ReadValues::formsAreRead()
{
    QFETCH(const QString, text);
    QFETCH(const QString, language);
    QFETCH(const QStringList, values);
    QCOMPARE(saidIn(text, language), values);
}

void tst_ReadValues::wordsThatOnlyLookLikeNumbersAreNone_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("language");
    for (const char16_t *text : {u"双方一致认为十分重要", u"统一社会信用", u"万一失败", u"数百家企业",
                                 u"十几分钟", u"三四十人", u"百姓", u"第三方"})
        QTest::newRow(qPrintable(QString::fromUtf16(text))) << QString::fromUtf16(text) << u"zh"_s;
    for (const char16_t *text : {u"eine Lösung", u"alle drängen", u"Tausende kamen", u"achten Sie darauf"})
        QTest::newRow(qPrintable(QString::fromUtf16(text))) << QString::fromUtf16(text) << u"de"_s;
    for (const char16_t *text : {u"a solution", u"it may change", u"someone", u"they march on"})
        QTest::newRow(qPrintable(QString::fromUtf16(text))) << QString::fromUtf16(text) << u"en"_s;
}

void tst_ReadValues::wordsThatOnlyLookLikeNumbersAreNone()
{
    QFETCH(const QString, text);
    QFETCH(const QString, language);
    const QStringList strong = [&] {
        QStringList all;
        for (const Value &value : readValues(text, language)) {
            if (value.weight == Weight::Strong)
                all.append(said(value));
        }
        return all;
    }();
    QCOMPARE(strong, QStringList());
}

void tst_ReadValues::placeIsThatOfTheValue()
{
    const QString text = u"共投资约１２０万元，完成。"_s;
    const Values values = readValues(text, u"zh"_s);
    QCOMPARE(values.size(), 1);
    QCOMPARE(text.mid(values[0].start, values[0].length), u"１２０万元"_s);
}

void tst_ReadValues::boundIsKept()
{
    const auto bound = [](const QString &text, const QString &language) {
        return readValues(text, language).value(0).bound;
    };
    QCOMPARE(bound(u"超过60家"_s, u"zh"_s), Bound::MoreThan);
    QCOMPARE(bound(u"不超过60家"_s, u"zh"_s), Bound::LessThan);
    QCOMPARE(bound(u"六十余种"_s, u"zh"_s), Bound::MoreThan);
    QCOMPARE(bound(u"mehr als 60"_s, u"de"_s), Bound::MoreThan);
    QCOMPARE(bound(u"nicht mehr als 60"_s, u"de"_s), Bound::LessThan);
    QCOMPARE(bound(u"about 60"_s, u"en"_s), Bound::About);
    QCOMPARE(bound(u"60"_s, u"en"_s), Bound::None);
}

void tst_ReadValues::otherReadingIsKept()
{
    const Value german = readValues(u"1.200"_s, u"de"_s).value(0);
    QCOMPARE(german.amount, Amount::of(1200));
    QCOMPARE(german.otherways, std::optional(Amount::of(12, -1)));
    const Value english = readValues(u"1.200"_s, u"en"_s).value(0);
    QCOMPARE(english.amount, Amount::of(12, -1));
    QCOMPARE(english.otherways, std::optional(Amount::of(1200)));
    QVERIFY(!readValues(u"1.200.000"_s, u"en"_s).value(0).otherways);
}

QTEST_GUILESS_MAIN(tst_ReadValues)
#include "tst_ReadValues.moc"
