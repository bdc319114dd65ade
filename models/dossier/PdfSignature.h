// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Ports.h"
#include "models/dossier/SigningKey.h"

namespace tandem::dossier {

/// Signs a finished document of ours (PAdES baseline B-B), also one that others have signed before: the bytes
/// stay as they are, an update behind them holds the signature and a field that says who signed and when, in
/// the languages of the document. The field stands under the text of the last page if there is room for two,
/// else on a page of its own; later ones stand below it as long as there is room, and then show nothing.
/// `when` with the offset of the place; `name` stands in errors. Same input, same bytes with an RSA key.
/// Errors: those of checkPdf(), of SigningKey::checkTime(), "signing.not-ours", "signing.changed",
/// "signing.failed", "dossier.font-missing".
Result<QByteArray> signPdf(const QByteArray &pdf, const QString &name, const SigningKey &key,
                           const QDateTime &when, Progress &progress);

} // namespace tandem::dossier
