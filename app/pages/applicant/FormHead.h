// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/application/Application.h"

#include <QFrame>

class QPushButton;

namespace tandem::forms {
class DeadlineClock;
class TextLabel;
} // namespace tandem::forms
namespace tandem::pages {

/// The head of the form: the project's title in both languages, the deadline, and the way to handing in.
class FormHead final : public QFrame
{
    Q_OBJECT

public:
    explicit FormHead(QWidget *parent = nullptr);

    void setTitles(const QStringList &titles);
    void setDeadline(const call::CallDefinition &call, const QDateTime &now, const QString &language);
    void setErrors(int count);

signals:
    void whatIsLeftRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    forms::TextLabel *m_first;
    forms::TextLabel *m_second;
    forms::DeadlineClock *m_clock;
    QPushButton *m_left;
    int m_errors = 0;
};

} // namespace tandem::pages
