// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace tandem::forms {

/// A table one works in with the keyboard: Tab goes from cell to cell and leaves behind the last one, Ctrl+C
/// and Ctrl+V exchange tab-separated text with a spreadsheet, Delete empties. As high as its rows, up to
/// twelve.
class CellView final : public QTableView
{
    Q_OBJECT

public:
    explicit CellView(QWidget *parent = nullptr);

    /// Of a column in pixels: what it needs at least, and what it is best read at.
    struct Width
    {
        int least = 0;
        int wished = 0;
    };

    void setModel(QAbstractItemModel *model) override;
    /// Columns give up some of their wish where all of them then fit; otherwise the table scrolls.
    void setWidths(const QList<Width> &widths);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void pasted(const QModelIndex &at, const QString &text);
    void cleared(const QModelIndexList &cells);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void copy() const;
    void fitWidths();

    QList<Width> m_widths;
};

} // namespace tandem::forms
