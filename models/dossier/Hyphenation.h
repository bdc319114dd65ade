// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace tandem::dossier {

/// Hyphenation by patterns (F. M. Liang, "Word Hy-phen-a-tion by Com-put-er", Stanford 1983).
class Hyphenation
{
public:
    /// Patterns of a language; null if there are none on this machine. German comes from Debian's hyphen-de,
    /// read at the first call (about 25 ms) and then shared by all threads.
    static const Hyphenation *forLanguage(const QString &language);

    /// For each character of the word: may it be followed by a break? Three letters stay on either side.
    [[nodiscard]] std::vector<bool> breaksAfter(const QString &word) const;

private:
    struct Hash
    {
        using is_transparent = void;
        size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
    };

    bool load(const QString &path);
    void addPattern(std::string_view line);

    std::unordered_map<std::string, std::string, Hash, std::equal_to<>> m_patterns; ///< letters to digits
    size_t m_longest = 0;
};

} // namespace tandem::dossier
