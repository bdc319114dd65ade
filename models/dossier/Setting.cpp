// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dossier/Setting.h"

#include "models/dossier/LangPieces.h"

namespace tandem::dossier {

FlowColumn langColumn(Setting &setting, const LangText &text, int parent, const LangLook &look, double x,
                      double width, const QString &signs)
{
    FlowColumn column;
    QString open = signs;
    LangLook current = look;
    current.bold = look.bold || look.onlyFirstBold;
    for (const LangPiece &piece : langPieces(text, setting.languages())) {
        appendParagraphs(setting, column, piece.text, piece.language, parent, current, x, width, open);
        open.clear();
        if (look.onlyFirstBold) {
            current.bold = false;
            current.ink = kInkLabel;
        }
    }
    return column;
}

void appendParagraphs(Setting &setting, FlowColumn &column, const QString &text, const QString &language,
                      int parent, const LangLook &look, double x, double width, const QString &signs)
{
    const QStringList paragraphs = paragraphsOf(text);
    for (qsizetype i = 0; i < paragraphs.size(); ++i) {
        const int element = setting.element(parent, "P", language);
        const bool isSigned = !signs.isEmpty() && i + 1 == paragraphs.size();
        // Elements inside an element are read before its own words, so words before a sign need their own.
        const int words = isSigned ? setting.element(element, "Span", language) : element;
        std::vector<TextPiece> pieces{{paragraphs[i], language, look.bold, look.ink, words}};
        if (isSigned)
            pieces.push_back(signPiece(setting, signs, element));
        column.append(setting.text.lay(pieces, look.style, width), x,
                      column.lines.empty() ? 0 : look.paragraphGap);
    }
}

TextPiece signPiece(Setting &setting, const QString &signs, int parent)
{
    // A blank that does not break: the sign never stands alone on a line.
    return {QChar(QChar::Nbsp) + signs, QStringLiteral("und"), false, kInkAccent,
            setting.element(parent, "Reference")};
}

std::vector<TextPiece> inlinePieces(Setting &setting, const LangText &text, int parent,
                                    const QString &separator, const LangLook &look)
{
    std::vector<TextPiece> pieces;
    for (const LangPiece &piece : langPieces(text, setting.languages())) {
        const int element = parent < 0 ? -1 : setting.element(parent, "Span", piece.language);
        const bool isFirst = pieces.empty();
        const bool bold = look.bold || (look.onlyFirstBold && isFirst);
        const Ink ink = look.onlyFirstBold && !isFirst ? kInkAccent : look.ink;
        const QString line = paragraphsOf(piece.text).join(u' ');
        pieces.push_back({isFirst ? line : separator + line, piece.language, bold, ink, element});
    }
    return pieces;
}

QString plainText(const LangText &text, const QStringList &languages, const QString &separator)
{
    QStringList parts;
    for (const LangPiece &piece : langPieces(text, languages))
        parts.append(paragraphsOf(piece.text).join(u' '));
    return parts.join(separator);
}

Chip layChip(Setting &setting, const QString &number, int parent, double x, const TextStyle &style,
             bool strong)
{
    constexpr double kWidestChip = 130;
    constexpr double kPadding = 4.5;
    Chip chip;
    if (number.trimmed().isEmpty())
        return chip;
    const int element = parent < 0 ? -1 : setting.element(parent, "Span");
    const TextPiece piece{number.trimmed(), QStringLiteral("und"), true, strong ? kInkWhite : kInkAccent,
                          element};
    const double width = std::min(setting.text.width(piece, style) + 0.1, kWidestChip);
    chip.column.append(setting.text.lay({piece}, style, width), x + kPadding, 0);
    chip.width = width + 2 * kPadding;
    chip.x = x;
    chip.fieldHeight = style.size * 1.55;
    chip.ground = strong ? kInkAccent : kInkAccentSoft;
    return chip;
}

void Chip::putGround(PageFlow &flow, double top, double limit) const
{
    if (column.lines.empty())
        return;
    constexpr double kRadius = 2.5;
    const double spare = (column.lines.front().block->style.lineHeight - fieldHeight) / 2;
    const double height = std::min(column.height() - 2 * spare, limit - top - spare);
    QPainterPath path;
    path.addRoundedRect(QRectF(x, top + spare, width, height), kRadius, kRadius);
    flow.put(kLayoutArtifact, DrawPath{path, ground, {}, 0.7, {}, {}});
}

} // namespace tandem::dossier
