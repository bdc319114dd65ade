// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/application/ApplicationRules.h"
#include "models/session/Apply.h"
#include "models/session/Calls.h"
#include "models/session/JourneyAnswers.h"
#include "models/session/JourneyFiles.h"
#include "models/session/JourneyPeople.h"
#include "models/session/JourneySteps.h"
#include "models/session/SampleWorld.h"

namespace tandem::session {

using namespace Qt::StringLiterals;

namespace {

NewPerson officePerson()
{
    return {u"office"_s, {{u"en"_s, u"Programme office"_s}}, {}, {}, exchange::kScryptLogN};
}

NewPerson applicantPerson(const JourneyWorld &world, int number)
{
    JourneyDice dice = world.dice(u"applicant %1"_s.arg(number));
    const call::Side &side = world.call.sides[number % world.call.sides.size()];
    const QString organisation = inventOrganisation(side, dice);
    return {u"applicant"_s,
            {{u"en"_s, personName(inventPerson(side, dice))}},
            {{side.language, organisation}},
            {},
            exchange::kScryptLogN};
}

/// Attaches the files from disk, as people do, and puts them into their fields.
Result<void> attachFiles(JourneyWorld &world, Desk &desk, const QString &folder,
                         const LoadedApplication &loaded)
{
    JourneyDice dice = world.dice(u"files "_s + folder);
    const auto files = journeyFiles(loaded.call, loaded.application, dice);
    if (!files)
        return files.error();
    application::Application after = loaded.application;
    QMap<application::ValueKey, call::FileList> lists;
    for (const JourneyFile &file : *files) {
        const auto path = world.writeFile(folder + u'/' + file.name, file.bytes);
        if (!path)
            return path.error();
        auto attachment = attachFile(desk, *path, file.field, file.row);
        if (!attachment)
            return attachment.error();
        attachment->language = file.language;
        attachment->caption = file.caption;
        lists[{file.row, file.field, {}}].attachmentIds.append(attachment->id);
        after.attachments.append(*attachment);
    }
    const application::Author author{desk.person, desk.database.deviceId(), desk.clock.now()};
    for (auto it = lists.cbegin(); it != lists.cend(); ++it)
        after.setValue(it.key(), it.value(), author, desk.ids.next());
    return saveApplication(desk, loaded.call, loaded.application, after);
}

Result<QString> writeApplication(JourneyWorld &world, Desk &desk, int number)
{
    const auto id = startApplication(desk, world.call.id, world.call.version);
    if (!id)
        return id;
    auto loaded = loadApplication(desk, *id);
    if (!loaded)
        return loaded.error();
    application::Application filled = loaded->application;
    JourneyAnswers answers(loaded->call, *world.prose, world.options.seed, number,
                           {desk.person, desk.database.deviceId(), desk.clock.now()}, desk.ids);
    answers.fill(filled);
    if (const auto saved = saveApplication(desk, loaded->call, loaded->application, filled); !saved)
        return saved.error();
    loaded->application = filled;
    const auto attached = attachFiles(world, desk, u"attachments/"_s + threeDigits(number), *loaded);
    return attached ? id : Result<QString>(attached.error());
}

Result<QString> keepSample(JourneyWorld &world, Desk &desk, const QString &key)
{
    const auto sheet = makeSample(desk, world.call, key);
    if (!sheet)
        return sheet.error();
    const auto created = storage::ApplicationStore(desk.database).create(world.call, sheet->application);
    if (!created)
        return created.error();
    indexApplication(desk, sheet->application.id);
    return sheet->application.id;
}

/// Hands in what the rules let pass; an unfinished sample stays a draft, as it would.
Result<void> handInAll(JourneyWorld &world, Desk &desk, JourneyApplicant &applicant)
{
    const auto loaded = loadApplication(desk, applicant.applicationId);
    if (!loaded)
        return loaded.error();
    const Issues issues = application::validate(loaded->call, loaded->application);
    if (world.options.samples && hasErrors(issues)) {
        world.count(u"drafts"_s);
        return {};
    }
    const auto handedIn = handIn(desk, applicant.applicationId);
    if (!handedIn)
        return handedIn.error();
    const QString name = threeDigits(applicant.number) + u'-' + handedIn->suggestedName;
    const auto path = world.writeFile(u"submissions/"_s + name, handedIn->package);
    if (!path)
        return path.error();
    applicant.submission = *path;
    world.count(u"handed in"_s);
    return world.writeOutput(u"signature-pages/"_s + name.chopped(5) + u".pdf"_s, handedIn->signaturePage);
}

/// Creation times differ and lie inside the call, so that references follow from them.
void waitForNextApplicant(JourneyWorld &world)
{
    const qint64 open = world.call.opensAt.secsTo(world.call.closesAt);
    world.clock.advance(std::clamp<qint64>(open / 2 / (world.options.applications + 1), 1, 3600));
}

Result<void> applyOne(JourneyWorld &world, JourneyApplicant &applicant, const QStringList &samples)
{
    const int number = applicant.number;
    waitForNextApplicant(world);
    const QString name = u"applicant-"_s + threeDigits(number);
    if (const auto settled = world.settle(applicant, name, applicantPerson(world, number)); !settled)
        return settled;
    if (const auto taken = world.takeInAt(applicant, {world.callFile}); !taken)
        return taken.error();
    return applicant.workspace->now([&](Desk &desk) -> Result<void> {
        const auto id = world.options.samples ? keepSample(world, desk, samples[number - 1])
                                              : writeApplication(world, desk, number);
        if (!id)
            return id.error();
        applicant.applicationId = *id;
        return handInAll(world, desk, applicant);
    });
}

} // namespace

Result<void> publishJourneyCall(JourneyWorld &world)
{
    if (const auto settled = world.settle(world.office, u"office"_s, officePerson()); !settled)
        return settled;
    const auto file = world.office.workspace->now([&](Desk &desk) -> Result<QByteArray> {
        const auto call = addCall(desk, world.callText, storage::CallState::Draft);
        return call ? publishCall(desk, call->id, call->version) : Result<QByteArray>(call.error());
    });
    if (!file)
        return file.error();
    const auto path = world.writeFile(world.call.reference + u".fcall"_s, *file);
    if (!path)
        return path.error();
    world.callFile = *path;
    return {};
}

Result<void> applyInJourney(JourneyWorld &world)
{
    const QStringList samples = sampleKeys();
    for (int number = 1; number <= world.options.applications; ++number) {
        JourneyApplicant applicant;
        applicant.number = number;
        if (const auto applied = applyOne(world, applicant, samples); !applied)
            return applied;
        world.applicants.push_back(std::move(applicant));
        if (const auto advanced = world.advance(); !advanced)
            return advanced;
    }
    return {};
}

} // namespace tandem::session
