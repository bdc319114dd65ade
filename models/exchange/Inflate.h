// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <optional>

namespace tandem::exchange {

enum class InflateFault
{
    Memory,
    Broken,   ///< not a deflate stream, ends early, or has something behind its end
    WrongSize ///< gives more or less than declared
};

struct Inflated
{
    QByteArray content;
    std::optional<InflateFault> fault;
};

/// Unpacks a raw deflate stream that must fill exactly `size` bytes and use all of `packed`. Stops at the
/// declared size. Spare bits behind the last block must be zero, so that no bit of a file is without
/// meaning. A size the stream cannot reach (deflate gains at most 1,032 to 1) is refused before memory is
/// taken.
[[nodiscard]] Inflated inflated(QByteArrayView packed, quint32 size);

} // namespace tandem::exchange
