// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/BlobStore.h"

#include "models/base/AtomicFile.h"
#include "models/storage/Connection.h"
#include "models/storage/Database.h"
#include "models/storage/SqlError.h"
#include "models/storage/Statement.h"
#include "models/storage/Transaction.h"
#include "models/storage/WorkspaceFolder.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QRegularExpression>

#include <sqlite3.h>

namespace tandem::storage {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kLargestBlob = 512LL * 1024 * 1024; // bytes; far above any call's limit for one file

bool isHash(const QString &text)
{
    static const QRegularExpression hash(u"\\A[0-9a-f]{64}\\z"_s);
    return hash.match(text).hasMatch();
}

/// Nobody chose this file or its folder: what cannot be written is the workspace.
Error ofWorkspace(const Error &error, const QString &folder)
{
    const bool isFull = error.code == "file.disk-full"_L1;
    const bool isClosed = error.code == "file.read-only"_L1 || error.code == "file.folder-missing"_L1;
    return sqliteError(isFull     ? SQLITE_FULL
                       : isClosed ? SQLITE_READONLY
                                  : SQLITE_IOERR,
                       folder, error.detail);
}

} // namespace

BlobStore::BlobStore(Database &database)
    : m_database(&database)
    , m_folder(blobsPath(database.folder()))
{
}

BlobStore::BlobStore(const QString &workspaceFolder)
    : m_folder(blobsPath(workspaceFolder))
{
}

QString BlobStore::pathOf(const QString &sha256) const
{
    return u"%1/%2/%3"_s.arg(m_folder, sha256.left(2), sha256);
}

Result<QString> BlobStore::put(const QByteArray &content)
{
    const QString name = sha256(content);
    if (read(name))
        return name;
    const QString path = pathOf(name);
    QDir().mkpath(QFileInfo(path).absolutePath());
    const bool isNew = !QFileInfo::exists(path);
    if (Result<void> written = writeFileDurably(path, content); !written)
        return ofWorkspace(written.error(), QFileInfo(m_folder).absolutePath());
    if (m_database && isNew)
        onRollback(m_database->connection(), [path] { QFile::remove(path); });
    return name;
}

Result<QByteArray> BlobStore::read(const QString &sha256) const
{
    if (!isHash(sha256))
        return Error{
            u"blob.name"_s,
            {QT_TRANSLATE_NOOP("Message", "“%1” does not name an attachment. The application is damaged; "
                                          "take it in again."),
             {sha256}},
            {}};
    if (!has(sha256))
        return Error{
            u"blob.missing"_s,
            {QT_TRANSLATE_NOOP("Message", "An attachment is missing from the workspace (%1). Restore it "
                                          "from a backup or take the application in again."),
             {sha256.left(12)}},
            {}};
    Result<QByteArray> content = readFile(pathOf(sha256), kLargestBlob);
    if (content && tandem::sha256(*content) != sha256)
        return Error{
            u"blob.damaged"_s,
            {QT_TRANSLATE_NOOP("Message", "An attachment in the workspace is damaged (%1). Restore it from "
                                          "a backup or take the application in again."),
             {sha256.left(12)}},
            {}};
    return content;
}

bool BlobStore::has(const QString &sha256) const
{
    return isHash(sha256) && QFileInfo::exists(pathOf(sha256));
}

QStringList BlobStore::list() const
{
    QStringList hashes;
    QDirIterator it(m_folder, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        it.next();
        if (isHash(it.fileName()))
            hashes.append(it.fileName());
    }
    hashes.sort();
    return hashes;
}

Result<int> BlobStore::sweep(const QSet<QString> &keep, const QDateTime &before)
{
    int swept = 0;
    QDirIterator it(m_folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        it.next();
        // "HASH.XXXXXX" is a blob that was never written to its end.
        const bool isOurs = isHash(it.fileName().section(u'.', 0, 0));
        if (isOurs && !keep.contains(it.fileName()) && it.fileInfo().lastModified() < before &&
            QFile::remove(it.filePath()))
            ++swept;
    }
    return swept;
}

Result<QSet<QString>> BlobStore::named() const
{
    // A setting names a blob by its whole value; that another one looks like a hash keeps a file too many.
    Statement rows(m_database->connection(),
                   u"SELECT sha256 FROM attachment UNION SELECT value FROM meta WHERE length(value)=64"_s);
    const auto names = collect(rows, [](const Statement &row) { return row.text(0); });
    if (!names)
        return names.error();
    return QSet<QString>(names->cbegin(), names->cend());
}

} // namespace tandem::storage
