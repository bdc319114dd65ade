// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dossier/SignatureAppearance.h"

#include "models/application/ValueText.h"
#include "models/dossier/ContentStream.h"
#include "models/dossier/ContentWords.h"
#include "models/dossier/PageFlow.h"
#include "models/dossier/PdfSyntax.h"

namespace tandem::dossier {

using namespace Qt::StringLiterals;

namespace {

constexpr double kPadding = 8;
constexpr double kColumnGap = 14;
constexpr double kBar = 3;       ///< the strip at the left that makes the field stand out
constexpr size_t kMostLines = 2; ///< of one text; who has a longer name is cut short in the picture only
constexpr TextStyle kHeadStyle{7.8, 11.4, TextStyle::Align::Start};
constexpr TextStyle kNameStyle{10.4, 15, TextStyle::Align::Start};
constexpr TextStyle kLineStyle{8.2, 11.8, TextStyle::Align::Start};

/// "UTC+1", "UTC-3:30"
QString offsetText(int seconds)
{
    const int minutes = std::abs(seconds) / 60;
    QString text = u"UTC"_s;
    if (minutes > 0)
        text += (seconds < 0 ? u"\u2212"_s : u"+"_s) + QString::number(minutes / 60);
    return minutes % 60 == 0 ? text : text + u":%1"_s.arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

/// "25.11.2026, 21:24 (UTC+1)"
QString timeText(const QDateTime &when, const QString &language)
{
    const QString date = application::dateText(when.date(), language);
    const QString time = when.time().toString(u"HH:mm"_s);
    const QString offset = offsetText(when.offsetFromUtc());
    if (language.startsWith("zh"_L1))
        return u"%1 %2（%3）"_s.arg(date, time, offset);
    return u"%1, %2 (%3)"_s.arg(date, time, offset);
}

QString line(const char *word, const QString &language, const QString &value)
{
    const LangText words = documentWord(word);
    const bool isHan = language.startsWith("zh"_L1);
    return words.in(words.has(language) ? language : u"en"_s) + (isHan ? u"："_s : u": "_s) + value;
}

size_t shownLines(const TextBlockPtr &block)
{
    return std::min(block->lines.size(), kMostLines);
}

double heightOf(const std::vector<TextBlockPtr> &column)
{
    double height = 0;
    for (const TextBlockPtr &block : column)
        height += block->style.lineHeight * static_cast<double>(shownLines(block));
    return height;
}

} // namespace

SignatureAppearance::SignatureAppearance(const FontBook &fonts, const SignatureWords &words)
    : m_fonts(fonts)
{
    TextLayout text(fonts);
    const auto count = static_cast<double>(words.languages.size());
    m_columnWidth = (kWidth - kBar - 2 * kPadding - kColumnGap * (count - 1)) / count;
    QStringList spoken;
    for (const QString &language : words.languages) {
        const LangText heads = documentWord("electronic-signature");
        const QString head = heads.in(heads.has(language) ? language : u"en"_s);
        const QString when = line("signed-on", language, timeText(words.when, language));
        const QString issuer = line("certificate-of", language, words.issuer);
        m_columns.push_back(
            {text.lay({{head, language, true, kInkAccent, -1}}, kHeadStyle, m_columnWidth),
             text.lay({{words.signer, language, true, kInkText, -1}}, kNameStyle, m_columnWidth),
             text.lay({{when, language, false, kInkText, -1}}, kLineStyle, m_columnWidth),
             text.lay({{issuer, language, false, kInkLabel, -1}}, kLineStyle, m_columnWidth)});
        m_height = std::max(m_height, heightOf(m_columns.back()) + 2 * kPadding);
        spoken.append(u"%1, %2, %3"_s.arg(head, words.signer, when));
    }
    m_spoken = spoken.join(u" / "_s);
}

int SignatureAppearance::write(PdfObjects &objects, const QRectF &area) const
{
    PdfFonts fonts(m_fonts, objects);
    StructTree none;
    ContentStream stream(fonts, none, 0);
    const std::vector<PdfPicture> pictures;
    const auto put = [&](decltype(PageMark::mark) mark) {
        stream.draw({kFieldPicture, std::move(mark)}, pictures);
    };
    put(DrawRect{area, kInkAccentSoft});
    put(DrawRect{QRectF(area.topLeft(), QSizeF(kBar, area.height())), kInkAccent});
    double x = area.left() + kBar + kPadding;
    for (const std::vector<TextBlockPtr> &column : m_columns) {
        double y = area.top() + kPadding;
        for (const TextBlockPtr &block : column) {
            for (size_t i = 0; i < shownLines(block); ++i, y += block->style.lineHeight)
                put(DrawText{block, i, x, y});
        }
        x += m_columnWidth + kColumnGap;
    }
    std::string entries = "/Type/XObject/Subtype/Form/BBox[";
    for (const double value :
         {area.left(), kPageHeight - area.bottom(), area.right(), kPageHeight - area.top()})
        appendNumber(entries, value);
    const std::string operators = stream.finish();
    entries += "]/Resources<</Font<<" + fonts.writeFonts() + ">>>>";
    return objects.addStream(entries, operators);
}

} // namespace tandem::dossier
