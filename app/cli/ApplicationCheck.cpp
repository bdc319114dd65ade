// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Job.h"
#include "app/cli/Verbs.h"
#include "models/application/ApplicationRules.h"
#include "models/session/Apply.h"

#include <QJsonArray>

namespace tandem::cli {

using namespace Qt::StringLiterals;

namespace {

class ApplicationCheck final : public Verb
{
public:
    ApplicationCheck()
        : Verb({u"application"_s,
                u"check"_s,
                QT_TRANSLATE_NOOP("Cli", "check an application by the rules of its call"),
                u"APPLICATION"_s,
                1,
                1,
                {}})
    {
    }
    Result<ExitCode> run(Job &job) const override;
};

Result<ExitCode> ApplicationCheck::run(Job &job) const
{
    const auto id = job.applicationId(job.argument(0));
    if (!id)
        return id.error();
    const auto workspace = job.workspace();
    const auto loaded =
        (*workspace)->now([&](session::Desk &desk) { return session::loadApplication(desk, *id); });
    if (!loaded)
        return loaded.error();
    const Issues issues = application::validate(loaded->call, loaded->application);
    QStringList lines;
    for (const Issue &issue : issues)
        lines.append(issueLine(issue));
    if (issues.isEmpty())
        lines.append(words(QT_TRANSLATE_NOOP("Cli", "The application is complete.")));
    job.console().show(
        lines,
        {{u"application"_s, *id}, {u"complete"_s, !hasErrors(issues)}, {u"issues"_s, issuesJson(issues)}});
    return hasErrors(issues) ? ExitCode::Findings : ExitCode::Success;
}

} // namespace

const Verb &applicationCheckVerb()
{
    static const ApplicationCheck verb;
    return verb;
}

} // namespace tandem::cli
