// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/SafeFileName.h"
#include "tests/exchange/OpenPackage.h"
#include "tests/session/Round.h"
#include "tests/session/WorkspaceState.h"

#include <QTest>
#include <QtEndian>

using namespace tandem;
using namespace tandem::session;
using namespace Qt::StringLiterals;
using exchange::Identity;
using test::OpenPackage;
using test::Round;
using test::Way;
using Outcome = TakenIn::Outcome;

namespace {

const QByteArray kDeep = "{\"a\":" + QByteArray(100'000, '[') + QByteArray(100'000, ']') + '}';

QString wrongPlace(const QString &place)
{
    return u"The description of the package is wrong at “%1”. Ask the sender to write the file again."_s.arg(
        place);
}

QString unreadable(const QByteArray &entry)
{
    return u"“%1” in the package cannot be read: it is damaged or comes from a newer version of Tandem. Install the newest version or ask the sender to write the file again."_s
        .arg(QString::fromLatin1(entry));
}

QString otherCall()
{
    return u"The file belongs to another call or another version of it. Open it in the workspace of its own call."_s;
}

QString changedCall(const Way &way)
{
    return u"“%1” was written to another text of the call than the one published here. Ask the sender which call file they used."_s
        .arg(way.name);
}

QString changed(const QByteArray &entry)
{
    return u"“%1” is not the file that was signed. Do not trust the package; ask the sender for a new one."_s
        .arg(QString::fromLatin1(entry));
}

/// Changes the first listed file of a manifest.
std::function<void(QJsonObject &)> firstFile(const QString &key, const QJsonValue &value)
{
    return [key, value](QJsonObject &manifest) {
        QJsonArray files = manifest[u"files"].toArray();
        QJsonObject file = files[0].toObject();
        file[key] = value;
        files[0] = file;
        manifest[u"files"_s] = files;
    };
}

/// Lists one more file in a manifest.
std::function<void(QJsonObject &)> furtherFile(const QJsonObject &file)
{
    return [file](QJsonObject &manifest) {
        QJsonArray files = manifest[u"files"].toArray();
        files.append(file);
        manifest[u"files"_s] = files;
    };
}

/// Sets keys of a JSON text.
std::function<void(QByteArray &)> with(const QJsonObject &values)
{
    return [values](QByteArray &text) {
        QJsonObject json = *parseJson(text);
        for (auto it = values.begin(); it != values.end(); ++it)
            json[it.key()] = it.value();
        text = canonicalJson(json);
    };
}

/// Writes something in front of the first key of a JSON text.
std::function<void(QByteArray &)> before(const QByteArray &members)
{
    return [members](QByteArray &text) { text.insert(text.indexOf('{') + 1, members); };
}

/// Makes files that travel one way, as a forger, a bad line or a newer version would.
class Forge
{
public:
    explicit Forge(const Way &way)
        : m_way(way)
    {
    }

    [[nodiscard]] bool isSealed() const { return exchange::looksSealed(m_way.file); }
    [[nodiscard]] const Identity &sender() const { return Round::keysOf(*m_way.sender); }

    [[nodiscard]] OpenPackage opened() const
    {
        return OpenPackage::of(
            isSealed() ? *exchange::openSeal(m_way.file, {{Round::keysOf(*m_way.receiver).sealKey()}, {}})
                       : m_way.file);
    }
    [[nodiscard]] QByteArray closed(const QByteArray &zip) const
    {
        return isSealed() ? *exchange::seal(zip, {Round::keysOf(*m_way.receiver).publicPart().recipient})
                          : zip;
    }
    /// With other entries, but the old signature.
    [[nodiscard]] QByteArray changed(const std::function<void(OpenPackage &)> &change) const
    {
        OpenPackage package = opened();
        change(package);
        return closed(package.zip());
    }
    /// With another description, signed again.
    [[nodiscard]] QByteArray described(const std::function<void(QJsonObject &)> &change) const
    {
        return changed([&](OpenPackage &package) { package.sign(sender(), change); });
    }
    /// With other entries, listed and signed again.
    [[nodiscard]] QByteArray resigned(const std::function<void(OpenPackage &)> &change) const
    {
        return changed([&](OpenPackage &package) {
            change(package);
            const QByteArray call = package.has("call.json") ? package["call.json"] : QByteArray();
            if (package.has("call.sig.json"))
                package["call.sig.json"] = exchange::writeCallSignature(call, sender());
            package.sign(sender(), [&](QJsonObject &manifest) {
                QJsonObject named = manifest[u"call"].toObject();
                named[u"sha256"_s] = call.isEmpty() ? QString() : sha256(call);
                manifest[u"call"_s] = named;
            });
        });
    }
    /// With another text of what the file is for, listed and signed again.
    [[nodiscard]] QByteArray content(const std::function<void(QByteArray &)> &change) const
    {
        return resigned([&](OpenPackage &package) { change(package[m_way.content]); });
    }

private:
    const Way &m_way;
};

} // namespace

/// Every kind of file a workspace takes in, with everything that may be wrong with it: each time one clear
/// sentence, and the workspace is what it was to the last row and byte.
class TestBadFiles : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_round = std::make_unique<Round>(); }
    void readsWhatIsWhole_data() { ways(); }
    void readsWhatIsWhole();
    void refuses_data();
    void refuses();
    void saysWhatItDoesNotKnow_data();
    void saysWhatItDoesNotKnow();
    void keepsNamesThatAreTricks();

private:
    void ways();
    void addFrames(const Way &way);
    void addSeals(const Way &way);
    void addArchives(const Way &way);
    void addDescriptions(const Way &way);
    void addSignatures(const Way &way);
    void addContents(const Way &way);
    void addApplications(const Way &way);
    void addCalls();
    void addReviews();
    void addSubmissions();
    void addPackets();
    void row(const Way &way, const char *tag, const QByteArray &bytes, const QString &text);

    std::unique_ptr<Round> m_round;
};

void TestBadFiles::ways()
{
    QTest::addColumn<int>("way");
    for (int i = 0; i < m_round->ways.size(); ++i)
        QTest::newRow(qPrintable(m_round->ways[i].name)) << i;
}

/// The very files that are damaged below, put together anew: what is refused is refused for its damage.
void TestBadFiles::readsWhatIsWhole()
{
    QFETCH(const int, way);
    const Way &whole = m_round->ways[way];
    const QByteArray file = Forge(whole).resigned([](OpenPackage &) {});
    const auto read = exchange::readPackage(file, exchange::Opener::with(Round::keysOf(*whole.receiver)));
    QVERIFY2(read, read ? "" : qPrintable(read.error().message.text()));
    QVERIFY(read->notes.isEmpty());
}

void TestBadFiles::row(const Way &way, const char *tag, const QByteArray &bytes, const QString &text)
{
    const QString kind = way.name.section(u'.', 1);
    QTest::newRow(qPrintable(kind + u": "_s + QLatin1StringView(tag)))
        << static_cast<int>(&way - m_round->ways.constData()) << bytes << text;
}

void TestBadFiles::refuses_data()
{
    QTest::addColumn<int>("way");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    for (const Way &way : std::as_const(m_round->ways)) {
        addFrames(way);
        addSeals(way);
        addArchives(way);
        addDescriptions(way);
        addSignatures(way);
        addContents(way);
    }
    addApplications(m_round->ways[1]);
    addApplications(m_round->ways[2]);
    addCalls();
    addSubmissions();
    addPackets();
    addReviews();
}

void TestBadFiles::addFrames(const Way &way)
{
    const QString damagedSeal =
        u"The sealed file was changed or damaged on its way, or its end is missing. Nothing was read; ask for it again."_s;
    const QString notOurs =
        u"“%1” is not a file of Tandem. Tandem’s files end in .fcall, .fid, .fwork, .fsub, .fpack, .frev or .fack."_s
            .arg(way.name);
    const QString noEnd =
        u"The end of the package is missing, was changed or has something appended to it. Ask for the file again."_s;
    const bool isSealed = exchange::looksSealed(way.file);
    row(way, "empty", {}, u"“%1” is empty. Ask for the file again."_s.arg(way.name));
    row(way, "half of it", way.file.left(way.file.size() / 2),
        isSealed ? damagedSeal : u"The package is incomplete: its end is missing. Ask for the file again."_s);
    row(way, "one byte short", way.file.chopped(1), isSealed ? damagedSeal : noEnd);
    row(way, "one byte more", way.file + 'x', isSealed ? damagedSeal : noEnd);
    row(way, "only a text", "this is only a text", notOurs);
    row(way, "a picture", "\x89PNG\r\n\x1a\n", notOurs);
    row(way, "another archive", "PK\x03\x04" + QByteArray(100, 'x'), notOurs);
    QByteArray flipped = way.file;
    const qsizetype inCall = flipped.indexOf("call.json") + 1000;
    const qsizetype at = isSealed ? flipped.size() / 2 : inCall;
    flipped[at] = static_cast<char>(flipped[at] ^ 1);
    row(way, "one bit changed", flipped,
        isSealed ? damagedSeal
                 : u"The entry “call.json” is damaged. Nothing was read; ask for the file again."_s);
    const Way &other = m_round->ways[isSealed ? 0 : 1];
    row(way, "renamed", other.file,
        u"The content of “%1” is not what its ending promises. It may have been renamed; ask the sender which file this is."_s
            .arg(way.name));
}

void TestBadFiles::addSeals(const Way &way)
{
    const Forge forge(way);
    if (!forge.isSealed())
        return;
    QByteArray newer = way.file;
    row(way, "newer seal", newer.replace("age-encryption.org/v1", "age-encryption.org/v2"),
        u"The file is sealed in a newer way that this version of Tandem does not know. Install the newest version."_s);
    row(way, "seal cut off", way.file.left(100),
        u"The sealed file is incomplete: its end is missing. Ask for it again."_s);
    row(way, "gigantic seal", "age-encryption.org/v1\n" + QByteArray("-> x y\n\n").repeated(100'000),
        u"The file states more than the allowed 256 recipients or an oversized seal. It was not opened; ask for it again."_s);
    row(way, "not sealed", forge.opened().zip(),
        u"The content of “%1” is not what its ending promises. It may have been renamed; ask the sender which file this is."_s
            .arg(way.name));
    row(way, "sealed for somebody else",
        *exchange::seal(forge.opened().zip(), {Round::keysOf(m_round->newcomer).publicPart().recipient}),
        u"The file is not sealed to you: none of your keys opens it. Ask the sender to seal it to your identity card."_s);
    row(way, "passed on by somebody",
        forge.described([](QJsonObject &manifest) { manifest[u"recipients"_s] = QJsonArray{u"1"_s}; }),
        u"The sender did not address this package to you: someone else passed it on. Ask the sender for a file of your own."_s);
}

void TestBadFiles::addArchives(const Way &way)
{
    const Forge forge(way);
    const auto forbidden = [](const char *name) {
        return u"The package holds an entry with the forbidden name “%1”. Tandem does not write such names: do not trust this file."_s
            .arg(QLatin1StringView(name));
    };
    const auto renamed = [&](const char *name) {
        QByteArray zip = forge.opened().zip();
        return forge.closed(zip.replace("manifest.json", name));
    };
    for (const char *name : {"../ifest.json", "/anifest.json", "c:\\ifest.json"})
        row(way, name, renamed(name), forbidden(name));
    OpenPackage twice = forge.opened();
    twice["nanifest.json"] = "{}";
    row(way, "entry twice", forge.closed(twice.zip().replace("nanifest.json", "manifest.json")),
        u"The package holds the entry “manifest.json” twice. Tandem does not write such files: do not trust this one."_s);
    constexpr qsizetype kEndRecord = 22; // bytes; the counts of entries stand 8 and 10 bytes behind its start
    QByteArray many = forge.opened().zip();
    for (const qsizetype at : {8, 10})
        qToLittleEndian<quint16>(0xfffe, many.data() + many.size() - kEndRecord + at);
    row(way, "gigantic count of entries", forge.closed(many),
        u"The package states more than the allowed 10000 entries. It was not opened; ask for the file again."_s);
    // The stated size of the first entry, 22 bytes behind the start of its local header, 24 in the directory.
    QByteArray large = forge.opened().zip();
    qToLittleEndian<quint32>(0xfffffff0, large.data() + 22);
    qToLittleEndian<quint32>(0xfffffff0, large.data() + large.indexOf("PK\x01\x02") + 24);
    row(way, "gigantic size of an entry", forge.closed(large),
        u"The entry “mimetype” does not have the size the package states for it. Nothing was read; ask for the file again."_s);
}

void TestBadFiles::addDescriptions(const Way &way)
{
    const Forge forge(way);
    const auto newer = [](const QString &version, const QString &reader) {
        return u"The file was made by version %1 of the file format and needs at least version %2; this program reads version 1.0. Install the newest version of Tandem."_s
            .arg(version, reader);
    };
    const auto versions = [&](const QString &version, const QString &reader) {
        return forge.described([&](QJsonObject &manifest) {
            manifest[u"version"_s] = version;
            manifest[u"min_reader"_s] = reader;
        });
    };
    const OpenPackage package = forge.opened();
    const auto files = package.entries.size() - 3; // all but media type, description and signature
    const QString behind = wrongPlace(u"files[%1]"_s.arg(files));
    const QByteArray first = package.listed().first();
    const QJsonObject trick{{u"path"_s, u"../../x"_s}, {u"size"_s, 1}, {u"sha256"_s, QString(64, u'0')}};
    const QJsonObject again{
        {u"path"_s, QString::fromLatin1(first)}, {u"size"_s, 1}, {u"sha256"_s, QString(64, u'0')}};
    row(way, "newer format", versions(u"2.0"_s, u"2.0"_s), newer(u"2.0"_s, u"2.0"_s));
    row(way, "newer reader wanted", versions(u"1.9"_s, u"1.4"_s), newer(u"1.9"_s, u"1.4"_s));
    row(way, "unknown feature",
        forge.described([](QJsonObject &manifest) { manifest[u"features"_s] = QJsonArray{u"split"_s}; }),
        newer(u"1.0"_s, u"1.0"_s));
    row(way, "unknown kind", forge.described([](QJsonObject &manifest) { manifest[u"kind"_s] = u"x"_s; }),
        wrongPlace(u"kind"_s));
    row(way, "no number", forge.described([](QJsonObject &manifest) { manifest.remove(u"package_uuid"_s); }),
        wrongPlace(u"package_uuid"_s));
    row(way, "wrong hash", forge.described(firstFile(u"sha256"_s, QString(64, u'0'))), changed(first));
    row(way, "gigantic size", forge.described(firstFile(u"size"_s, 9e15)), changed(first));
    row(way, "impossible size", forge.described(firstFile(u"size"_s, 1e300)), wrongPlace(u"files[0]"_s));
    row(way, "file listed twice", forge.described(furtherFile(again)), behind);
    row(way, "path trick in the list", forge.described(furtherFile(trick)), behind);
    row(way, "gigantic list", forge.described([](QJsonObject &manifest) {
        QJsonArray list;
        for (int i = 0; i < 10'001; ++i)
            list.append(QJsonObject());
        manifest[u"files"_s] = list;
    }),
        wrongPlace(u"files"_s));
    row(way, "deeply nested description",
        forge.changed([](OpenPackage &forged) { forged["manifest.json"] = kDeep; }),
        unreadable("manifest.json"));
    row(way, "key twice in the description",
        forge.changed([](OpenPackage &forged) { before("\"kind\":1,")(forged["manifest.json"]); }),
        unreadable("manifest.json"));
}

void TestBadFiles::addSignatures(const Way &way)
{
    const Forge forge(way);
    row(way, "not signed", forge.changed([](OpenPackage &package) { package.remove("signature.json"); }),
        u"The package is not signed. Do not trust it; ask the sender for a new one."_s);
    row(way, "signed by somebody else",
        forge.changed([&](OpenPackage &package) { package.sign(Round::keysOf(m_round->newcomer)); }),
        u"The package is not signed by the one it names as its sender. Do not trust it; ask the sender for a new one."_s);
    row(way, "description changed", forge.changed([](OpenPackage &package) {
        package["manifest.json"].replace("\"generator\"", "\"generated\"");
    }),
        u"The signature does not fit the content: the package was changed after it was signed. Do not trust it; ask the sender for a new one."_s);
    row(way, "deeply nested signature",
        forge.changed([](OpenPackage &package) { package["signature.json"] = kDeep; }),
        unreadable("signature.json"));
    row(way, "file nobody signed", forge.changed([](OpenPackage &package) { package["extra.txt"] = "x"; }),
        u"The package holds “extra.txt”, which its sender did not sign. Do not trust it; ask the sender for a new one."_s);
    row(way, "content missing", forge.changed([&](OpenPackage &package) { package.remove(way.content); }),
        u"“%1” is missing in the package. Ask the sender for the file again."_s.arg(
            QString::fromLatin1(way.content)));
    row(way, "content changed",
        forge.changed([&](OpenPackage &package) { package[way.content].replace('a', 'b'); }),
        changed(way.content));
}

void TestBadFiles::addContents(const Way &way)
{
    const Forge forge(way);
    const QString text = unreadable(way.content);
    row(way, "content cut off", forge.content([](QByteArray &content) { content.chop(content.size() / 2); }),
        text);
    row(way, "content nested deeply", forge.content([](QByteArray &content) { content = kDeep; }), text);
    row(way, "content is empty", forge.content([](QByteArray &content) { content = "{}"; }), text);
    row(way, "content with a key twice", forge.content(before("\"id\":1,\"id\":2,")), text);
    const bool isReview = way.content.startsWith("reviews/");
    const QString number = QString::fromLatin1(way.content).section(u'/', 1).section(u'.', 0, 0);
    row(way, "content with a path as id", forge.content(with({{u"id"_s, u"../../../etc/passwd"_s}})),
        isReview
            ? u"The content of “%1” has another number than its name. Ask the sender to write the file again."_s
                  .arg(number)
            : text);
    if (way.content != "call.json")
        row(way, "content with an unknown field", forge.content(before("\"moood\":1,")), text);
}

/// Of submissions and packets.
void TestBadFiles::addApplications(const Way &way)
{
    const Forge forge(way);
    const OpenPackage whole = forge.opened();
    const QList<QByteArray> listed = whole.listed();
    const auto blob = std::find_if(listed.cbegin(), listed.cend(),
                                   [](const QByteArray &name) { return name.startsWith("blobs/"); });
    const auto attachments = [&](int count) {
        return forge.content([count](QByteArray &text) {
            QJsonObject json = *parseJson(text);
            QJsonArray list = json[u"attachments"].toArray();
            SeededIdSource ids(7);
            while (list.size() < count) {
                QJsonObject more = list[0].toObject();
                more[u"id"_s] = ids.next();
                list.append(more);
            }
            json[u"attachments"_s] = list;
            text = canonicalJson(json);
        });
    };
    const QString name =
        (*parseJson(OpenPackage(whole)[way.content]))[u"attachments"][0][u"fileName"].toString();
    const QString number = QString::fromLatin1(way.content).section(u'/', 1).section(u'.', 0, 0);
    row(way, "attachment missing", forge.resigned([&](OpenPackage &package) { package.remove(*blob); }),
        u"The attachment “%1” is missing in the package or is not the file the application names. Ask the sender to write the file again."_s
            .arg(name));
    row(way, "attachment exchanged", forge.resigned([&](OpenPackage &package) { package[*blob] = "x"; }),
        u"The content of “%1” has another number than its name. Ask the sender to write the file again."_s
            .arg(QString::fromLatin1(*blob)));
    row(way, "51 attachments", attachments(51),
        u"An application may have at most 50 attachments; this one has 51. Ask the sender to take some out."_s);
    row(way, "gigantic count of attachments", attachments(10'000), unreadable(way.content));
    row(way, "answer twice", forge.content([](QByteArray &text) {
        QJsonObject json = *parseJson(text);
        QJsonArray revisions = json[u"revisions"].toArray();
        revisions.append(revisions[0]);
        json[u"revisions"_s] = revisions;
        text = canonicalJson(json);
    }),
        unreadable(way.content));
    row(way, "application twice",
        forge.resigned([&](OpenPackage &package) { package["applications/zz.json"] = package[way.content]; }),
        u"Two contents of the package have the same number %1. Ask the sender to write the file again."_s.arg(
            number));
    row(way, "application left out",
        forge.resigned([&](OpenPackage &package) { package.remove(way.content); }),
        way.name == u"packet.fpack"_s
            ? u"The packet does not hold any application. Ask the sender to write the file again."_s
            : u"The package must hold exactly one application. Ask the sender to write the file again."_s);
    row(way, "call left out", forge.resigned([](OpenPackage &package) { package.remove("call.json"); }),
        u"The package does not hold the call it belongs to. Ask the sender to write the file again."_s);
    row(way, "application of another call",
        forge.content(with({{u"call"_s, QJsonObject{{u"id"_s, number}, {u"version"_s, 1}}}})), otherCall());
    row(way, "description of another call", forge.described([&](QJsonObject &manifest) {
        QJsonObject call = manifest[u"call"].toObject();
        call[u"uuid"_s] = number;
        manifest[u"call"_s] = call;
    }),
        otherCall());
}

/// To somebody who has the call and knows its office.
void TestBadFiles::addCalls()
{
    const Way &way = m_round->ways[4];
    const Forge forge(way);
    const Identity &stranger = Round::keysOf(m_round->newcomer);
    row(way, "from another office", forge.changed([&](OpenPackage &package) {
        package["call.sig.json"] = exchange::writeCallSignature(package["call.json"], stranger);
        package.sign(stranger, [&](QJsonObject &manifest) {
            manifest[u"sender"_s] = exchange::toJson(stranger.publicPart());
        });
    }),
        u"“%1” was not signed by the office this call is known from. Compare the fingerprint %2 with the office by phone; do not trust the file before."_s
            .arg(way.name, stranger.fingerprint()));
    row(way, "another text of a published call", forge.content([](QByteArray &text) { text.append('\n'); }),
        changedCall(way));
    row(way, "signature of another call", forge.changed([&](OpenPackage &package) {
        package["call.sig.json"] = exchange::writeCallSignature("another", forge.sender());
        package.sign(forge.sender());
    }),
        u"The office’s signature does not fit the call in the package: the call was changed. Ask the office for the call file."_s);
}

/// Sealed to the right office, and still not for it.
void TestBadFiles::addSubmissions()
{
    const Way &way = m_round->ways[1];
    const Forge forge(way);
    const auto toCall = [&](const QString &id, int version) {
        return forge.changed([&](OpenPackage &package) {
            with({{u"id"_s, id}, {u"version"_s, version}})(package["call.json"]);
            const QJsonObject named{{u"id"_s, id}, {u"version"_s, version}};
            with({{u"call"_s, named}})(package[way.content]);
            package.sign(forge.sender(), [&](QJsonObject &manifest) {
                manifest[u"call"_s] = QJsonObject{
                    {u"uuid"_s, id}, {u"version"_s, version}, {u"sha256"_s, sha256(package["call.json"])}};
            });
        });
    };
    const QString missing =
        u"“%1” belongs to a call that is not in this workspace. Check that the file was meant for this office, or open the call file first."_s
            .arg(way.name);
    row(way, "for another call", toCall(m_round->sending.applicationId, 1), missing);
    row(way, "for another version", toCall(m_round->call.id, m_round->call.version + 1), missing);
    row(way, "for a changed call", toCall(m_round->call.id, m_round->call.version), changedCall(way));
}

void TestBadFiles::addPackets()
{
    const Way &way = m_round->ways[2];
    row(way, "no reviewer", Forge(way).described([](QJsonObject &manifest) { manifest.remove(u"extra"_s); }),
        u"The packet does not say for which reviewer it is. Ask the secretariat to send it again."_s);
}

void TestBadFiles::addReviews()
{
    const Way &way = m_round->ways[3];
    const Forge forge(way);
    const QString number = QString::fromLatin1(way.content).section(u'/', 1).section(u'.', 0, 0);
    const QString unfit =
        u"“%1” holds a review that this call does not allow. Ask the reviewer to complete it and to write the file again."_s
            .arg(way.name);
    const QString notAssigned =
        u"This review is of a reviewer or an application that this office did not assign. Check that it belongs to this call."_s;
    const auto marked = [&](const QString &criterion, const QJsonValue &step) {
        return forge.content([&](QByteArray &text) {
            QJsonObject json = *parseJson(text);
            QJsonObject marks = json[u"marks"].toObject();
            QJsonObject mark = marks.begin()->toObject();
            mark[u"step"_s] = step;
            marks[criterion] = mark;
            json[u"marks"_s] = marks;
            text = canonicalJson(json);
        });
    };
    const QString criterion = m_round->call.criteria.first().id;
    const Identity &other = Round::keysOf(m_round->waiting);
    row(way, "mark outside the scale", marked(criterion, m_round->call.scale.steps + 1), unfit);
    row(way, "gigantic mark", marked(criterion, 1e300), unreadable(way.content));
    row(way, "unknown criterion", marked(u"nothing"_s, 4), unfit);
    row(way, "not signed by the reviewer yet", forge.content(with({{u"state"_s, u"draft"_s}})),
        u"This review is a draft that was not signed. Ask the reviewer to sign it and send it again."_s);
    row(way, "no marks", forge.content(with({{u"marks"_s, QJsonObject()}})), unfit);
    row(way, "of an application that is not here", forge.content(with({{u"application"_s, number}})),
        notAssigned);
    row(way, "of a reviewer that is not here", forge.content(with({{u"reviewer"_s, number}})), notAssigned);
    row(way, "signed by another reviewer", forge.changed([&](OpenPackage &package) {
        package.sign(other, [&](QJsonObject &manifest) {
            manifest[u"sender"_s] = exchange::toJson(other.publicPart());
        });
    }),
        notAssigned);
    row(way, "review twice",
        forge.resigned([&](OpenPackage &package) { package["reviews/zz.json"] = package[way.content]; }),
        u"Two contents of the package have the same number %1. Ask the sender to write the file again."_s.arg(
            number));
    row(way, "review left out", forge.resigned([&](OpenPackage &package) { package.remove(way.content); }),
        u"The file does not hold any review. Ask the sender to write the file again."_s);
    row(way, "good and bad together", forge.resigned([&](OpenPackage &package) {
        QByteArray bad = package[way.content];
        with({{u"id"_s, m_round->call.id}, {u"application"_s, m_round->call.id}})(bad);
        package["reviews/" + m_round->call.id.toLatin1() + ".json"] = bad;
    }),
        notAssigned);
    row(way, "for another call", forge.described([&](QJsonObject &manifest) {
        QJsonObject call = manifest[u"call"].toObject();
        call[u"uuid"_s] = number;
        manifest[u"call"_s] = call;
    }),
        u"“%1” belongs to a call that is not in this workspace. Check that the file was meant for this office, or open the call file first."_s
            .arg(way.name));
}

void TestBadFiles::refuses()
{
    QFETCH(const int, way);
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, text);
    const Way &to = m_round->ways[way];
    const QStringList before = test::stateOf(m_round->workspaceOf(to));
    QVERIFY(before.size() > 3);
    const TakenIn taken = test::takeIn(*to.receiver, {to.receiver->write(to.name, bytes)}).first();
    QCOMPARE(taken.outcome, Outcome::Refused);
    QCOMPARE(taken.error->message.text(), text);
    QVERIFY(takenInMessage(taken).text().contains(to.name));
    QVERIFY(taken.receipt.isEmpty() && taken.reference.isEmpty() && taken.subject.isEmpty());
    QCOMPARE(test::stateOf(m_round->workspaceOf(to)), before);
}

void TestBadFiles::saysWhatItDoesNotKnow_data()
{
    QTest::addColumn<int>("way");
    QTest::addColumn<QByteArray>("bytes");
    const auto minor = [](QJsonObject &manifest) {
        manifest[u"version"_s] = u"1.7"_s;
        manifest[u"mood"_s] = u"good"_s;
    };
    for (const int number : {1, 2, 3, 0}) {
        const Way &way = m_round->ways[number];
        QTest::newRow(qPrintable(way.name)) << number << Forge(way).described(minor);
    }
    QTest::newRow("in the call") << 4 << Forge(m_round->ways[4]).content(before("\"moood\":1,"));
}

/// A newer minor version only adds: what is known is taken in, and that there was more is said.
void TestBadFiles::saysWhatItDoesNotKnow()
{
    QFETCH(const int, way);
    QFETCH(const QByteArray, bytes);
    const Way &to = m_round->ways[way];
    // A workspace that has nothing of it yet; the call only, where it is wanted.
    test::TestParty fresh(u"applicant"_s, 60);
    test::TestParty &receiver = way == 4 ? fresh : *to.receiver;
    const TakenIn taken = test::takeIn(receiver, {receiver.write(to.name, bytes)}).first();
    QVERIFY2(!taken.error, taken.error ? qPrintable(taken.error->message.text()) : "");
    QCOMPARE(
        takenInMessage(taken).text(),
        u"“%1” was taken in, but says something that this version of Tandem does not know. Install the newest version to see all of it."_s
            .arg(to.name));
}

/// Names of attachments are shown, but never used as paths.
void TestBadFiles::keepsNamesThatAreTricks()
{
    const Way &way = m_round->ways[1];
    const QString trick = u"../../../../tmp/passwd\u202Efdp.exe"_s;
    const QByteArray bytes = Forge(way).content([&](QByteArray &text) {
        QJsonObject json = *parseJson(text);
        QJsonArray list = json[u"attachments"].toArray();
        QJsonObject first = list[0].toObject();
        first[u"fileName"_s] = trick;
        list[0] = first;
        json[u"attachments"_s] = list;
        text = canonicalJson(json);
    });
    const auto read = exchange::readPackage(bytes, exchange::Opener::with(Round::keysOf(*way.receiver)));
    QVERIFY(read);
    QCOMPARE(read->applications.first().attachments.first().fileName, trick);
    const QString safe = exchange::safeFileName(trick);
    QVERIFY2(!safe.contains(u'/') && !safe.startsWith(u'.'), qPrintable(safe));
    for (auto it = read->blobs.cbegin(); it != read->blobs.cend(); ++it)
        QCOMPARE(sha256(it.value()), it.key());
}

QTEST_MAIN(TestBadFiles)
#include "tst_BadFiles.moc"
