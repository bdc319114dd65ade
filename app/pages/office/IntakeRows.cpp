// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/office/IntakeRows.h"

#include "models/application/ValueText.h"
#include "models/session/FormalChecking.h"

#include <QLocale>
#include <QTimeZone>

namespace tandem::pages {

using namespace Qt::StringLiterals;
using application::Status;
using Verdict = session::CheckState::Verdict;

namespace {

items::CheckState stateOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Open:
        break;
    case Verdict::InWork:
        return items::CheckState::Running;
    case Verdict::Passed:
        return items::CheckState::Passed;
    case Verdict::Repair:
        return items::CheckState::Repair;
    case Verdict::Failed:
        return items::CheckState::Failed;
    }
    return items::CheckState::Open;
}

LangText directionLabel(const call::CallDefinition &call, const QString &id)
{
    const call::FieldDefinition *field = call.field(call.known.direction);
    for (const call::Option &option : field ? field->options : QList<call::Option>()) {
        if (option.id == id)
            return option.label;
    }
    return {};
}

} // namespace

QList<items::ApplicationRow> intakeRows(const session::IntakeDesk &intake)
{
    QList<items::ApplicationRow> rows;
    rows.reserve(intake.applications.size());
    for (const storage::ApplicationSummary &summary : intake.applications) {
        items::ApplicationRow row;
        row.id = summary.id;
        row.reference = summary.reference;
        row.acronym = summary.acronym;
        row.titles = summary.titles;
        row.leads = summary.leads;
        row.direction = summary.direction;
        row.directionLabel = directionLabel(intake.call, summary.direction);
        row.receivedAt = summary.received.value_or(QDateTime());
        row.status = summary.status;
        const auto checks = intake.checks.value(summary.id);
        for (const call::Side &side : intake.call.sides)
            row.checks.insert(side.id, stateOf(session::checkState(intake.call, checks, side.id).verdict));
        rows.append(row);
    }
    return rows;
}

IntakeGroup intakeGroup(const session::IntakeDesk &intake, const storage::ApplicationSummary &summary)
{
    if (summary.status == Status::InRepair)
        return IntakeGroup::Repair;
    if (summary.status == Status::NotEligible)
        return IntakeGroup::NotEligible;
    if (summary.status != Status::Received)
        return IntakeGroup::Admitted;
    const auto checks = intake.checks.value(summary.id);
    if (checks.isEmpty())
        return IntakeGroup::Received;
    return session::differingChecks(intake.call, checks).isEmpty() ? IntakeGroup::InCheck
                                                                   : IntakeGroup::Differs;
}

QSet<QString> idsInGroup(const session::IntakeDesk &intake, IntakeGroup group)
{
    QSet<QString> ids;
    for (const storage::ApplicationSummary &summary : intake.applications) {
        if (group == IntakeGroup::All || intakeGroup(intake, summary) == group)
            ids.insert(summary.id);
    }
    return ids;
}

QString deadlineText(const call::CallDefinition &call, const QString &language)
{
    QStringList clocks;
    for (const call::Side &side : call.sides) {
        const QDateTime local = call.closesAt.toTimeZone(QTimeZone(side.timeZone.toLatin1()));
        clocks.append(u"%1 %2"_s.arg(side.clockLabel.best(language), local.time().toString(u"HH:mm"_s)));
    }
    const QDateTime home = call.closesAt.toTimeZone(QTimeZone(call.sides.value(1).timeZone.toLatin1()));
    return u"%1 · %2"_s.arg(application::dateText(home.date(), language), clocks.join(u" · "_s));
}

} // namespace tandem::pages
