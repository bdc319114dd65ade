// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/Shelf.h"
#include "models/session/Overview.h"

#include <QComboBox>

namespace tandem::pages {

/// The calls of the workspace to choose from, by reference and title; closed, it shows the reference alone.
class CallChooser final : public QComboBox
{
    Q_OBJECT

public:
    explicit CallChooser(const shell::Shelf &shelf, QWidget *parent = nullptr);

    /// Reads the calls anew and takes `wanted` if it is one of them, else the present one, else the first.
    void load(const QString &wanted = {});
    /// Empty while there is none.
    [[nodiscard]] QString callId() const { return currentData().toString(); }
    [[nodiscard]] const QList<session::KeptCall> &calls() const { return m_calls; }
    [[nodiscard]] QSize sizeHint() const override;

signals:
    /// After each load() and whenever another call is chosen.
    void callChanged(const QString &callId);

protected:
    void changeEvent(QEvent *event) override;
    void initStyleOption(QStyleOptionComboBox *option) const override;

private:
    void fill(const QString &wanted);
    [[nodiscard]] QString reference() const;

    shell::Shelf m_shelf;
    QList<session::KeptCall> m_calls;
};

} // namespace tandem::pages
