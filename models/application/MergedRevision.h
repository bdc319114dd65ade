// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/application/Application.h"

namespace tandem::application {

/// A state that follows from others without anybody deciding: every copy of the program makes the same one,
/// id included, so that partners who merge the same things end with the same history. `subject` stands for
/// what makes it one of its kind besides its parents.
[[nodiscard]] Revision mergedRevision(const call::FieldValue &value, const QList<const Revision *> &parents,
                                      const QString &subject);
/// Whether the program made it.
[[nodiscard]] bool isMergedRevision(const Revision &revision);

} // namespace tandem::application
