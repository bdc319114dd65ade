// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Job.h"
#include "app/cli/Verbs.h"
#include "models/exchange/IdentityCard.h"
#include "models/session/Assigning.h"
#include "models/session/Intake.h"
#include "models/storage/ReviewerStore.h"

#include <QJsonArray>

namespace tandem::cli {

using namespace Qt::StringLiterals;

namespace {

class OfficeReviewer final : public Verb
{
public:
    OfficeReviewer()
        : Verb({u"office"_s,
                u"reviewer"_s,
                QT_TRANSLATE_NOOP("Cli", "add a reviewer from an identity card, or list the reviewers"),
                u"[CARD.fid]"_s,
                0,
                1,
                {{u"pseudonym"_s, u"NAME"_s,
                  QT_TRANSLATE_NOOP("Cli", "short name outside the secretariat, “G1”")},
                 {u"side"_s, u"SIDE"_s, QT_TRANSLATE_NOOP("Cli", "side of the reviewer")},
                 {u"languages"_s, u"TAGS"_s, QT_TRANSLATE_NOOP("Cli", "content languages, “zh,en”")},
                 {u"fields"_s, u"IDS"_s, QT_TRANSLATE_NOOP("Cli", "directions they know, “industry,park”")},
                 {u"organisation"_s, u"NAME"_s, QT_TRANSLATE_NOOP("Cli", "where they work")},
                 {u"load"_s, u"N"_s, QT_TRANSLATE_NOOP("Cli", "most applications (10)")}}})
    {
    }
    Result<ExitCode> run(Job &job) const override;
};

QStringList listOf(const QString &text)
{
    return text.split(u',', Qt::SkipEmptyParts);
}

Result<void> add(Job &job, session::Workspace &workspace)
{
    const auto pseudonym = job.required(u"pseudonym"_s);
    const auto side = job.required(u"side"_s);
    const auto load = job.number(u"load"_s, 10, 1, 1000);
    const auto card = readInput(job.argument(0));
    for (const Error *error : {pseudonym ? nullptr : &pseudonym.error(), side ? nullptr : &side.error(),
                               load ? nullptr : &load.error(), card ? nullptr : &card.error()}) {
        if (error)
            return *error;
    }
    const auto identity = exchange::readIdentityCard(*card);
    if (!identity)
        return identity.error();
    return workspace.now([&](session::Desk &desk) -> Result<void> {
        review::Reviewer reviewer;
        reviewer.id = desk.ids.next();
        reviewer.name = identity->name.best(u"en"_s);
        reviewer.pseudonym = *pseudonym;
        reviewer.side = *side;
        reviewer.languages = listOf(job.value(u"languages"_s));
        reviewer.fields = listOf(job.value(u"fields"_s));
        reviewer.organisation =
            job.has(u"organisation"_s) ? job.value(u"organisation"_s) : identity->organisation.best(u"en"_s);
        reviewer.maximumLoad = static_cast<int>(*load);
        const auto kept = session::keepReviewer(desk, reviewer);
        return kept ? session::acceptIdentityCard(desk, reviewer.id, *card) : kept;
    });
}

Result<ExitCode> OfficeReviewer::run(Job &job) const
{
    const auto workspace = job.workspace();
    if (!workspace)
        return workspace.error();
    if (!job.arguments().isEmpty()) {
        if (const auto added = add(job, **workspace); !added)
            return added.error();
    }
    const auto reviewers =
        (*workspace)->now([](session::Desk &desk) { return storage::ReviewerStore(desk.database).list(); });
    if (!reviewers)
        return reviewers.error();
    QStringList lines;
    QJsonArray list;
    for (const review::Reviewer &reviewer : *reviewers) {
        lines.append(reviewer.pseudonym + u"  "_s + reviewer.side + u"  "_s + reviewer.name + u"  "_s +
                     reviewer.organisation);
        list.append(QJsonObject{{u"id"_s, reviewer.id},
                                {u"pseudonym"_s, reviewer.pseudonym},
                                {u"side"_s, reviewer.side},
                                {u"name"_s, reviewer.name},
                                {u"hasKey"_s, !reviewer.sealRecipient.isEmpty()}});
    }
    job.console().show(lines, {{u"reviewers"_s, list}});
    return ExitCode::Success;
}

} // namespace

const Verb &officeReviewerVerb()
{
    static const OfficeReviewer verb;
    return verb;
}

} // namespace tandem::cli
