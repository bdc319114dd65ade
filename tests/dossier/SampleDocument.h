// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dossier/Document.h"

namespace tandem::dossier {

/// A dossier with every kind of block, in Chinese and German: what the tests read back and people look at.
Document sampleDocument();
/// Paragraphs of the sample that must be found in the PDF character by character.
QStringList sampleParagraphs();
/// Content nobody should write but somebody will: endless words, cells higher than a page, hundreds of
/// columns.
Document tortureDocument();
/// A picture with a half-transparent disc, as PNG or JPEG.
QByteArray samplePicture(const char *format);

} // namespace tandem::dossier
