// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/call/ObjectReader.h"

#include <QRegularExpression>

namespace tandem::call {

using namespace Qt::StringLiterals;

ObjectReader::ObjectReader(const JsonNode &node, QString path, CallContext &context)
    : m_node(node)
    , m_path(std::move(path))
    , m_context(context)
{
    if (node.kind != JsonNode::Kind::Object)
        context.faults.error(m_path, "call.wrong-kind",
                             QT_TRANSLATE_NOOP("Message", "An object in braces { } is expected here."));
}

ObjectReader::~ObjectReader()
{
    for (const JsonMember &member : m_node.members) {
        if (!m_ignoresRest && !m_taken.contains(member.key))
            m_context.faults.unknownKey(m_path, member);
    }
}

QString ObjectReader::path(const QString &key) const
{
    return m_path.isEmpty() ? key : m_path + u'.' + key;
}

QString ObjectReader::entryPath(const QString &key, size_t index) const
{
    return u"%1[%2]"_s.arg(path(key)).arg(index);
}

const JsonNode *ObjectReader::take(const QString &key, Need need)
{
    m_taken.insert(key);
    const JsonNode *node = m_node.member(key);
    if (!node && need == Need::Required && m_node.kind == JsonNode::Kind::Object)
        m_context.faults.error(path(key), "call.missing",
                               QT_TRANSLATE_NOOP("Message", "“%1” is missing here. Add it."), {key});
    return node;
}

void ObjectReader::reportKind(const QString &key, const char *source)
{
    m_context.faults.error(path(key), "call.wrong-kind", source, {key});
}

void ObjectReader::reportUnknownWord(const QString &key, const QString &found, const QStringList &keys)
{
    m_context.faults.error(path(key), "call.unknown-word",
                           QT_TRANSLATE_NOOP("Message", "“%1” is not known here. Use one of: %2."),
                           {found, keys.join(u", "_s)});
}

bool ObjectReader::isList(const JsonNode &node, const QString &key, int atMost)
{
    if (node.kind != JsonNode::Kind::Array) {
        reportKind(key, QT_TRANSLATE_NOOP("Message", "“%1” must be a list in brackets [ ]."));
        return false;
    }
    if (static_cast<qint64>(node.items.size()) <= atMost)
        return true;
    m_context.faults.error(
        path(key), "call.too-many",
        QT_TRANSLATE_NOOP("Message", "“%1” has %2 entries; at most %3 are allowed. Remove some."),
        {key, QString::number(node.items.size()), QString::number(atMost)});
    return false;
}

QString ObjectReader::text(const QString &key, Need need)
{
    const JsonNode *node = take(key, need);
    if (!node)
        return {};
    if (node->kind != JsonNode::Kind::String) {
        reportKind(key, QT_TRANSLATE_NOOP("Message", "“%1” must be a text in quotation marks."));
        return {};
    }
    if (need == Need::Required && node->text.trimmed().isEmpty())
        m_context.faults.error(path(key), "call.empty",
                               QT_TRANSLATE_NOOP("Message", "“%1” must not be empty."), {key});
    return node->text;
}

QString ObjectReader::id(const QString &key)
{
    static const QRegularExpression pattern(u"^[A-Za-z0-9][A-Za-z0-9_-]{0,39}\\z"_s);
    const QString found = text(key, Need::Required);
    if (!found.trimmed().isEmpty() && !pattern.match(found).hasMatch())
        m_context.faults.error(
            path(key), "call.bad-id",
            QT_TRANSLATE_NOOP("Message",
                              "“%1” cannot be used as an id. Use at most 40 letters, digits, “_” and "
                              "“-”, beginning with a letter or digit."),
            {found.left(80)});
    return found;
}

LangText ObjectReader::texts(const QString &key, Need need)
{
    const JsonNode *node = take(key, need);
    if (!node)
        return {};
    if (node->kind != JsonNode::Kind::Object) {
        reportKind(key, QT_TRANSLATE_NOOP("Message", "“%1” must hold one text per language: "
                                                     "{\"en\": \"...\"}."));
        return {};
    }
    LangText result;
    for (const JsonMember &member : node->members) {
        if (member.value.kind == JsonNode::Kind::String)
            result.set(member.key, member.value.text);
        else
            reportKind(key + u'.' + member.key,
                       QT_TRANSLATE_NOOP("Message", "“%1” must be a text in quotation marks."));
    }
    checkLanguages(*node, key, result);
    return result;
}

void ObjectReader::checkLanguages(const JsonNode &node, const QString &key, const LangText &texts)
{
    for (const JsonMember &member : node.members) {
        if (!m_context.languages.contains(member.key))
            m_context.faults.error(
                path(key + u'.' + member.key), "call.unknown-language",
                QT_TRANSLATE_NOOP("Message",
                                  "“%1” is not a language of this call. Use one of %2, or add it to "
                                  "“languages”."),
                {member.key, m_context.languages.join(u", "_s)});
    }
    for (const QString &language : m_context.required) {
        if (texts.in(language).trimmed().isEmpty())
            m_context.faults.error(
                path(key), "call.missing-text",
                QT_TRANSLATE_NOOP("Message", "“%1” has no text in “%2”, a language every text must have."),
                {key, language});
    }
}

std::optional<int> ObjectReader::wholeNumber(const JsonNode &node, const QString &where, int minimum,
                                             int maximum)
{
    bool isWhole = false;
    const int number = node.kind == JsonNode::Kind::Number ? node.text.toInt(&isWhole) : 0;
    if (!isWhole || number < minimum || number > maximum) {
        m_context.faults.error(where, "call.number",
                               QT_TRANSLATE_NOOP("Message", "A whole number from %1 to %2 is expected here."),
                               {QString::number(minimum), QString::number(maximum)});
        return std::nullopt;
    }
    return number;
}

std::optional<int> ObjectReader::number(const QString &key, Need need, int minimum, int maximum)
{
    const JsonNode *node = take(key, need);
    return node ? wholeNumber(*node, path(key), minimum, maximum) : std::nullopt;
}

bool ObjectReader::yes(const QString &key, bool absent)
{
    const JsonNode *node = take(key, Need::Optional);
    if (!node)
        return absent;
    if (node->kind != JsonNode::Kind::Bool)
        reportKind(key, QT_TRANSLATE_NOOP("Message", "“%1” must be true or false, without quotation marks."));
    return node->yes;
}

std::optional<Decimal> ObjectReader::decimal(const QString &key, Need need)
{
    const JsonNode *node = take(key, need);
    if (!node)
        return std::nullopt;
    const bool mayHoldOne = node->kind == JsonNode::Kind::String || node->kind == JsonNode::Kind::Number;
    const auto number = mayHoldOne ? Decimal::fromText(node->text) : std::nullopt;
    if (!number)
        reportKind(key,
                   QT_TRANSLATE_NOOP("Message", "“%1” must be a number such as \"3.5\", with a point and "
                                                "at most nine digits behind it."));
    return number;
}

std::optional<int> ObjectReader::mark(const QString &key, Need need)
{
    const auto number = decimal(key, need);
    const Scale &scale = m_context.scale;
    const auto step = number ? stepOf(scale, *number) : std::nullopt;
    if (number && !step)
        m_context.faults.error(
            path(key), "call.off-scale",
            QT_TRANSLATE_NOOP("Message",
                              "%1 is not a mark of the scale, which goes from %2 to %3 in steps of "
                              "%4."),
            {number->toText(), scale.text(0), scale.text(scale.steps), scale.stepSize.toText()});
    return step;
}

std::optional<int> ObjectReader::distance(const QString &key)
{
    const auto number = decimal(key, Need::Optional);
    const auto steps = number ? stepsIn(m_context.scale, *number) : std::nullopt;
    if (number && !steps)
        m_context.faults.error(
            path(key), "call.off-scale",
            QT_TRANSLATE_NOOP("Message", "%1 is not a distance on the scale; use whole steps of %2."),
            {number->toText(), m_context.scale.stepSize.toText()});
    return steps;
}

QDate ObjectReader::date(const QString &key)
{
    const QString found = text(key, Need::Required);
    const QDate date = QDate::fromString(found, Qt::ISODate);
    if (!found.isEmpty() && date.toString(Qt::ISODate) != found)
        m_context.faults.error(
            path(key), "call.date",
            QT_TRANSLATE_NOOP("Message", "“%1” is not a date. Write year, month and day: 2026-10-30."),
            {found});
    return date;
}

QDateTime ObjectReader::instant(const QString &key)
{
    const QString found = text(key, Need::Required);
    const QDateTime instant = QDateTime::fromString(found, Qt::ISODate).toUTC();
    if (!found.isEmpty() && instant.toString(Qt::ISODate) != found)
        m_context.faults.error(
            path(key), "call.instant",
            QT_TRANSLATE_NOOP("Message",
                              "“%1” is not an instant in UTC. Write it like 2027-03-31T10:00:00Z."),
            {found});
    return instant;
}

QStringList ObjectReader::textList(const QString &key, Need need, int atMost)
{
    QStringList result;
    each(key, need, atMost, [&](const JsonNode &node, const QString &where) {
        if (node.kind != JsonNode::Kind::String || node.text.trimmed().isEmpty())
            m_context.faults.error(
                where, "call.wrong-kind",
                QT_TRANSLATE_NOOP("Message", "A text in quotation marks is expected here."));
        result.append(node.text);
    });
    return result;
}

QMap<QString, QString> ObjectReader::textMap(const QString &key)
{
    QMap<QString, QString> result;
    object(key, Need::Optional, [&](const JsonNode &node, const QString &where) {
        if (node.kind != JsonNode::Kind::Object)
            return reportKind(key, QT_TRANSLATE_NOOP("Message", "“%1” must be an object in braces { }."));
        for (const JsonMember &member : node.members) {
            if (member.value.kind != JsonNode::Kind::String)
                m_context.faults.error(
                    where + u'.' + member.key, "call.wrong-kind",
                    QT_TRANSLATE_NOOP("Message", "A text in quotation marks is expected here."));
            result.insert(member.key, member.value.text);
        }
    });
    return result;
}

QMap<QString, int> ObjectReader::numberMap(const QString &key, int minimum, int maximum)
{
    QMap<QString, int> result;
    object(key, Need::Optional, [&](const JsonNode &node, const QString &where) {
        if (node.kind != JsonNode::Kind::Object)
            return reportKind(key, QT_TRANSLATE_NOOP("Message", "“%1” must be an object in braces { }."));
        for (const JsonMember &member : node.members) {
            const QString entry = where + u'.' + member.key;
            result.insert(member.key, wholeNumber(member.value, entry, minimum, maximum).value_or(minimum));
        }
    });
    return result;
}

std::optional<int> exactHundredths(const Decimal &value)
{
    Decimal exact = value;
    while (exact.scale > 2 && exact.units % 10 == 0) {
        exact.units /= 10;
        --exact.scale;
    }
    constexpr qint64 kLargest = 1000000;
    if (exact.scale > 2 || exact.units > kLargest || exact.units < -kLargest)
        return std::nullopt;
    const int factor = exact.scale == 0 ? 100 : exact.scale == 1 ? 10 : 1;
    return static_cast<int>(exact.units) * factor;
}

std::optional<int> stepsIn(const Scale &scale, const Decimal &distance)
{
    const auto whole = exactHundredths(distance);
    const auto size = exactHundredths(scale.stepSize);
    if (!whole || !size || *size <= 0 || *whole % *size != 0)
        return std::nullopt;
    const int steps = *whole / *size;
    return steps >= 0 && steps <= scale.steps ? std::optional(steps) : std::nullopt;
}

std::optional<int> stepOf(const Scale &scale, const Decimal &mark)
{
    const auto from = exactHundredths(scale.first);
    const auto to = exactHundredths(mark);
    if (!from || !to)
        return std::nullopt;
    return stepsIn(scale, Decimal{*to - *from, 2});
}

} // namespace tandem::call
