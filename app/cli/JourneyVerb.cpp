// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Job.h"
#include "app/cli/Verbs.h"
#include "models/session/Journey.h"

namespace tandem::cli {

using namespace Qt::StringLiterals;

namespace {

class Journey final : public Verb
{
public:
    Journey()
        : Verb({{},
                u"journey"_s,
                QT_TRANSLATE_NOOP("Cli", "send made-up applications through every file and step"),
                {},
                0,
                0,
                {{u"out"_s, u"DIR"_s, QT_TRANSLATE_NOOP("Cli", "new or empty folder for everything")},
                 {u"applications"_s, u"N"_s, QT_TRANSLATE_NOOP("Cli", "how many applications (8)")},
                 {u"reviewers"_s, u"M"_s, QT_TRANSLATE_NOOP("Cli", "how many reviewers (8)")},
                 {u"seed"_s, u"S"_s, QT_TRANSLATE_NOOP("Cli", "same seed, same data and documents (1)")},
                 {u"call"_s, u"FILE"_s,
                  QT_TRANSLATE_NOOP("Cli", "call file; else the call for proven projects")},
                 {u"import-order"_s, u"SEED"_s,
                  QT_TRANSLATE_NOOP("Cli", "shuffle the order in which the office reads files")},
                 {u"samples"_s, {}, QT_TRANSLATE_NOOP("Cli", "the shipped sample applications apply")}}})
    {
    }
    Result<ExitCode> run(Job &job) const override;
};

Result<session::JourneyOptions> optionsOf(const Job &job)
{
    constexpr qint64 kMostSeed = 1000000000000;
    session::JourneyOptions options;
    const auto out = job.required(u"out"_s);
    const auto applications = job.number(u"applications"_s, options.applications, 1, 999);
    const auto reviewers = job.number(u"reviewers"_s, options.reviewers, 2, 200);
    const auto seed = job.number(u"seed"_s, 1, 0, kMostSeed);
    const auto order = job.number(u"import-order"_s, 0, 0, kMostSeed);
    for (const auto *number : {&applications, &reviewers, &seed, &order}) {
        if (!*number)
            return number->error();
    }
    if (!out)
        return out.error();
    options.folder = *out;
    options.applications = static_cast<int>(*applications);
    options.reviewers = static_cast<int>(*reviewers);
    options.seed = static_cast<quint64>(*seed);
    options.samples = job.has(u"samples"_s);
    if (job.has(u"import-order"_s))
        options.importOrder = static_cast<quint64>(*order);
    if (!job.has(u"call"_s))
        return options;
    const auto text = readInput(job.value(u"call"_s));
    if (!text)
        return text.error();
    options.callText = *text;
    return options;
}

Result<ExitCode> Journey::run(Job &job) const
{
    const auto options = optionsOf(job);
    if (!options)
        return options.error();
    TerminalProgress::catchInterrupt();
    const auto report = session::runJourney(*options, job.progress);
    if (!report)
        return report.error();
    QStringList lines;
    QJsonObject counts;
    for (auto it = report->counts.cbegin(); it != report->counts.cend(); ++it) {
        lines.append(QString::number(it.value()).rightJustified(6) + u' ' + it.key());
        counts.insert(it.key(), it.value());
    }
    lines.append(QString::number(report->outputs.size()).rightJustified(6) + u" outputs"_s);
    job.console().show(lines, {{u"counts"_s, counts}, {u"outputs"_s, int(report->outputs.size())}});
    return ExitCode::Success;
}

} // namespace

const Verb &journeyVerb()
{
    static const Journey verb;
    return verb;
}

} // namespace tandem::cli
