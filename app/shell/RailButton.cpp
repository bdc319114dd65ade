// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/RailButton.h"

#include "forms/theme/Colours.h"
#include "forms/theme/Icon.h"
#include "forms/theme/Type.h"

#include <QPainter>

namespace tandem::shell {

using forms::Colour;
using forms::colour;

namespace {

constexpr int kWidth = 72;
constexpr int kHeight = 56;
constexpr int kIcon = 22;
constexpr int kEdge = 3;
constexpr int kLine = 14; // of the label
constexpr QChar kSoftHyphen(0xAD);

} // namespace

RailButton::RailButton(const QString &iconName, QWidget *parent)
    : QAbstractButton(parent)
    , m_iconName(iconName)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
}

QSize RailButton::sizeHint() const
{
    const int more = int(labelLines().size()) - 1;
    return {kWidth, kHeight + more * kLine};
}

void RailButton::setLabel(const QString &label)
{
    m_label = label;
    setText(QString(label).remove(kSoftHyphen));
    updateGeometry();
    update();
}

QStringList RailButton::labelLines() const
{
    const QFontMetrics metrics(forms::textFont(forms::TextStyle::TinyBold));
    if (metrics.horizontalAdvance(text()) <= kWidth - 4)
        return {text()};
    QStringList lines = m_label.split(kSoftHyphen);
    for (qsizetype i = 0; i + 1 < lines.size(); ++i)
        lines[i] += u'-';
    return lines;
}

void RailButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isChecked())
        painter.fillRect(rect(), colour(palette(), Colour::AccentSoft));
    else if (underMouse())
        painter.fillRect(rect(), colour(palette(), Colour::Window));
    if (isChecked())
        painter.fillRect(0, 0, kEdge, height(), colour(palette(), Colour::Accent));
    const Colour ink = isChecked() ? Colour::Accent : Colour::Text2;
    const QRect iconRect((width() - kIcon) / 2, 9, kIcon, kIcon);
    forms::icon(m_iconName, ink).paint(&painter, iconRect);
    painter.setPen(colour(palette(), ink));
    painter.setFont(forms::textFont(isChecked() ? forms::TextStyle::TinyBold : forms::TextStyle::Tiny));
    QRect textRect(2, 36, width() - 4, kLine);
    for (const QString &line : labelLines()) {
        painter.drawText(textRect, Qt::AlignHCenter | Qt::AlignVCenter, line);
        textRect.translate(0, kLine);
    }
    if (hasFocus()) {
        painter.setPen(QPen(colour(palette(), Colour::Accent), 2));
        painter.drawRoundedRect(rect().adjusted(4, 3, -4, -3), 4, 4);
    }
}

} // namespace tandem::shell
