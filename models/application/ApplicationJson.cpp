// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/application/ApplicationJson.h"

#include "models/application/Rows.h"
#include "models/base/AtomicFile.h"
#include "models/base/Json.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace tandem::application {

using namespace Qt::StringLiterals;

namespace {

QJsonValue timeJson(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODateWithMs))
                          : QJsonValue(QJsonValue::Null);
}

QJsonObject textsJson(const QMap<QString, QString> &texts)
{
    QJsonObject object;
    for (auto it = texts.cbegin(); it != texts.cend(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

QJsonObject revisionJson(const ValueKey &key, const Revision &revision)
{
    return {{u"row"_s, key.row},
            {u"field"_s, key.field},
            {u"language"_s, key.language},
            {u"id"_s, revision.id},
            {u"value"_s, call::toJson(revision.value)},
            {u"parents"_s, QJsonArray::fromStringList(revision.parents)},
            {u"author"_s, revision.author},
            {u"device"_s, revision.device},
            {u"at"_s, timeJson(revision.at)},
            {u"frozen"_s, revision.frozen},
            {u"confirmedAgainst"_s, textsJson(revision.confirmedAgainst)}};
}

QJsonObject attachmentJson(const Attachment &attachment)
{
    return {{u"id"_s, attachment.id},
            {u"field"_s, attachment.field},
            {u"row"_s, attachment.row},
            {u"fileName"_s, attachment.fileName},
            {u"sha256"_s, attachment.sha256},
            {u"size"_s, attachment.size},
            {u"mediaType"_s, attachment.mediaType},
            {u"language"_s, attachment.language},
            {u"caption"_s, attachment.caption.toJson()},
            {u"contentClass"_s, attachment.contentClass}};
}

QJsonObject dismissalJson(const Dismissal &dismissal)
{
    return {{u"row"_s, dismissal.row},         {u"field"_s, dismissal.field},
            {u"finding"_s, dismissal.finding}, {u"reason"_s, dismissal.reason},
            {u"author"_s, dismissal.author},   {u"at"_s, timeJson(dismissal.at)}};
}

QJsonObject rowsJson(const QMap<QString, QStringList> &rows, bool withEmpty)
{
    QJsonObject object;
    for (auto it = rows.cbegin(); it != rows.cend(); ++it) {
        if (withEmpty || !it.value().isEmpty())
            object.insert(it.key(), QJsonArray::fromStringList(it.value()));
    }
    return object;
}

QJsonObject callJson(const Application &application)
{
    return {{u"id"_s, application.callId}, {u"version"_s, application.callVersion}};
}

/// A cell that was emptied again says the same as one never touched.
call::Table withoutEmptyCells(const call::Table &table)
{
    call::Table result;
    for (call::TableRow row : table.rows) {
        row.cells.removeIf([](const auto &cell) { return call::isMissing(cell.value()); });
        if (!row.cells.isEmpty())
            result.rows.append(row);
    }
    return result;
}

/// Files are named by what is in them, so that the content does not depend on ids a machine gave.
QJsonValue contentOf(const Application &application, const call::FieldValue &value)
{
    if (const auto *table = std::get_if<call::Table>(&value))
        return call::toJson(withoutEmptyCells(*table));
    const auto *files = std::get_if<call::FileList>(&value);
    if (!files)
        return call::toJson(value);
    call::FileList hashes;
    for (const QString &id : files->attachmentIds) {
        const Attachment *attachment = application.attachment(id);
        hashes.attachmentIds.append(attachment ? attachment->sha256 : QString());
    }
    return call::toJson(hashes);
}

/// Blocks that stand in the form; answers of a removed block stay in the history only.
QSet<QString> liveRows(const Application &application)
{
    QSet<QString> rows{QString()};
    for (const QStringList &ids : application.rows)
        rows.unite(QSet<QString>(ids.cbegin(), ids.cend()));
    return rows;
}

QJsonArray contentAnswers(const Application &application)
{
    const QSet<QString> rows = liveRows(application);
    QJsonArray answers;
    for (auto it = application.answers.cbegin(); it != application.answers.cend(); ++it) {
        const Revision *head = it->head();
        if (!head || call::isMissing(head->value) || isRowHistory(it.key()) || !rows.contains(it.key().row))
            continue;
        answers.append(QJsonObject{{u"row"_s, it.key().row},
                                   {u"field"_s, it.key().field},
                                   {u"language"_s, it.key().language},
                                   {u"value"_s, contentOf(application, head->value)}});
    }
    return answers;
}

QJsonArray contentAttachments(const Application &application)
{
    QList<Attachment> sorted = application.attachments;
    std::sort(sorted.begin(), sorted.end(), [](const Attachment &a, const Attachment &b) {
        return std::tie(a.sha256, a.field, a.row, a.fileName, a.id) <
               std::tie(b.sha256, b.field, b.row, b.fileName, b.id);
    });
    QJsonArray attachments;
    for (const Attachment &attachment : sorted) {
        QJsonObject object = attachmentJson(attachment);
        object.remove(u"id"_s);
        attachments.append(object);
    }
    return attachments;
}

} // namespace

QJsonObject toJson(const Application &application)
{
    QJsonArray revisions;
    for (auto it = application.answers.cbegin(); it != application.answers.cend(); ++it) {
        for (const Revision &revision : it->revisions)
            revisions.append(revisionJson(it.key(), revision));
    }
    QJsonArray attachments;
    for (const Attachment &attachment : application.attachments)
        attachments.append(attachmentJson(attachment));
    QJsonObject json{{u"id"_s, application.id},
                     {u"call"_s, callJson(application)},
                     {u"reference"_s, application.reference},
                     {u"status"_s, statusKey(application.status)},
                     {u"createdAt"_s, timeJson(application.createdAt)},
                     {u"rows"_s, rowsJson(application.rows, true)},
                     {u"revisions"_s, revisions},
                     {u"attachments"_s, attachments}};
    // Left out when empty: files without them stay as they always were.
    QJsonArray dismissals;
    for (const Dismissal &dismissal : application.dismissals)
        dismissals.append(dismissalJson(dismissal));
    if (!dismissals.isEmpty())
        json.insert(u"dismissals"_s, dismissals);
    return json;
}

QJsonObject contentJson(const Application &application)
{
    return {{u"id"_s, application.id},
            {u"call"_s, callJson(application)},
            {u"rows"_s, rowsJson(application.rows, false)},
            {u"answers"_s, contentAnswers(application)},
            {u"attachments"_s, contentAttachments(application)}};
}

QString contentSha256(const Application &application)
{
    return sha256(canonicalJson(contentJson(application)));
}

} // namespace tandem::application
