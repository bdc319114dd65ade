// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dossier/ExaminedFile.h"

#include <functional>

namespace tandem::dossier {

/// Is told in parts: the kind of the file, then all facts, then the facts with a thumbnail. What was told
/// before stands if the process has to be ended.
using ExaminationTold = std::function<void(const ExaminedFile &part, bool isLast)>;

/// Finds out what a file is by its content; the longer side of the thumbnail gets `side` pixels. For the
/// program "tandem-pages" only: what the file holds may crash the libraries that read it, or take all the
/// time and memory the process is given.
void examineFile(const QByteArray &data, int side, const ExaminationTold &tell);

} // namespace tandem::dossier
