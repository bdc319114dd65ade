// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dossier/ChartTable.h"

#include "models/dossier/DocumentWords.h"

#include <QLocale>

#include <cmath>

namespace tandem::dossier {

using namespace Qt::StringLiterals;

QString chartNumber(double value, const QStringList &languages)
{
    QLocale locale(languages.value(0, u"en"_s));
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    const double hundredths = std::round(value * 100) / 100;
    int decimals = 0;
    while (decimals < 2 && std::abs(hundredths * std::pow(10, decimals) -
                                    std::round(hundredths * std::pow(10, decimals))) > 1e-6)
        ++decimals;
    return locale.toString(hundredths, 'f', decimals);
}

TableBlock chartTable(const ChartBlock &chart, const QStringList &languages)
{
    TableBlock table;
    constexpr int kCategoryWeight = 24;
    table.columns.append({categoryWord(languages), TableColumn::Align::Start, kCategoryWeight});
    for (const ChartSeries &series : chart.series)
        table.columns.append({series.name, TableColumn::Align::End, 10});
    for (qsizetype i = 0; i < chart.categories.size(); ++i) {
        QList<TableCell> row{{chart.categories[i], true, false}};
        for (const ChartSeries &series : chart.series) {
            const std::optional<double> value = series.values.value(i);
            row.append(
                {LangText{{u"und"_s, value ? chartNumber(*value, languages) : missingSign()}}, false, false});
        }
        table.rows.append(row);
    }
    return table;
}

} // namespace tandem::dossier
