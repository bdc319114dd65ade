// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Job.h"
#include "app/cli/Verbs.h"
#include "models/session/FormalChecking.h"
#include "models/session/Intake.h"

#include <QJsonArray>

namespace tandem::cli {

using namespace Qt::StringLiterals;

namespace {

class OfficeList final : public Verb
{
public:
    OfficeList()
        : Verb({u"office"_s,
                u"list"_s,
                QT_TRANSLATE_NOOP("Cli", "list received applications and how far their formal check is"),
                {},
                0,
                0,
                {{u"call"_s, u"ID"_s, QT_TRANSLATE_NOOP("Cli", "the call, if there are several")}}})
    {
    }
    Result<ExitCode> run(Job &job) const override;
};

QString verdictKey(session::CheckState::Verdict verdict)
{
    using enum session::CheckState::Verdict;
    return verdict == Open     ? u"open"_s
           : verdict == InWork ? u"in-work"_s
           : verdict == Passed ? u"passed"_s
           : verdict == Repair ? u"repair"_s
                               : u"failed"_s;
}

QJsonObject checksOf(const session::IntakeDesk &intake, const QString &applicationId)
{
    QJsonObject checks;
    for (const call::Side &side : intake.call.sides)
        checks.insert(
            side.id,
            verdictKey(
                session::checkState(intake.call, intake.checks.value(applicationId), side.id).verdict));
    return checks;
}

Result<ExitCode> OfficeList::run(Job &job) const
{
    const auto callId = job.callId();
    if (!callId)
        return callId.error();
    const auto workspace = job.workspace();
    const auto intake =
        (*workspace)->now([&](session::Desk &desk) { return session::loadIntake(desk, *callId); });
    if (!intake)
        return intake.error();
    QStringList lines;
    QJsonArray applications;
    for (const storage::ApplicationSummary &summary : intake->applications) {
        const QJsonObject checks = checksOf(*intake, summary.id);
        const QString status = application::statusKey(summary.status);
        QString line = summary.reference + u"  "_s + summary.acronym + u"  "_s + status;
        for (const QString &side : checks.keys())
            line += u"  "_s + side + u' ' + checks.value(side).toString();
        lines.append(line);
        applications.append(QJsonObject{{u"id"_s, summary.id},
                                        {u"reference"_s, summary.reference},
                                        {u"acronym"_s, summary.acronym},
                                        {u"status"_s, status},
                                        {u"checks"_s, checks}});
    }
    job.console().show(lines, {{u"applications"_s, applications}});
    return ExitCode::Success;
}

} // namespace

const Verb &officeListVerb()
{
    static const OfficeList verb;
    return verb;
}

} // namespace tandem::cli
