// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/Bundle.h"
#include "models/session/DossierBatch.h"
#include "models/session/SampleWorld.h"
#include "tests/session/Desks.h"

#include <QDir>
#include <QTest>

#include <atomic>

using namespace tandem;
using namespace tandem::session;
using namespace Qt::StringLiterals;

/// What is left when the writing of many files is stopped, at any time.
class TestBundle : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cancelledBundlesLeaveNothing_data();
    void cancelledBundlesLeaveNothing();
    void cancelledBatchLeavesWholeFiles();

private:
    std::unique_ptr<test::TestParty> m_office;
    QString m_callId;
    QString m_id;
};

namespace {

/// Says stop when it was asked so often.
class StopAfter final : public Progress
{
public:
    explicit StopAfter(int questions)
        : m_left(questions)
    {
    }
    void advance(qint64, qint64) override {}
    [[nodiscard]] bool cancelled() const override { return m_left-- <= 0; }

private:
    mutable std::atomic_int m_left;
};

} // namespace

void TestBundle::initTestCase()
{
    m_office = std::make_unique<test::TestParty>(u"office"_s, 1);
    const auto all = m_office->workspace->now([](Desk &desk) -> Result<QList<storage::ApplicationSummary>> {
        SilentProgress silent;
        if (const auto ready = loadSampleWorld(desk, silent); !ready)
            return ready.error();
        return storage::ApplicationStore(desk.database).list();
    });
    QVERIFY(all);
    for (const storage::ApplicationSummary &one : *all) {
        if (one.acronym == "FLEXWASH"_L1)
            m_id = one.id;
    }
    m_callId = all->first().callId;
    QVERIFY(!m_id.isEmpty());
}

void TestBundle::cancelledBundlesLeaveNothing_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("folder") << u"bundle"_s;
    QTest::newRow("zip") << u"bundle.zip"_s;
}

void TestBundle::cancelledBundlesLeaveNothing()
{
    QFETCH(const QString, name);
    QDir place(m_office->path(u"out-"_s + name));
    QVERIFY(place.mkpath(u"."_s));
    const DocumentChoice choice{{u"de"_s}, u"public"_s}; // small
    const auto bundle = m_office->workspace->now([&](Desk &desk) {
        SilentProgress silent;
        return makeBundle(desk, m_id, choice, silent);
    });
    QVERIFY(bundle);
    const auto write = [&](Progress &progress) {
        return name.endsWith(u".zip"_s) ? writeBundleZip(*bundle, place.filePath(name), progress)
                                        : writeBundleFolder(*bundle, place.filePath(name), progress);
    };
    for (int files = 0; files < bundle->files.size(); ++files) {
        StopAfter progress(files);
        const auto written = write(progress);
        QVERIFY(!written);
        QCOMPARE(written.error().code, u"bundle.cancelled"_s);
        QVERIFY2(place.isEmpty(), qPrintable(place.entryList().join(u' ')));
    }
    StopAfter never(100000);
    QVERIFY(write(never));
    QCOMPARE(place.entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList{name});
    // Stopped while it is put together, nothing is written at all.
    for (const int questions : {0, 1, 3, 40}) {
        const auto stopped = m_office->workspace->now([&](Desk &desk) {
            StopAfter progress(questions);
            return writeBundle(desk, m_id, choice, place.filePath(u"other"_s + name), progress);
        });
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, u"bundle.cancelled"_s);
    }
    QCOMPARE(place.entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList{name});
}

void TestBundle::cancelledBatchLeavesWholeFiles()
{
    QDir place(m_office->path(u"batch"_s));
    QVERIFY(place.mkpath(u"."_s));
    const DocumentChoice choice{{u"de"_s}, u"public"_s};
    int written = 0;
    for (int questions = 1; questions < 2000; questions += 3) {
        const auto outcome = m_office->workspace->now([&](Desk &desk) {
            StopAfter progress(questions);
            return writeDossiers(desk, m_callId, place.path(), choice, 2, progress);
        });
        for (const QFileInfo &file : place.entryInfoList(QDir::Files)) {
            QVERIFY2(file.suffix() == "pdf"_L1 || file.fileName() == QLatin1StringView(kBatchLedger),
                     qPrintable(file.fileName()));
            QFile pdf(file.filePath());
            QVERIFY(file.suffix() != "pdf"_L1 ||
                    (pdf.open(QIODevice::ReadOnly) && pdf.readAll().trimmed().endsWith("%%EOF")));
        }
        if (outcome) {
            written = outcome->written + outcome->unchanged;
            break;
        }
        QCOMPARE(outcome.error().code, u"dossier.cancelled"_s);
    }
    QCOMPARE(written, 7); // two of the nine samples are drafts
}

QTEST_MAIN(TestBundle)
#include "tst_Bundle.moc"
