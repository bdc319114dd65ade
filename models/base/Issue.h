// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Message.h"

#include <QList>

namespace tandem {

enum class Severity
{
    Note,    ///< worth a look, never blocks
    Warning, ///< probably wrong, does not block
    Error,   ///< blocks handing in, signing or publishing
};

/// Where in a form an issue stands. Empty parts mean "the whole".
struct Place
{
    QString row;      ///< id of the repeated block the field stands in
    QString field;    ///< field, criterion or check id of the call
    QString language; ///< content language of the side of a pair
    QString column;   ///< table column
    QString tableRow; ///< table row id

    bool operator==(const Place &) const = default;
};

/// One finding of a rule. The same list serves the form, the command line, the package reader and the
/// formal check.
struct Issue
{
    Place where;
    Severity severity = Severity::Error;
    QString code; ///< dotted: "field.missing"
    Message message;
    /// Under this name a person may set the finding aside with a reason; empty: it stays until it is mended.
    QString finding = {};
    bool isDismissed = false; ///< set aside; the message tells the reason

    bool operator==(const Issue &) const = default;
};

using Issues = QList<Issue>;

[[nodiscard]] inline bool hasErrors(const Issues &issues)
{
    for (const Issue &issue : issues) {
        if (issue.severity == Severity::Error)
            return true;
    }
    return false;
}

} // namespace tandem
