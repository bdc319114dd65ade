// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace tandem::forms {

// Dynamic properties of widgets that the style reads.
inline constexpr char kRoleProperty[] = "tandemRole";       ///< int(ButtonRole)
inline constexpr char kSmallProperty[] = "tandemSmall";     ///< bool: 26 px high
inline constexpr char kSegmentProperty[] = "tandemSegment"; ///< int: part of a joined row, flags below
inline constexpr char kEdgeProperty[] =
    "tandemEdge"; ///< "error", "stale", "confirmed": 3 px edge of an input
inline constexpr int kSegmentFirst = 1;
inline constexpr int kSegmentLast = 2;

/// Fusion's behaviour with the frames, focus rings and heights of the design. Takes every colour from the
/// palette's table, so it holds no state.
class Style final : public QProxyStyle
{
    Q_OBJECT

public:
    Style();

    void polish(QWidget *widget) override;
    using QProxyStyle::polish;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option,
                         const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget) const override;
};

} // namespace tandem::forms
