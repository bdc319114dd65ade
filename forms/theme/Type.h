// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QString>

class QTextEdit;

namespace tandem::forms {

/// The few sizes of letters there are, in px at 100 %.
enum class TextStyle
{
    Projector, ///< 28 bold
    PageTitle, ///< 20 bold
    Section,   ///< 16 bold
    Label,     ///< 13 bold: field labels, row names
    Body,      ///< 13: interface and editors
    Reading,   ///< 14: long texts to read
    Small,     ///< 12: tables, captions, small buttons
    SmallBold, ///< 12 bold
    Tiny,      ///< 11: rail, ids, key caps
    TinyBold,  ///< 11 bold
};

[[nodiscard]] QFont textFont(TextStyle style);
/// Height of a line in px; Han needs more air. `language` is a content language tag or empty.
[[nodiscard]] int lineHeight(TextStyle style, const QString &language);
/// Han languages: Chinese and Japanese.
[[nodiscard]] bool isHan(const QString &language);

/// Sets every block of the editor to the line height of the language, without a step in its undo history.
void applyLineHeight(QTextEdit &editor, TextStyle style, const QString &language);

/// Distances, in px.
namespace space {
inline constexpr int kHair = 4;
inline constexpr int kSmall = 8;
inline constexpr int kMedium = 12;
inline constexpr int kLarge = 16;
inline constexpr int kPage = 24;
inline constexpr int kField = 32; ///< height of inputs and buttons
inline constexpr int kSmallField = 26;
inline constexpr int kPairFolds = 560; ///< a language pair narrower than this stacks
} // namespace space

} // namespace tandem::forms
