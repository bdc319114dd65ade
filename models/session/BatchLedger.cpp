// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/BatchLedger.h"

#include "models/base/AtomicFile.h"
#include "models/base/Json.h"

#include <QFileInfo>
#include <QJsonDocument>

namespace tandem::session {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kLargestLedger = 64'000'000; // bytes
constexpr qint64 kLargestFile = 2'000'000'000;
const QString kFormat = u"tandem-batch"_s;

} // namespace

BatchLedger::BatchLedger(const QString &path)
    : m_path(path)
{
    if (!QFileInfo::exists(path))
        return;
    const auto text = readFile(path, kLargestLedger);
    const QJsonObject json = text ? QJsonDocument::fromJson(*text).object() : QJsonObject();
    if (json.value(u"format"_s) != kFormat || json.value(u"formatVersion"_s) != 1)
        return;
    const QJsonObject files = json.value(u"files"_s).toObject();
    for (auto it = files.constBegin(); it != files.constEnd(); ++it)
        m_entries.insert(it.key(), {it->toObject().value(u"source"_s).toString(),
                                    it->toObject().value(u"sha256"_s).toString()});
}

bool BatchLedger::isUnchanged(const QString &filePath, const QString &source) const
{
    const QFileInfo file(filePath);
    const auto entry = m_entries.constFind(file.fileName());
    if (entry == m_entries.cend() || entry->source != source || !file.isFile())
        return false;
    const auto bytes = readFile(filePath, kLargestFile);
    return bytes && tandem::sha256(*bytes) == entry->sha256;
}

void BatchLedger::note(const QString &name, const QString &source, const QString &sha256)
{
    m_entries.insert(name, {source, sha256});
}

Result<void> BatchLedger::save() const
{
    QJsonObject files;
    for (auto it = m_entries.cbegin(); it != m_entries.cend(); ++it)
        files.insert(it.key(), QJsonObject{{u"source"_s, it->source}, {u"sha256"_s, it->sha256}});
    return writeFileDurably(
        m_path, canonicalJson({{u"format"_s, kFormat}, {u"formatVersion"_s, 1}, {u"files"_s, files}}));
}

} // namespace tandem::session
