// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Job.h"
#include "app/cli/Verbs.h"
#include "models/session/SheetFilling.h"

namespace tandem::cli {

using namespace Qt::StringLiterals;

namespace {

class ApplicationSet final : public Verb
{
public:
    ApplicationSet()
        : Verb({u"application"_s,
                u"set"_s,
                QT_TRANSLATE_NOOP("Cli", "answer an application from an answer sheet"),
                u"SHEET.json"_s,
                1,
                1,
                {{u"application"_s, u"ID"_s, QT_TRANSLATE_NOOP("Cli", "id, reference or short name")}}})
    {
    }
    Result<ExitCode> run(Job &job) const override;
};

Result<ExitCode> ApplicationSet::run(Job &job) const
{
    const auto wanted = job.required(u"application"_s);
    if (!wanted)
        return wanted.error();
    const auto text = readInput(job.argument(0));
    if (!text)
        return text.error();
    const auto id = job.applicationId(*wanted);
    if (!id)
        return id.error();
    const auto workspace = job.workspace();
    const auto filled =
        (*workspace)->now([&](session::Desk &desk) { return session::fillFromSheet(desk, *id, *text); });
    return job.finish(filled, {*id}, {{u"application"_s, *id}});
}

} // namespace

const Verb &applicationSetVerb()
{
    static const ApplicationSet verb;
    return verb;
}

} // namespace tandem::cli
