// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/AtomicFile.h"
#include "models/exchange/ZipWriter.h"
#include "models/session/Bundle.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <cstdio>

namespace tandem::session {

using namespace Qt::StringLiterals;

namespace {

/// Of a whole path; the German Federal Archives take no longer ones (domain.md §5.2).
constexpr qsizetype kLongestPath = 256;

Error cancelledError()
{
    return {u"bundle.cancelled"_s,
            {QT_TRANSLATE_NOOP("Message", "Writing the bundle was cancelled. Nothing of it is left."), {}},
            {}};
}

Error existsError(const QString &path)
{
    return {u"bundle.exists"_s,
            {QT_TRANSLATE_NOOP("Message", "“%1” is there already. Choose a new name, or put it away first."),
             {QDir::toNativeSeparators(path)}},
            {}};
}

Error writeError(const QString &path)
{
    return {
        u"file.write"_s,
        {QT_TRANSLATE_NOOP("Message", "“%1” cannot be written. Check the free space and your rights there."),
         {QDir::toNativeSeparators(path)}},
        {}};
}

Result<void> checkPaths(const Bundle &bundle, const QString &folder)
{
    for (const QString &path : bundle.files.keys()) {
        if (folder.size() + 1 + path.size() > kLongestPath)
            return Error{
                u"bundle.path-too-long"_s,
                {QT_TRANSLATE_NOOP("Message",
                                   "The path to “%1” would have more than %2 characters, which archives "
                                   "refuse. Choose a folder with a shorter path."),
                 {path, QString::number(kLongestPath)}},
                {}};
    }
    return {};
}

/// All files below a folder that nobody else knows yet.
Result<void> writeFiles(const Bundle &bundle, const QDir &folder, Progress &progress)
{
    qint64 done = 0;
    for (auto it = bundle.files.cbegin(); it != bundle.files.cend(); ++it) {
        if (progress.cancelled())
            return cancelledError();
        const QString path = folder.filePath(it.key());
        if (!QDir().mkpath(QFileInfo(path).path()))
            return writeError(path);
        if (const auto written = writeFileDurably(path, it.value()); !written)
            return written;
        progress.advance(++done, bundle.files.size());
    }
    return {};
}

} // namespace

Result<void> writeBundleFolder(const Bundle &bundle, const QString &folder, Progress &progress)
{
    const QString target = QDir::cleanPath(QFileInfo(folder).absoluteFilePath());
    if (QFileInfo::exists(target))
        return existsError(target);
    if (const auto fits = checkPaths(bundle, target); !fits)
        return fits;
    // It goes again by itself unless it was renamed.
    QTemporaryDir making(target + u".XXXXXX"_s);
    if (!making.isValid())
        return writeError(target);
    if (const auto written = writeFiles(bundle, QDir(making.path()), progress); !written)
        return written;
    QFile::setPermissions(making.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner |
                                             QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther |
                                             QFile::ExeOther);
    // Unlike QDir::rename, this never moves into a folder that appeared meanwhile.
    if (std::rename(QFile::encodeName(making.path()).constData(), QFile::encodeName(target).constData()) != 0)
        return writeError(target);
    making.setAutoRemove(false);
    return {};
}

Result<void> writeBundleZip(const Bundle &bundle, const QString &path, Progress &progress)
{
    exchange::ZipLimits limits;
    limits.entry = limits.total; // attachments may be as large as the call allows
    exchange::ZipWriter zip(limits);
    qint64 done = 0;
    for (auto it = bundle.files.cbegin(); it != bundle.files.cend(); ++it) {
        if (progress.cancelled())
            return cancelledError();
        if (const auto added = zip.add((bundle.name + u'/' + it.key()).toLatin1(), it.value()); !added)
            return added;
        progress.advance(++done, bundle.files.size());
    }
    const auto file = zip.finish();
    return file ? writeFileDurably(path, *file) : file.error();
}

} // namespace tandem::session
