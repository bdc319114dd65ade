// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/theme/TextLabel.h"

#include <QEvent>

namespace tandem::forms {

TextLabel::TextLabel(TextStyle style, Colour name, QWidget *parent)
    : TextLabel({}, style, name, parent)
{
}

TextLabel::TextLabel(const QString &text, TextStyle style, Colour name, QWidget *parent)
    : QLabel(text, parent)
    , m_colour(name)
{
    setTextFormat(Qt::PlainText);
    setForegroundRole(QPalette::WindowText); // else it follows the ground it stands on
    setFont(textFont(style));
    dress();
}

void TextLabel::setColour(Colour name)
{
    m_colour = name;
    dress();
}

void TextLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        dress();
}

void TextLabel::dress()
{
    const QColor wanted = colour(palette(), m_colour);
    if (palette().color(QPalette::WindowText) == wanted)
        return; // setting it again would call us for ever
    QPalette dressed;
    dressed.setColor(QPalette::WindowText, wanted);
    setPalette(dressed);
}

} // namespace tandem::forms
