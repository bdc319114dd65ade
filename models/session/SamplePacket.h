// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/Desk.h"

namespace tandem::session {

/// Lets whoever looks at the sample world be a reviewer of it, too: the one admitted application nobody has
/// judged is assigned to one of the sample reviewers, sent as a packet sealed to this workspace, opened here,
/// and no conflict declared. The sample world must be loaded and the identity unlocked.
Result<void> openSamplePacket(Desk &desk);

} // namespace tandem::session
