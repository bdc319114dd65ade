// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/theme/StatusShape.h"
#include "models/items/Roles.h"

#include <optional>

namespace tandem::forms {

/// The status shape that shows what a model means; nothing for Shape::None.
[[nodiscard]] inline std::optional<Status> statusOf(items::Shape shape)
{
    switch (shape) {
    case items::Shape::None:
        break;
    case items::Shape::Missing:
        return Status::Missing;
    case items::Shape::Progress:
        return Status::InWork;
    case items::Shape::Done:
        return Status::Confirmed;
    case items::Shape::Stale:
        return Status::Stale;
    case items::Shape::Warning:
        return Status::Note;
    case items::Shape::Error:
        return Status::Error;
    }
    return std::nullopt;
}

} // namespace tandem::forms
