// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/Roles.h"
#include "models/items/SpeakingTable.h"
#include "models/panel/Assignment.h"

namespace tandem::items {

/// How one reviewer stands to one application.
enum class AssignmentState
{
    None,
    Proposed,
    Assigned,
    Conflict, ///< found by the program; the office decides
    Excluded,
    Declared,   ///< declared by the reviewer; the chair decides
    StoodAside, ///< was assigned, declared a conflict and declined
};

/// An application as the head of a row.
struct MatrixApplication
{
    QString id;
    QString label; ///< number and acronym

    bool operator==(const MatrixApplication &) const = default;
};

/// Applications (rows) by reviewers (columns). Thin: toggling is the session's business.
class AssignmentMatrix final : public SpeakingTable
{
    Q_OBJECT

public:
    using SpeakingTable::SpeakingTable;

    void setMatrix(const QList<MatrixApplication> &applications, const QList<review::Reviewer> &reviewers);
    /// All states; absent pairs are None.
    void setStates(const QMap<panel::AssignmentPair, AssignmentState> &states);
    void setState(const panel::AssignmentPair &pair, AssignmentState state);
    [[nodiscard]] panel::AssignmentPair pairAt(const QModelIndex &index) const;
    [[nodiscard]] AssignmentState state(const panel::AssignmentPair &pair) const;
    /// Proposed and assigned reviewers of an application.
    [[nodiscard]] int reviewersOf(const QString &applicationId) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<MatrixApplication> m_applications;
    QList<review::Reviewer> m_reviewers;
    QMap<panel::AssignmentPair, AssignmentState> m_states;
};

} // namespace tandem::items
