// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Job.h"
#include "app/cli/ReviewInput.h"
#include "app/cli/Verbs.h"

namespace tandem::cli {

using namespace Qt::StringLiterals;

namespace {

class ReviewSign final : public Verb
{
public:
    ReviewSign()
        : Verb({u"review"_s,
                u"sign"_s,
                QT_TRANSLATE_NOOP("Cli", "sign a review, or stand aside because of a conflict"),
                u"APPLICATION"_s,
                1,
                1,
                {{u"decline"_s, {}, QT_TRANSLATE_NOOP("Cli", "stand aside from this application")}}})
    {
    }
    Result<ExitCode> run(Job &job) const override;
};

Result<ExitCode> ReviewSign::run(Job &job) const
{
    const auto id = job.applicationId(job.argument(0));
    if (!id)
        return id.error();
    const auto workspace = job.workspace();
    const auto done = (*workspace)->now([&](session::Desk &desk) -> Result<review::Review> {
        const auto packet = packetWith(desk, *id);
        if (!packet)
            return packet.error();
        const auto review = session::reviewOf(desk, *packet, *id);
        if (!review)
            return review;
        return job.has(u"decline"_s) ? session::declineReview(desk, *packet, *review)
                                     : session::signReview(desk, *packet, *review);
    });
    if (!done)
        return done.error();
    return job.finish({}, {*id}, {{u"application"_s, *id}, {u"revision"_s, done->revision}});
}

} // namespace

const Verb &reviewSignVerb()
{
    static const ReviewSign verb;
    return verb;
}

} // namespace tandem::cli
