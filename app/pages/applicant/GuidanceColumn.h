// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Issue.h"

#include <QFrame>

class QPushButton;
class QToolButton;

namespace tandem::forms {
class GuidancePane;
class TextLabel;
} // namespace tandem::forms

namespace tandem::pages {

/// Right of the form: help for the field one is in and the checks of the section; can be put away.
class GuidanceColumn final : public QFrame
{
    Q_OBJECT

public:
    explicit GuidanceColumn(QWidget *parent = nullptr);

    [[nodiscard]] forms::GuidancePane &pane() { return *m_pane; }
    /// Of the whole application.
    void setCounts(int errors, int others);

signals:
    void closeRequested();
    void allChecksRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    forms::TextLabel *m_title;
    QToolButton *m_close;
    forms::GuidancePane *m_pane;
    QPushButton *m_all;
    int m_errors = 0;
    int m_others = 0;
};

} // namespace tandem::pages
