// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Job.h"
#include "app/cli/Verbs.h"
#include "models/base/Json.h"
#include "models/dossier/RankingTableContent.h"
#include "models/session/Deliberating.h"

namespace tandem::cli {

using namespace Qt::StringLiterals;

namespace {

class PanelRank final : public Verb
{
public:
    PanelRank()
        : Verb(
              {u"panel"_s,
               u"rank"_s,
               QT_TRANSLATE_NOOP("Cli", "show the ranking, or write it as CSV and JSON"),
               {},
               0,
               0,
               {{u"csv"_s, u"FILE"_s, QT_TRANSLATE_NOOP("Cli", "write the ranking as CSV")},
                {u"data"_s, u"FILE"_s, QT_TRANSLATE_NOOP("Cli", "write the ranking as JSON for recomputing")},
                {u"call"_s, u"ID"_s, QT_TRANSLATE_NOOP("Cli", "the call, if there are several")}}})
    {
    }
    Result<ExitCode> run(Job &job) const override;
};

Result<ExitCode> PanelRank::run(Job &job) const
{
    const auto callId = job.callId();
    if (!callId)
        return callId.error();
    const auto workspace = job.workspace();
    const auto table =
        (*workspace)->now([&](session::Desk &desk) { return session::loadPanel(desk, *callId); });
    if (!table)
        return table.error();
    const QByteArray data = dossier::rankingJson(table->call, table->entries, table->ranking);
    Result<void> written;
    if (job.has(u"csv"_s))
        written =
            job.write(job.value(u"csv"_s), dossier::rankingCsv(table->call, table->entries, table->ranking));
    if (written && job.has(u"data"_s))
        written = job.write(job.value(u"data"_s), data);
    QStringList lines;
    for (const panel::RankedCase &ranked : table->ranking)
        lines.append((ranked.rank ? QString::number(*ranked.rank) : u"-"_s).rightJustified(3) + u"  "_s +
                     dossier::nameOf(table->entries, ranked.outcome.applicationId) + u"  "_s +
                     (ranked.outcome.total ? dossier::tenthsText(*ranked.outcome.total) : u"-"_s));
    const auto json = parseJson(data);
    return json ? job.finish(written, lines, *json) : Result<ExitCode>(json.error());
}

} // namespace

const Verb &panelRankVerb()
{
    static const PanelRank verb;
    return verb;
}

} // namespace tandem::cli
