// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Job.h"
#include "app/cli/Verbs.h"
#include "models/session/Arrival.h"

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
    const auto checked = (*workspace)->now([&](session::Desk &desk) -> Result<Issues> {
        const auto loaded = session::loadApplication(desk, *id);
        if (!loaded)
            return loaded.error();
        if (const auto looked = session::examineUnknown(desk, loaded->application, job.progress); !looked)
            return looked.error();
        return session::checkLoaded(desk, *loaded);
    });
    if (!checked)
        return checked.error();
    const Issues &issues = *checked;
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
