// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Job.h"
#include "app/cli/Verbs.h"
#include "models/call/CallReader.h"

#include <QJsonArray>

namespace tandem::cli {

using namespace Qt::StringLiterals;

namespace {

class CallCheck final : public Verb
{
public:
    CallCheck()
        : Verb({u"call"_s,
                u"check"_s,
                QT_TRANSLATE_NOOP("Cli", "check a call file and name every fault with its place"),
                u"FILE"_s,
                1,
                1,
                {}})
    {
    }
    Result<ExitCode> run(Job &job) const override;
};

Result<ExitCode> CallCheck::run(Job &job) const
{
    const auto text = readInput(job.argument(0));
    if (!text)
        return text.error();
    const call::CallReading reading = call::readCall(*text);
    QStringList lines;
    QJsonArray faults;
    for (const call::CallFault &fault : reading.faults) {
        const QString place =
            QString::number(fault.position.line) + u':' + QString::number(fault.position.column);
        lines.append(place + u"  "_s + fault.path + u"  "_s + issueLine(fault.issue));
        QJsonObject json = issueJson(fault.issue);
        json.insert(u"line"_s, fault.position.line);
        json.insert(u"column"_s, fault.position.column);
        json.insert(u"path"_s, fault.path);
        faults.append(json);
    }
    if (reading.faults.isEmpty())
        lines.append(words(QT_TRANSLATE_NOOP("Cli", "The call file has no faults.")));
    job.console().show(lines, {{u"valid"_s, reading.call.has_value()}, {u"faults"_s, faults}});
    return reading.call ? ExitCode::Success : ExitCode::Findings;
}

} // namespace

const Verb &callCheckVerb()
{
    static const CallCheck verb;
    return verb;
}

} // namespace tandem::cli
