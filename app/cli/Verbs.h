// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Verb.h"

namespace tandem::cli {

// One verb per file; VerbTable.cpp lists them.
const Verb &journeyVerb();

} // namespace tandem::cli
