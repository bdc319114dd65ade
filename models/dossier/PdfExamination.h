// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dossier/FileExamination.h"

namespace tandem::dossier {

/// Fills in what a PDF is, by qpdf and Poppler together; tells it before and after its first page is drawn.
void examinePdf(const QByteArray &data, int side, ExaminedFile &file, const ExaminationTold &tell);

} // namespace tandem::dossier
