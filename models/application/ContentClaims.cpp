// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/application/ContentClaims.h"

#include <QRegularExpression>

#include <algorithm>

namespace tandem::application {

using namespace Qt::StringLiterals;

namespace {

bool namesClasses(const call::Column &column)
{
    return column.type == call::FieldType::Choice && !column.options.isEmpty() &&
           std::all_of(column.options.cbegin(), column.options.cend(),
                       [](const call::Option &option) { return contentClassFromKey(option.id).has_value(); });
}

const call::Column *classColumn(const call::FieldDefinition &field)
{
    const auto found = std::find_if(field.columns.cbegin(), field.columns.cend(), namesClasses);
    return found == field.columns.cend() ? nullptr : &*found;
}

const call::Column *placeColumn(const call::FieldDefinition &field)
{
    const auto found =
        std::find_if(field.columns.cbegin(), field.columns.cend(), [](const call::Column &column) {
            return column.type == call::FieldType::Text && column.translation == call::Translation::None;
        });
    return found == field.columns.cend() ? nullptr : &*found;
}

template<typename Map>
void raise(Map &classes, const QString &id, ContentClass contentClass)
{
    classes[id] = std::max(classes.value(id, ContentClass::Public), contentClass);
}

/// "C06, C07", "I03 § 4" and "contract.pdf" all name what they mean.
void read(const call::CallDefinition &call, const Application &application, const QString &place,
          ContentClass contentClass, ContentClaims &claims)
{
    static const QRegularExpression kNoWord(u"[^\\p{L}\\p{N}_-]+"_s);
    bool isClear = false;
    for (const Attachment &attachment : application.attachments) {
        if (attachment.fileName.isEmpty() || !place.contains(attachment.fileName, Qt::CaseInsensitive))
            continue;
        raise(claims.files, attachment.id, contentClass);
        isClear = true;
    }
    const QStringList words = place.split(kNoWord, Qt::SkipEmptyParts);
    for (const call::Section &section : call.sections) {
        for (const call::FieldDefinition &field : section.fields) {
            if (!words.contains(field.id, Qt::CaseInsensitive))
                continue;
            raise(claims.fields, field.id, contentClass);
            isClear = true;
        }
    }
    if (!isClear)
        claims.unclear.append(place);
}

void readTable(const call::CallDefinition &call, const Application &application,
               const call::FieldDefinition &field, const call::Table &table, ContentClaims &claims)
{
    for (const call::TableRow &row : table.rows) {
        const call::FieldValue place = row.cells.value(placeColumn(field)->id);
        const call::FieldValue chosen = row.cells.value(classColumn(field)->id);
        const auto *text = std::get_if<QString>(&place);
        const auto *option = std::get_if<QString>(&chosen);
        const auto contentClass = option ? contentClassFromKey(*option) : std::nullopt;
        if (text && !text->trimmed().isEmpty() && contentClass)
            read(call, application, *text, *contentClass, claims);
    }
}

} // namespace

bool isTableOfClaims(const call::FieldDefinition &field)
{
    return field.type == call::FieldType::Table && classColumn(field) && placeColumn(field);
}

ContentClaims contentClaims(const call::CallDefinition &call, const Application &application)
{
    ContentClaims claims;
    for (const call::Section &section : call.sections) {
        for (const call::FieldDefinition &field : section.fields) {
            if (!isTableOfClaims(field))
                continue;
            for (const QString &row : rowsOf(call, application, field.id)) {
                const call::FieldValue value = application.value({row, field.id, {}});
                if (const auto *table = std::get_if<call::Table>(&value))
                    readTable(call, application, field, *table, claims);
            }
        }
    }
    return claims;
}

call::Table claimsWithout(const call::Table &table, const QList<Attachment> &gone)
{
    call::Table result = table;
    for (call::TableRow &row : result.rows) {
        for (call::FieldValue &cell : row.cells) {
            auto *text = std::get_if<QString>(&cell);
            for (const Attachment &attachment : text ? gone : QList<Attachment>()) {
                if (!attachment.fileName.isEmpty())
                    text->replace(attachment.fileName, attachment.field, Qt::CaseInsensitive);
            }
        }
    }
    return result;
}

} // namespace tandem::application
