// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Job.h"
#include "app/cli/Verbs.h"
#include "models/application/OpenConflicts.h"
#include "models/application/Rows.h"
#include "models/session/Apply.h"

#include <QJsonArray>

namespace tandem::cli {

using namespace Qt::StringLiterals;

namespace {

class ApplicationConflicts final : public Verb
{
public:
    ApplicationConflicts()
        : Verb({u"application"_s,
                u"conflicts"_s,
                QT_TRANSLATE_NOOP("Cli", "list what merged copies disagree on, or choose what holds"),
                u"APPLICATION"_s,
                1,
                1,
                {{u"take"_s, u"REVISION"_s,
                  QT_TRANSLATE_NOOP("Cli",
                                    "the version in the list that is to hold; a block: kept or removed")},
                 {u"row"_s, u"ID"_s, QT_TRANSLATE_NOOP("Cli", "the block that --take keeps or removes")}}})
    {
    }
    Result<ExitCode> run(Job &job) const override;
};

QJsonObject versionJson(const application::Revision &revision)
{
    return {{u"revision"_s, revision.id},
            {u"author"_s, revision.author},
            {u"at"_s, revision.at.toUTC().toString(Qt::ISODateWithMs)},
            {u"value"_s, call::toJson(revision.value)}};
}

void show(const Job &job, const application::Application &application)
{
    QStringList lines;
    QJsonArray conflicts;
    for (const application::ValueKey &key : application::openConflicts(application)) {
        QJsonArray versions;
        lines.append((QStringList{key.field, key.row, key.language}.join(u' ')).simplified());
        for (const application::Revision *head : application.answers.value(key).heads()) {
            versions.append(versionJson(*head));
            const auto *text = std::get_if<QString>(&head->value);
            lines.append(u"  "_s + head->id + u"  "_s + head->author +
                         (text ? u"  "_s + text->simplified() : QString()));
        }
        conflicts.append(QJsonObject{{u"row"_s, key.row},
                                     {u"field"_s, key.field},
                                     {u"language"_s, key.language},
                                     {u"versions"_s, versions}});
    }
    if (lines.isEmpty())
        lines.append(words(QT_TRANSLATE_NOOP("Cli", "The copies agree; nothing is open.")));
    job.console().show(lines, {{u"application"_s, application.id}, {u"conflicts"_s, conflicts}});
}

Error nothingOpen()
{
    return {u"conflict.missing"_s,
            {QT_TRANSLATE_NOOP("Message",
                               "No open conflict has this version or block. List the conflicts again."),
             {}},
            {}};
}

/// Settles one conflict; false if nothing open has such a version or block.
bool settle(application::Application &application, const QString &take, const QString &row,
            const application::Author &author, const QString &revisionId)
{
    for (const application::ValueKey &key : application::openConflicts(application)) {
        if (key == application::removalKey(key.row)) {
            if (key.row != row || (take != "kept"_L1 && take != "removed"_L1))
                continue;
            if (take == "kept"_L1)
                application::keepRow(application, row, author, revisionId);
            else
                application::removeRow(application, application::groupOfRow(application, row), row, author,
                                       revisionId);
            return true;
        }
        QStringList heads;
        call::FieldValue value;
        for (const application::Revision *head : application.answers.value(key).heads()) {
            heads.append(head->id);
            if (head->id == take)
                value = head->value;
        }
        if (!heads.contains(take))
            continue;
        application::settleConflict(application, key, value, heads, author, revisionId);
        return true;
    }
    return false;
}

Result<ExitCode> ApplicationConflicts::run(Job &job) const
{
    const auto id = job.applicationId(job.argument(0));
    if (!id)
        return id.error();
    const auto workspace = job.workspace();
    const QString take = job.value(u"take"_s);
    const QString row = job.value(u"row"_s);
    const auto after = (*workspace)->now([&](session::Desk &desk) -> Result<application::Application> {
        auto loaded = session::loadApplication(desk, *id);
        if (!loaded || take.isEmpty())
            return loaded ? Result(loaded->application) : loaded.error();
        application::Application changed = loaded->application;
        const application::Author author{desk.person, desk.database.deviceId(), desk.clock.now()};
        if (!application::isOpenToChange(changed.status) ||
            !settle(changed, take, row, author, desk.ids.next()))
            return nothingOpen();
        const auto saved = session::saveApplication(desk, loaded->call, loaded->application, changed);
        return saved ? Result(changed) : saved.error();
    });
    if (!after)
        return after.error();
    show(job, *after);
    return application::openConflicts(*after).isEmpty() ? ExitCode::Success : ExitCode::Findings;
}

} // namespace

const Verb &applicationConflictsVerb()
{
    static const ApplicationConflicts verb;
    return verb;
}

} // namespace tandem::cli
