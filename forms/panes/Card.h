// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/theme/Colours.h"

#include <QFrame>

namespace tandem::forms {

/// A ground with a hairline and rounded corners: cards (8 px) and notes (6 px) in a state's soft colour.
class Card final : public QFrame
{
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr, Colour ground = Colour::Surface, Colour line = Colour::Line,
                  int radius = 8);

    void setDashed(bool dashed);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Colour m_ground;
    Colour m_line;
    int m_radius;
    bool m_dashed = false;
};

} // namespace tandem::forms
