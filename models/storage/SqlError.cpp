// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/SqlError.h"

#include <QDir>
#include <QSqlError>

#include <sqlite3.h>

namespace tandem::storage {

using namespace Qt::StringLiterals;

Error sqliteError(int resultCode, const QString &path, const QString &detail)
{
    const QString name = QDir::toNativeSeparators(path);
    switch (resultCode & 0xff) { // the low byte is the primary code
    case SQLITE_FULL:
        return {u"workspace.disk-full"_s,
                {QT_TRANSLATE_NOOP("Message",
                                   "The disk is full; the last change was not saved in “%1”. Free some "
                                   "space, then save again. Everything saved earlier is safe."),
                 {name}},
                detail};
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_CANTOPEN:
    case SQLITE_AUTH:
        return {
            u"workspace.read-only"_s,
            {QT_TRANSLATE_NOOP("Message", "“%1” cannot be written, because the folder or the file is "
                                          "write-protected. Copy the workspace to a folder of your own and "
                                          "open it there."),
             {name}},
            detail};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {
            u"workspace.damaged"_s,
            {QT_TRANSLATE_NOOP("Message", "“%1” is damaged and was left as it is. Restore the latest backup "
                                          "into a new folder."),
             {name}},
            detail};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {
            u"workspace.busy"_s,
            {QT_TRANSLATE_NOOP("Message", "“%1” is in use by another program and the change was not saved. "
                                          "Close the other program, then try again."),
             {name}},
            detail};
    case SQLITE_IOERR:
        return {u"workspace.io"_s,
                {QT_TRANSLATE_NOOP("Message",
                                   "The disk reported an error with “%1” and the change was not saved. "
                                   "Check the disk and its free space, then try again."),
                 {name}},
                detail};
    case SQLITE_CONSTRAINT:
        return {
            u"workspace.constraint"_s,
            {QT_TRANSLATE_NOOP("Message", "The change contradicts what is kept in “%1” and was not saved."),
             {name}},
            detail};
    default:
        return {
            u"workspace.failed"_s,
            {QT_TRANSLATE_NOOP("Message", "“%1” could not be read or written. Nothing was changed; the log "
                                          "has the details."),
             {name}},
            detail};
    }
}

Error sqlError(const QSqlError &error, const QString &path)
{
    return sqliteError(error.nativeErrorCode().toInt(), path, error.text());
}

bool isConstraint(const Error &error)
{
    return error.code == "workspace.constraint"_L1;
}

} // namespace tandem::storage
