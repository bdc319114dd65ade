// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/ZipReader.h"
#include "models/exchange/ZipWriter.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <zlib.h>

using namespace tandem;
using namespace tandem::exchange;
using namespace Qt::StringLiterals;

namespace {

quint32 crcOf(const QByteArray &content)
{
    return static_cast<quint32>(crc32_z(0, reinterpret_cast<const Bytef *>(content.constData()),
                                        static_cast<z_size_t>(content.size())));
}

QByteArray rawDeflated(const QByteArray &content)
{
    // qCompress: 4 bytes of length, 2 of zlib header, raw stream, 4 of checksum
    return qCompress(content, 9).mid(6).chopped(4);
}

QByteArray little(quint32 value, int bytes)
{
    QByteArray out;
    for (int i = 0; i < bytes; ++i)
        out.append(static_cast<char>(static_cast<quint64>(value) >> (8 * i)));
    return out;
}

struct Patch
{
    enum Where
    {
        Local,
        Directory,
        End
    };
    Where where;
    int at;
    QByteArray bytes;
};

/// An entry as an attacker would write it.
struct Forged
{
    QByteArray name;
    QByteArray packed;
    bool deflated = false;
    quint32 size = 0;
    quint32 crc = 0;
    QList<Patch> patches = {};
    std::optional<quint32> offset = {};
    QByteArray gap = {};
};

Forged stored(const QByteArray &name, const QByteArray &content, const QList<Patch> &patches = {})
{
    return {name, content, false, static_cast<quint32>(content.size()), crcOf(content), patches, {}, {}};
}

Forged packed(const QByteArray &name, const QByteArray &content)
{
    return {name, rawDeflated(content), true, static_cast<quint32>(content.size()), crcOf(content), {}, {},
            {}};
}

QByteArray patched(QByteArray text, const QList<Patch> &patches, Patch::Where where)
{
    for (const Patch &patch : patches) {
        if (patch.where == where)
            text.replace(patch.at, patch.bytes.size(), patch.bytes);
    }
    return text;
}

QByteArray forge(const QList<Forged> &entries, const QList<Patch> &endPatches = {},
                 const QByteArray &before = {})
{
    QByteArray file = before;
    QByteArray directory;
    for (const Forged &forged : entries) {
        ZipEntry entry{forged.name, forged.deflated,
                       forged.crc,  static_cast<quint32>(forged.packed.size()),
                       forged.size, forged.offset.value_or(static_cast<quint32>(file.size()))};
        directory += patched(directoryRecord(entry), forged.patches, Patch::Directory);
        if (!forged.offset)
            file += patched(localHeader(entry), forged.patches, Patch::Local) + forged.packed + forged.gap;
    }
    return file + directory +
           patched(endRecord(static_cast<int>(entries.size()), static_cast<quint32>(directory.size()),
                             static_cast<quint32>(file.size())),
                   endPatches, Patch::End);
}

/// An ordinary package of three entries, one of them deflated.
QByteArray goodZip()
{
    QByteArray noise(3000, '\0');
    QRandomGenerator random(7);
    for (char &c : noise)
        c = static_cast<char>(random.bounded(256));
    ZipWriter writer;
    const bool added =
        writer.add("mimetype", "application/x") &&
        writer.add("a/application.json", QByteArray("{\"a\":1,\"text\":\"智能制造\"}").repeated(200)) &&
        writer.add("blobs/a1", noise);
    return added ? *writer.finish() : QByteArray();
}

/// Frame and every content.
Result<void> readAll(const QByteArray &file, const ZipLimits &limits = {})
{
    const auto reader = ZipReader::open(file, limits);
    if (!reader)
        return reader.error();
    for (const ZipEntry &entry : reader->entries()) {
        if (const auto content = reader->read(entry.name); !content)
            return content.error();
    }
    return {};
}

} // namespace

class tst_Zip : public QObject
{
    Q_OBJECT

private slots:
    void roundTrip();
    void sameContentGivesSameBytes();
    void otherProgramsReadIt();
    void writerRefuses_data();
    void writerRefuses();
    void hostile_data();
    void hostile();
    void limitsBeforeAllocation();
    void everyBitCounts();
    void everyTruncationIsRefused();
};

void tst_Zip::roundTrip()
{
    const QList<std::pair<QByteArray, QByteArray>> contents{{"mimetype", "x"},
                                                            {"empty.json", ""},
                                                            {"a.json", QByteArray(100'000, 'a')},
                                                            {"b/c-d_e.9", "PK\x05\x06"}};
    ZipWriter writer;
    for (const auto &[name, content] : contents)
        QVERIFY(writer.add(name, content));
    const QByteArray file = *writer.finish();
    QVERIFY(file.size() < 2000);
    const auto reader = ZipReader::open(file);
    QVERIFY(reader);
    QCOMPARE(reader->entries().size(), contents.size());
    for (const auto &[name, content] : contents)
        QCOMPARE(*reader->read(name), content);
    QCOMPARE(reader->read("other").error().code, u"zip.entry-missing"_s);
    QCOMPARE(ZipReader::open(*ZipWriter().finish())->entries().size(), 0);
}

void tst_Zip::sameContentGivesSameBytes()
{
    QVERIFY(!goodZip().isEmpty());
    QCOMPARE(goodZip(), goodZip());
}

void tst_Zip::otherProgramsReadIt()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.zip"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(goodZip()), goodZip().size());
    file.close();
    QProcess unzip;
    unzip.start(u"unzip"_s, {u"-t"_s, path});
    QVERIFY2(unzip.waitForFinished(), "unzip is needed for this test");
    QCOMPARE(unzip.exitCode(), 0);
    QVERIFY(unzip.readAllStandardOutput().contains("No errors detected"));
    QProcess python;
    python.start(u"python3"_s,
                 {u"-c"_s,
                  u"import sys,zipfile\nz=zipfile.ZipFile(sys.argv[1])\nassert z.testzip() is None\n"
                  "for i in z.infolist(): print(i.filename,i.file_size,i.compress_type,i.date_time[0])"_s,
                  path});
    QVERIFY2(python.waitForFinished(), "python3 is needed for this test");
    QCOMPARE(python.exitCode(), 0);
    QCOMPARE(python.readAllStandardOutput(),
             QByteArray("mimetype 13 0 1980\na/application.json 5800 8 1980\nblobs/a1 3000 0 1980\n"));
}

void tst_Zip::writerRefuses_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<int>("size");
    QTest::addColumn<QString>("code");
    QTest::newRow("umlaut") << QByteArray("größe.pdf") << 1 << u"zip.name"_s;
    QTest::newRow("upper case") << QByteArray("A.json") << 1 << u"zip.name"_s;
    QTest::newRow("twice") << QByteArray("there") << 1 << u"zip.duplicate-name"_s;
    QTest::newRow("at the limit") << QByteArray("a") << 100 << QString();
    QTest::newRow("large") << QByteArray("a") << 101 << u"zip.entry-too-large"_s;
}

void tst_Zip::writerRefuses()
{
    QFETCH(QByteArray, name);
    QFETCH(int, size);
    QFETCH(QString, code);
    ZipWriter writer({10'000, 10'000, 100, 2});
    QVERIFY(writer.add("there", "x"));
    const auto outcome = writer.add(name, QByteArray(size, 'x'));
    QCOMPARE(outcome ? QString() : outcome.error().code, code);
    if (outcome)
        QCOMPARE(writer.add("third", "x").error().code, u"zip.too-many-entries"_s);
}

void tst_Zip::hostile_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *tag, const QByteArray &file, const QString &code,
                        const QString &text = {}) { QTest::newRow(tag) << file << code << text; };
    const QByteArray good = goodZip();
    const Forged plain = stored("mimetype", "x");
    const QByteArray bigJson = QByteArray("[0,0]").repeated(1000);

    row("good", good, {});
    row("forged like ours", forge({plain, packed("a.json", bigJson)}), {});
    row("empty", {}, u"zip.empty"_s, u"The file is empty. Ask for it again."_s);
    row("not a zip", "%PDF-1.7 and more text than a record", u"zip.not-zip"_s,
        u"This is not a package of Tandem. Choose another file."_s);
    row("only a start", good.left(10), u"zip.truncated"_s,
        u"The package is incomplete: its end is missing. Ask for the file again."_s);
    row("appended", good + 'x', u"zip.end-record"_s,
        u"The end of the package is missing, was changed or has something appended to it. Ask for the file again."_s);
    row("comment", forge({plain}, {{Patch::End, 20, little(2, 2)}}) + "hi", u"zip.end-record"_s);
    row("end record in a comment", forge({plain}, {{Patch::End, 20, little(22, 2)}}) + endRecord(0, 0, 0),
        u"zip.directory"_s);
    row("something before", forge({plain}, {}, "MZ"), u"zip.not-zip"_s);
    row("a zip before", forge({plain}, {}, forge({plain})), u"zip.overlap"_s);
    row("another disk", forge({plain}, {{Patch::End, 4, little(1, 2)}}), u"zip.end-record"_s);
    row("one entry more", forge({plain}, {{Patch::End, 8, little(2, 2) + little(2, 2)}}), u"zip.directory"_s,
        u"The table of contents of the package is damaged or was not written by Tandem. Ask for the file again."_s);
    row("one entry less", forge({plain, stored("b", "y")}, {{Patch::End, 8, little(1, 2) + little(1, 2)}}),
        u"zip.directory"_s);
    row("65,535 entries", forge({plain}, {{Patch::End, 8, QByteArray(4, '\xff')}}), u"zip.too-many-entries"_s,
        u"The package states more than the allowed 10000 entries. It was not opened; ask for the file again."_s);
    for (const QByteArray &name :
         {QByteArray("../x"), QByteArray("/x"), QByteArray("a/../x"), QByteArray("C:x"), QByteArray("A.json"),
          QByteArray("a\\b"), QByteArray("a//b"), QByteArray(".x"), QByteArray("a/.x"), QByteArray("x."),
          QByteArray("x "), QByteArray("附.pdf"), QByteArray("a\0b", 3), QByteArray("a/"), QByteArray("CON"),
          QByteArray("\xe2\x80\xae"
                     "fdp.exe")})
        row(qPrintable(u"name "_s + QString::fromLatin1(name.toHex())), forge({stored(name, "x")}),
            u"zip.name"_s);
    row("name shown safely", forge({stored("../../etc/\x1b[0m", "x")}), u"zip.name"_s,
        u"The package holds an entry with the forbidden name “../../etc/?[0m”. Tandem does not write such "
        u"names: do "
        "not trust this file."_s);
    row("name too long", forge({stored(QByteArray(121, 'a'), "x")}), u"zip.directory"_s);
    row("name too long beside a short one", forge({stored(QByteArray(121, 'a'), "x"), plain}), u"zip.name"_s);
    row("twice", forge({plain, plain}), u"zip.duplicate-name"_s,
        u"The package holds the entry “mimetype” twice. Tandem does not write such files: do not trust this one."_s);
    row("symbolic link",
        forge({stored("a", "/etc/passwd", {{Patch::Directory, 38, little(0xA1FF0000u, 4)}})}),
        u"zip.attributes"_s,
        u"The entry “a” is a link or carries file rights. Tandem does not write such entries: do not trust "
        u"this "
        "file."_s);
    row("encrypted",
        forge({stored("a", "x",
                      {{Patch::Directory, 8, little(0x801, 2)}, {Patch::Local, 6, little(0x801, 2)}})}),
        u"zip.encrypted"_s,
        u"The entry “a” is encrypted in a way Tandem does not use. Ask for the file as Tandem wrote it."_s);
    row("descriptor",
        forge({stored("a", "x",
                      {{Patch::Directory, 8, little(0x808, 2)}, {Patch::Local, 6, little(0x808, 2)}})}),
        u"zip.directory"_s);
    row("bzip2",
        forge({stored("a", "x", {{Patch::Directory, 10, little(12, 2)}, {Patch::Local, 8, little(12, 2)}})}),
        u"zip.method"_s);
    row("another date",
        forge({stored("a", "x",
                      {{Patch::Directory, 14, little(0x5021, 2)}, {Patch::Local, 12, little(0x5021, 2)}})}),
        u"zip.directory"_s);
    row("two names", forge({stored("good", "x", {{Patch::Local, 30, "evil"}})}), u"zip.local-header"_s,
        u"The package describes the entry “good” in two different ways. Do not trust this file; ask for it again."_s);
    row("two sizes", forge({stored("good", "x", {{Patch::Local, 22, little(9, 4)}})}), u"zip.local-header"_s);
    row("deflated attachment", forge({packed("a.pdf", bigJson)}), u"zip.directory"_s);

    Forged again = stored("again", "x");
    again.offset = 0;
    row("overlap", forge({plain, again}), u"zip.overlap"_s,
        u"The entries of the package overlap or leave gaps. Tandem does not write such files: do not trust "
        u"this "
        "one."_s);
    Forged gap = plain;
    gap.gap = "hidden";
    row("gap", forge({gap, stored("b", "y")}), u"zip.overlap"_s);
    row("gap before the directory", forge({gap}), u"zip.overlap"_s);
    Forged longer = stored("a", "x");
    longer.size = 10;
    row("stored size lies", forge({longer}), u"zip.size"_s,
        u"The entry “a” does not have the size the package states for it. Nothing was read; ask for the file again."_s);
    Forged wrongCrc = stored("a", "x");
    wrongCrc.crc = 5;
    row("wrong checksum", forge({wrongCrc}), u"zip.content"_s,
        u"The entry “a” is damaged. Nothing was read; ask for the file again."_s);

    Forged bomb = packed("a.json", QByteArray(60 * 1024 * 1024, ' '));
    row("60 MB of blanks are allowed", forge({bomb}), {});
    bomb.size = 1000;
    row("bomb that claims 1,000 bytes", forge({bomb}), u"zip.size"_s);
    bomb.size = 70 * 1024 * 1024;
    row("bomb of 70 MB", forge({bomb}), u"zip.entry-too-large"_s,
        u"The entry “a.json” is larger than the allowed 67 MB. The package was not opened; ask for the file again."_s);
    Forged gain = packed("a.json", "[]");
    gain.size = 60 * 1024 * 1024;
    row("gain that deflate cannot have", forge({gain}), u"zip.size"_s);
    Forged shorter = packed("a.json", bigJson);
    shorter.size += 1;
    row("ends before its size", forge({shorter}), u"zip.size"_s);
    Forged cut = packed("a.json", bigJson);
    cut.packed.chop(3);
    row("deflate stream cut", forge({cut}), u"zip.content"_s);
    Forged tail = packed("a.json", bigJson);
    tail.packed += "evil";
    row("data behind the deflate stream", forge({tail}), u"zip.content"_s);
    bomb.size = 60 * 1024 * 1024;
    QList<Forged> many;
    for (int i = 0; i < 40; ++i) {
        bomb.name = "f" + QByteArray::number(i) + ".json";
        many.append(bomb);
    }
    row("40 bombs of 60 MB", forge(many), u"zip.too-large"_s,
        u"The package is larger than the allowed 2147 MB. It was not opened; ask the sender for a smaller one."_s);
}

void tst_Zip::hostile()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, code);
    QFETCH(QString, text);
    const auto outcome = readAll(file);
    QCOMPARE(outcome ? QString() : outcome.error().code, code);
    if (!outcome)
        QVERIFY(!outcome.error().message.text().contains(u'%'));
    if (!text.isEmpty())
        QCOMPARE(outcome.error().message.text(), text);
}

void tst_Zip::limitsBeforeAllocation()
{
    // A zip64 end record that states a million entries, before the ordinary one that cannot.
    QByteArray zip64("PK\x06\x06", 4);
    zip64 += little(44, 4) + little(0, 4) + little(20, 4) + little(0, 8);
    zip64 += little(1'000'000, 4) + little(0, 4) + little(1'000'000, 4) + little(0, 4) + QByteArray(16, '\0');
    const QByteArray file = "PK\x03\x04" + zip64 + endRecord(0xffff, 0xffffffff, 0xffffffff);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(readAll(file).error().code, u"zip.too-many-entries"_s);
    QVERIFY(timer.elapsed() < 50);

    ZipLimits limits;
    limits.entries = 3;
    QVERIFY(readAll(goodZip(), limits));
    limits.entries = 2;
    QCOMPARE(readAll(goodZip(), limits).error().code, u"zip.too-many-entries"_s);
    limits = {};
    limits.file = goodZip().size();
    QVERIFY(readAll(goodZip(), limits));
    --limits.file;
    QCOMPARE(readAll(goodZip(), limits).error().code, u"zip.too-large"_s);
}

void tst_Zip::everyBitCounts()
{
    const QByteArray good = goodZip();
    QRandomGenerator random(9);
    for (int i = 0; i < 3000; ++i) {
        QByteArray changed = good;
        const qsizetype at = random.bounded(static_cast<int>(changed.size()));
        changed[at] = static_cast<char>(changed[at] ^ (1 << random.bounded(8)));
        QVERIFY2(!readAll(changed), qPrintable(u"byte %1"_s.arg(at)));
    }
    // The deflate stream bit by bit: it has spare bits at its end.
    for (qsizetype bit = 40 * 8; bit < 260 * 8; ++bit) {
        QByteArray changed = good;
        changed[bit / 8] = static_cast<char>(changed[bit / 8] ^ (1 << (bit % 8)));
        QVERIFY2(!readAll(changed), qPrintable(u"bit %1"_s.arg(bit)));
    }
}

void tst_Zip::everyTruncationIsRefused()
{
    const QByteArray good = goodZip();
    for (qsizetype size = 0; size < good.size(); ++size)
        QVERIFY(!readAll(good.left(size)));
}

QTEST_GUILESS_MAIN(tst_Zip)
#include "tst_Zip.moc"
