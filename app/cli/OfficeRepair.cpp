// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Job.h"
#include "app/cli/Verbs.h"
#include "models/session/Repairing.h"

#include <QDir>

namespace tandem::cli {

using namespace Qt::StringLiterals;

namespace {

class OfficeRepair final : public Verb
{
public:
    OfficeRepair()
        : Verb({u"office"_s,
                u"repair"_s,
                QT_TRANSLATE_NOOP("Cli", "ask for a repair: write the sealed request for the applicant"),
                u"APPLICATION"_s,
                1,
                1,
                {{u"out"_s, u"DIR"_s, QT_TRANSLATE_NOOP("Cli", "folder for the .fack file")},
                 {u"reason"_s, u"TEXT"_s,
                  QT_TRANSLATE_NOOP("Cli", "what to put right besides what the checks found")},
                 {u"due"_s, u"DATE"_s, QT_TRANSLATE_NOOP("Cli", "the last day, “2027-05-31”")}}})
    {
    }
    Result<ExitCode> run(Job &job) const override;
};

/// Without a word of its own the command repeats what was asked already.
Result<session::WrittenRepairRequest> ask(session::Desk &desk, const Job &job, const QString &id,
                                          const QDate &due)
{
    if (!job.has(u"reason"_s) && !job.has(u"due"_s)) {
        const auto again = session::repairRequestAgain(desk, id);
        if (again || again.error().code != "repair.not-in-repair"_L1)
            return again;
    }
    return session::requestRepair(desk, id, job.value(u"reason"_s), due);
}

Result<ExitCode> OfficeRepair::run(Job &job) const
{
    const auto out = job.required(u"out"_s);
    if (!out)
        return out.error();
    const QString day = job.value(u"due"_s);
    const QDate due = QDate::fromString(day, Qt::ISODate);
    if (job.has(u"due"_s) && !due.isValid())
        return usageError(QT_TRANSLATE_NOOP("Message", "“%1” is no date. Write for example 2027-05-31."),
                          {day});
    const auto id = job.applicationId(job.argument(0));
    if (!id)
        return id.error();
    const auto workspace = job.unlockedWorkspace();
    if (!workspace)
        return workspace.error();
    // Nothing is asked for that could not be written down.
    if (!QFileInfo(*out).isDir())
        return Error{u"file.folder-missing"_s,
                     {QT_TRANSLATE_NOOP("Message", "The folder “%1” is not there."), {*out}},
                     {}};
    const auto asked = (*workspace)->now([&](session::Desk &desk) { return ask(desk, job, *id, due); });
    if (!asked)
        return asked.error();
    const QString path = QDir(*out).filePath(asked->suggestedName);
    return job.finish(job.write(path, asked->file), {path},
                      {{u"application"_s, *id},
                       {u"status"_s, application::statusKey(application::Status::InRepair)},
                       {u"file"_s, path},
                       {u"repair"_s, exchange::toJson(asked->request)}});
}

} // namespace

const Verb &officeRepairVerb()
{
    static const OfficeRepair verb;
    return verb;
}

} // namespace tandem::cli
