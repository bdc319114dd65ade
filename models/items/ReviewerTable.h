// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/Roles.h"
#include "models/items/SpeakingTable.h"
#include "models/review/Review.h"

namespace tandem::items {

/// The reviewers as the office keeps them, with how much each has to do.
class ReviewerTable final : public SpeakingTable
{
    Q_OBJECT

public:
    enum Column
    {
        Pseudonym,
        Name,
        Side,
        Organisation,
        Languages,
        Fields,
        Load,
        Keys, ///< whether their identity file came
        ColumnCount,
    };

    using SpeakingTable::SpeakingTable;

    void setReviewers(const call::CallDefinition &call, const QList<review::Reviewer> &reviewers);
    /// Assigned applications by reviewer id; absent: none.
    void setLoads(const QMap<QString, int> &loads);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const review::Reviewer &reviewer, int column) const;
    [[nodiscard]] QString fieldTexts(const QStringList &options) const;
    [[nodiscard]] Shape shape(const review::Reviewer &reviewer, int column) const;

    call::CallDefinition m_call;
    QList<review::Reviewer> m_reviewers;
    QMap<QString, int> m_loads;
};

} // namespace tandem::items
