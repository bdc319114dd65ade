// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Decimal.h"
#include "models/base/LangText.h"
#include "models/base/Money.h"

#include <QDate>
#include <QJsonValue>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <variant>

namespace tandem::call {

/// Month-precise or day-precise span; an end may be missing while typing.
struct Period
{
    QDate start;
    QDate end;

    bool operator==(const Period &) const = default;
};

/// An identifier with its edition where codes have editions ("WZ 2025"); see domain.md §4.5.
struct Code
{
    QString value;
    QString edition;

    bool operator==(const Code &) const = default;
};

/// An address in the original script and in Latin script, parts kept apart so that it can be set in both
/// orders.
struct Address
{
    QString country; ///< ISO 3166-1 alpha-2
    QString postcode;
    QString region; ///< province or Land
    QString place;
    QString street;
    QString latin; ///< the whole address in Latin script, for the other side's post

    bool operator==(const Address &) const = default;
};

/// A person with business contact only (domain.md §5.4). Family and given name are apart in both scripts.
struct Person
{
    QString familyName;
    QString givenName;
    QString latinFamilyName;
    QString latinGivenName;
    QString function;
    QString email;
    QString telephone;

    bool operator==(const Person &) const = default;
};

struct TableRow;

/// Rows of a table field, in the order shown.
struct Table
{
    QList<TableRow> rows;

    bool operator==(const Table &) const;
};

/// Ids of attachments of the application, in the order shown.
struct FileList
{
    QStringList attachmentIds;

    bool operator==(const FileList &) const = default;
};

/// Whether a declaration was made. Untouched is std::monostate, not false.
struct Declared
{
    bool yes = false;

    bool operator==(const Declared &) const = default;
};

/// A value of a field or of a table cell. std::monostate is "missing", which is never zero and never "".
/// QString serves text, long text (one language side each) and choice (the option id); QStringList serves
/// list and multiple choice; LangText serves bilingual table cells only.
using FieldValue = std::variant<std::monostate, QString, QStringList, Decimal, Money, QDate, Period, Code,
                                Address, Person, Table, FileList, Declared, LangText>;

struct TableRow
{
    QString id;                      ///< unique in the table; the option id for fixed rows
    QMap<QString, FieldValue> cells; ///< by column id; missing cells are absent

    bool operator==(const TableRow &) const = default;
};

inline bool Table::operator==(const Table &other) const
{
    return rows == other.rows;
}

/// Nothing in it: monostate, empty text, no items, an address without any part and so on.
[[nodiscard]] bool isMissing(const FieldValue &value);

/// The file form: null, or an object {"type": ..., ...}; exact for every type.
[[nodiscard]] QJsonValue toJson(const FieldValue &value);
/// Nothing if the JSON is not a value of any type.
[[nodiscard]] std::optional<FieldValue> fieldValueFromJson(const QJsonValue &json);

} // namespace tandem::call
