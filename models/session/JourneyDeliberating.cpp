// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/panel/Totals.h"
#include "models/session/Deliberating.h"
#include "models/session/JourneySteps.h"

namespace tandem::session {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kDay = 86400;  ///< seconds
constexpr int kMostRounds = 50; ///< of ties the chairs settle; each settles at least one

/// The step whose mark lies nearest to the mean of the marks.
std::optional<int> nearestStep(const call::Scale &scale, std::optional<int> mean)
{
    std::optional<int> nearest;
    for (int step = 0; mean && step <= scale.steps; ++step) {
        const int distance = std::abs(scale.hundredths(step) - *mean);
        if (!nearest || distance < std::abs(scale.hundredths(*nearest) - *mean))
            nearest = step;
    }
    return nearest;
}

LangText reasonOf(const JourneyWorld &world, const call::Criterion &criterion, JourneyDice &dice)
{
    LangText reason;
    for (const QString &language : world.call.pairLanguages())
        reason.set(language, world.prose->reason(criterion, language, 1, dice));
    return reason;
}

/// A consensus mark where the call wants one everywhere, and else where something has to be discussed.
Result<void> agreeOn(JourneyWorld &world, Desk &desk, const panel::Case &panelCase)
{
    for (const call::Criterion &criterion : world.call.criteria) {
        const panel::CriterionSummary summary = panel::summarise(world.call, criterion, panelCase.judgements);
        const bool isWanted =
            world.call.aggregation == call::Aggregation::Consensus || !summary.flags.isEmpty();
        const std::optional<int> step = nearestStep(world.call.scale, summary.mean);
        if (!isWanted || !step)
            continue;
        JourneyDice dice = world.dice(u"consensus "_s + panelCase.applicationId + criterion.id);
        const auto set = setConsensus(desk, world.call, panelCase.applicationId, criterion.id,
                                      {step, reasonOf(world, criterion, dice), {}});
        if (!set)
            return set;
        world.count(u"consensus marks"_s);
        world.count(u"discussed"_s, summary.flags.isEmpty() ? 0 : 1);
    }
    return {};
}

/// Applications of the first tie that no rule could part; empty when there is none.
QStringList openTie(const PanelTable &table)
{
    for (const panel::RankedCase &ranked : table.ranking) {
        if (ranked.tie && ranked.tie->ruleIndex < 0 && !ranked.tie->against.isEmpty())
            return QStringList{ranked.outcome.applicationId} + ranked.tie->against;
    }
    return {};
}

bool chairsMayDecide(const call::CallDefinition &call)
{
    return std::any_of(call.tieBreaks.cbegin(), call.tieBreaks.cend(),
                       [](const call::TieBreak &rule) { return rule.rule == call::TieBreak::Rule::Chairs; });
}

Result<void> settleTies(JourneyWorld &world, Desk &desk)
{
    for (int round = 0; chairsMayDecide(world.call) && round < kMostRounds; ++round) {
        const auto table = loadPanel(desk, world.call.id);
        if (!table)
            return table.error();
        int place = 0;
        for (const QString &applicationId : openTie(*table)) {
            JourneyDice dice = world.dice(u"tie "_s + applicationId);
            const LangText reason = reasonOf(world, world.call.criteria.first(), dice);
            if (const auto set = setChairOrder(desk, applicationId, ++place, reason); !set)
                return set;
        }
        if (place == 0)
            return {};
        world.count(u"ties settled by the chairs"_s);
    }
    return {};
}

/// The call's recommendations stand from the best to the worst: the upper half of those passed get the first,
/// the others the second if there are more than two, and whoever did not pass the last that says no.
QString recommendationFor(const call::CallDefinition &call, const panel::RankedCase &ranked, qsizetype passed)
{
    const auto &all = call.recommendations;
    if (all.isEmpty())
        return {};
    if (!ranked.outcome.passed)
        return all[std::min<qsizetype>(3, all.size() - 1)].id;
    const bool isUpper = ranked.rank.value_or(1) * 2 <= passed + 1;
    return all[isUpper || all.size() < 3 ? 0 : 1].id;
}

Result<void> recommend(JourneyWorld &world, Desk &desk)
{
    const auto table = loadPanel(desk, world.call.id);
    if (!table)
        return table.error();
    const auto passed = std::count_if(table->ranking.cbegin(), table->ranking.cend(),
                                      [](const panel::RankedCase &ranked) { return ranked.outcome.passed; });
    for (const panel::RankedCase &ranked : table->ranking) {
        const QString id = recommendationFor(world.call, ranked, passed);
        const QString &applicationId = ranked.outcome.applicationId;
        JourneyDice dice = world.dice(u"recommendation "_s + applicationId);
        const LangText reason = reasonOf(world, world.call.criteria.last(), dice);
        const auto set = id.isEmpty() ? Result<void>() : setRecommendation(desk, applicationId, id, reason);
        if (!set)
            return set;
    }
    world.count(u"ranked"_s, static_cast<int>(table->ranking.size()));
    world.count(u"passed"_s, static_cast<int>(passed));
    return {};
}

} // namespace

Result<void> deliberateInJourney(JourneyWorld &world)
{
    world.clock.advance(14 * kDay);
    return world.office.workspace->now([&](Desk &desk) -> Result<void> {
        const auto table = loadPanel(desk, world.call.id);
        if (!table)
            return table.error();
        for (const dossier::PanelEntry &entry : table->entries) {
            if (const auto agreed = agreeOn(world, desk, entry.panelCase); !agreed)
                return agreed;
        }
        if (const auto settled = settleTies(world, desk); !settled)
            return settled;
        return recommend(world, desk);
    });
}

} // namespace tandem::session
