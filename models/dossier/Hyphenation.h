// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <string>
#include <string_view>
#include <vector>

namespace tandem::dossier {

/// Hyphenation by patterns (F. M. Liang, "Word Hy-phen-a-tion by Com-put-er", Stanford 1983), the way the
/// dictionaries of libhyphen mean them: a first set parts compounds, a second one hyphenates each part; and
/// of the patterns that end at the same letter only the longest speaks, for the dictionary has worked the
/// shorter ones into it.
class Hyphenation
{
public:
    /// Patterns of a language; null if there are none on this machine. German comes from Debian's hyphen-de,
    /// read at the first call and then shared by all threads.
    static const Hyphenation *forLanguage(const QString &language);

    /// For each character of the word: may it be followed by a break? Three letters stay on either side.
    [[nodiscard]] std::vector<bool> breaksAfter(const QString &word) const;

private:
    /// A set of patterns as a tree of letters.
    class Patterns
    {
    public:
        void add(std::string_view line);
        [[nodiscard]] bool isEmpty() const { return m_digits.empty(); }
        /// For each letter: may it be followed by a break?
        [[nodiscard]] std::vector<bool> breaksAfter(std::string_view word) const;

    private:
        [[nodiscard]] static quint32 step(int node, char letter);

        QHash<quint32, int> m_next;    ///< by node and letter; the root is 0
        std::vector<int> m_pattern{0}; ///< by node: 1 + index of the pattern that ends there, or 0
        std::vector<std::string> m_digits;
    };

    bool load(const QString &path);
    [[nodiscard]] std::vector<bool> breaksOf(std::string_view word) const;

    Patterns m_compounds;
    Patterns m_parts;
};

} // namespace tandem::dossier
