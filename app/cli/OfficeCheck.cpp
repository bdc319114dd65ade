// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Job.h"
#include "app/cli/Verbs.h"
#include "models/session/Apply.h"
#include "models/session/FormalChecking.h"

namespace tandem::cli {

using namespace Qt::StringLiterals;

namespace {

class OfficeCheck final : public Verb
{
public:
    OfficeCheck()
        : Verb({u"office"_s,
                u"check"_s,
                QT_TRANSLATE_NOOP("Cli", "answer formal checks for one side"),
                u"APPLICATION CHECK=ANSWER..."_s,
                2,
                kAnyNumber,
                {{u"side"_s, u"SIDE"_s, QT_TRANSLATE_NOOP("Cli", "the side whose secretariat answers")},
                 {u"remark"_s, u"TEXT"_s, QT_TRANSLATE_NOOP("Cli", "why; kept with the answers")}}})
    {
    }
    Result<ExitCode> run(Job &job) const override;
};

/// "F1=yes": the check and its answer.
Result<storage::FormalCheckResult> resultOf(const call::CallDefinition &call, const QString &argument)
{
    static const QMap<QString, storage::FormalAnswer> kAnswers{{u"yes"_s, storage::FormalAnswer::Yes},
                                                               {u"no"_s, storage::FormalAnswer::No},
                                                               {u"repair"_s, storage::FormalAnswer::Repair}};
    storage::FormalCheckResult result;
    result.checkId = argument.section(u'=', 0, 0);
    const QString answer = argument.section(u'=', 1);
    const bool isKnown =
        std::any_of(call.formalChecks.cbegin(), call.formalChecks.cend(),
                    [&](const call::FormalCheck &check) { return check.id == result.checkId; });
    if (!isKnown || !kAnswers.contains(answer))
        return usageError(QT_TRANSLATE_NOOP("Message",
                                            "“%1” is no answer to a formal check of this call. Write for "
                                            "example F1=yes; answers are yes, no and repair."),
                          {argument});
    result.answer = kAnswers.value(answer);
    return result;
}

Result<ExitCode> OfficeCheck::run(Job &job) const
{
    const auto side = job.required(u"side"_s);
    if (!side)
        return side.error();
    const auto id = job.applicationId(job.argument(0));
    if (!id)
        return id.error();
    const auto workspace = job.workspace();
    const auto loaded =
        (*workspace)->now([&](session::Desk &desk) { return session::loadApplication(desk, *id); });
    if (!loaded)
        return loaded.error();
    if (!loaded->call.side(*side))
        return usageError(QT_TRANSLATE_NOOP("Message", "The call has no side “%1”."), {*side});
    for (const QString &argument : job.arguments().mid(1)) {
        const auto result = resultOf(loaded->call, argument);
        if (!result)
            return result.error();
        storage::FormalCheckResult complete = *result;
        complete.applicationId = *id;
        complete.side = *side;
        complete.remark = job.value(u"remark"_s);
        const auto answered = (*workspace)->now([&](session::Desk &desk) {
            complete.by = desk.person;
            complete.at = desk.clock.now();
            return session::answerCheck(desk, loaded->call, complete);
        });
        if (!answered)
            return answered.error();
    }
    const auto after = (*workspace)->now([&](session::Desk &desk) {
        return storage::ApplicationStore(desk.database).summary(*id);
    });
    if (!after)
        return after.error();
    const QString status = application::statusKey(after->status);
    return job.finish({}, {status}, {{u"application"_s, *id}, {u"status"_s, status}});
}

} // namespace

const Verb &officeCheckVerb()
{
    static const OfficeCheck verb;
    return verb;
}

} // namespace tandem::cli
