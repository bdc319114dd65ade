// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/application/TableRules.h"

#include "models/application/PairRules.h"

#include <algorithm>

namespace tandem::application {

using namespace Qt::StringLiterals;

namespace {

class TableCheck
{
public:
    TableCheck(const RuleScope &scope, const call::FieldDefinition &field, const NamedPlace &place,
               const call::Table &table, Issues &issues)
        : m_scope(scope)
        , m_field(field)
        , m_place(place)
        , m_table(table)
        , m_issues(issues)
    {
    }

    void run() const;

private:
    void checkEmptyFixedRows() const;
    void checkRow(const call::TableRow &row, const QString &rowName) const;
    void checkCell(const call::Column &column, const NamedPlace &place, const call::FieldValue &value) const;
    void checkBilingualCell(const call::Column &column, const NamedPlace &place, const LangText &text) const;
    void checkUnknownCells(const call::TableRow &row, const NamedPlace &place) const;
    void checkSum(const call::Column &column) const;
    [[nodiscard]] const call::Option *fixedRow(const QString &id) const;
    [[nodiscard]] NamedPlace rowPlace(const QString &rowId, const QString &rowName) const;
    void add(const NamedPlace &place, const QString &code, const char *source,
             QStringList arguments = {}) const;

    const RuleScope &m_scope;
    const call::FieldDefinition &m_field;
    const NamedPlace &m_place;
    const call::Table &m_table;
    Issues &m_issues;
};

bool isEmptyRow(const call::TableRow &row)
{
    return std::all_of(row.cells.cbegin(), row.cells.cend(), &call::isMissing);
}

void TableCheck::run() const
{
    int number = 0;
    qsizetype filled = 0;
    for (const call::TableRow &row : m_table.rows) {
        ++number;
        if (isEmptyRow(row))
            continue;
        ++filled;
        const call::Option *fixed = fixedRow(row.id);
        const QString label = fixed ? m_scope.label(fixed->label) : QString();
        checkRow(row, label.isEmpty() ? QString::number(number) : label);
    }
    checkEmptyFixedRows();
    checkCount(m_field.limits, m_place, filled, m_issues);
    for (const call::Column &column : m_field.columns) {
        if (column.requiredSum)
            checkSum(column);
    }
}

void TableCheck::checkEmptyFixedRows() const
{
    const bool needsCells = std::any_of(m_field.columns.cbegin(), m_field.columns.cend(),
                                        [](const call::Column &column) { return column.required; });
    if (!needsCells)
        return;
    for (const call::Option &fixed : m_field.fixedRows) {
        const bool isFilled =
            std::any_of(m_table.rows.cbegin(), m_table.rows.cend(),
                        [&](const call::TableRow &row) { return row.id == fixed.id && !isEmptyRow(row); });
        if (!isFilled)
            add(rowPlace(fixed.id, m_scope.label(fixed.label)), u"table.cell-missing"_s,
                QT_TRANSLATE_NOOP("Message", "%1: please fill in this row."));
    }
}

void TableCheck::checkRow(const call::TableRow &row, const QString &rowName) const
{
    for (const call::Column &column : m_field.columns) {
        NamedPlace place = rowPlace(row.id, rowName);
        place.where.column = column.id;
        place.name += u" · "_s + m_scope.label(column.label);
        const call::FieldValue value = row.cells.value(column.id);
        if (!call::isMissing(value))
            checkCell(column, place, value);
        else if (column.required)
            add(place, u"table.cell-missing"_s,
                QT_TRANSLATE_NOOP("Message", "%1: please fill in this cell."));
    }
    checkUnknownCells(row, rowPlace(row.id, rowName));
}

void TableCheck::checkCell(const call::Column &column, const NamedPlace &place,
                           const call::FieldValue &value) const
{
    if (column.translation == call::Translation::None) {
        checkValue(m_scope, ruleOf(m_scope, column, m_place.where.row), place, value, m_issues);
        return;
    }
    if (const auto *text = std::get_if<LangText>(&value))
        checkBilingualCell(column, place, *text);
    else
        m_issues.append(wrongType(place));
}

void TableCheck::checkBilingualCell(const call::Column &column, const NamedPlace &place,
                                    const LangText &text) const
{
    for (const QString &language : m_scope.pairLanguages) {
        if (text.in(language).trimmed().isEmpty()) {
            NamedPlace side = place;
            side.where.language = language;
            add(side, column.required ? u"table.cell-missing"_s : u"pair.one-sided"_s,
                QT_TRANSLATE_NOOP("Message", "%1: the text in %2 is missing."),
                {m_scope.languageName(language)});
        }
    }
    QMap<QString, QString> texts;
    for (const QString &language : text.languages()) {
        texts.insert(language, text.in(language));
        NamedPlace side = place;
        side.where.language = language;
        checkLength(m_scope, column.limits, side, text.in(language), m_issues);
    }
    checkPairTexts(m_scope, place, texts, m_issues);
}

void TableCheck::checkUnknownCells(const call::TableRow &row, const NamedPlace &place) const
{
    for (auto cell = row.cells.cbegin(); cell != row.cells.cend(); ++cell) {
        const bool isKnown = std::any_of(m_field.columns.cbegin(), m_field.columns.cend(),
                                         [&](const call::Column &column) { return column.id == cell.key(); });
        if (!isKnown)
            add(place, u"field.type"_s, QT_TRANSLATE_NOOP("Message", "%1: the call has no column “%2”."),
                {cell.key()});
    }
}

void TableCheck::checkSum(const call::Column &column) const
{
    std::optional<Decimal> sum = Decimal{};
    bool hasNumbers = false;
    for (const call::TableRow &row : m_table.rows) {
        const call::FieldValue value = row.cells.value(column.id);
        const auto *number = std::get_if<Decimal>(&value);
        if (!number || !sum)
            continue;
        hasNumbers = true;
        sum = tandem::add(*sum, *number);
    }
    if (!hasNumbers || (sum && sum->compare(*column.requiredSum) == 0))
        return;
    NamedPlace place = m_place;
    place.where.column = column.id;
    place.name += u" · "_s + m_scope.label(column.label);
    if (sum)
        add(place, u"field.sum"_s,
            QT_TRANSLATE_NOOP("Message", "%1: the numbers add up to %2 instead of %3."),
            {sum->toText(), column.requiredSum->toText()});
    else
        add(place, u"field.sum"_s,
            QT_TRANSLATE_NOOP("Message", "%1: the numbers are too large to be added up to %2."),
            {column.requiredSum->toText()});
}

const call::Option *TableCheck::fixedRow(const QString &id) const
{
    for (const call::Option &fixed : m_field.fixedRows) {
        if (fixed.id == id)
            return &fixed;
    }
    return nullptr;
}

NamedPlace TableCheck::rowPlace(const QString &rowId, const QString &rowName) const
{
    NamedPlace place = m_place;
    place.where.tableRow = rowId;
    place.name += u" · "_s + rowName;
    return place;
}

void TableCheck::add(const NamedPlace &place, const QString &code, const char *source,
                     QStringList arguments) const
{
    arguments.prepend(place.name);
    m_issues.append({place.where, Severity::Error, code, {source, arguments, -1}});
}

} // namespace

void checkTable(const RuleScope &scope, const call::FieldDefinition &field, const NamedPlace &place,
                const call::Table &table, Issues &issues)
{
    TableCheck(scope, field, place, table, issues).run();
}

} // namespace tandem::application
