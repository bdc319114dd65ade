// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/ApplicationTable.h"
#include "models/session/Intake.h"

#include <QSet>

namespace tandem::pages {

/// Groups of the intake list: each received application is in exactly one of them besides All.
enum class IntakeGroup
{
    All,
    Received, ///< nobody began to check
    InCheck,
    Repair,
    Differs, ///< the secretariats came to different results
    Admitted,
    NotEligible,
};
inline constexpr int kIntakeGroups = 7;

[[nodiscard]] QList<items::ApplicationRow> intakeRows(const session::IntakeDesk &intake);
[[nodiscard]] IntakeGroup intakeGroup(const session::IntakeDesk &intake,
                                      const storage::ApplicationSummary &summary);
/// Ids of the applications in a group.
[[nodiscard]] QSet<QString> idsInGroup(const session::IntakeDesk &intake, IntakeGroup group);
/// The last second of the deadline on the clock of each side.
[[nodiscard]] QString deadlineText(const call::CallDefinition &call, const QString &language);

} // namespace tandem::pages
