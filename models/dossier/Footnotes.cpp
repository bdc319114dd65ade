// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dossier/Footnotes.h"

namespace tandem::dossier {

namespace {
constexpr TextStyle kStyle{7.6, 10.6, TextStyle::Align::Start};
constexpr double kAboveNotes = 12; ///< points, with the rule
constexpr double kRuleLength = 110;

bool stands(const std::vector<PageNote> &notes, int number)
{
    return std::any_of(notes.begin(), notes.end(),
                       [number](const PageNote &note) { return note.number == number; });
}

int numberOf(Setting &setting, const Footnote &footnote)
{
    return setting.footnoteNumbers.of(plainText(footnote.text, setting.languages()));
}

TextBlockPtr lay(Setting &setting, const Footnote &footnote, int number, int element)
{
    const LangLook look{kStyle, false, false, kInkLabel, 0};
    const int label = element < 0 ? -1 : setting.element(element, "Lbl");
    std::vector<TextPiece> pieces =
        inlinePieces(setting, footnote.text, element, QStringLiteral(" / "), look);
    pieces.insert(pieces.begin(), {FootnoteNumbers::sign(number) + QChar(QChar::Nbsp), QStringLiteral("und"),
                                   false, kInkAccent, label});
    return setting.text.lay(pieces, kStyle, kWidth);
}
} // namespace

QString footnoteSigns(FootnoteNumbers &numbers, const QList<Footnote> &footnotes,
                      const QStringList &languages, const QString &language)
{
    QStringList signs;
    for (const Footnote &footnote : footnotes) {
        const int number = numbers.of(plainText(footnote.text, languages));
        if (footnote.language.isEmpty() || language.isEmpty() || footnote.language == language)
            signs.append(FootnoteNumbers::sign(number));
    }
    return signs.join(QChar(QChar::Nbsp));
}

double footnoteRoom(Setting &setting, const QList<Footnote> &footnotes)
{
    const std::vector<PageNote> &notes = setting.recording.notes[setting.flow.page()];
    double height = 0;
    bool isFirst = notes.empty();
    for (const Footnote &footnote : footnotes) {
        const int number = numberOf(setting, footnote);
        if (stands(notes, number))
            continue;
        height += (isFirst ? kAboveNotes : 0) + lay(setting, footnote, number, -1)->height();
        isFirst = false;
    }
    return height;
}

void putFootnotes(Setting &setting, const QList<Footnote> &footnotes, int parent)
{
    std::vector<PageNote> &notes = setting.recording.notes[setting.flow.page()];
    for (const Footnote &footnote : footnotes) {
        const int number = numberOf(setting, footnote);
        if (stands(notes, number))
            continue;
        const TextBlockPtr block = lay(setting, footnote, number, setting.element(parent, "Note"));
        setting.flow.takeFoot((notes.empty() ? kAboveNotes : 0) + block->height());
        notes.push_back({number, block});
    }
}

void paintFootnotes(Recording &recording)
{
    for (const auto &[page, notes] : recording.notes) {
        double height = 0;
        for (const PageNote &note : notes)
            height += note.block->height();
        double y = kBottom - height;
        std::vector<PageMark> &marks = recording.pages[page];
        if (!notes.empty())
            marks.push_back({kLayoutArtifact,
                             DrawLine{{kLeft, y - kAboveNotes / 3, kLeft + kRuleLength, y - kAboveNotes / 3},
                                      0.5,
                                      kInkBorder,
                                      {}}});
        for (const PageNote &note : notes) {
            for (size_t line = 0; line < note.block->lines.size(); ++line) {
                marks.push_back({kOwnerOfPiece, DrawText{note.block, line, kLeft, y}});
                y += kStyle.lineHeight;
            }
        }
    }
}

} // namespace tandem::dossier
