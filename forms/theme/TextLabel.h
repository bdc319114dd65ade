// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/theme/Colours.h"
#include "forms/theme/Type.h"

#include <QLabel>

namespace tandem::forms {

/// A label in one of the text styles and one of the theme's colours, kept over light and dark. Plain text
/// always: what applicants wrote is never read as mark-up.
class TextLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit TextLabel(TextStyle style, Colour name = Colour::Text, QWidget *parent = nullptr);
    TextLabel(const QString &text, TextStyle style, Colour name = Colour::Text, QWidget *parent = nullptr);

    void setColour(Colour name);
    void setTextStyle(TextStyle style) { setFont(textFont(style)); }

protected:
    void changeEvent(QEvent *event) override;

private:
    void dress();

    Colour m_colour;
};

} // namespace tandem::forms
