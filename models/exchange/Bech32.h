// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace tandem::exchange {

/// Bech32 of BIP 173 without its length limit, as age uses it for keys. `prefix` in lower case.
[[nodiscard]] QByteArray toBech32(const QByteArray &prefix, const QByteArray &bytes);
/// Nothing for mixed case, another prefix, a foreign character, a wrong checksum or wrong padding.
[[nodiscard]] std::optional<QByteArray> fromBech32(const QByteArray &prefix, const QByteArray &text);

} // namespace tandem::exchange
