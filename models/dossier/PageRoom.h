// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

class QPDF;
class QPDFObjectHandle;

namespace tandem::dossier {

/// Where the content of a page of ours ends: points from its upper edge. The foot of the page does not count.
/// Nothing when the page shows something whose extent is not known here.
[[nodiscard]] std::optional<double> contentEnd(QPDF &pdf, QPDFObjectHandle page);

} // namespace tandem::dossier
