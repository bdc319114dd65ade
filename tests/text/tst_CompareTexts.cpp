// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/CompareTexts.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace tandem::text;
using namespace Qt::StringLiterals;

namespace {

/// The budget holds for optimised builds, as users have them; others are five times slower.
#ifdef __OPTIMIZE__
constexpr double kPatience = TANDEM_PATIENCE;
#else
constexpr double kPatience = 5 * TANDEM_PATIENCE;
#endif

QString name(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Equal:
        return u"equal"_s;
    case Verdict::Ambiguous:
        return u"ambiguous"_s;
    case Verdict::Different:
        return u"different"_s;
    }
    return {};
}

QList<QStringList> rows()
{
    QFile file(QStringLiteral(TANDEM_SOURCE_DIR "/tests/data/text/value_pairs.tsv"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("value_pairs.tsv is missing");
    QList<QStringList> read;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        if (!line.startsWith(u'#'))
            read.append(line.split(u'\t'));
    }
    return read;
}

QString cut(const QString &text, const Span &span)
{
    return text.mid(span.start, span.length);
}

/// The one finding of a pair of texts, or a default one with a failure.
Match only(const QString &first, const QString &firstLanguage, const QString &second,
           const QString &secondLanguage)
{
    const QList<Match> found = compareTexts(first, firstLanguage, second, secondLanguage).findings();
    if (found.size() != 1)
        QTest::qFail(qPrintable(u"%1 findings"_s.arg(found.size())), __FILE__, __LINE__);
    return found.value(0);
}

} // namespace

class tst_CompareTexts final : public QObject
{
    Q_OBJECT

private slots:
    void pairsHaveTheirVerdict_data();
    void pairsHaveTheirVerdict();
    void tableHoldsEnoughOfEachVerdict();
    void verdictDoesNotDependOnTheOrderOfTheTexts();
    void reasonIsNamed_data();
    void reasonIsNamed();
    void placesPointIntoBothTexts();
    void repetitionIsStyle();
    void longPairTakesLessThanFiveMilliseconds();
    void manyValuesTakeLinearTime();
    void anyTextIsCompared();
};

void tst_CompareTexts::pairsHaveTheirVerdict_data()
{
    QTest::addColumn<QStringList>("row");
    for (const QStringList &row : rows())
        QTest::newRow(qPrintable(row.join(u' '))) << row;
}

void tst_CompareTexts::pairsHaveTheirVerdict()
{
    QFETCH(const QStringList, row);
    QCOMPARE(row.size(), 5);
    const Comparison result = compareTexts(row[2], row[1], row[4], row[3]);
    QCOMPARE(name(result.verdict), row[0]);
    QCOMPARE(result.findings().isEmpty(), row[0] == u"equal");
}

void tst_CompareTexts::tableHoldsEnoughOfEachVerdict()
{
    QMap<QString, int> counts;
    for (const QStringList &row : rows())
        ++counts[row[0]];
    QVERIFY(rows().size() >= 120);
    for (const QString &verdict : {u"equal"_s, u"different"_s, u"ambiguous"_s})
        QVERIFY2(counts.value(verdict) >= 20, qPrintable(verdict));
}

void tst_CompareTexts::verdictDoesNotDependOnTheOrderOfTheTexts()
{
    for (const QStringList &row : rows()) {
        const Comparison turned = compareTexts(row[4], row[3], row[2], row[1]);
        QVERIFY2(name(turned.verdict) == row[0], qPrintable(row.join(u' ')));
    }
}

void tst_CompareTexts::reasonIsNamed_data()
{
    QTest::addColumn<QString>("chinese");
    QTest::addColumn<QString>("german");
    QTest::addColumn<QString>("reason");
    QTest::newRow("number") << u"共327起"_s << u"372 Fälle"_s << u"value.number"_s;
    QTest::newRow("missing") << u"全部完成"_s << u"alle 327 Fälle"_s << u"value.missing"_s;
    QTest::newRow("wan") << u"180万元"_s << u"180.000 CNY"_s << u"value.factor"_s;
    QTest::newRow("yi") << u"10亿元"_s << u"10 Milliarden CNY"_s << u"value.factor"_s;
    QTest::newRow("currency") << u"180万元"_s << u"1,8 Mio. EUR"_s << u"value.currency"_s;
    QTest::newRow("no currency") << u"180万元"_s << u"1,8 Mio."_s << u"value.unit-missing"_s;
    QTest::newRow("unit") << u"5吨"_s << u"5 m"_s << u"value.unit"_s;
    QTest::newRow("points") << u"2个百分点"_s << u"2 %"_s << u"value.percentage-points"_s;
    QTest::newRow("date") << u"2027年3月15日"_s << u"15.04.2027"_s << u"value.date"_s;
    QTest::newRow("precision") << u"2027年3月"_s << u"15.03.2027"_s << u"value.precision"_s;
    QTest::newRow("direction") << u"超过60家"_s << u"weniger als 60 Firmen"_s << u"value.direction"_s;
    QTest::newRow("grouping") << u"1.200吨"_s << u"1.200 t"_s << u"value.grouping"_s;
    QTest::newRow("rounding") << u"1,203,000欧元"_s << u"1,2 Mio. EUR"_s << u"value.rounding"_s;
    QTest::newRow("billion") << u"10亿元"_s << u"1 Billion CNY"_s << u"value.billion"_s;
    QTest::newRow("identifier") << u"GB/T 4754-2017"_s << u"GB/T 4754-2011"_s << u"value.identifier"_s;
    QTest::newRow("name") << u"由Pressmann公司"_s << u"von Presmann"_s << u"value.name"_s;
}

void tst_CompareTexts::reasonIsNamed()
{
    QFETCH(const QString, chinese);
    QFETCH(const QString, german);
    QFETCH(const QString, reason);
    QCOMPARE(reasonKey(only(chinese, u"zh"_s, german, u"de"_s).reason), reason);
}

void tst_CompareTexts::placesPointIntoBothTexts()
{
    const QString chinese = u"总投资１８０万元，共12台。"_s;
    const QString german = u"Für 12 Anlagen sind 18 Mio. CNY vorgesehen."_s;
    const Match match = only(chinese, u"zh"_s, german, u"de"_s);
    QCOMPARE(cut(chinese, match.first), u"１８０万元"_s);
    QCOMPARE(cut(german, match.second), u"18 Mio. CNY"_s);
    QCOMPARE(match.power, 1);
}

void tst_CompareTexts::repetitionIsStyle()
{
    const Comparison result = compareTexts(u"2026年完成327起，2026年无遗留，327起均已签字"_s, u"zh"_s,
                                           u"2026 waren es 327 Fälle, alle gezeichnet"_s, u"de"_s);
    QCOMPARE(result.verdict, Verdict::Equal);
}

/// Long enough to be a whole answer, with a value every few words.
void tst_CompareTexts::longPairTakesLessThanFiveMilliseconds()
{
    QString chinese;
    QString german;
    for (int i = 0; chinese.size() < 2000; ++i) {
        chinese +=
            u"2026年%1月共完成%2台设备，投资%3.5万元，合格率提高到%4%，系统运行稳定。"_s.arg(i % 12 + 1)
                .arg(1000 + i)
                .arg(i + 13)
                .arg(50 + i % 40);
        german +=
            u"Im Jahr 2026 entstanden %1 Geräte für %2.000 CNY, die Ausbeute stieg auf %3 %. "_s.arg(1000 + i)
                .arg(i + 13)
                .arg(50 + i % 40);
    }
    constexpr int kRuns = 20;
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < kRuns; ++i)
        QVERIFY(!compareTexts(chinese, u"zh"_s, german.left(2000), u"de"_s).matches.isEmpty());
    const double milliseconds = double(timer.nsecsElapsed()) / 1e6 / kRuns;
    qInfo("%.2f ms for %d and %d characters", milliseconds, int(chinese.size()), 2000);
    QVERIFY2(milliseconds < 5 * kPatience, qPrintable(QString::number(milliseconds)));
}

void tst_CompareTexts::manyValuesTakeLinearTime()
{
    // None of the values meets another, so every one stays open: the worst case.
    const auto measure = [](int count) {
        QString chinese;
        QString german;
        for (int i = 0; i < count; ++i) {
            chinese += QString::number(100000 + i * 7) + u"台，"_s;
            german += QString::number(5000003 + i * 7) + u" kg; "_s;
        }
        QElapsedTimer timer;
        timer.start();
        (void)compareTexts(chinese, u"zh"_s, german, u"de"_s);
        return double(timer.nsecsElapsed()) / 1e6;
    };
    (void)measure(1000);
    const double small = measure(4000);
    const double large = measure(16000);
    QVERIFY2(large < 4 * small * 3 + 50, qPrintable(u"%1 ms, %2 ms"_s.arg(small).arg(large)));
}

void tst_CompareTexts::anyTextIsCompared()
{
    static const QString kPieces =
        u"0123456789.,'  -–/%‰€¥$£()一二三十百千万亿点年月日分之第半个多余几元吨MioMrdBillion HRBGB/TDE"
        "kWhmm°C①\u200b\ufeff\n１２３，。"_s;
    QRandomGenerator random(20270315);
    for (int round = 0; round < 1500; ++round) {
        QString texts[2];
        for (QString &text : texts) {
            const int length = int(random.bounded(120));
            for (int i = 0; i < length; ++i) {
                const bool isAny = random.bounded(12) == 0; // lone surrogates and all else included
                text += isAny ? QChar(char16_t(random.bounded(0x10000)))
                              : kPieces[random.bounded(kPieces.size())];
            }
        }
        static const QString kLanguages[] = {u"zh"_s, u"de"_s, u"en"_s, u"pt"_s};
        const Comparison result =
            compareTexts(texts[0], kLanguages[random.bounded(4)], texts[1], kLanguages[random.bounded(4)]);
        for (const Match &match : result.matches) {
            QVERIFY(match.first.start >= 0 && match.first.start + match.first.length <= texts[0].size());
            QVERIFY(match.second.start >= 0 && match.second.start + match.second.length <= texts[1].size());
        }
    }
    for (const QChar c : u"1一.年-A百 "_s) {
        const QString text(50000, c);
        QElapsedTimer timer;
        timer.start();
        (void)compareTexts(text, u"zh"_s, text, u"de"_s);
        QVERIFY2(timer.elapsed() < 2000 * kPatience, qPrintable(QString(c)));
    }
}

QTEST_GUILESS_MAIN(tst_CompareTexts)
#include "tst_CompareTexts.moc"
