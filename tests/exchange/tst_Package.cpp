// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/OpenPackage.h"
#include "tests/exchange/PackageSamples.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QRandomGenerator>
#include <QTest>

using namespace tandem;
using namespace tandem::exchange;
using namespace tandem::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kFastLogN = 4;

QString codeOf(const Result<PackageContent> &result)
{
    return result ? QString() : result.error().code;
}

} // namespace

class tst_Package : public QObject
{
    Q_OBJECT

private slots:
    void roundTrip_data();
    void roundTrip();
    void sealedAgainAndAgain();
    void passphrase();
    void recoveryKeyOpens();
    void officeKeyChange();
    void callTravelsSigned();
    void writerRefuses_data();
    void writerRefuses();
    void badFiles();
    void otherExpectations();
    void forged_data();
    void forged();
    void newerMinorIsReadWithNotes();
    void readdressed();
    void unsealed();
    void fileNamesAreNeverPaths();
    void recognises_data();
    void recognises();
    void nothingSurvivesDamage();
    void importIsFast();

private:
    Recipients to(const Identity &person) const { return {{person.publicPart()}, {}, kScryptLogN}; }
    /// A submission of the applicant as an open zip.
    OpenPackage submission() const
    {
        const auto written =
            writePackage(samplePackage(PackageKind::Submission), m_cast.applicant, to(m_cast.office));
        return OpenPackage::of(*openSeal(written->file, {{m_cast.office.sealKey()}, {}}));
    }
    Result<PackageContent> openAtOffice(const OpenPackage &package, const Expectation &expectation = {}) const
    {
        const auto file = seal(package.zip(), {m_cast.office.publicPart().recipient});
        return readPackage(*file, Opener::with(m_cast.office), expectation);
    }

    Cast m_cast;
};

void tst_Package::roundTrip_data()
{
    QTest::addColumn<PackageKind>("kind");
    for (const PackageKind kind :
         {PackageKind::Call, PackageKind::Identity, PackageKind::WorkCopy, PackageKind::Submission,
          PackageKind::Packet, PackageKind::Review, PackageKind::Receipt})
        QTest::newRow(qPrintable(extensionOf(kind))) << kind;
}

void tst_Package::roundTrip()
{
    QFETCH(PackageKind, kind);
    const PackageContent content = samplePackage(kind);
    const auto written = writePackage(content, m_cast.applicant, to(m_cast.office));
    QVERIFY2(written, written ? "" : qPrintable(written.error().message.text()));
    QCOMPARE(looksSealed(written->file), isSealed(kind));
    for (const Identity *who : {&m_cast.office, &m_cast.applicant}) {
        const auto read = readPackage(written->file, Opener::with(*who), {kind, content.callId, {}, {}, {}});
        QVERIFY2(read, read ? "" : qPrintable(read.error().code + u' ' + read.error().detail));
        QCOMPARE(read->kind, kind);
        QCOMPARE(read->uuid, content.uuid);
        QCOMPARE(read->createdAt, content.createdAt);
        QCOMPARE(read->callId, content.callId);
        QCOMPARE(read->callVersion, content.callVersion);
        QCOMPARE(read->callText, content.callText);
        QCOMPARE(read->sender, m_cast.applicant.publicPart());
        QCOMPARE(read->replaces, content.replaces);
        QCOMPARE(read->applications, content.applications);
        QCOMPARE(read->reviews, content.reviews);
        QCOMPARE(read->blobs, content.blobs);
        QCOMPARE(read->dossiers, content.dossiers);
        QCOMPARE(read->extra, content.extra);
        QCOMPARE(read->audit, content.audit);
        QCOMPARE(read->manifestSha256, written->manifestSha256);
        QCOMPARE(read->signers, QList<QByteArray>{m_cast.applicant.publicPart().signingKey});
        QVERIFY(read->notes.isEmpty());
    }
    if (isSealed(kind))
        QCOMPARE(codeOf(readPackage(written->file, Opener::with(m_cast.reviewer))), u"seal.not-for-me"_s);
    else
        QVERIFY(readPackage(written->file, Opener::forEveryone()));
}

void tst_Package::sealedAgainAndAgain()
{
    const PackageContent content = samplePackage(PackageKind::Submission);
    const auto one = writePackage(content, m_cast.applicant, to(m_cast.office));
    const auto two = writePackage(content, m_cast.applicant, to(m_cast.office));
    QVERIFY(one->file != two->file);
    QCOMPARE(one->manifestSha256, two->manifestSha256);
    const SealKeys keys{{m_cast.office.sealKey()}, {}};
    QCOMPARE(*openSeal(one->file, keys), *openSeal(two->file, keys));
}

void tst_Package::passphrase()
{
    const PackageContent content = samplePackage(PackageKind::WorkCopy);
    const auto written = writePackage(content, m_cast.applicant, {{}, u"shared by phone"_s, kFastLogN});
    QVERIFY(written);
    const auto read = readPackage(written->file, Opener::withPassphrase(u"shared by phone"_s));
    QVERIFY(read);
    QCOMPARE(read->applications, content.applications);
    QCOMPARE(codeOf(readPackage(written->file, Opener::withPassphrase(u"shared by Phone"_s))),
             u"seal.wrong-passphrase"_s);
    QCOMPARE(codeOf(readPackage(written->file, Opener::with(m_cast.applicant))), u"seal.needs-passphrase"_s);
    for (const auto &[kind, people] :
         {std::pair(PackageKind::Submission, QList<PublicIdentity>()),
          std::pair(PackageKind::WorkCopy, QList<PublicIdentity>{m_cast.office.publicPart()})}) {
        const auto refused =
            writePackage(samplePackage(kind), m_cast.applicant, {people, u"shared by phone"_s, kFastLogN});
        QCOMPARE(refused.error().code, u"package.passphrase-kind"_s);
    }
}

void tst_Package::recoveryKeyOpens()
{
    Recipients recipients = to(m_cast.office);
    recipients.people.append(m_cast.recovery.publicPart);
    const auto written = writePackage(samplePackage(PackageKind::Submission), m_cast.applicant, recipients);
    const auto opener = Opener::withRecoveryKey(m_cast.recovery.secretLine);
    QVERIFY(opener);
    const auto read = readPackage(written->file, *opener);
    QVERIFY(read);
    QCOMPARE(read->recipientFingerprints.size(), 3);
    QCOMPARE(Opener::withRecoveryKey("AGE-SECRET-KEY-1").error().code, u"seal.identity"_s);
}

void tst_Package::officeKeyChange()
{
    const Identity newOffice = Identity::create(u"office"_s, {});
    const auto written = writePackage(samplePackage(PackageKind::Call), newOffice, {}, {&m_cast.office});
    const auto read = readPackage(written->file, Opener::forEveryone());
    QVERIFY(read);
    QCOMPARE(read->signers,
             QList<QByteArray>({newOffice.publicPart().signingKey, m_cast.office.publicPart().signingKey}));
}

void tst_Package::callTravelsSigned()
{
    const auto published = writePackage(samplePackage(PackageKind::Call), m_cast.office, {});
    const auto call = readPackage(published->file, Opener::forEveryone());
    QCOMPARE(call->callSigner, m_cast.office.publicPart().signingKey);
    PackageContent content = samplePackage(PackageKind::Submission);
    Expectation signedByOffice;
    signedByOffice.officeSigningKey = m_cast.office.publicPart().signingKey;
    const auto without = writePackage(content, m_cast.applicant, to(m_cast.office));
    QCOMPARE(codeOf(readPackage(without->file, Opener::with(m_cast.office), signedByOffice)),
             u"package.call-unsigned"_s);
    content.callSignature = call->callSignature;
    const auto with = writePackage(content, m_cast.applicant, to(m_cast.office));
    QVERIFY(readPackage(with->file, Opener::with(m_cast.office), signedByOffice));
    content.callSignature = writeCallSignature("another call", m_cast.office);
    const auto wrong = writePackage(content, m_cast.applicant, to(m_cast.office));
    QCOMPARE(codeOf(readPackage(wrong->file, Opener::with(m_cast.office))), u"package.call-signature"_s);
}

void tst_Package::writerRefuses_data()
{
    QTest::addColumn<PackageContent>("content");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *tag, PackageKind kind, const QString &code,
                        const std::function<void(PackageContent &)> &change) {
        PackageContent content = samplePackage(kind);
        change(content);
        QTest::newRow(tag) << content << code;
    };
    const auto submission = PackageKind::Submission;
    row("no number", submission, u"package.incomplete"_s, [](auto &c) { c.uuid.clear(); });
    row("no date", submission, u"package.incomplete"_s, [](auto &c) { c.createdAt = {}; });
    row("no call", submission, u"package.incomplete"_s, [](auto &c) { c.callText.clear(); });
    row("no application", submission, u"package.incomplete"_s, [](auto &c) { c.applications.clear(); });
    row("no review", PackageKind::Review, u"package.incomplete"_s, [](auto &c) { c.reviews.clear(); });
    row("empty packet", PackageKind::Packet, u"package.incomplete"_s,
        [](auto &c) { c.applications.clear(); });
    row("two applications", submission, u"package.incomplete"_s,
        [](auto &c) { c.applications.append(c.applications.first()); });
    row("application twice", PackageKind::Packet, u"package.duplicate-id"_s,
        [](auto &c) { c.applications.append(c.applications.first()); });
    row("review twice", PackageKind::Review, u"package.duplicate-id"_s,
        [](auto &c) { c.reviews.append(c.reviews.first()); });
    row("another call's application", submission, u"package.other-call"_s,
        [](auto &c) { c.applications.first().callId = u"x"_s; });
    row("another call version", submission, u"package.other-call"_s, [](auto &c) { ++c.callVersion; });
    row("no attachment", submission, u"package.attachment-missing"_s, [](auto &c) { c.blobs.clear(); });
    row("attachment changed", submission, u"package.file-changed"_s,
        [](auto &c) { c.blobs.first()[3] = 'x'; });
    row("attachment too large", submission, u"package.entry-too-large"_s, [](auto &c) {
        const QByteArray big(50 * 1024 * 1024 + 1, 'x');
        c.blobs.insert(sha256(big), big);
    });
    row("51 attachments", submission, u"package.too-many"_s, [](auto &c) {
        auto &attachments = c.applications.first().attachments;
        while (attachments.size() < 51)
            attachments.append(attachments.first());
    });
    row("path as number", submission, u"zip.name"_s,
        [](auto &c) { c.applications.first().id = u"../../x"_s; });
}

void tst_Package::writerRefuses()
{
    QFETCH(PackageContent, content);
    QFETCH(QString, code);
    const auto written = writePackage(content, m_cast.applicant, to(m_cast.office));
    QVERIFY(!written);
    QCOMPARE(written.error().code, code);
    QVERIFY(!written.error().message.text().isEmpty());
    QCOMPARE(writePackage(samplePackage(PackageKind::Submission), m_cast.applicant, {}).error().code,
             u"package.no-recipient"_s);
}

void tst_Package::badFiles()
{
    const QByteArray file =
        writePackage(samplePackage(PackageKind::Submission), m_cast.applicant, to(m_cast.office))->file;
    const Opener office = Opener::with(m_cast.office);
    const auto check = [&office](const QByteArray &bytes, const QString &code, const QString &text) {
        const auto outcome = readPackage(bytes, office);
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, code);
        QCOMPARE(outcome.error().message.text(), text);
    };
    check({}, u"package.empty"_s, u"The file is empty. Ask for it again."_s);
    check("%PDF-1.7", u"package.not-ours"_s, u"This is not a file of Tandem. Choose another file."_s);
    ZipWriter other;
    QVERIFY(other.add("word/document", "x"));
    check(*other.finish(), u"package.not-ours"_s, u"This is not a file of Tandem. Choose another file."_s);
    check(file.left(100), u"seal.truncated"_s,
          u"The sealed file is incomplete: its end is missing. Ask for it again."_s);
    check(
        file.chopped(1), u"seal.damaged"_s,
        u"The sealed file was changed or damaged on its way, or its end is missing. Nothing was read; ask for it again."_s);
}

void tst_Package::otherExpectations()
{
    const QByteArray file =
        writePackage(samplePackage(PackageKind::Submission), m_cast.applicant, to(m_cast.office))->file;
    const auto check = [&](const Expectation &expectation, const QString &code, const QString &text) {
        const auto outcome = readPackage(file, Opener::with(m_cast.office), expectation);
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, code);
        QCOMPARE(outcome.error().message.text(), text);
    };
    check({PackageKind::Review, {}, {}, {}, {}}, u"package.other-kind"_s,
          u"This is a “.fsub” file, but a “.frev” file is needed here. Choose another file."_s);
    check(
        {{}, sampleId(5), {}, {}, {}}, u"package.other-call"_s,
        u"The file belongs to another call or another version of it. Open it in the workspace of its own call."_s);
    check(
        {{}, {}, QString(64, u'0'), {}, {}}, u"package.call-changed"_s,
        u"The call in the package is not the one the office published. Ask the sender which call file was used."_s);
    check(
        {{}, {}, {}, m_cast.office.publicPart().signingKey, {}}, u"package.other-sender"_s,
        u"The package is signed by somebody else than expected. Compare the fingerprint %1 with the sender by phone before you trust it."_s
            .arg(m_cast.applicant.fingerprint()));
    const Expectation right{PackageKind::Submission,
                            callOfPackages().id,
                            sha256(callText()),
                            m_cast.applicant.publicPart().signingKey,
                            {}};
    QVERIFY(readPackage(file, Opener::with(m_cast.office), right));
}

void tst_Package::forged_data()
{
    QTest::addColumn<OpenPackage>("package");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("text");
    const OpenPackage good = submission();
    const QByteArray application =
        "applications/" + samplePackage(PackageKind::Submission).applications.first().id.toLatin1() + ".json";
    const auto row = [&good](const char *tag, const QString &code, const QString &text,
                             const std::function<void(OpenPackage &)> &change) {
        OpenPackage package = good;
        change(package);
        QTest::newRow(tag) << package << code << text;
    };
    const auto resigned = [&](const char *tag, const QString &code, const QString &text,
                              const std::function<void(QJsonObject &)> &change) {
        row(tag, code, text, [&](OpenPackage &p) { p.sign(m_cast.applicant, change); });
    };
    const auto manifestText = [](const QString &place) {
        return u"The description of the package is wrong at “%1”. Ask the sender to write the file again."_s
            .arg(place);
    };

    row("untouched", {}, {}, [](auto &) {});
    resigned("signed again", {}, {}, [](auto &) {});
    row("changed without signing", u"package.file-changed"_s, {}, [&](auto &p) { p[application][40] = 'x'; });
    row("manifest changed without signing", u"package.signature-wrong"_s,
        u"The signature does not fit the content: the package was changed after it was signed. Do not trust it; ask the sender for a new one."_s,
        [](auto &p) { p[kManifestEntry].replace("\"replaces\"", "\"replaced\""); });
    row("signed by another", u"package.signature-missing"_s,
        u"The package is not signed by the one it names as its sender. Do not trust it; ask the sender for a new one."_s,
        [&](auto &p) { p.sign(m_cast.reviewer); });
    row("no signature", u"package.signature-missing"_s,
        u"The package is not signed. Do not trust it; ask the sender for a new one."_s,
        [](auto &p) { p.remove(kSignatureEntry); });
    row("unknown algorithm only", u"package.signature-missing"_s, {},
        [](auto &p) { p[kSignatureEntry].replace("ed25519", "ed99999"); });
    row("no manifest", u"zip.entry-missing"_s,
        u"The entry “manifest.json” is missing in the package. Ask for the file again."_s,
        [](auto &p) { p.remove(kManifestEntry); });
    row("another media type", u"package.not-ours"_s, {},
        [](auto &p) { p[kMediaTypeEntry] = "application/zip"; });
    row("media type not first", u"package.not-ours"_s, {}, [](auto &p) { p.entries.swapItemsAt(0, 1); });
    row("unlisted file", u"package.file-unlisted"_s,
        u"The package holds “extra.txt”, which its sender did not sign. Do not trust it; ask the sender for a new one."_s,
        [](auto &p) { p["extra.txt"] = "x"; });
    row("listed file missing", u"package.file-missing"_s,
        u"“call.json” is missing in the package. Ask the sender for the file again."_s,
        [](auto &p) { p.remove(kCallEntry); });
    resigned(
        "wrong hash", u"package.file-changed"_s,
        u"“call.json” is not the file that was signed. Do not trust the package; ask the sender for a new one."_s,
        [](QJsonObject &m) {
            QJsonArray files = m[u"files"].toArray();
            QJsonObject file = files[0].toObject();
            file[u"sha256"_s] = QString(64, u'0');
            files[0] = file;
            m[u"files"_s] = files;
        });
    resigned("path trick", u"package.manifest"_s, manifestText(u"files[0]"_s), [](QJsonObject &m) {
        m[u"files"_s] = QJsonArray{
            QJsonObject{{u"path"_s, u"../../x"_s}, {u"size"_s, 1}, {u"sha256"_s, QString(64, u'0')}}};
    });
    resigned("file listed twice", u"package.manifest"_s, {}, [](QJsonObject &m) {
        QJsonArray files = m[u"files"].toArray();
        files.append(files[0]);
        m[u"files"_s] = files;
    });
    resigned("negative size", u"package.manifest"_s, {}, [](QJsonObject &m) {
        m[u"files"_s] =
            QJsonArray{QJsonObject{{u"path"_s, u"x"_s}, {u"size"_s, -1}, {u"sha256"_s, QString(64, u'0')}}};
    });
    resigned("gigantic count", u"package.manifest"_s, manifestText(u"files"_s), [](QJsonObject &m) {
        QJsonArray files;
        for (int i = 0; i < 10'001; ++i)
            files.append(QJsonObject{});
        m[u"files"_s] = files;
    });
    resigned("gigantic number", u"package.manifest"_s, manifestText(u"audit.seq"_s), [](QJsonObject &m) {
        m[u"audit"_s] = QJsonObject{{u"seq"_s, 1e300}};
    });
    resigned("attachment too large", u"package.entry-too-large"_s, {}, [](QJsonObject &m) {
        QJsonArray files = m[u"files"].toArray();
        for (QJsonValueRef value : files) {
            QJsonObject file = value.toObject();
            if (file[u"path"].toString().startsWith(u"blobs/"_s))
                file[u"size"_s] = 60'000'000;
            value = file;
        }
        m[u"files"_s] = files;
    });
    resigned("unknown kind", u"package.manifest"_s, manifestText(u"kind"_s),
             [](QJsonObject &m) { m[u"kind"_s] = u"x"_s; });
    resigned("no number", u"package.manifest"_s, manifestText(u"package_uuid"_s),
             [](QJsonObject &m) { m.remove(u"package_uuid"_s); });
    resigned("local time", u"package.manifest"_s, manifestText(u"created_at"_s),
             [](QJsonObject &m) { m[u"created_at"_s] = u"2027-03-01T08:00:00"_s; });
    resigned("no call id", u"package.manifest"_s, manifestText(u"call.uuid"_s),
             [](QJsonObject &m) { m[u"call"_s] = QJsonObject{}; });
    resigned("another format", u"package.manifest"_s, manifestText(u"format"_s),
             [](QJsonObject &m) { m[u"format"_s] = u"bagit"_s; });
    resigned("sender without key", u"identity.malformed"_s, {},
             [](QJsonObject &m) { m[u"sender"_s] = QJsonObject{}; });
    resigned(
        "newer major", u"package.newer-format"_s,
        u"The file was made by version 2.0 of the file format and needs at least version 2.0; this program reads version 1.0. Install the newest version of Tandem."_s,
        [](QJsonObject &m) {
            m[u"version"_s] = u"2.0"_s;
            m[u"min_reader"_s] = u"2.0"_s;
        });
    resigned(
        "newer reader wanted", u"package.newer-format"_s,
        u"The file was made by version 1.3 of the file format and needs at least version 1.2; this program reads version 1.0. Install the newest version of Tandem."_s,
        [](QJsonObject &m) {
            m[u"version"_s] = u"1.3"_s;
            m[u"min_reader"_s] = u"1.2"_s;
        });
    resigned("unknown feature", u"package.newer-format"_s, {},
             [](QJsonObject &m) { m[u"features"_s] = QJsonArray{u"split"_s}; });
    resigned("version without point", u"package.manifest"_s, {},
             [](QJsonObject &m) { m[u"version"_s] = u"1"_s; });
    row("deep nesting", u"json.too-deep"_s, {}, [](auto &p) {
        p[kManifestEntry] = "{\"a\":" + QByteArray(100'000, '[') + QByteArray(100'000, ']') + '}';
    });
    row("key twice", u"json.duplicate-key"_s, {},
        [](auto &p) { p[kManifestEntry].replace("{\"audit\"", "{\"kind\":1,\"audit\""); });
    row("manifest is no JSON", u"json.syntax"_s, {}, [](auto &p) { p[kManifestEntry] = "{]"; });

    const auto content = [&](const char *tag, const QString &code, const QByteArray &path,
                             const QByteArray &text) {
        row(tag, code, {}, [&](OpenPackage &p) {
            p[path] = text;
            p.sign(m_cast.applicant);
        });
    };
    content("application is no JSON", u"json.syntax"_s, application, "{");
    content("application is empty", u"application.malformed"_s, application, "{}");
    content("application nested deeply", u"json.too-deep"_s, application,
            "{\"a\":" + QByteArray(40, '[') + QByteArray(40, ']') + '}');
    content("call is not a call", u"package.call-changed"_s, kCallEntry, "{}");
    content("review is empty", u"package.content"_s, "reviews/a.json", "{}");
    content("attachment under another hash", u"package.wrong-id"_s, "blobs/" + QByteArray(64, '0'), "x");
    row("application under another number", u"package.wrong-id"_s, {}, [&](OpenPackage &p) {
        p["applications/other.json"] = p[application];
        p.remove(application);
        p.sign(m_cast.applicant);
    });
    row("application twice", u"package.duplicate-id"_s, {}, [&](OpenPackage &p) {
        p["applications/zz.json"] = p[application];
        p.sign(m_cast.applicant);
    });
    row("no application", u"package.incomplete"_s, {}, [&](OpenPackage &p) {
        p.remove(application);
        p.sign(m_cast.applicant);
    });
    row("no attachment", u"package.attachment-missing"_s,
        u"The attachment “附件 Größe.pdf” is missing in the package or is not the file the application names. Ask the sender to write the file again."_s,
        [&](OpenPackage &p) {
            p.entries.removeIf([](const auto &entry) { return entry.first.startsWith("blobs/"); });
            p.sign(m_cast.applicant);
        });
}

void tst_Package::forged()
{
    QFETCH(OpenPackage, package);
    QFETCH(QString, code);
    QFETCH(QString, text);
    const auto outcome = openAtOffice(package);
    QCOMPARE(codeOf(outcome), code);
    if (!outcome)
        QVERIFY(!outcome.error().message.text().isEmpty());
    if (!text.isEmpty())
        QCOMPARE(outcome.error().message.text(), text);
}

void tst_Package::newerMinorIsReadWithNotes()
{
    OpenPackage package = submission();
    package["minutes/a.json"] = "{}";
    package.sign(m_cast.applicant, [](QJsonObject &manifest) {
        manifest[u"version"_s] = u"1.7"_s;
        manifest[u"mood"_s] = u"good"_s;
        QJsonObject sender = manifest[u"sender"].toObject();
        sender[u"phone"_s] = u"123"_s;
        manifest[u"sender"_s] = sender;
    });
    const auto read = openAtOffice(package);
    QVERIFY(read);
    QStringList notes;
    for (const Issue &issue : read->notes) {
        QCOMPARE(issue.severity, Severity::Note);
        notes.append(issue.code + u' ' + issue.message.arguments.join(u' '));
    }
    QCOMPARE(notes, QStringList({u"package.unknown-key sender.phone"_s, u"package.unknown-key mood"_s,
                                 u"package.unknown-file minutes/a.json"_s}));
    QCOMPARE(
        read->notes.last().message.text(),
        u"The package holds “minutes/a.json”, which this version of Tandem does not know. The rest was read."_s);
    QCOMPARE(read->applications, samplePackage(PackageKind::Submission).applications);
}

void tst_Package::readdressed()
{
    // The office opens what it got and passes it to a reviewer as if the applicant had.
    const auto file = seal(submission().zip(), {m_cast.reviewer.publicPart().recipient});
    const auto outcome = readPackage(*file, Opener::with(m_cast.reviewer));
    QCOMPARE(codeOf(outcome), u"package.not-for-me"_s);
    QCOMPARE(
        outcome.error().message.text(),
        u"The sender did not address this package to you: someone else passed it on. Ask the sender for a file of your own."_s);
}

void tst_Package::unsealed()
{
    const auto outcome = readPackage(submission().zip(), Opener::with(m_cast.office));
    QCOMPARE(codeOf(outcome), u"package.not-sealed"_s);
}

void tst_Package::fileNamesAreNeverPaths()
{
    PackageContent content = samplePackage(PackageKind::Submission);
    content.applications.first().attachments.first().fileName = u"../../../etc/passwd\u202Efdp"_s;
    const auto written = writePackage(content, m_cast.applicant, to(m_cast.office));
    QVERIFY(written);
    const auto zip = ZipReader::open(*openSeal(written->file, {{m_cast.office.sealKey()}, {}}));
    for (const ZipEntry &entry : zip->entries())
        QVERIFY2(isCanonicalName(entry.name) && !entry.name.contains("passwd"), entry.name.constData());
    QCOMPARE(readPackage(written->file, Opener::with(m_cast.office))
                 ->applications.first()
                 .attachments.first()
                 .fileName,
             content.applications.first().attachments.first().fileName);
}

void tst_Package::recognises_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("outcome");
    const QByteArray sealedFile =
        writePackage(samplePackage(PackageKind::Submission), m_cast.applicant, to(m_cast.office))->file;
    const QByteArray call = writePackage(samplePackage(PackageKind::Call), m_cast.office, {})->file;
    QTest::newRow("submission") << sealedFile << u"A.FSUB"_s << u".fsub sealed"_s;
    QTest::newRow("first bytes") << sealedFile.left(256) << u"a.frev"_s << u".frev sealed"_s;
    QTest::newRow("renamed") << sealedFile << u"a.bin"_s << u"? sealed"_s;
    QTest::newRow("call") << call << u"a.fcall"_s << u".fcall plain"_s;
    QTest::newRow("first bytes of a call") << call.left(256) << u"a.fcall"_s << u".fcall plain"_s;
    QTest::newRow("renamed call") << call << u"a"_s << u".fcall plain"_s;
    QTest::newRow("call as identity") << call << u"a.fid"_s << u"package.wrong-extension"_s;
    QTest::newRow("call as submission") << call << u"a.fsub"_s << u"package.wrong-extension"_s;
    QTest::newRow("submission as call") << sealedFile << u"a.fcall"_s << u"package.wrong-extension"_s;
    QTest::newRow("empty") << QByteArray() << u"a.fsub"_s << u"package.empty"_s;
    QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1a\n") << u"a.fsub"_s << u"package.not-ours"_s;
    QTest::newRow("another zip") << QByteArray("PK\x03\x04") + QByteArray(100, 'x') << u"a.docx"_s
                                 << u"package.not-ours"_s;
}

void tst_Package::recognises()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, name);
    QFETCH(QString, outcome);
    const auto recognised = recognise(bytes, name);
    if (!recognised) {
        QCOMPARE(recognised.error().code, outcome);
        QVERIFY(recognised.error().message.text().contains(name));
        return;
    }
    const QString kind = recognised->kind ? extensionOf(*recognised->kind) : u"?"_s;
    QCOMPARE(kind + (recognised->sealed ? u" sealed"_s : u" plain"_s), outcome);
}

void tst_Package::nothingSurvivesDamage()
{
    const QByteArray call = writePackage(samplePackage(PackageKind::Call), m_cast.office, {})->file;
    const PackageContent original = *readPackage(call, Opener::forEveryone());
    QRandomGenerator random(11);
    int refused = 0;
    for (int i = 0; i < 2000; ++i) {
        QByteArray changed = call;
        const auto at = random.bounded(static_cast<int>(changed.size()));
        changed[at] = static_cast<char>(changed[at] ^ (1 << random.bounded(8)));
        const auto read = readPackage(changed, Opener::forEveryone());
        refused += read ? 0 : 1;
        // Deflate may point to an equal text elsewhere: other bytes, the same content. Nothing else passes.
        QVERIFY2(!read || (read->callText == original.callText &&
                           read->manifestSha256 == original.manifestSha256 &&
                           read->callSigner == original.callSigner && read->signers == original.signers),
                 qPrintable(QString::number(at)));
    }
    QVERIFY(refused > 1950);
    for (qsizetype size = 0; size < call.size(); size += 7)
        QVERIFY(!readPackage(call.left(size), Opener::forEveryone()));
}

void tst_Package::importIsFast()
{
    // The budget of 100 ms is for optimised code on a quiet machine; this guards against another order of
    // size.
    PackageContent content = samplePackage(PackageKind::Submission);
    for (int i = 0; i < 3; ++i) {
        QByteArray blob(2'000'000, static_cast<char>('a' + i));
        content.blobs.insert(sha256(blob), blob);
    }
    const QByteArray file = writePackage(content, m_cast.applicant, to(m_cast.office))->file;
    QElapsedTimer timer;
    timer.start();
    QVERIFY(readPackage(file, Opener::with(m_cast.office)));
    qInfo("opened 3 x 2 MB in %lld ms", static_cast<long long>(timer.elapsed()));
    QVERIFY(timer.elapsed() < 3000);
}

QTEST_GUILESS_MAIN(tst_Package)
#include "tst_Package.moc"
