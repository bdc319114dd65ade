// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/charts/ChartWithData.h"

#include "forms/theme/Colours.h"
#include "forms/theme/SegmentBar.h"
#include "forms/theme/TextLabel.h"

#include <QApplication>
#include <QChart>
#include <QChartView>
#include <QClipboard>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QTableView>

namespace tandem::forms {

using namespace Qt::StringLiterals;

ChartWithData::ChartWithData(QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel(TextStyle::Label, Colour::Text, this))
    , m_switch(new SegmentBar(this))
    , m_stack(new QStackedWidget(this))
    , m_view(new QChartView(this))
    , m_table(new QTableView(this))
    , m_model(new QStandardItemModel(this))
    , m_summary(new TextLabel(TextStyle::Small, Colour::Text2, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_switch);
    layout->addLayout(head);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_summary);
    m_summary->setWordWrap(true);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFrameShape(QFrame::NoFrame);
    m_table->setModel(m_model);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->installEventFilter(this);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_table);
    connect(m_switch, &SegmentBar::chosen, this, [this](const QString &id) { showData(id == "data"_L1); });
    retranslate();
}

ChartWithData::~ChartWithData() = default;

void ChartWithData::setTitle(const QString &title)
{
    m_title->setText(title);
    m_view->setAccessibleName(title);
    m_table->setAccessibleName(title);
}

void ChartWithData::setSummary(const QString &text)
{
    m_summary->setText(text);
    m_summary->setVisible(!text.isEmpty());
    m_view->setAccessibleDescription(text);
}

void ChartWithData::showData(bool data)
{
    m_stack->setCurrentIndex(data ? 1 : 0);
    m_switch->setCurrent(data ? u"data"_s : u"chart"_s);
}

const QAbstractItemModel *ChartWithData::data() const
{
    return m_model;
}

QString ChartWithData::dataAsText() const
{
    QStringList lines;
    QStringList cells{QString()};
    for (int column = 0; column < m_model->columnCount(); ++column)
        cells.append(m_model->headerData(column, Qt::Horizontal).toString());
    lines.append(cells.join(u'\t'));
    for (int row = 0; row < m_model->rowCount(); ++row) {
        cells = {m_model->headerData(row, Qt::Vertical).toString()};
        for (int column = 0; column < m_model->columnCount(); ++column)
            cells.append(m_model->index(row, column).data().toString());
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n');
}

QChart *ChartWithData::chart() const
{
    return m_view->chart();
}

void ChartWithData::setChart(QChart *chart)
{
    const QChart *before = m_view->chart();
    chart->setBackgroundVisible(false);
    chart->setMargins({});
    chart->legend()->setLabelColor(colour(palette(), Colour::Text2));
    chart->legend()->setFont(textFont(TextStyle::Small));
    chart->legend()->setAlignment(Qt::AlignBottom);
    m_view->setChart(chart);
    m_view->setBackgroundBrush(Qt::NoBrush);
    delete before; // the view gives up the chart it had
}

void ChartWithData::setNumbers(const QStringList &columns, const QList<Row> &rows)
{
    const QLocale locale;
    m_model->clear();
    m_model->setHorizontalHeaderLabels(columns);
    for (int row = 0; row < rows.size(); ++row) {
        for (int column = 0; column < rows.at(row).hundredths.size(); ++column) {
            const std::optional<int> number = rows.at(row).hundredths.at(column);
            auto *item = new QStandardItem(number ? locale.toString(*number / 100.0, 'f', 2) : u"–"_s);
            item->setData(number ? QVariant(*number) : QVariant(), Qt::UserRole);
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_model->setItem(row, column, item);
        }
        m_model->setVerticalHeaderItem(row, new QStandardItem(rows.at(row).name));
    }
}

void ChartWithData::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        redraw();
}

bool ChartWithData::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)) {
        QApplication::clipboard()->setText(dataAsText());
        return true;
    }
    return QWidget::eventFilter(object, event);
}

void ChartWithData::retranslate()
{
    m_switch->setSegments({{u"chart"_s, tr("Chart"), u"chart"_s}, {u"data"_s, tr("Data"), u"table"_s}});
}

} // namespace tandem::forms
