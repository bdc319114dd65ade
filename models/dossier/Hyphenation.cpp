// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dossier/Hyphenation.h"

#include <QFile>

#include <algorithm>

namespace tandem::dossier {

using namespace Qt::StringLiterals;

const Hyphenation *Hyphenation::forLanguage(const QString &language)
{
    if (language.section(u'-', 0, 0) != "de"_L1)
        return nullptr;
    static const std::unique_ptr<const Hyphenation> german = [] {
        auto table = std::make_unique<Hyphenation>();
        return table->load(u"/usr/share/hyphen/hyph_de_DE.dic"_s) ? std::move(table) : nullptr;
    }();
    return german.get();
}

bool Hyphenation::load(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray data = file.readAll();
    // The first line names the character set. Only one byte a letter is understood: words are compared as
    // Latin-1, which holds every German letter.
    std::string_view rest(data.constData(), static_cast<size_t>(data.size()));
    const size_t firstEnd = rest.find('\n');
    if (firstEnd == std::string_view::npos || !rest.starts_with("ISO8859-1"))
        return false;
    rest.remove_prefix(firstEnd + 1);
    // A dictionary of one level has patterns of parts only.
    Patterns *patterns = data.contains("\nNEXTLEVEL") ? &m_compounds : &m_parts;
    while (!rest.empty()) {
        const size_t end = std::min(rest.find('\n'), rest.size());
        const std::string_view line = rest.substr(0, end);
        if (line.starts_with("NEXTLEVEL"))
            patterns = &m_parts;
        else
            patterns->add(line);
        rest.remove_prefix(std::min(rest.size(), end + 1));
    }
    return !m_parts.isEmpty();
}

int Hyphenation::Patterns::below(int node, char letter) const
{
    int next = m_nodes[static_cast<size_t>(node)].child;
    while (next != 0 && m_nodes[static_cast<size_t>(next)].letter != letter)
        next = m_nodes[static_cast<size_t>(next)].sibling;
    return next;
}

int Hyphenation::Patterns::added(int node, char letter)
{
    // The file is sorted: the newest, which stands first, is mostly the one that is looked for.
    const int next = static_cast<int>(m_nodes.size());
    m_nodes.push_back({0, m_nodes[static_cast<size_t>(node)].child, 0, letter});
    m_nodes[static_cast<size_t>(node)].child = next;
    return next;
}

void Hyphenation::Patterns::add(std::string_view line)
{
    const bool isComment = line.empty() || line[0] == '%' || line[0] == '#';
    const bool isSetting = line.size() > 1 && line[0] >= 'A' && line[0] <= 'Z';
    if (isComment || isSetting || line.find('/') != std::string_view::npos)
        return;
    std::string digits(1, '\0');
    int node = 0;
    for (const char c : line) {
        if (c == '\r' || c == ' ')
            break;
        if (c >= '0' && c <= '9') {
            digits.back() = static_cast<char>(c - '0');
            continue;
        }
        digits += '\0';
        const int next = below(node, c);
        node = next != 0 ? next : added(node, c);
    }
    if (node == 0)
        return;
    m_digits.push_back(std::move(digits));
    m_nodes[static_cast<size_t>(node)].pattern = static_cast<int>(m_digits.size());
}

std::vector<bool> Hyphenation::Patterns::breaksAfter(std::string_view word) const
{
    const std::string text = "." + std::string(word) + ".";
    // By end of a stretch of text: the node of the longest one that begins a pattern.
    std::vector<int> longest(text.size() + 1, 0);
    for (size_t start = 0; start < text.size(); ++start) {
        int node = 0;
        for (size_t end = start; end < text.size(); ++end) {
            node = below(node, text[end]);
            if (node == 0)
                break;
            if (longest[end + 1] == 0)
                longest[end + 1] = node;
        }
    }
    std::string best(text.size() + 1, '\0');
    for (size_t end = 1; end <= text.size(); ++end) {
        const int pattern = m_nodes[static_cast<size_t>(longest[end])].pattern;
        if (pattern == 0)
            continue;
        const std::string &digits = m_digits[static_cast<size_t>(pattern) - 1];
        const size_t start = end + 1 - digits.size();
        for (size_t i = 0; i < digits.size(); ++i)
            best[start + i] = std::max(best[start + i], digits[i]);
    }
    std::vector<bool> breaks(word.size(), false);
    // best[i] stands before text[i]; text has one dot before the word.
    for (size_t i = 0; i + 1 < word.size(); ++i)
        breaks[i] = best[i + 2] % 2 == 1;
    return breaks;
}

std::vector<bool> Hyphenation::breaksOf(std::string_view word) const
{
    const std::vector<bool> seams = m_compounds.breaksAfter(word);
    if (std::find(seams.begin(), seams.end(), true) == seams.end())
        return m_parts.breaksAfter(word);
    std::vector<bool> breaks = seams;
    size_t from = 0;
    for (size_t i = 0; i < word.size(); ++i) {
        if (!seams[i] && i + 1 < word.size())
            continue;
        // A part may be a compound itself. One letter alone is no part.
        const size_t length = i + 1 - from;
        const std::vector<bool> inner =
            length > 1 ? breaksOf(word.substr(from, length)) : std::vector<bool>(1, false);
        for (size_t at = 1; at + 2 < length; ++at)
            breaks[from + at] = inner[at];
        from = i + 1;
    }
    return breaks;
}

std::vector<bool> Hyphenation::breaksAfter(const QString &word) const
{
    std::vector<bool> breaks = breaksOf(word.toLower().toLatin1().toStdString());
    constexpr size_t kKept = 3;
    for (size_t i = 0; i < breaks.size(); ++i) {
        const bool isShort = i + 1 < kKept || i + 1 + kKept > breaks.size();
        const bool leavesOneLetter = i > 0 && breaks[i - 1];
        if (isShort || leavesOneLetter)
            breaks[i] = false;
    }
    return breaks;
}

} // namespace tandem::dossier
