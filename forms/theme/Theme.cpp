// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/theme/Theme.h"

#include "forms/theme/Style.h"

#include <QAbstractButton>
#include <QApplication>
#include <QStyle>

// Outside the namespace, as the macro asks. A static library's resources are dropped by the linker otherwise.
static void initIcons()
{
    Q_INIT_RESOURCE(tandem_icons);
}

namespace tandem::forms {

Theme::Theme(Appearance appearance, QObject *parent)
    : QObject(parent)
    , m_appearance(appearance)
    , m_systemDark(isDark(QApplication::palette()))
{
    initIcons();
    QApplication::setStyle(new Style); // the application owns it
    QApplication::setFont(textFont(TextStyle::Body));
    apply();
}

void Theme::setAppearance(Appearance appearance)
{
    m_appearance = appearance;
    apply();
}

void Theme::apply()
{
    m_dark = m_appearance == Appearance::Dark || (m_appearance == Appearance::System && m_systemDark);
    QApplication::setPalette(paletteOf(m_dark));
    emit changed();
}

void setButtonRole(QAbstractButton &button, ButtonRole role)
{
    button.setProperty(kRoleProperty, int(role));
    button.updateGeometry();
    button.update();
}

void setSmall(QWidget &widget)
{
    widget.setProperty(kSmallProperty, true);
    widget.setFont(textFont(TextStyle::Small));
    widget.updateGeometry();
}

} // namespace tandem::forms
