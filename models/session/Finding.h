// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/application/Application.h"
#include "models/session/Desk.h"

namespace tandem::session {

/// A text that a search found, with what a list says about where it stands.
struct Found
{
    storage::SearchHit hit;
    QString reference; ///< given by the office, or empty
    QString acronym;
    LangText titles;
    application::Status status = application::Status::Draft;
    LangText fieldLabel;
};

/// Searches all texts of all applications; all words must stand in the same text. The best way to find
/// nothing is a query without any letter or digit.
Result<QList<Found>> findTexts(Desk &desk, const QString &query, int limit = 200);

} // namespace tandem::session
