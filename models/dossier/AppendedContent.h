// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dossier/ApplicationContent.h"

namespace tandem::dossier {

/// Behind the list of attachments: each with its pages, or with the reason why they are not shown. Where the
/// document carries data, the originals are embedded.
void appendAttachments(Document &document, const application::Application &application,
                       const AttachmentReader &attachments, const DossierOptions &options);

} // namespace tandem::dossier
