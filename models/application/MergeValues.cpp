// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/application/MergeValues.h"

#include <QSet>

namespace tandem::application {

using call::FieldValue;
using call::Table;
using call::TableRow;

namespace {

QSet<QString> setOf(const QStringList &entries)
{
    return {entries.cbegin(), entries.cend()};
}

QStringList only(const QStringList &entries, const QSet<QString> &wanted)
{
    QStringList result;
    for (const QString &entry : entries) {
        if (wanted.contains(entry))
            result.append(entry);
    }
    return result;
}

/// Puts the kept entries of `other` into `result`, each behind the one it stands behind there.
void weaveIn(QStringList &result, const QStringList &other, const QSet<QString> &kept)
{
    qsizetype place = 0;
    for (const QString &entry : other) {
        if (!kept.contains(entry))
            continue;
        const auto present = result.indexOf(entry);
        if (present < 0)
            result.insert(place++, entry);
        else
            place = present + 1;
    }
}

/// The value as a list of that kind; nothing yet is an empty one. Null if it is of another kind.
template<typename Kind>
std::optional<Kind> listOf(const FieldValue &value)
{
    if (std::holds_alternative<std::monostate>(value))
        return Kind();
    const auto *list = std::get_if<Kind>(&value);
    return list ? std::optional(*list) : std::nullopt;
}

template<typename Kind>
bool isAny(const FieldValue &a, const FieldValue &b)
{
    return std::holds_alternative<Kind>(a) || std::holds_alternative<Kind>(b);
}

const TableRow *rowIn(const Table &table, const QString &id)
{
    const auto it = std::find_if(table.rows.cbegin(), table.rows.cend(),
                                 [&](const TableRow &row) { return row.id == id; });
    return it == table.rows.cend() ? nullptr : &*it;
}

QStringList idsOf(const Table &table)
{
    QStringList ids;
    for (const TableRow &row : table.rows)
        ids.append(row.id);
    return ids;
}

std::optional<LangText> mergeTexts(const LangText &base, const LangText &mine, const LangText &theirs)
{
    LangText merged;
    const QSet<QString> languages = setOf(mine.languages() + theirs.languages());
    for (const QString &language : languages) {
        const QString was = base.in(language);
        const QString a = mine.in(language);
        const QString b = theirs.in(language);
        if (a != b && a != was && b != was)
            return std::nullopt;
        const QString text = a == was ? b : a;
        if (!text.isEmpty())
            merged.set(language, text);
    }
    return merged;
}

std::optional<FieldValue> mergeCells(const FieldValue &base, const FieldValue &mine, const FieldValue &theirs)
{
    if (mine == theirs || theirs == base)
        return mine;
    if (mine == base)
        return theirs;
    if (!isAny<LangText>(mine, theirs))
        return std::nullopt;
    const auto was = listOf<LangText>(base);
    const auto a = listOf<LangText>(mine);
    const auto b = listOf<LangText>(theirs);
    const auto merged = was && a && b ? mergeTexts(*was, *a, *b) : std::nullopt;
    return merged ? std::optional<FieldValue>(*merged) : std::nullopt;
}

std::optional<TableRow> mergeRow(const QString &id, const TableRow &base, const TableRow &mine,
                                 const TableRow &theirs)
{
    TableRow merged{id, {}};
    const QSet<QString> columns = setOf(mine.cells.keys() + theirs.cells.keys());
    for (const QString &column : columns) {
        const auto cell =
            mergeCells(base.cells.value(column), mine.cells.value(column), theirs.cells.value(column));
        if (!cell)
            return std::nullopt;
        if (!std::holds_alternative<std::monostate>(*cell))
            merged.cells.insert(column, *cell);
    }
    return merged;
}

std::optional<Table> mergeTables(const Table &base, const Table &mine, const Table &theirs)
{
    const auto ids = mergeEntries(idsOf(base), idsOf(mine), idsOf(theirs));
    if (!ids)
        return std::nullopt;
    Table merged;
    for (const QString &id : *ids) {
        const TableRow *was = rowIn(base, id);
        const TableRow *a = rowIn(mine, id);
        const TableRow *b = rowIn(theirs, id);
        if (!a || !b) {
            merged.rows.append(a ? *a : *b);
            continue;
        }
        const auto row = mergeRow(id, was ? *was : TableRow{id, {}}, *a, *b);
        if (!row)
            return std::nullopt;
        merged.rows.append(*row);
    }
    // A row that one side removed must not take the other's change with it.
    for (const TableRow &row : base.rows) {
        const TableRow *a = rowIn(mine, row.id);
        const TableRow *b = rowIn(theirs, row.id);
        if ((a && !b && *a != row) || (b && !a && *b != row))
            return std::nullopt;
    }
    return merged;
}

std::optional<FieldValue> mergeLists(const FieldValue &base, const FieldValue &mine, const FieldValue &theirs)
{
    const auto was = listOf<QStringList>(base);
    const auto a = listOf<QStringList>(mine);
    const auto b = listOf<QStringList>(theirs);
    const auto merged = was && a && b ? mergeEntries(*was, *a, *b) : std::nullopt;
    if (!merged)
        return std::nullopt;
    return merged->isEmpty() ? FieldValue() : FieldValue(*merged);
}

std::optional<FieldValue> mergeFiles(const FieldValue &base, const FieldValue &mine, const FieldValue &theirs)
{
    const auto was = listOf<call::FileList>(base);
    const auto a = listOf<call::FileList>(mine);
    const auto b = listOf<call::FileList>(theirs);
    const auto merged =
        was && a && b ? mergeEntries(was->attachmentIds, a->attachmentIds, b->attachmentIds) : std::nullopt;
    if (!merged)
        return std::nullopt;
    return merged->isEmpty() ? FieldValue() : FieldValue(call::FileList{*merged});
}

} // namespace

std::optional<QStringList> mergeEntries(const QStringList &base, const QStringList &mine,
                                        const QStringList &theirs)
{
    if (mine == theirs || theirs == base)
        return mine;
    if (mine == base)
        return theirs;
    const QSet<QString> was = setOf(base);
    const QSet<QString> a = setOf(mine);
    const QSet<QString> b = setOf(theirs);
    if (was.size() != base.size() || a.size() != mine.size() || b.size() != theirs.size())
        return std::nullopt;
    const QSet<QString> common = QSet<QString>(a).intersect(b);
    const QSet<QString> all = QSet<QString>(a).unite(b);
    QSet<QString> kept;
    for (const QString &entry : all) {
        if (common.contains(entry) || !was.contains(entry))
            kept.insert(entry);
    }
    const QStringList before = only(base, common);
    const QStringList orderA = only(mine, common);
    const QStringList orderB = only(theirs, common);
    const bool movedA = only(orderA, setOf(before)) != before;
    const bool movedB = only(orderB, setOf(before)) != before;
    if (orderA != orderB && movedA == movedB)
        return std::nullopt;
    const bool isMineFirst = movedA == movedB ? mine < theirs : movedA;
    const QStringList &first = isMineFirst ? mine : theirs;
    QStringList result = only(first, kept);
    weaveIn(result, isMineFirst ? theirs : mine, kept);
    return result;
}

std::optional<FieldValue> mergeValues(const FieldValue &base, const FieldValue &mine,
                                      const FieldValue &theirs, bool hasEntries)
{
    if (mine == theirs || theirs == base)
        return mine;
    if (mine == base)
        return theirs;
    if (isAny<call::FileList>(mine, theirs))
        return mergeFiles(base, mine, theirs);
    if (isAny<QStringList>(mine, theirs) && hasEntries)
        return mergeLists(base, mine, theirs);
    if (!isAny<Table>(mine, theirs))
        return std::nullopt;
    const auto was = listOf<Table>(base);
    const auto a = listOf<Table>(mine);
    const auto b = listOf<Table>(theirs);
    const auto merged = was && a && b ? mergeTables(*was, *a, *b) : std::nullopt;
    return merged ? std::optional<FieldValue>(*merged) : std::nullopt;
}

} // namespace tandem::application
