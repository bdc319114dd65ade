// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/Apply.h"
#include "models/session/FormalChecking.h"
#include "models/session/JourneyAnswers.h"
#include "models/session/JourneySteps.h"
#include "models/session/Repairing.h"

#include <QFile>

namespace tandem::session {

using namespace Qt::StringLiterals;
using application::Status;
using storage::FormalAnswer;

namespace {

constexpr qint64 kDay = 86400; ///< seconds
constexpr int kRepairDays = 7;

/// What the formal check of one application will come to.
enum class Fate
{
    Passes,
    Differs,
    Repaired,
    Fails
};

/// Chosen by chance, but so that a journey of a few applications shows every course.
QMap<QString, Fate> fatesOf(const JourneyWorld &world)
{
    QStringList ids;
    for (const JourneyApplicant &applicant : world.applicants) {
        if (!applicant.submission.isEmpty())
            ids.append(applicant.applicationId);
    }
    ids = world.dice(u"fates"_s).shuffled(ids);
    const qsizetype share = std::max<qsizetype>(1, ids.size() / 10);
    QMap<QString, Fate> fates;
    qsizetype next = 0;
    const auto give = [&](Fate fate, qsizetype least) {
        for (qsizetype i = 0; ids.size() >= least && i < share && next < ids.size(); ++i)
            fates.insert(ids[next++], fate);
    };
    give(Fate::Repaired, 2);
    give(Fate::Differs, 3);
    give(Fate::Fails, 5);
    return fates;
}

/// The check on which the fate turns; nothing if the call has none that suits.
const call::FormalCheck *turningCheck(const call::CallDefinition &call, Fate fate)
{
    for (const call::FormalCheck &check : call.formalChecks) {
        const bool suits = fate == Fate::Fails ? !check.repairable : check.repairable;
        if (suits)
            return &check;
    }
    return nullptr;
}

FormalAnswer answerOf(Fate fate, bool isTurning, bool isFirstSide)
{
    if (!isTurning || fate == Fate::Passes || (fate == Fate::Differs && !isFirstSide))
        return FormalAnswer::Yes;
    return fate == Fate::Fails ? FormalAnswer::No : FormalAnswer::Repair;
}

Result<void> answerAll(Desk &desk, const call::CallDefinition &call, const QString &applicationId, Fate fate)
{
    const call::FormalCheck *turning = turningCheck(call, fate);
    for (const call::Side &side : call.sides) {
        for (const call::FormalCheck &check : call.formalChecks) {
            const FormalAnswer answer = answerOf(fate, &check == turning, side.id == call.sides.first().id);
            const QString remark = answer == FormalAnswer::Yes ? QString() : check.label.best(side.language);
            const auto answered = answerCheck(desk, call,
                                              {applicationId, side.id, check.id, answer, remark,
                                               side.secretariat.best(u"en"_s), desk.clock.now()});
            if (!answered)
                return answered;
        }
    }
    return {};
}

JourneyApplicant *applicantOf(JourneyWorld &world, const QString &applicationId)
{
    for (JourneyApplicant &applicant : world.applicants) {
        if (applicant.applicationId == applicationId)
            return &applicant;
    }
    return nullptr;
}

/// The office writes what is to be put right, and the applicant opens that file.
Result<void> sendBack(JourneyWorld &world, JourneyApplicant &applicant)
{
    const auto request = world.office.workspace->now([&](Desk &desk) {
        const QDate due = desk.clock.now().date().addDays(kRepairDays);
        return requestRepair(desk, applicant.applicationId, {}, due);
    });
    if (!request)
        return request.error();
    const QString name = u"repairs/"_s + threeDigits(applicant.number) + u'-' + request->suggestedName;
    const auto path = world.writeFile(name, request->file);
    if (!path)
        return path.error();
    const auto taken = world.takeInAt(applicant, {*path});
    if (!taken)
        return taken.error();
    world.count(u"sent back for repair"_s);
    return {};
}

/// The applicant changes the application and hands it in anew; the office takes it in.
Result<void> repairOne(JourneyWorld &world, JourneyApplicant &applicant)
{
    if (const auto sent = sendBack(world, applicant); !sent)
        return sent;
    const auto again = applicant.workspace->now([&](Desk &desk) -> Result<QByteArray> {
        const auto loaded = loadApplication(desk, applicant.applicationId);
        if (!loaded)
            return loaded.error();
        application::Application repaired = loaded->application;
        JourneyAnswers answers(loaded->call, *world.prose, world.options.seed, applicant.number,
                               {desk.person, desk.database.deviceId(), desk.clock.now()}, desk.ids);
        answers.repair(repaired);
        if (const auto saved = saveApplication(desk, loaded->call, loaded->application, repaired); !saved)
            return saved.error();
        auto handedIn = handIn(desk, applicant.applicationId);
        return handedIn ? Result<QByteArray>(handedIn->package) : Result<QByteArray>(handedIn.error());
    });
    if (!again)
        return again.error();
    const QString name = u"submissions/"_s + threeDigits(applicant.number) + u"-repaired.fsub"_s;
    const auto path = world.writeFile(name, *again);
    if (!path)
        return path.error();
    const auto taken = world.takeInAt(world.office, {*path});
    if (!taken)
        return taken.error();
    world.count(u"repaired"_s);
    return {};
}

Result<void> checkOne(JourneyWorld &world, JourneyApplicant &applicant, Fate fate)
{
    const auto inOffice = [&](auto job) { return world.office.workspace->now(job); };
    const QString id = applicant.applicationId;
    if (!turningCheck(world.call, fate))
        fate = Fate::Passes;
    const auto checked = inOffice([&](Desk &desk) { return answerAll(desk, world.call, id, fate); });
    if (!checked)
        return checked;
    if (fate == Fate::Differs) {
        world.count(u"decided by the chairs"_s);
        return inOffice([&](Desk &desk) {
            return decideAdmission(desk, id, Status::Admitted,
                                   u"The extract was presented in the meeting."_s);
        });
    }
    if (fate == Fate::Repaired) {
        if (const auto repaired = repairOne(world, applicant); !repaired)
            return repaired;
        return inOffice([&](Desk &desk) { return answerAll(desk, world.call, id, Fate::Passes); });
    }
    world.count(u"not eligible"_s, fate == Fate::Fails ? 1 : 0);
    return {};
}

/// Every fifth file comes a second time under another name.
Result<QStringList> withCopies(JourneyWorld &world, const QStringList &paths)
{
    QStringList all = paths;
    for (qsizetype i = 0; i < paths.size(); i += 5) {
        const QString copy = paths[i].chopped(5) + u"-copy.fsub"_s;
        if (!QFile::copy(paths[i], copy))
            return Error{u"file.write"_s,
                         {QT_TRANSLATE_NOOP("Message", "The file “%1” cannot be written."), {copy}},
                         {}};
        all.append(copy);
    }
    world.count(u"came twice"_s, static_cast<int>(all.size() - paths.size()));
    return all;
}

Result<void> sendReceipts(JourneyWorld &world, const QList<TakenIn> &results)
{
    for (const TakenIn &taken : results) {
        if (taken.receipt.isEmpty())
            continue;
        JourneyApplicant *applicant = applicantOf(world, taken.subject);
        const auto path = world.writeFile(u"receipts/"_s + taken.reference + u".fack"_s, taken.receipt);
        if (!path)
            return path.error();
        if (const auto received = world.takeInAt(*applicant, {*path}); !received)
            return received.error();
        world.count(u"receipts"_s);
        if (const auto advanced = world.advance(); !advanced)
            return advanced;
    }
    return {};
}

} // namespace

Result<void> receiveInJourney(JourneyWorld &world)
{
    QStringList paths;
    for (const JourneyApplicant &applicant : world.applicants) {
        if (!applicant.submission.isEmpty())
            paths.append(applicant.submission);
    }
    const auto all = withCopies(world, paths);
    if (!all)
        return all.error();
    const auto results = world.takeInAt(world.office, world.inImportOrder(*all, u"submissions"_s));
    return results ? sendReceipts(world, *results) : Result<void>(results.error());
}

Result<void> checkInJourney(JourneyWorld &world)
{
    world.clock.advance(7 * kDay);
    const QMap<QString, Fate> fates = fatesOf(world);
    for (JourneyApplicant &applicant : world.applicants) {
        if (applicant.submission.isEmpty())
            continue;
        const Fate fate = fates.value(applicant.applicationId, Fate::Passes);
        if (const auto checked = checkOne(world, applicant, fate); !checked)
            return checked;
        if (const auto advanced = world.advance(); !advanced)
            return advanced;
    }
    return {};
}

} // namespace tandem::session
