// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/chair/ConsensusDelegate.h"

#include "app/pages/parts/TableGround.h"
#include "forms/panes/ShapeOf.h"
#include "models/items/ConsensusTable.h"

#include <QPainter>

namespace tandem::pages {

using forms::Colour;
using forms::TextStyle;
using items::ConsensusTable;

namespace {

constexpr int kDot = 10; // px

/// Where the name of the criterion stands, right of its shape.
QRect nameRect(const QStyleOptionViewItem &option)
{
    return option.rect.adjusted(30, 2, -8, -3);
}

} // namespace

void ConsensusDelegate::setMarks(const call::CallDefinition &call, const QList<panel::Judgement> &judgements)
{
    m_call = call;
    m_judgements = judgements;
}

void ConsensusDelegate::paintDots(QPainter *painter, const QStyleOptionViewItem &option,
                                  const QString &criterion) const
{
    const QRect axis = option.rect.adjusted(16, 0, -16, 0);
    const int middle = axis.center().y();
    const auto x = [&](int step) {
        return axis.left() + axis.width() * step / std::max(1, m_call.scale.steps);
    };
    painter->setPen(QPen(forms::colour(option.palette, Colour::Border), 1));
    painter->drawLine(axis.left(), middle, axis.right(), middle);
    const call::Criterion *definition = m_call.criterion(criterion);
    if (definition && definition->threshold) {
        painter->setPen(QPen(forms::colour(option.palette, Colour::Error), 2, Qt::DashLine));
        painter->drawLine(x(*definition->threshold), middle - 18, x(*definition->threshold), middle + 18);
    }
    // Equal marks stand side by side, centred on their place.
    QMap<std::pair<int, int>, int> counts; // side and step -> dots
    for (const panel::Judgement &judgement : m_judgements) {
        if (const auto step = judgement.review.marks.value(criterion).step)
            ++counts[{judgement.side == m_call.sides.value(0).id ? 0 : 1, *step}];
    }
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        const auto [side, step] = it.key();
        int left = x(step) - (it.value() * (kDot + 1) - 1) / 2;
        for (int dot = 0; dot < it.value(); ++dot, left += kDot + 1)
            forms::StatusShape::paint(painter,
                                      QRect(left, side == 0 ? middle - kDot - 3 : middle + 3, kDot, kDot),
                                      forms::StatusShape::ofSide(side), option.palette);
    }
}

void ConsensusDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    painter->save();
    paintCellGround(painter, option);
    const QPalette &palette = option.palette;
    QRect cell = option.rect.adjusted(8, 0, -8, -1);
    const auto shape = forms::statusOf(static_cast<items::Shape>(index.data(items::ShapeRole).toInt()));
    const QString text = index.data().toString();
    switch (index.column()) {
    case ConsensusTable::Criterion:
        if (shape)
            forms::StatusShape::paint(painter, QRect(cell.left(), cell.center().y() - 7, 14, 14), *shape,
                                      palette);
        paintCellText(painter, palette, nameRect(option), text, TextStyle::Label);
        break;
    case ConsensusTable::Range:
        paintDots(painter, option, index.data(items::IdRole).toString());
        break;
    case ConsensusTable::Consensus:
        paintCellText(painter, palette, cell, text, TextStyle::Section, Colour::Accent, Qt::AlignHCenter);
        break;
    case ConsensusTable::FirstSide:
    case ConsensusTable::SecondSide:
        paintCellText(painter, palette, cell, text, TextStyle::Body,
                      index.column() == ConsensusTable::FirstSide ? Colour::FirstSide : Colour::SecondSide,
                      Qt::AlignHCenter);
        break;
    default:
        paintCellText(painter, palette, cell, text, TextStyle::Body, Colour::Text, Qt::AlignHCenter);
    }
    painter->restore();
}

QSize ConsensusDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    int height = kRowHeight;
    if (index.column() == ConsensusTable::Criterion)
        height = cellTextHeight(index.data().toString(), TextStyle::Label, nameRect(option).width()) + 12;
    return {option.rect.width(), height};
}

} // namespace tandem::pages
