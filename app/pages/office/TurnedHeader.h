// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace tandem::pages {

/// A horizontal header whose words run upwards, for narrow columns.
class TurnedHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit TurnedHeader(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    /// Shape index of the side for each column: 0 circle, 1 square.
    void setSides(const QList<int> &sides);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;

private:
    [[nodiscard]] QString textOf(int section) const;

    QList<int> m_sides;
};

} // namespace tandem::pages
