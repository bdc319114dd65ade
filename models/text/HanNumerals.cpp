// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/NumberForms.h"
#include "models/text/PlainText.h"

#include <algorithm>
#include <array>

namespace tandem::text {

namespace {

int digitOf(QChar c)
{
    static constexpr QStringView kDigits = u"零一二三四五六七八九";
    const qsizetype index = kDigits.indexOf(c);
    if (index >= 0)
        return static_cast<int>(index);
    if (c == u'〇')
        return 0;
    return c == u'两' ? 2 : -1;
}

/// Power of ten of 十 百 千, else 0.
int smallUnit(QChar c)
{
    return c == u'十' ? 1 : c == u'百' ? 2 : c == u'千' ? 3 : 0;
}

int largeUnit(QChar c)
{
    return c == u'万' ? 4 : c == u'亿' ? 8 : 0;
}

bool isMore(QChar c)
{
    return c == u'多' || c == u'余';
}

qint64 powerOfTen(int power)
{
    qint64 value = 1;
    while (power-- > 0)
        value *= 10;
    return value;
}

/// Reads one numeral from left to right. Sections below 万 are summed, then scaled.
class NumeralReader
{
public:
    NumeralReader(const QString &text, qsizetype start)
        : m_text(text)
        , m_start(start)
        , m_at(start)
    {
    }

    ReadNumber read()
    {
        while (step()) {
        }
        if (m_count == 0)
            return {};
        if (!m_isDecimal && !m_isVague)
            finish();
        if (m_isVague)
            m_number = {};
        (m_isVague ? m_number.vague : m_number.length) = m_at - m_start;
        return m_number;
    }

private:
    bool step()
    {
        const QChar c = at(m_text, m_at);
        if (m_at - m_start > 24)
            return false;
        if (const int digit = digitOf(c); digit >= 0)
            return takeDigit(digit);
        if (smallUnit(c) > 0)
            return takeSmall(smallUnit(c));
        if (largeUnit(c) > 0)
            return takeLarge(largeUnit(c));
        // 一千一百多万: "more" inside a number.
        if (isMore(c) && m_count > 0 && largeUnit(at(m_text, m_at + 1)) > 0) {
            m_number.isMore = true;
            ++m_at;
            return true;
        }
        if (c == u'几' && m_count > 0)
            m_isVague = true;
        if (c == u'点' && m_count > 0 && digitOf(at(m_text, m_at + 1)) >= 0 && m_at > m_start)
            return takePoint();
        return false;
    }

    bool takeDigit(int digit)
    {
        if (m_hasPending) {
            m_pending = m_pending * 10 + digit;
            ++m_digits;
        } else {
            m_pending = digit;
            m_digits = 1;
        }
        m_hasPending = true;
        ++m_count;
        ++m_at;
        return m_digits <= 8;
    }

    bool takeSmall(int power)
    {
        if (m_hasPending && m_pending >= 10)
            m_isVague = true; // 三四十
        // 一万二: what stands before 十 may be nothing (十二).
        const qint64 head = m_hasPending ? m_pending : 1;
        m_sum += head * powerOfTen(power);
        m_lastUnit = power;
        m_hasPending = false;
        m_digits = 0;
        ++m_count;
        ++m_at;
        return true;
    }

    bool takeLarge(int power)
    {
        if (m_count == 0)
            return false;
        m_sum += m_hasPending ? m_pending : 0;
        if (power > 4) {
            m_total = (m_total + m_sum) * powerOfTen(power);
        } else {
            const qint64 below = m_total % powerOfTen(8);
            m_total = m_total - below + (below + m_sum) * powerOfTen(power);
        }
        if (m_total > powerOfTen(17))
            m_isVague = true;
        m_sum = 0;
        m_lastUnit = power;
        m_largest = qMax(m_largest, power);
        m_hasPending = false;
        m_digits = 0;
        ++m_count;
        ++m_at;
        return true;
    }

    bool takePoint()
    {
        ++m_at;
        m_total += m_sum + (m_hasPending ? m_pending : 0);
        m_sum = 0;
        m_hasPending = false;
        qint64 digits = m_total;
        int step = 0;
        while (digitOf(at(m_text, m_at)) >= 0 && step > -9) {
            digits = digits * 10 + digitOf(at(m_text, m_at));
            --step;
            ++m_at;
        }
        int scale = 0;
        for (int power = largeUnit(at(m_text, m_at)); power > 0; power = largeUnit(at(m_text, m_at))) {
            scale += power;
            ++m_at;
        }
        m_number.amount = Amount::of(digits, step + scale);
        m_number.step = step + scale;
        m_number.hasDecimals = true;
        m_isDecimal = true;
        return false;
    }

    void finish()
    {
        const bool isColloquial = m_hasPending && m_digits == 1 && m_lastUnit >= 2 &&
                                  digitOf(at(m_text, m_at - 2)) < 0 && m_pending > 0;
        // 一万二 is 12000, 三百五 is 350.
        if (isColloquial)
            m_pending *= powerOfTen(m_lastUnit - 1);
        // 三四 says "three or four".
        if (m_count == 2 && m_digits == 2)
            m_isVague = true;
        m_number.amount = Amount::of(m_total + m_sum + (m_hasPending ? m_pending : 0));
        m_number.step = m_largest;
    }

    const QString &m_text;
    qsizetype m_start;
    qsizetype m_at;
    qint64 m_total = 0;
    qint64 m_sum = 0;
    qint64 m_pending = 0;
    int m_digits = 0;
    int m_count = 0;
    int m_lastUnit = 0;
    int m_largest = 0;
    bool m_hasPending = false;
    bool m_isVague = false;
    bool m_isDecimal = false;
    ReadNumber m_number;
};

/// Words that begin like a numeral and are none.
bool isWordOnly(const QString &text, qsizetype start)
{
    static constexpr std::array<QStringView, 33> kWords{
        u"十分", u"万一", u"千万别", u"万能", u"万物",     u"百姓", u"千里", u"十足", u"万分",
        u"百货", u"一些", u"一般",   u"一致", u"一切",     u"一样", u"一定", u"一直", u"一旦",
        u"一律", u"一并", u"一起",   u"一同", u"一体",     u"一流", u"一线", u"三方", u"百科",
        u"四川", u"三角", u"九江",   u"两岸", u"千方百计", u"万向"};
    return std::any_of(kWords.cbegin(), kWords.cend(),
                       [&](QStringView word) { return hasAt(text, start, word); });
}

} // namespace

ReadNumber hanNumeralAt(const QString &text, qsizetype start)
{
    const QChar c = at(text, start);
    if (digitOf(c) < 0 && c != u'十')
        return {};
    // 数十, 几十: how many is not said.
    const QChar before = at(text, start - 1);
    if (c == u'十' && (before == u'数' || before == u'几' || before == u'好'))
        return {};
    if (isWordOnly(text, start))
        return {};
    return NumeralReader(text, start).read();
}

} // namespace tandem::text
