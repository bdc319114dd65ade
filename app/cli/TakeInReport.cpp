// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/TakeInReport.h"

#include "models/exchange/Manifest.h"

#include <QDir>
#include <QJsonArray>

namespace tandem::cli {

using namespace Qt::StringLiterals;

namespace {

QString outcomeKey(session::TakenIn::Outcome outcome)
{
    using enum session::TakenIn::Outcome;
    switch (outcome) {
    case Taken:
        return u"taken"_s;
    case Replaced:
        return u"replaced"_s;
    case Known:
        return u"known"_s;
    case Older:
        return u"older"_s;
    case Equivocal:
        return u"equivocal"_s;
    case Refused:
        break;
    }
    return u"refused"_s;
}

/// What the office asks to put right, one thing a line.
QStringList repairLines(const session::TakenIn &taken)
{
    if (!taken.repair)
        return {};
    QStringList lines;
    if (!taken.repair->reason.isEmpty())
        lines.append(u"  "_s + taken.repair->reason.simplified());
    for (const exchange::RepairPoint &point : taken.repair->points)
        lines.append(u"  "_s +
                     (QStringList{point.check} + point.remarks.values()).join(u"  "_s).simplified());
    return lines;
}

} // namespace

Result<ExitCode> reportTakenIn(const Job &job, const QList<session::TakenIn> &results)
{
    ExitCode code = ExitCode::Success;
    QStringList lines;
    QJsonArray files;
    for (const session::TakenIn &taken : results) {
        const Message sentence = session::takenInMessage(taken);
        const QString message = sentence.text();
        if (!taken.error) // those are told where errors go
            lines.append((taken.reference.isEmpty() ? QString() : taken.reference + u"  "_s) + message);
        lines += repairLines(taken);
        QJsonObject file{{u"file"_s, taken.fileName},
                         {u"kind"_s, taken.kind ? exchange::keyOf(*taken.kind) : QString()},
                         {u"outcome"_s, outcomeKey(taken.outcome)},
                         {u"subject"_s, taken.subject},
                         {u"reference"_s, taken.reference},
                         {u"message"_s, message}};
        if (taken.conflicts > 0)
            file.insert(u"conflicts"_s, taken.conflicts);
        if (taken.repair)
            file.insert(u"repair"_s, exchange::toJson(*taken.repair));
        files.append(file);
        if (!taken.error)
            continue;
        job.console().fail({taken.error->code, sentence, taken.error->detail});
        code = code == ExitCode::Success ? exitCodeOf(*taken.error) : code;
    }
    job.console().show(lines, {{u"files"_s, files}});
    return code;
}

Result<void> writeReceipts(const Job &job, const QList<session::TakenIn> &results, const QString &folder)
{
    for (const session::TakenIn &taken : results) {
        const QString path = QDir(folder).filePath(taken.reference + u".fack"_s);
        const auto written = taken.receipt.isEmpty() ? Result<void>() : job.write(path, taken.receipt);
        if (!written)
            return written;
    }
    return {};
}

} // namespace tandem::cli
