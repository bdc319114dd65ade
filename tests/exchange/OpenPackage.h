// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/AtomicFile.h"
#include "models/base/Json.h"
#include "models/exchange/Manifest.h"
#include "models/exchange/Package.h"
#include "models/exchange/ZipReader.h"
#include "models/exchange/ZipWriter.h"

#include <QJsonArray>

#include <functional>

namespace tandem::test {

using namespace Qt::StringLiterals;

/// The entries of a package, to change and put together again as a forger or a newer version would.
struct OpenPackage
{
    QList<std::pair<QByteArray, QByteArray>> entries;

    static OpenPackage of(const QByteArray &zip)
    {
        OpenPackage out;
        const exchange::ZipReader reader = *exchange::ZipReader::open(zip);
        for (const exchange::ZipEntry &entry : reader.entries())
            out.entries.append({entry.name, *reader.read(entry.name)});
        return out;
    }
    QByteArray &operator[](const QByteArray &name)
    {
        for (auto &[entryName, content] : entries) {
            if (entryName == name)
                return content;
        }
        entries.append({name, {}});
        return entries.last().second;
    }
    [[nodiscard]] bool has(const QByteArray &name) const
    {
        return std::any_of(entries.cbegin(), entries.cend(),
                           [&name](const auto &entry) { return entry.first == name; });
    }
    /// What the description lists: everything but the frame.
    [[nodiscard]] QList<QByteArray> listed() const
    {
        QList<QByteArray> names;
        for (const auto &[name, content] : entries) {
            if (name != exchange::kMediaTypeEntry && name != exchange::kManifestEntry &&
                name != exchange::kSignatureEntry)
                names.append(name);
        }
        return names;
    }
    void remove(const QByteArray &name)
    {
        entries.removeIf([&name](const auto &entry) { return entry.first == name; });
    }
    /// Lists every entry with its present hash in the manifest, changes it and signs it.
    void sign(const exchange::Identity &signer, const std::function<void(QJsonObject &)> &change = {})
    {
        QJsonObject manifest = *parseJson((*this)[exchange::kManifestEntry]);
        QJsonArray files;
        for (const QByteArray &name : listed()) {
            const QByteArray content = (*this)[name];
            files.append(QJsonObject{{u"path"_s, QString::fromLatin1(name)},
                                     {u"size"_s, content.size()},
                                     {u"sha256"_s, sha256(content)},
                                     {u"media_type"_s, u"application/octet-stream"_s}});
        }
        manifest[u"files"_s] = files;
        if (change)
            change(manifest);
        (*this)[exchange::kManifestEntry] = canonicalJson(manifest);
        (*this)[exchange::kSignatureEntry] =
            exchange::writeSignatures(sha256((*this)[exchange::kManifestEntry]), {&signer});
    }
    QByteArray zip() const
    {
        exchange::ZipWriter writer;
        for (const auto &[name, content] : entries) {
            if (!writer.add(name, content))
                return {};
        }
        return *writer.finish();
    }
};

} // namespace tandem::test
