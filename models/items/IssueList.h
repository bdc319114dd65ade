// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Issue.h"
#include "models/items/Roles.h"

#include <QAbstractListModel>

namespace tandem::items {

/// Findings in the order of the form. Display: the sentence in the language of the window.
class IssueList final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setIssues(const Issues &issues);
    [[nodiscard]] int count(Severity severity) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

public slots:
    void retranslate();

private:
    Issues m_issues;
};

} // namespace tandem::items
