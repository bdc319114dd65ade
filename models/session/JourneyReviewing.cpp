// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/AtomicFile.h"
#include "models/review/ReviewRules.h"
#include "models/session/Assigning.h"
#include "models/session/JourneyPeople.h"
#include "models/session/JourneySteps.h"
#include "models/session/Reviewing.h"
#include "models/session/Upkeep.h"
#include "models/storage/ApplicationStore.h"
#include "models/storage/ReviewerStore.h"

#include <QFile>

#include <cmath>

namespace tandem::session {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kDay = 86400;     ///< seconds
constexpr int kDeclinePercent = 4; ///< reviewers who find themselves in conflict
constexpr int kAskPercent = 6;     ///< conflicts the chair must rule on
constexpr int kRevisePercent = 20; ///< reviewers who change a signed review
constexpr int kImportBatch = 3;    ///< files the office opens at a time
constexpr qint64 kCardLimit = 1000000;

review::Reviewer inventReviewer(JourneyWorld &world, int number)
{
    JourneyDice dice = world.dice(u"reviewer %1"_s.arg(number));
    const call::Side &side = world.call.sides[number % world.call.sides.size()];
    review::Reviewer reviewer;
    reviewer.id = world.office.ids->next();
    reviewer.name = personName(inventPerson(side, dice));
    reviewer.pseudonym = u'G' + QString::number(number);
    reviewer.side = side.id;
    reviewer.languages = {side.language};
    reviewer.organisation = inventOrganisation(side, dice);
    reviewer.maximumLoad = world.call.reviewRules.maximumLoad;
    if (const call::FieldDefinition *direction = world.call.field(world.call.known.direction)) {
        for (const call::Option &option : dice.shuffled(direction->options).mid(0, 2))
            reviewer.fields.append(option.id);
    }
    return reviewer;
}

/// A reviewer sets up their own workspace, sends the card, and the office accepts it.
Result<void> introduce(JourneyWorld &world, JourneyReviewer &reviewer)
{
    const QString name = u"reviewer-"_s + threeDigits(reviewer.number);
    const NewPerson person{u"reviewer"_s, {{u"en"_s, reviewer.reviewer.name}}, {}, {}, exchange::kScryptLogN};
    if (const auto settled = world.settle(reviewer, name, person); !settled)
        return settled;
    const auto card = reviewer.workspace->now([](Desk &desk) { return identityCard(desk); });
    if (!card)
        return card.error();
    const auto path = world.writeFile(u"cards/"_s + reviewer.reviewer.pseudonym + u".fid"_s, *card);
    if (!path)
        return path.error();
    const auto sent = readFile(*path, kCardLimit);
    if (!sent)
        return sent.error();
    return world.office.workspace->now([&](Desk &desk) -> Result<void> {
        const auto saved = storage::ReviewerStore(desk.database).save(reviewer.reviewer);
        return saved ? acceptIdentityCard(desk, reviewer.reviewer.id, *sent) : saved;
    });
}

/// Answers to the conflict questions; the declared question is the first with this effect.
review::ConflictDeclaration declare(const JourneyWorld &world, std::optional<call::ConflictEffect> effect)
{
    review::ConflictDeclaration declaration;
    declaration.at = world.clock.now();
    bool isDeclared = false;
    for (const call::ConflictQuestion &question : world.call.conflictQuestions) {
        const bool applies = effect && !isDeclared && question.effect == *effect;
        isDeclared = isDeclared || applies;
        declaration.answers.insert(question.id, applies);
    }
    if (isDeclared)
        declaration.remark = world.call.title.best(u"en"_s);
    return declaration;
}

std::optional<call::ConflictEffect> conflictOf(JourneyDice &dice)
{
    const int number = dice.below(100);
    if (number < kDeclinePercent)
        return call::ConflictEffect::Excluded;
    return number < kDeclinePercent + kAskPercent ? std::optional(call::ConflictEffect::ChairDecides)
                                                  : std::nullopt;
}

/// How good an application is, from 0 to 1; the same for every reviewer.
double qualityOf(const JourneyWorld &world, const QString &applicationId)
{
    return 0.45 + 0.09 * world.dice(u"quality "_s + applicationId).below(6);
}

int markFor(const JourneyWorld &world, double quality, JourneyDice &dice)
{
    const call::Scale &scale = world.call.scale;
    const double spread = 0.05 * dice.between(-3, 3);
    const double judged = std::clamp(quality + spread, 0.0, 1.0);
    const int step = static_cast<int>(std::lround(judged * scale.steps));
    return scale.higherIsBetter ? step : scale.steps - step;
}

void judge(const JourneyWorld &world, const QString &language, review::Review &review, JourneyDice &dice)
{
    const double quality = qualityOf(world, review.applicationId);
    for (const call::Criterion &criterion : world.call.criteria) {
        const int step = markFor(world, quality, dice);
        const int least = review::minimumReason(world.call, criterion, step, language);
        review.marks.insert(criterion.id,
                            {step, {{language, world.prose->reason(criterion, language, least, dice)}}});
    }
    const QString word = world.call.scale.wordAt(markFor(world, quality, dice))
                             ? world.call.scale.wordAt(0)->word.best(language)
                             : QString();
    review.overall = {{language, world.prose->reason(world.call.criteria.first(), language, 0, dice) + word}};
}

Result<void> reviewOne(JourneyWorld &world, JourneyReviewer &reviewer, Desk &desk, const Packet &packet,
                       const QString &applicationId)
{
    JourneyDice dice = world.dice(u"review "_s + reviewer.reviewer.pseudonym + applicationId);
    const auto dossier = packetDossier(desk, applicationId);
    auto review = dossier ? reviewOf(desk, packet, applicationId) : Result<review::Review>(dossier.error());
    if (!review)
        return review.error();
    review->declaration = declare(world, conflictOf(dice));
    using review::ConflictOutcome;
    if (review::conflictOutcome(world.call, review->declaration) == ConflictOutcome::Excluded) {
        world.count(u"declined"_s);
        const auto declined = declineReview(desk, packet, *review);
        return declined ? Result<void>() : Result<void>(declined.error());
    }
    judge(world, world.call.side(reviewer.reviewer.side)->language, *review, dice);
    if (const auto saved = saveReview(desk, *review); !saved)
        return saved;
    const auto done = signReview(desk, packet, *review);
    world.count(u"signed"_s, done ? 1 : 0);
    return done ? Result<void>() : Result<void>(done.error());
}

Result<QString> returnFile(JourneyWorld &world, const JourneyReviewer &reviewer, Desk &desk,
                           const Packet &packet, const QString &suffix)
{
    const auto file = returnReviews(desk, packet);
    if (!file)
        return file.error();
    return world.writeFile(u"reviews/"_s + reviewer.reviewer.pseudonym + suffix + u".frev"_s, *file);
}

/// Changes one mark of a signed review: the next revision.
Result<void> reviseOne(JourneyWorld &world, Desk &desk, const Packet &packet)
{
    for (const QString &applicationId : packet.applicationIds) {
        auto review = reviewOf(desk, packet, applicationId);
        if (!review)
            return review.error();
        if (review->state != review::ReviewState::Final)
            continue;
        review::Mark &mark = review->marks[world.call.criteria.first().id];
        const int middle = world.call.scale.steps / 2;
        mark.step = *mark.step < middle ? *mark.step + 1 : *mark.step - 1;
        if (const auto saved = saveReview(desk, *review); !saved)
            return saved;
        const auto draft = reviewOf(desk, packet, applicationId);
        if (!draft)
            return draft.error();
        const auto done = signReview(desk, packet, *draft);
        world.count(u"revised"_s, done ? 1 : 0);
        return done ? Result<void>() : Result<void>(done.error());
    }
    return {};
}

Result<QStringList> reviewAll(JourneyWorld &world, JourneyReviewer &reviewer, Desk &desk)
{
    QStringList paths;
    const auto opened = packets(desk);
    if (!opened)
        return opened.error();
    for (const Packet &packet : *opened) {
        for (const QString &applicationId : packet.applicationIds) {
            if (const auto done = reviewOne(world, reviewer, desk, packet, applicationId); !done)
                return done.error();
        }
        const auto first = returnFile(world, reviewer, desk, packet, {});
        if (!first)
            return first.error();
        paths.append(*first);
        if (!world.dice(u"revise "_s + reviewer.reviewer.pseudonym).chance(kRevisePercent))
            continue;
        world.clock.advance(60);
        const auto revised = reviseOne(world, desk, packet);
        const auto second = revised ? returnFile(world, reviewer, desk, packet, u"-revised"_s)
                                    : Result<QString>(revised.error());
        if (!second)
            return second.error();
        paths.append(*second);
    }
    return paths;
}

/// The office opens the files a few at a time, in any order, and some of them twice.
Result<void> takeReviews(JourneyWorld &world, QStringList paths)
{
    for (qsizetype i = paths.size() - 1; i >= 0; i -= 4)
        paths.append(paths[i]);
    paths = world.inImportOrder(paths, u"reviews"_s);
    for (qsizetype i = 0; i < paths.size(); i += kImportBatch) {
        const auto taken = world.takeInAt(world.office, paths.mid(i, kImportBatch));
        if (!taken)
            return taken.error();
    }
    return {};
}

Result<void> ruleOnConflicts(JourneyWorld &world)
{
    return world.office.workspace->now([&](Desk &desk) -> Result<void> {
        const auto open = openRulings(desk, world.call);
        if (!open)
            return open.error();
        for (const storage::DeclaredConflict &conflict : *open) {
            const auto ruled = ruleOnConflict(desk, conflict.pair, false,
                                              u"The chairs see no influence on the judgement."_s);
            if (!ruled)
                return ruled;
        }
        world.count(u"ruled by the chairs"_s, static_cast<int>(open->size()));
        return {};
    });
}

Result<void> sendPackets(JourneyWorld &world)
{
    const auto sent = world.office.workspace->now([&](Desk &desk) -> Result<QList<SentPacket>> {
        const auto missing = proposeReviewers(desk, world.call.id);
        if (!missing)
            return missing.error();
        world.count(u"with too few reviewers"_s, static_cast<int>(missing->size()));
        if (const auto confirmed = confirmProposals(desk, world.call.id); !confirmed)
            return confirmed.error();
        SilentProgress silent;
        return makePackets(desk, world.call.id, world.clock.now().addDays(28), silent);
    });
    if (!sent)
        return sent.error();
    for (const SentPacket &packet : *sent) {
        const auto path = world.writeFile(u"packets/"_s + packet.fileName, packet.file);
        if (!path)
            return path.error();
        for (JourneyReviewer &reviewer : world.reviewers) {
            if (reviewer.reviewer.id != packet.reviewer.id)
                continue;
            if (const auto taken = world.takeInAt(reviewer, {*path}); !taken)
                return taken.error();
        }
        world.count(u"packets"_s);
    }
    return {};
}

} // namespace

Result<void> assignInJourney(JourneyWorld &world)
{
    world.clock.advance(kDay);
    for (int number = 1; number <= world.options.reviewers; ++number) {
        JourneyReviewer reviewer;
        reviewer.number = number;
        reviewer.reviewer = inventReviewer(world, number);
        if (const auto introduced = introduce(world, reviewer); !introduced)
            return introduced;
        world.reviewers.push_back(std::move(reviewer));
        if (const auto advanced = world.advance(); !advanced)
            return advanced;
    }
    return sendPackets(world);
}

Result<void> reviewInJourney(JourneyWorld &world)
{
    world.clock.advance(14 * kDay);
    QStringList paths;
    for (JourneyReviewer &reviewer : world.reviewers) {
        const auto written =
            reviewer.workspace->now([&](Desk &desk) { return reviewAll(world, reviewer, desk); });
        if (!written)
            return written.error();
        paths += *written;
        world.clock.advance(60);
        if (const auto advanced = world.advance(); !advanced)
            return advanced;
    }
    if (const auto taken = takeReviews(world, paths); !taken)
        return taken;
    return ruleOnConflicts(world);
}

} // namespace tandem::session
