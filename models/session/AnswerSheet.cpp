// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/AnswerSheet.h"

#include "models/base/Json.h"

#include <QJsonArray>

namespace tandem::session {

using namespace Qt::StringLiterals;
using call::FieldType;
using call::FieldValue;

namespace {

QStringList stringsOf(const QJsonValue &json)
{
    QStringList strings;
    for (const QJsonValue &item : json.toArray())
        strings.append(item.toString());
    return strings;
}

/// A decimal string or a plain number.
std::optional<Decimal> decimalOf(const QJsonValue &json)
{
    return Decimal::fromText(json.isDouble() ? QString::number(json.toDouble()) : json.toString());
}

std::optional<FieldValue> moneyOf(const QJsonObject &json)
{
    const std::optional<Decimal> amount = Decimal::fromText(json.value(u"amount"_s).toString());
    if (!amount || amount->scale > 2)
        return std::nullopt;
    qint64 minor = amount->units;
    for (int i = amount->scale; i < 2; ++i)
        minor *= 10;
    return Money{minor, json.value(u"currency"_s).toString()};
}

call::Address addressOf(const QJsonObject &json)
{
    const auto part = [&](const QString &key) { return json.value(key).toString(); };
    return {part(u"country"_s), part(u"postcode"_s), part(u"region"_s),
            part(u"place"_s),   part(u"street"_s),   part(u"latin"_s)};
}

call::Person personOf(const QJsonObject &json)
{
    const auto part = [&](const QString &key) { return json.value(key).toString(); };
    return {part(u"family"_s),   part(u"given"_s), part(u"latinFamily"_s), part(u"latinGiven"_s),
            part(u"function"_s), part(u"email"_s), part(u"telephone"_s)};
}

QDate dateOf(const QJsonValue &json)
{
    return QDate::fromString(json.toString(), Qt::ISODate);
}

/// Values that fields and columns share.
std::optional<FieldValue> scalarOf(FieldType type, const QJsonValue &json)
{
    switch (type) {
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Choice:
        return json.isString() ? std::optional<FieldValue>(json.toString()) : std::nullopt;
    case FieldType::List:
    case FieldType::MultipleChoice:
        return json.isArray() ? std::optional<FieldValue>(stringsOf(json)) : std::nullopt;
    case FieldType::Number: {
        const std::optional<Decimal> number = decimalOf(json);
        return number ? std::optional<FieldValue>(*number) : std::nullopt;
    }
    case FieldType::Money:
        return moneyOf(json.toObject());
    case FieldType::Date:
        return dateOf(json).isValid() ? std::optional<FieldValue>(dateOf(json)) : std::nullopt;
    case FieldType::Period:
        return call::Period{dateOf(json.toObject().value(u"start"_s)),
                            dateOf(json.toObject().value(u"end"_s))};
    case FieldType::Code:
        return json.isString() ? call::Code{json.toString(), {}}
                               : call::Code{json.toObject().value(u"code"_s).toString(),
                                            json.toObject().value(u"edition"_s).toString()};
    case FieldType::Address:
        return addressOf(json.toObject());
    case FieldType::Person:
        return personOf(json.toObject());
    case FieldType::Declaration:
        return json.isBool() ? std::optional<FieldValue>(call::Declared{json.toBool()}) : std::nullopt;
    case FieldType::Table:
    case FieldType::File:
        break;
    }
    return std::nullopt;
}

Error fieldError(const QString &field)
{
    return {
        u"sheet.field"_s,
        {QT_TRANSLATE_NOOP("Message", "The answer to %1 does not fit the call. Correct the answer sheet."),
         {field}},
        {}};
}

class Reader
{
public:
    Reader(const call::CallDefinition &call, const application::Author &author, IdSource &ids)
        : m_call(call)
        , m_author(author)
        , m_ids(ids)
    {
    }

    Result<AnswerSheet> run(const QJsonObject &json)
    {
        m_sheet.key = json.value(u"key"_s).toString();
        m_sheet.stage = json.value(u"stage"_s).toString();
        m_sheet.receivedAt =
            QDateTime::fromString(json.value(u"receivedAt"_s).toString(), Qt::ISODate).toUTC();
        m_sheet.stale = stringsOf(json.value(u"stale"_s));
        m_sheet.unconfirmed = stringsOf(json.value(u"unconfirmed"_s));
        application::Application &application = m_sheet.application;
        application.id = m_ids.next();
        application.callId = m_call.id;
        application.callVersion = m_call.version;
        application.createdAt = m_author.at;
        readBlocks(json.value(u"blocks"_s).toObject());
        readAnswers(QString(), json.value(u"answers"_s).toObject());
        for (const QJsonValue &attachment : json.value(u"attachments"_s).toArray())
            readAttachment(attachment.toObject());
        confirmPairs();
        if (m_error)
            return *m_error;
        return m_sheet;
    }

private:
    void fail(const QString &field)
    {
        if (!m_error)
            m_error = fieldError(field);
    }

    void readBlocks(const QJsonObject &blocks)
    {
        for (auto it = blocks.begin(); it != blocks.end(); ++it) {
            for (const QJsonValue &block : it.value().toArray()) {
                const QString row = m_ids.next();
                m_sheet.application.rows[it.key()].append(row);
                readAnswers(row, block.toObject());
            }
        }
    }

    void readAnswers(const QString &row, const QJsonObject &answers)
    {
        for (auto it = answers.begin(); it != answers.end(); ++it) {
            if (const call::FieldDefinition *field = m_call.field(it.key()))
                readAnswer(*field, row, it.value());
            else
                fail(it.key());
        }
    }

    void readAnswer(const call::FieldDefinition &field, const QString &row, const QJsonValue &json)
    {
        if (field.translation == call::Translation::Pair) {
            const QJsonObject sides = json.toObject();
            for (auto it = sides.begin(); it != sides.end(); ++it)
                set(field, {row, field.id, it.key()}, scalarOf(field.type, it.value()));
        } else if (field.type == FieldType::Table) {
            set(field, {row, field.id, {}}, tableOf(field, json.toArray()));
        } else {
            set(field, {row, field.id, {}}, scalarOf(field.type, json));
        }
    }

    void set(const call::FieldDefinition &field, const application::ValueKey &key,
             const std::optional<FieldValue> &value)
    {
        if (value)
            m_sheet.application.setValue(key, *value, m_author, m_ids.next());
        else
            fail(field.id);
    }

    std::optional<FieldValue> tableOf(const call::FieldDefinition &field, const QJsonArray &rows)
    {
        call::Table table;
        for (const QJsonValue &item : rows) {
            const QJsonObject json = item.toObject();
            call::TableRow row;
            row.id = json.contains(u"row"_s) ? json.value(u"row"_s).toString() : m_ids.next();
            for (const call::Column &column : field.columns) {
                const QJsonValue cell = json.value(column.id);
                if (cell.isUndefined())
                    continue;
                const std::optional<FieldValue> value =
                    column.translation == call::Translation::Pair
                        ? std::optional<FieldValue>(LangText::fromJson(cell))
                        : scalarOf(column.type, cell);
                if (!value)
                    return std::nullopt;
                row.cells.insert(column.id, *value);
            }
            table.rows.append(row);
        }
        return table;
    }

    void readAttachment(const QJsonObject &json)
    {
        SheetAttachment sheet;
        application::Attachment &attachment = sheet.attachment;
        attachment.id = m_ids.next();
        attachment.field = json.value(u"field"_s).toString();
        attachment.fileName = json.value(u"name"_s).toString();
        attachment.language = json.value(u"language"_s).toString();
        attachment.caption = LangText::fromJson(json.value(u"caption"_s));
        const call::Section *section = m_call.sectionOf(attachment.field);
        if (section && section->repetition)
            attachment.row = m_sheet.application.rows.value(section->id).value(json.value(u"row"_s).toInt());
        sheet.title = LangText::fromJson(json.value(u"title"_s));
        for (const QJsonValue &paragraph : json.value(u"paragraphs"_s).toArray())
            sheet.paragraphs.append(LangText::fromJson(paragraph));
        sheet.drawing = json.value(u"drawing"_s).toString();
        m_sheet.attachments.append(sheet);
    }

    /// All pairs were confirmed once; a stale one was confirmed before its first language got its last
    /// sentence.
    void confirmPairs()
    {
        const QStringList languages = m_call.pairLanguages();
        application::Application &application = m_sheet.application;
        for (const application::ValueKey &key : application.answers.keys()) {
            if (key.language != languages.value(0) || m_sheet.unconfirmed.contains(key.field))
                continue;
            if (m_sheet.stale.contains(key.field))
                confirmEarlierText(key, languages);
            else
                application.confirmPair(key.row, key.field, languages);
        }
    }

    void confirmEarlierText(const application::ValueKey &key, const QStringList &languages)
    {
        application::Application &application = m_sheet.application;
        const QString text = application.text(key);
        application.setValue(key, withoutLastSentence(text), m_author, m_ids.next());
        application.confirmPair(key.row, key.field, languages);
        for (application::Revision &revision : application.answers[key].revisions)
            revision.frozen = true;
        application.setValue(key, text, m_author, m_ids.next());
    }

    static QString withoutLastSentence(const QString &text)
    {
        const auto isEnd = [](QChar c) { return c == QChar(0x3002) || c == u'.' || c == QChar(0xFF1B); };
        for (qsizetype i = text.size() - 2; i > 0; --i) {
            if (isEnd(text[i]))
                return text.left(i + 1);
        }
        return text.left(text.size() / 2);
    }

    const call::CallDefinition &m_call;
    const application::Author &m_author;
    IdSource &m_ids;
    AnswerSheet m_sheet;
    std::optional<Error> m_error;
};

} // namespace

Result<AnswerSheet> readAnswerSheet(const QByteArray &text, const call::CallDefinition &call,
                                    const application::Author &author, IdSource &ids)
{
    const auto json = parseJson(text);
    if (!json)
        return json.error();
    return Reader(call, author, ids).run(*json);
}

} // namespace tandem::session
