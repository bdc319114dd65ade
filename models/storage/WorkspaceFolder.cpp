// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/WorkspaceFolder.h"

#include "models/storage/SqlError.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QStorageInfo>
#include <QtEndian>

#include <cerrno>
#include <cstring>
#include <sqlite3.h>
#include <sys/stat.h>

namespace tandem::storage {

using namespace Qt::StringLiterals;

QString databasePath(const QString &folder)
{
    return folder + "/workspace.db"_L1;
}

QString searchPath(const QString &folder)
{
    return folder + "/search.db"_L1;
}

QString lockPath(const QString &folder)
{
    return folder + "/.lock"_L1;
}

QString backupsPath(const QString &folder)
{
    return folder + "/backups"_L1;
}

QString blobsPath(const QString &folder)
{
    return folder + "/blobs"_L1;
}

bool isMissingOrEmpty(const QString &folder)
{
    const QFileInfo info(folder);
    const auto kAnything = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;
    return !info.exists() || (info.isDir() && QDir(folder).isEmpty(kAnything));
}

Result<void> makeWorkspaceFolder(const QString &folder)
{
    const QString name = QDir::toNativeSeparators(folder);
    const QByteArray path = QFile::encodeName(folder);
    if (!isMissingOrEmpty(folder))
        return Error{
            u"workspace.exists"_s,
            {QT_TRANSLATE_NOOP("Message", "“%1” exists already and is not an empty folder. Choose a new "
                                          "folder for the workspace."),
             {name}},
            {}};
    if (::mkdir(path.constData(), 0700) == 0 || (errno == EEXIST && ::chmod(path.constData(), 0700) == 0))
        return {};
    return Error{
        u"workspace.folder"_s,
        {QT_TRANSLATE_NOOP("Message", "The folder “%1” could not be made. Check that the folder above it "
                                      "exists and that you may write there."),
         {name}},
        QString::fromLocal8Bit(std::strerror(errno))};
}

Result<void> requireLocalFolder(const QString &folder)
{
    static const QSet<QByteArray> remote{"cifs", "smb3", "smbfs", "nfs", "nfs4", "afs", "fuse.sshfs"};
    const QByteArray type = QStorageInfo(folder).fileSystemType();
    if (!remote.contains(type))
        return {};
    return Error{
        u"workspace.network"_s,
        {QT_TRANSLATE_NOOP("Message", "“%1” is on a network drive, where saved work is not safe. Keep the "
                                      "workspace on this computer; backups and packages may lie "
                                      "anywhere."),
         {QDir::toNativeSeparators(folder)}},
        QString::fromLatin1(type)};
}

Result<void> requireWorkspaceFile(const QString &folder)
{
    const QString path = databasePath(folder);
    QFile file(path);
    if (!file.exists())
        return Error{
            u"workspace.missing"_s,
            {QT_TRANSLATE_NOOP("Message", "There is no workspace in “%1”. Choose another folder or make a "
                                          "new workspace."),
             {QDir::toNativeSeparators(folder)}},
            {}};
    if (!file.open(QIODevice::ReadOnly))
        return sqliteError(SQLITE_CANTOPEN, path, file.errorString());
    const QByteArray header = file.read(100); // bytes, https://www.sqlite.org/fileformat.html section 1.3
    if (header.size() < 100 || !header.startsWith(QByteArray("SQLite format 3\0", 16)))
        return sqliteError(SQLITE_NOTADB, path, u"no SQLite header"_s);
    if (qFromBigEndian<qint32>(header.constData() + 68) == kApplicationId)
        return {};
    return Error{
        u"workspace.foreign"_s,
        {QT_TRANSLATE_NOOP("Message", "“%1” is a database of another program, not a workspace. Choose "
                                      "another folder."),
         {QDir::toNativeSeparators(path)}},
        {}};
}

} // namespace tandem::storage
