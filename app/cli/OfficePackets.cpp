// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Job.h"
#include "app/cli/Verbs.h"
#include "models/session/Assigning.h"

#include <QDir>
#include <QJsonArray>

namespace tandem::cli {

using namespace Qt::StringLiterals;

namespace {

class OfficePackets final : public Verb
{
public:
    OfficePackets()
        : Verb({u"office"_s,
                u"packets"_s,
                QT_TRANSLATE_NOOP("Cli", "write the sealed packets for all reviewers"),
                {},
                0,
                0,
                {{u"out"_s, u"DIR"_s, QT_TRANSLATE_NOOP("Cli", "folder for the .fpack files")},
                 {u"due"_s, u"DATE"_s, QT_TRANSLATE_NOOP("Cli", "return date, “2027-05-31”")},
                 {u"call"_s, u"ID"_s, QT_TRANSLATE_NOOP("Cli", "the call, if there are several")}}})
    {
    }
    Result<ExitCode> run(Job &job) const override;
};

Result<ExitCode> OfficePackets::run(Job &job) const
{
    const auto out = job.required(u"out"_s);
    const auto due = job.required(u"due"_s);
    if (!out || !due)
        return out ? due.error() : out.error();
    const QDate day = QDate::fromString(*due, Qt::ISODate);
    if (!day.isValid())
        return usageError(QT_TRANSLATE_NOOP("Message", "“%1” is no date. Write for example 2027-05-31."),
                          {*due});
    const auto workspace = job.unlockedWorkspace();
    if (!workspace)
        return workspace.error();
    const auto callId = job.callId();
    if (!callId)
        return callId.error();
    TerminalProgress::catchInterrupt();
    const auto packets = (*workspace)->now([&](session::Desk &desk) {
        return session::makePackets(desk, *callId, day.endOfDay(Qt::UTC), job.progress);
    });
    if (!packets)
        return packets.error();
    QStringList names;
    for (const session::SentPacket &packet : *packets) {
        const QString path = QDir(*out).filePath(packet.fileName);
        if (const auto written = job.write(path, packet.file); !written)
            return written.error();
        names.append(path);
    }
    job.console().show(names, {{u"packets"_s, QJsonArray::fromStringList(names)}});
    return ExitCode::Success;
}

} // namespace

const Verb &officePacketsVerb()
{
    static const OfficePackets verb;
    return verb;
}

} // namespace tandem::cli
