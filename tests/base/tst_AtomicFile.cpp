// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/AtomicFile.h"
#include "tests/support/Limits.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace tandem;
using tandem::test::FullDisk;
using namespace Qt::StringLiterals;

namespace {

/// Exit codes of the child that writes as nobody.
enum Outcome : int
{
    WroteAnyway = 1,
    ReportedReadOnly = 42,
    OtherError = 2
};

} // namespace

class tst_AtomicFile : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QStringList everything() const
    {
        return QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }

private slots:
    void init()
    {
        QVERIFY(m_folder.isValid());
        for (const QString &name : everything()) {
            QDir(path(name)).removeRecursively();
            QFile::remove(path(name));
        }
    }

    void writesAndReadsBack_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("text") << QByteArray("Grüße 字\n");
        QTest::newRow("all bytes") << QByteArray("\0\xff\r\n\x1a", 5);
        QTest::newRow("5 MB") << QByteArray(5000000, 'x');
    }
    void writesAndReadsBack()
    {
        QFETCH(QByteArray, content);
        QVERIFY(writeFileDurably(path(u"字.bin"_s), content).ok());
        const auto back = readFile(path(u"字.bin"_s), 5000000);
        QVERIFY(back.ok());
        QCOMPARE(*back, content);
        QCOMPARE(everything(), QStringList{u"字.bin"_s}); // no temporary file stays behind
    }

    void replacesTheWholeFile()
    {
        QVERIFY(writeFileDurably(path(u"a"_s), "a long first content").ok());
        QVERIFY(writeFileDurably(path(u"a"_s), "short").ok());
        QCOMPARE(*readFile(path(u"a"_s), 100), QByteArray("short"));
        QCOMPARE(QFile::permissions(path(u"a"_s)) & QFileDevice::ReadOther, QFileDevice::ReadOther);
    }

    void aFullDiskLeavesTheOldFile()
    {
        QVERIFY(writeFileDurably(path(u"a"_s), "old").ok());
        Result<void> result;
        {
            const FullDisk full(10000);
            result = writeFileDurably(path(u"a"_s), QByteArray(20000, 'x'));
        }
        QVERIFY(!result.ok());
        QCOMPARE(result.error().code, u"file.disk-full"_s);
        QCOMPARE(result.error().message.text(), u"The disk is full; “%1” was not written. Free some space or "
                                                u"choose another folder, then try again. "
                                                "The earlier file is untouched."_s.arg(path(u"a"_s)));
        QCOMPARE(*readFile(path(u"a"_s), 100), QByteArray("old"));
        QCOMPARE(everything(), QStringList{u"a"_s});
    }

    void aFileThatJustFitsIsWritten()
    {
        const FullDisk full(20000);
        QVERIFY(writeFileDurably(path(u"a"_s), QByteArray(20000, 'x')).ok());
    }

    void namesAMissingFolder()
    {
        const QString target = path(u"not/there.json"_s);
        const auto result = writeFileDurably(target, "x");
        QVERIFY(!result.ok());
        QCOMPARE(result.error().code, u"file.folder-missing"_s);
        QCOMPARE(result.error().message.text(),
                 u"The folder for “%1” does not exist. Choose another folder."_s.arg(target));
    }

    void aFileIsNoFolder()
    {
        QVERIFY(writeFileDurably(path(u"a"_s), "x").ok());
        const auto result = writeFileDurably(path(u"a/b"_s), "y");
        QVERIFY(!result.ok());
        QCOMPARE(result.error().code, u"file.folder-missing"_s);
        QCOMPARE(*readFile(path(u"a"_s), 10), QByteArray("x"));
    }

    void aFolderIsNoFile()
    {
        QVERIFY(QDir().mkdir(path(u"folder"_s)));
        const auto result = writeFileDurably(path(u"folder"_s), "x");
        QVERIFY(!result.ok());
        QCOMPARE(result.error().code, u"file.write"_s);
        QCOMPARE(result.error().message.text(),
                 u"“%1” could not be written. Check the disk or choose another folder; the earlier file is "
                 "untouched."_s.arg(path(u"folder"_s)));
        QCOMPARE(everything(), QStringList{u"folder"_s});
    }

    /// Root may write anywhere, so a child process that is nobody tries; an ordinary user is refused anyway.
    void namesAReadOnlyFolder()
    {
        const QString closed = path(u"closed"_s);
        QVERIFY(QDir().mkdir(closed));
        QCOMPARE(::chmod(QFile::encodeName(m_folder.path()).constData(), 0755), 0);
        QCOMPARE(::chmod(QFile::encodeName(closed).constData(), 0555), 0);
        const QString target = closed + u"/a.json"_s;
        const QString expected =
            u"“%1” cannot be written, because the folder or the file is write-protected. Choose "
            "another folder."_s.arg(target);
        const pid_t child = ::fork();
        QVERIFY(child >= 0);
        if (child == 0) {
            constexpr uid_t kNobody = 65534;
            if (::geteuid() == 0 && ::setuid(kNobody) != 0)
                ::_exit(OtherError);
            const auto result = writeFileDurably(target, "x");
            const bool named = !result.ok() && result.error().code == "file.read-only"_L1 &&
                               result.error().message.text() == expected;
            ::_exit(result.ok() ? WroteAnyway : named ? ReportedReadOnly : OtherError);
        }
        int status = 0;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QVERIFY(WIFEXITED(status));
        QCOMPARE(WEXITSTATUS(status), int(ReportedReadOnly));
        QVERIFY(QDir(closed).isEmpty());
        QCOMPARE(::chmod(QFile::encodeName(closed).constData(), 0755), 0);
    }

    void namesAMissingFile()
    {
        const auto result = readFile(path(u"gone"_s), 100);
        QVERIFY(!result.ok());
        QCOMPARE(result.error().code, u"file.missing"_s);
        QCOMPARE(result.error().message.text(),
                 u"“%1” is not there any more. Check the folder and choose it again."_s.arg(path(u"gone"_s)));
    }

    void doesNotReadAFolder()
    {
        const auto result = readFile(m_folder.path(), 100);
        QVERIFY(!result.ok());
        QCOMPARE(result.error().code, u"file.unreadable"_s);
        QCOMPARE(result.error().message.text(),
                 u"“%1” cannot be opened. Check that it is a file and that you may read it."_s.arg(
                     m_folder.path()));
    }

    /// The kernel names 4096 bytes for such files and gives fewer, as a file does that shrinks while read.
    void noticesAFileThatShrinks()
    {
        const QString shrinking = u"/sys/devices/system/cpu/online"_s;
        QVERIFY(QFileInfo(shrinking).size() > 0);
        const auto result = readFile(shrinking, 100000);
        QVERIFY(!result.ok());
        QCOMPARE(result.error().code, u"file.changed"_s);
        QCOMPARE(
            result.error().message.text(),
            u"“%1” changed or vanished while it was being read. Nothing was taken over; try again."_s.arg(
                shrinking));
    }

    void aFileThatVanishedIsMissing()
    {
        QVERIFY(writeFileDurably(path(u"a"_s), "x").ok());
        QVERIFY(readFile(path(u"a"_s), 10).ok());
        QVERIFY(QFile::remove(path(u"a"_s)));
        QCOMPARE(readFile(path(u"a"_s), 10).error().code, u"file.missing"_s);
    }

    void keepsToTheLimit()
    {
        QVERIFY(writeFileDurably(path(u"a"_s), QByteArray(2000001, 'x')).ok());
        QVERIFY(readFile(path(u"a"_s), 2000001).ok());
        const auto result = readFile(path(u"a"_s), 2000000);
        QVERIFY(!result.ok());
        QCOMPARE(result.error().code, u"file.too-large"_s);
        QVERIFY(result.error().message.text().contains(path(u"a"_s)));
        QVERIFY(result.error().message.text().contains("2"_L1));
    }

    void knowsThePublishedHashes()
    {
        // FIPS 180-4 examples
        QCOMPARE(sha256("abc"), u"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_s);
        QCOMPARE(sha256({}), u"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"_s);
    }
};

QTEST_GUILESS_MAIN(tst_AtomicFile)
#include "tst_AtomicFile.moc"
