// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/common/SampleWorkspace.h"

#include "models/session/SamplePacket.h"
#include "models/session/SampleWorld.h"

#include <QDir>

namespace tandem::pages {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSampleLogN = 14; // the passphrase is no secret; opening should not make anyone wait

Result<std::unique_ptr<session::Workspace>> makeSample(const QString &folder, session::Workspace::Ports ports)
{
    session::NewPerson person;
    person.role = u"office"_s;
    person.name = LangText{{u"de"_s, u"Anna Brandtner"_s}, {u"en"_s, u"Anna Brandtner"_s}};
    person.organisation = LangText{{u"de"_s, u"Tandem-Beispielwelt"_s},
                                   {u"en"_s, u"Tandem sample world"_s},
                                   {u"zh"_s, u"Tandem 示例"_s}};
    person.passphrase = QString::fromLatin1(session::kSamplePassphrase);
    person.scryptLogN = kSampleLogN;
    auto workspace = session::Workspace::create(folder, person, ports);
    if (!workspace)
        return workspace;
    SilentProgress progress;
    if (const auto loaded = (*workspace)->now([&progress](session::Desk &desk) {
            const auto filled = session::loadSampleWorld(desk, progress);
            return filled ? session::openSamplePacket(desk) : filled;
        });
        !loaded)
        return loaded.error();
    return workspace;
}

} // namespace

Result<std::unique_ptr<session::Workspace>> openSampleWorkspace(const QString &folder,
                                                                session::Workspace::Ports ports)
{
    // The name it gets once it is whole; what a crash left behind never has it.
    const QString half = folder + u".part"_s;
    if (!QDir(folder).exists()) {
        QDir(half).removeRecursively();
        QDir().mkpath(QFileInfo(folder).absolutePath());
        if (const auto made = makeSample(half, ports); !made)
            return made.error();
        if (!QDir().rename(half, folder))
            return Error{u"sample.folder"_s,
                         {QT_TRANSLATE_NOOP("Message", "The sample workspace could not be put to “%1”. Check "
                                                       "that the folder can be written."),
                          {folder}},
                         {}};
    }
    auto workspace = session::Workspace::open(folder, ports);
    if (!workspace)
        return workspace;
    const auto unlocked = (*workspace)->unlock(QString::fromLatin1(session::kSamplePassphrase));
    return unlocked ? std::move(workspace) : Result<std::unique_ptr<session::Workspace>>(unlocked.error());
}

} // namespace tandem::pages
