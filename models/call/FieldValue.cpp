// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/call/FieldValue.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace tandem::call {

using namespace Qt::StringLiterals;

namespace {

bool isBlank(const QString &text)
{
    return text.trimmed().isEmpty();
}

struct Missing
{
    bool operator()(std::monostate) const { return true; }
    bool operator()(const QString &text) const { return isBlank(text); }
    bool operator()(const QStringList &items) const { return std::ranges::all_of(items, isBlank); }
    bool operator()(const Decimal &) const { return false; }
    bool operator()(const Money &) const { return false; }
    bool operator()(const QDate &date) const { return !date.isValid(); }
    bool operator()(const Period &period) const { return !period.start.isValid() && !period.end.isValid(); }
    /// An edition alone is only a setting of the editor.
    bool operator()(const Code &code) const { return isBlank(code.value); }
    bool operator()(const Address &address) const
    {
        return isBlank(address.country) && isBlank(address.postcode) && isBlank(address.region) &&
               isBlank(address.place) && isBlank(address.street) && isBlank(address.latin);
    }
    bool operator()(const Person &person) const
    {
        return isBlank(person.familyName) && isBlank(person.givenName) && isBlank(person.latinFamilyName) &&
               isBlank(person.latinGivenName) && isBlank(person.function) && isBlank(person.email) &&
               isBlank(person.telephone);
    }
    /// Fixed rows stand there before anybody typed; only cells count.
    bool operator()(const Table &table) const
    {
        return std::ranges::all_of(
            table.rows, [](const TableRow &row) { return std::ranges::all_of(row.cells, &isMissing); });
    }
    bool operator()(const FileList &files) const { return files.attachmentIds.isEmpty(); }
    bool operator()(const Declared &) const { return false; }
    bool operator()(const LangText &text) const
    {
        return std::ranges::all_of(text.languages(),
                                   [&](const QString &language) { return isBlank(text.in(language)); });
    }
};

QJsonValue dateJson(const QDate &date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
}

QJsonObject rowJson(const TableRow &row)
{
    QJsonObject cells;
    for (auto it = row.cells.cbegin(); it != row.cells.cend(); ++it)
        cells.insert(it.key(), toJson(it.value()));
    return {{u"id"_s, row.id}, {u"cells"_s, cells}};
}

struct ToJson
{
    QJsonValue operator()(std::monostate) const { return QJsonValue::Null; }
    QJsonValue operator()(const QString &text) const
    {
        return QJsonObject{{u"type"_s, u"text"_s}, {u"text"_s, text}};
    }
    QJsonValue operator()(const QStringList &items) const
    {
        return QJsonObject{{u"type"_s, u"items"_s}, {u"items"_s, QJsonArray::fromStringList(items)}};
    }
    // Numbers are texts: a JSON number would lose digits behind 2^53 and the zeros a person typed.
    QJsonValue operator()(const Decimal &number) const
    {
        return QJsonObject{{u"type"_s, u"number"_s}, {u"number"_s, number.toText()}};
    }
    QJsonValue operator()(const Money &money) const
    {
        return QJsonObject{{u"type"_s, u"money"_s},
                           {u"amount"_s, Decimal{money.minor, 2}.toText()},
                           {u"currency"_s, money.currency}};
    }
    QJsonValue operator()(const QDate &date) const
    {
        return QJsonObject{{u"type"_s, u"date"_s}, {u"date"_s, dateJson(date)}};
    }
    QJsonValue operator()(const Period &period) const
    {
        return QJsonObject{
            {u"type"_s, u"period"_s}, {u"start"_s, dateJson(period.start)}, {u"end"_s, dateJson(period.end)}};
    }
    QJsonValue operator()(const Code &code) const
    {
        return QJsonObject{{u"type"_s, u"code"_s}, {u"value"_s, code.value}, {u"edition"_s, code.edition}};
    }
    QJsonValue operator()(const Address &address) const
    {
        return QJsonObject{{u"type"_s, u"address"_s},         {u"country"_s, address.country},
                           {u"postcode"_s, address.postcode}, {u"region"_s, address.region},
                           {u"place"_s, address.place},       {u"street"_s, address.street},
                           {u"latin"_s, address.latin}};
    }
    QJsonValue operator()(const Person &person) const
    {
        return QJsonObject{{u"type"_s, u"person"_s},
                           {u"familyName"_s, person.familyName},
                           {u"givenName"_s, person.givenName},
                           {u"latinFamilyName"_s, person.latinFamilyName},
                           {u"latinGivenName"_s, person.latinGivenName},
                           {u"function"_s, person.function},
                           {u"email"_s, person.email},
                           {u"telephone"_s, person.telephone}};
    }
    QJsonValue operator()(const Table &table) const
    {
        QJsonArray rows;
        for (const TableRow &row : table.rows)
            rows.append(rowJson(row));
        return QJsonObject{{u"type"_s, u"table"_s}, {u"rows"_s, rows}};
    }
    QJsonValue operator()(const FileList &files) const
    {
        return QJsonObject{{u"type"_s, u"files"_s},
                           {u"ids"_s, QJsonArray::fromStringList(files.attachmentIds)}};
    }
    QJsonValue operator()(const Declared &declared) const
    {
        return QJsonObject{{u"type"_s, u"declared"_s}, {u"yes"_s, declared.yes}};
    }
    QJsonValue operator()(const LangText &text) const
    {
        return QJsonObject{{u"type"_s, u"languages"_s}, {u"texts"_s, text.toJson()}};
    }
};

/// Takes the members of one value out of its object; anything left over or of a wrong kind spoils it.
class ValueReader
{
public:
    explicit ValueReader(const QJsonObject &object)
        : m_rest(object)
    {
    }

    QString text(const QString &key)
    {
        const QJsonValue value = m_rest.take(key);
        m_good = m_good && value.isString();
        return value.toString();
    }

    bool yesOrNo(const QString &key)
    {
        const QJsonValue value = m_rest.take(key);
        m_good = m_good && value.isBool();
        return value.toBool();
    }

    QJsonArray array(const QString &key)
    {
        const QJsonValue value = m_rest.take(key);
        m_good = m_good && value.isArray();
        return value.toArray();
    }

    QJsonObject object(const QString &key)
    {
        const QJsonValue value = m_rest.take(key);
        m_good = m_good && value.isObject();
        return value.toObject();
    }

    QStringList texts(const QString &key)
    {
        QStringList items;
        for (const QJsonValue &value : array(key)) {
            m_good = m_good && value.isString();
            items.append(value.toString());
        }
        return items;
    }

    /// A null date is an end not typed yet.
    QDate date(const QString &key)
    {
        const QJsonValue value = m_rest.take(key);
        if (value.isNull())
            return {};
        const QDate date = QDate::fromString(value.toString(), Qt::ISODate);
        m_good = m_good && date.isValid() && date.toString(Qt::ISODate) == value.toString();
        return date;
    }

    Decimal decimal(const QString &key)
    {
        const auto number = Decimal::fromText(text(key));
        m_good = m_good && number.has_value();
        return number.value_or(Decimal{});
    }

    void require(bool condition) { m_good = m_good && condition; }

    [[nodiscard]] std::optional<FieldValue> finish(FieldValue value) const
    {
        return m_good && m_rest.isEmpty() ? std::optional(std::move(value)) : std::nullopt;
    }

private:
    QJsonObject m_rest;
    bool m_good = true;
};

Money readMoney(ValueReader &reader)
{
    const Decimal amount = reader.decimal(u"amount"_s);
    reader.require(amount.scale == 2);
    return {amount.units, reader.text(u"currency"_s)};
}

Address readAddress(ValueReader &reader)
{
    Address address;
    address.country = reader.text(u"country"_s);
    address.postcode = reader.text(u"postcode"_s);
    address.region = reader.text(u"region"_s);
    address.place = reader.text(u"place"_s);
    address.street = reader.text(u"street"_s);
    address.latin = reader.text(u"latin"_s);
    return address;
}

Person readPerson(ValueReader &reader)
{
    Person person;
    person.familyName = reader.text(u"familyName"_s);
    person.givenName = reader.text(u"givenName"_s);
    person.latinFamilyName = reader.text(u"latinFamilyName"_s);
    person.latinGivenName = reader.text(u"latinGivenName"_s);
    person.function = reader.text(u"function"_s);
    person.email = reader.text(u"email"_s);
    person.telephone = reader.text(u"telephone"_s);
    return person;
}

LangText readLanguages(ValueReader &reader)
{
    const QJsonObject texts = reader.object(u"texts"_s);
    for (const QJsonValue &text : texts)
        reader.require(text.isString());
    return LangText::fromJson(texts);
}

std::optional<TableRow> readRow(const QJsonValue &json)
{
    ValueReader reader(json.toObject());
    TableRow row;
    row.id = reader.text(u"id"_s);
    const QJsonObject cells = reader.object(u"cells"_s);
    for (auto it = cells.begin(); it != cells.end(); ++it) {
        const auto cell = fieldValueFromJson(it.value());
        // A table inside a cell is no value of any column type and would let a file nest without end.
        if (!cell || std::holds_alternative<Table>(*cell))
            return std::nullopt;
        row.cells.insert(it.key(), *cell);
    }
    return reader.finish({}) ? std::optional(row) : std::nullopt;
}

Table readTable(ValueReader &reader)
{
    Table table;
    QSet<QString> ids;
    for (const QJsonValue &json : reader.array(u"rows"_s)) {
        const auto row = readRow(json);
        reader.require(row && !ids.contains(row->id));
        if (!row)
            return {};
        ids.insert(row->id);
        table.rows.append(*row);
    }
    return table;
}

} // namespace

bool isMissing(const FieldValue &value)
{
    return std::visit(Missing{}, value);
}

QJsonValue toJson(const FieldValue &value)
{
    return std::visit(ToJson{}, value);
}

std::optional<FieldValue> fieldValueFromJson(const QJsonValue &json)
{
    if (json.isNull())
        return FieldValue{};
    ValueReader reader(json.toObject());
    const QString type = reader.text(u"type"_s);
    if (type == "text"_L1)
        return reader.finish(reader.text(u"text"_s));
    if (type == "items"_L1)
        return reader.finish(reader.texts(u"items"_s));
    if (type == "number"_L1)
        return reader.finish(reader.decimal(u"number"_s));
    if (type == "money"_L1)
        return reader.finish(readMoney(reader));
    if (type == "date"_L1)
        return reader.finish(reader.date(u"date"_s));
    if (type == "period"_L1) {
        const QDate start = reader.date(u"start"_s);
        return reader.finish(Period{start, reader.date(u"end"_s)});
    }
    if (type == "code"_L1) {
        const QString value = reader.text(u"value"_s);
        return reader.finish(Code{value, reader.text(u"edition"_s)});
    }
    if (type == "address"_L1)
        return reader.finish(readAddress(reader));
    if (type == "person"_L1)
        return reader.finish(readPerson(reader));
    if (type == "table"_L1)
        return reader.finish(readTable(reader));
    if (type == "files"_L1)
        return reader.finish(FileList{reader.texts(u"ids"_s)});
    if (type == "declared"_L1)
        return reader.finish(Declared{reader.yesOrNo(u"yes"_s)});
    if (type == "languages"_L1)
        return reader.finish(readLanguages(reader));
    return std::nullopt;
}

} // namespace tandem::call
