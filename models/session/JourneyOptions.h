// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace tandem::session {

/// What a journey makes and where it puts it.
struct JourneyOptions
{
    QString folder; ///< must not exist or be empty
    int applications = 8;
    int reviewers = 8;
    quint64 seed = 1;
    QByteArray callText;                ///< empty: the shipped call for proven projects
    std::optional<quint64> importOrder; ///< shuffles the order in which the office reads files
    bool samples = false;               ///< the shipped sample applications are the applicants
    int scryptLogN = 10; ///< cost of the passphrases of all workspaces; low, since they guard samples only
};

} // namespace tandem::session
