// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/AtomicFile.h"
#include "models/call/CallReader.h"

#include <QElapsedTimer>
#include <QTest>

using namespace tandem;
using namespace tandem::call;
using namespace Qt::StringLiterals;

namespace {

QByteArray maritime()
{
    const auto content =
        readFile(QLatin1StringView(TANDEM_SOURCE_DIR) + u"/tests/data/calls/maritime.json"_s, 1000000);
    return content ? *content : QByteArray();
}

/// Counted here anew, by hand, so that the reader is not its own judge.
TextPosition placeOf(const QByteArray &text, qsizetype offset)
{
    TextPosition position;
    for (const char32_t c : QString::fromUtf8(text.left(offset)).toUcs4()) {
        if (c == U'\n')
            position = {position.line + 1, 1};
        else
            ++position.column;
    }
    return position;
}

const CallFault *firstOf(const CallReading &reading, const QString &code)
{
    for (const CallFault &fault : reading.faults) {
        if (fault.issue.code == code)
            return &fault;
    }
    return nullptr;
}

} // namespace

class tst_CallReader : public QObject
{
    Q_OBJECT

private slots:
    /// Each row spoils the maritime call in one place. `at` is the text at which the fault must stand,
    /// searched from the edited place on, or backwards when it begins with '<'.
    void namesTheFault_data()
    {
        QTest::addColumn<QByteArray>("find");
        QTest::addColumn<QByteArray>("replace");
        QTest::addColumn<QByteArray>("at");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("message");
        const auto row = [](const char *name, const char *find, const char *replace, const char *at,
                            const QString &path, const QString &code, const QString &message) {
            QTest::newRow(name) << QByteArray(find) << QByteArray(replace) << QByteArray(at) << path << code
                                << message;
        };
        row("other format", "\"tandem-call\"", "\"tandem\"", "\"tandem\"", u"format"_s, u"call.not-a-call"_s,
            u"This is not a call file of Tandem: “format” must be “tandem-call”. Choose another file."_s);
        row("newer format", "\"formatVersion\": 1", "\"formatVersion\": 2", "2", u"formatVersion"_s,
            u"call.newer"_s,
            u"This call was made for a newer version of Tandem (format 2; this version reads format 1). "
            u"Install "
            "the current version."_s);
        row("format version as text", "\"formatVersion\": 1", "\"formatVersion\": \"1\"", "\"1\"",
            u"formatVersion"_s, u"call.number"_s, u"A whole number from 1 to 1000000 is expected here."_s);
        row("no uuid", "\"0192f1a0", "\"0192F1A0", "\"0192F1A0", u"id"_s, u"call.uuid"_s,
            u"“0192F1A0-7c00-7a10-8b20-3c4d5e6f70a1” is not a UUID in small letters, such as "
            "0192f3a4-5b6c-7d8e-9f01-23456789abcd."_s);
        row("version half", "\"version\": 3", "\"version\": 3.5", "3.5", u"version"_s, u"call.number"_s,
            u"A whole number from 1 to 1000000 is expected here."_s);
        row("reference with slash", "\"MAR-2028\"", "\"MAR/2028\"", "\"MAR/2028\"", u"reference"_s,
            u"call.bad-id"_s,
            u"“MAR/2028” cannot be used as an id. Use at most 40 letters, digits, “_” and “-”, beginning "
            u"with a "
            "letter or digit."_s);
        row("missing member", "\"reference\": \"MAR-2028\",", "", "<{", u"reference"_s, u"call.missing"_s,
            u"“reference” is missing here. Add it."_s);
        row("opens late", "\"2028-01-10T08:00:00Z\"", "\"2029-01-10T08:00:00Z\"", "\"2028-04-28T15:00:00Z\"",
            u"closesAt"_s, u"call.crossed"_s, u"The call closes before it opens."_s);
        row("local time", "\"2028-01-10T08:00:00Z\"", "\"2028-01-10T08:00:00\"", "\"2028-01-10", u"opensAt"_s,
            u"call.instant"_s,
            u"“2028-01-10T08:00:00” is not an instant in UTC. Write it like 2027-03-31T10:00:00Z."_s);
        row("impossible day", "\"2028-01-07\"", "\"2028-01-32\"", "\"2028-01-32\"", u"rates[0].date"_s,
            u"call.date"_s, u"“2028-01-32” is not a date. Write year, month and day: 2026-10-30."_s);
        row("third required language", "\"name\": \"English\",\n      \"required\": false",
            "\"name\": \"English\",\n      \"required\": true", "<[", u"languages"_s, u"call.pair"_s,
            u"Exactly two languages must be required, one of each side; here there are 3."_s);
        row("language twice", "\"tag\": \"en\"", "\"tag\": \"pt\"", "\"pt\"", u"languages[2].tag"_s,
            u"call.duplicate-id"_s, u"The id “pt” is used above already. Choose another one."_s);
        row("unknown time zone", "\"Europe/Warsaw\"", "\"Europe/Gdynia\"", "\"Europe/Gdynia\"",
            u"sides[1].timeZone"_s, u"call.time-zone"_s,
            u"The time zone “Europe/Gdynia” is not known. Use a name such as “Europe/Berlin”."_s);
        row("currency in words", "\"PLN\",\n      \"timeZone\"", "\"zł\",\n      \"timeZone\"", "\"zł\"",
            u"sides[1].currency"_s, u"call.currency"_s,
            u"“zł” is not a currency. Use three capital letters: EUR."_s);
        row("language of the other side", "\"language\": \"pl\"", "\"language\": \"pt\"", "\"pt\"",
            u"sides[1].language"_s, u"call.unknown-language"_s,
            u"The language of this side must be “pl”, because the required languages stand in the order of "
            u"the "
            "sides."_s);
        row("text in unknown language", "\"pt\": \"Projetos-farol", "\"pr\": \"x\", \"pt\": \"Projetos-farol",
            "\"x\"", u"title.pr"_s, u"call.unknown-language"_s,
            u"“pr” is not a language of this call. Use one of pt, pl, en, or add it to “languages”."_s);
        row("blank text", "\"pt\": \"Tema\"", "\"pt\": \" \"", "<{", u"sections[0].fields[2].label"_s,
            u"call.missing-text"_s, u"“label” has no text in “pt”, a language every text must have."_s);
        row("unknown known field", "\"acronym\": \"code_name\"", "\"acronym\": \"codename\"", "\"codename\"",
            u"known.acronym"_s, u"call.unknown-field"_s, u"There is no field “codename” in this call."_s);
        row("known field of wrong type", "\"acronym\": \"code_name\"", "\"acronym\": \"launch\"",
            "\"launch\"", u"known.acronym"_s, u"call.known"_s,
            u"“launch” cannot stand here, because it is of type “date”. Needed: text."_s);
        row("known partner outside the block", "\"partnerSide\": \"flag\"", "\"partnerSide\": \"topic\"",
            "\"topic\"", u"known.partnerSide"_s, u"call.known"_s,
            u"“topic” must stand in the repeated section of the partners."_s);
        row("lead role of unknown option", "\"PL\": \"head_pl\"", "\"PL\": \"head\"", "\"head\"",
            u"known.leadRole.PL"_s, u"call.unknown-option"_s,
            u"“head” is no value of the field “duty”. Its values: head_pt, head_pl, member."_s);
        row("unknown type", "\"type\": \"multiple-choice\"", "\"type\": \"multichoice\"", "\"multichoice\"",
            u"sections[0].fields[3].type"_s, u"call.unknown-word"_s,
            u"“multichoice” is not known here. Use one of: text, long-text, list, choice, multiple-choice, "
            u"number, "
            "money, date, period, code, address, person, table, file, declaration."_s);
        row("field id twice", "\"id\": \"launch\"", "\"id\": \"topic\"", "\"topic\"",
            u"sections[0].fields[6].id"_s, u"call.duplicate-id"_s,
            u"The id “topic” is used above already. Choose another one."_s);
        row("option twice", "\"id\": \"battery\"", "\"id\": \"ammonia\"", "\"ammonia\"",
            u"sections[0].fields[3].options[3].id"_s, u"call.duplicate-id"_s,
            u"The id “ammonia” is used above already. Choose another one."_s);
        row("condition on nothing", "\"field\": \"hazard\"", "\"field\": \"hazards\"", "\"hazards\"",
            u"sections[2].fields[4].condition.field"_s, u"call.unknown-field"_s,
            u"There is no field “hazards” in this call."_s);
        row("condition on a text", "\"field\": \"hazard\"", "\"field\": \"name\"", "\"name\"",
            u"sections[2].fields[4].condition.field"_s, u"call.condition"_s,
            u"A condition needs a choice, multiple choice or declaration; “name” is none of these."_s);
        row("condition on a partner", "\"field\": \"hazard\"", "\"field\": \"size\"", "\"size\"",
            u"sections[2].fields[4].condition.field"_s, u"call.condition"_s,
            u"“size” stands several times, so no field outside its block can depend on it."_s);
        row("condition of unknown value", "\"propulsion\"\n            ]", "\"sails\"\n            ]",
            "\"sails\"", u"sections[0].fields[3].condition.anyOf[0]"_s, u"call.unknown-option"_s,
            u"“sails” is no value of the field “topic”. Its values: propulsion, port, safety."_s);
        row("circle", "\"field\": \"topic\",\n            \"anyOf\": [\n              \"propulsion\"",
            "\"field\": \"fuels\",\n            \"anyOf\": [\n              \"battery\"", "\"fuels\"",
            u"sections[0].fields[3].condition.field"_s, u"call.condition"_s,
            u"The condition of “fuels” depends on the field itself."_s);
        row("unknown side", "\"side\": \"PL\"", "\"side\": \"ES\"", "\"ES\"", u"sections[1].fields[5].side"_s,
            u"call.unknown-side"_s, u"This call has no side “ES”."_s);
        row("unknown scheme", "\"codeScheme\": \"nace\"", "\"codeScheme\": \"nice\"", "\"nice\"",
            u"sections[0].fields[11].codeScheme"_s, u"call.unknown-word"_s,
            u"“nice” is not known here. Use one of: uscc, register-de, vat-de, lei, nace, gbt4754."_s);
        row("limits crossed", "\"minimumItems\": 2,\n            \"maximumItems\": 6",
            "\"minimumItems\": 7,\n            \"maximumItems\": 6", "7",
            u"sections[0].fields[5].limits.minimumItems"_s, u"call.crossed"_s,
            u"The minimum 7 is larger than the maximum 6."_s);
        row("numbers crossed", "\"minimum\": \"5.0\"", "\"minimum\": \"500\"", "\"500\"",
            u"sections[0].fields[8].limits.minimum"_s, u"call.crossed"_s,
            u"The minimum 500 is larger than the maximum 450.0."_s);
        row("decimal comma", "\"minimum\": \"5.0\"", "\"minimum\": \"5,0\"", "\"5,0\"",
            u"sections[0].fields[8].limits.minimum"_s, u"call.wrong-kind"_s,
            u"“minimum” must be a number such as \"3.5\", with a point and at most nine digits behind it."_s);
        row("format in capitals", "\"pdf\"", "\".PDF\"", "\".PDF\"",
            u"sections[2].fields[2].limits.formats[0]"_s, u"call.format"_s,
            u"“.PDF” is not a file ending. Write it in small letters without the dot: pdf."_s);
        row("class unknown", "\"id\": \"launch\",",
            "\"id\": \"launch\", \"side\": \"PT\", \"currency\": \"EUR\",", "\"EUR\"",
            u"sections[0].fields[6].currency"_s, u"call.misplaced"_s,
            u"“currency” has no meaning here; only these types have it: money."_s);
        row("pair of dates", "\"id\": \"launch\",", "\"id\": \"launch\", \"translation\": \"pair\",",
            "\"pair\"", u"sections[0].fields[6].translation"_s, u"call.misplaced"_s,
            u"“translation” has no meaning here; only these types have it: text, long-text, list."_s);
        row("column type", "\"type\": \"declaration\",\n              \"label\"",
            "\"type\": \"person\",\n              \"label\"", "\"person\"",
            u"sections[2].fields[0].columns[6].type"_s, u"call.column-type"_s,
            u"A column cannot be of type “person”. Columns are text, choice, number, money, date, code or "
            "declaration."_s);
        row("required as word", "\"required\": false,\n          \"codeScheme\"",
            "\"required\": \"no\",\n          \"codeScheme\"", "\"no\"", u"sections[0].fields[11].required"_s,
            u"call.wrong-kind"_s, u"“required” must be true or false, without quotation marks."_s);
        row("repetition without end", "\"maximum\": 4,", "\"maximum\": 4000,", "4000",
            u"sections[0].fields[14].repetition.maximum"_s, u"call.number"_s,
            u"A whole number from 1 to 1000 is expected here."_s);
        row("scale without end", "\"last\": \"6.0\"", "\"last\": \"6.2\"", "\"0.5\"", u"scale.step"_s,
            u"call.scale"_s,
            u"No scale goes from 1.0 to 6.2 in steps of 0.5. The last mark must be larger than the first by "
            u"1 to "
            "200 whole steps; use at most two digits behind the point and numbers up to 1000."_s);
        row("word off the scale", "\"mark\": \"2.0\"", "\"mark\": \"2.25\"", "\"2.25\"",
            u"scale.words[1].mark"_s, u"call.off-scale"_s,
            u"2.25 is not a mark of the scale, which goes from 1.0 to 6.0 in steps of 0.5."_s);
        row("two words", "\"mark\": \"2.0\"", "\"mark\": \"1.0\"", "\"1.0\"", u"scale.words[1].mark"_s,
            u"call.duplicate-id"_s, u"The mark 1.0 has a word already."_s);
        row("threshold off the scale", "\"threshold\": \"3.5\"", "\"threshold\": \"6.5\"", "\"6.5\"",
            u"criteria[1].threshold"_s, u"call.off-scale"_s,
            u"6.5 is not a mark of the scale, which goes from 1.0 to 6.0 in steps of 0.5."_s);
        row("weights", "\"weight\": 35", "\"weight\": 36", "<[", u"criteria"_s, u"call.weights"_s,
            u"The weights of the criteria add up to 101; they must add up to 100."_s);
        row("criterion reads nothing", "\"fuels\",\n        \"length\"", "\"fuel\",\n        \"length\"",
            "\"fuel\"", u"criteria[0].fields[2]"_s, u"call.unknown-field"_s,
            u"There is no field “fuel” in this call."_s);
        row("knock-out without threshold", "\"weight\": 25,", "\"weight\": 25, \"knockOut\": true,", "<{",
            u"criteria[2]"_s, u"call.knock-out"_s, u"The knock-out criterion “M3” needs a threshold."_s);
        row("aggregation", "\"median\"", "\"middle\"", "\"middle\"", u"aggregation"_s, u"call.unknown-word"_s,
            u"“middle” is not known here. Use one of: mean, median, consensus."_s);
        row("total beyond 100", "\"55.5\"", "\"100.5\"", "\"100.5\"", u"passRule.totalThreshold"_s,
            u"call.total"_s,
            u"The threshold of the total must be from 0 to 100 points with at most one digit behind the point."_s);
        row("range off the scale", "\"rangeFrom\": \"2.0\"", "\"rangeFrom\": \"2.2\"", "\"2.2\"",
            u"consensusRule.rangeFrom"_s, u"call.off-scale"_s,
            u"2.2 is not a distance on the scale; use whole steps of 0.5."_s);
        row("tie of unknown criterion", "\"criterion\": \"M1\"", "\"criterion\": \"M9\"", "\"M9\"",
            u"tieBreaks[1].criterion"_s, u"call.unknown-criterion"_s,
            u"There is no criterion “M9” in this call."_s);
        row("share of unknown option", "\"small\"\n      ]", "\"tiny\"\n      ]", "\"tiny\"",
            u"tieBreaks[0].values[0]"_s, u"call.unknown-option"_s,
            u"“tiny” is no value of the field “size”. Its values: small, medium, large."_s);
        row("reviewers per side", "\"reviewersPerSide\": 1", "\"reviewersPerSide\": 2", "2",
            u"reviewRules.reviewersPerSide"_s, u"call.crossed"_s,
            u"2 reviewers of each side are more than the 3 reviewers of an application."_s);
        row("reason in unknown language", "\"any\": 150", "\"fr\": 150", "150",
            u"reviewRules.minimumExtremeReason.fr"_s, u"call.unknown-language"_s,
            u"“fr” is neither “any” nor a language of this call."_s);
        row("effect", "\"effect\": \"excluded\"", "\"effect\": \"out\"", "\"out\"",
            u"conflictQuestions[0].effect"_s, u"call.unknown-word"_s,
            u"“out” is not known here. Use one of: excluded, chair-decides."_s);
        row("rate of nothing", "\"4.2735\"", "\"0.0\"", "\"0.0\"", u"rates[0].rate"_s, u"call.rate"_s,
            u"An exchange rate must be larger than zero."_s);
        row("letter for unknown outcome", "\"recommendation\": \"no\"", "\"recommendation\": \"maybe\"",
            "\"maybe\"", u"letters[1].recommendation"_s, u"call.unknown-recommendation"_s,
            u"There is no recommendation “maybe” in this call."_s);
        row("unknown place in a letter", "\"en\": \"{reference} {acronym}: award\"",
            "\"en\": \"{number}: award\"", "\"{number}", u"letters[0].subject.en"_s, u"call.unknown-place"_s,
            u"“{number}” is not filled in by Tandem. Places are: acronym, title, reference, decision, date, "
            u"total, lead, "
            u"status, begin, end, lastDay."_s);
        row("last day without days", "\"en\": \"{reference} {acronym}: award\"",
            "\"en\": \"{lastDay}: award\"", "\"{lastDay}", u"letters[0].subject.en"_s, u"call.no-redress"_s,
            u"“{lastDay}” needs a number of days in “redressDays”."_s);
        row("unknown effect", "\"effect\": \"declares\"", "\"effect\": \"honours\"", "\"honours\"",
            u"recommendations[0].effect"_s, u"call.unknown-word"_s,
            u"“honours” is not known here. Use one of: declares, declares-with-conditions, not-eligible."_s);
        row("section is a text", "\"fields\": [\n        {\n          \"id\": \"firm\"",
            "\"fields\": [ 7, {\n          \"id\": \"firm\"", "7", u"sections[1].fields[0]"_s,
            u"call.wrong-kind"_s, u"An object in braces { } is expected here."_s);
        row("list is an object", "\"recommendations\": [", "\"recommendations\": {}, \"x\": [", "{}",
            u"recommendations"_s, u"call.wrong-kind"_s,
            u"“recommendations” must be a list in brackets [ ]."_s);
    }
    void namesTheFault()
    {
        QFETCH(QByteArray, find);
        QFETCH(QByteArray, replace);
        QFETCH(QByteArray, at);
        QFETCH(QString, path);
        QFETCH(QString, code);
        QFETCH(QString, message);
        QByteArray text = maritime();
        const qsizetype edit = text.indexOf(find);
        QVERIFY2(edit >= 0, "the text to spoil is not there");
        text.replace(edit, find.size(), replace);
        const CallReading reading = readCall(text);
        QVERIFY(!reading.call.has_value());
        const CallFault *fault = firstOf(reading, code);
        for (const CallFault &found : reading.faults)
            qInfo("%s %s", qPrintable(found.path), qPrintable(found.issue.code));
        QVERIFY(fault);
        QCOMPARE(fault->path, path);
        QCOMPARE(fault->issue.message.text(), message);
        QCOMPARE(fault->issue.severity, Severity::Error);
        const bool backwards = at.startsWith('<');
        qsizetype offset = backwards ? enclosing(text, edit, at[1]) : text.indexOf(at, edit);
        const TextPosition expected = placeOf(text, offset);
        QCOMPARE(fault->position.line, expected.line);
        QCOMPARE(fault->position.column, expected.column);
    }

    /// The innermost open bracket of this kind before a place; no bracket stands inside our texts.
    static qsizetype enclosing(const QByteArray &text, qsizetype from, char bracket)
    {
        const char closing = bracket == '{' ? '}' : ']';
        int depth = 0;
        for (qsizetype i = from - 1; i >= 0; --i) {
            depth += text[i] == closing ? 1 : 0;
            if (text[i] == bracket && depth-- == 0)
                return i;
        }
        return -1;
    }

    void countsColumnsInCharacters()
    {
        // Ahead of the fault stand two Han characters and an emoji of four bytes.
        const CallReading reading = readCall("{\"x\": \"齿轮😀\", \"format\": 3}");
        const CallFault *fault = firstOf(reading, u"call.wrong-kind"_s);
        QVERIFY(fault);
        QCOMPARE(fault->position.line, 1);
        QCOMPARE(fault->position.column, 24);
        QCOMPARE(fault->path, u"format"_s);
    }

    void namesSyntaxErrors()
    {
        const CallReading reading = readCall("{\n  \"format\": \"tandem-call\",\n  \"formatVersion\": 1,\n}");
        QCOMPARE(reading.faults.size(), 1);
        QCOMPARE(reading.faults[0].issue.code, u"json.syntax"_s);
        QCOMPARE(reading.faults[0].position.line, 4);
        QVERIFY(!requireCall("[]").ok());
        QCOMPARE(requireCall("[]").error().code, u"json.not-object"_s);
        QCOMPARE(requireCall({}).error().code, u"json.syntax"_s);
    }

    void reportsUnknownKeysAsNotes()
    {
        QByteArray text = maritime();
        text.replace("\"version\": 3,", "\"version\": 3, \"colour\": \"blue\",");
        const CallReading reading = readCall(text);
        QVERIFY(reading.call.has_value());
        QCOMPARE(reading.faults.size(), 1);
        QCOMPARE(reading.faults[0].issue.severity, Severity::Note);
        QCOMPARE(reading.faults[0].path, u"colour"_s);
        QCOMPARE(reading.faults[0].issue.message.text(),
                 u"“colour” is not known here and was left out. Check the spelling."_s);
        const TextPosition expected = placeOf(text, text.indexOf("\"colour\""));
        QCOMPARE(reading.faults[0].position.line, expected.line);
        QCOMPARE(reading.faults[0].position.column, expected.column);
        QVERIFY(!writeCall(*reading.call).contains("colour"));
    }

    void reportsAllFaultsInTheOrderOfTheFile()
    {
        QByteArray text = maritime();
        text.replace("\"median\"", "\"middle\"");
        text.replace("\"reference\": \"MAR-2028\"", "\"reference\": \"\"");
        text.replace("\"id\": \"launch\"", "\"id\": 7");
        const CallReading reading = readCall(text);
        QVERIFY(reading.faults.size() >= 3);
        for (qsizetype i = 1; i < reading.faults.size(); ++i)
            QVERIFY(reading.faults[i - 1].position.line <= reading.faults[i].position.line);
        QVERIFY(firstOf(reading, u"call.empty"_s));
        QVERIFY(firstOf(reading, u"call.wrong-kind"_s));
        QVERIFY(firstOf(reading, u"call.unknown-word"_s));
    }

    void namesTheFieldOfAFault()
    {
        QByteArray text = maritime();
        text.replace("\"codeScheme\": \"nace\"", "\"codeScheme\": \"nice\"");
        QCOMPARE(firstOf(readCall(text), u"call.unknown-word"_s)->issue.where.field, u"register"_s);
        text = maritime();
        text.replace("\"threshold\": \"3.5\"", "\"threshold\": \"9\"");
        QCOMPARE(firstOf(readCall(text), u"call.off-scale"_s)->issue.where.field, u"M2"_s);
    }

    void aNewerFileIsNotJudgedFurther()
    {
        const CallReading reading =
            readCall("{\"format\": \"tandem-call\", \"formatVersion\": 7, \"sections\": 3, \"new\": true}");
        QCOMPARE(reading.faults.size(), 1);
        QCOMPARE(reading.faults[0].issue.code, u"call.newer"_s);
    }

    void givesTheFirstFaultAsError()
    {
        QByteArray text = maritime();
        text.replace("\"median\"", "\"middle\"");
        const auto call = requireCall(text);
        QVERIFY(!call.ok());
        QCOMPARE(call.error().code, u"call.unknown-word"_s);
        const TextPosition place = placeOf(text, text.indexOf("\"middle\""));
        QCOMPARE(call.error().message.text(), u"The call file has a fault in line %1, column %2 "
                                              u"(aggregation): “middle” is not known here. Use one "
                                              "of: mean, median, consensus."_s.arg(place.line)
                                                  .arg(place.column));
    }

    void acceptsNumbersWithoutQuotes()
    {
        QByteArray text = maritime();
        text.replace("\"threshold\": \"3.5\"", "\"threshold\": 3.5");
        QCOMPARE(readCall(text).call, readCall(maritime()).call);
        QVERIFY(readCall(text).call.has_value());
    }

    void keepsItsLimits()
    {
        QByteArray words;
        for (int i = 0; i < 201; ++i)
            words += "\"a" + QByteArray::number(i) + "\",";
        words.chop(1);
        QByteArray text = maritime();
        text.replace("\"codeEditions\": [\n            \"IMO A.1117(30)\"\n          ]",
                     "\"codeEditions\": [" + words + "]");
        const CallFault *fault = nullptr;
        const CallReading reading = readCall(text);
        fault = firstOf(reading, u"call.too-many"_s);
        QVERIFY(fault);
        QCOMPARE(fault->issue.message.text(),
                 u"“codeEditions” has 201 entries; at most 200 are allowed. Remove some."_s);
    }

    void survivesAHostileFile()
    {
        QByteArray text = "{\"format\":\"tandem-call\",\"formatVersion\":1";
        for (int i = 0; i < 100000; ++i)
            text += ",\"k" + QByteArray::number(i) + "\":[1]";
        text += "}";
        QElapsedTimer timer;
        timer.start();
        const CallReading reading = readCall(text);
        QVERIFY(timer.elapsed() < 10000);
        QVERIFY(!reading.call.has_value());
        QVERIFY(firstOf(reading, u"call.missing"_s));
        QVERIFY(reading.faults.size() <= 1000);
        QCOMPARE(requireCall(QByteArray(5000000, ' ')).error().code, u"json.too-large"_s);
        QCOMPARE(requireCall("{\"a\":" + QByteArray(40, '[')).error().code, u"json.too-deep"_s);
    }

    /// Whatever one byte of a call turns into, the reader answers.
    void survivesEveryCut()
    {
        const QByteArray text = maritime();
        for (qsizetype cut = 0; cut < text.size(); cut += 97)
            QVERIFY(!readCall(text.left(cut)).call.has_value());
        for (qsizetype at = 0; at < text.size(); at += 53) {
            QByteArray changed = text;
            changed[at] = '"';
            const CallReading reading = readCall(changed);
            QVERIFY(reading.call.has_value() || !reading.faults.isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(tst_CallReader)
#include "tst_CallReader.moc"
