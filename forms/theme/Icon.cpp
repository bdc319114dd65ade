// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/theme/Icon.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace tandem::forms {

using namespace Qt::StringLiterals;

namespace {

/// Renders one SVG in the colour its mode asks for; asks the palette anew each time, so a switch between
/// light and dark needs no new icons.
class LineIconEngine final : public QIconEngine
{
public:
    LineIconEngine(QString path, Colour colour)
        : m_path(std::move(path))
        , m_colour(colour)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device() ? painter->device()->devicePixelRatio() : 1.0;
        painter->drawPixmap(rect, scaledPixmap(rect.size() * ratio, mode, state, ratio));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        const QColor tint = colour(QGuiApplication::palette(), nameFor(mode, state));
        const QString key =
            u"%1/%2x%3/%4"_s.arg(m_path).arg(size.width()).arg(size.height()).arg(tint.name());
        QPixmap pixmap;
        if (!QPixmapCache::find(key, &pixmap)) {
            pixmap = render(size, tint);
            QPixmapCache::insert(key, pixmap);
        }
        return pixmap;
    }

    QIconEngine *clone() const override { return new LineIconEngine(m_path, m_colour); }
    bool isNull() override { return false; }

private:
    [[nodiscard]] Colour nameFor(QIcon::Mode mode, QIcon::State state) const
    {
        if (mode == QIcon::Disabled)
            return Colour::Text3;
        return state == QIcon::On ? Colour::OnAccent : m_colour;
    }

    [[nodiscard]] QPixmap render(const QSize &size, const QColor &tint) const
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QFile file(m_path);
        if (!file.open(QIODevice::ReadOnly))
            return pixmap;
        QSvgRenderer renderer(file.readAll().replace("currentColor", tint.name().toLatin1()));
        QPainter painter(&pixmap);
        const int edge = qMin(size.width(), size.height());
        renderer.render(&painter,
                        QRectF((size.width() - edge) / 2.0, (size.height() - edge) / 2.0, edge, edge));
        return pixmap;
    }

    QString m_path;
    Colour m_colour;
};

} // namespace

QIcon icon(const QString &name, Colour colour)
{
    const QString path = u":/icons/"_s + name + u".svg"_s;
    return QFile::exists(path) ? QIcon(new LineIconEngine(path, colour)) : QIcon();
}

QStringList iconNames()
{
    QStringList names = QDir(u":/icons"_s).entryList({u"*.svg"_s}, QDir::Files, QDir::Name);
    for (QString &name : names)
        name.chop(4);
    names.removeAll(u"tandem"_s);
    return names;
}

} // namespace tandem::forms
