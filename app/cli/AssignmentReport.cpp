// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/AssignmentReport.h"

#include <QJsonArray>

namespace tandem::cli {

using namespace Qt::StringLiterals;

namespace {

QString stateKey(storage::AssignmentState state)
{
    using enum storage::AssignmentState;
    return state == Proposed   ? u"proposed"_s
           : state == Assigned ? u"assigned"_s
           : state == Sent     ? u"sent"_s
                               : u"returned"_s;
}

} // namespace

Result<ExitCode> reportAssignment(Job &job, const QString &callId, const QStringList &missing)
{
    const auto workspace = job.workspace();
    if (!workspace)
        return workspace.error();
    const auto assignment =
        (*workspace)->now([&](session::Desk &desk) { return session::loadAssignment(desk, callId); });
    if (!assignment)
        return assignment.error();
    QMap<QString, QString> pseudonyms;
    for (const review::Reviewer &reviewer : assignment->reviewers)
        pseudonyms.insert(reviewer.id, reviewer.pseudonym);
    QStringList lines;
    QJsonArray pairs;
    for (const storage::Assignment &one : assignment->assignments) {
        const QString application = assignment->names.value(one.pair.applicationId, one.pair.applicationId);
        const QString reviewer = pseudonyms.value(one.pair.reviewerId);
        lines.append(application + u"  "_s + reviewer + u"  "_s + stateKey(one.state));
        pairs.append(QJsonObject{{u"application"_s, one.pair.applicationId},
                                 {u"reviewer"_s, reviewer},
                                 {u"state"_s, stateKey(one.state)}});
    }
    for (const QString &id : missing)
        lines.append(words(QT_TRANSLATE_NOOP("Cli", "%1 has too few reviewers."))
                         .arg(assignment->names.value(id, id)));
    job.console().show(lines,
                       {{u"assignments"_s, pairs}, {u"missing"_s, QJsonArray::fromStringList(missing)}});
    return ExitCode::Success;
}

} // namespace tandem::cli
