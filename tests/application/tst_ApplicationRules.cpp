// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/application/ApplicationJson.h"
#include "models/application/ApplicationRules.h"
#include "models/application/MergeApplications.h"
#include "models/application/PairRules.h"
#include "tests/support/SampleApplication.h"
#include "tests/support/SampleCall.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tandem;
using namespace tandem::application;
using tandem::test::answer;
using tandem::test::sampleId;

namespace {

using Change = std::function<void(Application &)>;

/// "code severity row/field/language/column/tableRow" of every issue; sample ids by their number.
QStringList found(const Issues &issues)
{
    QStringList lines;
    for (const Issue &issue : issues) {
        const QString row = issue.where.row.isEmpty()
                                ? QString()
                                : QString::number(issue.where.row.right(4).toInt(nullptr, 16));
        QStringList place{row, issue.where.field, issue.where.language, issue.where.column,
                          issue.where.tableRow.right(2)};
        lines.append(issue.code + u' ' + QString::number(static_cast<int>(issue.severity)) + u' ' +
                     place.join(u'/'));
    }
    return lines;
}

Change set(const QString &row, const QString &field, const QString &language, const call::FieldValue &value)
{
    return [=](Application &application) { answer(application, row, field, language, value); };
}

Change clear(const QString &row, const QString &field, const QString &language = {})
{
    return [=](Application &application) { application.answers.remove({row, field, language}); };
}

call::TableRow cost(int id, const call::FieldValue &kind, const call::FieldValue &money, const LangText &name)
{
    return {sampleId(id), {{u"name"_s, name}, {u"kind"_s, kind}, {u"cost"_s, money}}};
}

const LangText kName{{u"zh"_s, u"人"_s}, {u"de"_s, u"Leute"_s}};
const Money kMoney{100, u"EUR"_s};

} // namespace
Q_DECLARE_METATYPE(Change)

class tst_ApplicationRules : public QObject
{
    Q_OBJECT

private slots:
    void aCompleteApplicationIsQuiet();
    void rules_data();
    void rules();
    void wrongTypesNeverCrash();
    void messagesNameThePlace();
    void conditionsThatRunInACircleEnd();
    void progressOfASection();
    void changeOfAKeyFigure_data();
    void changeOfAKeyFigure();
    void aFindingSetAsideStaysSoAndComesBack();
    void isFastEnough();

private:
    const call::CallDefinition m_call = test::sampleCall();
};

void tst_ApplicationRules::aCompleteApplicationIsQuiet()
{
    QCOMPARE(found(validate(m_call, test::sampleApplication())), QStringList());
    QVERIFY(hasErrors(validate(m_call, Application())));
}

void tst_ApplicationRules::rules_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QStringList>("issues");
    const auto row = [](const char *name, const Change &change, const QStringList &issues = {}) {
        QTest::newRow(name) << change << issues;
    };
    const QString cn = test::chinesePartner();
    const QString de = test::germanPartner();
    row("missing", clear({}, u"A02"_s), {u"field.missing 2 /A02///"_s});
    row("blank", set({}, u"A02"_s, {}, u" \n"_s), {u"field.missing 2 /A02///"_s});
    row("at the limit", set({}, u"A02"_s, {}, QString(20, u'x')));
    row("over the limit", set({}, u"A02"_s, {}, QString(21, u'x')), {u"field.too-long 2 /A02///"_s});
    row("pair missing", clear({}, u"A01"_s, u"de"_s), {u"field.missing 2 /A01/de//"_s});
    row("optional pair empty", [](Application &) {});
    row("optional pair one-sided", set({}, u"A06"_s, u"zh"_s, u"摘要"_s), {u"pair.one-sided 2 /A06/de//"_s});
    row("han blanks do not count", [](Application &a) {
        answer(a, {}, u"A06"_s, u"zh"_s, QString(20, u'字') + QString(5, u' '));
        answer(a, {}, u"A06"_s, u"de"_s, QString(60, u'x'));
        a.confirmPair({}, u"A06"_s, {u"zh"_s, u"de"_s});
    });
    row("limits per language",
        [](Application &a) {
            answer(a, {}, u"A06"_s, u"zh"_s, QString(21, u'字'));
            answer(a, {}, u"A06"_s, u"de"_s, QString(58, u'x') + u" xx"_s);
            a.confirmPair({}, u"A06"_s, {u"zh"_s, u"de"_s});
        },
        {u"field.too-long 2 /A06/zh//"_s, u"field.too-long 2 /A06/de//"_s});
    row("stale", set({}, u"A01"_s, u"zh"_s, u"新工厂"_s), {u"pair.stale 1 /A01/de//"_s});
    row("draft",
        [](Application &a) {
            answer(a, {}, u"A06"_s, u"zh"_s, u"摘要"_s);
            answer(a, {}, u"A06"_s, u"de"_s, u"kurz"_s);
        },
        {u"pair.draft 0 /A06///"_s});
    row("conflict",
        [](Application &a) {
            a.answers[{{}, u"A02"_s, {}}].revisions.append({sampleId(999), u"B"_s, {}, {}, {}, {}, true, {}});
        },
        {u"answer.conflict 2 /A02///"_s});
    row("option", set({}, u"A03"_s, {}, u"tourism"_s), {u"field.option 2 /A03///"_s});
    row("condition holds", set({}, u"A03"_s, {}, u"park"_s), {u"field.missing 2 /A11///"_s});
    row("too few options", set({}, u"A04"_s, {}, QStringList()), {u"field.missing 2 /A04///"_s});
    row("too many options", set({}, u"A04"_s, {}, QStringList{u"discrete"_s, u"process"_s, u"network"_s}),
        {u"field.too-many 2 /A04///"_s});
    row("option twice", set({}, u"A04"_s, {}, QStringList{u"discrete"_s, u"discrete"_s}),
        {u"field.option 2 /A04///"_s});
    row("too few words",
        [](Application &a) {
            answer(a, {}, u"A05"_s, u"de"_s, QStringList{u"eins"_s, u" "_s});
            a.confirmPair({}, u"A05"_s, {u"zh"_s, u"de"_s});
        },
        {u"field.too-few 2 /A05/de//"_s});
    row("period turned", set({}, u"A07"_s, {}, call::Period{QDate(2027, 1, 2), QDate(2027, 1, 1)}),
        {u"field.period 2 /A07///"_s});
    row("period of a day", set({}, u"A07"_s, {}, call::Period{QDate(2027, 1, 1), QDate(2027, 1, 1)}));
    row("period open", set({}, u"A07"_s, {}, call::Period{QDate(2027, 1, 1), {}}),
        {u"field.period 2 /A07///"_s});
    row("edition", set({}, u"A10"_s, {}, call::Code{u"28.94"_s, u"WZ 1993"_s}),
        {u"code.edition 2 /A10///"_s});
    row("code", set(cn, u"B05"_s, {}, call::Code{u"91310115MA1H8R7C6D"_s, {}}),
        {u"code.uscc-check 2 11/B05///"_s});
    row("register", set(de, u"B06"_s, {}, call::Code{u"HRB 12345"_s, {}}),
        {u"code.register-court 1 12/B06///"_s});
    row("asked of a side", clear(de, u"B06"_s), {u"field.missing 2 12/B06///"_s});
    row("number", set(cn, u"B13"_s, {}, Decimal{-1, 0}), {u"field.out-of-range 2 11/B13///"_s});
    row("number exact", set(cn, u"B13"_s, {}, Decimal{100000001, 2}), {u"field.out-of-range 2 11/B13///"_s});
    row("number at the limit", set(cn, u"B13"_s, {}, Decimal{100000000, 2}));
    row("own currency", set(cn, u"B15"_s, {}, Money{5, u"CNY"_s}));
    row("other currency", set(de, u"B15"_s, {}, Money{5, u"CNY"_s}), {u"field.option 2 12/B15///"_s});
    row("address", set(cn, u"B11"_s, {}, call::Address{u"CN"_s, {}, {}, {}, u"路"_s, {}}),
        {u"field.missing 2 11/B11///"_s});
    row("person", set(cn, u"B16"_s, {}, call::Person{{}, u"建国"_s, {}, {}, {}, {}, {}}),
        {u"field.missing 2 11/B16///"_s});
    row("too few partners", [](Application &a) { a.rows[u"B"_s].removeLast(); },
        {u"field.too-few 2 /B///"_s, u"partners.lead 2 /B01///"_s});
    row("two leads", set(de, u"B01"_s, {}, u"lead_cn"_s),
        {u"partners.lead 2 12/B01///"_s, u"partners.lead 2 12/B01///"_s, u"partners.lead 2 /B01///"_s});
    row("sum",
        set({}, u"C04"_s, {},
            call::Table{
                {{u"CN"_s, {{u"share"_s, Decimal{60, 0}}}}, {u"DE"_s, {{u"share"_s, Decimal{395, 1}}}}}}),
        {u"field.sum 2 /C04//share/"_s});
    row("fixed row", set({}, u"C04"_s, {}, call::Table{{{u"CN"_s, {{u"share"_s, Decimal{100, 0}}}}}}),
        {u"table.cell-missing 2 /C04///DE"_s});
    row("cell", set({}, u"C05"_s, {}, call::Table{{cost(62, {}, kMoney, kName)}}),
        {u"table.cell-missing 2 /C05//kind/3e"_s});
    row("cell one-sided",
        set({}, u"C05"_s, {}, call::Table{{cost(62, u"staff"_s, kMoney, LangText{{u"zh"_s, u"人"_s}})}}),
        {u"table.cell-missing 2 /C05/de/name/3e"_s});
    row("cell option", set({}, u"C05"_s, {}, call::Table{{cost(62, u"gold"_s, kMoney, kName)}}),
        {u"field.option 2 /C05//kind/3e"_s});
    row("cell type", set({}, u"C05"_s, {}, call::Table{{cost(62, u"staff"_s, Decimal{1, 0}, kName)}}),
        {u"field.type 2 /C05//cost/3e"_s});
    row("cell unknown", set({}, u"C05"_s, {}, call::Table{{[] {
                                call::TableRow extra = cost(62, u"staff"_s, kMoney, kName);
                                extra.cells.insert(u"more"_s, u"x"_s);
                                return extra;
                            }()}}),
        {u"field.type 2 /C05///3e"_s});
    row("cell length",
        set({}, u"C05"_s, {},
            call::Table{
                {cost(62, u"staff"_s, kMoney, LangText{{u"zh"_s, QString(11, u'字')}, {u"de"_s, u"x"_s}})}}),
        {u"field.too-long 2 /C05/zh/name/3e"_s});
    row("rows",
        set({}, u"C05"_s, {},
            call::Table{{cost(1, u"staff"_s, kMoney, kName), cost(2, u"staff"_s, kMoney, kName),
                         cost(3, u"staff"_s, kMoney, kName), cost(4, u"staff"_s, kMoney, kName)}}),
        {u"field.too-many 2 /C05///"_s});
    row("empty rows", set({}, u"C05"_s, {}, call::Table{{{sampleId(1), {}}, {sampleId(2), {}}}}),
        {u"field.missing 2 /C05///"_s});
    row("no scenario", [](Application &a) { a.rows.remove(u"D04"_s); }, {u"field.too-few 2 /D04///"_s});
    row("empty scenario", [](Application &a) { a.rows[u"D04"_s].append(sampleId(22)); },
        {u"field.missing 2 22/D04/zh//"_s, u"field.missing 2 22/D04/de//"_s});
    row("no file", clear({}, u"I01"_s), {u"field.missing 2 /I01///"_s});
    row("file gone", [](Application &a) { a.attachments.clear(); }, {u"field.file-missing 2 /I01///"_s});
    row("file format", [](Application &a) { a.attachments[0].fileName = u"pdf.docx"_s; },
        {u"field.file-format 2 /I01///"_s});
    row("file at the limit", [](Application &a) { a.attachments[0].size = 2'000'000; });
    row("file size", [](Application &a) { a.attachments[0].size = 2'000'001; },
        {u"field.file-size 2 /I01///"_s});
    row("declared no", set({}, u"J01"_s, {}, call::Declared{false}), {u"declaration.missing 2 /J01///"_s});
    row("undeclared", clear({}, u"J01"_s), {u"declaration.missing 2 /J01///"_s});
}

void tst_ApplicationRules::rules()
{
    QFETCH(Change, change);
    QFETCH(QStringList, issues);
    Application application = test::sampleApplication();
    change(application);
    const Issues result = validate(m_call, application);
    QCOMPARE(found(result), issues);
    for (const Issue &issue : result) {
        QVERIFY(!issue.message.text().contains(u'%'));
        QVERIFY(!issue.message.text().isEmpty());
    }
}

void tst_ApplicationRules::wrongTypesNeverCrash()
{
    const QList<call::FieldValue> values{u"x"_s,
                                         QStringList{u"x"_s},
                                         Decimal{1, 0},
                                         kMoney,
                                         QDate(2027, 1, 1),
                                         call::Period{QDate(2027, 1, 1), QDate(2027, 1, 2)},
                                         call::Code{u"x"_s, {}},
                                         call::Address{u"CN"_s, {}, {}, u"x"_s, {}, {}},
                                         call::Person{u"x"_s, {}, {}, {}, {}, {}, {}},
                                         call::Table{{{u"CN"_s, {{u"share"_s, kMoney}}}}},
                                         call::FileList{{u"x"_s}},
                                         call::Declared{true},
                                         kName};
    for (const call::Section &section : m_call.sections) {
        for (const call::FieldDefinition &field : section.fields) {
            int accepted = 0;
            for (const call::FieldValue &value : values) {
                Application application = test::sampleApplication();
                application.setValue({{}, u"A03"_s, {}}, u"park"_s, test::sampleAuthor(), sampleId(31000));
                const QStringList rows = rowsOf(m_call, application, field.id);
                const QString row = field.side == u"DE"_s ? rows.last() : rows.first();
                const bool isPair = field.translation == call::Translation::Pair;
                const ValueKey key{row, field.id, isPair ? u"de"_s : QString()};
                application.answers.remove(key);
                application.setValue(key, value, test::sampleAuthor(), sampleId(31001));
                const QStringList issues = found(validate(m_call, application));
                const bool isRefused = std::any_of(issues.cbegin(), issues.cend(), [&](const QString &line) {
                    return line.startsWith("field.type 2 "_L1) && line.contains(u'/' + field.id + u'/');
                });
                accepted += isRefused ? 0 : 1;
            }
            QVERIFY2(accepted == 1 || field.type == call::FieldType::Table, qPrintable(field.id));
        }
    }
}

void tst_ApplicationRules::messagesNameThePlace()
{
    Application application = test::sampleApplication();
    answer(application, {}, u"A01"_s, u"de"_s, QString(246, u'x'));
    application.confirmPair({}, u"A01"_s, {u"zh"_s, u"de"_s});
    answer(application, test::germanPartner(), u"B13"_s, {}, {});
    answer(application, {}, u"C05"_s, {}, call::Table{{cost(62, u"staff"_s, {}, kName)}});
    const Issues issues = validate(m_call, application);
    QCOMPARE(issues.size(), 3);
    QCOMPARE(issues[0].message.text(), u"A01: Deutsch is 96 character(s) over the limit of 150."_s);
    QCOMPARE(issues[1].message.text(), u"B13 · 2: please answer this question."_s);
    QCOMPARE(issues[2].message.text(), u"C05 · 1 · 金额 / Betrag: please fill in this cell."_s);
}

void tst_ApplicationRules::conditionsThatRunInACircleEnd()
{
    call::CallDefinition call = m_call;
    call.sections[0].fields[2].condition = call::Condition{u"A03"_s, {u"industry"_s}};
    const Application application = test::sampleApplication();
    QVERIFY(!isAsked(call, application, *call.field(u"A03"_s), {}));
    QVERIFY(isRequired(m_call, application, *m_call.field(u"A03"_s), {}));
    QVERIFY(!isAsked(m_call, application, *m_call.field(u"B05"_s), test::germanPartner()));
    QVERIFY(!isRequired(m_call, application, *m_call.field(u"A06"_s), {}));
}

void tst_ApplicationRules::progressOfASection()
{
    Application application = test::sampleApplication();
    const call::Section &overview = *m_call.section(u"A"_s);
    SectionProgress progress = sectionProgress(m_call, application, overview, validate(m_call, application));
    QCOMPARE(progress.asked, (QMap<QString, int>{{u""_s, 6}, {u"de"_s, 3}, {u"zh"_s, 3}}));
    QCOMPARE(progress.filled, (QMap<QString, int>{{u""_s, 6}, {u"de"_s, 2}, {u"zh"_s, 2}}));
    QCOMPARE(progress.issues, 0);
    QCOMPARE(progress.worst, Severity::Note);

    application.answers.remove({{}, u"A02"_s, {}});
    answer(application, {}, u"A01"_s, u"zh"_s, u"新"_s);
    application.answers.remove({test::germanPartner(), u"B13"_s, {}});
    progress = sectionProgress(m_call, application, overview, validate(m_call, application));
    QCOMPARE(progress.filled.value({}), 5);
    QCOMPARE(progress.issues, 2);
    QCOMPARE(progress.worst, Severity::Error);
    const SectionProgress partners =
        sectionProgress(m_call, application, *m_call.section(u"B"_s), validate(m_call, application));
    QCOMPARE(partners.asked.value({}), 16);
    QCOMPARE(partners.filled.value({}), 13);
}

void tst_ApplicationRules::changeOfAKeyFigure_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("now");
    QTest::addColumn<bool>("isKnown");
    QTest::addColumn<qint64>("perMille");
    QTest::newRow("45 to 15 minutes") << u"45"_s << u"15"_s << true << qint64(-667);
    QTest::newRow("scales differ") << u"45.0"_s << u"12.375"_s << true << qint64(-725);
    QTest::newRow("same") << u"1.5"_s << u"1.50"_s << true << qint64(0);
    QTest::newRow("half up") << u"2000"_s << u"2001"_s << true << qint64(1);
    QTest::newRow("half down") << u"2000"_s << u"1999"_s << true << qint64(-1);
    QTest::newRow("under half") << u"10000"_s << u"10004"_s << true << qint64(0);
    QTest::newRow("to zero") << u"3"_s << u"0"_s << true << qint64(-1000);
    QTest::newRow("below zero") << u"-2"_s << u"-1"_s << true << qint64(500);
    QTest::newRow("from zero") << u"0.00"_s << u"5"_s << false << qint64(0);
    QTest::newRow("too large") << u"0.000000001"_s << u"9223372036854775807"_s << false << qint64(0);
}

void tst_ApplicationRules::changeOfAKeyFigure()
{
    QFETCH(QString, before);
    QFETCH(QString, now);
    QFETCH(bool, isKnown);
    QFETCH(qint64, perMille);
    const auto change = changeInPerMille(*Decimal::fromText(before), *Decimal::fromText(now));
    QCOMPARE(change.has_value(), isKnown);
    QCOMPARE(change.value_or(0), perMille);
}

void tst_ApplicationRules::aFindingSetAsideStaysSoAndComesBack()
{
    Application application = test::sampleApplication();
    const auto write = [&](const QString &chinese, const QString &german) {
        answer(application, {}, u"A06"_s, u"zh"_s, chinese);
        answer(application, {}, u"A06"_s, u"de"_s, german);
        application.confirmPair({}, u"A06"_s, {u"zh"_s, u"de"_s});
    };
    write(u"共完成327台设备。"_s, u"Insgesamt 372 Anlagen."_s);
    Issues issues = validate(m_call, application);
    QCOMPARE(issues.size(), 1);
    QCOMPARE(issues[0].code, u"value.number"_s);
    QCOMPARE(issues[0].severity, Severity::Warning);
    const QString finding = issues[0].finding;
    QVERIFY(!finding.isEmpty());
    application.dismiss({}, u"A06"_s, finding, u"counted twice"_s, test::sampleAuthor());

    // It survives the file, a change of the words around, and a merge with a copy that knows nothing of it.
    const auto read = applicationFromJson(toJson(application));
    QVERIFY(read.ok());
    QCOMPARE(read->dismissals, application.dismissals);
    write(u"至今共完成327台设备。"_s, u"Bis heute 372 Anlagen."_s);
    Application copy = application;
    copy.dismissals.clear();
    QCOMPARE(mergeApplications(copy, application).dismissals, application.dismissals);
    issues = validate(m_call, application);
    QCOMPARE(issues.size(), 1);
    QVERIFY(issues[0].isDismissed);
    QCOMPARE(issues[0].severity, Severity::Note);
    QVERIFY(issues[0].message.text().contains(u"counted twice"));

    // Another value is another finding.
    write(u"共完成327台设备。"_s, u"Insgesamt 373 Anlagen."_s);
    issues = validate(m_call, application);
    QCOMPARE(issues.size(), 1);
    QVERIFY(!issues[0].isDismissed);
    application.takeBackDismissal({}, u"A06"_s, finding, test::sampleAuthor());
    QVERIFY(!application.dismissal({}, u"A06"_s, finding));
}

/// 84 fields, most of them pairs of 2,000 characters. The budget of 5 ms is for release builds; without
/// optimisation ten times as much is still a sign that nothing grows out of hand.
void tst_ApplicationRules::isFastEnough()
{
    call::CallDefinition call = m_call;
    Application application = test::sampleApplication();
    for (int i = 0; i < 60; ++i) {
        call::FieldDefinition field = *m_call.field(u"A06"_s);
        field.id = u"X%1"_s.arg(i);
        field.limits.maximumCharacters = {{u"zh"_s, 2'000}, {u"de"_s, 6'000}};
        call.sections[0].fields.append(field);
        answer(application, {}, field.id, u"zh"_s, QString(1'900, u'字'));
        answer(application, {}, field.id, u"de"_s, QString(5'900, u'x'));
        application.confirmPair({}, field.id, {u"zh"_s, u"de"_s});
    }
    // As the editor does it: texts that did not change since are not compared again.
    PairMemory memory;
    QCOMPARE(found(validate(call, application, &memory)), QStringList());
    QElapsedTimer timer;
    timer.start();
    constexpr int kRuns = 20;
    qsizetype issues = 0;
    for (int i = 0; i < kRuns; ++i)
        issues += validate(call, application, &memory).size();
    QCOMPARE(issues, 0);
    const double milliseconds = static_cast<double>(timer.nsecsElapsed()) / 1e6 / kRuns;
    qInfo("validate: %.2f ms", milliseconds);
    QVERIFY2(milliseconds < 50, "rules are far over their budget");
}

QTEST_GUILESS_MAIN(tst_ApplicationRules)
#include "tst_ApplicationRules.moc"
