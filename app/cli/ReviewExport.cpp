// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Job.h"
#include "app/cli/ReviewInput.h"
#include "app/cli/Verbs.h"

namespace tandem::cli {

using namespace Qt::StringLiterals;

namespace {

class ReviewExport final : public Verb
{
public:
    ReviewExport()
        : Verb({u"review"_s,
                u"export"_s,
                QT_TRANSLATE_NOOP("Cli", "write signed reviews as a sealed .frev file for the office"),
                {},
                0,
                0,
                {{u"out"_s, u"FILE"_s, QT_TRANSLATE_NOOP("Cli", "where the .frev file goes")},
                 {u"packet"_s, u"ID"_s, QT_TRANSLATE_NOOP("Cli", "the packet, if there are several")}}})
    {
    }
    Result<ExitCode> run(Job &job) const override;
};

Result<ExitCode> ReviewExport::run(Job &job) const
{
    const auto out = job.required(u"out"_s);
    if (!out)
        return out.error();
    const auto workspace = job.unlockedWorkspace();
    if (!workspace)
        return workspace.error();
    const auto file = (*workspace)->now([&](session::Desk &desk) -> Result<QByteArray> {
        const auto packets = session::packets(desk);
        if (!packets)
            return packets.error();
        for (const session::Packet &packet : *packets) {
            if (packets->size() == 1 || packet.id == job.value(u"packet"_s))
                return session::returnReviews(desk, packet);
        }
        return usageError(QT_TRANSLATE_NOOP(
            "Message", "Name the packet with --packet; “tandem-cli review list” shows them."));
    });
    if (!file)
        return file.error();
    return job.finish(job.write(*out, *file), {*out}, {{u"file"_s, *out}});
}

} // namespace

const Verb &reviewExportVerb()
{
    static const ReviewExport verb;
    return verb;
}

} // namespace tandem::cli
