// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dossier/Document.h"
#include "models/session/Desk.h"

namespace tandem::session {

/// The name of a reviewer of the office that stands in a text of the document, in either script and in either
/// order; nothing when none does. People write their names into reasons without thinking of it.
Result<std::optional<QString>> namedReviewer(Desk &desk, const dossier::Document &document);

} // namespace tandem::session
