// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/Remarks.h"

#include <QTest>

using namespace tandem::text;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kTerms = "zh,de,en,avoid_zh,avoid_de,avoid_en\n"
                          "数字孪生,Digitaler Zwilling|Zwilling,digital twin,数字双胞胎,Digital Twin,\n"
                          "旗舰项目,Leuchtturmprojekt,flagship project,,Flaggschiffprojekt,\n";

QStringList keys(const QString &first, const QString &firstLanguage, const QString &second,
                 const QString &secondLanguage)
{
    const auto terms = TermBase::fromCsv(kTerms);
    QStringList found;
    for (const TextRemark &remark : remarksOn(first, firstLanguage, second, secondLanguage, &*terms))
        found.append(remarkKey(remark.remark) + (remark.isSecond ? u" 2"_s : u" 1"_s));
    return found;
}

} // namespace

class tst_Remarks final : public QObject
{
    Q_OBJECT

private slots:
    void remarksAreMade_data();
    void remarksAreMade();
    void placeAndHintAreTold();
    void wordingsMatchInEveryForm();
    void damagedTermBaseIsRefused();
};

void tst_Remarks::remarksAreMade_data()
{
    QTest::addColumn<QString>("chinese");
    QTest::addColumn<QString>("german");
    QTest::addColumn<QStringList>("remarks");
    const auto row = [](const char *name, const QString &chinese, const QString &german,
                        const QStringList &remarks) { QTest::newRow(name) << chinese << german << remarks; };
    row("fine", u"双方共同开发数字孪生。"_s, u"Beide entwickeln den Digitalen Zwilling gemeinsam."_s, {});
    row("half-width comma", u"双方共同开发,共同使用。"_s, u"Beide entwickeln und nutzen es gemeinsam."_s,
        {u"text.punctuation 1"_s});
    row("number with comma", u"共1,200台，3:1。"_s, u"1.200 Geräte, 3:1."_s, {});
    row("full-width comma", u"共同开发，共同使用。"_s, u"Gemeinsam entwickelt， gemeinsam genutzt."_s,
        {u"text.punctuation 2"_s});
    row("straight quotes", u"称为“护照”。"_s, u"Er heißt \"Pass."_s, {u"text.quotation 2"_s});
    row("inches", u"屏幕12英寸。"_s, u"Bildschirm 12\" groß."_s, {});
    row("word twice", u"系统运行稳定。"_s, u"Das System läuft läuft stabil."_s, {u"text.repeated-word 2"_s});
    row("allowed twice", u"建设者们。"_s, u"Alle, die die Anlage bauten."_s, {});
    row("Chinese particle twice", u"系统的的运行稳定。"_s, u"Das System läuft stabil."_s,
        {u"text.repeated-word 1"_s});
    row("Chinese words twice", u"发言人发言人表示同意。"_s, u"Der Sprecher ist einverstanden."_s,
        {u"text.repeated-word 1"_s});
    row("usual doubling", u"双方研究研究再说。"_s, u"Beide denken noch darüber nach."_s, {});
    row("untranslated", u"Beide Seiten entwickeln die Anlage gemeinsam."_s,
        u"Beide Seiten entwickeln die Anlage gemeinsam."_s, {u"text.untranslated 1"_s});
    row("left in Chinese", u"双方共同开发这套数字系统。"_s, u"双方共同开发这套数字系统。"_s,
        {u"text.untranslated 2"_s});
    row("copied passage", u"系统稳定，which was not yet translated by anybody in the team，并且安全。"_s,
        u"Das System ist stabil, noch von niemandem übersetzt, und sicher."_s, {u"text.copied 1"_s});
    row("far too short", QString(120, u'字'), u"Kurz gefasst steht hier nichts."_s, {u"text.length 2"_s});
    row("term missing", u"共同开发数字孪生。"_s, u"Gemeinsam entsteht ein Abbild."_s,
        {u"text.term-missing 2"_s});
    row("term in a title", u"参与《数字孪生 要求》编制。"_s, u"Mitarbeit an einer Norm."_s, {});
    row("term to avoid", u"申报旗舰项目。"_s, u"Antrag als Flaggschiffprojekt, ein Leuchtturmprojekt."_s,
        {u"text.term-avoid 2"_s});
}

void tst_Remarks::remarksAreMade()
{
    QFETCH(const QString, chinese);
    QFETCH(const QString, german);
    QFETCH(const QStringList, remarks);
    QCOMPARE(keys(chinese, u"zh"_s, german, u"de"_s), remarks);
}

void tst_Remarks::placeAndHintAreTold()
{
    const auto terms = TermBase::fromCsv(kTerms);
    const QString german = u"Ein Flaggschiffprojekt, also ein Leuchtturmprojekt."_s;
    const QList<TextRemark> remarks = remarksOn(u"旗舰项目。"_s, u"zh"_s, german, u"de"_s, &*terms);
    QCOMPARE(remarks.size(), 1);
    QCOMPARE(german.mid(remarks[0].span.start, remarks[0].span.length), u"Flaggschiffprojekt"_s);
    QCOMPARE(remarks[0].hint, u"Leuchtturmprojekt"_s);
    const QString sentence =
        remarkText(u"C02"_s, remarks[0], {u"旗舰项目。"_s, u"中文"_s}, {german, u"Deutsch"_s}).text();
    QCOMPARE(sentence,
             u"C02: in Deutsch please write “Leuchtturmprojekt” instead of “Flaggschiffprojekt”."_s);
}

void tst_Remarks::wordingsMatchInEveryForm()
{
    QVERIFY(usesWording(u"des Digitalen Zwillings"_s, u"Digitaler Zwilling"_s));
    QVERIFY(usesWording(u"mit KI gesteuert"_s, u"KI"_s));
    QVERIFY(!usesWording(u"zehn Kilometer"_s, u"KI"_s));
    QVERIFY(!usesWording(u"ein Abbild"_s, u"Digitaler Zwilling"_s));
}

void tst_Remarks::damagedTermBaseIsRefused()
{
    QCOMPARE(TermBase::fromCsv("").error().code, u"terms.column"_s);
    const auto short_ = TermBase::fromCsv("zh,de\n孪生,Zwilling\n壳\n");
    QCOMPARE(short_.error().code, u"terms.row"_s);
    QCOMPARE(short_.error().message.arguments, QStringList{u"3"_s});
    QCOMPARE(TermBase::fromCsv("zh,de\n\"壳,层\",Schale\n")->terms().first().use.value(u"zh"_s),
             QStringList{u"壳,层"_s});
}

QTEST_GUILESS_MAIN(tst_Remarks)
#include "tst_Remarks.moc"
