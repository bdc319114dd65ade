// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dossier/Hyphenation.h"

#include <QFile>

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
    constexpr size_t kExpectedPatterns = 80000;
    m_patterns.reserve(kExpectedPatterns);
    std::string_view rest(data.constData(), static_cast<size_t>(data.size()));
    const size_t firstEnd = rest.find('\n');
    if (firstEnd == std::string_view::npos || !rest.starts_with("ISO8859-1"))
        return false;
    rest.remove_prefix(firstEnd + 1);
    while (!rest.empty()) {
        const size_t end = std::min(rest.find('\n'), rest.size());
        addPattern(rest.substr(0, end));
        rest.remove_prefix(std::min(rest.size(), end + 1));
    }
    return !m_patterns.empty();
}

void Hyphenation::addPattern(std::string_view line)
{
    const bool isComment = line.empty() || line[0] == '%' || line[0] == '#';
    const bool isSetting = line.size() > 1 && line[0] >= 'A' && line[0] <= 'Z';
    if (isComment || isSetting || line.find('/') != std::string_view::npos)
        return;
    std::string letters;
    std::string digits(1, '\0');
    for (const char c : line) {
        if (c == '\r' || c == ' ')
            break;
        if (c >= '0' && c <= '9') {
            digits.back() = static_cast<char>(c - '0');
        } else {
            letters += c;
            digits += '\0';
        }
    }
    if (letters.empty())
        return;
    m_longest = std::max(m_longest, letters.size());
    m_patterns.insert_or_assign(std::move(letters), std::move(digits));
}

std::vector<bool> Hyphenation::breaksAfter(const QString &word) const
{
    const std::string text = "." + word.toLower().toLatin1().toStdString() + ".";
    const std::string_view view = text;
    std::string best(text.size() + 1, '\0');
    for (size_t start = 0; start < text.size(); ++start) {
        for (size_t length = 1; length <= m_longest && start + length <= text.size(); ++length) {
            const auto found = m_patterns.find(view.substr(start, length));
            if (found == m_patterns.end())
                continue;
            for (size_t i = 0; i < found->second.size(); ++i)
                best[start + i] = std::max(best[start + i], found->second[i]);
        }
    }
    constexpr size_t kKept = 3;
    const size_t count = static_cast<size_t>(word.size());
    std::vector<bool> breaks(count, false);
    // best[i] stands before text[i]; text has one dot before the word.
    for (size_t i = kKept - 1; i + kKept < count; ++i)
        breaks[i] = best[i + 2] % 2 == 1;
    return breaks;
}

} // namespace tandem::dossier
