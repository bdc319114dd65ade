// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/session/Round.h"

#include "models/base/AtomicFile.h"
#include "models/session/Assigning.h"
#include "models/session/Reviewing.h"
#include "models/session/Upkeep.h"
#include "models/storage/ApplicationStore.h"
#include "models/storage/ReviewerStore.h"

namespace tandem::test {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kLargest = 100'000'000; // bytes

/// What must go well before anything can go wrong.
template<typename T>
const T &required(const Result<T> &result)
{
    if (!result)
        qFatal("no round: %s", qPrintable(result.error().message.text()));
    return *result;
}

void require(const Result<void> &result)
{
    if (!result)
        qFatal("no round: %s", qPrintable(result.error().message.text()));
}

void requireTaken(const QList<session::TakenIn> &results)
{
    if (results.first().error)
        qFatal("no round: %s", qPrintable(results.first().error->message.text()));
}

QByteArray contentIn(const QByteArray &folder, const QString &id)
{
    return folder + '/' + id.toLatin1() + ".json";
}

} // namespace

Round::Round()
    : reviewed(office, 10)
    , sending(office, 20)
    , newcomer(u"applicant"_s, 30)
    , reviewing(u"reviewer"_s, 40)
    , waiting(u"reviewer"_s, 50)
{
    requireTaken(takeIn(office, {reviewed.handIn()}));
    addReviewer(reviewing, 1);
    addReviewer(waiting, 2);
    sendPackets();
    requireTaken(takeIn(reviewing, {reviewing.path(u"packet.fpack"_s)}));
    const QByteArray review = required(signedReview());
    const QString reviewId = reviewing.workspace->now([&](session::Desk &desk) {
        const session::Packet packet = session::packets(desk)->first();
        return session::reviewOf(desk, packet, reviewed.applicationId)->id;
    });
    ways = {
        {u"call.fcall"_s, required(readFile(office.callFile, kLargest)), &office, &newcomer, "call.json"},
        {u"sent.fsub"_s, required(readFile(sending.handIn(), kLargest)), &sending, &office,
         contentIn("applications", sending.applicationId)},
        {u"packet.fpack"_s, required(readFile(waiting.path(u"packet.fpack"_s), kLargest)), &office, &waiting,
         contentIn("applications", reviewed.applicationId)},
        {u"review.frev"_s, review, &reviewing, &office, contentIn("reviews", reviewId)},
        {u"again.fcall"_s, required(readFile(office.callFile, kLargest)), &office, &reviewed, "call.json"}};
}

const exchange::Identity &Round::keysOf(TestParty &party)
{
    return *party.workspace->now([](session::Desk &desk) { return &*desk.identity; });
}

void Round::addReviewer(TestParty &party, int number)
{
    const QByteArray card =
        required(party.workspace->now([](session::Desk &desk) { return session::identityCard(desk); }));
    review::Reviewer reviewer;
    reviewer.id = office.ids.next();
    reviewer.pseudonym = u"G%1"_s.arg(number);
    reviewer.side = call.sides[number % 2].id;
    require(office.workspace->now([&](session::Desk &desk) -> Result<void> {
        const QString id = reviewed.applicationId;
        storage::ApplicationStore applications(desk.database);
        if (const auto set = applications.setStatus(id, application::Status::Admitted); !set)
            return set;
        if (const auto saved = storage::ReviewerStore(desk.database).save(reviewer); !saved)
            return saved;
        if (const auto accepted = session::acceptIdentityCard(desk, reviewer.id, card); !accepted)
            return accepted;
        return session::assignReviewer(desk, {id, reviewer.id});
    }));
}

void Round::sendPackets()
{
    const auto sent = office.workspace->now([&](session::Desk &desk) {
        SilentProgress silent;
        return session::makePackets(desk, call.id, call.closesAt.addDays(30), silent);
    });
    for (const session::SentPacket &packet : required(sent)) {
        const TestParty &party = packet.reviewer.pseudonym == "G1"_L1 ? reviewing : waiting;
        party.write(u"packet.fpack"_s, packet.file);
    }
}

Result<QByteArray> Round::signedReview()
{
    return reviewing.workspace->now([&](session::Desk &desk) -> Result<QByteArray> {
        const session::Packet packet = session::packets(desk)->first();
        auto review = session::reviewOf(desk, packet, reviewed.applicationId);
        if (!review)
            return review.error();
        for (const call::ConflictQuestion &question : call.conflictQuestions)
            review->declaration.answers.insert(question.id, false);
        for (const call::Criterion &criterion : call.criteria)
            review->marks.insert(criterion.id, {4, {{u"en"_s, QString(200, u'a')}}});
        const auto done = session::signReview(desk, packet, *review);
        return done ? session::returnReviews(desk, packet) : Result<QByteArray>(done.error());
    });
}

} // namespace tandem::test
