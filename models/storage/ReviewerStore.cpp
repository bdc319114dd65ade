// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/ReviewerStore.h"

#include "models/storage/ColumnText.h"
#include "models/storage/Database.h"
#include "models/storage/SqlError.h"
#include "models/storage/Statement.h"

namespace tandem::storage {

using namespace Qt::StringLiterals;
using review::Reviewer;

namespace {

Error missing(const QString &id)
{
    return {u"reviewer.missing"_s,
            {QT_TRANSLATE_NOOP("Message", "The reviewer %1 is not in this workspace any more."), {id}},
            {}};
}

Error damaged(const QString &id)
{
    return {
        u"workspace.damaged"_s,
        {QT_TRANSLATE_NOOP("Message", "The entry of the reviewer %1 is damaged. Restore the latest backup."),
         {id}},
        {}};
}

} // namespace

Result<void> ReviewerStore::save(const Reviewer &reviewer)
{
    Result<void> saved =
        execute(m_database.connection(),
                u"INSERT INTO reviewer(id, pseudonym, side, profile) VALUES(?, ?, ?, ?) "
                "ON CONFLICT(id) DO UPDATE SET pseudonym=excluded.pseudonym, side=excluded.side, "
                "profile=excluded.profile"_s,
                reviewer.id, reviewer.pseudonym, reviewer.side, textOf(toJson(reviewer)));
    if (!saved && isConstraint(saved.error()))
        return Error{
            u"reviewer.pseudonym-taken"_s,
            {QT_TRANSLATE_NOOP("Message", "Another reviewer is already called “%1”. Choose another short "
                                          "name."),
             {reviewer.pseudonym}},
            {}};
    return saved;
}

Result<Reviewer> ReviewerStore::load(const QString &id)
{
    Statement row(m_database.connection(), u"SELECT profile FROM reviewer WHERE id=?"_s);
    const Result<bool> found = row.bind(id).next();
    if (!found)
        return found.error();
    if (!*found)
        return missing(id);
    std::optional<Reviewer> reviewer = review::reviewerFromJson(objectFromText(row.text(0)));
    if (!reviewer)
        return damaged(id);
    return *reviewer;
}

Result<QList<Reviewer>> ReviewerStore::list()
{
    Statement row(m_database.connection(),
                  u"SELECT id, profile FROM reviewer ORDER BY side, pseudonym, id"_s);
    QList<Reviewer> reviewers;
    for (;;) {
        const Result<bool> more = row.next();
        if (!more)
            return more.error();
        if (!*more)
            return reviewers;
        std::optional<Reviewer> reviewer = review::reviewerFromJson(objectFromText(row.text(1)));
        if (!reviewer)
            return damaged(row.text(0));
        reviewers.append(std::move(*reviewer));
    }
}

Result<void> ReviewerStore::remove(const QString &id)
{
    const Result<int> removed =
        change(m_database.connection(),
               u"DELETE FROM reviewer WHERE id=? AND NOT EXISTS(SELECT 1 FROM review WHERE reviewer_id=?) "
               "AND NOT EXISTS(SELECT 1 FROM assignment WHERE reviewer_id=?)"_s,
               id, id, id);
    if (!removed)
        return removed.error();
    if (*removed == 1)
        return {};
    if (const Result<Reviewer> stored = load(id); !stored)
        return stored.error();
    return Error{
        u"reviewer.in-use"_s,
        {QT_TRANSLATE_NOOP("Message", "The reviewer has applications to judge or has judged some, and stays "
                                      "on record. Remove the assignments first."),
         {}},
        id};
}

} // namespace tandem::storage
