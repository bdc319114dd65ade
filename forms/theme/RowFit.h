// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QTableView;

namespace tandem::forms {

/// Keeps every row of a table as high as its delegate asks for at the present widths of the columns, so that
/// texts wrap instead of being cut. Tables of very many rows keep the least height: measuring all of them
/// would halt the window, and there the tool tip and the panel beside show the whole text.
class RowFit final : public QObject
{
    Q_OBJECT

public:
    /// `least` is the height in px of a row whose texts stand on one line. Call after the view has its model.
    RowFit(QTableView *view, int least);

    void setLeast(int least);

private:
    void schedule();
    void fit();
    int heightOf(int row) const;

    QTableView *m_view;
    int m_least;
    bool m_scheduled = false;
};

} // namespace tandem::forms
