// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/panel/PanelTypes.h"

namespace tandem::panel::test {

using namespace Qt::StringLiterals;

/// The default scale of domain.md §6.4: 0 to 5 by halves, ten steps.
inline call::Scale halfMarks()
{
    return {Decimal{0, 0}, Decimal{5, 1}, 10, true, {}};
}

/// One to six by tenths, as Eurostars (six is best) and KfW (one is best) count.
inline call::Scale oneToSix(bool higherIsBetter)
{
    return {Decimal{1, 0}, Decimal{1, 1}, 50, higherIsBetter, {}};
}

inline call::Criterion criterion(const QString &id, int weight, std::optional<int> threshold = {})
{
    call::Criterion made;
    made.id = id;
    made.weight = weight;
    made.threshold = threshold;
    return made;
}

inline call::Side side(const QString &id)
{
    call::Side made;
    made.id = id;
    return made;
}

/// The six criteria, thresholds, flags and the total of domain.md §6.4.
inline call::CallDefinition defaultCall()
{
    call::CallDefinition call;
    call.sides = {side(u"CN"_s), side(u"DE"_s)};
    call.scale = halfMarks();
    call.criteria = {criterion(u"K1"_s, 25, 6), criterion(u"K2"_s, 20, 6), criterion(u"K3"_s, 20, 6),
                     criterion(u"K4"_s, 15, 6), criterion(u"K5"_s, 10, 6), criterion(u"K6"_s, 10, 5)};
    call.passRule.totalThreshold = 700;
    call.consensusRule.rangeFrom = 3;
    call.consensusRule.sideDifferenceFrom = 2;
    return call;
}

/// A final judgement with the given steps, in the order of the call's criteria; -1 is a missing mark.
inline Judgement judgement(const call::CallDefinition &call, const QString &sideId, const QList<int> &steps)
{
    Judgement made;
    made.side = sideId;
    made.review.state = review::ReviewState::Final;
    for (qsizetype i = 0; i < steps.size(); ++i) {
        review::Mark mark;
        if (steps.at(i) >= 0)
            mark.step = steps.at(i);
        made.review.marks.insert(call.criteria.at(i).id, mark);
    }
    return made;
}

/// A case with consensus marks only.
inline Case agreedCase(const call::CallDefinition &call, const QString &id, const QList<int> &steps)
{
    Case made;
    made.applicationId = id;
    made.reference = u"TAN-"_s + id;
    for (qsizetype i = 0; i < steps.size(); ++i) {
        if (steps.at(i) >= 0)
            made.consensus.insert(call.criteria.at(i).id, {steps.at(i), {}, {}});
    }
    return made;
}

} // namespace tandem::panel::test
