// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/theme/Colours.h"
#include "forms/theme/Type.h"

#include <QObject>

class QAbstractButton;

namespace tandem::forms {

enum class Appearance
{
    System, ///< as the desktop says
    Light,
    Dark,
};

/// Dresses the application: style, palette, font and icons. One is made by the program's start and lives as
/// long as the application; widgets do not need it, they ask colour() with their own palette.
class Theme final : public QObject
{
    Q_OBJECT

public:
    /// Needs a QApplication. Applies itself at once.
    explicit Theme(Appearance appearance = Appearance::System, QObject *parent = nullptr);

    [[nodiscard]] Appearance appearance() const { return m_appearance; }
    void setAppearance(Appearance appearance);
    [[nodiscard]] bool dark() const { return m_dark; }

signals:
    void changed();

private:
    void apply();

    Appearance m_appearance;
    bool m_systemDark = false; ///< what the desktop's palette said before ours was set
    bool m_dark = false;
};

/// Dress of a button. Kept in the dynamic property "tandemRole", read by the style.
enum class ButtonRole
{
    Normal,
    Primary, ///< the one action of a page: filled with the accent
    Quiet,   ///< no frame, accent text
    Danger,
};
void setButtonRole(QAbstractButton &button, ButtonRole role);
/// 26 instead of 32 px high, 12 px letters.
void setSmall(QWidget &widget);

} // namespace tandem::forms
