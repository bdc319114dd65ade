// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace tandem::pages {

/// A cell of items::AssignmentMatrix as a shape: circle or square of the reviewer's side, filled or outlined.
class AssignmentDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// Index of the side for each column.
    void setSides(const QList<int> &sides) { m_sides = sides; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    QList<int> m_sides;
};

} // namespace tandem::pages
