// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/call/FieldWriter.h"

namespace tandem::call {

using namespace Qt::StringLiterals;

namespace {

void writeRepetition(JsonText &out, const std::optional<Repetition> &repetition)
{
    if (!repetition)
        return;
    out.openObject(u"repetition"_s);
    out.number(u"minimum"_s, repetition->minimum);
    out.number(u"maximum"_s, repetition->maximum);
    out.texts(u"itemLabel"_s, repetition->itemLabel);
    out.closeObject();
}

void writeLimits(JsonText &out, const Limits &limits)
{
    if (limits == Limits{})
        return;
    out.openObject(u"limits"_s);
    if (!limits.maximumCharacters.isEmpty())
        out.numberMap(u"characters"_s, limits.maximumCharacters);
    writeIfAny(out, u"minimumItems"_s, limits.minimumItems);
    writeIfAny(out, u"maximumItems"_s, limits.maximumItems);
    writeIfAny(out, u"minimum"_s, limits.minimum);
    writeIfAny(out, u"maximum"_s, limits.maximum);
    writeIfAny(out, u"formats"_s, limits.formats);
    writeIfAny(out, u"maximumMegabytes"_s, limits.maximumMegabytes);
    out.closeObject();
}

void writeOptions(JsonText &out, const QString &key, const QList<Option> &options)
{
    if (options.isEmpty())
        return;
    out.openArray(key);
    for (const Option &option : options) {
        out.openObject();
        out.text(u"id"_s, option.id);
        out.texts(u"label"_s, option.label);
        out.closeObject();
    }
    out.closeArray();
}

void writeTranslation(JsonText &out, Translation translation)
{
    if (translation == Translation::Pair)
        out.text(u"translation"_s, u"pair"_s);
}

void writeRequirement(JsonText &out, const Requirement &requirement)
{
    if (requirement.kind == Requirement::Kind::Always)
        out.yes(u"required"_s, true);
    else if (requirement.kind == Requirement::Kind::Sides)
        out.words(u"required"_s, requirement.sides);
}

void writeColumns(JsonText &out, const QList<Column> &columns)
{
    if (columns.isEmpty())
        return;
    out.openArray(u"columns"_s);
    for (const Column &column : columns) {
        out.openObject();
        out.text(u"id"_s, column.id);
        out.text(u"type"_s, fieldTypeKey(column.type));
        out.texts(u"label"_s, column.label);
        writeTranslation(out, column.translation);
        if (column.required)
            out.yes(u"required"_s, true);
        writeLimits(out, column.limits);
        writeOptions(out, u"options"_s, column.options);
        writeIfAny(out, u"requiredSum"_s, column.requiredSum);
        out.closeObject();
    }
    out.closeArray();
}

void writeCondition(JsonText &out, const std::optional<Condition> &condition)
{
    if (!condition)
        return;
    out.openObject(u"condition"_s);
    out.text(u"field"_s, condition->field);
    out.words(u"anyOf"_s, condition->anyOf);
    out.closeObject();
}

void writeField(JsonText &out, const FieldDefinition &field)
{
    out.openObject();
    out.text(u"id"_s, field.id);
    out.text(u"type"_s, fieldTypeKey(field.type));
    out.texts(u"label"_s, field.label);
    writeIfAny(out, u"help"_s, field.help);
    writeTranslation(out, field.translation);
    writeRequirement(out, field.requirement);
    writeCondition(out, field.condition);
    writeIfAny(out, u"side"_s, field.side.value_or(QString()));
    writeLimits(out, field.limits);
    writeOptions(out, u"options"_s, field.options);
    writeColumns(out, field.columns);
    writeOptions(out, u"fixedRows"_s, field.fixedRows);
    writeIfAny(out, u"codeScheme"_s, field.codeScheme);
    writeIfAny(out, u"codeEditions"_s, field.codeEditions);
    writeIfAny(out, u"currency"_s, field.currency);
    writeRepetition(out, field.repetition);
    writeIfAny(out, u"contentClass"_s, field.contentClass);
    writeIfAny(out, u"basis"_s, field.basis);
    out.closeObject();
}

} // namespace

void writeIfAny(JsonText &out, const QString &key, const QString &value)
{
    if (!value.isEmpty())
        out.text(key, value);
}

void writeIfAny(JsonText &out, const QString &key, const QStringList &values)
{
    if (!values.isEmpty())
        out.words(key, values);
}

void writeIfAny(JsonText &out, const QString &key, const LangText &value)
{
    if (!value.isEmpty())
        out.texts(key, value);
}

void writeIfAny(JsonText &out, const QString &key, const std::optional<int> &value)
{
    if (value)
        out.number(key, *value);
}

void writeIfAny(JsonText &out, const QString &key, const std::optional<Decimal> &value)
{
    if (value)
        out.text(key, value->toText());
}

void writeSection(JsonText &out, const Section &section)
{
    out.openObject();
    out.text(u"id"_s, section.id);
    out.texts(u"label"_s, section.label);
    writeRepetition(out, section.repetition);
    out.openArray(u"fields"_s);
    for (const FieldDefinition &field : section.fields)
        writeField(out, field);
    out.closeArray();
    out.closeObject();
}

} // namespace tandem::call
