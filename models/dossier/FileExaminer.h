// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Ports.h"
#include "models/dossier/ExaminedFile.h"
#include "models/dossier/ReadingProcess.h"

namespace tandem::dossier {

/// Finds out what files are, in a process of its own. Used by one thread; one examiner for many files.
class FileExaminer
{
public:
    /// `side`: pixels of the longer side of the thumbnail, at most kLargestSide.
    explicit FileExaminer(int side = kThumbnailSide);

    /// Never longer than some seconds. Errors: "dossier.cancelled", "dossier.reader-missing". All that is
    /// wrong with the file stands in its facts.
    Result<ExaminedFile> examine(const QByteArray &data, const Progress &progress);

private:
    ReadingProcess m_process;
};

} // namespace tandem::dossier
