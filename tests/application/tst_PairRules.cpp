// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/CompareTexts.h"
#include "models/text/Remarks.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace tandem;
using namespace Qt::StringLiterals;

namespace {

/// A pair of texts of a sample application.
struct SamplePair
{
    QString place;
    QString chinese;
    QString german;
};

void collect(const QJsonValue &json, const QString &place, QList<SamplePair> &pairs)
{
    if (json.isArray()) {
        const QJsonArray items = json.toArray();
        for (qsizetype i = 0; i < items.size(); ++i)
            collect(items[i], place + u'/' + QString::number(i), pairs);
        return;
    }
    const QJsonObject object = json.toObject();
    if (object.value(u"zh"_s).isString() && object.value(u"de"_s).isString()) {
        pairs.append({place, object.value(u"zh"_s).toString(), object.value(u"de"_s).toString()});
        return;
    }
    for (auto it = object.begin(); it != object.end(); ++it)
        collect(it.value(), place + u'/' + it.key(), pairs);
}

/// Every answer in two languages of one sample, as the form shows it.
QList<SamplePair> pairsOf(const QString &sample)
{
    QFile file(QStringLiteral(TANDEM_SOURCE_DIR "/resources/samples/applications/") + sample + u".json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no sample %s", qPrintable(sample));
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    QList<SamplePair> pairs;
    collect(json.value(u"answers"_s), sample, pairs);
    collect(json.value(u"blocks"_s), sample, pairs);
    return pairs;
}

QStringList samples()
{
    const QDir folder(QStringLiteral(TANDEM_SOURCE_DIR "/resources/samples/applications"));
    QStringList names;
    for (const QString &file : folder.entryList({u"*.json"_s}))
        names.append(file.chopped(5));
    return names;
}

QList<text::Match> findings(const SamplePair &pair)
{
    return text::compareTexts(pair.chinese, u"zh"_s, pair.german, u"de"_s).findings();
}

QString described(const SamplePair &pair, const text::Match &match)
{
    return pair.place + u" "_s + text::reasonKey(match.reason) + u" ["_s +
           pair.chinese.mid(match.first.start, match.first.length) + u" | "_s +
           pair.german.mid(match.second.start, match.second.length) + u"]"_s;
}

text::TermBase terms()
{
    QFile file(QStringLiteral(TANDEM_SOURCE_DIR "/resources/glossary/terms.csv"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no terms");
    const auto read = text::TermBase::fromCsv(file.readAll());
    return read ? *read : text::TermBase();
}

} // namespace

/// The comparison of texts on the sample applications, whose texts were written by people who had no rules in
/// mind.
class tst_PairRules final : public QObject
{
    Q_OBJECT

private slots:
    void samplesGiveNoFalseAlarm_data();
    void samplesGiveNoFalseAlarm();
    void staleSampleGivesItsTrueAlarms();
    void plantedErrorsAreFound_data();
    void plantedErrorsAreFound();
};

void tst_PairRules::samplesGiveNoFalseAlarm_data()
{
    QTest::addColumn<QString>("sample");
    for (const QString &sample : samples()) {
        if (sample != u"textloop") // its German texts are older on purpose
            QTest::newRow(qPrintable(sample)) << sample;
    }
}

void tst_PairRules::samplesGiveNoFalseAlarm()
{
    QFETCH(const QString, sample);
    const text::TermBase base = terms();
    QVERIFY(!base.terms().isEmpty());
    const QList<SamplePair> pairs = pairsOf(sample);
    QVERIFY(pairs.size() > 5);
    QStringList alarms;
    for (const SamplePair &pair : pairs) {
        for (const text::Match &match : findings(pair))
            alarms.append(described(pair, match));
        for (const text::TextRemark &remark :
             text::remarksOn(pair.chinese, u"zh"_s, pair.german, u"de"_s, &base))
            alarms.append(pair.place + u' ' + text::remarkKey(remark.remark) + u' ' + remark.hint);
    }
    QCOMPARE(alarms, QStringList());
}

void tst_PairRules::staleSampleGivesItsTrueAlarms()
{
    QStringList alarms;
    for (const SamplePair &pair : pairsOf(u"textloop"_s)) {
        for (const text::Match &match : findings(pair))
            alarms.append(described(pair, match));
    }
    QCOMPARE(
        alarms,
        QStringList(
            {u"textloop/C02 value.number [23% | 21 %]"_s, u"textloop/C02 value.number [二十一 | 19]"_s,
             u"textloop/D02 value.number [0.8 | 1,0]"_s, u"textloop/D02 value.number [二十八 | 26]"_s,
             u"textloop/D02 value.missing [2026年11月 | ]"_s, u"textloop/D03 value.number [95% | 94 %]"_s,
             u"textloop/E02 value.number [1.32亿元 | 120 Mio. CNY]"_s,
             u"textloop/F01 value.number [八个月 | sechs Monaten]"_s}));
}

void tst_PairRules::plantedErrorsAreFound_data()
{
    QTest::addColumn<QStringList>("row");
    QFile file(QStringLiteral(TANDEM_SOURCE_DIR "/tests/data/text/planted_errors.tsv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    int count = 0;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u'#'))
            continue;
        QTest::newRow(qPrintable(QString(line).replace(u'\t', u' '))) << line.split(u'\t');
        ++count;
    }
    QVERIFY(count >= 40);
}

void tst_PairRules::plantedErrorsAreFound()
{
    QFETCH(const QStringList, row);
    QCOMPARE(row.size(), 4);
    bool isPlanted = false;
    for (SamplePair pair : pairsOf(row[0])) {
        QString &changed = row[1] == u"zh" ? pair.chinese : pair.german;
        const qsizetype place = changed.indexOf(row[2]);
        if (place < 0)
            continue;
        changed.replace(place, row[2].size(), row[3]);
        isPlanted = true;
        // A finding elsewhere does not count: it must lie in what was planted.
        const QList<text::Match> found = findings(pair);
        const bool isFound = std::any_of(found.cbegin(), found.cend(), [&](const text::Match &match) {
            const text::Span &span = row[1] == u"zh" ? match.first : match.second;
            return span.length > 0 && span.start < place + row[3].size() && span.start + span.length > place;
        });
        QVERIFY2(isFound, qPrintable(pair.place));
        break;
    }
    QVERIFY2(isPlanted, "the sample does not hold this text any more");
}

QTEST_GUILESS_MAIN(tst_PairRules)
#include "tst_PairRules.moc"
