// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/ApplicationStore.h"

#include "models/storage/ColumnText.h"
#include "models/storage/Database.h"
#include "models/storage/RevisionRows.h"
#include "models/storage/SqlError.h"
#include "models/storage/Statement.h"

#include <QJsonArray>

namespace tandem::storage {

using namespace Qt::StringLiterals;
using application::Application;
using application::Revision;

namespace {

const QString kSummaryColumns =
    u"id, call_id, call_version, reference, status, acronym, titles, leads, direction, "
    "received_at, changed_at, version"_s;

Error missing(const QString &id)
{
    return {u"application.missing"_s,
            {QT_TRANSLATE_NOOP("Message", "The application %1 is not in this workspace any more."), {id}},
            {}};
}

Error referenceTaken(const QString &reference)
{
    return {
        u"application.reference-taken"_s,
        {QT_TRANSLATE_NOOP("Message", "Another application of this call has the number “%1” already. Choose "
                                      "another number."),
         {reference}},
        {}};
}

QString rowOrderText(const QMap<QString, QStringList> &rows)
{
    QJsonObject object;
    for (auto it = rows.cbegin(); it != rows.cend(); ++it)
        object.insert(it.key(), QJsonArray::fromStringList(it.value()));
    return textOf(object);
}

QMap<QString, QStringList> rowOrderFromText(const QString &text)
{
    QMap<QString, QStringList> rows;
    const QJsonObject object = objectFromText(text);
    for (auto it = object.begin(); it != object.end(); ++it) {
        QStringList &ids = rows[it.key()];
        for (const QJsonValue &id : it.value().toArray())
            ids.append(id.toString());
    }
    return rows;
}

LangText titlesOf(const call::CallDefinition &call, const Application &application)
{
    LangText titles;
    for (const call::Language &language : call.languages) {
        const QString title = application.text({{}, call.known.title, language.tag});
        if (!title.isEmpty())
            titles.set(language.tag, title);
    }
    return titles;
}

QMap<QString, QString> leadsOf(const call::CallDefinition &call, const Application &application)
{
    QMap<QString, QString> leads;
    for (const call::Side &side : call.sides) {
        const QString name = leadName(call, application, side.id);
        if (!name.isEmpty())
            leads.insert(side.id, name);
    }
    return leads;
}

QDateTime changedAt(const Application &application)
{
    QDateTime newest = application.createdAt;
    for (const application::Answer &answer : application.answers) {
        for (const Revision &revision : answer.revisions) {
            if (!newest.isValid() || revision.at > newest)
                newest = revision.at;
        }
    }
    return newest;
}

ApplicationSummary summaryOf(const Statement &row)
{
    const QDateTime received = row.time(9);
    return {row.text(0),
            row.text(1),
            row.integer(2),
            row.text(3),
            application::statusFromKey(row.text(4)).value_or(application::Status::Draft),
            row.text(5),
            row.texts(6),
            mapFromText(row.text(7)),
            row.text(8),
            received.isValid() ? std::optional(received) : std::nullopt,
            row.time(10),
            row.number(11)};
}

/// Turns "no row" and a broken unique reference of an UPDATE of one application into their errors.
Result<void> settle(const Result<int> &changed, const QString &id, const QString &reference)
{
    if (!changed)
        return isConstraint(changed.error()) ? referenceTaken(reference) : changed.error();
    if (*changed != 1)
        return missing(id);
    return {};
}

} // namespace

Result<void> ApplicationStore::create(const call::CallDefinition &call, const Application &application)
{
    const Connection &connection = m_database.connection();
    return m_database.transact([&]() -> Result<void> {
        Statement known(connection, u"SELECT 1 FROM application WHERE id=?"_s);
        const Result<bool> exists = known.bind(application.id).next();
        if (!exists)
            return exists.error();
        if (*exists)
            return Error{u"application.exists"_s,
                         {QT_TRANSLATE_NOOP("Message", "The application %1 is in this workspace already."),
                          {application.id}},
                         {}};
        known.finish();
        const Result<int> inserted = change(
            connection,
            u"INSERT INTO application(id, call_id, call_version, reference, status, created_at, row_order, "
            u"acronym, "
            "direction, titles, leads, changed_at) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
            application.id, application.callId, application.callVersion, application.reference,
            statusKey(application.status), application.createdAt, rowOrderText(application.rows),
            application.text({{}, call.known.acronym, {}}), application.text({{}, call.known.direction, {}}),
            titlesOf(call, application), textOf(leadsOf(call, application)), changedAt(application));
        if (Result<void> r = settle(inserted, application.id, application.reference); !r)
            return r;
        if (Result<void> r = writeAnswers(connection, application.id, {}, application.answers); !r)
            return r;
        if (Result<void> r = writeAttachments(connection, application.id, application.attachments); !r)
            return r;
        return writeDismissals(connection, application.id, application.dismissals);
    });
}

Result<Application> ApplicationStore::load(const QString &id)
{
    const Connection &connection = m_database.connection();
    Statement row(connection, u"SELECT call_id, call_version, reference, status, created_at, row_order "
                              "FROM application WHERE id=?"_s);
    const Result<bool> found = row.bind(id).next();
    if (!found)
        return found.error();
    if (!*found)
        return missing(id);
    const std::optional<application::Status> status = application::statusFromKey(row.text(3));
    if (!status)
        return damagedApplication(id, u"status "_s + row.text(3));
    Result<QMap<application::ValueKey, application::Answer>> answers = readAnswers(connection, id);
    if (!answers)
        return answers.error();
    Result<QList<application::Attachment>> attachments = readAttachments(connection, id);
    if (!attachments)
        return attachments.error();
    Result<QList<application::Dismissal>> dismissals = readDismissals(connection, id);
    if (!dismissals)
        return dismissals.error();
    Application application;
    application.id = id;
    application.callId = row.text(0);
    application.callVersion = row.integer(1);
    application.reference = row.text(2);
    application.status = *status;
    application.createdAt = row.time(4);
    application.rows = rowOrderFromText(row.text(5));
    application.answers = std::move(*answers);
    application.attachments = std::move(*attachments);
    application.dismissals = std::move(*dismissals);
    return application;
}

Result<void> ApplicationStore::saveChanges(const call::CallDefinition &call, const Application &before,
                                           const Application &after)
{
    if (before == after)
        return {};
    const Connection &connection = m_database.connection();
    return m_database.transact([&]() -> Result<void> {
        const Result<int> updated =
            change(connection,
                   u"UPDATE application SET call_version=?, reference=?, status=?, row_order=?, acronym=?, "
                   u"direction=?, "
                   "titles=?, leads=?, changed_at=?, version=version+1 "
                   "WHERE id=? AND call_version=? AND reference=? AND status=? AND row_order=?"_s,
                   after.callVersion, after.reference, statusKey(after.status), rowOrderText(after.rows),
                   after.text({{}, call.known.acronym, {}}), after.text({{}, call.known.direction, {}}),
                   titlesOf(call, after), textOf(leadsOf(call, after)), changedAt(after), before.id,
                   before.callVersion, before.reference, statusKey(before.status), rowOrderText(before.rows));
        if (updated && *updated == 0) {
            const Result<ApplicationSummary> stored = summary(before.id);
            return stored ? staleApplication(before.id) : stored.error();
        }
        if (Result<void> r = settle(updated, before.id, after.reference); !r)
            return r;
        if (Result<void> r = writeAnswers(connection, before.id, before.answers, after.answers); !r)
            return r;
        if (before.dismissals != after.dismissals) {
            if (Result<void> r = writeDismissals(connection, before.id, after.dismissals); !r)
                return r;
        }
        if (before.attachments == after.attachments)
            return {};
        return writeAttachments(connection, before.id, after.attachments);
    });
}

Result<QList<ApplicationSummary>> ApplicationStore::list(const QString &callId)
{
    Statement rows(m_database.connection(),
                   u"SELECT "_s + kSummaryColumns +
                       u" FROM application WHERE call_id=? OR ?='' ORDER BY reference, created_at, id"_s);
    rows.bind(callId).bind(callId);
    return collect(rows, summaryOf);
}

Result<ApplicationSummary> ApplicationStore::summary(const QString &id)
{
    Statement row(m_database.connection(),
                  u"SELECT "_s + kSummaryColumns + u" FROM application WHERE id=?"_s);
    const Result<bool> found = row.bind(id).next();
    if (!found)
        return found.error();
    if (!*found)
        return missing(id);
    return summaryOf(row);
}

Result<void> ApplicationStore::setStatus(const QString &id, application::Status status)
{
    return settle(change(m_database.connection(),
                         u"UPDATE application SET status=?, version=version+1 WHERE id=?"_s,
                         statusKey(status), id),
                  id, {});
}

Result<void> ApplicationStore::setReference(const QString &id, const QString &reference)
{
    return settle(change(m_database.connection(),
                         u"UPDATE application SET reference=?, version=version+1 WHERE id=?"_s, reference,
                         id),
                  id, reference);
}

Result<void> ApplicationStore::setReceived(const QString &id, const QDateTime &at)
{
    return settle(change(m_database.connection(),
                         u"UPDATE application SET received_at=?, version=version+1 WHERE id=?"_s, at, id),
                  id, {});
}

Result<QString> ApplicationStore::nextReference(const QString &callId)
{
    Statement row(m_database.connection(),
                  u"SELECT max(CAST(reference AS INTEGER)) FROM application WHERE call_id=?"_s);
    const Result<bool> found = row.bind(callId).next();
    if (!found)
        return found.error();
    return u"%1"_s.arg(row.number(0) + 1, 3, 10, QChar(u'0'));
}

Result<void> ApplicationStore::removeDraft(const QString &id)
{
    const Result<ApplicationSummary> stored = summary(id);
    if (!stored)
        return stored.error();
    if (stored->status != application::Status::Draft)
        return Error{
            u"application.not-draft"_s,
            {QT_TRANSLATE_NOOP("Message", "Only a draft can be removed; this application was handed in. "
                                          "Withdraw it instead."),
             {}},
            id};
    return execute(m_database.connection(), u"DELETE FROM application WHERE id=?"_s, id);
}

} // namespace tandem::storage
