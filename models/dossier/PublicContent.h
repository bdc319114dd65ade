// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/application/Application.h"
#include "models/dossier/PanelContent.h"

namespace tandem::dossier {

/// One page about a project for anybody: title, lead partners, direction, status, and the answers the call
/// calls public. Nothing else of the application gets in (domain.md §5.1 D2, §5.5).
[[nodiscard]] Document factSheet(const call::CallDefinition &call,
                                 const application::Application &application, const PanelEntry &entry,
                                 const QStringList &languages = {});

/// The projects both ministries declared, for publication: number, name, title, lead partners, direction,
/// term of the status. Says so when there is none yet (domain.md §6.8 R8).
[[nodiscard]] Document publicList(const call::CallDefinition &call, const QList<PanelEntry> &entries,
                                  const QStringList &languages = {});
/// The same table as CSV (RFC 4180, UTF-8).
[[nodiscard]] QByteArray publicListCsv(const call::CallDefinition &call, const QList<PanelEntry> &entries,
                                       const QStringList &languages = {});

} // namespace tandem::dossier
