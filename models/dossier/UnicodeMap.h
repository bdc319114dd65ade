// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <map>
#include <string>

namespace tandem::dossier {

/// What text the codes of a font mean, read from a ToUnicode map (Adobe Technical Note 5411). Sections that
/// make no sense are left out: their codes are then missing.
[[nodiscard]] std::map<unsigned, QString> readUnicodeMap(const std::string &map);

} // namespace tandem::dossier
