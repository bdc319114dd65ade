// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/charts/ChartWithData.h"

#include "forms/theme/SegmentBar.h"
#include "forms/theme/TextLabel.h"

#include <QApplication>
#include <QChartView>
#include <QClipboard>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

namespace tandem::forms {

using namespace Qt::StringLiterals;

QString chartNumber(const std::optional<double> &value, int decimals)
{
    return value ? QLocale().toString(*value, 'f', decimals) : u"–"_s;
}

ChartWithData::ChartWithData(QWidget *parent)
    : QFrame(parent)
    , m_title(new TextLabel(TextStyle::Label, Colour::Text, this))
    , m_switch(new SegmentBar(this))
    , m_stack(new QStackedWidget(this))
    , m_view(new QChartView(this))
    , m_table(new QTableView(this))
    , m_model(new QStandardItemModel(this))
{
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_switch);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kSmall);
    layout->addLayout(head);
    layout->addWidget(m_stack, 1);
    m_title->setWordWrap(true);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setMinimumHeight(230);
    m_table->setModel(m_model);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->installEventFilter(this);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_table);
    connect(m_switch, &SegmentBar::chosen, this, [this](const QString &id) { showTable(id == "data"_L1); });
    retranslate();
}

void ChartWithData::setData(const ChartData &data)
{
    m_data = data;
    m_title->setText(data.title);
    m_view->setAccessibleName(data.title);
    m_table->setAccessibleName(data.title);
    rebuild();
    fillTable();
}

void ChartWithData::showTable(bool table)
{
    m_stack->setCurrentIndex(table ? 1 : 0);
    m_switch->setCurrent(table ? u"data"_s : u"chart"_s);
}

QColor ChartWithData::rowColour(qsizetype row) const
{
    static constexpr std::array kColours{Colour::Accent, Colour::FirstSide, Colour::SecondSide, Colour::Stale,
                                         Colour::Ok};
    return colour(palette(), kColours[static_cast<std::size_t>(row) % kColours.size()]);
}

void ChartWithData::rebuild()
{
    QChart *chart = makeChart(m_data);
    chart->setBackgroundVisible(false);
    chart->setMargins({});
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->legend()->setLabelColor(colour(palette(), Colour::Text2));
    chart->legend()->setFont(textFont(TextStyle::Small));
    chart->legend()->setAlignment(Qt::AlignBottom);
    chart->legend()->setMarkerShape(QLegend::MarkerShapeFromSeries); // not by colour alone
    QChart *old = m_view->chart();
    m_view->setChart(chart);
    delete old;
    m_view->setBackgroundBrush(colour(palette(), Colour::Surface));
}

void ChartWithData::fillTable()
{
    m_model->clear();
    QStringList names;
    for (const ChartData::Row &row : std::as_const(m_data.rows))
        names.append(row.name);
    if (!m_data.threshold.isEmpty())
        names.append(m_data.thresholdName);
    m_model->setColumnCount(static_cast<int>(names.size()));
    m_model->setRowCount(static_cast<int>(m_data.categories.size()));
    m_model->setHorizontalHeaderLabels(names);
    m_model->setVerticalHeaderLabels(m_data.categories);
    for (int line = 0; line < m_model->rowCount(); ++line) {
        for (int column = 0; column < m_model->columnCount(); ++column) {
            const bool isThreshold = column == m_data.rows.size();
            const qsizetype index = isThreshold && m_data.threshold.size() == 1 ? 0 : line;
            const auto value =
                isThreshold ? m_data.threshold.value(index) : m_data.rows[column].values.value(line);
            auto *item = new QStandardItem(chartNumber(value, m_data.decimals));
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_model->setItem(line, column, item);
        }
    }
}

void ChartWithData::copyTable() const
{
    QStringList lines{QStringList(QString()).join(u'\t')};
    for (int column = 0; column < m_model->columnCount(); ++column)
        lines[0] += u'\t' + m_model->headerData(column, Qt::Horizontal).toString();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        QString line = m_model->headerData(row, Qt::Vertical).toString();
        for (int column = 0; column < m_model->columnCount(); ++column)
            line += u'\t' + m_model->item(row, column)->text();
        lines.append(line);
    }
    QApplication::clipboard()->setText(lines.join(u'\n'));
}

bool ChartWithData::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)) {
        copyTable();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

void ChartWithData::retranslate()
{
    m_switch->setSegments({{u"chart"_s, tr("Chart"), u"chart"_s}, {u"data"_s, tr("Data"), u"table"_s}});
    m_switch->setAccessibleName(tr("Chart or data"));
}

void ChartWithData::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        fillTable();
    }
    if ((event->type() == QEvent::PaletteChange || event->type() == QEvent::LanguageChange) &&
        !m_data.categories.isEmpty())
        rebuild();
}

} // namespace tandem::forms
