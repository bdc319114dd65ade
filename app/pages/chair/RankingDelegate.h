// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/theme/Type.h"

#include <QStyledItemDelegate>

namespace tandem::pages {

/// A cell of items::RankingTable: numbers right, a missed mark with its triangle, ties as chips, and the line
/// below which nobody passed.
class RankingDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// Larger letters for the wall.
    void setProjecting(bool projecting) { m_projecting = projecting; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    [[nodiscard]] forms::TextStyle plainStyle() const;

    bool m_projecting = false;
};

} // namespace tandem::pages
