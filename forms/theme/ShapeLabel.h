// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/theme/StatusShape.h"

#include <QWidget>

namespace tandem::forms {

/// A status shape as a widget of its own, with the word as accessible name and tool tip.
class ShapeLabel final : public QWidget
{
    Q_OBJECT

public:
    explicit ShapeLabel(Status status, int size = StatusShape::kSize, QWidget *parent = nullptr);

    void setStatus(Status status);
    [[nodiscard]] Status status() const { return m_status; }
    /// Colour behind the shape when it is not the surface.
    void setGround(Colour ground);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    Status m_status;
    Colour m_ground = Colour::Surface;
};

} // namespace tandem::forms
