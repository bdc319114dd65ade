// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Ports.h"
#include "models/base/Result.h"

#include <QByteArray>
#include <QList>

namespace tandem::dossier {

/// One rule that a PDF breaks.
struct PdfFinding
{
    QString code;    ///< dotted, stable: "font.width"
    Message message; ///< of the first place
    int page = 0;    ///< of the first place, from 1; 0 for the whole file
    int times = 1;

    bool operator==(const PdfFinding &) const = default;
};
using PdfFindings = QList<PdfFinding>;

/// Holds a file against the rules of PDF/A and PDF/UA that our writer keeps: what a user's machine can tell
/// without a validator of its own. Sorted by code; empty means that nothing was found. `name` stands in
/// errors. Errors: "pdf.foreign" (no PDF at all), "pdf.damaged" (cut off, or not readable), "pdf.encrypted",
/// "pdf.too-large" (unpacks to more than is read here), "pdf.cancelled".
Result<PdfFindings> checkPdf(const QByteArray &bytes, const QString &name, Progress &progress);

} // namespace tandem::dossier
