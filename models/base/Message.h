// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace tandem {

/// A sentence for people that can be shown in any interface language at any time.
///
/// The English source text is kept, not its translation, so that a list of issues changes language with the
/// window. Write the source inside QT_TRANSLATE_NOOP("Message", "...") so that lupdate finds it. Places are
/// %1, %2 ... in the order of `arguments`; with `count` >= 0 the plural form for %n is chosen.
struct Message
{
    const char *source = nullptr;
    QStringList arguments;
    int count = -1;

    /// The sentence in the language of the installed translators; English without one.
    [[nodiscard]] QString text() const;
    bool operator==(const Message &other) const;
};

} // namespace tandem
