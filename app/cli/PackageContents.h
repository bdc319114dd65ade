// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Job.h"
#include "models/exchange/Package.h"

namespace tandem::cli {

/// Writes the parts of an opened package into the folder, under safe names; gives the names.
Result<QStringList> writeContents(const Job &job, const exchange::PackageContent &content,
                                  const QString &folder);

} // namespace tandem::cli
