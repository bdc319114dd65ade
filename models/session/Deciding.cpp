// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/Deciding.h"

#include "models/session/Deliberating.h"

namespace tandem::session {

using namespace Qt::StringLiterals;

Result<void> recordDecision(Desk &desk, const QString &applicationId,
                            const storage::MinistryDecision &decision)
{
    const auto table = loadCase(desk, applicationId);
    if (!table)
        return table.error();
    if (!table->call.side(decision.side))
        return Error{u"decision.side"_s,
                     {QT_TRANSLATE_NOOP("Message", "The call has no side “%1”."), {decision.side}},
                     {}};
    if (!table->call.recommendation(decision.recommendationId))
        return Error{u"decision.outcome"_s,
                     {QT_TRANSLATE_NOOP("Message", "The call has no recommendation “%1”."),
                      {decision.recommendationId}},
                     {}};
    const auto summary = storage::ApplicationStore(desk.database).summary(applicationId);
    if (!summary)
        return summary.error();
    if (!isBeforePanel(summary->status))
        return Error{
            u"decision.not-before-panel"_s,
            {QT_TRANSLATE_NOOP("Message", "This application is not before the panel: it was not admitted."),
             {}},
            {}};
    return desk.database.transact([&]() -> Result<void> {
        const auto saved = storage::ConsensusStore(desk.database).saveDecision(applicationId, decision);
        return saved ? logEvent(desk, u"decision.recorded"_s, applicationId,
                                {{u"side"_s, decision.side},
                                 {u"recommendation"_s, decision.recommendationId},
                                 {u"by"_s, decision.by}})
                     : saved;
    });
}

} // namespace tandem::session
