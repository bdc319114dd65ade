// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/panes/SectionListView.h"

#include "forms/panes/ShapeOf.h"
#include "forms/theme/MeterBar.h"
#include "forms/theme/Type.h"
#include "forms/theme/WrappedText.h"
#include "models/items/Roles.h"

#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QStyledItemDelegate>

namespace tandem::forms {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLetterLeft = 16;
constexpr int kNameLeft = 40;
constexpr int kRight = 14;
constexpr int kCountWidth = 36;
constexpr int kMeterLine = 13;
constexpr int kAbove = 6; ///< px above the name
constexpr int kBelow = 8;
constexpr int kMostBeside = 2; ///< meters on one line

class SectionDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {200, kAbove + nameHeight(option, index) + kMeterLine * meterLines(index) + kBelow};
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
                  {rect.x() + kNameLeft, rect.y() + kAbove, nameWidth(option), nameHeight(option, index)},
                  on);
        paintMeters(painter, option, index);
        const int metersTop = rect.y() + kAbove + nameHeight(option, index);
        if (const auto status = statusOf(items::Shape(index.data(items::ShapeRole).toInt())))
            StatusShape::paint(painter,
                               {shapeLeft, metersTop + (kMeterLine * meterLines(index) - 14) / 2, 14, 14},
                               *status, option.palette);
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

    /// The view tells no width when it asks for a height, and the bar may come and go: as if it were there.
    static int nameWidth(const QStyleOptionViewItem &option)
    {
        const auto *view = qobject_cast<const QListView *>(option.widget);
        const int bar = view->verticalScrollBar()->sizeHint().width();
        return view->width() - bar - kNameLeft - kAbove;
    }

    static int nameHeight(const QStyleOptionViewItem &option, const QModelIndex &index)
    {
        const QString name = index.data(Qt::DisplayRole).toString();
        return wrappedHeight(name, textFont(TextStyle::Body), nameWidth(option)) + 2;
    }

    static void paintName(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                          const QRect &rect, bool on)
    {
        painter->setFont(
            textFont(TextStyle::Body)); // never bold: rows keep their height when another is chosen
        painter->setPen(colour(option.palette, on ? Colour::Accent : Colour::Text));
        paintWrapped(*painter, rect, Qt::AlignTop, index.data(Qt::DisplayRole).toString());
    }

    /// What has no language first, on a line of its own; the languages below, two on a line.
    static int meterLines(const QModelIndex &index)
    {
        const QVariantMap asked = index.data(items::AskedRole).toMap();
        const int languages = int(asked.size()) - (asked.contains(QString()) ? 1 : 0);
        return qMax(1, (asked.contains(QString()) ? 1 : 0) + (languages + kMostBeside - 1) / kMostBeside);
    }

    static void paintMeters(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
    {
        const QVariantMap filled = index.data(items::FilledRole).toMap();
        const QVariantMap asked = index.data(items::AskedRole).toMap();
        painter->setFont(textFont(TextStyle::Tiny));
        painter->setPen(colour(option.palette, Colour::Text3));
        const int left = option.rect.x() + kNameLeft;
        const int width = option.rect.right() - kRight - 20 - left;
        int y = option.rect.y() + kAbove + nameHeight(option, index);
        int beside = 0;
        for (const QString &language : index.data(items::LanguagesRole).toStringList()) {
            const int of = asked.value(language).toInt();
            const int have = filled.value(language).toInt();
            const double share = of > 0 ? double(have) / of : 1.0;
            const QString count = u"%1/%2"_s.arg(have).arg(of);
            if (language.isEmpty()) {
                paintMeter(painter, option.palette, {left, y, width, kMeterLine}, {}, count, share);
                y += kMeterLine;
                continue;
            }
            const int each = width / kMostBeside;
            paintMeter(painter, option.palette, {left + beside * each, y, each - 4, kMeterLine}, language,
                       count, share);
            beside = (beside + 1) % kMostBeside;
            y += beside == 0 ? kMeterLine : 0;
        }
    }

    static void paintMeter(QPainter *painter, const QPalette &palette, const QRect &rect,
                           const QString &language, const QString &count, double share)
    {
        painter->drawText(rect, Qt::AlignLeft | Qt::AlignVCenter, language);
        painter->drawText(rect, Qt::AlignRight | Qt::AlignVCenter, count);
        const int name = language.isEmpty() ? 0 : painter->fontMetrics().horizontalAdvance(language) + 5;
        const int counted =
            language.isEmpty() ? kCountWidth : painter->fontMetrics().horizontalAdvance(count) + 5;
        const QRectF groove(rect.left() + name, rect.top() + 5, rect.width() - name - counted, 3);
        MeterBar::paintGroove(painter, groove, palette, share);
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
    setResizeMode(Adjust);
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
