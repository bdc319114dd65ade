// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/Roles.h"
#include "models/items/SpeakingTable.h"
#include "models/panel/Ranking.h"

namespace tandem::items {

/// The ranked list with a line between those that passed and the others.
class RankingTable final : public SpeakingTable
{
    Q_OBJECT

public:
    enum class RowKind
    {
        Application,
        ThresholdLine, ///< what stands below did not pass
    };
    Q_ENUM(RowKind)

    /// Rank, application, title, direction; then one per criterion; then total and tie.
    static constexpr int kLeadingColumns = 4;

    using SpeakingTable::SpeakingTable;

    /// `ranked` in the order to show; titles by application id.
    void setRanking(const call::CallDefinition &call, const QList<panel::RankedCase> &ranked,
                    const QList<panel::Case> &cases, const QMap<QString, LangText> &titles);
    [[nodiscard]] int totalColumn() const
    {
        return kLeadingColumns + static_cast<int>(m_call.criteria.size());
    }
    [[nodiscard]] int tieColumn() const { return totalColumn() + 1; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Line
    {
        RowKind kind = RowKind::Application;
        panel::RankedCase ranked;
        panel::Case panelCase;
        LangText title;
    };

    [[nodiscard]] QVariant lineData(int column, int role) const;
    [[nodiscard]] QString text(const Line &line, int column) const;
    [[nodiscard]] QString directionText(const QString &option) const;
    [[nodiscard]] QString tieText(const Line &line) const;
    [[nodiscard]] QVariant sortValue(const Line &line, int column) const;
    [[nodiscard]] Shape shape(const Line &line, int column) const;
    [[nodiscard]] panel::DecisiveMark mark(const Line &line, int column) const;

    call::CallDefinition m_call;
    QList<Line> m_lines;
};

} // namespace tandem::items
