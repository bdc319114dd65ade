// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/SearchTokens.h"

#include <QRegularExpression>

namespace tandem::storage {

using namespace Qt::StringLiterals;

namespace {

enum class Kind
{
    Separator,
    Word,
    Han
};

Kind kindOf(char32_t character)
{
    const QChar::Script script = QChar::script(character);
    const bool isLetter = QChar::isLetterOrNumber(character);
    if (isLetter &&
        (script == QChar::Script_Han || script == QChar::Script_Hiragana || script == QChar::Script_Katakana))
        return Kind::Han;
    return isLetter ? Kind::Word : Kind::Separator;
}

QString foldCharacter(char32_t character)
{
    const QString decomposed =
        QString::fromUcs4(&character, 1).normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString bare;
    for (const QChar unit : decomposed) {
        if (unit == u'ß') // QString folds character by character and leaves it
            bare += "ss"_L1;
        else if (unit.category() != QChar::Mark_NonSpacing)
            bare += unit;
    }
    return bare;
}

/// Cuts a folded text into runs of one kind and hands each that is not a separator to `take`.
template<typename Take>
void eachRun(const QString &folded, Take take)
{
    QList<QString> run; // one entry per character, for a Han run; a word is one string
    QString word;
    const auto flush = [&] {
        if (!run.isEmpty())
            take(Kind::Han, run);
        if (!word.isEmpty())
            take(Kind::Word, QList<QString>{word});
        run.clear();
        word.clear();
    };
    for (const char32_t character : folded.toUcs4()) {
        const Kind kind = kindOf(character);
        if (kind != Kind::Han && !run.isEmpty())
            flush();
        if (kind != Kind::Word && !word.isEmpty())
            flush();
        if (kind == Kind::Han)
            run.append(QString::fromUcs4(&character, 1));
        else if (kind == Kind::Word)
            word += QString::fromUcs4(&character, 1);
    }
    flush();
}

QStringList pairsOf(const QList<QString> &run)
{
    QStringList pairs;
    for (qsizetype i = 0; i + 1 < run.size(); ++i)
        pairs.append(run.at(i) + run.at(i + 1));
    return pairs;
}

} // namespace

FoldedText fold(const QString &source)
{
    FoldedText folded;
    folded.text.reserve(source.size());
    folded.origins.reserve(source.size());
    for (qsizetype i = 0; i < source.size(); ++i) {
        const qsizetype start = i;
        const QChar unit = source.at(i);
        const bool isPair =
            unit.isHighSurrogate() && i + 1 < source.size() && source.at(i + 1).isLowSurrogate();
        const char32_t character = isPair ? QChar::surrogateToUcs4(unit, source.at(++i)) : unit.unicode();
        // Plain Han is most of a Chinese text and folds to itself.
        const bool isPlainHan = character >= 0x4e00 && character <= 0x9fff;
        const QString bare = isPlainHan ? QString(unit) : foldCharacter(character);
        folded.text += bare;
        for (qsizetype k = 0; k < bare.size(); ++k)
            folded.origins.append(start);
    }
    return folded;
}

QStringList tokensOf(const QString &folded)
{
    QStringList tokens;
    eachRun(folded, [&](Kind kind, const QList<QString> &run) {
        if (kind == Kind::Han)
            tokens += pairsOf(run);
        tokens.append(run.last());
    });
    return tokens;
}

QList<SearchTerm> termsOf(const QString &query)
{
    static const QRegularExpression blanks(u"\\s+"_s, QRegularExpression::UseUnicodePropertiesOption);
    QList<SearchTerm> terms;
    for (const QString &part : fold(query).text.split(blanks, Qt::SkipEmptyParts)) {
        SearchTerm term{part, {}, {}, {}};
        eachRun(part, [&](Kind kind, const QList<QString> &run) {
            if (kind == Kind::Word)
                term.words += run;
            else if (run.size() == 1)
                term.single = run.first();
            else
                term.pairs += pairsOf(run);
        });
        if (!term.words.isEmpty() || !term.pairs.isEmpty() || !term.single.isEmpty())
            terms.append(term);
    }
    return terms;
}

} // namespace tandem::storage
