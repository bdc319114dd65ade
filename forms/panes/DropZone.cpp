// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/panes/DropZone.h"

#include "forms/theme/Colours.h"
#include "forms/theme/Icon.h"
#include "forms/theme/Type.h"

#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QUrl>

namespace tandem::forms {

using namespace Qt::StringLiterals;

DropZone::DropZone(QWidget *parent)
    : QWidget(parent)
{
    setAcceptDrops(true);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumHeight(72);
    setFont(textFont(TextStyle::Small));
}

void DropZone::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    update();
}

void DropZone::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void DropZone::dropEvent(QDropEvent *event)
{
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    if (paths.isEmpty())
        return;
    event->acceptProposedAction();
    emit dropped(paths);
}

void DropZone::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        emit chooseRequested();
}

void DropZone::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        emit chooseRequested();
    else
        QWidget::keyPressEvent(event);
}

void DropZone::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colour line = hasFocus() ? Colour::Accent : Colour::Border;
    painter.setPen(QPen(colour(palette(), line), hasFocus() ? 2 : 1, Qt::DashLine));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);
    const int top = height() / 2 - 24;
    icon(u"download"_s, Colour::Text3).paint(&painter, QRect(0, top, width(), 20));
    painter.setPen(colour(palette(), Colour::Text2));
    painter.drawText(QRect(12, top + 22, width() - 24, height() - top - 22),
                     Qt::AlignHCenter | Qt::TextWordWrap, m_text);
}

} // namespace tandem::forms
