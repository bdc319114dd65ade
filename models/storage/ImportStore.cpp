// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/ImportStore.h"

#include "models/storage/Database.h"
#include "models/storage/Statement.h"

namespace tandem::storage {

using namespace Qt::StringLiterals;

namespace {

const QString kSelect =
    u"SELECT sha256, kind, package_id, file_name, size, first_seen, times_seen, outcome, detail "
    "FROM import_file "_s;

Result<QList<ImportRecord>> read(Statement &rows)
{
    return collect(rows, [](const Statement &row) {
        return ImportRecord{row.text(0), row.text(1),    row.text(2), row.text(3), row.number(4),
                            row.time(5), row.integer(6), row.text(7), row.text(8)};
    });
}

} // namespace

Result<void> ImportStore::save(const ImportRecord &record)
{
    return execute(
        m_database.connection(),
        u"INSERT INTO import_file(sha256, kind, package_id, file_name, size, first_seen, times_seen, "
        "outcome, detail) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT(sha256) DO UPDATE SET "
        "kind=excluded.kind, package_id=excluded.package_id, file_name=excluded.file_name, "
        "times_seen=import_file.times_seen+1, outcome=excluded.outcome, detail=excluded.detail"_s,
        record.sha256, record.kind, record.packageId, record.fileName, record.size, record.firstSeen,
        record.timesSeen, record.outcome, record.detail);
}

Result<std::optional<ImportRecord>> ImportStore::find(const QString &sha256)
{
    Statement rows(m_database.connection(), kSelect + u"WHERE sha256=?"_s);
    const Result<QList<ImportRecord>> found = read(rows.bind(sha256));
    if (!found)
        return found.error();
    return found->isEmpty() ? std::nullopt : std::optional(found->first());
}

Result<QList<ImportRecord>> ImportStore::findPackage(const QString &packageId)
{
    Statement rows(m_database.connection(),
                   kSelect + u"WHERE package_id=? AND package_id<>'' ORDER BY first_seen, sha256"_s);
    return read(rows.bind(packageId));
}

Result<QList<ImportRecord>> ImportStore::list()
{
    Statement rows(m_database.connection(), kSelect + u"ORDER BY first_seen, sha256"_s);
    return read(rows);
}

} // namespace tandem::storage
