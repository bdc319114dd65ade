// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/application/Application.h"

namespace tandem::test {

/// "00000000-0000-4000-8000-" and the number: a readable UUID.
[[nodiscard]] QString sampleId(int number);
/// The writer of all sample answers.
[[nodiscard]] application::Author sampleAuthor();
/// Block ids of the two partners: the Chinese and the German lead.
[[nodiscard]] QString chinesePartner();
[[nodiscard]] QString germanPartner();
/// Sets one answer with a fresh revision id.
void answer(application::Application &application, const QString &row, const QString &field,
            const QString &language, const call::FieldValue &value);

/// A complete application to sampleCall(): validate() has nothing to say about it, all pairs are confirmed.
[[nodiscard]] application::Application sampleApplication();

} // namespace tandem::test
