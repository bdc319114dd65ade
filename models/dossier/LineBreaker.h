// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dossier/Hyphenation.h"
#include "models/dossier/OptimalBreaks.h"
#include "models/dossier/TextBlock.h"

#include <QHash>

struct UBreakIterator;

namespace tandem::dossier {

/// Breaks shaped text into lines: ICU's opportunities (strict rules for Han, so no line starts with a comma
/// or ends with an opening bracket) and hyphenation. Paragraphs are broken as a whole, so that their lines
/// are as even as can be (optimalBreaks()); cells, labels and text with a word wider than the line take what
/// fits, line by line, and cut such a word anywhere. One per thread: it keeps iterators and a cache of
/// hyphenated words.
class LineBreaker
{
public:
    explicit LineBreaker(const FontBook &fonts);

    /// Fills the block's lines for its width; there is always at least one.
    void breakLines(TextBlock &block);
    /// The width in points of the widest part of a text that has no break in it.
    [[nodiscard]] double widestWord(const TextBlock &block);

private:
    struct Release
    {
        void operator()(UBreakIterator *iterator) const;
    };
    using Iterator = std::unique_ptr<UBreakIterator, Release>;
    struct Measure
    {
        std::vector<double> position; ///< points before each UTF-16 unit
        std::vector<bool> cluster;    ///< may a line start here if it must?
        std::vector<int> breaks;      ///< opportunities, ascending; the end of the text is the last
    };

    [[nodiscard]] Measure measure(const TextBlock &block);
    /// Fills the lines so that all of them are as even as can be; false if a word is wider than the line.
    bool breakWhole(TextBlock &block, const Measure &measure);
    void breakLineByLine(TextBlock &block, const Measure &measure);
    [[nodiscard]] TextLine nextLine(const TextBlock &block, const Measure &measure, int start,
                                    size_t &cursor);
    [[nodiscard]] int hyphenAt(const TextBlock &block, const Measure &measure, int start, int from, int to);
    /// Behind which characters of the first word between two places a hyphen may stand, ascending.
    [[nodiscard]] std::vector<int> hyphensIn(const TextBlock &block, int from, int to);
    [[nodiscard]] double hyphenWidth(const TextBlock &block, int at) const;
    [[nodiscard]] const std::vector<bool> &wordBreaks(const Hyphenation &patterns, const QString &word);

    const FontBook &m_fonts;
    Iterator m_han;
    Iterator m_other;
    QHash<QString, std::vector<bool>> m_words;
};

} // namespace tandem::dossier
