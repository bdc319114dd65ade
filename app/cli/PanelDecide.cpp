// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Job.h"
#include "app/cli/Verbs.h"
#include "models/session/Apply.h"
#include "models/session/Deciding.h"

#include <QTimeZone>

namespace tandem::cli {

using namespace Qt::StringLiterals;

namespace {

class PanelDecide final : public Verb
{
public:
    PanelDecide()
        : Verb({u"panel"_s,
                u"decide"_s,
                QT_TRANSLATE_NOOP("Cli", "record what the ministry of one side decided"),
                u"APPLICATION RECOMMENDATION"_s,
                2,
                2,
                {{u"side"_s, u"SIDE"_s, QT_TRANSLATE_NOOP("Cli", "the side of the ministry: “CN”")},
                 {u"by"_s, u"NAME"_s, QT_TRANSLATE_NOOP("Cli", "who signed for the ministry")},
                 {u"date"_s, u"DATE"_s,
                  QT_TRANSLATE_NOOP("Cli", "day of the decision, 2027-06-15; else today")},
                 {u"reason"_s, u"TEXT"_s, QT_TRANSLATE_NOOP("Cli", "why")},
                 {u"reason-language"_s, u"TAG"_s,
                  QT_TRANSLATE_NOOP("Cli", "content language of the reason")}}})
    {
    }
    Result<ExitCode> run(Job &job) const override;
};

/// Noon of that day where the ministry is.
Result<QDateTime> dayOf(const Job &job, const call::Side *side, const QDateTime &now)
{
    if (!job.has(u"date"_s))
        return now;
    const QDate date = QDate::fromString(job.value(u"date"_s), Qt::ISODate);
    if (!date.isValid())
        return usageError(QT_TRANSLATE_NOOP("Message", "“%1” is not a date. Write it as 2027-06-15."),
                          {job.value(u"date"_s)});
    const QTimeZone zone = side ? QTimeZone(side->timeZone.toLatin1()) : QTimeZone::utc();
    return QDateTime(date, QTime(12, 0), zone).toUTC();
}

Result<ExitCode> PanelDecide::run(Job &job) const
{
    const auto side = job.required(u"side"_s);
    if (!side)
        return side.error();
    const auto id = job.applicationId(job.argument(0));
    if (!id)
        return id.error();
    const auto workspace = job.workspace();
    const auto done = (*workspace)->now([&](session::Desk &desk) -> Result<void> {
        const auto loaded = session::loadApplication(desk, *id);
        if (!loaded)
            return loaded.error();
        const auto at = dayOf(job, loaded->call.side(*side), desk.clock.now());
        if (!at)
            return at.error();
        LangText reason;
        if (job.has(u"reason"_s))
            reason.set(job.has(u"reason-language"_s) ? job.value(u"reason-language"_s)
                                                     : loaded->call.pairLanguages().value(0),
                       job.value(u"reason"_s));
        return session::recordDecision(desk, *id, {*side, job.argument(1), reason, job.value(u"by"_s), *at});
    });
    return job.finish(done, {*id},
                      {{u"application"_s, *id}, {u"side"_s, *side}, {u"decision"_s, job.argument(1)}});
}

} // namespace

const Verb &panelDecideVerb()
{
    static const PanelDecide verb;
    return verb;
}

} // namespace tandem::cli
