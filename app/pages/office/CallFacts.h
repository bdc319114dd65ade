// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/Overview.h"

#include <QWidget>

class QGridLayout;

namespace tandem::pages {

/// What a call says at a glance: deadline, state, rules of the review, criteria with weight and threshold,
/// formal checks. Reads only.
class CallFacts final : public QWidget
{
    Q_OBJECT

public:
    explicit CallFacts(QWidget *parent = nullptr);

    void setCall(const session::KeptCall &kept, const QString &language);

private:
    void addFact(const QString &name, const QString &text);
    void addCriteria(const call::CallDefinition &call, const QString &language);
    void addChecks(const call::CallDefinition &call, const QString &language);
    void addTo(QGridLayout *grid, int row, int column, const QString &text, Qt::Alignment alignment = {});

    QGridLayout *m_grid = nullptr;
};

} // namespace tandem::pages
