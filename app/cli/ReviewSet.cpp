// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Job.h"
#include "app/cli/ReviewInput.h"
#include "app/cli/Verbs.h"
#include "models/storage/CallStore.h"

namespace tandem::cli {

using namespace Qt::StringLiterals;

namespace {

class ReviewSet final : public Verb
{
public:
    ReviewSet()
        : Verb(
              {u"review"_s,
               u"set"_s,
               QT_TRANSLATE_NOOP("Cli", "write marks, reasons and conflict answers from a file into a draft"),
               u"APPLICATION MARKS.json"_s,
               2,
               2,
               {}})
    {
    }
    Result<ExitCode> run(Job &job) const override;
};

Result<ExitCode> ReviewSet::run(Job &job) const
{
    const auto text = readInput(job.argument(1));
    if (!text)
        return text.error();
    const auto id = job.applicationId(job.argument(0));
    if (!id)
        return id.error();
    const auto workspace = job.workspace();
    const auto issues = (*workspace)->now([&](session::Desk &desk) -> Result<Issues> {
        const auto packet = packetWith(desk, *id);
        if (!packet)
            return packet.error();
        const auto call = storage::CallStore(desk.database).load(packet->callId, packet->callVersion);
        if (!call)
            return call.error();
        auto review = session::reviewOf(desk, *packet, *id);
        if (!review)
            return review.error();
        if (const auto read = readMarks(*text, *call, desk.clock.now(), *review); !read)
            return read.error();
        const auto saved = session::saveReview(desk, *review);
        return saved ? Result<Issues>(review::validate(*call, *review)) : Result<Issues>(saved.error());
    });
    if (!issues)
        return issues.error();
    QStringList lines;
    for (const Issue &issue : *issues)
        lines.append(issueLine(issue));
    job.console().show(lines, {{u"application"_s, *id}, {u"issues"_s, issuesJson(*issues)}});
    return hasErrors(*issues) ? ExitCode::Findings : ExitCode::Success;
}

} // namespace

const Verb &reviewSetVerb()
{
    static const ReviewSet verb;
    return verb;
}

} // namespace tandem::cli
