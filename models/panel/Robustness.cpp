// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/panel/Robustness.h"

#include "models/panel/Marks.h"

#include <cmath>

namespace tandem::panel {

using namespace Qt::StringLiterals;

namespace {

Error tooFew()
{
    return {u"panel.robustness.few"_s,
            {QT_TRANSLATE_NOOP("Message", "How firmly the ranking stands can only be said of at least two "
                                          "applications with a total, two reviewers and two criteria."),
             {}},
            {}};
}

qsizetype totalsIn(const QList<RankedCase> &ranking)
{
    return std::count_if(ranking.cbegin(), ranking.cend(),
                         [](const RankedCase &ranked) { return ranked.outcome.total.has_value(); });
}

/// Compares rankings with the unchanged one.
class Comparison
{
public:
    explicit Comparison(const QList<RankedCase> &unchanged)
    {
        for (const RankedCase &ranked : unchanged) {
            Standing standing;
            standing.applicationId = ranked.outcome.applicationId;
            standing.rank = ranked.rank;
            m_result.standings.append(standing);
        }
    }

    void add(const QList<RankedCase> &variant)
    {
        ++m_result.variants;
        QList<int> before;
        QList<int> after;
        for (Standing &standing : m_result.standings) {
            const auto found = std::find_if(variant.cbegin(), variant.cend(), [&](const RankedCase &ranked) {
                return ranked.outcome.applicationId == standing.applicationId;
            });
            if (found == variant.cend() || !found->outcome.total)
                continue;
            note(standing, found->rank);
            // Who does not pass stands behind all who do.
            const int last = static_cast<int>(variant.size()) + 1;
            before.append(standing.rank.value_or(last));
            after.append(found->rank.value_or(last));
        }
        if (const std::optional<double> tau = kendallTauB(before, after))
            m_taus.append(*tau);
    }

    [[nodiscard]] Robustness result() const
    {
        Robustness result = m_result;
        if (m_taus.isEmpty())
            return result;
        result.leastTau = *std::min_element(m_taus.cbegin(), m_taus.cend());
        double sum = 0;
        for (const double tau : m_taus)
            sum += tau;
        result.meanTau = sum / static_cast<double>(m_taus.size());
        return result;
    }

private:
    static void note(Standing &standing, std::optional<int> rank)
    {
        ++standing.variants;
        standing.same += rank == standing.rank ? 1 : 0;
        standing.failed += rank ? 0 : 1;
        if (!rank)
            return;
        standing.best = std::min(standing.best.value_or(*rank), *rank);
        standing.worst = std::max(standing.worst.value_or(*rank), *rank);
    }

    Robustness m_result;
    QList<double> m_taus;
};

/// Who gave a mark that counts, in a fixed order.
QStringList reviewersOf(const call::CallDefinition &call, const QList<Case> &cases)
{
    QStringList reviewers;
    for (const Case &one : cases) {
        for (const Judgement &judgement : one.judgements) {
            const bool counts = std::any_of(
                call.criteria.cbegin(), call.criteria.cend(), [&](const call::Criterion &criterion) {
                    return stepOf(call.scale, judgement, criterion.id).has_value();
                });
            if (counts && !reviewers.contains(judgement.reviewerId))
                reviewers.append(judgement.reviewerId);
        }
    }
    reviewers.sort();
    return reviewers;
}

} // namespace

Result<Robustness> withoutEachReviewer(const call::CallDefinition &call, const QList<Case> &cases)
{
    QList<Case> single = cases;
    for (Case &one : single)
        one.consensus.clear();
    const QList<RankedCase> unchanged = rank(call, single);
    const QStringList reviewers = reviewersOf(call, single);
    if (reviewers.size() < 2 || totalsIn(unchanged) < 2)
        return tooFew();
    Comparison comparison(unchanged);
    for (const QString &reviewer : reviewers) {
        QList<Case> variant = single;
        for (Case &one : variant)
            one.judgements.removeIf(
                [&](const Judgement &judgement) { return judgement.reviewerId == reviewer; });
        comparison.add(rank(call, variant));
    }
    return comparison.result();
}

Result<Robustness> withOtherWeights(const call::CallDefinition &call, const QList<Case> &cases)
{
    const QList<RankedCase> unchanged = rank(call, cases);
    const auto weighty = std::count_if(call.criteria.cbegin(), call.criteria.cend(),
                                       [](const call::Criterion &one) { return one.weight > 0; });
    if (weighty < 2 || totalsIn(unchanged) < 2)
        return tooFew();
    // Whole numbers: everything times five, then one more or less for the weight that changes.
    constexpr int kParts = 5;
    Comparison comparison(unchanged);
    for (qsizetype changed = 0; changed < call.criteria.size(); ++changed) {
        for (const int parts : {kParts + 1, kParts - 1}) {
            call::CallDefinition other = call;
            for (qsizetype i = 0; i < other.criteria.size(); ++i) {
                call::Criterion &criterion = other.criteria[i];
                const int times = i == changed ? parts : kParts;
                criterion.weight *= times;
                criterion.passWeight = criterion.passWeight < 0 ? -1 : criterion.passWeight * times;
            }
            if (call.criteria[changed].weight > 0)
                comparison.add(rank(other, cases));
        }
    }
    return comparison.result();
}

std::optional<double> kendallTauB(const QList<int> &first, const QList<int> &second)
{
    qint64 balance = 0; // concordant less discordant pairs
    qint64 untiedFirst = 0;
    qint64 untiedSecond = 0;
    const qsizetype count = std::min(first.size(), second.size());
    const auto sign = [](int a, int b) { return a < b ? -1 : a > b ? 1 : 0; };
    for (qsizetype i = 0; i < count; ++i) {
        for (qsizetype j = i + 1; j < count; ++j) {
            const int a = sign(first[i], first[j]);
            const int b = sign(second[i], second[j]);
            balance += a * b;
            untiedFirst += a != 0 ? 1 : 0;
            untiedSecond += b != 0 ? 1 : 0;
        }
    }
    if (untiedFirst == 0 || untiedSecond == 0)
        return std::nullopt;
    return static_cast<double>(balance) /
           std::sqrt(static_cast<double>(untiedFirst) * static_cast<double>(untiedSecond));
}

} // namespace tandem::panel
