// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/DossierBatch.h"
#include "app/cli/DocumentOptions.h"
#include "app/cli/Verbs.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonObject>

namespace tandem::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMostThreads = 256;

class DossierBatch final : public Verb
{
public:
    DossierBatch()
        : Verb(
              {u"dossier"_s, u"batch"_s,
               QT_TRANSLATE_NOOP("Cli", "write the dossiers of all applications; unchanged ones are skipped"),
               QString(), 0, 0,
               QList<VerbOption>{
                   {u"out"_s, u"DIR"_s, QT_TRANSLATE_NOOP("Cli", "folder for the dossiers; made if need be")},
                   languagesOption(),
                   audienceOption(),
                   {u"threads"_s, u"N"_s,
                    QT_TRANSLATE_NOOP("Cli", "dossiers written at the same time; else one a core")},
                   {u"call"_s, u"ID"_s, QT_TRANSLATE_NOOP("Cli", "the call, if there are several")}} +
                   attachmentOptions()})
    {
    }
    Result<ExitCode> run(Job &job) const override;
};

Result<void> makeFolder(const QString &path)
{
    if (QDir().mkpath(path))
        return {};
    return Error{
        u"file.write"_s,
        {QT_TRANSLATE_NOOP("Message", "The folder “%1” cannot be made. Check its place and your rights."),
         {QDir::toNativeSeparators(path)}},
        {}};
}

QStringList linesOf(const session::BatchOutcome &outcome)
{
    QStringList lines{
        words(QT_TRANSLATE_N_NOOP("Cli", "%n dossier(s) written"), outcome.written),
        words(QT_TRANSLATE_N_NOOP("Cli", "%n dossier(s) unchanged since the last run"), outcome.unchanged)};
    for (const session::BatchFailure &failure : outcome.failures)
        lines.append(failure.reference + u": "_s + failure.error.message.text());
    return lines;
}

QJsonObject jsonOf(const session::BatchOutcome &outcome)
{
    QJsonArray failures;
    for (const session::BatchFailure &failure : outcome.failures)
        failures.append(QJsonObject{{u"application"_s, failure.reference},
                                    {u"code"_s, failure.error.code},
                                    {u"message"_s, failure.error.message.text()}});
    return {{u"written"_s, outcome.written},
            {u"unchanged"_s, outcome.unchanged},
            {u"pages"_s, outcome.pages},
            {u"failures"_s, failures}};
}

Result<ExitCode> DossierBatch::run(Job &job) const
{
    const auto out = job.required(u"out"_s);
    if (!out)
        return out.error();
    const auto threads = job.number(u"threads"_s, 0, 1, kMostThreads);
    if (!threads)
        return threads.error();
    const auto choice = dossierChoice(job);
    if (!choice)
        return choice.error();
    const auto callId = job.callId();
    if (!callId)
        return callId.error();
    if (const auto made = makeFolder(*out); !made)
        return made.error();
    const auto workspace = job.workspace();
    TerminalProgress::catchInterrupt();
    const auto outcome = (*workspace)->now([&](session::Desk &desk) {
        return session::writeDossiers(desk, *callId, *out, *choice, static_cast<int>(*threads), job.progress);
    });
    if (!outcome)
        return outcome.error();
    job.console().show(linesOf(*outcome), jsonOf(*outcome));
    return outcome->failures.isEmpty() ? ExitCode::Success : ExitCode::Findings;
}

} // namespace

const Verb &dossierBatchVerb()
{
    static const DossierBatch verb;
    return verb;
}

} // namespace tandem::cli
