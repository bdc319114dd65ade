// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/office/AssignmentDelegate.h"

#include "app/pages/parts/TableGround.h"
#include "forms/theme/StatusShape.h"
#include "models/items/AssignmentMatrix.h"

#include <QPainter>

namespace tandem::pages {

using items::AssignmentState;

namespace {

std::optional<forms::Status> shapeOf(AssignmentState state, int side)
{
    switch (state) {
    case AssignmentState::None:
        break;
    case AssignmentState::Proposed:
        return forms::StatusShape::ofSide(side, true);
    case AssignmentState::Assigned:
        return forms::StatusShape::ofSide(side);
    case AssignmentState::Conflict:
        return forms::Status::Note;
    case AssignmentState::Excluded:
    case AssignmentState::StoodAside:
        return forms::Status::Conflict;
    case AssignmentState::Declared:
        return forms::Status::Stale;
    }
    return std::nullopt;
}

} // namespace

void AssignmentDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    painter->save();
    paintCellGround(painter, option, true);
    painter->fillRect(QRect(option.rect.right(), option.rect.top(), 1, option.rect.height()),
                      forms::colour(option.palette, forms::Colour::Line));
    const auto state = static_cast<AssignmentState>(index.data(items::StateRole).toInt());
    if (const auto shape = shapeOf(state, m_sides.value(index.column()))) {
        QRect place(0, 0, 14, 14);
        place.moveCenter(option.rect.center());
        forms::StatusShape::paint(painter, place, *shape, option.palette);
    }
    painter->restore();
}

} // namespace tandem::pages
