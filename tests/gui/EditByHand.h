// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/call/FieldValue.h"

namespace tandem::forms {
class FieldEditor;
}

namespace tandem::test {

/// Does what a person does with mouse and keys in an empty editor, and gives the value that must come of it:
/// nothing for types whose value the caller checks. Files are attached by the page, not here.
call::FieldValue editByHand(forms::FieldEditor &editor);

} // namespace tandem::test
