// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/AtomicFile.h"
#include "models/call/CallReader.h"

#include <QDir>
#include <QTest>

using namespace tandem;
using namespace tandem::call;
using namespace Qt::StringLiterals;

namespace {

QByteArray fileBytes(const QString &path)
{
    const auto content = readFile(QLatin1StringView(TANDEM_SOURCE_DIR) + u'/' + path, 10000000);
    return content ? *content : QByteArray();
}

CallDefinition load(const QString &path)
{
    const auto call = requireCall(fileBytes(path));
    if (!call)
        qWarning("%s: %s", qPrintable(path), qPrintable(call.error().message.text()));
    return call ? *call : CallDefinition{};
}

const QString kProven = u"resources/calls/flagship-proven.json"_s;
const QString kConcept = u"resources/calls/flagship-concept.json"_s;
const QString kMaritime = u"tests/data/calls/maritime.json"_s;

/// Every text of a call with a name to find it again.
QList<std::pair<QString, LangText>> allTexts(const CallDefinition &call)
{
    QList<std::pair<QString, LangText>> texts = {{u"title"_s, call.title},
                                                 {u"statusName"_s, call.statusName},
                                                 {u"prevailingText"_s, call.prevailingText}};
    for (const Side &side : call.sides) {
        for (const LangText &text :
             {side.label, side.clockLabel, side.secretariat, side.ministry, side.chair})
            texts.append({side.id, text});
    }
    for (const Section &section : call.sections) {
        texts.append({section.id, section.label});
        for (const FieldDefinition &field : section.fields) {
            texts.append({field.id, field.label});
            if (!field.help.isEmpty())
                texts.append({field.id + u" help"_s, field.help});
            for (const Option &option : field.options + field.fixedRows)
                texts.append({field.id + u'/' + option.id, option.label});
            for (const Column &column : field.columns) {
                texts.append({field.id + u'/' + column.id, column.label});
                for (const Option &option : column.options)
                    texts.append({field.id + u'/' + column.id + u'/' + option.id, option.label});
            }
        }
    }
    for (const ScaleWord &word : call.scale.words)
        texts.append({u"word"_s, word.word});
    for (const Criterion &criterion : call.criteria)
        texts.append({criterion.id, criterion.label});
    for (const TieBreak &tie : call.tieBreaks)
        texts.append({u"tie"_s, tie.label});
    for (const ConflictQuestion &question : call.conflictQuestions)
        texts.append({question.id, question.text});
    for (const FormalCheck &check : call.formalChecks)
        texts.append({check.id, check.label});
    for (const Recommendation &recommendation : call.recommendations)
        texts.append({recommendation.id, recommendation.label});
    for (const Letter &letter : call.letters) {
        texts.append({letter.id, letter.subject});
        texts.append({letter.id, letter.body});
    }
    return texts;
}

QStringList columnIds(const FieldDefinition &field)
{
    QStringList ids;
    for (const Column &column : field.columns)
        ids.append(column.id);
    return ids;
}

} // namespace

class tst_ShippedCalls : public QObject
{
    Q_OBJECT

    static void files()
    {
        QTest::addColumn<QString>("path");
        for (const QString &folder :
             {u"resources/calls"_s, u"resources/calls/presets"_s, u"tests/data/calls"_s}) {
            const QDir dir(QLatin1StringView(TANDEM_SOURCE_DIR) + u'/' + folder);
            const QStringList names = dir.entryList({u"*.json"_s});
            for (const QString &name : names)
                QTest::newRow(qPrintable(folder + u'/' + name)) << folder + u'/' + name;
        }
    }

private slots:
    void sevenCallsAreThere()
    {
        int count = 0;
        for (const QString &folder :
             {u"resources/calls"_s, u"resources/calls/presets"_s, u"tests/data/calls"_s})
            count +=
                QDir(QLatin1StringView(TANDEM_SOURCE_DIR) + u'/' + folder).entryList({u"*.json"_s}).size();
        QVERIFY(count >= 7);
    }

    void readsWithoutFault_data() { files(); }
    void readsWithoutFault()
    {
        QFETCH(QString, path);
        const CallReading reading = readCall(fileBytes(path));
        for (const CallFault &fault : reading.faults)
            qWarning("%d:%d %s: %s", fault.position.line, fault.position.column, qPrintable(fault.path),
                     qPrintable(fault.issue.message.text()));
        QVERIFY(reading.faults.isEmpty());
        QVERIFY(reading.call.has_value());
    }

    void comesBackEqual_data() { files(); }
    void comesBackEqual()
    {
        QFETCH(QString, path);
        const CallDefinition call = load(path);
        QVERIFY(!call.id.isEmpty());
        const QByteArray written = writeCall(call);
        const CallReading again = readCall(written);
        QVERIFY(again.faults.isEmpty());
        QVERIFY(again.call == call);
        QCOMPARE(writeCall(*again.call), written);
    }

    void speaksAllItsLanguages_data() { files(); }
    void speaksAllItsLanguages()
    {
        QFETCH(QString, path);
        const CallDefinition call = load(path);
        QCOMPARE(call.languages.size(), 3);
        const auto texts = allTexts(call);
        QVERIFY(texts.size() > 40);
        for (const auto &[name, text] : texts) {
            for (const Language &language : call.languages)
                QVERIFY2(!text.in(language.tag).trimmed().isEmpty(), qPrintable(name + u' ' + language.tag));
        }
    }

    void idsAreUniqueAmongCalls()
    {
        QSet<QString> ids;
        const QStringList paths = {kProven,
                                   kConcept,
                                   kMaritime,
                                   u"resources/calls/presets/horizon.json"_s,
                                   u"resources/calls/presets/eurostars.json"_s,
                                   u"resources/calls/presets/kfw.json"_s,
                                   u"resources/calls/presets/hundred-points.json"_s};
        for (const QString &path : paths)
            ids.insert(load(path).id);
        QCOMPARE(ids.size(), paths.size());
    }

    void theFlagshipCallIsWhole()
    {
        const CallDefinition call = load(kProven);
        QCOMPARE(call.reference, u"TAN-2027"_s);
        QCOMPARE(call.closesAt.toString(Qt::ISODate), u"2027-03-31T10:00:00Z"_s);
        QCOMPARE(call.opensAt.toString(Qt::ISODate), u"2026-11-02T00:00:00Z"_s);
        QCOMPARE(call.sections.size(), 10);
        int count = 0;
        for (const Section &section : call.sections)
            count += static_cast<int>(section.fields.size());
        QCOMPARE(count, 84);
        QCOMPARE(call.pairLanguages(), (QStringList{u"zh"_s, u"de"_s}));
        QCOMPARE(call.sides[0].id, u"CN"_s);
        QCOMPARE(call.sides[1].timeZone, u"Europe/Berlin"_s);
        QCOMPARE(call.section(u"B"_s)->repetition->minimum, 2);
        QCOMPARE(call.section(u"B"_s)->repetition->maximum, 20);
        QCOMPARE(call.formalChecks.size(), 12);
        QCOMPARE(call.conflictQuestions.size(), 7);
        QCOMPARE(call.letters.size(), 6); // one for each outcome, and the certificate
        QCOMPARE(call.redressDays, 30);
        QVERIFY(call.recommendation(u"R2"_s)->declares());
        QCOMPARE(call.passRule.totalThreshold, 700);
        QCOMPARE(call.consensusRule.rangeFrom, std::optional(3));
        QCOMPARE(call.consensusRule.sideDifferenceFrom, std::optional(2));
        QCOMPARE(call.reviewRules.minimumReason.value(u"zh"_s), 35);
        QCOMPARE(call.known.leadRole.value(u"DE"_s), u"lead_de"_s);
    }

    void theWeightsAreThoseOfTheProgramme()
    {
        const CallDefinition call = load(kProven);
        QList<int> weights;
        QList<int> thresholds;
        for (const Criterion &criterion : call.criteria) {
            weights.append(criterion.weight);
            thresholds.append(call.scale.hundredths(criterion.threshold.value_or(-1)));
        }
        QCOMPARE(weights, (QList<int>{25, 20, 20, 15, 10, 10}));
        QCOMPARE(thresholds, (QList<int>{300, 300, 300, 300, 300, 250}));
    }

    void onlyThreeFormalChecksKnockOut()
    {
        QStringList knockOuts;
        for (const FormalCheck &check : load(kProven).formalChecks) {
            if (check.knockOut)
                knockOuts.append(check.id);
        }
        QCOMPARE(knockOuts, (QStringList{u"F6"_s, u"F7"_s, u"F8"_s}));
    }

    void tablesHaveTheAgreedColumns()
    {
        const CallDefinition call = load(kProven);
        const QMap<QString, QString> expected = {
            {u"A12"_s, u"name body year until status"_s},
            {u"B14"_s, u"year amount"_s},
            {u"C01"_s, u"kind date parties attachment"_s},
            {u"C04"_s, u"share note"_s},
            {u"D07"_s, u"number title use"_s},
            {u"D09"_s, u"name maker origin use year share"_s},
            {u"D11"_s, u"before now date proof"_s},
            {u"D12"_s, u"before now date proof"_s},
            {u"E01"_s, u"name unit before before_date now now_date method evidence"_s},
            {u"F02"_s, u"place partner year result"_s},
            {u"G01"_s, u"name date responsible proof"_s},
            {u"G02"_s, u"partner year kind cost source"_s},
            {u"G03"_s, u"risk kind likelihood effect measure"_s},
            {u"H01"_s, u"place class reason"_s},
            {u"H03"_s, u"place reason"_s},
            {u"H04"_s, u"important persons basis"_s},
            {u"H05"_s, u"kind persons basis"_s},
            {u"J05"_s, u"place date name function"_s}};
        int tables = 0;
        for (const Section &section : call.sections) {
            for (const FieldDefinition &field : section.fields) {
                if (field.type != FieldType::Table)
                    continue;
                ++tables;
                QCOMPARE(columnIds(field).join(u' '), expected.value(field.id));
            }
        }
        QCOMPARE(tables, expected.size());
    }

    void theConceptCallAsksForTargets()
    {
        const CallDefinition proven = load(kProven);
        const CallDefinition concept_ = load(kConcept);
        QCOMPARE(concept_.formalChecks.size(), 11);
        for (const FormalCheck &check : concept_.formalChecks)
            QVERIFY(check.id != "F6"_L1);
        QCOMPARE(concept_.criterion(u"K3"_s)->label.in(u"en"_s), u"Credibility of the expected results"_s);
        QVERIFY(concept_.field(u"E01"_s)->help.in(u"de"_s).contains("Zielwert"_L1));
        QVERIFY(!proven.field(u"E01"_s)->help.in(u"de"_s).contains("Zielwert"_L1));
        QCOMPARE(columnIds(*concept_.field(u"E01"_s)), columnIds(*proven.field(u"E01"_s)));
    }

    void theMaritimeCallKnowsEveryType()
    {
        const CallDefinition call = load(kMaritime);
        QSet<FieldType> types;
        for (const Section &section : call.sections) {
            for (const FieldDefinition &field : section.fields)
                types.insert(field.type);
        }
        QCOMPARE(types.size(), allFieldTypes().size());
        QVERIFY(!call.scale.higherIsBetter);
        QCOMPARE(call.scale.text(*call.criterion(u"M2"_s)->threshold), u"3.5"_s);
        QCOMPARE(call.scale.wordAt(3)->word.in(u"pl"_s), u"dobry"_s); // 2.5 reads as the worse word
    }

    void thePresetsKeepTheirRules()
    {
        const CallDefinition eurostars = load(u"resources/calls/presets/eurostars.json"_s);
        QCOMPARE(eurostars.passRule.criteriaCount, std::optional(2));
        QCOMPARE(eurostars.scale.hundredths(*eurostars.criteria[0].threshold), 430);
        const CallDefinition kfw = load(u"resources/calls/presets/kfw.json"_s);
        QVERIFY(!kfw.scale.higherIsBetter);
        QCOMPARE(std::count_if(kfw.criteria.begin(), kfw.criteria.end(),
                               [](const Criterion &criterion) { return criterion.knockOut; }),
                 3);
        const CallDefinition horizon = load(u"resources/calls/presets/horizon.json"_s);
        QCOMPARE(horizon.passRule.totalThreshold, 667); // 10 of 15
        QCOMPARE(load(u"resources/calls/presets/hundred-points.json"_s).scale.steps, 100);
    }
};

QTEST_GUILESS_MAIN(tst_ShippedCalls)
#include "tst_ShippedCalls.moc"
