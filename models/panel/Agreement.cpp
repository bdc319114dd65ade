// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/panel/Agreement.h"

#include <cmath>

namespace tandem::panel {

using namespace Qt::StringLiterals;

namespace {

constexpr double kMaximumReviewers = 1e6;

QList<double> givenMarks(const JudgedUnit &unit)
{
    QList<double> marks;
    for (const std::optional<int> &mark : unit) {
        if (mark)
            marks.append(*mark);
    }
    return marks;
}

/// Sum of squared differences over all ordered pairs, by way of the mean: small numbers stay exact enough.
double pairDifferences(const QList<double> &marks)
{
    const auto count = double(marks.size());
    double sum = 0;
    for (const double mark : marks)
        sum += mark;
    double squares = 0;
    for (const double mark : marks)
        squares += (mark - sum / count) * (mark - sum / count);
    return 2 * count * squares;
}

Error refusal(const QString &code, const char *source)
{
    return {code, Message{source, {}, -1}, {}};
}

Error badSingle()
{
    return refusal(u"panel.reliability.single"_s,
                   QT_TRANSLATE_NOOP("Message", "The reliability of one reviewer must lie between 0 and 1."));
}

} // namespace

Result<Agreement> krippendorffAlpha(const QList<JudgedUnit> &units)
{
    Agreement agreement;
    QList<double> all;
    double observed = 0;
    for (const JudgedUnit &unit : units) {
        const QList<double> marks = givenMarks(unit);
        if (marks.size() < 2)
            continue;
        ++agreement.units;
        all.append(marks);
        observed += pairDifferences(marks) / double(marks.size() - 1);
    }
    agreement.marks = static_cast<int>(all.size());
    if (agreement.units < 2) {
        return refusal(
            u"panel.agreement.few"_s,
            QT_TRANSLATE_NOOP("Message", "Agreement needs at least two applications with two marks each."));
    }
    if (std::all_of(all.cbegin(), all.cend(), [&](double mark) { return mark == all.first(); })) {
        return refusal(
            u"panel.agreement.constant"_s,
            QT_TRANSLATE_NOOP("Message", "All marks are equal: agreement cannot be told from chance."));
    }
    agreement.alpha = 1 - observed * double(all.size() - 1) / pairDifferences(all);
    return agreement;
}

Result<double> spearmanBrown(double single, int reviewers)
{
    if (!(single >= 0 && single <= 1))
        return badSingle();
    if (reviewers < 1) {
        return refusal(u"panel.reliability.count"_s,
                       QT_TRANSLATE_NOOP("Message", "Reliability needs at least one reviewer."));
    }
    return reviewers * single / (1 + (reviewers - 1.0) * single);
}

Result<int> reviewersFor(double wanted, double single)
{
    if (!(single > 0 && single <= 1))
        return badSingle();
    if (!(wanted >= 0 && wanted < 1)) {
        return refusal(
            u"panel.reliability.wanted"_s,
            QT_TRANSLATE_NOOP("Message", "The wanted reliability must be at least 0 and below 1."));
    }
    // A hair is taken off so that an exact whole number is not pushed up by rounding errors.
    const double needed = std::ceil(wanted * (1 - single) / (single * (1 - wanted)) - 1e-9);
    if (needed > kMaximumReviewers) {
        return refusal(
            u"panel.reliability.many"_s,
            QT_TRANSLATE_NOOP("Message", "No sensible number of reviewers reaches this reliability."));
    }
    return std::max(1, static_cast<int>(needed));
}

} // namespace tandem::panel
