// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/PageCopy.h"

#include "models/storage/SqlError.h"

#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>

namespace tandem::storage {

using namespace Qt::StringLiterals;

namespace {

constexpr int kStepPages = 4096;

/// Owns a plain SQLite handle.
struct Handle
{
    sqlite3 *db = nullptr;

    Handle() = default;
    Handle(const Handle &) = delete;
    Handle &operator=(const Handle &) = delete;
    ~Handle() { sqlite3_close(db); }
    int open(const QString &path, int flags)
    {
        return sqlite3_open_v2(path.toUtf8().constData(), &db, flags, nullptr);
    }
    [[nodiscard]] Error error(int code, const QString &path) const
    {
        return sqliteError(code, path, QString::fromUtf8(sqlite3_errmsg(db)));
    }
};

Error cancelled()
{
    return {u"backup.cancelled"_s,
            {QT_TRANSLATE_NOOP("Message", "The backup was cancelled. Nothing was kept of it."), {}},
            {}};
}

/// "ok", or the findings.
QString findingsOf(sqlite3 *db)
{
    QString findings;
    const auto append = [](void *out, int, char **values, char **) {
        *static_cast<QString *>(out) += QString::fromUtf8(values[0]);
        return 0;
    };
    if (sqlite3_exec(db, "PRAGMA integrity_check", append, &findings, nullptr) != SQLITE_OK)
        return QString::fromUtf8(sqlite3_errmsg(db));
    return findings;
}

Result<void> copySteps(sqlite3 *source, const Handle &copy, const QString &target, Progress &progress)
{
    sqlite3_backup *backup = sqlite3_backup_init(copy.db, "main", source, "main");
    if (!backup)
        return copy.error(sqlite3_errcode(copy.db), target);
    int code = SQLITE_OK;
    bool stopped = false;
    while (!stopped && (code == SQLITE_OK || code == SQLITE_BUSY || code == SQLITE_LOCKED)) {
        code = sqlite3_backup_step(backup, kStepPages);
        const qint64 total = sqlite3_backup_pagecount(backup);
        progress.advance((total - sqlite3_backup_remaining(backup)) * 4096, total * 4096);
        stopped = code != SQLITE_DONE && progress.cancelled();
        if (code == SQLITE_BUSY || code == SQLITE_LOCKED)
            sqlite3_sleep(20); // milliseconds; the writer commits in less
    }
    sqlite3_backup_finish(backup);
    if (stopped)
        return cancelled();
    if (code != SQLITE_DONE)
        return copy.error(code, target);
    return {};
}

Result<void> fillAndCheck(sqlite3 *source, const QString &target, Progress &progress)
{
    Handle copy;
    if (const int code = copy.open(target, SQLITE_OPEN_READWRITE); code != SQLITE_OK)
        return copy.error(code, target);
    if (Result<void> copied = copySteps(source, copy, target, progress); !copied)
        return copied;
    // EXTRA also syncs the folder, so that the finished copy survives a power cut.
    sqlite3_exec(copy.db, "PRAGMA synchronous=EXTRA", nullptr, nullptr, nullptr);
    const int code = sqlite3_exec(copy.db, "PRAGMA journal_mode=DELETE", nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return copy.error(code, target);
    const QString findings = findingsOf(copy.db);
    if (findings != "ok"_L1)
        return sqliteError(SQLITE_CORRUPT, target, findings);
    return {};
}

} // namespace

Result<void> copyPages(sqlite3 *source, const QString &target, Progress &progress)
{
    const int descriptor =
        ::open(QFile::encodeName(target).constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (descriptor < 0 && QFileInfo::exists(target))
        return Error{u"backup.exists"_s,
                     {QT_TRANSLATE_NOOP("Message", "“%1” exists already. Choose another name."), {target}},
                     {}};
    if (descriptor < 0)
        return sqliteError(SQLITE_CANTOPEN, target, {});
    ::close(descriptor);
    Result<void> filled = fillAndCheck(source, target, progress);
    if (!filled)
        QFile::remove(target);
    return filled;
}

Result<void> copyPages(const QString &source, const QString &target, Progress &progress)
{
    Handle handle;
    if (const int code = handle.open(source, SQLITE_OPEN_READWRITE); code != SQLITE_OK)
        return handle.error(code, source);
    sqlite3_busy_timeout(handle.db, 5000); // milliseconds
    // One snapshot for all steps; otherwise every save in the window would start the copy anew.
    const int code =
        sqlite3_exec(handle.db, "BEGIN; SELECT count(*) FROM sqlite_master", nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return handle.error(code, source);
    return copyPages(handle.db, target, progress);
}

Result<QStringList> readTexts(const QString &path, const char *query)
{
    Handle handle;
    if (const int code = handle.open(path, SQLITE_OPEN_READONLY); code != SQLITE_OK)
        return handle.error(code, path);
    QStringList texts;
    const auto append = [](void *out, int, char **values, char **) {
        static_cast<QStringList *>(out)->append(QString::fromUtf8(values[0]));
        return 0;
    };
    if (const int code = sqlite3_exec(handle.db, query, append, &texts, nullptr); code != SQLITE_OK)
        return handle.error(code, path);
    return texts;
}

} // namespace tandem::storage
