// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/AgeChunks.h"
#include "models/exchange/AgeHeader.h"
#include "models/exchange/AgeSeal.h"
#include "models/exchange/Bech32.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace tandem;
using namespace tandem::exchange;
using namespace Qt::StringLiterals;

namespace {

constexpr int kFastLogN = 4;

QByteArray textOf(qsizetype size)
{
    QByteArray text(size, Qt::Uninitialized);
    for (qsizetype i = 0; i < size; ++i)
        text[i] = static_cast<char>((i * 2654435761u) >> 13);
    return text;
}

bool writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

struct Ran
{
    int exitCode = -1;
    QByteArray output;
    QByteArray errors;
};

Ran run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(60'000))
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

/// `age` asks for passphrases on a terminal only, so it gets one.
Ran runWithPassphrase(const QString &command, const QByteArray &passphrase)
{
    const QString script = uR"(
import os, pty, select, sys, time
pid, fd = pty.fork()
if pid == 0:
    os.execvp("sh", ["sh", "-c", sys.argv[1]])
sent = 0
seen = b""
end = time.time() + 60
while time.time() < end:
    ready, _, _ = select.select([fd], [], [], 0.2)
    if ready:
        try:
            data = os.read(fd, 4096)
        except OSError:
            break
        if not data:
            break
        seen += data
        if seen.count(b"assphrase") > 0 and seen.rstrip().endswith(b":"):
            os.write(fd, sys.argv[2].encode() + b"\n")
            seen = b""
_, status = os.waitpid(pid, 0)
sys.exit(os.waitstatus_to_exitcode(status))
)"_s;
    return run(u"python3"_s, {u"-c"_s, script, command, QString::fromUtf8(passphrase)});
}

QString codeOf(const Result<QByteArray> &result)
{
    return result ? QString() : result.error().code;
}

} // namespace

class tst_AgeSeal : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void bech32();
    void roundTrip_data();
    void roundTrip();
    void severalRecipients();
    void passphrase();
    void ageOpensOurs();
    void weOpenAges();
    void passphrasesWithAge();
    void sealRefuses();
    void openRefuses_data();
    void openRefuses();
    void headerForms_data();
    void headerForms();
    void chunksCannotBeMoved();
    void everyChangeIsNoticed();

private:
    AgeIdentity m_me = AgeIdentity::create();
    AgeIdentity m_other = AgeIdentity::create();
    QTemporaryDir m_folder;
};

void tst_AgeSeal::initTestCase()
{
    QVERIFY(m_folder.isValid());
    QVERIFY2(run(u"age"_s, {u"--version"_s}).exitCode == 0, "the program age is needed for these tests");
}

void tst_AgeSeal::bech32()
{
    QCOMPARE(toBech32("a", {}), QByteArray("a12uel5l")); // BIP 173, list of valid strings
    QCOMPARE(fromBech32("a", "A12UEL5L"), QByteArray(""));
    QVERIFY(!fromBech32("a", "A12uEL5L"));
    QVERIFY(!fromBech32("b", "a12uel5l"));
    QVERIFY(!fromBech32("a", "a12uel5m"));
    QVERIFY(!fromBech32("a", "1"));
    QCOMPARE(fromBech32("x", toBech32("x", textOf(33))), textOf(33));
    const QByteArray line = m_me.toText();
    QCOMPARE(line.size(), 74);
    QVERIFY(line.startsWith("AGE-SECRET-KEY-1"));
    QCOMPARE(AgeIdentity::fromText(line)->recipient(), m_me.recipient());
    QByteArray typo = line;
    typo[30] = typo[30] == 'Q' ? 'P' : 'Q';
    QCOMPARE(AgeIdentity::fromText(typo).error().code, u"seal.identity"_s);
    QVERIFY(isRecipient(m_me.recipient()));
    QVERIFY(!isRecipient(m_me.recipient().toUpper()));
    QVERIFY(!isRecipient(u"age1"_s));
}

void tst_AgeSeal::roundTrip_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {0, 1, 65535, 65536, 65537, 131072, 200'000})
        QTest::addRow("%d", size) << size;
}

void tst_AgeSeal::roundTrip()
{
    QFETCH(int, size);
    const auto file = seal(textOf(size), {m_me.recipient()});
    QVERIFY(file);
    QVERIFY(looksSealed(*file));
    const auto opened = openSeal(*file, {{m_me}, {}});
    QVERIFY(opened);
    QCOMPARE(*opened, textOf(size));
}

void tst_AgeSeal::severalRecipients()
{
    const auto file = seal("text", {m_me.recipient(), m_other.recipient()});
    QCOMPARE(*openSeal(*file, {{m_me}, {}}), QByteArray("text"));
    QCOMPARE(*openSeal(*file, {{AgeIdentity::create(), m_other}, {}}), QByteArray("text"));
    const auto stranger = openSeal(*file, {{AgeIdentity::create()}, {}});
    QCOMPARE(stranger.error().code, u"seal.not-for-me"_s);
    QCOMPARE(stranger.error().message.text(),
             u"The file is not sealed to you: none of your keys opens it. Ask the sender to seal it to your "
             "identity card."_s);
}

void tst_AgeSeal::passphrase()
{
    const auto file = sealWithPassphrase("text", u"pass 口令 ü"_s, kFastLogN);
    QCOMPARE(*openSeal(*file, {{}, u"pass 口令 u\u0308"_s}), QByteArray("text")); // the same after NFC
    QCOMPARE(codeOf(openSeal(*file, {{m_me}, {}})), u"seal.needs-passphrase"_s);
    const auto wrong = openSeal(*file, {{}, u"Pass 口令 ü"_s});
    QCOMPARE(wrong.error().code, u"seal.wrong-passphrase"_s);
    QCOMPARE(
        wrong.error().message.text(),
        u"The passphrase is not the one the file was locked with. Check capital letters and the keyboard’s "
        "language, then try again."_s);
}

void tst_AgeSeal::ageOpensOurs()
{
    const QString key = m_folder.filePath(u"key.txt"_s);
    const QString sealedPath = m_folder.filePath(u"ours.age"_s);
    QVERIFY(writeFile(key, m_other.toText() + '\n'));
    for (const int size : {0, 1, 65536, 65537, 300'000}) {
        QVERIFY(writeFile(sealedPath, *seal(textOf(size), {m_me.recipient(), m_other.recipient()})));
        const Ran age = run(u"age"_s, {u"-d"_s, u"-i"_s, key, sealedPath});
        QVERIFY2(age.exitCode == 0, age.errors.constData());
        QCOMPARE(age.output, textOf(size));
    }
    // Its own key maker agrees on the public half.
    const Ran keygen = run(u"age-keygen"_s, {u"-y"_s, key});
    QCOMPARE(QString::fromLatin1(keygen.output.trimmed()), m_other.recipient());
}

void tst_AgeSeal::weOpenAges()
{
    const QString plain = m_folder.filePath(u"plain"_s);
    const QString sealedPath = m_folder.filePath(u"theirs.age"_s);
    for (const int size : {0, 1, 65536, 65537, 300'000}) {
        QVERIFY(writeFile(plain, textOf(size)));
        const Ran age = run(
            u"age"_s, {u"-r"_s, m_other.recipient(), u"-r"_s, m_me.recipient(), u"-o"_s, sealedPath, plain});
        QVERIFY2(age.exitCode == 0, age.errors.constData());
        QFile file(sealedPath);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto opened = openSeal(file.readAll(), {{m_me}, {}});
        QVERIFY(opened);
        QCOMPARE(*opened, textOf(size));
    }
}

void tst_AgeSeal::passphrasesWithAge()
{
    const QString sealedPath = m_folder.filePath(u"locked.age"_s);
    const QString plain = m_folder.filePath(u"unlocked"_s);
    QVERIFY(writeFile(sealedPath, *sealWithPassphrase("under lock", u"a long phrase"_s, 10)));
    const Ran opening = runWithPassphrase(u"age -d -o '%1' '%2'"_s.arg(plain, sealedPath), "a long phrase");
    QVERIFY2(opening.exitCode == 0, opening.errors.constData());
    QFile opened(plain);
    QVERIFY(opened.open(QIODevice::ReadOnly));
    QCOMPARE(opened.readAll(), QByteArray("under lock"));

    const QString theirs = m_folder.filePath(u"theirs-locked.age"_s);
    const Ran locking = runWithPassphrase(u"age -p -o '%1' '%2'"_s.arg(theirs, plain), "another phrase");
    QVERIFY2(locking.exitCode == 0, locking.errors.constData());
    QFile file(theirs);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto ours = openSeal(file.readAll(), {{}, u"another phrase"_s});
    QVERIFY(ours);
    QCOMPARE(*ours, QByteArray("under lock"));
}

void tst_AgeSeal::sealRefuses()
{
    QCOMPARE(codeOf(seal("x", {})), u"seal.no-recipient"_s);
    QCOMPARE(codeOf(seal("x", {u"age1abc"_s})), u"seal.recipient"_s);
    // A public key of low order would give the file key to everyone.
    QCOMPARE(codeOf(seal("x", {QString::fromLatin1(toBech32("age", QByteArray(32, '\0')))})),
             u"seal.recipient"_s);
    QStringList many;
    many.fill(m_me.recipient(), 256);
    const auto atLimit = seal("x", many);
    QVERIFY(atLimit);
    QCOMPARE(*openSeal(*atLimit, {{m_me}, {}}), QByteArray("x"));
    QCOMPARE(codeOf(seal("x", many + many)), u"seal.too-many-recipients"_s);
    QCOMPARE(codeOf(sealWithPassphrase("x", {}, kFastLogN)), u"seal.no-passphrase"_s);
    QCOMPARE(codeOf(sealWithPassphrase("x", u"x"_s, 0)), u"seal.work-factor"_s);
    QCOMPARE(codeOf(sealWithPassphrase("x", u"x"_s, 21)), u"seal.work-factor"_s);
}

void tst_AgeSeal::openRefuses_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("text");
    const QByteArray file = *seal(textOf(150'000), {m_me.recipient()});
    const qsizetype headerSize = readHeader(file)->size;
    const qsizetype content = headerSize + AgeChunks::kNonce;
    const QString truncated = u"The sealed file is incomplete: its end is missing. Ask for it again."_s;
    const QString damaged =
        u"The sealed file was changed or damaged on its way, or its end is missing. Nothing was "
        "read; ask for it again."_s;
    const auto changed = [&file](qsizetype at) {
        QByteArray copy = file;
        copy[at] = static_cast<char>(copy[at] ^ 1);
        return copy;
    };
    QTest::newRow("empty") << QByteArray() << u"seal.empty"_s << u"The file is empty. Ask for it again."_s;
    QTest::newRow("not age") << QByteArray("PK\x03\x04 anything") << u"seal.not-sealed"_s
                             << u"This is not a sealed file of Tandem. Choose another file."_s;
    QTest::newRow("version 2")
        << QByteArray(file).replace("org/v1\n", "org/v2\n") << u"seal.newer-format"_s
        << u"The file is sealed in a newer way that this version of Tandem does not know. "
           "Install the newest version."_s;
    QTest::newRow("cut in the header") << file.left(60) << u"seal.truncated"_s << truncated;
    QTest::newRow("cut behind the header") << file.left(headerSize) << u"seal.truncated"_s << truncated;
    QTest::newRow("cut in the nonce") << file.left(headerSize + 5) << u"seal.truncated"_s << truncated;
    QTest::newRow("no chunk") << file.left(content) << u"seal.truncated"_s << truncated;
    QTest::newRow("cut between chunks")
        << file.left(content + AgeChunks::kSealed) << u"seal.truncated"_s << truncated;
    QTest::newRow("cut in a tag") << file.left(content + AgeChunks::kSealed + 7) << u"seal.truncated"_s
                                  << truncated;
    QTest::newRow("cut in a chunk") << file.chopped(1) << u"seal.damaged"_s << damaged;
    QTest::newRow("appended") << file + 'x' << u"seal.damaged"_s << damaged;
    QTest::newRow("changed content") << changed(content + 10) << u"seal.damaged"_s << damaged;
    QTest::newRow("changed nonce") << changed(headerSize + 1) << u"seal.damaged"_s << damaged;
    QByteArray otherMac = file;
    otherMac.replace(headerSize - 44, 43, toBase64(QByteArray(32, 'x')));
    QTest::newRow("changed header")
        << otherMac << u"seal.header-changed"_s
        << u"The seal of the file was changed after it was made. Do not trust this file; "
           "ask for it again."_s;
    QByteArray moreStanzas = file;
    moreStanzas.insert(22, QByteArray("-> grease\n\n").repeated(300));
    QTest::newRow("too many recipients")
        << moreStanzas << u"seal.header-too-large"_s
        << u"The file states more than the allowed 256 recipients or an oversized seal. It was not opened; ask for it again."_s;
    QByteArray endless = file.left(22) + "-> x " + QByteArray(100'000, 'a');
    QTest::newRow("endless line") << endless << u"seal.header-too-large"_s << QString();
    QTest::newRow("extra stanza") << QByteArray(file).insert(22, "-> grease\n\n") << u"seal.header-changed"_s
                                  << QString();
}

void tst_AgeSeal::openRefuses()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, code);
    QFETCH(QString, text);
    const auto outcome = openSeal(file, {{m_me}, {}});
    QCOMPARE(codeOf(outcome), code);
    if (!text.isEmpty())
        QCOMPARE(outcome.error().message.text(), text);
}

void tst_AgeSeal::headerForms_data()
{
    QTest::addColumn<QByteArray>("stanzas");
    QTest::addColumn<QString>("code");
    const QByteArray share = toBase64(QByteArray(32, 's'));
    const QByteArray body = toBase64(QByteArray(32, 'b'));
    const QByteArray salt = toBase64(QByteArray(16, 's'));
    const auto row = [](const char *tag, const QByteArray &stanzas, const char *code) {
        QTest::newRow(tag) << stanzas << QString::fromLatin1(code);
    };
    row("well formed", "-> X25519 " + share + '\n' + body + '\n', "");
    row("unknown type", "-> future a b\n" + QByteArray(64, 'A') + "\n\n", "");
    row("none", "", "seal.header");
    row("no argument", "-> \n" + body + '\n', "seal.header");
    row("two blanks", "-> X25519  " + share + '\n' + body + '\n', "seal.header");
    row("no blank", "->X25519 " + share + '\n' + body + '\n', "seal.header");
    row("carriage return", "-> X25519 " + share + "\r\n" + body + '\n', "seal.header");
    row("third argument", "-> X25519 " + share + " x\n" + body + '\n', "seal.header");
    row("short share", "-> X25519 " + salt + '\n' + body + '\n', "seal.header");
    row("short body", "-> X25519 " + share + '\n' + salt + '\n', "seal.header");
    row("padding", "-> X25519 " + share + "=\n" + body + '\n', "seal.header");
    row("spare bits", "-> X25519 " + share.chopped(1) + "D\n" + body + '\n', "seal.header");
    row("long line", "-> x\n" + QByteArray(65, 'A') + "\n\n", "seal.header");
    row("scrypt", "-> scrypt " + salt + " 4\n" + body + '\n', "");
    row("scrypt twice", ("-> scrypt " + salt + " 4\n" + body + '\n').repeated(2), "seal.header");
    row("scrypt beside another", "-> scrypt " + salt + " 4\n" + body + "\n-> x\n\n", "seal.header");
    row("leading zero", "-> scrypt " + salt + " 04\n" + body + '\n', "seal.header");
    row("plus", "-> scrypt " + salt + " +4\n" + body + '\n', "seal.header");
    row("zero", "-> scrypt " + salt + " 0\n" + body + '\n', "seal.header");
    row("work factor 20", "-> scrypt " + salt + " 20\n" + body + '\n', "");
    row("work factor 21", "-> scrypt " + salt + " 21\n" + body + '\n', "seal.work-factor");
    row("work factor beyond numbers", "-> scrypt " + salt + " 99999999999\n" + body + '\n', "seal.header");
}

void tst_AgeSeal::headerForms()
{
    QFETCH(QByteArray, stanzas);
    QFETCH(QString, code);
    const auto header =
        readHeader("age-encryption.org/v1\n" + stanzas + "--- " + toBase64(QByteArray(32, 'm')) + '\n');
    QCOMPARE(header ? QString() : header.error().code, code);
}

void tst_AgeSeal::chunksCannotBeMoved()
{
    const QByteArray file = *seal(textOf(4 * 65536), {m_me.recipient()});
    const qsizetype content = readHeader(file)->size + AgeChunks::kNonce;
    const auto chunk = [&](int i) { return file.mid(content + i * AgeChunks::kSealed, AgeChunks::kSealed); };
    const QByteArray head = file.left(content);
    QCOMPARE(codeOf(openSeal(head + chunk(0) + chunk(1) + chunk(2) + chunk(3), {{m_me}, {}})), QString());
    QCOMPARE(codeOf(openSeal(head + chunk(1) + chunk(0) + chunk(2) + chunk(3), {{m_me}, {}})),
             u"seal.damaged"_s);
    QCOMPARE(codeOf(openSeal(head + chunk(0) + chunk(2) + chunk(3), {{m_me}, {}})), u"seal.damaged"_s);
    QCOMPARE(codeOf(openSeal(head + chunk(0) + chunk(0) + chunk(2) + chunk(3), {{m_me}, {}})),
             u"seal.damaged"_s);
}

void tst_AgeSeal::everyChangeIsNoticed()
{
    const QByteArray file = *seal("a short text", {m_me.recipient()});
    for (qsizetype bit = 0; bit < file.size() * 8; ++bit) {
        QByteArray changed = file;
        changed[bit / 8] = static_cast<char>(changed[bit / 8] ^ (1 << (bit % 8)));
        QVERIFY2(!openSeal(changed, {{m_me}, {}}), qPrintable(u"bit %1"_s.arg(bit)));
    }
    for (qsizetype size = 0; size < file.size(); ++size)
        QVERIFY(!openSeal(file.left(size), {{m_me}, {}}));
}

QTEST_GUILESS_MAIN(tst_AgeSeal)
#include "tst_AgeSeal.moc"
