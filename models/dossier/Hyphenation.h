// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
        /// A letter after those of its parent. Nodes are named by index, the root is 0.
        struct Node
        {
            int child = 0;   ///< the first of those below, or 0
            int sibling = 0; ///< the next with the same parent, or 0
            int pattern = 0; ///< 1 + index of the pattern that ends here, or 0
            char letter = 0;
        };
        /// The node below with this letter, or 0.
        [[nodiscard]] int below(int node, char letter) const;
        [[nodiscard]] int added(int node, char letter);

        std::vector<Node> m_nodes{Node{}};
        std::vector<std::string> m_digits;
    };

    bool load(const QString &path);
    [[nodiscard]] std::vector<bool> breaksOf(std::string_view word) const;

    Patterns m_compounds;
    Patterns m_parts;
};

} // namespace tandem::dossier
