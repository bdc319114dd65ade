// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/Manifest.h"

#include "models/base/Json.h"
#include "models/exchange/ZipProfile.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace tandem::exchange {

using namespace Qt::StringLiterals;

namespace {

const auto kFormat = u"tandem-package"_s;
constexpr int kMaximumFiles = 10'000;

struct Version
{
    int major = 0;
    int minor = 0;

    auto operator<=>(const Version &) const = default;
};

constexpr Version kOwnVersion{kFormatMajor, kFormatMinor};

QString textOf(const Version &version)
{
    return u"%1.%2"_s.arg(version.major).arg(version.minor);
}

std::optional<Version> versionFrom(const QJsonValue &value)
{
    static const QRegularExpression form(u"\\A([0-9]{1,4})\\.([0-9]{1,4})\\z"_s);
    const auto match = form.match(value.toString());
    if (!match.hasMatch())
        return std::nullopt;
    return Version{match.captured(1).toInt(), match.captured(2).toInt()};
}

Error malformed(const QString &place)
{
    return {u"package.manifest"_s,
            {QT_TRANSLATE_NOOP("Message",
                               "The description of the package is wrong at “%1”. Ask the sender to write "
                               "the file again."),
             {place}},
            {}};
}

std::optional<Error> checkVersion(const QJsonObject &json)
{
    if (json[u"format"].toString() != kFormat)
        return malformed(u"format"_s);
    const auto version = versionFrom(json[u"version"]);
    const auto minimum = versionFrom(json[u"min_reader"]);
    if (!version || !minimum)
        return malformed(version ? u"min_reader"_s : u"version"_s);
    QStringList features;
    for (const QJsonValue &feature : json[u"features"].toArray())
        features.append(feature.toString());
    // This version knows no optional features, so every one that is named is unknown.
    if (version->major == kOwnVersion.major && *minimum <= kOwnVersion && features.isEmpty())
        return std::nullopt;
    return Error{
        u"package.newer-format"_s,
        {QT_TRANSLATE_NOOP("Message", "The file was made by version %1 of the file format and needs at "
                                      "least version %2; this program reads version %3. Install the newest "
                                      "version of Tandem."),
         {textOf(*version), textOf(*minimum), textOf(kOwnVersion)}},
        features.join(u' ')};
}

QJsonObject toJson(const ManifestFile &file)
{
    QJsonObject json{{u"path"_s, QString::fromLatin1(file.path)},
                     {u"size"_s, file.size},
                     {u"sha256"_s, file.sha256},
                     {u"media_type"_s, file.mediaType}};
    if (!file.name.isEmpty())
        json.insert(u"name"_s, file.name);
    return json;
}

bool isSha256(const QString &text)
{
    static const QRegularExpression form(u"\\A[0-9a-f]{64}\\z"_s);
    return form.match(text).hasMatch();
}

/// Whole numbers up to 2^53 only: a double must not be rounded in silence.
std::optional<qint64> wholeNumber(const QJsonValue &value)
{
    const double number = value.toDouble(-1);
    const bool fits = number >= 0 && number <= 9007199254740992.0 &&
                      number == static_cast<double>(static_cast<qint64>(number));
    return fits ? std::optional(static_cast<qint64>(number)) : std::nullopt;
}

QStringList keysBesides(const QJsonObject &json, const QStringList &known, const QString &place)
{
    QStringList unknown;
    for (const QString &key : json.keys()) {
        if (!known.contains(key))
            unknown.append(place + key);
    }
    return unknown;
}

/// Takes a manifest apart; the first place that is wrong ends it.
class ManifestReading
{
public:
    explicit ManifestReading(const QJsonObject &json)
        : m_json(json)
    {
    }

    Result<Manifest> run()
    {
        readHead();
        readSender();
        readCall();
        readFiles();
        if (m_error)
            return *m_error;
        m_manifest.unknownKeys +=
            keysBesides(m_json,
                        {u"format"_s, u"version"_s, u"min_reader"_s, u"features"_s, u"generator"_s, u"kind"_s,
                         u"package_uuid"_s, u"created_at"_s, u"call"_s, u"sender"_s, u"recipients"_s,
                         u"replaces"_s, u"files"_s, u"audit"_s, u"extra"_s},
                        {});
        return m_manifest;
    }

private:
    void fail(const QString &place)
    {
        if (!m_error)
            m_error = malformed(place);
    }

    void readHead()
    {
        const auto kind = kindOfKey(m_json[u"kind"].toString());
        if (!kind)
            return fail(u"kind"_s);
        m_manifest.kind = *kind;
        m_manifest.uuid = m_json[u"package_uuid"].toString();
        if (m_manifest.uuid.isEmpty())
            return fail(u"package_uuid"_s);
        m_manifest.createdAt = QDateTime::fromString(m_json[u"created_at"].toString(), Qt::ISODate);
        if (!m_manifest.createdAt.isValid() || m_manifest.createdAt.timeSpec() != Qt::UTC)
            return fail(u"created_at"_s);
        m_manifest.replaces = m_json[u"replaces"].toString();
        m_manifest.extra = m_json[u"extra"].toObject();
        const QJsonObject audit = m_json[u"audit"].toObject();
        const auto sequence = wholeNumber(audit[u"seq"]);
        if (!audit.isEmpty() && !sequence)
            return fail(u"audit.seq"_s);
        m_manifest.audit = {sequence.value_or(0), audit[u"hash"].toString()};
        for (const QJsonValue &recipient : m_json[u"recipients"].toArray())
            m_manifest.recipients.append(recipient.toString());
    }

    void readSender()
    {
        const QJsonObject json = m_json[u"sender"].toObject();
        const auto sender = publicIdentityFromJson(json);
        if (!sender) {
            m_error = m_error.value_or(sender.error());
            return;
        }
        if (sender->signingKey.isEmpty())
            return fail(u"sender.sign_pk"_s);
        m_manifest.sender = *sender;
        m_manifest.unknownKeys += keysBesides(
            json, {u"role"_s, u"sign_pk"_s, u"seal_recipient"_s, u"name"_s, u"organisation"_s}, u"sender."_s);
    }

    void readCall()
    {
        if (!m_json.contains(u"call"))
            return;
        const QJsonObject call = m_json[u"call"].toObject();
        const auto version = wholeNumber(call[u"version"]);
        m_manifest.callId = call[u"uuid"].toString();
        m_manifest.callSha256 = call[u"sha256"].toString();
        if (m_manifest.callId.isEmpty())
            return fail(u"call.uuid"_s);
        if (!version || *version > 1'000'000)
            return fail(u"call.version"_s);
        if (!m_manifest.callSha256.isEmpty() && !isSha256(m_manifest.callSha256))
            return fail(u"call.sha256"_s);
        m_manifest.callVersion = static_cast<int>(*version);
    }

    void readFiles()
    {
        const QJsonArray files = m_json[u"files"].toArray();
        if (files.size() > kMaximumFiles)
            return fail(u"files"_s);
        QSet<QByteArray> paths;
        for (qsizetype i = 0; i < files.size() && !m_error; ++i) {
            const QJsonObject json = files[i].toObject();
            const auto size = wholeNumber(json[u"size"]);
            const ManifestFile file{json[u"path"].toString().toLatin1(), size.value_or(0),
                                    json[u"sha256"].toString(), json[u"media_type"].toString(),
                                    json[u"name"].toString()};
            if (!isCanonicalName(file.path) || paths.contains(file.path) || !size || !isSha256(file.sha256))
                return fail(u"files[%1]"_s.arg(i));
            paths.insert(file.path);
            m_manifest.files.append(file);
            m_manifest.unknownKeys +=
                keysBesides(json, {u"path"_s, u"size"_s, u"sha256"_s, u"media_type"_s, u"name"_s},
                            u"files[%1]."_s.arg(i));
        }
    }

    const QJsonObject &m_json;
    Manifest m_manifest;
    std::optional<Error> m_error;
};

} // namespace

QByteArray writeManifest(const Manifest &manifest)
{
    QJsonArray files;
    for (const ManifestFile &file : manifest.files)
        files.append(toJson(file));
    QJsonObject json{{u"format"_s, kFormat},
                     {u"version"_s, textOf(kOwnVersion)},
                     {u"min_reader"_s, textOf(kOwnVersion)},
                     {u"features"_s, QJsonArray()},
                     {u"generator"_s, u"Tandem " TANDEM_VERSION ""_s},
                     {u"kind"_s, keyOf(manifest.kind)},
                     {u"package_uuid"_s, manifest.uuid},
                     {u"created_at"_s, manifest.createdAt.toUTC().toString(Qt::ISODate)},
                     {u"sender"_s, toJson(manifest.sender)},
                     {u"recipients"_s, QJsonArray::fromStringList(manifest.recipients)},
                     {u"files"_s, files}};
    if (!manifest.callId.isEmpty())
        json.insert(u"call"_s, QJsonObject{{u"uuid"_s, manifest.callId},
                                           {u"version"_s, manifest.callVersion},
                                           {u"sha256"_s, manifest.callSha256}});
    if (!manifest.replaces.isEmpty())
        json.insert(u"replaces"_s, manifest.replaces);
    if (manifest.audit != AuditPoint())
        json.insert(u"audit"_s,
                    QJsonObject{{u"seq"_s, manifest.audit.sequence}, {u"hash"_s, manifest.audit.hash}});
    if (!manifest.extra.isEmpty())
        json.insert(u"extra"_s, manifest.extra);
    return canonicalJson(json);
}

Result<Manifest> readManifest(const QByteArray &text)
{
    const Result<QJsonObject> json = parseJson(text);
    if (!json)
        return json.error();
    if (const auto error = checkVersion(*json))
        return *error;
    return ManifestReading(*json).run();
}

} // namespace tandem::exchange
