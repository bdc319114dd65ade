// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace tandem::dossier {

/// Whether all that follows the first `length` bytes of a file, a revision of it that is signed, are further
/// signatures as this program adds them: no page, text, picture, link or embedded file is another one or
/// gone. Says nothing about whether they hold. Throws what qpdf throws about damaged files.
[[nodiscard]] bool addsOnlySignatures(const QByteArray &pdf, qsizetype length);

} // namespace tandem::dossier
