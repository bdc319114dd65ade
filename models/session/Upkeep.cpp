// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/Upkeep.h"

#include "models/exchange/IdentityCard.h"
#include "models/storage/Backup.h"
#include "models/storage/SettingStore.h"

#include <QDir>

namespace tandem::session {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kLastBackup = "backup.last"_L1;

} // namespace

Result<QString> backUp(Desk &desk, const QString &parent, Progress &progress)
{
    const QDateTime now = desk.clock.now();
    const QString name = u"tandem-"_s + now.toString(u"yyyyMMdd-HHmmss"_s);
    const QString target = QDir(parent).filePath(name);
    if (const auto copied = storage::backup(desk.database.folder(), target, progress); !copied)
        return copied.error();
    if (const auto kept =
            storage::SettingStore(desk.database).set(kLastBackup, now.toString(Qt::ISODateWithMs));
        !kept)
        return kept.error();
    return target;
}

Result<std::optional<QDateTime>> lastBackup(Desk &desk)
{
    const auto text = storage::SettingStore(desk.database).value(kLastBackup);
    if (!text)
        return text.error();
    if (!*text)
        return std::optional<QDateTime>();
    return std::optional(QDateTime::fromString(**text, Qt::ISODateWithMs));
}

Result<storage::LogVerdict> verifyLog(Desk &desk)
{
    storage::EventLog log(desk.database);
    const auto checkpoints = log.checkpoints();
    return checkpoints ? log.verify(*checkpoints) : Result<storage::LogVerdict>(checkpoints.error());
}

Result<QByteArray> identityCard(Desk &desk)
{
    const auto identity = unlockedIdentity(desk);
    if (!identity)
        return identity.error();
    return exchange::writeIdentityCard(**identity, desk.ids.next(), desk.clock.now());
}

} // namespace tandem::session
