// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dossier/ColumnFlow.h"
#include "models/dossier/Document.h"
#include "models/dossier/FootnoteNumbers.h"
#include "models/dossier/TextLayout.h"

namespace tandem::dossier {

/// What every step of the layout works with: the document, the tools, and the place reached.
struct Setting
{
    const Document &document;
    Recording &recording;
    TextLayout &text;
    PageFlow flow;
    int section = 0;     ///< structure element blocks are put under
    int valueTable = -1; ///< table that following value lines continue
    FootnoteNumbers footnoteNumbers = {};
    size_t groupPage = 0; ///< where the headings began that announce the present block,
    double groupTop = 0;  ///< or the block itself

    /// The gap that would stay on this page if the block and its headings moved to the next one.
    [[nodiscard]] double gap() const { return flow.page() == groupPage ? kBottom - groupTop : flow.room(); }
    [[nodiscard]] const QStringList &languages() const { return document.languages; }
    int element(int parent, const QByteArray &type, const QString &language = {})
    {
        return recording.tree.add(parent, type, {language, {}, {}});
    }
    int headCell(int row, const QByteArray &scope, const QString &language = {})
    {
        return recording.tree.add(row, "TH", {language, {}, scope});
    }
};

/// How the languages of one text are set below each other.
struct LangLook
{
    TextStyle style;
    bool bold = false;
    bool onlyFirstBold = false; ///< with several languages, the first bold and the others in label ink
    Ink ink = kInkText;
    double paragraphGap = 4; ///< points between paragraphs
};

inline constexpr TextStyle kBodyStyle{9.4, 14.4, TextStyle::Align::Justify, TextStyle::Breaking::Whole};
inline constexpr TextStyle kLabelStyle{9.4, 13.4, TextStyle::Align::Start};
inline constexpr TextStyle kSmallStyle{7.8, 11, TextStyle::Align::Start};
inline constexpr TextStyle kTableStyle{8.4, 12.2, TextStyle::Align::Start};

/// A column of the text's paragraphs, language below language, each a P under `parent`. `signs` of footnotes
/// stand behind the first language.
[[nodiscard]] FlowColumn langColumn(Setting &setting, const LangText &text, int parent, const LangLook &look,
                                    double x, double width, const QString &signs = {});
/// One paragraph after the other of a text in one language; `signs` of footnotes behind the last.
void appendParagraphs(Setting &setting, FlowColumn &column, const QString &text, const QString &language,
                      int parent, const LangLook &look, double x, double width, const QString &signs = {});
/// The signs of footnotes as a piece behind others, with a Reference under `parent`.
[[nodiscard]] TextPiece signPiece(Setting &setting, const QString &signs, int parent);
/// All languages on the same line, parted by `separator`, each a Span under `parent`.
[[nodiscard]] std::vector<TextPiece> inlinePieces(Setting &setting, const LangText &text, int parent,
                                                  const QString &separator, const LangLook &look);
/// The languages on one line as plain text.
[[nodiscard]] QString plainText(const LangText &text, const QStringList &languages,
                                const QString &separator = QStringLiteral(" / "));

/// A number in a rounded field in front of a label. Its text is a column beside the label's, so that a number
/// of any length finds its room; the field is painted around it. `width` is 0 when there is no number.
struct Chip
{
    FlowColumn column;
    double width = 0; ///< with its padding, points
    double x = 0;
    double fieldHeight = 0; ///< of one line
    Ink ground = kInkAccentSoft;

    /// `top` is that of its first line; `limit` the lower edge it may not pass.
    void putGround(PageFlow &flow, double top, double limit) const;
};
/// `size` of the digits, centred in lines of `lineHeight`, at `x`.
[[nodiscard]] Chip layChip(Setting &setting, const QString &number, int parent, double x,
                           const TextStyle &style, bool strong);

} // namespace tandem::dossier
