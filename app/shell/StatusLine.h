// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStatusBar>

class QLabel;
class QTimer;

namespace tandem::forms {
class ShapeLabel;
class TextLabel;
} // namespace tandem::forms

namespace tandem::shell {

/// What was saved, what was done last, and the time on both clocks.
class StatusLine final : public QStatusBar
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    void tell(const QString &text, bool failed);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showClocks();

    forms::ShapeLabel *m_shape;
    forms::TextLabel *m_text;
    forms::TextLabel *m_clocks;
    QTimer *m_timer;
    bool m_failed = false;
};

} // namespace tandem::shell
