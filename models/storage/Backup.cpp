// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/Backup.h"

#include "models/base/AtomicFile.h"
#include "models/storage/BlobStore.h"
#include "models/storage/PageCopy.h"
#include "models/storage/WorkspaceFolder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <cstring>

namespace tandem::storage {

using namespace Qt::StringLiterals;

namespace {

/// Keys without which a workspace could not open what is sealed for it.
const QStringList kCarriedFiles{u"identity.age"_s, u"keyring.age"_s};
constexpr qint64 kLargestCarried = 1024 * 1024; // bytes

Error cancelled()
{
    return {u"backup.cancelled"_s,
            {QT_TRANSLATE_NOOP("Message", "The backup was cancelled. Nothing was kept of it."), {}},
            {}};
}

Result<void> copyBlobs(const QString &source, const QString &target, Progress &progress)
{
    const BlobStore from(source);
    BlobStore to(target);
    const QStringList hashes = from.list();
    qint64 done = 0;
    for (const QString &hash : hashes) {
        if (progress.cancelled())
            return cancelled();
        const Result<QByteArray> content = from.read(hash);
        if (!content)
            return content.error();
        if (const Result<QString> put = to.put(*content); !put)
            return put.error();
        progress.advance(++done, hashes.size());
    }
    return {};
}

Result<void> copyCarried(const QString &source, const QString &target)
{
    for (const QString &name : kCarriedFiles) {
        const QString path = source + u'/' + name;
        if (!QFileInfo::exists(path))
            continue;
        const Result<QByteArray> content = readFile(path, kLargestCarried);
        if (!content)
            return content.error();
        const QString copy = target + u'/' + name;
        if (Result<void> written = writeFileDurably(copy, *content); !written)
            return written;
        QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
    }
    return {};
}

/// Every attachment the database names must be there.
Result<void> requireBlobs(const QString &folder)
{
    const Result<QStringList> hashes =
        readTexts(databasePath(folder), "SELECT DISTINCT sha256 FROM attachment ORDER BY sha256");
    if (!hashes)
        return hashes.error();
    const BlobStore blobs(folder);
    for (const QString &hash : *hashes) {
        if (blobs.has(hash))
            continue;
        if (const Result<QByteArray> missing = blobs.read(hash); !missing)
            return missing.error();
    }
    return {};
}

Result<void> copyEverything(const QString &source, const QString &target, Progress &progress)
{
    if (Result<void> r = copyPages(databasePath(source), databasePath(target), progress); !r)
        return r;
    if (Result<void> r = copyBlobs(source, target, progress); !r)
        return r;
    if (Result<void> r = copyCarried(source, target); !r)
        return r;
    return requireBlobs(target);
}

/// Fills a folder beside the target and gives it the name only when it is whole.
Result<void> copyWorkspace(const QString &source, const QString &target, Progress &progress)
{
    if (Result<void> found = requireWorkspaceFile(source); !found)
        return found;
    const QString part = target + ".part"_L1;
    QDir(part).removeRecursively(); // of a copy that was cut off
    if (Result<void> made = makeWorkspaceFolder(part); !made)
        return made;
    Result<void> copied = copyEverything(source, part, progress);
    // rename() puts a folder over an empty one, but never over one with anything in it.
    if (copied &&
        std::rename(QFile::encodeName(part).constData(), QFile::encodeName(target).constData()) != 0)
        copied = Error{
            u"backup.failed"_s,
            {QT_TRANSLATE_NOOP("Message", "The copy was made but could not be named “%1”. Choose another "
                                          "place and try again."),
             {QDir::toNativeSeparators(target)}},
            QString::fromLocal8Bit(std::strerror(errno))};
    if (!copied)
        QDir(part).removeRecursively();
    return copied;
}

} // namespace

Result<void> backup(const QString &workspaceFolder, const QString &target, Progress &progress)
{
    if (!isMissingOrEmpty(target))
        return Error{u"backup.exists"_s,
                     {QT_TRANSLATE_NOOP("Message", "“%1” exists already. Choose another name."),
                      {QDir::toNativeSeparators(target)}},
                     {}};
    return copyWorkspace(workspaceFolder, target, progress);
}

Result<void> restore(const QString &backupFolder, const QString &workspaceFolder, Progress &progress)
{
    if (!isMissingOrEmpty(workspaceFolder))
        return Error{
            u"workspace.exists"_s,
            {QT_TRANSLATE_NOOP("Message", "“%1” exists already and is not an empty folder. Choose a new "
                                          "folder for the workspace."),
             {QDir::toNativeSeparators(workspaceFolder)}},
            {}};
    return copyWorkspace(backupFolder, workspaceFolder, progress);
}

} // namespace tandem::storage
