// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Job.h"
#include "app/cli/Verbs.h"
#include "models/session/Deliberating.h"

namespace tandem::cli {

using namespace Qt::StringLiterals;

namespace {

class PanelRecommend final : public Verb
{
public:
    PanelRecommend()
        : Verb({u"panel"_s,
                u"recommend"_s,
                QT_TRANSLATE_NOOP("Cli", "set the recommendation of the panel"),
                u"APPLICATION RECOMMENDATION"_s,
                2,
                2,
                {{u"reason"_s, u"TEXT"_s, QT_TRANSLATE_NOOP("Cli", "why")},
                 {u"reason-language"_s, u"TAG"_s, QT_TRANSLATE_NOOP("Cli", "content language of the reason")},
                 {u"conditions"_s, u"TEXT"_s,
                  QT_TRANSLATE_NOOP("Cli", "what the applicants owe, in the language of the reason")},
                 {u"call"_s, u"ID"_s, QT_TRANSLATE_NOOP("Cli", "the call, if there are several")}}})
    {
    }
    Result<ExitCode> run(Job &job) const override;
};

Result<ExitCode> PanelRecommend::run(Job &job) const
{
    const auto callId = job.callId();
    if (!callId)
        return callId.error();
    const auto id = job.applicationId(job.argument(0));
    if (!id)
        return id.error();
    const auto workspace = job.workspace();
    const auto done = (*workspace)->now([&](session::Desk &desk) -> Result<void> {
        const auto table = session::loadPanel(desk, *callId);
        if (!table)
            return table.error();
        const QString wanted = job.argument(1);
        const auto &all = table->call.recommendations;
        if (std::none_of(all.cbegin(), all.cend(),
                         [&](const call::Recommendation &one) { return one.id == wanted; }))
            return usageError(QT_TRANSLATE_NOOP("Message", "The call has no recommendation “%1”."), {wanted});
        LangText reason;
        const QString language = job.has(u"reason-language"_s) ? job.value(u"reason-language"_s)
                                                               : table->call.pairLanguages().value(0);
        if (job.has(u"reason"_s))
            reason.set(language, job.value(u"reason"_s));
        LangText conditions;
        if (job.has(u"conditions"_s))
            conditions.set(language, job.value(u"conditions"_s));
        return session::setRecommendation(desk, *id, wanted, reason, conditions);
    });
    return job.finish(done, {*id}, {{u"application"_s, *id}, {u"recommendation"_s, job.argument(1)}});
}

} // namespace

const Verb &panelRecommendVerb()
{
    static const PanelRecommend verb;
    return verb;
}

} // namespace tandem::cli
