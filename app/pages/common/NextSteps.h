// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/theme/StatusShape.h"

#include <QWidget>

class QVBoxLayout;

namespace tandem::forms {
class TextLabel;
}

namespace tandem::pages {

/// What waits for this person, worst first; each line leads to where it is done.
class NextSteps final : public QWidget
{
    Q_OBJECT

public:
    struct Step
    {
        forms::Status status = forms::Status::Missing;
        QString text;
        QString page; ///< empty: a line that leads nowhere
        QString subject;
    };

    explicit NextSteps(QWidget *parent = nullptr);

    void setSteps(const QString &title, const QList<Step> &steps);

signals:
    void chosen(const QString &page, const QString &subject);

private:
    void addLine(const Step &step);

    forms::TextLabel *m_title;
    QWidget *m_lines = nullptr;
    QVBoxLayout *m_layout;
};

} // namespace tandem::pages
