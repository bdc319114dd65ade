// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Ports.h"
#include "models/base/Result.h"
#include "models/dossier/AppendedFile.h"
#include "models/dossier/ReadingProcess.h"

namespace tandem::dossier {

/// Reads the pages of attachments in a process of its own. One reader per dossier; it bounds the time for one
/// file and for all of them, and goes on with a new process after one had to be ended.
class PageReader
{
public:
    /// Errors: "dossier.cancelled", "dossier.reader-missing" (the program is not installed). All that is
    /// wrong with the file is told by its state.
    Result<AppendedFile> read(const QByteArray &data, const Progress &progress);

private:
    ReadingProcess m_process{{}};
    qint64 m_spent = 0; ///< milliseconds
};

} // namespace tandem::dossier
