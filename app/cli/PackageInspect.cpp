// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Job.h"
#include "app/cli/Verbs.h"
#include "models/base/AtomicFile.h"
#include "models/exchange/AgeHeader.h"
#include "models/exchange/Manifest.h"

#include <QFileInfo>

namespace tandem::cli {

using namespace Qt::StringLiterals;

namespace {

class PackageInspect final : public Verb
{
public:
    PackageInspect()
        : Verb({u"package"_s,
                u"inspect"_s,
                QT_TRANSLATE_NOOP(
                    "Cli",
                    "tell what a file is without opening its seal, and whether it is whole if it has none"),
                u"FILE"_s,
                1,
                1,
                {}})
    {
    }
    Result<ExitCode> run(Job &job) const override;
};

Result<ExitCode> PackageInspect::run(Job &job) const
{
    const auto bytes = readInput(job.argument(0));
    if (!bytes)
        return bytes.error();
    const auto recognition = exchange::recognise(*bytes, QFileInfo(job.argument(0)).fileName());
    if (!recognition)
        return recognition.error();
    // What is sealed can be checked by its receivers alone; of everything else we say whether it is whole.
    if (recognition->sealed) {
        if (const auto header = exchange::readHeader(*bytes); !header)
            return header.error();
    } else if (const auto content = exchange::readPackage(*bytes, exchange::Opener::forEveryone());
               !content) {
        return content.error();
    }
    const QString kind = recognition->kind ? exchange::keyOf(*recognition->kind) : QString();
    const QString hash = sha256(*bytes);
    job.console().show(
        {(kind.isEmpty() ? u"?"_s : kind) +
             (recognition->sealed ? u"  "_s + words(QT_TRANSLATE_NOOP("Cli", "sealed")) : QString()),
         QString::number(bytes->size()) + u" B"_s, hash,
         recognition->sealed
             ? words(QT_TRANSLATE_NOOP("Cli", "Whether the content is whole shows when it is opened."))
             : words(QT_TRANSLATE_NOOP("Cli", "The content is whole and its signature holds."))},
        {{u"kind"_s, kind},
         {u"sealed"_s, recognition->sealed},
         {u"checked"_s, !recognition->sealed},
         {u"bytes"_s, bytes->size()},
         {u"sha256"_s, hash}});
    return ExitCode::Success;
}

} // namespace

const Verb &packageInspectVerb()
{
    static const PackageInspect verb;
    return verb;
}

} // namespace tandem::cli
