// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dossier/ApplicationContent.h"
#include "models/dossier/PdfWriter.h"
#include "models/session/Apply.h"
#include "models/session/SampleWorld.h"
#include "models/storage/BlobStore.h"
#include "tests/session/Desks.h"

#include <QCommandLineParser>
#include <QFile>
#include <QGuiApplication>
#include <QRegularExpression>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace tandem;
using namespace tandem::session;
using namespace Qt::StringLiterals;

// How many pages a second our writer makes of the sample dossiers, on one thread, from content to bytes; and
// what memory it takes. The content is built once before: it is the same for every rendering.

namespace {

struct Sample
{
    QString name;
    dossier::Document document;
};

QList<Sample> samples()
{
    test::TestParty office(u"office"_s, 1);
    return office.workspace->now([](Desk &desk) {
        SilentProgress silent;
        if (!loadSampleWorld(desk, silent))
            qFatal("the sample world cannot be made");
        QList<Sample> list;
        const auto all = storage::ApplicationStore(desk.database).list();
        const storage::BlobStore blobs(desk.database);
        const dossier::AttachmentReader reader = [&](const application::Attachment &attachment) {
            auto bytes = blobs.read(attachment.sha256);
            return bytes ? std::optional(std::move(*bytes)) : std::nullopt;
        };
        for (const storage::ApplicationSummary &summary : *all) {
            const auto loaded = loadApplication(desk, summary.id);
            if (loaded)
                list.append({summary.acronym,
                             dossier::applicationDossier(loaded->call, loaded->application, reader)});
        }
        return list;
    });
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

/// Peak memory of this process in MB, as the system counts it; 0 where it does not tell.
double peakMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    static const QRegularExpression peak(u"VmHWM:\\s+(\\d+) kB"_s);
    return peak.match(QString::fromUtf8(status.readAll())).captured(1).toDouble() / 1024;
}

struct Measured
{
    int pages = 0;
    qsizetype bytes = 0;
    double seconds = 0; ///< of the processor, median of the rounds: others may use the machine meanwhile
};

Measured measure(const dossier::Document &document, int rounds)
{
    SilentProgress silent;
    Measured measured;
    std::vector<double> seconds;
    for (int round = 0; round < rounds; ++round) {
        const std::clock_t start = std::clock();
        const auto report = dossier::writePdf(document, silent);
        seconds.push_back(static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC);
        if (!report)
            qFatal("%s", qPrintable(report.error().message.text()));
        measured.pages = report->pages;
        measured.bytes = report->bytes.size();
    }
    measured.seconds = median(seconds);
    return measured;
}

void line(const QString &name, const Measured &measured)
{
    std::printf("%-12s %4d pages %7.1f ms %6.0f pages/s %7.0f kB\n", qPrintable(name), measured.pages,
                measured.seconds * 1e3, measured.pages / measured.seconds,
                static_cast<double>(measured.bytes) / 1e3);
}

} // namespace

int main(int argc, char *argv[])
{
    const QGuiApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOption({u"rounds"_s, u"How often each dossier is written."_s, u"N"_s, u"15"_s});
    parser.addOption({u"least"_s, u"Fails below this many pages a second."_s, u"PAGES"_s, u"0"_s});
    parser.process(application);
    const int rounds = std::max(1, parser.value(u"rounds"_s).toInt());

    const QList<Sample> all = samples();
    SilentProgress silent;
    // Fonts and hyphenation are read once in the life of a program.
    if (all.isEmpty() || !dossier::writePdf(all.first().document, silent))
        qFatal("no dossier can be written");
    const double before = peakMemory();
    Measured sum;
    for (const Sample &sample : all) {
        const Measured measured = measure(sample.document, rounds);
        line(sample.name, measured);
        sum.pages += measured.pages;
        sum.bytes += measured.bytes;
        sum.seconds += measured.seconds;
    }
    line(u"all"_s, sum);
    std::printf("peak memory %.0f MB, %.0f MB of it before the first round\n", peakMemory(), before);
    return sum.pages / sum.seconds >= parser.value(u"least"_s).toDouble() ? 0 : 1;
}
