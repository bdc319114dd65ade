// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/panes/SectionListView.h"

#include "forms/panes/ShapeOf.h"
#include "forms/theme/MeterBar.h"
#include "forms/theme/Type.h"
#include "models/items/Roles.h"

#include <QPainter>
#include <QScopedValueRollback>
#include <QStyledItemDelegate>

namespace tandem::forms {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLetterLeft = 16;
constexpr int kNameLeft = 40;
constexpr int kRight = 14;
constexpr int kCountWidth = 44;

class SectionDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const qsizetype lines = qMax<qsizetype>(1, index.data(items::AskedRole).toMap().size());
        return {200, int(28 + 12 * lines)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        const bool on = option.state & QStyle::State_Selected;
        const QRect rect = option.rect;
        if (on || option.state & QStyle::State_MouseOver)
            painter->fillRect(rect, colour(option.palette, on ? Colour::AccentSoft : Colour::Window));
        if (on)
            painter->fillRect(rect.x(), rect.y(), 3, rect.height(), colour(option.palette, Colour::Accent));
        painter->setFont(textFont(TextStyle::Label));
        painter->setPen(colour(option.palette, on ? Colour::Accent : Colour::Text3));
        painter->drawText(QRect(rect.x() + kLetterLeft, rect.y(), 20, rect.height()), Qt::AlignVCenter,
                          mark(index));
        const int shapeLeft = rect.right() - kRight - 14;
        paintName(painter, option, index,
                  {rect.x() + kNameLeft, rect.y() + 4, shapeLeft - rect.x() - kNameLeft - 6, 20}, on);
        paintMeters(painter, option, index);
        if (const auto status = statusOf(items::Shape(index.data(items::ShapeRole).toInt())))
            StatusShape::paint(painter, {shapeLeft, rect.center().y() - 7, 14, 14}, *status, option.palette);
        if (option.state & QStyle::State_HasFocus) {
            painter->setPen(QPen(colour(option.palette, Colour::Accent), 2));
            painter->drawRect(rect.adjusted(1, 1, -1, -1));
        }
        painter->restore();
    }

private:
    /// The letter of a section, as the call gives it; longer names give way to the number.
    static QString mark(const QModelIndex &index)
    {
        const QString id = index.data(items::IdRole).toString();
        return id.size() <= 2 ? id : QString::number(index.row() + 1);
    }

    static void paintName(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                          const QRect &rect, bool on)
    {
        painter->setFont(textFont(on ? TextStyle::Label : TextStyle::Body));
        painter->setPen(colour(option.palette, on ? Colour::Accent : Colour::Text));
        const QString name = index.data(Qt::DisplayRole).toString();
        painter->drawText(rect, Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(name, Qt::ElideRight, rect.width()));
    }

    static void paintMeters(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
    {
        const QVariantMap filled = index.data(items::FilledRole).toMap();
        const QVariantMap asked = index.data(items::AskedRole).toMap();
        painter->setFont(textFont(TextStyle::Tiny));
        painter->setPen(colour(option.palette, Colour::Text3));
        int y = option.rect.y() + 24;
        const int right = option.rect.right() - kRight - 20;
        for (const QString &language : index.data(items::LanguagesRole).toStringList()) {
            const int of = asked.value(language).toInt();
            const int have = filled.value(language).toInt();
            painter->drawText(QRect(option.rect.x() + kNameLeft, y, 20, 12), Qt::AlignVCenter, language);
            const QRectF groove(option.rect.x() + kNameLeft + 20, y + 5,
                                right - kCountWidth - option.rect.x() - kNameLeft - 20, 3);
            MeterBar::paintGroove(painter, groove, option.palette, of > 0 ? double(have) / of : 1.0);
            painter->drawText(QRect(right - kCountWidth, y, kCountWidth, 12),
                              Qt::AlignRight | Qt::AlignVCenter, u"%1/%2"_s.arg(have).arg(of));
            y += 12;
        }
    }
};

} // namespace

SectionListView::SectionListView(QWidget *parent)
    : QListView(parent)
{
    setObjectName(u"sectionList"_s);
    setItemDelegate(new SectionDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setEditTriggers(NoEditTriggers);
}

void SectionListView::setCurrentSection(const QString &sectionId)
{
    const QScopedValueRollback silent(m_silent, true);
    for (int row = 0; model() && row < model()->rowCount(); ++row) {
        const QModelIndex index = model()->index(row, 0);
        if (index.data(items::IdRole).toString() == sectionId)
            setCurrentIndex(index);
    }
}

QString SectionListView::currentSection() const
{
    return currentIndex().data(items::IdRole).toString();
}

void SectionListView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (!m_silent && current.isValid())
        emit sectionChosen(currentSection());
}

} // namespace tandem::forms
