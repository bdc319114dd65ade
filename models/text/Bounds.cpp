// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/Bounds.h"

#include "models/text/PlainText.h"
#include "models/text/UnitTable.h"

namespace tandem::text {

namespace {

struct Word
{
    QStringView word;
    Bound bound;
};

// Longer words stand before the shorter ones they contain: 不超过 says the opposite of 超过.
constexpr Word kChineseBefore[] = {
    {u"不超过", Bound::LessThan}, {u"不多于", Bound::LessThan}, {u"不高于", Bound::LessThan},
    {u"不大于", Bound::LessThan}, {u"不少于", Bound::MoreThan}, {u"不低于", Bound::MoreThan},
    {u"不小于", Bound::MoreThan}, {u"超过", Bound::MoreThan},   {u"大于", Bound::MoreThan},
    {u"高于", Bound::MoreThan},   {u"多于", Bound::MoreThan},   {u"至少", Bound::MoreThan},
    {u"逾", Bound::MoreThan},     {u"小于", Bound::LessThan},   {u"低于", Bound::LessThan},
    {u"少于", Bound::LessThan},   {u"不到", Bound::LessThan},   {u"不足", Bound::LessThan},
    {u"至多", Bound::LessThan},   {u"最多", Bound::LessThan},   {u"最长", Bound::LessThan},
    {u"大约", Bound::About},      {u"约", Bound::About},        {u"近", Bound::About},
    {u"≥", Bound::MoreThan},      {u">", Bound::MoreThan},      {u"≤", Bound::LessThan},
    {u"<", Bound::LessThan},      {u"接近", Bound::About},
};
constexpr Word kChineseBehind[] = {
    {u"以上", Bound::MoreThan}, {u"多", Bound::MoreThan},   {u"余", Bound::MoreThan},
    {u"+", Bound::MoreThan},    {u"以下", Bound::LessThan}, {u"以内", Bound::LessThan},
    {u"之内", Bound::LessThan}, {u"左右", Bound::About},    {u"上下", Bound::About},
};
constexpr Word kGermanBefore[] = {
    {u"nicht mehr als", Bound::LessThan},
    {u"nicht über", Bound::LessThan},
    {u"nicht weniger als", Bound::MoreThan},
    {u"nicht unter", Bound::MoreThan},
    {u"mehr als", Bound::MoreThan},
    {u"weniger als", Bound::LessThan},
    {u"mindestens", Bound::MoreThan},
    {u"wenigstens", Bound::MoreThan},
    {u"über", Bound::MoreThan},
    {u"ab", Bound::MoreThan},
    {u"höchstens", Bound::LessThan},
    {u"maximal", Bound::LessThan},
    {u"bis zu", Bound::LessThan},
    {u"unter", Bound::LessThan},
    {u"rund", Bound::About},
    {u"etwa", Bound::About},
    {u"ca.", Bound::About},
    {u"circa", Bound::About},
    {u"fast", Bound::About},
    {u"knapp", Bound::About},
    {u"ungefähr", Bound::About},
    {u"gut", Bound::About},
    {u"≥", Bound::MoreThan},
    {u">", Bound::MoreThan},
    {u"≤", Bound::LessThan},
    {u"<", Bound::LessThan},
};
constexpr Word kEnglishBefore[] = {
    {u"no more than", Bound::LessThan},
    {u"not more than", Bound::LessThan},
    {u"no less than", Bound::MoreThan},
    {u"not less than", Bound::MoreThan},
    {u"more than", Bound::MoreThan},
    {u"less than", Bound::LessThan},
    {u"fewer than", Bound::LessThan},
    {u"at least", Bound::MoreThan},
    {u"over", Bound::MoreThan},
    {u"above", Bound::MoreThan},
    {u"exceeding", Bound::MoreThan},
    {u"at most", Bound::LessThan},
    {u"up to", Bound::LessThan},
    {u"under", Bound::LessThan},
    {u"below", Bound::LessThan},
    {u"about", Bound::About},
    {u"around", Bound::About},
    {u"approximately", Bound::About},
    {u"nearly", Bound::About},
    {u"almost", Bound::About},
    {u"some", Bound::About},
    {u"roughly", Bound::About},
    {u"≥", Bound::MoreThan},
    {u">", Bound::MoreThan},
    {u"≤", Bound::LessThan},
    {u"<", Bound::LessThan},
};

template<size_t count>
Bound before(QStringView text, const Word (&words)[count])
{
    for (const Word &word : words) {
        if (!text.endsWith(word.word, Qt::CaseInsensitive))
            continue;
        const qsizetype head = text.size() - word.word.size();
        const bool isInside = head > 0 && isLatin(text[head - 1]) && isLatin(word.word[0]);
        if (!isInside)
            return word.bound;
    }
    return Bound::None;
}

} // namespace

Bound boundAround(const QString &text, qsizetype start, qsizetype end, Script script)
{
    qsizetype stop = start;
    while (stop > 0 && text[stop - 1] == u' ')
        --stop;
    constexpr qsizetype kLongest = 20;
    const qsizetype head = qMax<qsizetype>(0, stop - kLongest);
    const QStringView left = QStringView(text).mid(head, stop - head);
    if (script == Script::Chinese) {
        const qsizetype behind = end + measureWordAt(text, end); // 600台以上
        for (const Word &word : kChineseBehind) {
            if (hasAt(text, behind, word.word))
                return word.bound;
        }
        return before(left, kChineseBefore);
    }
    if (at(text, end) == u'+')
        return Bound::MoreThan;
    return script == Script::German ? before(left, kGermanBefore) : before(left, kEnglishBefore);
}

} // namespace tandem::text
