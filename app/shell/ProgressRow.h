// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Ports.h"

#include <QWidget>

#include <atomic>
#include <memory>

class QLabel;
class QProgressBar;
class QPushButton;

namespace tandem::shell {

/// How far long work is, with a button to stop it. Shows itself when work takes longer than half a second.
class ProgressRow final : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressRow(QWidget *parent = nullptr);

    /// Starts showing a piece of work; the returned port may be used from any thread and outlives the row.
    std::shared_ptr<Progress> begin(const QString &what);
    void finish();

protected:
    void changeEvent(QEvent *event) override;

private:
    class Port;
    void show(qint64 done, qint64 total);
    void retranslate();

    QLabel *m_what;
    QProgressBar *m_bar;
    QLabel *m_count;
    QPushButton *m_cancel;
    std::shared_ptr<Port> m_port;
    class QTimer *m_timer;
};

} // namespace tandem::shell
