// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/panes/IssueView.h"

#include "forms/theme/StatusShape.h"
#include "forms/theme/Type.h"
#include "models/items/Roles.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace tandem::forms {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTextLeft = 38;
constexpr int kPadding = 8;

QString sentence(const QModelIndex &index)
{
    return index.data(Qt::DisplayRole).toString(); // names its place itself
}

class IssueDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto *view = qobject_cast<const QListView *>(option.widget);
        const int width = view ? view->viewport()->width() : 300;
        const QRect text = QFontMetrics(textFont(TextStyle::Body))
                               .boundingRect(QRect(0, 0, width - kTextLeft - kPadding, 10000),
                                             Qt::TextWordWrap, sentence(index));
        return {100, qMax(36, text.height() + 2 * kPadding)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        const QRect rect = option.rect;
        const bool on = option.state & QStyle::State_Selected;
        if (on || option.state & QStyle::State_MouseOver)
            painter->fillRect(rect, colour(option.palette, on ? Colour::AccentSoft : Colour::Window));
        const Status status = StatusShape::of(Severity(index.data(items::SeverityRole).toInt()));
        StatusShape::paint(painter, {rect.x() + 12, rect.y() + 10, 16, 16}, status, option.palette);
        painter->setFont(textFont(TextStyle::Body));
        painter->setPen(colour(option.palette, Colour::Text));
        painter->drawText(rect.adjusted(kTextLeft, kPadding, -kPadding, -kPadding),
                          Qt::TextWordWrap | Qt::AlignVCenter, sentence(index));
        painter->setPen(colour(option.palette, Colour::Line));
        painter->drawLine(rect.bottomLeft(), rect.bottomRight());
        if (option.state & QStyle::State_HasFocus) {
            painter->setPen(QPen(colour(option.palette, Colour::Accent), 2));
            painter->drawRect(rect.adjusted(1, 1, -1, -1));
        }
        painter->restore();
    }
};

} // namespace

IssueView::IssueView(QWidget *parent)
    : QListView(parent)
{
    setObjectName(u"issueView"_s);
    setItemDelegate(new IssueDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    const auto go = [this](const QModelIndex &index) {
        emit placeActivated(index.data(items::PlaceRole).value<Place>());
    };
    // A click is enough, and Return does the same; "activated" alone means a double click on some desktops.
    connect(this, &QListView::clicked, this, go);
    connect(this, &QListView::activated, this, go);
}

void IssueView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout(); // heights follow the width
}

} // namespace tandem::forms
