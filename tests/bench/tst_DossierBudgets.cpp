// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dossier/PdfWriter.h"
#include "models/session/DossierBatch.h"
#include "models/session/SampleWorld.h"
#include "tests/bench/ProcessMemory.h"
#include "tests/bench/SampleDossiers.h"
#include "tests/session/Desks.h"

#include <QDir>
#include <QTest>

#include <malloc.h>

#include <limits>

using namespace tandem;
using namespace tandem::session;
using namespace Qt::StringLiterals;

/// What a dossier may weigh and what writing many may take. How fast it is depends on the machine: that is
/// for “./dev bench”.
class TestDossierBudgets : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void twentyPagesAreSmall();
    void staysUnderItsMemory();
    void doesNotGrow();
    void doesNotGrowWithBatches();

private:
    QList<bench::Sample> m_samples;
};

namespace {
constexpr qsizetype kMostBytes = 350'000; ///< of a dossier of twenty pages without pictures
constexpr int kPages = 20;
constexpr double kMostMemory = 100; ///< MB
constexpr int kDossiers = 60;
constexpr int kBatches = 2;
constexpr double kNoise = 0.02; ///< MB: less than a kB a dossier

/// What is allocated and not freed, MB. Exact, where the size of the process hides a leak in free pages.
double allocated()
{
    const struct mallinfo2 heap = mallinfo2();
    return static_cast<double>(heap.uordblks + heap.hblkhd) / 1e6;
}

dossier::PdfReport written(const dossier::Document &document)
{
    SilentProgress silent;
    const auto report = dossier::writePdf(document, silent);
    return report ? *report : dossier::PdfReport();
}

/// Lets go of what making the samples took, so that the peak is that of writing.
bool forgetPeak()
{
    malloc_trim(0);
    QFile file(u"/proc/self/clear_refs"_s);
    return file.open(QIODevice::WriteOnly) && file.write("5") == 1;
}
} // namespace

void TestDossierBudgets::initTestCase()
{
    m_samples = bench::samples();
    QVERIFY(!m_samples.isEmpty());
}

void TestDossierBudgets::twentyPagesAreSmall()
{
    int held = 0;
    for (const bench::Sample &sample : std::as_const(m_samples)) {
        const dossier::PdfReport report = written(bench::textDossier(sample.loaded));
        QVERIFY2(report.pages > 0, qPrintable(sample.acronym));
        // A dossier that is a little longer holds the budget all the more.
        if (report.pages > kPages + 2)
            continue;
        held += report.pages >= kPages ? 1 : 0;
        QVERIFY2(
            report.bytes.size() < kMostBytes,
            qPrintable(
                u"%1: %2 pages, %3 bytes"_s.arg(sample.acronym).arg(report.pages).arg(report.bytes.size())));
    }
    QVERIFY2(held > 0, "no sample has twenty pages");
}

void TestDossierBudgets::staysUnderItsMemory()
{
    QVERIFY(forgetPeak());
    for (const bench::Sample &sample : std::as_const(m_samples))
        QVERIFY(written(sample.dossier).pages > 0);
    const double peak = bench::peakMemory();
    QVERIFY2(peak > 0 && peak < kMostMemory, qPrintable(u"%1 MB"_s.arg(peak)));
}

void TestDossierBudgets::doesNotGrow()
{
    // Each dossier once: caches are filled by the first that needs them. Then the shortest over and over.
    const bench::Sample *shortest = nullptr;
    int pages = std::numeric_limits<int>::max();
    for (const bench::Sample &sample : std::as_const(m_samples)) {
        const int count = written(sample.dossier).pages;
        QVERIFY(count > 0);
        if (count < pages) {
            pages = count;
            shortest = &sample;
        }
    }
    const double before = allocated();
    for (int i = 0; i < kDossiers; ++i)
        QCOMPARE(written(shortest->dossier).pages, pages);
    const double grown = allocated() - before;
    QVERIFY2(grown < kNoise, qPrintable(u"%1 MB more after %2 dossiers"_s.arg(grown).arg(kDossiers)));
}

void TestDossierBudgets::doesNotGrowWithBatches()
{
    test::TestParty office(u"office"_s, 1);
    const QString callId = office.workspace->now([](Desk &desk) {
        SilentProgress silent;
        return loadSampleWorld(desk, silent) ? storage::ApplicationStore(desk.database).list()->first().callId
                                             : QString();
    });
    QVERIFY(!callId.isEmpty());
    // Into a new folder each time, so that nothing is skipped; with the pages of attachments.
    const auto writeAll = [&](int number) {
        const QString folder = office.path(u"dossiers-%1"_s.arg(number));
        SilentProgress silent;
        const auto outcome = QDir().mkpath(folder) ? office.workspace->now([&](Desk &desk) {
            return writeDossiers(desk, callId, folder, {}, 1, silent);
        })
                                                   : Result<BatchOutcome>(Error{});
        return outcome && outcome->failures.isEmpty() ? outcome->written : 0;
    };
    const int written = writeAll(0);
    QVERIFY(written > 1);
    const double before = allocated();
    for (int number = 1; number <= kBatches; ++number)
        QCOMPARE(writeAll(number), written);
    const double grown = allocated() - before;
    QVERIFY2(grown < kNoise, qPrintable(u"%1 MB more after %2 batches"_s.arg(grown).arg(kBatches)));
}

QTEST_MAIN(TestDossierBudgets)
#include "tst_DossierBudgets.moc"
