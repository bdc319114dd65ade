// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace tandem::forms {

/// A stretch of a text, in UTF-16 code units.
struct TextSpan
{
    qsizetype at = 0;
    qsizetype length = 0;

    bool operator==(const TextSpan &) const = default;
};

/// What changed in one text of a pair since the other side was confirmed against it.
struct TextChange
{
    QString language;      ///< of the text that changed; empty: nothing to show
    QString richText;      ///< removed words struck out, new ones underlined, for the strip below the pair
    QList<TextSpan> fresh; ///< what is new in the present text; for marking it where it stands

    bool operator==(const TextChange &) const = default;
};

} // namespace tandem::forms
