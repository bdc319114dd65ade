// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/application/FileFacts.h"

#include <QImage>

class QDataStream;

namespace tandem::dossier {

/// Larger files are not examined, bytes.
inline constexpr qint64 kMostExaminedBytes = qint64{64} << 20U;
/// Pixels of the longer side of a thumbnail.
inline constexpr int kThumbnailSide = 96;
/// The same where the picture is to be looked at.
inline constexpr int kLargestSide = 1600;

/// What was found out about a file, and a small picture of it or of its first page.
struct ExaminedFile
{
    application::FileFacts facts;
    QImage thumbnail; ///< null where nothing can be shown
};

/// The wire between the reading process and ours. The thumbnail travels as bare pixels: no decoder of ours
/// meets what a hostile file may have made of the process.
QDataStream &operator<<(QDataStream &out, const ExaminedFile &file);
QDataStream &operator>>(QDataStream &in, ExaminedFile &file);

} // namespace tandem::dossier
