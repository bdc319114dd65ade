// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/Desk.h"

namespace tandem::session {

/// Reviewers, assignments, formal checks, reviews and consensus of the sample world. `applicationIds`: by
/// sheet key.
Result<void> loadSamplePanel(Desk &desk, const call::CallDefinition &call,
                             const QMap<QString, QString> &applicationIds);

/// The step of a mark written as a number of the scale ("4.5"); nothing if it is not on the scale.
[[nodiscard]] std::optional<int> stepOf(const call::Scale &scale, const QString &mark);

} // namespace tandem::session
