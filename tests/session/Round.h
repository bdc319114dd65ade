// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/session/Desks.h"

namespace tandem::test {

/// One good file of a kind that is taken in: who wrote it, who is to get it and has not yet.
struct Way
{
    QString name;
    QByteArray file;
    TestParty *sender = nullptr;
    TestParty *receiver = nullptr;
    QByteArray content; ///< the entry that carries what the file is for
};

/// A round of the programme with one file of every kind under way: a call, a submission, a packet, a review.
class Round
{
public:
    Round();

    call::CallDefinition call = testCall();
    TestOffice office;
    TestApplicant reviewed; ///< whose application the office has and the reviewers judge
    TestApplicant sending;  ///< whose submission is under way
    TestParty newcomer;     ///< who has no call yet
    TestParty reviewing;    ///< who has the packet; the review is under way
    TestParty waiting;      ///< the other reviewer, whose packet is under way
    QList<Way> ways;        ///< call, submission, packet, review, and the call to somebody who has it

    [[nodiscard]] static const exchange::Identity &keysOf(TestParty &party);
    [[nodiscard]] QString workspaceOf(const Way &way) const
    {
        return way.receiver->path(QStringLiteral("workspace"));
    }

private:
    void addReviewer(TestParty &party, int number);
    void sendPackets();
    [[nodiscard]] Result<QByteArray> signedReview();
};

} // namespace tandem::test
