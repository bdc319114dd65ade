// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/theme/StatusShape.h"

#include <QWidget>

namespace tandem::pages {

/// The way to a handed-in application as a numbered list with the state of each step.
class HandInSteps final : public QWidget
{
    Q_OBJECT

public:
    struct Step
    {
        forms::Status status = forms::Status::Missing;
        QString title;
        QString text;
    };

    explicit HandInSteps(QWidget *parent = nullptr);

    void setSteps(const QList<Step> &steps);

private:
    QWidget *m_lines = nullptr;
};

} // namespace tandem::pages
