// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/AgeSeal.h"
#include "models/exchange/Manifest.h"
#include "models/exchange/ZipProfile.h"
#include "models/exchange/ZipReader.h"

namespace tandem::exchange {

using namespace Qt::StringLiterals;

namespace {

struct KindRow
{
    PackageKind kind;
    const char16_t *key;
    const char16_t *extension;
    bool sealed;
};

constexpr KindRow kKinds[] = {
    {PackageKind::Call, u"call", u".fcall", false},
    {PackageKind::Identity, u"identity", u".fid", false},
    {PackageKind::WorkCopy, u"work-copy", u".fwork", true},
    {PackageKind::Submission, u"submission", u".fsub", true},
    {PackageKind::Packet, u"packet", u".fpack", true},
    {PackageKind::Review, u"review", u".frev", true},
    {PackageKind::Receipt, u"receipt", u".fack", true},
};

const KindRow &rowOf(PackageKind kind)
{
    return *std::find_if(std::begin(kKinds), std::end(kKinds),
                         [kind](const KindRow &row) { return row.kind == kind; });
}

Error notOurs(const QString &fileName)
{
    return {u"package.not-ours"_s,
            {QT_TRANSLATE_NOOP("Message",
                               "“%1” is not a file of Tandem. Tandem’s files end in .fcall, .fid, .fwork, "
                               ".fsub, .fpack, .frev or .fack."),
             {fileName}},
            {}};
}

/// A plain package starts with a local header of its media type, whatever follows.
bool looksPlain(const QByteArray &bytes)
{
    return bytes.startsWith("PK\x03\x04") && bytes.mid(30, 8) == kMediaTypeEntry &&
           bytes.mid(38, qstrlen(kMediaType)) == kMediaType;
}

std::optional<PackageKind> kindInside(const QByteArray &bytes)
{
    const auto zip = ZipReader::open(bytes);
    const auto text = zip ? zip->read(kManifestEntry) : Result<QByteArray>(zip.error());
    const auto manifest = text ? readManifest(*text) : Result<Manifest>(text.error());
    return manifest ? std::optional(manifest->kind) : std::nullopt;
}

} // namespace

QString extensionOf(PackageKind kind)
{
    return QStringView(rowOf(kind).extension).toString();
}

QString keyOf(PackageKind kind)
{
    return QStringView(rowOf(kind).key).toString();
}

bool isSealed(PackageKind kind)
{
    return rowOf(kind).sealed;
}

std::optional<PackageKind> kindOfFileName(const QString &fileName)
{
    for (const KindRow &row : kKinds) {
        if (fileName.endsWith(QStringView(row.extension), Qt::CaseInsensitive))
            return row.kind;
    }
    return std::nullopt;
}

std::optional<PackageKind> kindOfKey(const QString &key)
{
    for (const KindRow &row : kKinds) {
        if (key == QStringView(row.key))
            return row.kind;
    }
    return std::nullopt;
}

Result<Recognition> recognise(const QByteArray &bytes, const QString &fileName)
{
    if (bytes.isEmpty())
        return Error{u"package.empty"_s,
                     {QT_TRANSLATE_NOOP("Message", "“%1” is empty. Ask for the file again."), {fileName}},
                     {}};
    const std::optional<PackageKind> named = kindOfFileName(fileName);
    const bool sealed = looksSealed(bytes);
    if (!sealed && !looksPlain(bytes))
        return notOurs(fileName);
    const std::optional<PackageKind> inside = sealed ? std::nullopt : kindInside(bytes);
    const bool nameLies = named && ((inside && *inside != *named) || isSealed(*named) != sealed);
    if (nameLies)
        return Error{
            u"package.wrong-extension"_s,
            {QT_TRANSLATE_NOOP("Message", "The content of “%1” is not what its ending promises. It may have "
                                          "been renamed; ask the sender which file this is."),
             {fileName}},
            {}};
    return Recognition{inside ? inside : named, sealed};
}

} // namespace tandem::exchange
