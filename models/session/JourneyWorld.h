// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/JourneyOptions.h"
#include "models/session/JourneyProse.h"
#include "models/session/TakeIn.h"
#include "models/session/Workspace.h"

#include <memory>
#include <vector>

namespace tandem::session {

/// Somebody with a workspace of their own and reproducible ids.
struct JourneyParty
{
    int number = 0; ///< from 1
    std::unique_ptr<SeededIdSource> ids;
    std::unique_ptr<Workspace> workspace;
};

struct JourneyApplicant : JourneyParty
{
    QString applicationId;
    QString submission; ///< path of the .fsub file; empty while rules keep it from being handed in
};

struct JourneyReviewer : JourneyParty
{
    review::Reviewer reviewer; ///< as the office knows them
};

/// Everybody and everything of one journey. The steps are functions on it; each uses the same use cases as
/// the windows and passes files over the disk.
class JourneyWorld
{
public:
    JourneyWorld(JourneyOptions options, Progress &progress);

    const JourneyOptions options;
    call::CallDefinition call;
    QByteArray callText;
    FixedClock clock;
    std::unique_ptr<JourneyProse> prose;
    JourneyParty office;
    QString callFile; ///< path of the .fcall file
    std::vector<JourneyApplicant> applicants;
    std::vector<JourneyReviewer> reviewers;
    QMap<QString, int> counts;      ///< what happened how often; goes into the summary
    QMap<QString, QString> outputs; ///< SHA-256 of data and documents by their path below the folder

    [[nodiscard]] JourneyDice dice(const QString &purpose) const { return {options.seed, purpose}; }
    /// Makes a workspace below "workspaces".
    Result<void> settle(JourneyParty &party, const QString &name, const NewPerson &person);
    /// Writes a file that travels; its folder is made if needed. Gives its path.
    Result<QString> writeFile(const QString &relativePath, const QByteArray &bytes);
    /// Writes a result and remembers it for the list of hashes.
    Result<void> writeOutput(const QString &relativePath, const QByteArray &bytes);
    /// Takes files in at a party's workspace; a refused file is an error of the journey.
    Result<QList<TakenIn>> takeInAt(JourneyParty &party, const QStringList &paths);
    /// The order in which the office reads files: as given, or shuffled by the import order.
    [[nodiscard]] QStringList inImportOrder(const QStringList &paths, const QString &purpose) const;
    /// One more piece of work is done. Error "journey.cancelled".
    Result<void> advance();
    void count(const QString &what, int number = 1) { counts[what] += number; }

private:
    Progress &m_progress;
    qint64 m_done = 0;
    qint64 m_total = 0;
};

/// "003"
[[nodiscard]] QString threeDigits(int number);

} // namespace tandem::session
