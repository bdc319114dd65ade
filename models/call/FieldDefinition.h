// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/call/FieldValue.h"

#include <QList>
#include <QMap>
#include <QStringList>

#include <optional>

namespace tandem::call {

enum class FieldType
{
    Text,
    LongText,
    List,
    Choice,
    MultipleChoice,
    Number,
    Money,
    Date,
    Period,
    Code,
    Address,
    Person,
    Table,
    File,
    Declaration,
};

/// Key used in call files ("multiple-choice") and back.
[[nodiscard]] QString fieldTypeKey(FieldType type);
[[nodiscard]] std::optional<FieldType> fieldTypeFromKey(const QString &key);
/// All types, in the order above.
[[nodiscard]] const QList<FieldType> &allFieldTypes();

/// How a field stands to the content languages.
enum class Translation
{
    None, ///< one value without language: number, code, choice, acronym
    Pair, ///< one text per required content language; the texts age together. Text, LongText and List only.
};

/// Who must answer. `sides` is meant only with Kind::Sides: partners (or leads) of these sides.
struct Requirement
{
    enum class Kind
    {
        Optional,
        Always,
        Sides
    };
    Kind kind = Kind::Optional;
    QStringList sides;

    bool operator==(const Requirement &) const = default;
};

/// Shown and required only while another field has one of these values (option ids; "true"/"false" for
/// declarations). Fields of the same repeated block refer to the same block.
struct Condition
{
    QString field;
    QStringList anyOf;

    bool operator==(const Condition &) const = default;
};

struct Option
{
    QString id;
    LangText label;

    bool operator==(const Option &) const = default;
};

/// Limits; what is absent is not limited.
struct Limits
{
    QMap<QString, int> maximumCharacters; ///< per language tag; key "any" for texts without language
    std::optional<int> minimumItems;      ///< list entries, table rows, files, chosen options
    std::optional<int> maximumItems;
    std::optional<Decimal> minimum; ///< of a number
    std::optional<Decimal> maximum;
    QStringList formats;                 ///< file name endings in lower case
    std::optional<int> maximumMegabytes; ///< of one file, 10^6 bytes

    bool operator==(const Limits &) const = default;
};

/// A typed column. Columns take Text, Choice, Number, Money, Date, Code, Declaration only.
struct Column
{
    QString id;
    LangText label;
    FieldType type = FieldType::Text;
    Translation translation = Translation::None; ///< Pair: the cell is a LangText
    bool required = false;
    QList<Option> options; ///< of Choice
    Limits limits;
    std::optional<Decimal> requiredSum; ///< cells of the column must add up to this (work shares: 100)

    bool operator==(const Column &) const = default;
};

/// A group that stands several times: the partners, the scenarios.
struct Repetition
{
    int minimum = 0;
    int maximum = 20;
    LangText itemLabel; ///< "Partner", "Szenario", "场景"

    bool operator==(const Repetition &) const = default;
};

/// One question of the call.
struct FieldDefinition
{
    QString id; ///< unique in the call: "A01"
    FieldType type = FieldType::Text;
    LangText label;
    LangText help;
    Translation translation = Translation::None;
    Requirement requirement;
    std::optional<Condition> condition;
    std::optional<QString> side; ///< asked of partners of this side only
    Limits limits;
    QList<Option> options;   ///< of Choice and MultipleChoice
    QList<Column> columns;   ///< of Table
    QList<Option> fixedRows; ///< of Table: rows that are always there (key figures); row id = option id
    QString codeScheme; ///< of Code: "uscc", "register-de", "vat-de", "lei", "nace", "gbt4754", "" for free
    QStringList codeEditions; ///< of Code: editions to choose from
    QString currency;         ///< of Money: fixed currency, or empty for the currency of the partner's side
    std::optional<Repetition> repetition; ///< the field itself repeats (scenarios)
    QString contentClass;                 ///< "public", "programme", "side", "applicant"; domain.md §5.5
    QString basis; ///< place in the programme's rules this question rests on; may be empty

    bool operator==(const FieldDefinition &) const = default;
};

} // namespace tandem::call
