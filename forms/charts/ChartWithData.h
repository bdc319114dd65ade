// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/charts/ChartData.h"

#include <QChart>
#include <QFrame>

class QStackedWidget;
class QTableView;
class QStandardItemModel;

class QChartView;

namespace tandem::forms {

class SegmentBar;
class TextLabel;

/// A chart with a switch to the same numbers as a table, which can be copied. Drawn anew on light and dark.
class ChartWithData : public QFrame
{
    Q_OBJECT

public:
    explicit ChartWithData(QWidget *parent = nullptr);

    void setData(const ChartData &data);
    [[nodiscard]] const ChartData &data() const { return m_data; }
    /// True: the table is shown instead of the chart.
    void showTable(bool table);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    /// Makes the chart for the data; drawn again whenever data, language or palette change.
    [[nodiscard]] virtual QChart *makeChart(const ChartData &data) const = 0;
    /// Colours and marks differ from row to row, so that no meaning rests on colour alone.
    [[nodiscard]] QColor rowColour(qsizetype row) const;

private:
    void rebuild();
    void fillTable();
    void copyTable() const;
    void retranslate();

    ChartData m_data;
    TextLabel *m_title;
    SegmentBar *m_switch;
    QStackedWidget *m_stack;
    QChartView *m_view;
    QTableView *m_table;
    QStandardItemModel *m_model;
};

/// "3.50" in the interface's language, or a dash.
[[nodiscard]] QString chartNumber(const std::optional<double> &value, int decimals);

} // namespace tandem::forms
