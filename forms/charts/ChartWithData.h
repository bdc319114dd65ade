// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAbstractItemModel;
class QChart;
class QChartView;
class QStackedWidget;
class QStandardItemModel;
class QTableView;

namespace tandem::forms {

class SegmentBar;
class TextLabel;

/// A chart and the very numbers it was drawn from, one switch apart. The table can be copied as tab-separated
/// text. Charts fill both from one list of numbers, so they cannot differ.
class ChartWithData : public QWidget
{
    Q_OBJECT

public:
    explicit ChartWithData(QWidget *parent = nullptr);
    ~ChartWithData() override;

    void setTitle(const QString &title);
    /// A sentence below that says in words what the chart shows; also its accessible description.
    void setSummary(const QString &text);
    void showData(bool data);
    [[nodiscard]] const QAbstractItemModel *data() const;
    [[nodiscard]] QString dataAsText() const;

protected:
    [[nodiscard]] QChart *chart() const;
    /// Takes the place of the chart shown before.
    void setChart(QChart *chart);
    /// Numbers in hundredths; nothing is an empty cell.
    struct Row
    {
        QString name;
        QList<std::optional<int>> hundredths;
    };
    void setNumbers(const QStringList &columns, const QList<Row> &rows);
    /// Draws again, for instance in other colours or another language.
    virtual void redraw() = 0;

    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void retranslate();

    TextLabel *m_title;
    SegmentBar *m_switch;
    QStackedWidget *m_stack;
    QChartView *m_view;
    QTableView *m_table;
    QStandardItemModel *m_model;
    TextLabel *m_summary;
};

} // namespace tandem::forms
