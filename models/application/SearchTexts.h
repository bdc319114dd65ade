// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/application/Application.h"

namespace tandem::application {

/// A text of an application as it is searched.
struct SearchText
{
    ValueKey key;
    QString text;

    bool operator==(const SearchText &) const = default;
};

/// Every text somebody wrote and that counts: texts, lists, table cells, names, codes, addresses, and the
/// names and captions of files. In the order of keys.
[[nodiscard]] QList<SearchText> searchTexts(const Application &application);

} // namespace tandem::application
