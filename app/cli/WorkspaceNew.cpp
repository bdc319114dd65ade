// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Job.h"
#include "app/cli/Verbs.h"
#include "models/session/SampleWorld.h"

namespace tandem::cli {

using namespace Qt::StringLiterals;

namespace {

class WorkspaceNew final : public Verb
{
public:
    WorkspaceNew()
        : Verb({u"workspace"_s,
                u"new"_s,
                QT_TRANSLATE_NOOP("Cli", "make a workspace with fresh keys"),
                {},
                0,
                0,
                {{u"role"_s, u"ROLE"_s, QT_TRANSLATE_NOOP("Cli", "applicant, office or reviewer")},
                 {u"name"_s, u"NAME"_s, QT_TRANSLATE_NOOP("Cli", "who works here")},
                 {u"organisation"_s, u"NAME"_s, QT_TRANSLATE_NOOP("Cli", "their organisation")},
                 {u"samples"_s, {}, QT_TRANSLATE_NOOP("Cli", "fill it with the sample world (office only)")},
                 {u"passphrase-cost"_s, u"N"_s,
                  QT_TRANSLATE_NOOP("Cli", "work factor of the passphrase, 10 to 22 (18)")}}})
    {
    }
    Result<ExitCode> run(Job &job) const override;
};

Result<ExitCode> WorkspaceNew::run(Job &job) const
{
    const auto folder = job.required(u"workspace"_s);
    const auto role = job.required(u"role"_s);
    const auto name = job.required(u"name"_s);
    const auto passphrase = job.passphrase();
    const auto cost = job.number(u"passphrase-cost"_s, exchange::kScryptLogN, 10, 22);
    for (const Error *error :
         {folder ? nullptr : &folder.error(), role ? nullptr : &role.error(), name ? nullptr : &name.error(),
          cost ? nullptr : &cost.error(), passphrase ? nullptr : &passphrase.error()}) {
        if (error)
            return *error;
    }
    if (!QStringList{u"applicant"_s, u"office"_s, u"reviewer"_s}.contains(*role))
        return usageError(
            QT_TRANSLATE_NOOP("Message", "A workspace is for an applicant, office or reviewer, not “%1”."),
            {*role});
    session::NewPerson person{*role, {{u"en"_s, *name}}, {}, *passphrase, static_cast<int>(*cost)};
    if (job.has(u"organisation"_s))
        person.organisation.set(u"en"_s, job.value(u"organisation"_s));
    const auto made = session::Workspace::create(*folder, person, job.ports());
    if (!made)
        return made.error();
    const bool withSamples = job.has(u"samples"_s);
    const auto loaded = (*made)->now([&](session::Desk &desk) {
        return withSamples ? session::loadSampleWorld(desk, job.progress) : Result<void>();
    });
    const QString fingerprint = (*made)->publicIdentity().fingerprint();
    return job.finish(loaded, {*folder, fingerprint},
                      {{u"workspace"_s, *folder}, {u"fingerprint"_s, fingerprint}});
}

} // namespace

const Verb &workspaceNewVerb()
{
    static const WorkspaceNew verb;
    return verb;
}

} // namespace tandem::cli
