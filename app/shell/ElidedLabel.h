// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/theme/Colours.h"
#include "forms/theme/Type.h"

#include <QWidget>

namespace tandem::shell {

/// Text on one line, or on a few, that ends in … where room is short; the whole of it is the tool tip then.
class ElidedLabel final : public QWidget
{
    Q_OBJECT

public:
    explicit ElidedLabel(forms::TextStyle style, forms::Colour name = forms::Colour::Text,
                         QWidget *parent = nullptr);

    /// One unless told; the label keeps the height of all of them.
    void setMostLines(int lines);
    void setText(const QString &text);
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showTip();

    forms::Colour m_colour;
    int m_mostLines = 1;
    QString m_text;
};

} // namespace tandem::shell
