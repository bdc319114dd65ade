// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace tandem::forms {

/// Numbers of a chart as they stand in its table too: the one source of both.
struct ChartData
{
    struct Row
    {
        QString name;
        QList<std::optional<double>> values; ///< one per category; nothing where there is no mark
    };
    QString title;
    QStringList categories;
    QList<Row> rows;
    double minimum = 0;
    double maximum = 5;
    QList<std::optional<double>> threshold; ///< per category, or one for all; empty: none
    QString thresholdName;
    int decimals = 2;

    bool operator==(const ChartData &) const = default;
};

} // namespace tandem::forms
