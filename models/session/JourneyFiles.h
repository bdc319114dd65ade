// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/application/Application.h"
#include "models/base/Result.h"
#include "models/session/JourneyDice.h"

namespace tandem::session {

/// A file an applicant attaches.
struct JourneyFile
{
    QString field;
    QString row;
    QString name;
    QString language;
    LangText caption;
    QByteArray bytes;
};

/// As many files as the call asks for in each file field, in a format it accepts: PDF, PNG or JPEG, CSV, else
/// a plain text under the asked-for ending. Same arguments, same bytes.
Result<QList<JourneyFile>> journeyFiles(const call::CallDefinition &call,
                                        const application::Application &application, JourneyDice &dice);

} // namespace tandem::session
