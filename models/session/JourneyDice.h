// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace tandem::session {

/// Reproducible chance. Every purpose gets its own row of numbers, so that one decision more in one place
/// changes nothing elsewhere. SplitMix64 (Steele, Lea, Flood 2014), seeded by SHA-256 of seed and purpose.
class JourneyDice
{
public:
    JourneyDice(quint64 seed, const QString &purpose);

    /// 0 to bound - 1; 0 for a bound below 2.
    [[nodiscard]] int below(int bound);
    /// Both ends included.
    [[nodiscard]] int between(int first, int last) { return first + below(last - first + 1); }
    [[nodiscard]] bool chance(int percent) { return below(100) < percent; }
    [[nodiscard]] QString digits(int count);

    template<typename T>
    [[nodiscard]] T pick(const QList<T> &items)
    {
        return items.value(below(static_cast<int>(items.size())));
    }
    template<typename T>
    [[nodiscard]] QList<T> shuffled(QList<T> items)
    {
        for (qsizetype i = items.size() - 1; i > 0; --i)
            items.swapItemsAt(i, below(static_cast<int>(i) + 1));
        return items;
    }

private:
    quint64 next();

    quint64 m_state = 0;
};

} // namespace tandem::session
