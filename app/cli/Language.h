// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace tandem::cli {

/// The language named by --lang, else that of the environment; "en", "de" or "zh_CN".
[[nodiscard]] QString languageOf(const QStringList &arguments);
/// Shows everything from now on in this language.
void setLanguage(const QString &language);

} // namespace tandem::cli
