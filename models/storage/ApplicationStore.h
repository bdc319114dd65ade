// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/application/Application.h"
#include "models/base/Result.h"

namespace tandem::storage {

class Database;

/// What lists show of an application, kept beside it so that 10,000 are listed in a tenth of a second.
struct ApplicationSummary
{
    QString id;
    QString callId;
    int callVersion = 1;
    QString reference;
    application::Status status = application::Status::Draft;
    QString acronym;
    LangText titles;                   ///< by content language
    QMap<QString, QString> leads;      ///< side id -> registered name of its lead partner
    QString direction;                 ///< option id, or empty
    std::optional<QDateTime> received; ///< UTC; nothing before intake
    QDateTime changedAt;               ///< UTC; newest revision, else creation
    qint64 version = 1;                ///< grows with every save; SearchIndex compares it

    bool operator==(const ApplicationSummary &) const = default;
};

class ApplicationStore
{
public:
    explicit ApplicationStore(Database &database)
        : m_database(database)
    {
    }

    /// Keeps a new application with all its histories. `call` tells where title, acronym and leads stand.
    /// Errors: "application.exists", "application.reference-taken".
    Result<void> create(const call::CallDefinition &call, const application::Application &application);

    /// Exactly what was saved (answers without any revision are not kept). Errors: "application.missing",
    /// "application.damaged".
    Result<application::Application> load(const QString &id);

    /// Writes what differs between `before`, which must be as last saved, and `after`, in one transaction:
    /// changed values, row orders, attachments, status, reference. Nothing differs: nothing is written.
    /// Errors: "application.missing", "application.stale" when the stored state is not `before`,
    /// "application.reference-taken".
    Result<void> saveChanges(const call::CallDefinition &call, const application::Application &before,
                             const application::Application &after);

    /// Of one call, or of all with an empty id; by reference, then by creation.
    Result<QList<ApplicationSummary>> list(const QString &callId = {});
    Result<ApplicationSummary> summary(const QString &id);

    Result<void> setStatus(const QString &id, application::Status status);
    /// Errors: "application.missing", "application.reference-taken".
    Result<void> setReference(const QString &id, const QString &reference);
    Result<void> setReceived(const QString &id, const QDateTime &at);
    /// Next free number of the call with three digits or more: "001". For intake inside one transact().
    Result<QString> nextReference(const QString &callId);

    /// Removes an application that was never handed in, with all its histories. Errors:
    /// "application.missing", "application.not-draft".
    Result<void> removeDraft(const QString &id);

private:
    Database &m_database;
};

} // namespace tandem::storage
