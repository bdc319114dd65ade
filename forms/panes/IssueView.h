// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Issue.h"

#include <QListView>

namespace tandem::forms {

/// Findings with shape, field and sentence; a click or Return leads to the place. Shows items::IssueList.
class IssueView final : public QListView
{
    Q_OBJECT

public:
    explicit IssueView(QWidget *parent = nullptr);

signals:
    void placeActivated(const tandem::Place &place);

protected:
    void resizeEvent(QResizeEvent *event) override;
};

} // namespace tandem::forms
