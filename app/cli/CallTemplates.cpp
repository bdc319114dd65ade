// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Job.h"
#include "app/cli/Verbs.h"
#include "models/session/Calls.h"

#include <QFileInfo>
#include <QJsonArray>

namespace tandem::cli {

using namespace Qt::StringLiterals;

namespace {

class CallTemplates final : public Verb
{
public:
    CallTemplates()
        : Verb({u"call"_s,
                u"templates"_s,
                QT_TRANSLATE_NOOP("Cli", "list the calls that come with the program, or write one"),
                u"[NAME]"_s,
                0,
                1,
                {{u"out"_s, u"FILE"_s,
                  QT_TRANSLATE_NOOP("Cli", "where to write the named one; “-” for standard output")}}})
    {
    }
    Result<ExitCode> run(Job &job) const override;
};

Result<ExitCode> CallTemplates::run(Job &job) const
{
    QStringList lines;
    QJsonArray calls;
    for (const session::ShippedCall &call : session::shippedCalls()) {
        const QString name = QFileInfo(call.resource).baseName();
        if (name == job.argument(0)) {
            const auto text = readInput(call.resource);
            if (!text)
                return text.error();
            const auto written = job.write(job.has(u"out"_s) ? job.value(u"out"_s) : u"-"_s, *text);
            return written ? Result<ExitCode>(ExitCode::Success) : Result<ExitCode>(written.error());
        }
        lines.append(name + u"  "_s + call.title.best(job.language()));
        calls.append(
            QJsonObject{{u"name"_s, name}, {u"profile"_s, call.profile}, {u"title"_s, call.title.toJson()}});
    }
    if (!job.arguments().isEmpty())
        return usageError(QT_TRANSLATE_NOOP("Message", "No call “%1” comes with the program."),
                          {job.argument(0)});
    job.console().show(lines, {{u"calls"_s, calls}});
    return ExitCode::Success;
}

} // namespace

const Verb &callTemplatesVerb()
{
    static const CallTemplates verb;
    return verb;
}

} // namespace tandem::cli
