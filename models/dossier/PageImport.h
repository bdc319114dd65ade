// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dossier/AppendedFile.h"

#include <functional>

namespace tandem::dossier {

/// Processor time for one file; then it is answered with the pages there are.
inline constexpr double kMostSeconds = 3.5;

/// Is told the answer in parts: first what kind of file it is and all its objects, then page by page, then
/// nothing but `isCutShort`; what was told before stands if the process has to be ended.
using PartTold = std::function<void(const AppendedFile &part, bool isLast)>;

/// Reads a PDF or a picture. A page whose content, fonts, colours and pictures are proven to keep the rules
/// of PDF/A and PDF/UA, and that looks the same afterwards, is taken over as a form object; any other is
/// painted as a picture. For the program "tandem-pages" only: what the file holds may crash the libraries
/// that read it.
void importPages(const QByteArray &data, const PartTold &tell);

} // namespace tandem::dossier
