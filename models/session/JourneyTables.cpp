// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of made-up applications: the part of JourneyAnswers that fills rows and columns.
#include "models/session/JourneyAnswers.h"
#include "models/session/JourneyCodes.h"

namespace tandem::session {

using namespace Qt::StringLiterals;
using application::Application;
using call::FieldType;

namespace {

constexpr int kCellLength = 60; ///< characters

} // namespace

call::Table JourneyAnswers::table(const Application &application, const call::FieldDefinition &field,
                                  const QString &row)
{
    const bool hasSum =
        std::any_of(field.columns.cbegin(), field.columns.cend(),
                    [](const call::Column &column) { return column.requiredSum.has_value(); });
    const int least = field.limits.minimumItems.value_or(field.fixedRows.isEmpty() ? 1 : 0);
    const int most = field.limits.maximumItems.value_or(least + 2);
    const int more = field.fixedRows.isEmpty() && !hasSum ? m_dice.below(2) : 0;
    const QString currency = currencyOf(application, field, row);
    call::Table table;
    for (const call::Option &fixed : field.fixedRows)
        table.rows.append(tableRow(fixed.id, field, currency, true));
    while (table.rows.size() < std::min(most, least + more))
        table.rows.append(tableRow(m_ids.next(), field, currency, false));
    for (const call::Column &column : field.columns) {
        if (column.requiredSum)
            settleSum(table, column);
    }
    return table;
}

call::TableRow JourneyAnswers::tableRow(const QString &id, const call::FieldDefinition &field,
                                        const QString &currency, bool isFixed)
{
    call::TableRow row{id, {}};
    for (const call::Column &column : field.columns) {
        // Fixed rows have their names already; a free row should say what it is.
        const bool isNaming = column.translation == call::Translation::Pair && !isFixed;
        if (column.required || isNaming || column.requiredSum || m_dice.chance(70))
            row.cells.insert(column.id, cell(column, currency));
    }
    return row;
}

call::FieldValue JourneyAnswers::cell(const call::Column &column, const QString &currency)
{
    const int limit = column.limits.maximumCharacters.value(u"any"_s, kCellLength);
    if (column.translation == call::Translation::Pair)
        return m_prose.phrase(column.label, column.limits, m_dice);
    switch (column.type) {
    case FieldType::Choice:
        return m_dice.pick(column.options).id;
    case FieldType::Number:
        return number(column.limits);
    case FieldType::Money:
        return Money{qint64(m_dice.between(10, 9000)) * 10000, currency};
    case FieldType::Date:
        return date();
    case FieldType::Code:
        return call::Code{inventCode({}, limit, m_dice), {}};
    case FieldType::Declaration:
        return call::Declared{m_dice.chance(60)};
    default:
        return m_prose.phraseIn(m_call.sides.first().language, column.label, limit, m_dice);
    }
}

/// Shares the wanted sum out in whole numbers; the last row takes what is left.
void JourneyAnswers::settleSum(call::Table &table, const call::Column &column) const
{
    const auto rows = static_cast<qint64>(table.rows.size());
    const qint64 share = rows == 0 ? 0 : column.requiredSum->units / rows;
    for (qint64 i = 0; i < rows; ++i) {
        const qint64 units = i + 1 < rows ? share : column.requiredSum->units - share * (rows - 1);
        table.rows[i].cells.insert(column.id, Decimal{units, column.requiredSum->scale});
    }
}

} // namespace tandem::session
