// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dossier/PanelContent.h"

namespace tandem::dossier {

/// How long a project bears the status. It begins with the second ministry's decision in favour; one-sided
/// recognition is no status (domain.md §6.1, §6.4).
struct StatusTerm
{
    QDate begin;
    QDate end; ///< the last day; not valid when the call sets no term

    bool operator==(const StatusTerm &) const = default;
};
/// Nothing unless the ministries of all sides declared the project.
[[nodiscard]] std::optional<StatusTerm> statusTerm(const call::CallDefinition &call, const PanelEntry &entry);

/// "15. Juni 2027", "2027年6月15日": as each language writes a day.
[[nodiscard]] LangText dateText(const QDate &date, const QStringList &languages);
/// "from ... to ..." in the words of each language.
[[nodiscard]] LangText termText(const StatusTerm &term, const QStringList &languages);

} // namespace tandem::dossier
