// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Job.h"
#include "app/cli/TakeInReport.h"
#include "app/cli/Verbs.h"

namespace tandem::cli {

using namespace Qt::StringLiterals;

namespace {

class OfficeImport final : public Verb
{
public:
    OfficeImport()
        : Verb({u"office"_s,
                u"import"_s,
                QT_TRANSLATE_NOOP("Cli", "take files in: submissions, reviews, calls, receipts, packets"),
                u"FILE..."_s,
                1,
                kAnyNumber,
                {{u"receipts"_s, u"DIR"_s,
                  QT_TRANSLATE_NOOP("Cli", "folder for the receipts of submissions")}}})
    {
    }
    Result<ExitCode> run(Job &job) const override;
};

Result<ExitCode> OfficeImport::run(Job &job) const
{
    const auto workspace = job.unlockedWorkspace();
    if (!workspace)
        return workspace.error();
    TerminalProgress::catchInterrupt();
    const auto results = (*workspace)->now([&](session::Desk &desk) {
        return session::takeIn(desk, job.arguments(), job.progress);
    });
    if (job.has(u"receipts"_s)) {
        if (const auto written = writeReceipts(job, results, job.value(u"receipts"_s)); !written)
            return written.error();
    }
    return reportTakenIn(job, results);
}

} // namespace

const Verb &officeImportVerb()
{
    static const OfficeImport verb;
    return verb;
}

} // namespace tandem::cli
