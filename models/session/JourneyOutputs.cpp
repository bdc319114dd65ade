// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/application/ApplicationJson.h"
#include "models/base/Json.h"
#include "models/session/Documents.h"
#include "models/session/JourneySteps.h"

namespace tandem::session {

using namespace Qt::StringLiterals;

namespace {

Result<void> writeDocument(JourneyWorld &world, const QString &name, const Result<WrittenDocument> &document)
{
    if (!document)
        return document.error();
    world.count(u"pages"_s, document->pages);
    if (const auto written = world.writeOutput(name + u".pdf"_s, document->pdf); !written)
        return written;
    return world.writeOutput(name + u".html"_s, document->html);
}

QString nameOf(const storage::ApplicationSummary &summary)
{
    return summary.reference + u'-' + summary.acronym;
}

Result<void> writeDossier(JourneyWorld &world, Desk &desk, const storage::ApplicationSummary &summary)
{
    const auto loaded = loadApplication(desk, summary.id);
    if (!loaded)
        return loaded.error();
    const QByteArray data = canonicalJson(application::contentJson(loaded->application));
    if (const auto written = world.writeOutput(u"data/"_s + nameOf(summary) + u".json"_s, data); !written)
        return written;
    SilentProgress silent;
    const auto written =
        writeDocument(world, u"dossiers/"_s + nameOf(summary), applicationDossier(desk, summary.id, silent));
    return written ? world.advance() : written;
}

Result<void> writeSummary(JourneyWorld &world, const PanelTable &table, const dossier::PanelEntry &entry)
{
    SilentProgress silent;
    const QString name = entry.panelCase.reference + u'-' + entry.panelCase.acronym;
    const auto written = writeDocument(world, u"summaries/"_s + name,
                                       evaluationSummary(table, entry.panelCase.applicationId, silent));
    return written ? world.advance() : written;
}

Result<void> writePanel(JourneyWorld &world, const PanelTable &table)
{
    const QByteArray csv = dossier::rankingCsv(table.call, table.entries, table.ranking);
    const QByteArray json = dossier::rankingJson(table.call, table.entries, table.ranking);
    if (const auto written = world.writeOutput(u"ranking.csv"_s, csv); !written)
        return written;
    if (const auto written = world.writeOutput(u"ranking.json"_s, json); !written)
        return written;
    SilentProgress silent;
    return writeDocument(world, u"panel-report"_s, panelReport(table, silent));
}

} // namespace

Result<void> writeJourneyOutputs(JourneyWorld &world)
{
    return world.office.workspace->now([&](Desk &desk) -> Result<void> {
        const auto summaries = storage::ApplicationStore(desk.database).list(world.call.id);
        if (!summaries)
            return summaries.error();
        for (const storage::ApplicationSummary &summary : *summaries) {
            if (const auto written = writeDossier(world, desk, summary); !written)
                return written;
        }
        const auto table = loadPanel(desk, world.call.id);
        if (!table)
            return table.error();
        for (const dossier::PanelEntry &entry : table->entries) {
            if (const auto written = writeSummary(world, *table, entry); !written)
                return written;
        }
        return writePanel(world, *table);
    });
}

} // namespace tandem::session
