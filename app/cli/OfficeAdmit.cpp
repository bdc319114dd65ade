// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Job.h"
#include "app/cli/Verbs.h"
#include "models/session/FormalChecking.h"

namespace tandem::cli {

using namespace Qt::StringLiterals;

namespace {

class OfficeAdmit final : public Verb
{
public:
    OfficeAdmit()
        : Verb({u"office"_s,
                u"admit"_s,
                QT_TRANSLATE_NOOP("Cli", "decide on admission where the secretariats differ"),
                u"APPLICATION"_s,
                1,
                1,
                {{u"status"_s, u"STATUS"_s,
                  QT_TRANSLATE_NOOP("Cli", "admitted, not-eligible or in-repair (admitted)")},
                 {u"reason"_s, u"TEXT"_s, QT_TRANSLATE_NOOP("Cli", "the reason of the chairs")}}})
    {
    }
    Result<ExitCode> run(Job &job) const override;
};

std::optional<application::Status> decisionOf(const QString &key)
{
    using application::Status;
    static const QMap<QString, Status> kDecisions{{u"admitted"_s, Status::Admitted},
                                                  {u"not-eligible"_s, Status::NotEligible},
                                                  {u"in-repair"_s, Status::InRepair}};
    return kDecisions.contains(key) ? std::optional(kDecisions.value(key)) : std::nullopt;
}

Result<ExitCode> OfficeAdmit::run(Job &job) const
{
    const auto reason = job.required(u"reason"_s);
    if (!reason)
        return reason.error();
    const QString key = job.has(u"status"_s) ? job.value(u"status"_s) : u"admitted"_s;
    const auto status = decisionOf(key);
    if (!status)
        return usageError(
            QT_TRANSLATE_NOOP("Message", "The chairs decide admitted, not-eligible or in-repair, not “%1”."),
            {key});
    const auto id = job.applicationId(job.argument(0));
    if (!id)
        return id.error();
    const auto workspace = job.workspace();
    const auto decided = (*workspace)->now([&](session::Desk &desk) {
        return session::decideAdmission(desk, *id, *status, *reason);
    });
    return job.finish(decided, {key}, {{u"application"_s, *id}, {u"status"_s, key}});
}

} // namespace

const Verb &officeAdmitVerb()
{
    static const OfficeAdmit verb;
    return verb;
}

} // namespace tandem::cli
