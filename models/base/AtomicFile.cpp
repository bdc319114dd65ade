// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/AtomicFile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace tandem {

using namespace Qt::StringLiterals;

namespace {

Error writeError(const QString &path, int systemError)
{
    const QString name = QDir::toNativeSeparators(path);
    const QString detail = QString::fromLocal8Bit(std::strerror(systemError));
    switch (systemError) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return {
            u"file.disk-full"_s,
            {QT_TRANSLATE_NOOP("Message", "The disk is full; “%1” was not written. Free some space or choose "
                                          "another folder, then try again. The earlier file is untouched."),
             {name}},
            detail};
    case EACCES:
    case EPERM:
    case EROFS:
        return {u"file.read-only"_s,
                {QT_TRANSLATE_NOOP("Message", "“%1” cannot be written, because the folder or the file is "
                                              "write-protected. Choose another folder."),
                 {name}},
                detail};
    case ENOENT:
    case ENOTDIR:
        return {u"file.folder-missing"_s,
                {QT_TRANSLATE_NOOP("Message", "The folder for “%1” does not exist. Choose another folder."),
                 {name}},
                detail};
    default:
        return {u"file.write"_s,
                {QT_TRANSLATE_NOOP("Message",
                                   "“%1” could not be written. Check the disk or choose another folder; "
                                   "the earlier file is untouched."),
                 {name}},
                detail};
    }
}

/// Closes a file descriptor at the end of a scope.
class Descriptor
{
public:
    explicit Descriptor(int descriptor)
        : m_descriptor(descriptor)
    {
    }
    ~Descriptor() { close(); }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    [[nodiscard]] int get() const { return m_descriptor; }
    int close()
    {
        const int result = m_descriptor >= 0 ? ::close(m_descriptor) : 0;
        m_descriptor = -1;
        return result;
    }

private:
    int m_descriptor;
};

/// 0, or the errno of the first call that failed.
int writeAll(int descriptor, const QByteArray &content)
{
    qint64 written = 0;
    while (written < content.size()) {
        const auto count =
            ::write(descriptor, content.constData() + written, size_t(content.size() - written));
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return errno;
        if (count == 0)
            return ENOSPC;
        written += count;
    }
    return ::fsync(descriptor) == 0 ? 0 : errno;
}

int syncFolder(const QByteArray &folder)
{
    const Descriptor descriptor(::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (descriptor.get() < 0)
        return errno;
    // Some network file systems cannot sync a folder; their rename is as durable as they make it.
    return ::fsync(descriptor.get()) == 0 || errno == EINVAL ? 0 : errno;
}

} // namespace

Result<void> writeFileDurably(const QString &path, const QByteArray &content)
{
    const QByteArray target = QFile::encodeName(path);
    QByteArray temporary = target + ".XXXXXX";
    Descriptor descriptor(::mkostemp(temporary.data(), O_CLOEXEC));
    if (descriptor.get() < 0)
        return writeError(path, errno);
    int failure = writeAll(descriptor.get(), content);
    if (failure == 0 && ::fchmod(descriptor.get(), 0644) != 0)
        failure = errno;
    if (descriptor.close() != 0 && failure == 0)
        failure = errno;
    if (failure == 0 && ::rename(temporary.constData(), target.constData()) != 0)
        failure = errno;
    if (failure != 0) {
        ::unlink(temporary.constData());
        return writeError(path, failure);
    }
    failure = syncFolder(QFile::encodeName(QFileInfo(path).absolutePath()));
    if (failure != 0)
        return writeError(path, failure);
    return {};
}

Result<QByteArray> readFile(const QString &path, qint64 limit)
{
    const QString name = QDir::toNativeSeparators(path);
    QFile file(path);
    if (!file.exists())
        return Error{u"file.missing"_s,
                     {QT_TRANSLATE_NOOP("Message",
                                        "“%1” is not there any more. Check the folder and choose it again."),
                      {name}},
                     {}};
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return Error{
            u"file.unreadable"_s,
            {QT_TRANSLATE_NOOP("Message", "“%1” cannot be opened. Check that it is a file and that you may "
                                          "read it."),
             {name}},
            file.errorString()};
    const qint64 size = file.size();
    if (size > limit)
        return Error{
            u"file.too-large"_s,
            {QT_TRANSLATE_NOOP("Message", "“%1” is larger than the allowed %2 MB. Choose a smaller file."),
             {name, QString::number(limit / 1000000)}},
            {}};
    // One more byte than there should be tells of a file that somebody is still writing.
    QByteArray content = file.read(size + 1);
    if (content.size() != size || file.error() != QFileDevice::NoError)
        return Error{
            u"file.changed"_s,
            {QT_TRANSLATE_NOOP("Message", "“%1” changed or vanished while it was being read. Nothing was "
                                          "taken over; try again."),
             {name}},
            file.errorString()};
    return content;
}

QString sha256(const QByteArray &content)
{
    return QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
}

} // namespace tandem
