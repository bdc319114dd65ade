// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Job.h"
#include "app/cli/Verbs.h"
#include "models/call/CallReader.h"

#include <QJsonArray>

namespace tandem::cli {

using namespace Qt::StringLiterals;

namespace {

class CallShow final : public Verb
{
public:
    CallShow()
        : Verb({u"call"_s,
                u"show"_s,
                QT_TRANSLATE_NOOP("Cli", "show what a call asks and how it is judged"),
                u"FILE"_s,
                1,
                1,
                {}})
    {
    }
    Result<ExitCode> run(Job &job) const override;
};

Result<ExitCode> CallShow::run(Job &job) const
{
    const auto text = readInput(job.argument(0));
    if (!text)
        return text.error();
    const auto call = call::requireCall(*text);
    if (!call)
        return call.error();
    const QString &language = job.language();
    QStringList lines{call->reference + u"  "_s + call->title.best(language)};
    QJsonArray sections;
    for (const call::Section &section : call->sections) {
        lines.append(section.id + u"  "_s + section.label.best(language));
        QJsonArray fields;
        for (const call::FieldDefinition &field : section.fields) {
            lines.append(u"  "_s + field.id + u"  "_s + call::fieldTypeKey(field.type) + u"  "_s +
                         field.label.best(language));
            fields.append(QJsonObject{{u"id"_s, field.id},
                                      {u"type"_s, call::fieldTypeKey(field.type)},
                                      {u"label"_s, field.label.toJson()}});
        }
        sections.append(
            QJsonObject{{u"id"_s, section.id}, {u"label"_s, section.label.toJson()}, {u"fields"_s, fields}});
    }
    QJsonArray criteria;
    for (const call::Criterion &criterion : call->criteria) {
        lines.append(criterion.id + u"  "_s + QString::number(criterion.weight) + u" %  "_s +
                     criterion.label.best(language));
        criteria.append(QJsonObject{{u"id"_s, criterion.id},
                                    {u"weight"_s, criterion.weight},
                                    {u"label"_s, criterion.label.toJson()}});
    }
    job.console().show(lines, {{u"id"_s, call->id},
                               {u"version"_s, call->version},
                               {u"reference"_s, call->reference},
                               {u"title"_s, call->title.toJson()},
                               {u"sections"_s, sections},
                               {u"criteria"_s, criteria}});
    return ExitCode::Success;
}

} // namespace

const Verb &callShowVerb()
{
    static const CallShow verb;
    return verb;
}

} // namespace tandem::cli
