// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Ports.h"
#include "models/dossier/ApplicationContent.h"

namespace tandem::session {

/// Reads the pages of all attachments of the application into the options, where they are asked for: each in
/// a process of its own, as files come from strangers. Give the copy that may be seen, not the whole.
/// Errors: those of dossier::PageReader.
Result<void> readAttachmentPages(const application::Application &application,
                                 const dossier::AttachmentReader &bytesOf, dossier::DossierOptions &options,
                                 Progress &progress);

} // namespace tandem::session
