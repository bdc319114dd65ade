// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Result.h"
#include "models/exchange/AgeKeys.h"

#include <QList>

namespace tandem::exchange {

/// One way to get at the file key: its type and arguments, and the wrapped key.
struct Stanza
{
    QList<QByteArray> arguments; ///< the first one is the type
    QByteArray body;
};

inline constexpr qsizetype kMaximumHeader = 64 * 1024; ///< bytes
inline constexpr int kMaximumRecipients = 256;
inline constexpr int kMaximumScryptLogN = 20;

/// The text before the encrypted content of an age file.
struct AgeHeader
{
    QList<Stanza> stanzas;
    QByteArray signedPart; ///< the text the MAC is made over, "---" included
    QByteArray mac;        ///< 32 bytes
    qsizetype size = 0;    ///< bytes up to the content's nonce
};

[[nodiscard]] QByteArray writeHeader(const QList<Stanza> &stanzas, const FileKey &fileKey);

/// Reads shape only; keys are not tried. Errors: the "seal.…" codes of openSeal() up to
/// "seal.work-factor", and "seal.truncated" when the header has no end.
Result<AgeHeader> readHeader(const QByteArray &file);

/// Whether the header was made by someone who knew the file key.
[[nodiscard]] bool macHolds(const AgeHeader &header, const FileKey &fileKey);

} // namespace tandem::exchange
