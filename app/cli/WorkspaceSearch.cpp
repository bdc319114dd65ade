// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Job.h"
#include "app/cli/Verbs.h"

#include <QJsonArray>

namespace tandem::cli {

using namespace Qt::StringLiterals;

namespace {

class WorkspaceSearch final : public Verb
{
public:
    WorkspaceSearch()
        : Verb({u"workspace"_s,
                u"search"_s,
                QT_TRANSLATE_NOOP("Cli", "find words in all applications"),
                u"WORDS..."_s,
                1,
                kAnyNumber,
                {}})
    {
    }
    Result<ExitCode> run(Job &job) const override;
};

Result<ExitCode> WorkspaceSearch::run(Job &job) const
{
    const auto workspace = job.workspace();
    if (!workspace)
        return workspace.error();
    const QString query = job.arguments().join(u' ');
    const auto hits = (*workspace)->now([&](session::Desk &desk) { return desk.search.search(query); });
    if (!hits)
        return hits.error();
    QStringList lines;
    QJsonArray found;
    for (const storage::SearchHit &hit : *hits) {
        lines.append(hit.applicationId + u"  "_s + hit.field + u"  "_s + hit.snippet);
        found.append(QJsonObject{{u"application"_s, hit.applicationId},
                                 {u"field"_s, hit.field},
                                 {u"row"_s, hit.row},
                                 {u"language"_s, hit.language},
                                 {u"snippet"_s, hit.snippet}});
    }
    job.console().show(lines, {{u"hits"_s, found}});
    return ExitCode::Success;
}

} // namespace

const Verb &workspaceSearchVerb()
{
    static const WorkspaceSearch verb;
    return verb;
}

} // namespace tandem::cli
