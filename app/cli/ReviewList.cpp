// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Job.h"
#include "app/cli/Verbs.h"
#include "models/session/Reviewing.h"

#include <QJsonArray>

namespace tandem::cli {

using namespace Qt::StringLiterals;

namespace {

class ReviewList final : public Verb
{
public:
    ReviewList()
        : Verb({u"review"_s,
                u"list"_s,
                QT_TRANSLATE_NOOP("Cli", "list the packets here and how far their reviews are"),
                {},
                0,
                0,
                {}})
    {
    }
    Result<ExitCode> run(Job &job) const override;
};

QString stateKey(review::ReviewState state)
{
    return state == review::ReviewState::Final      ? u"signed"_s
           : state == review::ReviewState::Declined ? u"declined"_s
                                                    : u"draft"_s;
}

Result<ExitCode> ReviewList::run(Job &job) const
{
    const auto workspace = job.workspace();
    if (!workspace)
        return workspace.error();
    QStringList lines;
    QJsonArray reviews;
    const auto listed = (*workspace)->now([&](session::Desk &desk) -> Result<void> {
        const auto packets = session::packets(desk);
        if (!packets)
            return packets.error();
        for (const session::Packet &packet : *packets) {
            for (const QString &applicationId : packet.applicationIds) {
                const auto review = session::reviewOf(desk, packet, applicationId);
                if (!review)
                    return review.error();
                const QString state = stateKey(review->state);
                lines.append(applicationId + u"  "_s + state + u"  "_s +
                             QString::number(review->marks.size()) + u"  "_s +
                             packet.due.toString(Qt::ISODate));
                reviews.append(QJsonObject{{u"packet"_s, packet.id},
                                           {u"application"_s, applicationId},
                                           {u"state"_s, state},
                                           {u"marks"_s, int(review->marks.size())},
                                           {u"revision"_s, review->revision}});
            }
        }
        return {};
    });
    return job.finish(listed, lines, {{u"reviews"_s, reviews}});
}

} // namespace

const Verb &reviewListVerb()
{
    static const ReviewList verb;
    return verb;
}

} // namespace tandem::cli
