// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/ConsensusTable.h"

#include "models/items/Numbers.h"

namespace tandem::items {

using namespace Qt::StringLiterals;

void ConsensusTable::setCall(const call::CallDefinition &call)
{
    beginResetModel();
    m_call = call;
    m_summaries.clear();
    m_consensus.clear();
    endResetModel();
}

void ConsensusTable::setMarks(const QMap<QString, panel::CriterionSummary> &summaries,
                              const QMap<QString, panel::ConsensusMark> &consensus)
{
    m_summaries = summaries;
    m_consensus = consensus;
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int ConsensusTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_call.criteria.size());
}

int ConsensusTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ConsensusTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const call::Criterion &criterion = m_call.criteria.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(criterion, index.column());
    case IdRole:
        return criterion.id;
    case CountRole:
        return m_summaries.value(criterion.id).count;
    case FlagsRole:
        return m_summaries.value(criterion.id).flags;
    case ShapeRole:
        return static_cast<int>(shape(criterion));
    default:
        return {};
    }
}

QVariant ConsensusTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Criterion:
        return tr("Criterion");
    case Weight:
        return tr("Weight");
    case Mean:
        return tr("Mean");
    case Median:
        return tr("Median");
    case Range:
        return tr("Range");
    case Deviation:
        return tr("Deviation");
    case FirstSide:
    case SecondSide:
        return tr("Mean %1").arg(m_call.sides.value(section - FirstSide).id);
    case Consensus:
        return tr("Consensus");
    default:
        return {};
    }
}

QString ConsensusTable::text(const call::Criterion &criterion, int column) const
{
    const panel::CriterionSummary summary = m_summaries.value(criterion.id);
    switch (column) {
    case Criterion:
        return tr("%1 %2").arg(criterion.id, criterion.label.best(language()));
    case Weight:
        return tr("%1 %").arg(criterion.weight);
    case Mean:
        return markText(summary.mean, language());
    case Median:
        return markText(summary.median, language());
    case Range:
        return rangeText(summary);
    case Deviation:
        return markText(summary.deviation, language());
    case FirstSide:
    case SecondSide:
        return sideText(summary, column - FirstSide);
    case Consensus: {
        const auto step = m_consensus.value(criterion.id).step;
        return markText(step ? std::optional(m_call.scale.hundredths(*step)) : std::nullopt, language());
    }
    default:
        return {};
    }
}

QString ConsensusTable::rangeText(const panel::CriterionSummary &summary) const
{
    if (!summary.minimum || !summary.maximum)
        return markText(std::nullopt, language());
    return tr("%1 to %2").arg(markText(summary.minimum, language()), markText(summary.maximum, language()));
}

QString ConsensusTable::sideText(const panel::CriterionSummary &summary, int side) const
{
    const auto it = summary.sideMeans.constFind(m_call.sides.value(side).id);
    return markText(it == summary.sideMeans.cend() ? std::nullopt : std::optional(*it), language());
}

/// Done: there is a consensus. Warning: the rules of the call want it discussed.
Shape ConsensusTable::shape(const call::Criterion &criterion) const
{
    if (m_consensus.value(criterion.id).step)
        return Shape::Done;
    const panel::CriterionSummary summary = m_summaries.value(criterion.id);
    if (summary.count == 0)
        return Shape::Missing;
    return summary.flags.isEmpty() ? Shape::Progress : Shape::Warning;
}

} // namespace tandem::items
