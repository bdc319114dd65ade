// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/application/ApplicationJson.h"
#include "models/base/Json.h"
#include "models/session/Apply.h"
#include "models/session/DossierBatch.h"
#include "models/session/SampleWorld.h"
#include "tests/bench/ProcessMemory.h"
#include "tests/session/Desks.h"

#include <QCommandLineParser>
#include <QDir>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QThread>

#include <malloc.h>

#include <algorithm>
#include <array>
#include <cstdio>

using namespace tandem;
using namespace tandem::session;
using namespace Qt::StringLiterals;

// How long all dossiers of a call take on all cores, and whether memory stays flat however many there are.
// The applications are the samples over and over, each with ids of its own.

namespace {

/// Looks at the memory while work goes on.
class MemoryWatch final : public Progress
{
public:
    void advance(qint64 done, qint64 total) override
    {
        const size_t part = total > 0 ? static_cast<size_t>(std::min<qint64>(9, 10 * done / total)) : 0;
        m_peaks[part] = std::max(m_peaks[part], bench::memoryNow());
    }
    [[nodiscard]] bool cancelled() const override { return false; }
    /// The most of each tenth of the work, MB.
    [[nodiscard]] const std::array<double, 10> &peaks() const { return m_peaks; }

private:
    std::array<double, 10> m_peaks{};
};

/// The same application with ids of its own.
Result<application::Application> copyOf(const application::Application &application, int number,
                                        IdSource &ids)
{
    static const QRegularExpression uuid(u"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"_s);
    const QString text = QString::fromUtf8(canonicalJson(application::toJson(application)));
    QMap<QString, QString> renamed{{application.callId, application.callId}};
    QString out;
    qsizetype at = 0;
    for (auto found = uuid.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        if (!renamed.contains(match.captured()))
            renamed.insert(match.captured(), ids.next());
        out += QStringView(text).mid(at, match.capturedStart() - at);
        out += renamed.value(match.captured());
        at = match.capturedEnd();
    }
    out += QStringView(text).mid(at);
    auto copy = application::applicationFromJson(QJsonDocument::fromJson(out.toUtf8()).object());
    if (copy) {
        copy->reference = u"%1"_s.arg(number, 5, 10, QLatin1Char('0'));
        copy->status = application::Status::Received;
    }
    return copy;
}

/// Fills the workspace and gives the call.
QString fill(Desk &desk, int count)
{
    SilentProgress silent;
    if (!loadSampleWorld(desk, silent))
        qFatal("the sample world cannot be made");
    storage::ApplicationStore store(desk.database);
    const auto all = store.list();
    QList<LoadedApplication> samples;
    for (const storage::ApplicationSummary &summary : *all) {
        if (summary.status != application::Status::Draft)
            samples.append(*loadApplication(desk, summary.id));
    }
    for (int number = int(samples.size()); number < count; ++number) {
        const LoadedApplication &sample = samples.at(number % samples.size());
        const auto copy = copyOf(sample.application, number, desk.ids);
        const auto made = copy ? store.create(sample.call, *copy) : Result<void>(copy.error());
        if (!made)
            qFatal("%s", qPrintable(made.error().message.text()));
    }
    // The run starts as in a program that did nothing before.
    if (!desk.database.releaseMemory())
        qFatal("the workspace fails");
    malloc_trim(0);
    return samples.first().call.id;
}

} // namespace

int main(int argc, char *argv[])
{
    const QGuiApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOption({u"dossiers"_s, u"How many."_s, u"N"_s, u"1000"_s});
    parser.addOption({u"threads"_s, u"Threads; 0 for one a core."_s, u"N"_s, u"0"_s});
    parser.addOption({u"rounds"_s, u"Taken as other benchmarks are called; 1 writes a few only."_s, u"N"_s});
    parser.process(application);
    const bool isShort = parser.value(u"rounds"_s) == u"1"_s;
    const int count = isShort ? 12 : parser.value(u"dossiers"_s).toInt();
    const int threads = parser.value(u"threads"_s).toInt();

    test::TestParty office(u"office"_s, 1);
    const QString callId = office.workspace->now([count](Desk &desk) { return fill(desk, count); });
    const QString folder = office.path(u"dossiers"_s);
    if (!QDir().mkpath(folder))
        qFatal("no folder");
    const auto run = [&](MemoryWatch &watch) {
        QElapsedTimer timer;
        timer.start();
        const auto outcome = office.workspace->now(
            [&](Desk &desk) { return writeDossiers(desk, callId, folder, {}, threads, watch); });
        if (!outcome || !outcome->failures.isEmpty())
            qFatal("the dossiers cannot be written");
        const double seconds = static_cast<double>(timer.elapsed()) / 1e3;
        std::printf("%4d written, %4d unchanged, %6lld pages on %d threads in %6.1f s\n", outcome->written,
                    outcome->unchanged, static_cast<long long>(outcome->pages),
                    threads > 0 ? threads : QThread::idealThreadCount(), seconds);
        return *outcome;
    };
    MemoryWatch first;
    const BatchOutcome written = run(first);
    std::printf("memory at each tenth (MB):");
    for (const double peak : first.peaks())
        std::printf(" %.0f", peak);
    std::printf("\n");
    MemoryWatch second;
    const BatchOutcome again = run(second);
    // The second tenth has all that a run needs; from there on nothing may pile up.
    constexpr double kSpread = 1.2;
    const double most = *std::max_element(first.peaks().begin() + 2, first.peaks().end());
    const bool isFlat = isShort || most <= kSpread * std::max(first.peaks()[0], first.peaks()[1]);
    if (!isFlat)
        std::printf("memory grows\n");
    constexpr double kOneThread = 100; // MB
    constexpr double kFurther = 20;
    const int working = threads > 0 ? threads : QThread::idealThreadCount();
    const bool isLean = most <= kOneThread + kFurther * (working - 1);
    if (!isLean)
        std::printf("%.0f MB are too much\n", most);
    return isFlat && isLean && written.written == count && again.unchanged == count && again.written == 0 ? 0
                                                                                                          : 1;
}
