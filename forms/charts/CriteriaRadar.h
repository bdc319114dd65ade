// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/charts/ChartWithData.h"
#include "models/call/CallDefinition.h"

namespace tandem::forms {

/// Profile of one application: decisive mark, means of both sides and threshold for each criterion.
class CriteriaRadar final : public ChartWithData
{
    Q_OBJECT

public:
    explicit CriteriaRadar(QWidget *parent = nullptr);

    /// Hundredths of a mark; nothing where there is none.
    struct Spoke
    {
        QString label;
        std::optional<int> mark;
        std::optional<int> firstSide;
        std::optional<int> secondSide;
        std::optional<int> threshold;
    };
    /// `sideNames`: short names of the two sides. The scale gives the ends of the axis.
    void setSpokes(const QList<Spoke> &spokes, const QStringList &sideNames, const call::Scale &scale);

protected:
    void redraw() override;

private:
    QList<Spoke> m_spokes;
    QStringList m_sides;
    call::Scale m_scale;
};

} // namespace tandem::forms
