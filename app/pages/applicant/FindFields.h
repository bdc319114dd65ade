// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/application/Application.h"
#include "models/base/Issue.h"

namespace tandem::pages {

/// A field whose id, label or answer holds the searched text.
struct FieldHit
{
    Place place;
    QString label;
    QString text; ///< of the answer, where that is what was found
};

/// Fields in the order of the form; case does not matter. Labels are searched in every language.
[[nodiscard]] QList<FieldHit> findFields(const call::CallDefinition &call,
                                         const application::Application &application, const QString &text,
                                         const QString &language);

} // namespace tandem::pages
