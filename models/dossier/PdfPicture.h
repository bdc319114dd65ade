// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Result.h"

#include <QByteArray>
#include <QSize>

#include <array>

namespace tandem::dossier {

/// A picture in the form a PDF keeps it.
struct PdfPicture
{
    QSize pixels; ///< as stored
    QSize shown;  ///< pixels as seen, after turning
    enum class Coding
    {
        Samples, ///< rows of samples
        Jpeg,    ///< the file unchanged
        PngRows  ///< compressed rows behind the numbers of their filters
    } coding = Coding::Samples;
    bool isGrey = false;
    QByteArray data;
    /// Maps the unit square of the stored picture to that of the shown one (PDF order a b c d e f).
    std::array<double, 6> turn{1, 0, 0, 1, 0, 0};
};

/// Reads JPEG (kept as it is; its orientation is honoured), plain PNG (its compressed rows are kept) or any
/// other format Qt knows, flattened on white.
/// Pictures far finer than print can show are scaled down. Error "dossier.picture" with `name` in it.
Result<PdfPicture> readPicture(const QByteArray &data, const QString &name);

} // namespace tandem::dossier
