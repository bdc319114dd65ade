// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/application/Application.h"
#include "models/items/Roles.h"
#include "models/items/SpeakingTable.h"

namespace tandem::items {

/// How far the formal check of one side has come.
enum class CheckState
{
    Open,
    Running,
    Passed,
    Repair, ///< something was sent back
    Failed,
};

/// What a list shows of one application.
struct ApplicationRow
{
    QString id;
    QString reference;
    QString acronym;
    LangText titles;
    QMap<QString, QString> leads; ///< side id -> name of the lead
    QString direction;            ///< option id
    LangText directionLabel;
    QDateTime receivedAt;             ///< UTC; invalid: not handed in
    QMap<QString, CheckState> checks; ///< side id -> state
    application::Status status = application::Status::Draft;

    bool operator==(const ApplicationRow &) const = default;
};

/// All applications of a call; two lines per row, one per side.
class ApplicationTable final : public SpeakingTable
{
    Q_OBJECT

public:
    enum Column
    {
        Reference,
        Title,
        Leads,
        Direction,
        Received,
        FirstCheck,  ///< of the call's first side
        SecondCheck, ///< of the second
        Status,
        ColumnCount,
    };

    using SpeakingTable::SpeakingTable;

    /// Sides and languages of the call; removes all rows.
    void setCall(const call::CallDefinition &call);
    void setRows(const QList<ApplicationRow> &rows);
    /// Replaces the row with the same id, or adds it at the end.
    void putRow(const ApplicationRow &row);
    [[nodiscard]] const QList<ApplicationRow> &rows() const { return m_rows; }
    [[nodiscard]] static QString statusText(application::Status status);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString line(const ApplicationRow &row, int column, int line) const;
    [[nodiscard]] QString text(const ApplicationRow &row, int column) const;
    [[nodiscard]] QVariant sortValue(const ApplicationRow &row, int column) const;
    [[nodiscard]] Shape shape(const ApplicationRow &row, int column) const;
    [[nodiscard]] CheckState check(const ApplicationRow &row, int column) const;
    [[nodiscard]] QString sideLabel(int side) const;

    QList<call::Side> m_sides;
    QList<ApplicationRow> m_rows;
};

} // namespace tandem::items
