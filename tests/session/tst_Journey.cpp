// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/application/ApplicationRules.h"
#include "models/base/AtomicFile.h"
#include "models/call/CallReader.h"
#include "models/session/Calls.h"
#include "models/session/Journey.h"
#include "models/session/JourneyAnswers.h"
#include "tests/session/Desks.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace tandem;
using namespace tandem::session;
using namespace Qt::StringLiterals;

class TestJourney : public QObject
{
    Q_OBJECT

private slots:
    void answersEveryShippedCall_data();
    void answersEveryShippedCall();
    void goesThroughAnotherCall();
    void refusesAFolderInUse();
    void refusesBadNumbers_data();
    void refusesBadNumbers();
    void stopsWithoutHalfFiles();
};

namespace {

/// Stops after a number of pieces of work.
class StopsAfter final : public Progress
{
public:
    explicit StopsAfter(int pieces)
        : m_left(pieces)
    {
    }
    void advance(qint64, qint64) override { --m_left; }
    [[nodiscard]] bool cancelled() const override { return m_left <= 0; }

private:
    int m_left;
};

JourneyOptions smallJourney(const QString &folder)
{
    JourneyOptions options;
    options.folder = folder;
    options.applications = 3;
    options.reviewers = 4;
    options.callText = test::testCallText();
    return options;
}

} // namespace

void TestJourney::answersEveryShippedCall_data()
{
    QTest::addColumn<QString>("resource");
    for (const ShippedCall &call : shippedCalls())
        QTest::newRow(qPrintable(QFileInfo(call.resource).baseName())) << call.resource;
}

/// Answers made by type satisfy the rules of any call, whatever the dice say.
void TestJourney::answersEveryShippedCall()
{
    QFETCH(const QString, resource);
    const auto text = readFile(resource, 16000000);
    QVERIFY(text);
    const auto call = call::requireCall(*text);
    QVERIFY(call);
    const JourneyProse prose(*call);
    SeededIdSource ids(1);
    for (int number = 1; number <= 6; ++number) {
        application::Application application;
        application.id = ids.next();
        const application::Author author{u"x"_s, ids.next(), call->opensAt};
        for (const call::Section &section : call->sections) {
            for (int i = 0; section.repetition && i < 2; ++i)
                application.rows[section.id].append(ids.next());
        }
        const call::Section *partners = call->sectionOf(call->known.partnerRole);
        for (int i = 0; partners && i < 2; ++i) {
            const QString row = application.rows.value(partners->id).value(i);
            const QString side = call->sides[i].id;
            application.setValue({row, call->known.partnerSide, {}}, side, author, ids.next());
            application.setValue({row, call->known.partnerRole, {}}, call->known.leadRole.value(side), author,
                                 ids.next());
        }
        JourneyAnswers(*call, prose, 7, number, author, ids).fill(application);
        for (const Issue &issue : application::validate(*call, application)) {
            const call::FieldDefinition *field = call->field(issue.where.field);
            const bool isFile = field && field->type == call::FieldType::File;
            QVERIFY2(isFile || issue.severity != Severity::Error, qPrintable(issue.message.text()));
        }
    }
}

void TestJourney::goesThroughAnotherCall()
{
    const QTemporaryDir folder;
    SilentProgress silent;
    const auto report = runJourney(smallJourney(folder.filePath(u"a"_s)), silent);
    QVERIFY2(report, report ? "" : qPrintable(report.error().code + report.error().message.text()));
    QCOMPARE(report->counts.value(u"handed in"_s), 3);
    QCOMPARE(report->counts.value(u"receipts"_s), 3);
    QCOMPARE(report->counts.value(u"sent back for repair"_s), 1);
    QCOMPARE(report->counts.value(u"repaired"_s), 1);
    QCOMPARE(QDir(folder.filePath(u"a/repairs"_s)).entryList({u"*-repair.fack"_s}).size(), 1);
    QCOMPARE(report->counts.value(u"ranked"_s), 3);
    QVERIFY(report->counts.value(u"signed"_s) >= 6);
    for (const QString &name :
         {u"ranking.json"_s, u"ranking.csv"_s, u"panel-report.pdf"_s, u"panel-report.html"_s})
        QVERIFY2(report->outputs.contains(name), qPrintable(name));
    // What the list says is what lies on the disk.
    for (auto it = report->outputs.cbegin(); it != report->outputs.cend(); ++it) {
        const auto bytes = readFile(folder.filePath(u"a/"_s + it.key()), 100000000);
        QVERIFY2(bytes && sha256(*bytes) == it.value(), qPrintable(it.key()));
    }
    // The same seed and another order of files: the same data and documents.
    JourneyOptions shuffled = smallJourney(folder.filePath(u"b"_s));
    shuffled.importOrder = 4711;
    const auto second = runJourney(shuffled, silent);
    QVERIFY(second);
    QCOMPARE(second->outputs, report->outputs);
    QCOMPARE(second->counts, report->counts);
    JourneyOptions other = smallJourney(folder.filePath(u"c"_s));
    other.seed = 2;
    const auto third = runJourney(other, silent);
    QVERIFY(third);
    QVERIFY(third->outputs.value(u"ranking.json"_s) != report->outputs.value(u"ranking.json"_s));
}

void TestJourney::refusesAFolderInUse()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"mine.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    SilentProgress silent;
    const auto report = runJourney(smallJourney(folder.path()), silent);
    QVERIFY(!report);
    QCOMPARE(report.error().code, u"journey.not-empty"_s);
}

void TestJourney::refusesBadNumbers_data()
{
    QTest::addColumn<int>("applications");
    QTest::addColumn<int>("reviewers");
    QTest::newRow("no application") << 0 << 4;
    QTest::newRow("one reviewer") << 3 << 1;
    QTest::newRow("too many") << 1000 << 4;
}

void TestJourney::refusesBadNumbers()
{
    QFETCH(const int, applications);
    QFETCH(const int, reviewers);
    const QTemporaryDir folder;
    JourneyOptions options = smallJourney(folder.filePath(u"a"_s));
    options.applications = applications;
    options.reviewers = reviewers;
    SilentProgress silent;
    const auto report = runJourney(options, silent);
    QVERIFY(!report);
    QCOMPARE(report.error().code, u"journey.numbers"_s);
}

void TestJourney::stopsWithoutHalfFiles()
{
    const QTemporaryDir folder;
    StopsAfter stopped(5);
    const auto report = runJourney(smallJourney(folder.filePath(u"a"_s)), stopped);
    QVERIFY(!report);
    QCOMPARE(report.error().code, u"journey.cancelled"_s);
    QVERIFY(!QFile::exists(folder.filePath(u"a/summary.json"_s)));
    QDirIterator files(folder.path(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString name = QFileInfo(files.next()).fileName();
        QVERIFY2(!name.contains(u"tmp"_s) && !name.endsWith(u"-journal"_s), qPrintable(name));
    }
}

QTEST_MAIN(TestJourney)
#include "tst_Journey.moc"
