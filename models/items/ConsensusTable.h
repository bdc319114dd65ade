// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/Roles.h"
#include "models/items/SpeakingTable.h"
#include "models/panel/PanelTypes.h"

namespace tandem::items {

/// The criteria of one application with the statistics of its marks: what the meeting has before it.
class ConsensusTable final : public SpeakingTable
{
    Q_OBJECT

public:
    enum Column
    {
        Criterion,
        Weight,
        Mean,
        Median,
        Range,
        Deviation,
        FirstSide, ///< mean of the call's first side
        SecondSide,
        Consensus,
        ColumnCount,
    };

    using SpeakingTable::SpeakingTable;

    void setCall(const call::CallDefinition &call);
    /// Both by criterion id; what is absent shows a dash.
    void setMarks(const QMap<QString, panel::CriterionSummary> &summaries,
                  const QMap<QString, panel::ConsensusMark> &consensus);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const call::Criterion &criterion, int column) const;
    [[nodiscard]] QString rangeText(const panel::CriterionSummary &summary) const;
    [[nodiscard]] QString sideText(const panel::CriterionSummary &summary, int side) const;
    [[nodiscard]] Shape shape(const call::Criterion &criterion) const;

    call::CallDefinition m_call;
    QMap<QString, panel::CriterionSummary> m_summaries;
    QMap<QString, panel::ConsensusMark> m_consensus;
};

} // namespace tandem::items
