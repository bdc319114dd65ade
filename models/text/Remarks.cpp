// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/Remarks.h"

#include "models/text/PlainText.h"

#include <algorithm>
#include <array>

namespace tandem::text {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostOfAKind = 3;
constexpr qsizetype kPassageHan = 12; // longer than a name in brackets
constexpr int kPassageWords = 7;      // a name of a company has fewer
constexpr qsizetype kLongEnough = 40; // shorter texts say nothing about length or language
constexpr qsizetype kLeastLetters = 20;

/// Characters of one text that stand for one of another (domain.md §4.2), with wide room for style.
struct Ratio
{
    Script dense;
    Script wide;
    double least;
    double most;
};
constexpr Ratio kRatios[] = {
    {Script::Chinese, Script::German, 1.3, 6.5},
    {Script::Chinese, Script::English, 1.2, 6.0},
    {Script::English, Script::German, 0.6, 2.2},
};

qsizetype hanCount(const QString &text)
{
    return std::count_if(text.cbegin(), text.cend(), isHan);
}

qsizetype letterCount(const QString &text)
{
    return std::count_if(text.cbegin(), text.cend(), isLatin);
}

/// One text with its language, and where remarks go.
class TextCheck
{
public:
    TextCheck(const QString &text, Script script, bool isSecond, QList<TextRemark> &remarks)
        : m_text(text)
        , m_script(script)
        , m_isSecond(isSecond)
        , m_remarks(remarks)
    {
    }

    void run()
    {
        checkPassage();
        checkPunctuation();
        checkRepetition();
    }

private:
    void add(Remark remark, qsizetype start, qsizetype length)
    {
        const auto count = std::count_if(m_remarks.cbegin(), m_remarks.cend(), [&](const TextRemark &other) {
            return other.remark == remark && other.isSecond == m_isSecond;
        });
        if (count < kMostOfAKind)
            m_remarks.append({remark, m_isSecond, {start, length}, {}});
    }
    void checkPassage();
    void checkHanPassage();
    void checkLatinPassage();
    void checkPunctuation();
    void checkRepetition();
    void checkHanRepetition();
    [[nodiscard]] bool isFullWidthMark(qsizetype i) const;
    [[nodiscard]] bool isHalfWidthMark(qsizetype i) const;

    const QString &m_text;
    Script m_script;
    bool m_isSecond;
    QList<TextRemark> &m_remarks;
};

void TextCheck::checkPassage()
{
    if (m_script == Script::Chinese)
        checkLatinPassage();
    else
        checkHanPassage();
}

void TextCheck::checkHanPassage()
{
    for (qsizetype i = 0; i < m_text.size();) {
        qsizetype end = i;
        while (isHan(at(m_text, end)))
            ++end;
        if (end - i >= kPassageHan)
            add(Remark::Copied, i, end - i);
        i = qMax(end, i + 1);
    }
}

/// Words in small letters one after another are a sentence, not a name.
void TextCheck::checkLatinPassage()
{
    qsizetype start = 0;
    qsizetype last = 0;
    int small = 0;
    const auto finish = [&] {
        if (small >= kPassageWords)
            add(Remark::Copied, start, last - start);
        small = 0;
    };
    for (qsizetype i = 0; i < m_text.size();) {
        const qsizetype end = endOfWord(m_text, i);
        if (end > i) {
            if (small == 0)
                start = i;
            small += m_text[i].isLower() ? 1 : 0;
            last = end;
            i = end;
        } else {
            if (isHan(m_text[i]))
                finish();
            ++i;
        }
    }
    finish();
}

bool TextCheck::isFullWidthMark(qsizetype i) const
{
    static constexpr QStringView kMarks = u"，。；：？！（）、";
    return kMarks.contains(m_text[i]) && !(isHan(at(m_text, i - 1)) && isHan(at(m_text, i + 1)));
}

bool TextCheck::isHalfWidthMark(qsizetype i) const
{
    static constexpr QStringView kMarks = u",;:?!";
    if (!isHan(at(m_text, i - 1)))
        return false;
    const QChar next = at(m_text, i + 1);
    if (m_text[i] == u'.')
        return next.isNull() || next == u' ' || next == u'\n' || isHan(next);
    return kMarks.contains(m_text[i]) && !isDigit(next);
}

void TextCheck::checkPunctuation()
{
    const bool isChinese = m_script == Script::Chinese;
    for (qsizetype i = 0; i < m_text.size(); ++i) {
        if (isChinese ? isHalfWidthMark(i) : isFullWidthMark(i))
            add(Remark::Punctuation, i, 1);
        const bool isStraight = m_text[i] == u'"' && m_script != Script::English;
        const bool isInch = isDigit(at(m_text, i - 1));
        if (isStraight && !isInch)
            add(Remark::Quotation, i, 1);
    }
}

void TextCheck::checkRepetition()
{
    // These may well stand twice: "die, die die Anlage bauten", "that that".
    static const QStringList kAllowed{u"die"_s, u"der"_s, u"das"_s, u"dem"_s,  u"den"_s,  u"sie"_s,
                                      u"was"_s, u"wie"_s, u"so"_s,  u"dass"_s, u"that"_s, u"had"_s};
    QString before;
    qsizetype beforeEnd = -1;
    for (qsizetype i = 0; i < m_text.size();) {
        const qsizetype end = endOfWord(m_text, i);
        if (end == i) {
            ++i;
            continue;
        }
        const QString word = m_text.mid(i, qMin<qsizetype>(end - i, 64)).toCaseFolded();
        const bool isNext = beforeEnd >= 0 && i - beforeEnd == 1 && m_text[beforeEnd] == u' ';
        if (isNext && word == before && word.size() > 1 && !kAllowed.contains(word) &&
            !isDigit(at(m_text, end)))
            add(Remark::RepeatedWord, i, end - i);
        before = word;
        beforeEnd = end;
        i = end;
    }
    checkHanRepetition();
}

/// 的的, and three to six characters twice. Two characters twice are usual Chinese: 研究研究.
void TextCheck::checkHanRepetition()
{
    static constexpr QStringView kParticles = u"的了是在和与";
    for (qsizetype i = 0; i + 1 < m_text.size(); ++i) {
        if (!isHan(m_text[i]))
            continue;
        if (kParticles.contains(m_text[i]) && m_text[i] == m_text[i + 1] && m_text[i] != at(m_text, i + 2)) {
            add(Remark::RepeatedWord, i + 1, 1);
            continue;
        }
        for (qsizetype length = 6; length >= 3; --length) {
            const QStringView one = QStringView(m_text).mid(i, length);
            const bool isText =
                std::all_of(one.cbegin(), one.cend(), isHan) && one.count(one.front()) < one.size();
            if (isText && hasAt(m_text, i + length, one)) {
                add(Remark::RepeatedWord, i + length, length);
                i += length;
                break;
            }
        }
    }
}

bool isUntranslated(const QString &text, Script script)
{
    const qsizetype han = hanCount(text);
    const qsizetype letters = letterCount(text);
    if (script == Script::Chinese)
        return han == 0 && letters >= kLeastLetters && text.contains(u' ');
    return han >= kLeastLetters / 2 && han > letters;
}

void checkWhole(const QString &first, Script firstScript, const QString &second, Script secondScript,
                QList<TextRemark> &remarks)
{
    const bool isSame = firstScript != secondScript && first.trimmed() == second.trimmed() &&
                        letterCount(first) + hanCount(first) >= kLeastLetters && first.contains(u' ');
    if (isUntranslated(first, firstScript))
        remarks.append({Remark::Untranslated, false, {}, {}});
    if (isUntranslated(second, secondScript) || (isSame && remarks.isEmpty()))
        remarks.append({Remark::Untranslated, true, {}, {}});
}

void checkLength(const QString &first, Script firstScript, const QString &second, Script secondScript,
                 QList<TextRemark> &remarks)
{
    for (const Ratio &ratio : kRatios) {
        const bool isTurned = ratio.dense == secondScript && ratio.wide == firstScript;
        if (!isTurned && !(ratio.dense == firstScript && ratio.wide == secondScript))
            continue;
        const qsizetype dense = (isTurned ? second : first).size();
        const qsizetype wide = (isTurned ? first : second).size();
        const bool isLong = dense >= kLongEnough || wide >= kLongEnough * ratio.most;
        if (isLong && double(wide) < ratio.least * double(dense))
            remarks.append({Remark::Short, !isTurned, {}, {}});
        else if (isLong && double(wide) > ratio.most * double(dense))
            remarks.append({Remark::Short, isTurned, {}, {}});
    }
}

/// Where a wording stands; its first word is enough to show the place.
Span placeOf(const QString &text, const QString &wording)
{
    const QString head = isHan(wording[0]) ? wording : wording.section(u' ', 0, 0);
    const qsizetype start = text.indexOf(head, 0, Qt::CaseInsensitive);
    return start < 0 ? Span{} : Span{start, isHan(wording[0]) ? head.size() : endOfWord(text, start) - start};
}

QString usedWording(const QString &text, const QStringList &wordings)
{
    const auto found = std::find_if(wordings.cbegin(), wordings.cend(),
                                    [&](const QString &wording) { return usesWording(text, wording); });
    return found == wordings.cend() ? QString() : *found;
}

/// Without the titles of works: 《智能制造 通用要求》 is a name.
QString withoutTitles(const QString &text)
{
    QString rest;
    int depth = 0;
    for (const QChar c : text) {
        depth += c == u'《' ? 1 : 0;
        if (depth == 0)
            rest += c;
        depth -= c == u'》' && depth > 0 ? 1 : 0;
    }
    return rest;
}

/// A wording to avoid counts wherever it stands. That an agreed term is missing is said for Chinese terms
/// only: German and English reach for other words and forms too often.
void checkTerms(const QString &first, const QString &firstLanguage, const QString &second,
                const QString &secondLanguage, const TermBase &terms, QList<TextRemark> &remarks)
{
    const bool isChinese = scriptOf(firstLanguage) == Script::Chinese;
    const QString running = isChinese ? withoutTitles(first) : QString();
    for (const Term &term : terms.terms()) {
        const std::array<std::pair<const QString &, const QString &>, 2> sides{
            std::pair<const QString &, const QString &>{first, firstLanguage}, {second, secondLanguage}};
        for (size_t i = 0; i < sides.size(); ++i) {
            const auto &[text, language] = sides[i];
            const QStringList use = term.use.value(language);
            for (const QString &avoided : term.avoid.value(language)) {
                if (!use.isEmpty() && text.contains(avoided, Qt::CaseInsensitive))
                    remarks.append({Remark::TermToAvoid, i == 1, placeOf(text, avoided), use.first()});
            }
        }
        const QString wording = isChinese ? usedWording(running, term.use.value(firstLanguage)) : QString();
        const QStringList counterparts = term.use.value(secondLanguage);
        if (!wording.isEmpty() && !counterparts.isEmpty() && usedWording(second, counterparts).isEmpty())
            remarks.append({Remark::TermMissing, true, {}, wording + u" – "_s + counterparts.first()});
    }
}

} // namespace

QString remarkKey(Remark remark)
{
    static constexpr const char16_t *kKeys[] = {u"untranslated", u"copied",    u"length",
                                                u"punctuation",  u"quotation", u"repeated-word",
                                                u"term-missing", u"term-avoid"};
    return u"text."_s + QString::fromUtf16(kKeys[static_cast<int>(remark)]);
}

QList<TextRemark> remarksOn(const QString &first, const QString &firstLanguage, const QString &second,
                            const QString &secondLanguage, const TermBase *terms)
{
    const Script one = scriptOf(firstLanguage);
    const Script two = scriptOf(secondLanguage);
    QList<TextRemark> remarks;
    checkWhole(first, one, second, two, remarks);
    // What is not translated at all needs no further remarks.
    if (!remarks.isEmpty())
        return remarks;
    TextCheck(first, one, false, remarks).run();
    TextCheck(second, two, true, remarks).run();
    const bool isTranslated = std::none_of(remarks.cbegin(), remarks.cend(), [](const TextRemark &remark) {
        return remark.remark == Remark::Copied;
    });
    if (isTranslated)
        checkLength(first, one, second, two, remarks);
    if (isTranslated && terms)
        checkTerms(first, firstLanguage.section(u'-', 0, 0), second, secondLanguage.section(u'-', 0, 0),
                   *terms, remarks);
    return remarks;
}

Message remarkText(const QString &place, const TextRemark &remark, const NamedText &first,
                   const NamedText &second)
{
    const NamedText &own = remark.isSecond ? second : first;
    const NamedText &other = remark.isSecond ? first : second;
    const char *sentence = nullptr;
    switch (remark.remark) {
    case Remark::Untranslated:
        sentence = QT_TRANSLATE_NOOP("Message", "%1: the text in %2 is not translated.");
        break;
    case Remark::Copied:
        sentence = QT_TRANSLATE_NOOP("Message", "%1: in %2 a passage is not translated: “%3”.");
        break;
    case Remark::Short:
        sentence = QT_TRANSLATE_NOOP(
            "Message", "%1: the text in %2 is much shorter than the one in %5. Is something missing?");
        break;
    case Remark::Punctuation:
        sentence = QT_TRANSLATE_NOOP("Message", "%1: “%3” is not a punctuation mark of %2.");
        break;
    case Remark::Quotation:
        sentence = QT_TRANSLATE_NOOP("Message", "%1: %2 has other quotation marks than “%3”.");
        break;
    case Remark::RepeatedWord:
        sentence = QT_TRANSLATE_NOOP("Message", "%1: in %2 “%3” stands twice in a row.");
        break;
    case Remark::TermMissing:
        sentence = QT_TRANSLATE_NOOP("Message", "%1: the text in %2 does not use the agreed term (%4).");
        break;
    case Remark::TermToAvoid:
        sentence = QT_TRANSLATE_NOOP("Message", "%1: in %2 please write “%4” instead of “%3”.");
        break;
    }
    return {sentence,
            {place, own.language, own.text.mid(remark.span.start, remark.span.length), remark.hint,
             other.language}};
}

QString fingerprint(const TextRemark &remark, const QString &first, const QString &second)
{
    const QString &own = remark.isSecond ? second : first;
    return remarkKey(remark.remark) + u'|' +
           own.mid(remark.span.start, qMin<qsizetype>(remark.span.length, 120)) + u'|' + remark.hint +
           (remark.isSecond ? u"|2"_s : u"|1"_s);
}

} // namespace tandem::text
