// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/SketchPicture.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QPainterPath>

namespace tandem::session {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidth = 960;
constexpr int kHeight = 600;
const QColor kInk(0x0F, 0x5F, 0x78);
const QColor kSoft(0xDF, 0xED, 0xF2);
const QColor kFloor(0xE9, 0xED, 0xEF);
const QColor kAccent(0x85, 0x50, 0x00);

void drawFloor(QPainter &painter)
{
    painter.fillRect(0, 470, kWidth, 130, kFloor);
    painter.drawLine(0, 470, kWidth, 470);
}

/// A conveyor with stations; the number says how many.
void drawLine(QPainter &painter, int number)
{
    drawFloor(painter);
    const int stations = 4 + number % 4;
    const int step = kWidth / (stations + 1);
    painter.drawRoundedRect(60, 400, kWidth - 120, 26, 13, 13);
    for (int x = 80; x < kWidth - 70; x += 36)
        painter.drawEllipse(QPoint(x, 440), 9, 9);
    painter.setBrush(kSoft);
    for (int i = 1; i <= stations; ++i) {
        painter.drawRoundedRect(i * step - 46, 210, 92, 120, 6, 6);
        painter.drawLine(i * step, 330, i * step, 372);
        painter.drawRect(i * step - 24, 372, 48, 28);
    }
}

void drawRobot(QPainter &painter, int number)
{
    drawFloor(painter);
    const int robots = 1 + number % 3;
    for (int i = 0; i < robots; ++i) {
        const int x = (i + 1) * kWidth / (robots + 1);
        painter.setBrush(kSoft);
        painter.drawRoundedRect(x - 50, 420, 100, 50, 6, 6);
        painter.setPen(QPen(kInk, 16, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(QPolygon({{x, 420}, {x - 50, 300}, {x + 60, 200}, {x + 120, 270}}));
        painter.setPen(QPen(kInk, 3));
        for (const QPoint &joint : {QPoint(x, 415), QPoint(x - 50, 300), QPoint(x + 60, 200)})
            painter.drawEllipse(joint, 16, 16);
    }
}

void drawCell(QPainter &painter, int number)
{
    painter.setBrush(kSoft);
    painter.drawRoundedRect(120, 90, 720, 420, 12, 12);
    painter.setBrush(Qt::white);
    const int machines = 3 + number % 3;
    for (int i = 0; i < machines; ++i)
        painter.drawRoundedRect(160 + i * (640 / machines), 140, 640 / machines - 30, 120, 8, 8);
    painter.setPen(QPen(kAccent, 4, Qt::DashLine));
    painter.drawPolyline(QPolygon({{180, 440}, {180, 320}, {780, 320}, {780, 440}}));
    painter.setPen(QPen(kInk, 3));
    painter.drawEllipse(QPoint(480, 410), 46, 46);
}

void drawHall(QPainter &painter, int number)
{
    drawFloor(painter);
    const int bays = 3 + number % 3;
    const int width = (kWidth - 160) / bays;
    painter.setBrush(kSoft);
    for (int i = 0; i < bays; ++i) {
        const int x = 80 + i * width;
        QPainterPath roof;
        roof.moveTo(x, 470);
        roof.lineTo(x, 240);
        roof.lineTo(x + width / 3, 160);
        roof.lineTo(x + width, 240);
        roof.lineTo(x + width, 470);
        painter.drawPath(roof);
        painter.drawRect(x + width / 3, 360, width / 3, 110);
    }
}

void drawPanel(QPainter &painter, int number)
{
    painter.setBrush(kSoft);
    painter.drawRoundedRect(90, 60, 780, 480, 16, 16);
    painter.setBrush(Qt::white);
    for (int row = 0; row < 2; ++row) {
        for (int column = 0; column < 3; ++column)
            painter.drawRoundedRect(120 + column * 246, 90 + row * 216, 228, 198, 8, 8);
    }
    painter.setBrush(kInk);
    for (int i = 0; i < 6; ++i)
        painter.drawRect(140 + i * 32, 250 - (i * 37 + number * 29) % 110, 20, (i * 37 + number * 29) % 110);
    painter.setBrush(Qt::NoBrush);
    painter.drawArc(420, 130, 120, 120, 0, (120 + number * 40 % 200) * 16);
}

void drawChart(QPainter &painter, int number)
{
    painter.drawLine(110, 500, 880, 500);
    painter.drawLine(110, 500, 110, 80);
    QPolygon before;
    QPolygon after;
    for (int i = 0; i < 12; ++i) {
        before.append({130 + i * 64, 220 + (i * 53 + number * 17) % 60});
        after.append({130 + i * 64, 420 - i * 12 - (i * 31 + number * 23) % 40});
    }
    painter.setPen(QPen(kAccent, 4, Qt::DashLine));
    painter.drawPolyline(before);
    painter.setPen(QPen(kInk, 5));
    painter.drawPolyline(after);
}

} // namespace

QByteArray sketchPicture(const QString &kind, int number)
{
    QImage image(kWidth, kHeight, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(kInk, 3));
    using Draw = void (*)(QPainter &, int);
    static const QMap<QString, Draw> kDrawings{{u"line"_s, drawLine},   {u"cell"_s, drawCell},
                                               {u"hall"_s, drawHall},   {u"panel"_s, drawPanel},
                                               {u"robot"_s, drawRobot}, {u"chart"_s, drawChart}};
    kDrawings.value(kind, drawPanel)(painter, number);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace tandem::session
