// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/theme/StatusShape.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>

namespace tandem::forms {

namespace {

// All shapes are drawn in a box of 14 units.
constexpr qreal kBox = 14.0;

/// Pens and brushes of one shape.
struct Brushwork
{
    QPainter *painter;
    QColor strong;
    QColor ground;

    void fill() const
    {
        painter->setPen(Qt::NoPen);
        painter->setBrush(strong);
    }
    void line(qreal width, Qt::PenStyle style = Qt::SolidLine) const
    {
        painter->setPen(QPen(strong, width, style, Qt::RoundCap, Qt::RoundJoin));
        painter->setBrush(Qt::NoBrush);
    }
    void mark(qreal width) const
    {
        painter->setPen(QPen(ground, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->setBrush(Qt::NoBrush);
    }
};

QPolygonF diamond()
{
    return {{7, 0.8}, {13.2, 7}, {7, 13.2}, {0.8, 7}};
}

void exclamation(QPainter *painter, qreal from, qreal to, qreal dot)
{
    painter->drawLine(QPointF(7, from), QPointF(7, to));
    painter->drawLine(QPointF(7, dot), QPointF(7, dot + 0.1));
}

void paintConfirmed(const Brushwork &with)
{
    with.fill();
    with.painter->drawEllipse(QPointF(7, 7), 6.5, 6.5);
    with.mark(1.7);
    with.painter->drawPolyline(QPolygonF{{4, 7.2}, {6.2, 9.4}, {10, 5}});
}

void paintStale(const Brushwork &with)
{
    with.fill();
    with.painter->drawPolygon(QPolygonF{{7, 0.8}, {0.8, 7}, {7, 13.2}});
    with.line(1.4);
    with.painter->drawPolygon(diamond());
}

void paintInWork(const Brushwork &with)
{
    with.fill();
    with.painter->drawPie(QRectF(1.2, 1.2, 11.6, 11.6), 90 * 16, 180 * 16);
    with.line(1.4);
    with.painter->drawEllipse(QPointF(7, 7), 5.8, 5.8);
}

void paintMissing(const Brushwork &with)
{
    QPen pen(with.strong, 1.5, Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({2.6 / 1.5, 2.0 / 1.5});
    with.painter->setPen(pen);
    with.painter->setBrush(Qt::NoBrush);
    with.painter->drawEllipse(QPointF(7, 7), 5.8, 5.8);
}

void paintError(const Brushwork &with)
{
    with.fill();
    with.painter->drawPolygon(QPolygonF{
        {4.3, 0.7}, {9.7, 0.7}, {13.3, 4.3}, {13.3, 9.7}, {9.7, 13.3}, {4.3, 13.3}, {0.7, 9.7}, {0.7, 4.3}});
    with.mark(1.8);
    exclamation(with.painter, 3.7, 7.6, 10.3);
}

void paintNote(const Brushwork &with)
{
    with.line(1.4);
    with.painter->drawPolygon(QPolygonF{{7, 1}, {13.3, 12.8}, {0.7, 12.8}});
    exclamation(with.painter, 5, 8.6, 10.8);
}

void paintDiffers(const Brushwork &with)
{
    with.fill();
    with.painter->drawPolygon(diamond());
    with.mark(1.3);
    with.painter->drawLine(QPointF(4.6, 5.9), QPointF(9.4, 5.9));
    with.painter->drawLine(QPointF(4.6, 8.3), QPointF(9.4, 8.3));
}

void paintConflict(const Brushwork &with)
{
    with.line(1.5);
    with.painter->drawRoundedRect(QRectF(1, 1, 12, 12), 2, 2);
    with.painter->drawLine(QPointF(3.5, 3.5), QPointF(10.5, 10.5));
}

void paintLocked(const Brushwork &with)
{
    with.line(1.5);
    QPainterPath bow(QPointF(4, 6.5));
    bow.lineTo(4, 4.2);
    bow.arcTo(QRectF(4, 1.2, 6, 6), 180, -180);
    bow.lineTo(10, 6.5);
    with.painter->drawPath(bow);
    with.fill();
    with.painter->drawRoundedRect(QRectF(1.5, 6, 11, 7.5), 1, 1);
}

void paintInformation(const Brushwork &with)
{
    with.line(1.4);
    with.painter->drawEllipse(QPointF(7, 7), 5.8, 5.8);
    with.line(1.6);
    with.painter->drawLine(QPointF(7, 6.4), QPointF(7, 9.8));
    with.painter->drawLine(QPointF(7, 4.1), QPointF(7, 4.2));
}

void paintSide(const Brushwork &with, bool first, bool proposed)
{
    if (proposed)
        with.line(1.5);
    else
        with.fill();
    if (first)
        with.painter->drawEllipse(QPointF(7, 7), proposed ? 4.5 : 5, proposed ? 4.5 : 5);
    else
        with.painter->drawRect(proposed ? QRectF(2.7, 2.7, 8.6, 8.6) : QRectF(2.2, 2.2, 9.6, 9.6));
}

void paintShape(const Brushwork &with, Status status)
{
    switch (status) {
    case Status::Confirmed:
        return paintConfirmed(with);
    case Status::Stale:
        return paintStale(with);
    case Status::InWork:
        return paintInWork(with);
    case Status::Missing:
        return paintMissing(with);
    case Status::Error:
        return paintError(with);
    case Status::Note:
        return paintNote(with);
    case Status::Differs:
        return paintDiffers(with);
    case Status::Conflict:
        return paintConflict(with);
    case Status::Locked:
        return paintLocked(with);
    case Status::Information:
        return paintInformation(with);
    case Status::FirstSide:
    case Status::FirstSideProposed:
        return paintSide(with, true, status == Status::FirstSideProposed);
    case Status::SecondSide:
    case Status::SecondSideProposed:
        return paintSide(with, false, status == Status::SecondSideProposed);
    }
}

class ShapeIconEngine final : public QIconEngine
{
public:
    explicit ShapeIconEngine(Status status)
        : m_status(status)
    {
    }
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode, QIcon::State) override
    {
        StatusShape::paint(painter, rect, m_status, QGuiApplication::palette());
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }
    QIconEngine *clone() const override { return new ShapeIconEngine(m_status); }
    bool isNull() override { return false; }

private:
    Status m_status;
};

} // namespace

void StatusShape::paint(QPainter *painter, const QRect &rect, Status status, const QPalette &palette,
                        Colour ground)
{
    const qreal edge = qMin(rect.width(), rect.height());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(rect.x() + (rect.width() - edge) / 2.0, rect.y() + (rect.height() - edge) / 2.0);
    painter->scale(edge / kBox, edge / kBox);
    paintShape({painter, colour(palette, strong(status)), colour(palette, ground)}, status);
    painter->restore();
}

QString StatusShape::text(Status status)
{
    const auto word = [](const char *source) { return QCoreApplication::translate("StatusShape", source); };
    switch (status) {
    case Status::Confirmed:
        return word(QT_TRANSLATE_NOOP("StatusShape", "confirmed"));
    case Status::Stale:
        return word(QT_TRANSLATE_NOOP("StatusShape", "older than the other language"));
    case Status::InWork:
        return word(QT_TRANSLATE_NOOP("StatusShape", "in work"));
    case Status::Missing:
        return word(QT_TRANSLATE_NOOP("StatusShape", "missing"));
    case Status::Error:
        return word(QT_TRANSLATE_NOOP("StatusShape", "error"));
    case Status::Note:
        return word(QT_TRANSLATE_NOOP("StatusShape", "note"));
    case Status::Differs:
        return word(QT_TRANSLATE_NOOP("StatusShape", "results differ"));
    case Status::Conflict:
        return word(QT_TRANSLATE_NOOP("StatusShape", "conflict of interest"));
    case Status::Locked:
        return word(QT_TRANSLATE_NOOP("StatusShape", "locked"));
    case Status::Information:
        return word(QT_TRANSLATE_NOOP("StatusShape", "information"));
    case Status::FirstSide:
        return word(QT_TRANSLATE_NOOP("StatusShape", "first side"));
    case Status::SecondSide:
        return word(QT_TRANSLATE_NOOP("StatusShape", "second side"));
    case Status::FirstSideProposed:
        return word(QT_TRANSLATE_NOOP("StatusShape", "first side, proposed"));
    case Status::SecondSideProposed:
        return word(QT_TRANSLATE_NOOP("StatusShape", "second side, proposed"));
    }
    return {};
}

Colour StatusShape::strong(Status status)
{
    switch (status) {
    case Status::Confirmed:
        return Colour::Ok;
    case Status::Stale:
    case Status::Note:
        return Colour::Stale;
    case Status::InWork:
    case Status::Information:
        return Colour::Accent;
    case Status::Missing:
        return Colour::Missing;
    case Status::Error:
    case Status::Differs:
    case Status::Conflict:
        return Colour::Error;
    case Status::Locked:
        return Colour::Text2;
    case Status::FirstSide:
    case Status::FirstSideProposed:
        return Colour::FirstSide;
    case Status::SecondSide:
    case Status::SecondSideProposed:
        return Colour::SecondSide;
    }
    return Colour::Text;
}

Colour StatusShape::soft(Status status)
{
    switch (strong(status)) {
    case Colour::Ok:
        return Colour::OkSoft;
    case Colour::Stale:
        return Colour::StaleSoft;
    case Colour::Error:
        return Colour::ErrorSoft;
    case Colour::Accent:
        return Colour::AccentSoft;
    case Colour::FirstSide:
        return Colour::FirstSideSoft;
    case Colour::SecondSide:
        return Colour::SecondSideSoft;
    default:
        return Colour::MissingSoft;
    }
}

QIcon StatusShape::icon(Status status)
{
    return QIcon(new ShapeIconEngine(status));
}

Status StatusShape::of(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return Status::Error;
    case Severity::Warning:
        return Status::Note;
    case Severity::Note:
        break;
    }
    return Status::Information;
}

Status StatusShape::ofSide(qsizetype index, bool proposed)
{
    if (index == 0)
        return proposed ? Status::FirstSideProposed : Status::FirstSide;
    return proposed ? Status::SecondSideProposed : Status::SecondSide;
}

} // namespace tandem::forms
