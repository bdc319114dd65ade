// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dossier/ChartTable.h"

#include "models/dossier/DocumentWords.h"

#include <QLocale>

#include <cmath>

namespace tandem::dossier {

using namespace Qt::StringLiterals;

namespace {
int decimalsOf(double value)
{
    constexpr double kNear = 1e-6;
    const double hundredths = std::round(value * 100);
    if (std::abs(std::remainder(hundredths, 100)) < kNear)
        return 0;
    return std::abs(std::remainder(hundredths, 10)) < kNear ? 1 : 2;
}
} // namespace

int chartDecimals(const ChartBlock &chart)
{
    int decimals = chart.line ? decimalsOf(*chart.line) : 0;
    for (const ChartSeries &series : chart.series) {
        for (const std::optional<double> &value : series.values)
            decimals = std::max(decimals, value ? decimalsOf(*value) : 0);
    }
    return decimals;
}

QString chartNumber(double value, int decimals, const QStringList &languages)
{
    QLocale locale(languages.value(0, u"en"_s));
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale.toString(value, 'f', decimals);
}

TableBlock chartTable(const ChartBlock &chart, const QStringList &languages)
{
    TableBlock table;
    const int decimals = chartDecimals(chart);
    constexpr int kCategoryWeight = 24;
    table.columns.append({categoryWord(languages), TableColumn::Align::Start, kCategoryWeight});
    for (const ChartSeries &series : chart.series)
        table.columns.append({series.name, TableColumn::Align::End, 10});
    for (qsizetype i = 0; i < chart.categories.size(); ++i) {
        QList<TableCell> row{{chart.categories[i], true, false}};
        for (const ChartSeries &series : chart.series) {
            const std::optional<double> value = series.values.value(i);
            row.append(
                {LangText{{u"und"_s, value ? chartNumber(*value, decimals, languages) : missingSign()}},
                 false, false});
        }
        table.rows.append(row);
    }
    return table;
}

} // namespace tandem::dossier
