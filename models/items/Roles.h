// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace tandem::items {

/// Roles all models here share. Models say what a cell means; how it looks is the delegates' business.
enum Role
{
    IdRole = Qt::UserRole + 1, ///< QString: id of the application, reviewer, section or criterion of the row
    FirstLineRole,             ///< QString: upper line of a two-line cell
    SecondLineRole,            ///< QString: lower line; empty: one line only
    ShapeRole,                 ///< int: Shape
    SortRole,                  ///< value to sort by, of the column's own type
    StatusRole,                ///< int: application::Status
    DirectionRole,             ///< QString: option id
    SeverityRole,              ///< int: Severity
    PlaceRole,                 ///< Place
    CodeRole,                  ///< QString: code of an issue
    FilledRole,                ///< QVariantMap: language ("" without) -> filled answers
    AskedRole,                 ///< QVariantMap: language -> asked answers
    LanguagesRole,             ///< QStringList: languages of AskedRole in the order to show them
    CountRole,                 ///< int: number of issues, or of assignments
    RowKindRole,               ///< int: RankingTable::RowKind
    StateRole,                 ///< int: AssignmentState
    ProvisionalRole,           ///< bool: the number may still change
    FlagsRole,                 ///< QStringList: why a criterion must be discussed
    LanguageRole,              ///< QString: content language of the first line, for fonts and screen readers
    SecondLanguageRole,        ///< QString: the same of the second line
};

/// A meaning told by form as well as by colour.
enum class Shape
{
    None,
    Missing,  ///< nothing there yet
    Progress, ///< begun
    Done,
    Stale, ///< one side is older
    Warning,
    Error,
};

} // namespace tandem::items
