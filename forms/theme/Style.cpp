// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/theme/Style.h"

#include "forms/theme/Theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>
#include <QTextEdit>

namespace tandem::forms {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal kRadius = 4;
constexpr int kIndicator = 16;
constexpr int kScrollBar = 10;
constexpr int kHeaderPadding = 6; // px left and right of the words in a head
constexpr int kIconPadding = 4;   // px before the icon of a button with words

ButtonRole roleOf(const QWidget *widget)
{
    return widget ? ButtonRole(widget->property(kRoleProperty).toInt()) : ButtonRole::Normal;
}

bool isSmall(const QWidget *widget)
{
    return widget && widget->property(kSmallProperty).toBool();
}

/// Fill, frame and text of a button in its present state.
struct ButtonDress
{
    QColor fill;
    QColor frame;
    QColor text;
};

ButtonDress dressOf(const QStyleOption &option, const QWidget *widget)
{
    const bool dark = isDark(option.palette);
    const auto of = [dark](Colour name) { return colour(dark, name); };
    const bool hover = option.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    const ButtonRole role = roleOf(widget);
    if (!(option.state & QStyle::State_Enabled)) {
        if (role == ButtonRole::Quiet)
            return {Qt::transparent, Qt::transparent, of(Colour::Text3)};
        return {of(Colour::Sunken), of(Colour::Line), of(Colour::Text3)};
    }
    if (option.state & QStyle::State_On)
        return {of(Colour::Accent), of(Colour::Accent), of(Colour::OnAccent)};
    switch (role) {
    case ButtonRole::Primary:
        return {of(hover ? Colour::AccentHover : Colour::Accent),
                of(hover ? Colour::AccentHover : Colour::Accent), of(Colour::OnAccent)};
    case ButtonRole::Quiet:
        return {hover ? of(Colour::AccentSoft) : QColor(Qt::transparent), Qt::transparent,
                of(Colour::Accent)};
    case ButtonRole::Danger:
        return {of(hover ? Colour::ErrorSoft : Colour::Surface), of(Colour::Error), of(Colour::Error)};
    case ButtonRole::Normal:
        break;
    }
    return {of(hover ? Colour::AccentSoft : Colour::Surface), of(hover ? Colour::Accent : Colour::Border),
            of(Colour::Text)};
}

/// A rectangle whose left and right ends are rounded or not.
QPainterPath outline(const QRectF &rect, bool left, bool right)
{
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    path.addRoundedRect(rect, kRadius, kRadius);
    if (!left)
        path.addRect(QRectF(rect.topLeft(), QSizeF(kRadius, rect.height())));
    if (!right)
        path.addRect(QRectF(rect.topRight() - QPointF(kRadius, 0), QSizeF(kRadius, rect.height())));
    return path.simplified();
}

void paintButton(const QStyleOption &option, QPainter *painter, const QWidget *widget)
{
    const ButtonDress dress = dressOf(option, widget);
    const QVariant segment = widget ? widget->property(kSegmentProperty) : QVariant();
    const bool alone = !segment.isValid();
    const bool left = alone || segment.toInt() & kSegmentFirst;
    const bool right = alone || segment.toInt() & kSegmentLast;
    // Neighbours share one line: each segment but the last leaves its right frame to the next.
    QRectF rect = QRectF(option.rect).adjusted(0.5, 0.5, right ? -0.5 : 0.5, -0.5);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(dress.frame, 1));
    painter->setBrush(dress.fill);
    painter->drawPath(outline(rect, left, right));
    if (option.state & QStyle::State_HasFocus) {
        // Inside the frame, since nothing can be painted outside a widget; a gap in the ground keeps it
        // visible.
        const QColor ring =
            colour(option.palette, option.state & QStyle::State_On || roleOf(widget) == ButtonRole::Primary
                                       ? Colour::OnAccent
                                       : Colour::Accent);
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(ring, 2));
        painter->drawRoundedRect(QRectF(option.rect).adjusted(3, 3, -3, -3), 2, 2);
    }
    painter->restore();
}

void paintInput(const QStyleOption &option, QPainter *painter, const QWidget *widget, bool focus)
{
    const QString edge = widget ? widget->property(kEdgeProperty).toString() : QString();
    const bool enabled = option.state & QStyle::State_Enabled;
    const auto *line = qobject_cast<const QLineEdit *>(widget);
    const auto *text = qobject_cast<const QTextEdit *>(widget);
    const bool locked = !enabled || (line && line->isReadOnly()) || (text && text->isReadOnly());
    Colour frame = Colour::Border;
    if (locked)
        frame = Colour::Line;
    else if (edge == "error"_L1)
        frame = Colour::Error;
    else if (edge == "stale"_L1)
        frame = Colour::Stale;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF rect = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter->setPen(QPen(colour(option.palette, frame), 1));
    painter->setBrush(colour(option.palette, locked ? Colour::Sunken : Colour::Surface));
    painter->drawRoundedRect(rect, kRadius, kRadius);
    if (!edge.isEmpty()) {
        QPainterPath clip;
        clip.addRoundedRect(QRectF(option.rect), kRadius, kRadius);
        painter->setClipPath(clip);
        const Colour name = edge == "error"_L1   ? Colour::Error
                            : edge == "stale"_L1 ? Colour::Stale
                                                 : Colour::Ok;
        painter->fillRect(QRectF(option.rect.x(), option.rect.y(), 3, option.rect.height()),
                          colour(option.palette, name));
        painter->setClipping(false);
    }
    if (focus) {
        painter->setPen(QPen(colour(option.palette, Colour::Accent), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), kRadius - 0.5, kRadius - 0.5);
    }
    painter->restore();
}

void paintTick(const QStyleOption &option, QPainter *painter)
{
    const bool on = option.state & QStyle::State_On;
    const bool part = option.state & QStyle::State_NoChange;
    const bool enabled = option.state & QStyle::State_Enabled;
    const QRectF box(option.rect.x() + 0.5, option.rect.y() + (option.rect.height() - kIndicator) / 2.0 + 0.5,
                     kIndicator - 1, kIndicator - 1);
    const Colour frame = !enabled ? Colour::Line : on || part ? Colour::Accent : Colour::Border;
    const Colour fill = !enabled ? Colour::Sunken : on ? Colour::Accent : Colour::Surface;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(colour(option.palette, frame));
    painter->setBrush(colour(option.palette, fill));
    painter->drawRoundedRect(box, 3, 3);
    painter->translate(box.topLeft() - QPointF(0.5, 0.5));
    const QColor mark = colour(option.palette, !enabled ? Colour::Text3
                                               : on     ? Colour::OnAccent
                                                        : Colour::Accent);
    painter->setPen(QPen(mark, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(Qt::NoBrush);
    if (on)
        painter->drawPolyline(QPolygonF{{4, 8.5}, {6.8, 11.3}, {12, 5.5}});
    else if (part)
        painter->drawLine(QPointF(4.5, 8), QPointF(11.5, 8));
    painter->restore();
}

void paintRadio(const QStyleOption &option, QPainter *painter)
{
    const bool on = option.state & QStyle::State_On;
    const bool enabled = option.state & QStyle::State_Enabled;
    const QPointF centre(option.rect.x() + kIndicator / 2.0, option.rect.y() + option.rect.height() / 2.0);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(colour(option.palette, !enabled ? Colour::Line : on ? Colour::Accent : Colour::Border));
    painter->setBrush(colour(option.palette, enabled ? Colour::Surface : Colour::Sunken));
    painter->drawEllipse(centre, 7.5, 7.5);
    if (on) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(colour(option.palette, enabled ? Colour::Accent : Colour::Text3));
        painter->drawEllipse(centre, 4, 4);
    }
    painter->restore();
}

void paintFocusRing(const QStyleOption &option, QPainter *painter)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colour(option.palette, Colour::Accent), 2));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 3, 3);
    painter->restore();
}

void paintHeader(const QStyleOption &option, QPainter *painter)
{
    painter->fillRect(option.rect, colour(option.palette, Colour::Sunken));
    painter->setPen(colour(option.palette, Colour::Line));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
}

void paintChevron(const QStyleOption &option, QPainter *painter, const QRect &rect)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool enabled = option.state & QStyle::State_Enabled;
    painter->setPen(QPen(colour(option.palette, enabled ? Colour::Text2 : Colour::Text3), 1.5, Qt::SolidLine,
                         Qt::RoundCap, Qt::RoundJoin));
    painter->translate(QRectF(rect).center());
    painter->drawPolyline(QPolygonF{{-4, -2}, {0, 2}, {4, -2}});
    painter->restore();
}

void paintScrollBar(const QStyle &style, const QStyleOptionSlider &option, QPainter *painter,
                    const QWidget *widget)
{
    QRectF handle = style.subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, widget);
    handle.adjust(2, 2, -2, -2);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QColor tint = colour(option.palette, Colour::Border);
    tint.setAlphaF(option.state & QStyle::State_MouseOver ? 1.0F : 0.7F);
    painter->setPen(Qt::NoPen);
    painter->setBrush(tint);
    if (option.maximum > option.minimum)
        painter->drawRoundedRect(handle, 3, 3);
    painter->restore();
}

} // namespace

Style::Style()
    : QProxyStyle(u"Fusion"_s)
{
}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget))
        widget->setAttribute(Qt::WA_Hover);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
    case PE_PanelButtonTool:
        return paintButton(*option, painter, widget);
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && frame->lineWidth > 0)
            return paintInput(*option, painter, widget, option->state & State_HasFocus);
        break;
    case PE_FrameLineEdit:
        return; // painted with the panel
    case PE_Frame:
        if (qobject_cast<const QTextEdit *>(widget))
            return paintInput(*option, painter, widget, widget->hasFocus());
        if (qobject_cast<const QAbstractItemView *>(widget) && widget->hasFocus())
            return paintFocusRing(*option, painter);
        break;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return paintTick(*option, painter);
    case PE_IndicatorRadioButton:
        return paintRadio(*option, painter);
    case PE_FrameFocusRect:
        if (qobject_cast<const QAbstractItemView *>(widget) ||
            !qobject_cast<const QAbstractButton *>(widget) ||
            (widget->inherits("QCheckBox") || widget->inherits("QRadioButton")))
            return paintFocusRing(*option, painter);
        return; // buttons show theirs with the panel
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    if (element == CE_HeaderSection || element == CE_HeaderEmptyArea)
        return paintHeader(*option, painter);
    if (element == CE_HeaderLabel) {
        // Stands where the cells below it stand.
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            QStyleOptionHeader padded = *header;
            padded.rect.adjust(kHeaderPadding, 0, -kHeaderPadding, 0);
            return QProxyStyle::drawControl(element, &padded, painter, widget);
        }
    }
    if (element == CE_PushButtonLabel) {
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            QStyleOptionButton dressed = *button;
            dressed.palette.setColor(QPalette::ButtonText, dressOf(*option, widget).text);
            painter->save();
            if (roleOf(widget) == ButtonRole::Primary) {
                QFont bold = painter->font();
                bold.setBold(true);
                painter->setFont(bold);
                if (option->state & State_Enabled)
                    dressed.state |= State_On; // takes the icon in the colour that stands on the accent
            }
            QProxyStyle::drawControl(element, &dressed, painter, widget);
            painter->restore();
            return;
        }
    }
    if (element == CE_ToolButtonLabel) {
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option)) {
            QStyleOptionToolButton dressed = *button;
            dressed.palette.setColor(QPalette::ButtonText, dressOf(*option, widget).text);
            if (option->state & State_On)
                dressed.font.setBold(true);
            if (!dressed.icon.isNull() && dressed.toolButtonStyle == Qt::ToolButtonTextBesideIcon)
                dressed.rect.adjust(kIconPadding, 0, 0, 0);
            if (roleOf(widget) == ButtonRole::Quiet && dressed.toolButtonStyle == Qt::ToolButtonTextOnly) {
                // Heads that open and close read like a line of text.
                painter->setFont(dressed.font);
                painter->setPen(dressed.palette.color(QPalette::ButtonText));
                const QString text =
                    QFontMetrics(dressed.font).elidedText(dressed.text, Qt::ElideRight, option->rect.width());
                painter->drawText(option->rect, Qt::AlignLeft | Qt::AlignVCenter, text);
                return;
            }
            return QProxyStyle::drawControl(element, &dressed, painter, widget);
        }
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return paintScrollBar(*proxy(), *slider, painter, widget);
    }
    if (control == CC_ComboBox) {
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
            paintInput(*option, painter, widget, option->state & State_HasFocus);
            const QRect arrow = subControlRect(CC_ComboBox, combo, SC_ComboBoxArrow, widget);
            return paintChevron(*option, painter, arrow);
        }
    }
    if (control == CC_ToolButton) {
        // Fusion draws a frame on hover only; ours always shows that it can be pressed.
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option)) {
            paintButton(*option, painter, widget);
            QStyleOptionToolButton label = *button;
            label.rect = option->rect.adjusted(4, 0, -4, 0);
            return drawControl(CE_ToolButtonLabel, &label, painter, widget);
        }
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    return element == SE_LineEditContents ? rect.adjusted(6, 0, -6, 0) : rect;
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
        return kIndicator;
    case PM_ScrollBarExtent:
        return kScrollBar;
    case PM_ScrollBarSliderMin:
        return 24;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return space::kSmall;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return 6;
    case PM_ToolBarIconSize:
        return 20;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    const int height = isSmall(widget) ? space::kSmallField : space::kField;
    switch (type) {
    case CT_PushButton: {
        // Bold letters are about a twelfth wider than those the size was measured with.
        const int extra = roleOf(widget) == ButtonRole::Primary ? size.width() / 12 + 2 : 0;
        const bool iconOnly = option && qstyleoption_cast<const QStyleOptionButton *>(option)->text.isEmpty();
        const int margins = iconOnly ? 16 : isSmall(widget) ? 18 : 26;
        return {qMax(size.width() + extra + margins, height), qMax(height, size.height())};
    }
    case CT_ToolButton:
        // Without a frame there is nothing to keep a distance from.
        return {qMax(size.width() + (roleOf(widget) == ButtonRole::Quiet ? 8 : 18), height),
                qMax(height, size.height())};
    case CT_LineEdit:
        return {size.width() + 12, qMax(isSmall(widget) ? 28 : space::kField, size.height())};
    case CT_ComboBox:
        return {size.width() + 36, qMax(isSmall(widget) ? 28 : space::kField, size.height())};
    case CT_HeaderSection: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {base.width() + 2 * kHeaderPadding, qMax(28, base.height())};
    }
    default:
        return QProxyStyle::sizeFromContents(type, option, size, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_ComboBox_Popup:
    case SH_DialogButtonBox_ButtonsHaveIcons: // they would come in a set of their own, and coloured
        return 0;
    case SH_Table_GridLineColor:
        return int(colour(option ? option->palette : QPalette(), Colour::Line).rgba());
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                            const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        // No step buttons: the groove is the whole bar.
        const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
        if (slider && (part == SC_ScrollBarAddLine || part == SC_ScrollBarSubLine))
            return {};
        if (slider && part == SC_ScrollBarGroove)
            return option->rect;
        if (slider && part == SC_ScrollBarSlider) {
            const bool flat = slider->orientation == Qt::Horizontal;
            const int length = flat ? option->rect.width() : option->rect.height();
            const qint64 range = qint64(slider->maximum) - slider->minimum + slider->pageStep;
            const int handle =
                range > 0 ? int(qMax<qint64>(24, length * qint64(slider->pageStep) / range)) : length;
            const int at = sliderPositionFromValue(slider->minimum, slider->maximum, slider->sliderPosition,
                                                   qMax(0, length - handle), slider->upsideDown);
            return flat ? QRect(at, 0, qMin(handle, length), option->rect.height())
                        : QRect(0, at, option->rect.width(), qMin(handle, length));
        }
    }
    if (control == CC_ComboBox && part == SC_ComboBoxArrow)
        return {option->rect.right() - 25, option->rect.y(), 22, option->rect.height()};
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return option->rect.adjusted(6, 1, -26, -1);
    return QProxyStyle::subControlRect(control, option, part, widget);
}

} // namespace tandem::forms
