// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tandem::bench {

/// Resident memory of this process in MB, as the system counts it; 0 where it does not tell.
[[nodiscard]] double memoryNow();
/// The most it has been.
[[nodiscard]] double peakMemory();

} // namespace tandem::bench
