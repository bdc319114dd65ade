// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dossier/Document.h"

namespace tandem::dossier {

/// The title of the file: that of each language, parted by " / ".
[[nodiscard]] QString fileTitle(const Document &document);
/// The metadata packet: PDF/A-3a and PDF/UA-1 claims (with the extension schema the latter needs), title per
/// language, date if there is one. Agrees with the information dictionary word for word.
[[nodiscard]] QByteArray xmpMetadata(const Document &document);
/// The document information dictionary.
[[nodiscard]] std::string documentInformation(const Document &document);

} // namespace tandem::dossier
