// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/theme/Colours.h"

#include <QWidget>

class QPainter;

namespace tandem::forms {

/// How far a text has come against its limit: a groove of 4 px with language and count. Warns from 95 % of a
/// maximum on, is red beyond it; towards a minimum it turns green once that is reached.
class MeterBar final : public QWidget
{
    Q_OBJECT

public:
    explicit MeterBar(QWidget *parent = nullptr);

    /// `label` stands in front ("zh"); a maximum or minimum of 0 means there is none.
    void setLabel(const QString &label);
    void setMaximum(int maximum);
    void setMinimum(int minimum);
    void setCount(int count);
    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] bool isOver() const { return m_maximum > 0 && m_count > m_maximum; }
    /// From 95 % of the maximum on, but not over it.
    [[nodiscard]] bool isNear() const;
    /// "2,096 / 2,000" and what follows it, as read by screen readers.
    [[nodiscard]] QString countText() const;
    [[nodiscard]] QString noteText() const;

    [[nodiscard]] QSize sizeHint() const override { return {240, 20}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {120, 20}; }

    /// Just the groove and its filling, for delegates; `share` from 0 to 1.
    static void paintGroove(QPainter *painter, const QRectF &rect, const QPalette &palette, double share,
                            Colour fill = Colour::Accent);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void describe();

    QString m_label;
    int m_count = 0;
    int m_maximum = 0;
    int m_minimum = 0;
};

} // namespace tandem::forms
