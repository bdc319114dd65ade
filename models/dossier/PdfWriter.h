// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Ports.h"
#include "models/base/Result.h"
#include "models/dossier/Document.h"

namespace tandem::dossier {

struct PdfReport
{
    QByteArray bytes;
    int pages = 0;
    QStringList unknownCharacters; ///< characters no font has; shown as 〓, their text kept
};

/// Lays a document out on A4 and writes it as tagged PDF. Same document, same bytes: no clock, no random, no
/// hash order. Errors: "dossier.font-missing" (names the Debian package to install), "dossier.picture" (names
/// the picture), "dossier.cancelled".
Result<PdfReport> writePdf(const Document &document, Progress &progress);

} // namespace tandem::dossier
