// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/call/FieldReader.h"

#include <array>

namespace tandem::call {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kTranslations = {Word<Translation>{"none"_L1, Translation::None},
                                      Word<Translation>{"pair"_L1, Translation::Pair}};

FieldType readType(ObjectReader &reader)
{
    const QString key = reader.text(u"type"_s, Need::Required);
    const auto type = fieldTypeFromKey(key);
    if (!type && !key.trimmed().isEmpty()) {
        QStringList keys;
        for (const FieldType known : allFieldTypes())
            keys.append(fieldTypeKey(known));
        reader.context().faults.error(reader.path(u"type"_s), "call.unknown-word",
                                      QT_TRANSLATE_NOOP("Message", "“%1” is not known here. Use one of: %2."),
                                      {key, keys.join(u", "_s)});
    }
    return type.value_or(FieldType::Text);
}

Repetition readRepetition(const JsonNode &node, const QString &path, CallContext &context)
{
    ObjectReader reader(node, path, context);
    Repetition repetition;
    repetition.minimum = reader.number(u"minimum"_s, Need::Optional, 0, limits::kRows).value_or(0);
    repetition.maximum = reader.number(u"maximum"_s, Need::Required, 1, limits::kRows).value_or(1);
    repetition.itemLabel = reader.texts(u"itemLabel"_s, Need::Required);
    if (repetition.minimum > repetition.maximum)
        context.faults.error(reader.path(u"minimum"_s), "call.crossed",
                             QT_TRANSLATE_NOOP("Message", "The minimum %1 is larger than the maximum %2."),
                             {QString::number(repetition.minimum), QString::number(repetition.maximum)});
    return repetition;
}

void checkItemLimits(const ObjectReader &reader, const Limits &limits)
{
    if (limits.minimumItems && limits.maximumItems && *limits.minimumItems > *limits.maximumItems)
        reader.context().faults.error(
            reader.path(u"minimumItems"_s), "call.crossed",
            QT_TRANSLATE_NOOP("Message", "The minimum %1 is larger than the maximum %2."),
            {QString::number(*limits.minimumItems), QString::number(*limits.maximumItems)});
    if (limits.minimum && limits.maximum && limits.minimum->compare(*limits.maximum) > 0)
        reader.context().faults.error(
            reader.path(u"minimum"_s), "call.crossed",
            QT_TRANSLATE_NOOP("Message", "The minimum %1 is larger than the maximum %2."),
            {limits.minimum->toText(), limits.maximum->toText()});
}

void checkFormats(const ObjectReader &reader, const QStringList &formats)
{
    for (qsizetype i = 0; i < formats.size(); ++i) {
        const QString &format = formats[i];
        if (format != format.toLower() || format.startsWith(u'.'))
            reader.context().faults.error(
                u"%1[%2]"_s.arg(reader.path(u"formats"_s)).arg(i), "call.format",
                QT_TRANSLATE_NOOP("Message",
                                  "“%1” is not a file ending. Write it in small letters without the "
                                  "dot: pdf."),
                {format});
    }
}

Limits readLimits(const JsonNode &node, const QString &path, CallContext &context)
{
    ObjectReader reader(node, path, context);
    Limits limits;
    limits.maximumCharacters = reader.numberMap(u"characters"_s, 1, limits::kCharacters);
    limits.minimumItems = reader.number(u"minimumItems"_s, Need::Optional, 0, limits::kRows);
    limits.maximumItems = reader.number(u"maximumItems"_s, Need::Optional, 1, limits::kRows);
    limits.minimum = reader.decimal(u"minimum"_s, Need::Optional);
    limits.maximum = reader.decimal(u"maximum"_s, Need::Optional);
    limits.formats = reader.textList(u"formats"_s, Need::Optional, limits::kOptions);
    limits.maximumMegabytes = reader.number(u"maximumMegabytes"_s, Need::Optional, 1, limits::kMegabytes);
    checkItemLimits(reader, limits);
    checkFormats(reader, limits.formats);
    return limits;
}

/// true, false or absent, or the list of the sides that must answer.
Requirement readRequirement(ObjectReader &reader, const JsonNode &holder)
{
    const JsonNode *node = holder.member(u"required"_s);
    if (node && node->kind == JsonNode::Kind::Array)
        return {Requirement::Kind::Sides, reader.textList(u"required"_s, Need::Required, 2)};
    const bool always = reader.yes(u"required"_s, false);
    return {always ? Requirement::Kind::Always : Requirement::Kind::Optional, {}};
}

Condition readCondition(const JsonNode &node, const QString &path, CallContext &context)
{
    ObjectReader reader(node, path, context);
    Condition condition;
    condition.field = reader.text(u"field"_s, Need::Required);
    condition.anyOf = reader.textList(u"anyOf"_s, Need::Required, limits::kOptions);
    return condition;
}

QList<Option> readOptions(ObjectReader &reader, const QString &key)
{
    QList<Option> options;
    reader.each(key, Need::Optional, limits::kOptions, [&](const JsonNode &node, const QString &path) {
        options.append(readLabelled<Option>(node, path, reader.context()));
    });
    return options;
}

Column readColumn(const JsonNode &node, const QString &path, CallContext &context)
{
    ObjectReader reader(node, path, context);
    Column column;
    column.id = reader.id(u"id"_s);
    column.label = reader.texts(u"label"_s, Need::Required);
    column.type = readType(reader);
    column.translation = reader.word(u"translation"_s, Need::Optional, kTranslations, Translation::None);
    column.required = reader.yes(u"required"_s, false);
    column.options = readOptions(reader, u"options"_s);
    reader.object(u"limits"_s, Need::Optional, [&](const JsonNode &limits, const QString &where) {
        column.limits = readLimits(limits, where, context);
    });
    column.requiredSum = reader.decimal(u"requiredSum"_s, Need::Optional);
    return column;
}

void readTableParts(ObjectReader &reader, FieldDefinition &field)
{
    reader.each(u"columns"_s, Need::Optional, limits::kColumns,
                [&](const JsonNode &node, const QString &path) {
                    field.columns.append(readColumn(node, path, reader.context()));
                });
    field.fixedRows = readOptions(reader, u"fixedRows"_s);
}

void readOptionalParts(ObjectReader &reader, FieldDefinition &field)
{
    CallContext &context = reader.context();
    reader.object(u"condition"_s, Need::Optional, [&](const JsonNode &node, const QString &path) {
        field.condition = readCondition(node, path, context);
    });
    if (reader.has(u"side"_s))
        field.side = reader.text(u"side"_s, Need::Required);
    reader.object(u"limits"_s, Need::Optional, [&](const JsonNode &node, const QString &path) {
        field.limits = readLimits(node, path, context);
    });
    reader.object(u"repetition"_s, Need::Optional, [&](const JsonNode &node, const QString &path) {
        field.repetition = readRepetition(node, path, context);
    });
}

FieldDefinition readField(const JsonNode &node, const QString &path, CallContext &context)
{
    ObjectReader reader(node, path, context);
    FieldDefinition field;
    field.id = reader.id(u"id"_s);
    field.type = readType(reader);
    field.label = reader.texts(u"label"_s, Need::Required);
    field.help = reader.texts(u"help"_s, Need::Optional);
    field.translation = reader.word(u"translation"_s, Need::Optional, kTranslations, Translation::None);
    field.requirement = readRequirement(reader, node);
    readOptionalParts(reader, field);
    field.options = readOptions(reader, u"options"_s);
    readTableParts(reader, field);
    field.codeScheme = reader.text(u"codeScheme"_s, Need::Optional);
    field.codeEditions = reader.textList(u"codeEditions"_s, Need::Optional, limits::kOptions);
    field.currency = reader.text(u"currency"_s, Need::Optional);
    field.contentClass = reader.text(u"contentClass"_s, Need::Optional);
    field.basis = reader.text(u"basis"_s, Need::Optional);
    return field;
}

} // namespace

Section readSection(const JsonNode &node, const QString &path, CallContext &context)
{
    ObjectReader reader(node, path, context);
    Section section;
    section.id = reader.id(u"id"_s);
    section.label = reader.texts(u"label"_s, Need::Required);
    reader.object(u"repetition"_s, Need::Optional, [&](const JsonNode &repetition, const QString &where) {
        section.repetition = readRepetition(repetition, where, context);
    });
    reader.each(u"fields"_s, Need::Required, limits::kFields,
                [&](const JsonNode &field, const QString &where) {
                    section.fields.append(readField(field, where, context));
                });
    return section;
}

} // namespace tandem::call
