// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/Shelf.h"
#include "models/session/DocumentChoice.h"

namespace tandem::pages {

enum class AskAudience
{
    No,
    Yes
};

/// Asks in which of the call's languages a document is to be, and for whom. Nothing when the person gives up.
[[nodiscard]] std::optional<session::DocumentChoice> chooseDocument(const shell::Shelf &shelf,
                                                                    const QString &title,
                                                                    const call::CallDefinition &call,
                                                                    AskAudience audience);

} // namespace tandem::pages
