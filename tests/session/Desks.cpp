// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/session/Desks.h"

#include "models/base/AtomicFile.h"
#include "models/call/CallReader.h"
#include "models/session/Apply.h"
#include "models/session/Calls.h"
#include "models/session/JourneyAnswers.h"
#include "models/session/JourneyFiles.h"

#include <QFile>

namespace tandem::test {

using namespace Qt::StringLiterals;

call::CallDefinition testCall()
{
    const auto call = call::requireCall(testCallText());
    if (!call)
        qFatal("no call: %s", qPrintable(call.error().message.text()));
    return *call;
}

QByteArray testCallText()
{
    const auto text = readFile(QStringLiteral(TANDEM_SOURCE_DIR "/tests/data/calls/maritime.json"), 1000000);
    return text ? *text : QByteArray();
}

TestParty::TestParty(const QString &role, quint64 seed)
    : ids(seed)
    , clock(QDateTime(QDate(2027, 2, 1), QTime(8, 0), Qt::UTC).addSecs(static_cast<qint64>(seed)))
{
    const session::NewPerson person{
        role, {{u"en"_s, role + u" person"_s}}, {}, QString::fromLatin1(kPassphrase), 10};
    auto made = session::Workspace::create(path(u"workspace"_s), person, {clock, ids});
    if (made)
        workspace = std::move(*made);
    else
        qFatal("no workspace: %s", qPrintable(made.error().message.text()));
}

QString TestParty::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(name));
    return path(name);
}

TestOffice::TestOffice()
    : TestParty(u"office"_s, 1)
{
    const auto file = workspace->now([&](session::Desk &desk) -> Result<QByteArray> {
        const auto kept = session::addCall(desk, testCallText(), storage::CallState::Draft);
        return kept ? session::publishCall(desk, kept->id, kept->version) : Result<QByteArray>(kept.error());
    });
    if (!file)
        qFatal("no call: %s", qPrintable(file.error().message.text()));
    callFile = write(u"call.fcall"_s, *file);
}

TestApplicant::TestApplicant(const TestOffice &office, quint64 seed)
    : TestParty(u"applicant"_s, seed)
{
    if (takeIn(*this, {office.callFile}).first().error)
        qFatal("the call file was refused");
    const call::CallDefinition call = testCall();
    const auto id = workspace->now([&](session::Desk &desk) { return answer(desk, call, seed); });
    if (!id)
        qFatal("no application: %s", qPrintable(id.error().message.text()));
    applicationId = *id;
}

/// Answers everything and attaches the files the call wants.
Result<QString> TestApplicant::answer(session::Desk &desk, const call::CallDefinition &call, quint64 seed)
{
    const auto id = session::startApplication(desk, call.id, call.version);
    const auto loaded =
        id ? session::loadApplication(desk, *id) : Result<session::LoadedApplication>(id.error());
    if (!loaded)
        return loaded.error();
    application::Application after = loaded->application;
    const session::JourneyProse prose(call);
    const application::Author author{desk.person, desk.database.deviceId(), desk.clock.now()};
    session::JourneyAnswers(call, prose, seed, static_cast<int>(seed), author, ids).fill(after);
    session::JourneyDice dice(seed, u"files"_s);
    const auto files = session::journeyFiles(call, after, dice);
    if (!files)
        return files.error();
    for (const session::JourneyFile &file : *files) {
        auto attachment = session::attachFile(desk, write(file.name, file.bytes), file.field, file.row);
        if (!attachment)
            return attachment.error();
        after.attachments.append(*attachment);
        after.setValue({file.row, file.field, {}}, call::FileList{{attachment->id}}, author, ids.next());
    }
    const auto saved = session::saveApplication(desk, call, loaded->application, after);
    return saved ? id : Result<QString>(saved.error());
}

QString TestApplicant::handIn(const QString &name)
{
    const auto handedIn =
        workspace->now([&](session::Desk &desk) { return session::handIn(desk, applicationId); });
    return handedIn ? write(name, handedIn->package) : QString();
}

void TestApplicant::change(const QString &acronym)
{
    const auto saved = workspace->now([&](session::Desk &desk) -> Result<void> {
        const auto loaded = session::loadApplication(desk, applicationId);
        if (!loaded)
            return loaded.error();
        application::Application after = loaded->application;
        after.setValue({{}, loaded->call.known.acronym, {}}, acronym,
                       {desk.person, desk.database.deviceId(), desk.clock.now()}, desk.ids.next());
        return session::saveApplication(desk, loaded->call, loaded->application, after);
    });
    if (!saved)
        qFatal("not saved: %s", qPrintable(saved.error().message.text()));
}

QList<session::TakenIn> takeIn(TestParty &party, const QStringList &paths)
{
    return party.workspace->now([&](session::Desk &desk) {
        SilentProgress silent;
        return session::takeIn(desk, paths, silent);
    });
}

} // namespace tandem::test
