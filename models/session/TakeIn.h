// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/Receipt.h"
#include "models/session/Desk.h"

namespace tandem::session {

/// What became of one file that came in.
struct TakenIn
{
    enum class Outcome
    {
        Taken,     ///< new, and now in the workspace
        Replaced,  ///< a newer state of something that was there
        Known,     ///< exactly this was there already; nothing changed
        Older,     ///< something newer was there; recorded, not applied
        Equivocal, ///< same revision, other content: the chair must choose
        Refused,   ///< see error; nothing changed
    };
    QString fileName;
    std::optional<exchange::PackageKind> kind;
    Outcome outcome = Outcome::Refused;
    QString subject;                               ///< id of the application, call or packet it brought
    QString reference;                             ///< given to a submission
    QByteArray receipt;                            ///< .fack for a submission, to send back
    std::optional<exchange::RepairRequest> repair; ///< the office asks the applicant to put this right
    int conflicts = 0;            ///< of a working copy: what people must choose now that both copies are one
    bool isPartlyUnknown = false; ///< a newer version of the form said more than this program reads
    std::optional<Error> error;
};

/// One sentence on it for people; it always names the file.
[[nodiscard]] Message takenInMessage(const TakenIn &takenIn);

/// Passphrase for working copies among the files; empty if none.
struct TakeInOptions
{
    QString passphrase;
};

/// Takes any files of Tandem in, each wholly or not at all: calls, submissions, packets, reviews, receipts,
/// working copies. The order in which files are named does not matter: they are opened first, then taken by
/// kind, then by the time they were written, so that references are the same however a folder was read. The
/// result has one entry per path, in the order of `paths`.
QList<TakenIn> takeIn(Desk &desk, const QStringList &paths, Progress &progress,
                      const TakeInOptions &options = {});

} // namespace tandem::session
