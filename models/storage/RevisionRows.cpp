// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/RevisionRows.h"

#include "models/storage/ColumnText.h"
#include "models/storage/SqlError.h"
#include "models/storage/Statement.h"

#include <QJsonDocument>

namespace tandem::storage {

using namespace Qt::StringLiterals;
using application::Answer;
using application::Attachment;
using application::Dismissal;
using application::Revision;
using application::ValueKey;
using Answers = QMap<ValueKey, Answer>;

namespace {

QString valueText(const call::FieldValue &value)
{
    const QJsonValue json = call::toJson(value);
    return json.isNull() ? u"null"_s : textOf(json.toObject());
}

std::optional<call::FieldValue> valueFromText(const QString &text)
{
    if (text == "null"_L1)
        return call::FieldValue();
    return call::fieldValueFromJson(objectFromText(text));
}

/// The three statements that change revisions, prepared once for a save.
class RevisionWriter
{
public:
    RevisionWriter(const Connection &connection, const QString &applicationId)
        : m_applicationId(applicationId)
        , m_insert(connection,
                   u"INSERT INTO revision(row_id, field, language, pos, parents, author, device, at, "
                   "frozen, confirmed, value, application_id, id) "
                   "VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s)
        , m_update(connection,
                   u"UPDATE revision SET row_id=?, field=?, language=?, pos=?, parents=?, author=?, "
                   "device=?, at=?, frozen=?, confirmed=?, value=? WHERE application_id=? AND id=?"_s)
        , m_remove(connection, u"DELETE FROM revision WHERE application_id=? AND id=?"_s)
    {
    }

    Result<void> write(const ValueKey &key, const Answer &before, const Answer &after)
    {
        QHash<QString, qsizetype> known;
        for (qsizetype i = 0; i < before.revisions.size(); ++i)
            known.insert(before.revisions.at(i).id, i);
        QSet<QString> kept;
        for (const Revision &revision : after.revisions)
            kept.insert(revision.id);
        for (const Revision &revision : before.revisions) {
            if (kept.contains(revision.id))
                continue;
            if (Result<void> removed = requireOne(m_remove.bind(m_applicationId).bind(revision.id)); !removed)
                return removed;
        }
        for (qsizetype i = 0; i < after.revisions.size(); ++i) {
            const Revision &revision = after.revisions.at(i);
            const auto earlier = known.constFind(revision.id);
            const bool isNew = earlier == known.cend();
            if (!isNew && *earlier == i && before.revisions.at(i) == revision)
                continue;
            if (Result<void> put = requireOne(bind(isNew ? m_insert : m_update, key, revision, i)); !put)
                return put;
        }
        return {};
    }

private:
    Statement &bind(Statement &statement, const ValueKey &key, const Revision &revision, qsizetype position)
    {
        return statement.bind(key.row)
            .bind(key.field)
            .bind(key.language)
            .bind(qint64(position))
            .bind(textOf(revision.parents))
            .bind(revision.author)
            .bind(revision.device)
            .bind(revision.at)
            .bind(revision.frozen)
            .bind(textOf(revision.confirmedAgainst))
            .bind(valueText(revision.value))
            .bind(m_applicationId)
            .bind(revision.id);
    }

    Result<void> requireOne(Statement &statement) const
    {
        Result<void> ran = statement.run();
        if (!ran)
            return isConstraint(ran.error()) ? staleApplication(m_applicationId) : ran.error();
        if (statement.changed() != 1)
            return staleApplication(m_applicationId);
        return {};
    }

    QString m_applicationId;
    Statement m_insert;
    Statement m_update;
    Statement m_remove;
};

std::optional<Revision> revisionOf(const Statement &row)
{
    std::optional<call::FieldValue> value = valueFromText(row.text(10));
    if (!value)
        return std::nullopt;
    return Revision{row.text(3), std::move(*value), listFromText(row.text(4)), row.text(5),
                    row.text(6), row.time(7),       row.integer(8) != 0,       mapFromText(row.text(9))};
}

} // namespace

Error staleApplication(const QString &applicationId)
{
    return {u"application.stale"_s,
            {QT_TRANSLATE_NOOP("Message",
                               "The application was changed elsewhere since it was opened, so this change "
                               "was not saved. Open it again and repeat the change."),
             {}},
            applicationId};
}

Error damagedApplication(const QString &applicationId, const QString &detail)
{
    return {
        u"application.damaged"_s,
        {QT_TRANSLATE_NOOP("Message", "The application %1 is damaged in this workspace and cannot be read. "
                                      "Restore the latest backup."),
         {applicationId}},
        detail};
}

Result<Answers> readAnswers(const Connection &connection, const QString &applicationId)
{
    Statement row(connection,
                  u"SELECT row_id, field, language, id, parents, author, device, at, frozen, confirmed, "
                  "value FROM revision WHERE application_id=? ORDER BY row_id, field, language, pos"_s);
    row.bind(applicationId);
    Answers answers;
    for (;;) {
        const Result<bool> more = row.next();
        if (!more)
            return more.error();
        if (!*more)
            return answers;
        std::optional<Revision> revision = revisionOf(row);
        if (!revision)
            return damagedApplication(applicationId, u"value of revision "_s + row.text(3));
        answers[{row.text(0), row.text(1), row.text(2)}].revisions.append(std::move(*revision));
    }
}

Result<void> writeAnswers(const Connection &connection, const QString &applicationId, const Answers &before,
                          const Answers &after)
{
    RevisionWriter writer(connection, applicationId);
    for (auto it = before.cbegin(); it != before.cend(); ++it) {
        if (after.contains(it.key()))
            continue;
        if (Result<void> removed = writer.write(it.key(), it.value(), {}); !removed)
            return removed;
    }
    for (auto it = after.cbegin(); it != after.cend(); ++it) {
        const auto earlier = before.constFind(it.key());
        if (earlier != before.cend() && *earlier == *it)
            continue;
        if (Result<void> written =
                writer.write(it.key(), earlier == before.cend() ? Answer() : *earlier, it.value());
            !written)
            return written;
    }
    return {};
}

Result<QList<Attachment>> readAttachments(const Connection &connection, const QString &applicationId)
{
    Statement rows(connection,
                   u"SELECT id, field, row_id, file_name, sha256, size, media_type, language, caption, "
                   "content_class FROM attachment WHERE application_id=? ORDER BY pos"_s);
    rows.bind(applicationId);
    return collect(rows, [](const Statement &row) {
        return Attachment{row.text(0),   row.text(1), row.text(2), row.text(3),  row.text(4),
                          row.number(5), row.text(6), row.text(7), row.texts(8), row.text(9)};
    });
}

Result<void> writeAttachments(const Connection &connection, const QString &applicationId,
                              const QList<Attachment> &attachments)
{
    if (Result<void> r =
            execute(connection, u"DELETE FROM attachment WHERE application_id=?"_s, applicationId);
        !r)
        return r;
    Statement insert(
        connection,
        u"INSERT INTO attachment(application_id, pos, id, field, row_id, file_name, sha256, size, "
        "media_type, language, caption, content_class) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    for (qsizetype i = 0; i < attachments.size(); ++i) {
        const Attachment &a = attachments.at(i);
        insert.bind(applicationId).bind(qint64(i)).bind(a.id).bind(a.field).bind(a.row).bind(a.fileName);
        insert.bind(a.sha256).bind(a.size).bind(a.mediaType).bind(a.language).bind(a.caption);
        if (Result<void> r = insert.bind(a.contentClass).run(); !r)
            return r;
    }
    return {};
}

Result<QList<Dismissal>> readDismissals(const Connection &connection, const QString &applicationId)
{
    Statement rows(connection, u"SELECT row_id, field, finding, reason, author, at FROM dismissal "
                               "WHERE application_id=? ORDER BY pos"_s);
    rows.bind(applicationId);
    return collect(rows, [](const Statement &row) {
        return Dismissal{row.text(0), row.text(1), row.text(2), row.text(3), row.text(4), row.time(5)};
    });
}

Result<void> writeDismissals(const Connection &connection, const QString &applicationId,
                             const QList<Dismissal> &dismissals)
{
    if (Result<void> r =
            execute(connection, u"DELETE FROM dismissal WHERE application_id=?"_s, applicationId);
        !r)
        return r;
    Statement insert(connection,
                     u"INSERT INTO dismissal(application_id, pos, row_id, field, finding, reason, "
                     "author, at) VALUES(?, ?, ?, ?, ?, ?, ?, ?)"_s);
    for (qsizetype i = 0; i < dismissals.size(); ++i) {
        const Dismissal &d = dismissals.at(i);
        insert.bind(applicationId).bind(qint64(i)).bind(d.row).bind(d.field).bind(d.finding);
        if (Result<void> r = insert.bind(d.reason).bind(d.author).bind(d.at).run(); !r)
            return r;
    }
    return {};
}

} // namespace tandem::storage
