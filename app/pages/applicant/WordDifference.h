// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace tandem::pages {

/// A run of words that stayed, went or came.
struct WordRun
{
    enum class Kind
    {
        Same,
        Removed,
        Inserted
    };
    Kind kind = Kind::Same;
    QString text;

    bool operator==(const WordRun &) const = default;
};

/// The shortest edit between two texts, by words; each Han character is a word. Texts too long to compare in
/// a blink give the whole old and the whole new text.
[[nodiscard]] QList<WordRun> wordDifference(const QString &before, const QString &now);

} // namespace tandem::pages
