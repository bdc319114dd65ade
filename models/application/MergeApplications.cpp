// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/application/MergeApplications.h"

#include "models/application/Ancestry.h"
#include "models/application/MergeValues.h"
#include "models/application/MergedRevision.h"
#include "models/application/Rows.h"

#include <algorithm>

namespace tandem::application {

namespace {

/// Of two confirmations of one text the one against the later state of the other side counts.
const QString &laterOf(const Ancestry &ancestry, const QString &mine, const QString &theirs)
{
    return std::pair(ancestry.depth(mine), mine) < std::pair(ancestry.depth(theirs), theirs) ? theirs : mine;
}

void mergeConfirmations(Revision &revision, const Revision &incoming, const ValueKey &key,
                        const Application &merged)
{
    for (auto it = incoming.confirmedAgainst.cbegin(); it != incoming.confirmedAgainst.cend(); ++it) {
        QString &known = revision.confirmedAgainst[it.key()];
        if (known.isEmpty() || known == it.value()) {
            known = it.value();
            continue;
        }
        const Answer other = merged.answers.value({key.row, key.field, it.key()});
        known = laterOf(Ancestry(other), known, it.value());
    }
}

void uniteRevisions(Application &merged, const Application &theirs)
{
    for (auto it = theirs.answers.cbegin(); it != theirs.answers.cend(); ++it) {
        Answer &answer = merged.answers[it.key()];
        QSet<QString> known;
        for (const Revision &revision : std::as_const(answer.revisions))
            known.insert(revision.id);
        for (const Revision &incoming : it->revisions) {
            if (!known.contains(incoming.id))
                answer.revisions.append(incoming);
        }
    }
}

/// What is said of revisions that both copies have.
void uniteMarks(Application &merged, const Application &theirs)
{
    for (auto it = theirs.answers.cbegin(); it != theirs.answers.cend(); ++it) {
        if (merged.answers.value(it.key()) == *it)
            continue;
        QHash<QString, const Revision *> incoming;
        for (const Revision &revision : it->revisions)
            incoming.insert(revision.id, &revision);
        Answer answer = merged.answers.value(it.key());
        for (Revision &revision : answer.revisions) {
            if (const Revision *other = incoming.value(revision.id)) {
                revision.frozen = revision.frozen || other->frozen;
                mergeConfirmations(revision, *other, it.key(), merged);
            }
        }
        merged.answers.insert(it.key(), answer);
    }
}

QMap<QString, QString> sharedConfirmations(const QList<const Revision *> &heads)
{
    QMap<QString, QString> shared = heads.first()->confirmedAgainst;
    for (const Revision *head : heads)
        shared.removeIf(
            [&](const auto &entry) { return head->confirmedAgainst.value(entry.key()) != entry.value(); });
    return shared;
}

/// The value that holds what all heads changed; nothing if people must choose.
std::optional<call::FieldValue> valueOfAll(const QList<const Revision *> &heads, const Ancestry &ancestry,
                                           bool hasEntries)
{
    call::FieldValue value = heads.first()->value;
    QStringList folded{heads.first()->id};
    for (qsizetype i = 1; i < heads.size(); ++i) {
        const Revision *base = ancestry.commonBase(folded, {heads.at(i)->id});
        const auto next =
            mergeValues(base ? base->value : call::FieldValue(), value, heads.at(i)->value, hasEntries);
        if (!next)
            return std::nullopt;
        value = *next;
        folded.append(heads.at(i)->id);
    }
    return value;
}

/// What the program merged and nobody built on yet: it follows anew from what people wrote. Kept in the
/// history, each round of exchange would merge the mergings of the last.
QSet<QString> derivedHeads(const Answer &answer)
{
    QSet<QString> derived;
    for (const Revision *head : answer.heads()) {
        if (isMergedRevision(*head) && !head->parents.isEmpty())
            derived.insert(head->id);
    }
    return derived;
}

std::optional<Revision> settled(const ValueKey &key, const Answer &answer)
{
    QList<const Revision *> heads = answer.heads();
    if (heads.size() < 2)
        return std::nullopt;
    std::sort(heads.begin(), heads.end(), [](const Revision *a, const Revision *b) { return a->id < b->id; });
    // A text of a pair ages beside the other language's: its entries are not mixed by a program.
    const auto value = valueOfAll(heads, Ancestry(answer), key.language.isEmpty());
    if (!value)
        return std::nullopt;
    Revision merged = mergedRevision(*value, heads, {});
    merged.confirmedAgainst = sharedConfirmations(heads);
    return merged;
}

void settleHeads(const ValueKey &key, Answer &answer)
{
    QSet<QString> derived = derivedHeads(answer);
    if (derived.isEmpty() && answer.heads().size() < 2)
        return;
    Answer written = answer;
    written.revisions.removeIf([&](const Revision &revision) { return derived.contains(revision.id); });
    const std::optional<Revision> merged = settled(key, written);
    const bool isKnown = merged && derived.remove(merged->id);
    answer.revisions.removeIf([&](const Revision &revision) { return derived.contains(revision.id); });
    if (merged && !isKnown)
        answer.revisions.append(*merged);
}

bool isRemoval(const ValueKey &key)
{
    return key == removalKey(key.row);
}

/// Without any order that was ever changed: a copy of before such orders were kept.
QStringList weave(const QStringList &mine, const QStringList &theirs)
{
    const bool isMineFirst = mine < theirs;
    QStringList woven = isMineFirst ? mine : theirs;
    qsizetype place = 0;
    for (const QString &row : isMineFirst ? theirs : mine) {
        const auto present = woven.indexOf(row);
        if (present < 0)
            woven.insert(place++, row);
        else
            place = present + 1;
    }
    return woven;
}

QStringList orderOf(const Application &merged, const QString &group, const QStringList &mine,
                    const QStringList &theirs)
{
    const QStringList woven = weave(mine, theirs);
    const auto *order = std::get_if<QStringList>(&merged.value(orderKey(group)));
    if (!order)
        return woven;
    QStringList ordered;
    for (const QString &row : *order) {
        if (woven.contains(row))
            ordered.append(row);
    }
    QStringList others;
    for (const QString &row : woven) {
        if (!ordered.contains(row))
            others.append(row);
    }
    others.sort();
    return ordered + others;
}

void settleRows(Application &merged, const Application &theirs)
{
    for (auto it = theirs.rows.cbegin(); it != theirs.rows.cend(); ++it)
        merged.rows[it.key()];
    for (auto it = merged.rows.begin(); it != merged.rows.end(); ++it) {
        QStringList rows = orderOf(merged, it.key(), it.value(), theirs.rows.value(it.key()));
        rows.removeIf([&](const QString &row) { return isRemoved(merged, row); });
        it.value() = rows;
    }
}

/// Files that some state of their field named and that no present state names were taken out by somebody.
bool isTakenOut(const Application &application, const Attachment &attachment)
{
    if (isRemoved(application, attachment.row))
        return true;
    const Answer answer = application.answers.value({attachment.row, attachment.field, {}});
    const auto names = [&](const Revision &revision) {
        const auto *files = std::get_if<call::FileList>(&revision.value);
        return files && files->attachmentIds.contains(attachment.id);
    };
    const QList<const Revision *> heads = answer.heads();
    return std::any_of(answer.revisions.cbegin(), answer.revisions.cend(), names) &&
           std::none_of(heads.cbegin(), heads.cend(), [&](const Revision *head) { return names(*head); });
}

/// Files are told apart by id and never change under one (ApplicationEditor::changeAttachment).
void uniteAttachments(Application &merged, const Application &theirs)
{
    for (const Attachment &attachment : theirs.attachments) {
        if (!merged.attachment(attachment.id))
            merged.attachments.append(attachment);
    }
    merged.attachments.removeIf([&](const Attachment &attachment) { return isTakenOut(merged, attachment); });
}

/// Of two words on one finding the later one holds, be it that it was taken back.
void uniteDismissals(Application &merged, const Application &theirs)
{
    for (const Dismissal &incoming : theirs.dismissals) {
        const auto known =
            std::find_if(merged.dismissals.begin(), merged.dismissals.end(), [&](const Dismissal &dismissal) {
                return dismissal.row == incoming.row && dismissal.field == incoming.field &&
                       dismissal.finding == incoming.finding;
            });
        if (known == merged.dismissals.end())
            merged.dismissals.append(incoming);
        else if (std::tie(known->at, known->reason, known->author) <
                 std::tie(incoming.at, incoming.reason, incoming.author))
            *known = incoming;
    }
}

} // namespace

Application mergeApplications(const Application &mine, const Application &theirs)
{
    Application merged = mine;
    uniteRevisions(merged, theirs);
    uniteMarks(merged, theirs);
    const QList<ValueKey> keys = merged.answers.keys();
    for (const ValueKey &key : keys) {
        if (!isRemoval(key) && !isRemoved(merged, key.row) && merged.answers.value(key).revisions.size() > 1)
            settleHeads(key, merged.answers[key]);
    }
    settleRows(merged, theirs);
    uniteAttachments(merged, theirs);
    uniteDismissals(merged, theirs);
    return merged;
}

} // namespace tandem::application
