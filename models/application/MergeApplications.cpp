// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/application/MergeApplications.h"

namespace tandem::application {

namespace {

void mergeRevision(Answer &answer, const Revision &incoming)
{
    const auto it = std::find_if(answer.revisions.begin(), answer.revisions.end(),
                                 [&](const Revision &revision) { return revision.id == incoming.id; });
    if (it == answer.revisions.end()) {
        answer.revisions.append(incoming);
        return;
    }
    it->frozen = it->frozen || incoming.frozen;
    // A confirmation made in either copy counts; of two different ones ours stays.
    for (auto other = incoming.confirmedAgainst.cbegin(); other != incoming.confirmedAgainst.cend();
         ++other) {
        if (!it->confirmedAgainst.contains(other.key()))
            it->confirmedAgainst.insert(other.key(), other.value());
    }
}

} // namespace

Application mergeApplications(const Application &mine, const Application &theirs)
{
    Application merged = mine;
    for (auto it = theirs.answers.cbegin(); it != theirs.answers.cend(); ++it) {
        for (const Revision &revision : it->revisions)
            mergeRevision(merged.answers[it.key()], revision);
    }
    for (auto it = theirs.rows.cbegin(); it != theirs.rows.cend(); ++it) {
        for (const QString &row : *it) {
            if (!merged.rows[it.key()].contains(row))
                merged.rows[it.key()].append(row);
        }
    }
    for (const Attachment &attachment : theirs.attachments) {
        if (!merged.attachment(attachment.id))
            merged.attachments.append(attachment);
    }
    for (const Dismissal &dismissal : theirs.dismissals) {
        if (!merged.dismissal(dismissal.row, dismissal.field, dismissal.finding))
            merged.dismissals.append(dismissal);
    }
    return merged;
}

} // namespace tandem::application
