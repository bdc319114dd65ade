// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/Desk.h"

namespace tandem::session {

/// Writes the answers of an answer sheet into an open application. Blocks of the sheet go to the blocks that
/// are there, in order, and further ones are added; what the sheet does not name stays. Attachments described
/// in the sheet are made. Errors: those of readAnswerSheet, "hand-in.locked".
Result<void> fillFromSheet(Desk &desk, const QString &applicationId, const QByteArray &sheet);

} // namespace tandem::session
