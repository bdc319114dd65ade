// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dossier/PdfWriter.h"
#include "tests/bench/ProcessMemory.h"
#include "tests/bench/SampleDossiers.h"

#include <QCommandLineParser>
#include <QGuiApplication>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace tandem;
using namespace Qt::StringLiterals;

// How many pages a second our writer makes of the sample dossiers, on one thread, from content to bytes,
// without and with pictures, and what memory it takes. The content is built once before: it is the same for
// every rendering.

namespace {

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

struct Measured
{
    int pages = 0;
    qsizetype bytes = 0;
    double seconds = 0; ///< of the processor, median of the rounds: others may use the machine meanwhile

    void operator+=(const Measured &other)
    {
        pages += other.pages;
        bytes += other.bytes;
        seconds += other.seconds;
    }
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
    std::printf("%-15s %4d pages %7.1f ms %6.0f pages/s %7.0f kB\n", qPrintable(name), measured.pages,
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

    const QList<bench::Sample> all = bench::samples();
    QList<dossier::Document> texts;
    for (const bench::Sample &sample : all)
        texts.append(bench::textDossier(sample.loaded));
    SilentProgress silent;
    // Fonts and hyphenation are read once in the life of a program.
    if (all.isEmpty() || !dossier::writePdf(texts.first(), silent))
        qFatal("no dossier can be written");
    const double before = bench::peakMemory();
    Measured sumOfTexts;
    Measured sum;
    for (qsizetype i = 0; i < all.size(); ++i) {
        const Measured text = measure(texts[i], rounds);
        const Measured whole = measure(all[i].dossier, rounds);
        line(all[i].acronym, text);
        line(u"  with pictures"_s, whole);
        sumOfTexts += text;
        sum += whole;
    }
    line(u"all"_s, sumOfTexts);
    line(u"  with pictures"_s, sum);
    std::printf("peak memory %.0f MB, %.0f MB of it before the first round\n", bench::peakMemory(), before);
    return sumOfTexts.pages / sumOfTexts.seconds >= parser.value(u"least"_s).toDouble() ? 0 : 1;
}
