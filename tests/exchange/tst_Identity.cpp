// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/Identity.h"
#include "models/exchange/IdentityCard.h"

#include <QJsonArray>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace tandem;
using namespace tandem::exchange;
using namespace Qt::StringLiterals;

namespace {

constexpr int kFastLogN = 4;
const auto kPassphrase = u"correct horse battery"_s;

Identity person()
{
    return Identity::create(u"applicant"_s, {{u"zh"_s, u"王小明"_s}, {u"de"_s, u"Wang Xiaoming"_s}},
                            {{u"de"_s, u"Beispiel GmbH"_s}});
}

} // namespace

class tst_Identity : public QObject
{
    Q_OBJECT

private slots:
    void fingerprintOfKnownKeys();
    void fingerprintForm();
    void signatures();
    void fileRoundTrip();
    void fileRefusals();
    void ageTakesTheFile();
    void card();
    void changedCardIsRefused();
    void recoveryKey();
    void publicPartRefusals_data();
    void publicPartRefusals();
};

void tst_Identity::fingerprintOfKnownKeys()
{
    // Computed apart from this code: int(sha256(text)[:33 hexadecimal digits], 16) in 40 decimal digits.
    const PublicIdentity identity{u"office"_s,
                                  {},
                                  {},
                                  QByteArray(32, '\x01'),
                                  u"age1qqqsyqcyq5rqwzqfpg9scrgwpugpzysnzs23v9ccrydpk8qarc0jqgfzyv"_s};
    QCOMPARE(identity.fingerprint(), u"43131 69330 60016 38060 90597 58734 73433 62343"_s);
}

void tst_Identity::fingerprintForm()
{
    const Identity one = person();
    const QRegularExpression form(u"\\A([0-9]{5} ){7}[0-9]{5}\\z"_s);
    for (int i = 0; i < 100; ++i) {
        const Identity other = person();
        QVERIFY(form.match(other.fingerprint()).hasMatch());
        QVERIFY(other.fingerprint() != one.fingerprint());
    }
    PublicIdentity renamed = one.publicPart();
    renamed.name = {{u"de"_s, u"Anders"_s}};
    QCOMPARE(renamed.fingerprint(), one.fingerprint());
    renamed.role = u"office"_s;
    QVERIFY(renamed.fingerprint() != one.fingerprint());
}

void tst_Identity::signatures()
{
    const Identity identity = person();
    const QByteArray signature = identity.sign("text");
    const QByteArray key = identity.publicPart().signingKey;
    QCOMPARE(signature.size(), 64);
    QVERIFY(isSignedBy(key, "text", signature));
    QVERIFY(!isSignedBy(key, "Text", signature));
    QVERIFY(!isSignedBy(person().publicPart().signingKey, "text", signature));
    QVERIFY(!isSignedBy(key, "text", signature.chopped(1)));
    QVERIFY(!isSignedBy({}, "text", signature));
}

void tst_Identity::fileRoundTrip()
{
    Identity identity = person();
    const auto file = identity.toFile(kPassphrase, kFastLogN);
    QVERIFY(file);
    QVERIFY(!file->contains("AGE-SECRET-KEY"));
    const auto again = Identity::fromFile(*file, kPassphrase);
    QVERIFY(again);
    QCOMPARE(again->publicPart(), identity.publicPart());
    QVERIFY(isSignedBy(identity.publicPart().signingKey, "x", again->sign("x")));
    QCOMPARE(again->sealKey().toText(), identity.sealKey().toText());
    const QString before = identity.fingerprint();
    identity.rename({{u"en"_s, u"New"_s}}, {});
    QCOMPARE(identity.fingerprint(), before);
    QCOMPARE(Identity::fromFile(*identity.toFile(kPassphrase, kFastLogN), kPassphrase)->publicPart().name,
             LangText({{u"en"_s, u"New"_s}}));
}

void tst_Identity::fileRefusals()
{
    const Identity identity = person();
    const auto weak = identity.toFile(u"eleven char"_s, kFastLogN);
    QCOMPARE(weak.error().code, u"identity.weak-passphrase"_s);
    QCOMPARE(weak.error().message.text(),
             u"The passphrase is too short: it needs at least 12 characters. A few words "
             "in a row are easy to remember."_s);
    QVERIFY(identity.toFile(u"twelve chars"_s, kFastLogN));
    const QByteArray file = *identity.toFile(kPassphrase, kFastLogN);
    QCOMPARE(Identity::fromFile(file, u"correct horse batterz"_s).error().code, u"seal.wrong-passphrase"_s);
    QCOMPARE(Identity::fromFile(file.chopped(1), kPassphrase).error().code, u"seal.damaged"_s);
    QCOMPARE(Identity::fromFile({}, kPassphrase).error().code, u"seal.empty"_s);
    const QByteArray other = *sealWithPassphrase("no keys in here", kPassphrase, kFastLogN);
    QCOMPARE(Identity::fromFile(other, kPassphrase).error().code, u"identity.malformed"_s);
    // Two halves of different people.
    const QByteArray mine = *openSeal(file, {{}, kPassphrase});
    const QByteArray theirs = *openSeal(*person().toFile(kPassphrase, kFastLogN), {{}, kPassphrase});
    const QByteArray mixed = mine.left(mine.indexOf("AGE-")) + theirs.mid(theirs.indexOf("AGE-"));
    QCOMPARE(Identity::fromFile(*sealWithPassphrase(mixed, kPassphrase, kFastLogN), kPassphrase).error().code,
             u"identity.malformed"_s);
}

void tst_Identity::ageTakesTheFile()
{
    const Identity identity = person();
    const QTemporaryDir folder;
    const auto write = [&folder](const QString &name, const QByteArray &content) {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
    };
    const QByteArray keyFile = *openSeal(*identity.toFile(kPassphrase, kFastLogN), {{}, kPassphrase});
    QVERIFY(write(u"key.txt"_s, keyFile));
    QVERIFY(write(u"a.age"_s, *seal("for me", {identity.publicPart().recipient})));
    QProcess age;
    age.start(u"age"_s, {u"-d"_s, u"-i"_s, folder.filePath(u"key.txt"_s), folder.filePath(u"a.age"_s)});
    QVERIFY2(age.waitForFinished(), "the program age is needed for this test");
    QCOMPARE(age.readAllStandardOutput(), QByteArray("for me"));
}

void tst_Identity::card()
{
    const Identity identity = person();
    const QDateTime at(QDate(2027, 3, 1), QTime(8, 0), Qt::UTC);
    const auto file = writeIdentityCard(identity, u"0190a000-0000-7000-8000-000000000001"_s, at);
    QVERIFY(file);
    QVERIFY(!file->contains("SECRET"));
    const auto read = readIdentityCard(*file);
    QVERIFY(read);
    QCOMPARE(*read, identity.publicPart());
    QCOMPARE(*writeIdentityCard(identity, u"0190a000-0000-7000-8000-000000000001"_s, at), *file);
}

void tst_Identity::changedCardIsRefused()
{
    const Identity identity = person();
    const QByteArray card = *writeIdentityCard(identity, u"0190a000-0000-7000-8000-000000000001"_s,
                                               QDateTime(QDate(2027, 3, 1), QTime(8, 0), Qt::UTC));
    for (qsizetype at = 0; at < card.size(); ++at) {
        QByteArray changed = card;
        changed[at] = static_cast<char>(changed[at] ^ 4);
        // A deflate stream has a few bits that mean nothing: what then reads must be exactly what was
        // written.
        const auto read = readIdentityCard(changed);
        QVERIFY2(!read || *read == identity.publicPart(), qPrintable(QString::number(at)));
    }
}

void tst_Identity::recoveryKey()
{
    const RecoveryKey recovery = createRecoveryKey();
    QCOMPARE(recovery.secretLine.size(), 74);
    QCOMPARE(AgeIdentity::fromText(recovery.secretLine)->recipient(), recovery.publicPart.recipient);
    QCOMPARE(*publicIdentityFromJson(toJson(recovery.publicPart)), recovery.publicPart);
}

void tst_Identity::publicPartRefusals_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("no role") << u"role"_s << QJsonValue();
    QTest::newRow("no key") << u"sign_pk"_s << QJsonValue();
    QTest::newRow("short key") << u"sign_pk"_s << QJsonValue(u"AAAA"_s);
    QTest::newRow("not base64") << u"sign_pk"_s << QJsonValue(u"***"_s);
    QTest::newRow("key is a number") << u"sign_pk"_s << QJsonValue(5);
    QTest::newRow("no recipient") << u"seal_recipient"_s << QJsonValue();
    QTest::newRow("foreign recipient") << u"seal_recipient"_s << QJsonValue(u"ssh-ed25519 AAAA"_s);
}

void tst_Identity::publicPartRefusals()
{
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    QJsonObject json = toJson(person().publicPart());
    QVERIFY(publicIdentityFromJson(json));
    json[key] = value;
    const auto outcome = publicIdentityFromJson(json);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, u"identity.malformed"_s);
    QCOMPARE(outcome.error().message.text(),
             u"This is not a complete identity: a key or the role is missing or "
             "wrong. Ask for the file again."_s);
}

QTEST_GUILESS_MAIN(tst_Identity)
#include "tst_Identity.moc"
