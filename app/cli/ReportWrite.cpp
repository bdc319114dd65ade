// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/DocumentOptions.h"
#include "app/cli/Verbs.h"
#include "models/dossier/RankingTableContent.h"
#include "models/session/Documents.h"

namespace tandem::cli {

using namespace Qt::StringLiterals;

namespace {

class ReportWrite final : public Verb
{
public:
    ReportWrite()
        : Verb({u"report"_s,
                u"write"_s,
                QT_TRANSLATE_NOOP("Cli", "write the panel report, or the evaluation of one application"),
                u"[APPLICATION]"_s,
                0,
                1,
                {{u"out"_s, u"FILE.pdf"_s,
                  QT_TRANSLATE_NOOP("Cli", "where the PDF goes; a folder gets a fitting name")},
                 {u"html"_s, u"FILE.html"_s, QT_TRANSLATE_NOOP("Cli", "write the accessible HTML too")},
                 {u"csv"_s, u"FILE.csv"_s, QT_TRANSLATE_NOOP("Cli", "the ranking as CSV (panel report)")},
                 {u"data"_s, u"FILE.json"_s, QT_TRANSLATE_NOOP("Cli", "the ranking as JSON (panel report)")},
                 languagesOption(),
                 {u"call"_s, u"ID"_s, QT_TRANSLATE_NOOP("Cli", "the call, if there are several")}}})
    {
    }
    Result<ExitCode> run(Job &job) const override;
};

Result<void> writeAll(const Job &job, const session::PanelTable &table, const QString &path,
                      const session::WrittenDocument &document)
{
    if (const auto written = job.write(path, document.pdf); !written)
        return written;
    const QList<std::pair<QString, QByteArray>> files{
        {u"html"_s, document.html},
        {u"csv"_s, dossier::rankingCsv(table.call, table.entries, table.ranking)},
        {u"data"_s, dossier::rankingJson(table.call, table.entries, table.ranking)}};
    for (const auto &[option, bytes] : files) {
        const auto written = job.has(option) ? job.write(job.value(option), bytes) : Result<void>();
        if (!written)
            return written;
    }
    return {};
}

Result<ExitCode> ReportWrite::run(Job &job) const
{
    const auto out = job.required(u"out"_s);
    if (!out)
        return out.error();
    const auto callId = job.callId();
    if (!callId)
        return callId.error();
    const auto id =
        job.arguments().isEmpty() ? Result<QString>(QString()) : job.applicationId(job.argument(0));
    if (!id)
        return id.error();
    const auto workspace = job.workspace();
    const auto table =
        (*workspace)->now([&](session::Desk &desk) { return session::loadPanel(desk, *callId); });
    if (!table)
        return table.error();
    const QStringList languages = documentChoice(job).languages;
    const auto document = id->isEmpty() ? session::panelReport(*table, job.progress, languages)
                                        : session::evaluationSummary(*table, *id, job.progress, languages);
    if (!document)
        return document.error();
    const QString path = pathFor(*out, document->name);
    return job.finish(writeAll(job, *table, path, *document), {path},
                      {{u"file"_s, path}, {u"pages"_s, document->pages}});
}

} // namespace

const Verb &reportWriteVerb()
{
    static const ReportWrite verb;
    return verb;
}

} // namespace tandem::cli
