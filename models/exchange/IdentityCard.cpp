// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/IdentityCard.h"

#include "models/exchange/Package.h"

namespace tandem::exchange {

Result<QByteArray> writeIdentityCard(const Identity &identity, const QString &id, const QDateTime &createdAt)
{
    PackageContent content;
    content.kind = PackageKind::Identity;
    content.uuid = id;
    content.createdAt = createdAt;
    const auto written = writePackage(content, identity, {});
    if (!written)
        return written.error();
    return written->file;
}

Result<PublicIdentity> readIdentityCard(const QByteArray &file)
{
    Expectation expectation;
    expectation.kind = PackageKind::Identity;
    const auto content = readPackage(file, Opener::forEveryone(), expectation);
    if (!content)
        return content.error();
    return content->sender;
}

} // namespace tandem::exchange
