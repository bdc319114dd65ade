// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Job.h"
#include "app/cli/Verbs.h"
#include "models/storage/ApplicationStore.h"

#include <QJsonArray>

namespace tandem::cli {

using namespace Qt::StringLiterals;

namespace {

class ApplicationList final : public Verb
{
public:
    ApplicationList()
        : Verb({u"application"_s,
                u"list"_s,
                QT_TRANSLATE_NOOP("Cli", "list the applications of the workspace"),
                {},
                0,
                0,
                {}})
    {
    }
    Result<ExitCode> run(Job &job) const override;
};

Result<ExitCode> ApplicationList::run(Job &job) const
{
    const auto workspace = job.workspace();
    if (!workspace)
        return workspace.error();
    const auto all = (*workspace)->now([](session::Desk &desk) {
        return storage::ApplicationStore(desk.database).list();
    });
    if (!all)
        return all.error();
    QStringList lines;
    QJsonArray applications;
    for (const storage::ApplicationSummary &summary : *all) {
        const QString status = application::statusKey(summary.status);
        lines.append((summary.reference.isEmpty() ? u"---"_s : summary.reference) + u"  "_s +
                     summary.acronym + u"  "_s + status + u"  "_s + summary.titles.best(job.language()) +
                     u"  "_s + summary.id);
        applications.append(QJsonObject{{u"id"_s, summary.id},
                                        {u"reference"_s, summary.reference},
                                        {u"acronym"_s, summary.acronym},
                                        {u"status"_s, status},
                                        {u"title"_s, summary.titles.toJson()}});
    }
    job.console().show(lines, {{u"applications"_s, applications}});
    return ExitCode::Success;
}

} // namespace

const Verb &applicationListVerb()
{
    static const ApplicationList verb;
    return verb;
}

} // namespace tandem::cli
