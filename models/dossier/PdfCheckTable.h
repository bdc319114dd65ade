// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qpdf/QPDFObjectHandle.hh>

namespace tandem::dossier {

/// An attribute of a cell (ISO 32000-1, table 349); null if it is not said.
[[nodiscard]] QPDFObjectHandle tableAttribute(QPDFObjectHandle element, const char *key);
/// Whether all rows of the table have as many columns, counting cells that span several.
[[nodiscard]] bool hasEqualRows(QPDFObjectHandle table);

} // namespace tandem::dossier
