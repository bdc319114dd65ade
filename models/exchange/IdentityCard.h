// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Result.h"
#include "models/exchange/Identity.h"

#include <QDateTime>

namespace tandem::exchange {

/// The public card of a person (.fid): a plain package signed by its own key, to hand to partners.
/// `id` is a fresh UUID. Errors: those of writePackage().
Result<QByteArray> writeIdentityCard(const Identity &identity, const QString &id, const QDateTime &createdAt);
/// Errors: those of readPackage(); "package.other-kind" for another file of ours.
Result<PublicIdentity> readIdentityCard(const QByteArray &file);

} // namespace tandem::exchange
