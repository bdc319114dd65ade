// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dossier/OptimalBreaks.h"
#include "models/dossier/TextLayout.h"
#include "tests/dossier/SampleDocument.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace tandem::dossier;
using namespace Qt::StringLiterals;

/// Paragraphs whose best breaking is known: by hand, or because every breaking there is has been tried.
class TestLineBreaking : public QObject
{
    Q_OBJECT

private slots:
    void findsTheBreaksFoundByHand();
    void findsWhatTryingAllFinds_data();
    void findsWhatTryingAllFinds();
    void givesUpWhereNothingFits();
    void countsWhatHangsOver();
    void makesLinesEvener_data();
    void makesLinesEvener();
    void keepsRulesOfHan();
    void leavesNoLoneCharacter();
    void readsTheSameText_data();
    void readsTheSameText();
};

namespace {

/// Words of these widths with blanks of one point; behind a word below zero the line may end with a hyphen of
/// half a point and no blank follows.
std::vector<BreakPlace> placesOf(const std::vector<double> &words)
{
    std::vector<BreakPlace> places;
    double x = 0;
    for (const double word : words) {
        BreakPlace place;
        x += std::abs(word);
        place.before = x;
        place.hyphen = word < 0;
        place.extra = place.hyphen ? 0.5 : 0;
        x += place.hyphen ? 0 : 1;
        place.after = x;
        places.push_back(place);
    }
    return places;
}

double widthOf(const std::vector<BreakPlace> &places, int from, int to)
{
    const BreakPlace &end = places[static_cast<size_t>(to)];
    return end.before + end.extra - (from < 0 ? 0 : places[static_cast<size_t>(from)].after);
}

/// The least sum of demerits over all ways to break, by trying each; infinite where none fits.
double leastByTryingAll(const std::vector<BreakPlace> &places, const LineDemands &demands, int from = -1)
{
    double least = std::numeric_limits<double>::infinity();
    const auto count = static_cast<int>(places.size());
    if (from + 1 == count)
        return 0;
    for (int to = from + 1; to < count; ++to) {
        if (widthOf(places, from, to) <= demands.width + 0.01)
            least = std::min(least,
                             lineDemerits(places, from, to, demands) + leastByTryingAll(places, demands, to));
    }
    return least;
}

double demeritsOf(const std::vector<int> &ends, const std::vector<BreakPlace> &places,
                  const LineDemands &demands)
{
    double sum = 0;
    int from = -1;
    for (const int to : ends) {
        sum += lineDemerits(places, from, to, demands);
        from = to;
    }
    return sum;
}

const FontBook &fonts()
{
    return **FontBook::installed();
}

TextBlockPtr laid(const QString &text, const QString &language, double width,
                  TextStyle::Breaking breaking = TextStyle::Breaking::Whole)
{
    TextLayout layout(fonts());
    const TextStyle style{10, 14, TextStyle::Align::Justify, breaking};
    return layout.lay({{text, language, false, {}, -1}}, style, width);
}

QStringList linesOf(const TextBlock &block)
{
    QStringList lines;
    for (const TextLine &line : block.lines)
        lines.append(block.text.mid(line.start, line.end - line.start));
    return lines;
}

/// What readers see of the ends of lines, but for last ones.
struct Edge
{
    int lines = 0;
    double sum = 0; ///< points by which they stay behind the margin
    double squares = 0;
    int hyphens = 0;
    int hyphensBelow = 0; ///< another hyphen
    int lost = 0;         ///< last lines shorter than two letters

    void add(const TextBlock &block)
    {
        for (size_t i = 0; i + 1 < block.lines.size(); ++i) {
            const TextLine &line = block.lines[i];
            const double behind = block.width - line.width - (line.hyphen ? 3 : 0);
            ++lines;
            sum += behind;
            squares += behind * behind;
            hyphens += line.hyphen ? 1 : 0;
            hyphensBelow += line.hyphen && i > 0 && block.lines[i - 1].hyphen ? 1 : 0;
        }
        lost += block.lines.size() > 1 && block.lines.back().width < 15 ? 1 : 0;
    }
    [[nodiscard]] double deviation() const { return std::sqrt(squares / lines - sum / lines * sum / lines); }
};

const QString kGerman =
    u"Die gemeinsame Fertigungslinie verbindet Bearbeitungszentren aus beiden Ländern über offene "
    u"Schnittstellen; ein digitaler Zwilling überwacht Energieverbrauch, Werkzeugverschleiß und "
    u"Oberflächengüte, sodass Abweichungen erkannt werden, bevor Ausschuss entsteht. Die Ergebnisse stehen "
    u"allen beteiligten Unternehmen über eine gesicherte Plattform zur Verfügung."_s;
const QString kEnglish =
    u"Both partners run the line together: open interfaces join machining centres in two countries, and a "
    u"digital twin watches energy, wear of tools and the quality of surfaces, so that a drift is seen before "
    u"scrap is made. The results are open to all companies that take part, by way of a platform both have "
    u"agreed on, and are looked over once a year."_s;
const QString kChinese =
    u"双方共建的柔性生产线通过开放接口连接两国的加工中心，数字孪生系统实时监测能耗、刀具磨损和表面质量，"
    u"在产生废品之前识别偏差。“成果”通过安全平台（含OPC UA与资产管理壳）向所有参与企业开放，并接受年度审核。"_s;

} // namespace

/// Words of 3, 2, 2 and 5 points on lines of 6. Taking what fits gives "3 2 | 2 | 5" with lines 0 and 4
/// points short: 1 and (1 + 100 * (4/2)^3)^2 = 641601. The other way, "3 | 2 2 | 5", is 3 and 1 points short:
/// (1 + 337.5)^2 = 114582.25 and (1 + 12.5)^2 = 182.25. A last line counts 1.
void TestLineBreaking::findsTheBreaksFoundByHand()
{
    const auto places = placesOf({3, 2, 2, 5});
    const LineDemands demands{6, 2, 0, 0};
    QCOMPARE(lineDemerits(places, -1, 1, demands), 1.0);
    QCOMPARE(lineDemerits(places, 1, 2, demands), 641601.0);
    QCOMPARE(lineDemerits(places, -1, 0, demands), 114582.25);
    QCOMPARE(lineDemerits(places, 0, 2, demands), 182.25);
    QCOMPARE(lineDemerits(places, 2, 3, demands), 1.0);
    QCOMPARE(optimalBreaks(places, demands), (std::vector<int>{0, 2, 3}));
}

void TestLineBreaking::findsWhatTryingAllFinds_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 60; ++seed)
        QTest::addRow("%d", seed) << seed;
}

void TestLineBreaking::findsWhatTryingAllFinds()
{
    QFETCH(const int, seed);
    std::mt19937 random(static_cast<unsigned>(seed));
    std::vector<double> words;
    for (int i = 0; i < 14; ++i) {
        const double width = 1 + static_cast<double>(random() % 60) / 10;
        words.push_back(random() % 4 == 0 && i < 13 ? -width : width);
    }
    std::vector<BreakPlace> places = placesOf(words);
    double stretch = 0;
    for (BreakPlace &place : places) {
        stretch += seed % 2 == 0 ? static_cast<double>(random() % 10) / 10 : 0;
        place.stretch = stretch;
        place.extra -= !place.hyphen && random() % 5 == 0 ? 0.5 : 0;
    }
    const LineDemands demands{9 + static_cast<double>(seed % 7), seed % 2 == 0 ? 0.0 : 2.0, 3, 5000};
    const std::vector<int> ends = optimalBreaks(places, demands);
    QVERIFY(!ends.empty());
    QCOMPARE(ends.back(), static_cast<int>(places.size()) - 1);
    int from = -1;
    for (const int to : ends) {
        QVERIFY(widthOf(places, from, to) <= demands.width + 0.011);
        from = to;
    }
    const double least = leastByTryingAll(places, demands);
    QVERIFY(std::abs(demeritsOf(ends, places, demands) - least) <= 1e-9 * least);
}

void TestLineBreaking::givesUpWhereNothingFits()
{
    QVERIFY(optimalBreaks(placesOf({3, 8, 2}), {6, 2, 0, 0}).empty());
    QVERIFY(optimalBreaks({}, {6, 2, 0, 0}).empty());
    // Such a paragraph takes what fits, and the word is cut.
    const TextBlockPtr block = laid(u"Wort "_s + u"x"_s.repeated(80) + u" Wort"_s, u"und"_s, 120);
    QVERIFY(block->lines.size() > 3);
    for (const TextLine &line : block->lines)
        QVERIFY(line.width <= 120.01);
}

/// A line with half a point too much fits when that half may hang over.
void TestLineBreaking::countsWhatHangsOver()
{
    auto places = placesOf({3, 2.5, 4});
    QCOMPARE(optimalBreaks(places, {6, 2, 0, 0}), (std::vector<int>{0, 1, 2}));
    places[1].extra = -0.5;
    QCOMPARE(optimalBreaks(places, {6, 2, 0, 0}), (std::vector<int>{1, 2}));
}

void TestLineBreaking::makesLinesEvener_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("language");
    QTest::newRow("without hyphens") << kEnglish << u"en"_s;
    QTest::newRow("with hyphens") << kGerman << u"de"_s;
}

/// Over all widths of columns there are, lines end more evenly than when each takes what fits; where words
/// may be parted, the gain is far fewer hyphens. The number of lines stays nearly the same.
void TestLineBreaking::makesLinesEvener()
{
    QFETCH(const QString, text);
    QFETCH(const QString, language);
    Edge whole;
    Edge single;
    for (int width = 150; width <= 480; width += 3) {
        whole.add(*laid(text, language, width));
        single.add(*laid(text, language, width, TextStyle::Breaking::LineByLine));
    }
    qInfo("deviation %.2f against %.2f points, hyphens %d against %d, of them below another %d against %d, "
          "lines %d against %d, lost last lines %d against %d",
          whole.deviation(), single.deviation(), whole.hyphens, single.hyphens, whole.hyphensBelow,
          single.hyphensBelow, whole.lines, single.lines, whole.lost, single.lost);
    if (single.hyphens == 0)
        QVERIFY(whole.deviation() < single.deviation());
    else
        QVERIFY(4 * whole.hyphens < 3 * single.hyphens && 4 * whole.hyphensBelow < single.hyphensBelow);
    QVERIFY(50 * whole.lines < 51 * single.lines);
    QVERIFY(whole.lost <= single.lost);
}

void TestLineBreaking::keepsRulesOfHan()
{
    const QString never = u"，。、；：？！）》”"_s;
    for (double width = 60; width <= 480; width += 3) {
        for (const QString &line : linesOf(*laid(kChinese, u"zh"_s, width))) {
            QVERIFY2(!never.contains(line.front()), qPrintable(line));
            QVERIFY2(!u"（《“"_s.contains(line.trimmed().back()), qPrintable(line));
        }
    }
}

/// A last line of one character is avoided where the lines before can spare one.
void TestLineBreaking::leavesNoLoneCharacter()
{
    // Twenty-one characters on lines of twenty: twenty and one, or better nineteen and two.
    const QString text = u"双方共建的柔性生产线通过开放接口连接加工中心"_s.left(21);
    QCOMPARE(linesOf(*laid(text, u"zh"_s, 201, TextStyle::Breaking::LineByLine)).last().size(), 1);
    QVERIFY(linesOf(*laid(text, u"zh"_s, 201)).last().size() >= 2);
}

void TestLineBreaking::readsTheSameText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("language");
    QTest::newRow("German") << kGerman << u"de"_s;
    QTest::newRow("Chinese") << kChinese << u"zh"_s;
    QTest::newRow("English") << kEnglish << u"en"_s;
}

void TestLineBreaking::readsTheSameText()
{
    QFETCH(const QString, text);
    QFETCH(const QString, language);
    for (double width = 40; width <= 500; width += 23) {
        const TextBlockPtr block = laid(text, language, width);
        QCOMPARE(linesOf(*block).join(QString()), text);
        for (const TextLine &line : block->lines)
            QVERIFY(line.width <= width + 0.02);
        QVERIFY(block->lines.back().last);
    }
}

QTEST_GUILESS_MAIN(TestLineBreaking)
#include "tst_LineBreaking.moc"
