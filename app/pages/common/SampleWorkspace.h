// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/Workspace.h"

namespace tandem::pages {

/// Opens the workspace with the sample world, unlocked; makes it on first use. An unfinished one, for
/// instance after a power cut while it was made, is made anew under another name.
Result<std::unique_ptr<session::Workspace>> openSampleWorkspace(const QString &folder,
                                                                session::Workspace::Ports ports);

} // namespace tandem::pages
