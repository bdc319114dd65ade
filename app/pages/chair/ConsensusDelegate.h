// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/panel/PanelTypes.h"

#include <QStyledItemDelegate>

namespace tandem::pages {

/// A cell of items::ConsensusTable: the criterion with its state, the single marks as dots over the scale in
/// the place of the range.
class ConsensusDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int kRowHeight = 52;

    using QStyledItemDelegate::QStyledItemDelegate;

    void setMarks(const call::CallDefinition &call, const QList<panel::Judgement> &judgements);
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintDots(QPainter *painter, const QStyleOptionViewItem &option, const QString &criterion) const;

    call::CallDefinition m_call;
    QList<panel::Judgement> m_judgements;
};

} // namespace tandem::pages
