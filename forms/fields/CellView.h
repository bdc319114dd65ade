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

    void setModel(QAbstractItemModel *model) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void pasted(const QModelIndex &at, const QString &text);
    void cleared(const QModelIndexList &cells);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void copy() const;
};

} // namespace tandem::forms
