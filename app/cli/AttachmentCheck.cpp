// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Job.h"
#include "app/cli/Verbs.h"
#include "models/call/CallReader.h"
#include "models/session/Arrival.h"

#include <QFileInfo>
#include <QJsonArray>

namespace tandem::cli {

using namespace Qt::StringLiterals;

namespace {

class AttachmentCheck final : public Verb
{
public:
    AttachmentCheck()
        : Verb({u"attachment"_s,
                u"check"_s,
                QT_TRANSLATE_NOOP("Cli", "look into files that are to be attached: real format, damage, "
                                         "passwords, scripts, size"),
                u"FILE..."_s,
                1,
                kAnyNumber,
                {{u"call"_s, u"FILE"_s,
                  QT_TRANSLATE_NOOP("Cli", "call file whose limits hold, together with --field")},
                 {u"field"_s, u"FIELD"_s,
                  QT_TRANSLATE_NOOP("Cli", "question of the call the files are attached to")}}})
    {
    }
    Result<ExitCode> run(Job &job) const override;
};

/// The call of --call, or one that asks for nothing.
Result<call::CallDefinition> callOf(const Job &job)
{
    if (!job.has(u"call"_s) && !job.has(u"field"_s))
        return call::CallDefinition();
    const auto file = job.required(u"call"_s);
    const auto field = job.required(u"field"_s);
    if (!file || !field)
        return file ? field.error() : file.error();
    const auto text = readInput(*file);
    if (!text)
        return text.error();
    const call::CallReading reading = call::readCall(*text);
    if (!reading.call)
        return usageError(QT_TRANSLATE_NOOP("Message", "“%1” is no call that can be used. “call check” names "
                                                       "its faults."),
                          {*file});
    const call::FieldDefinition *found = reading.call->field(*field);
    if (!found || found->type != call::FieldType::File)
        return usageError(QT_TRANSLATE_NOOP("Message", "“%1” is no question of this call that takes files."),
                          {*field});
    return *reading.call;
}

QJsonObject factsJson(const application::FileFacts &facts)
{
    QJsonObject json{{u"format"_s, application::formatName(facts.kind)},
                     {u"state"_s, application::stateKey(facts.state)}};
    if (facts.pages > 0)
        json.insert(u"pages"_s, facts.pages);
    if (!facts.pixels.isEmpty()) {
        json.insert(u"width"_s, facts.pixels.width());
        json.insert(u"height"_s, facts.pixels.height());
    }
    return json;
}

/// What came of all files of one call. Files that are acceptable count as attached for those that follow.
class Answers
{
public:
    Answers(call::CallDefinition call, QString field)
        : m_call(std::move(call))
        , m_field(std::move(field))
    {
    }

    void add(const QString &path, const session::ArrivingFile &file)
    {
        application::Attachment attachment = file.attachment;
        attachment.id = QString::number(m_attached.attachments.size());
        attachment.field = m_field;
        const Issues issues = application::arrivalIssues(m_call, m_attached, attachment, file.examined.facts);
        for (const Issue &issue : issues)
            lines.append(issueLine(issue));
        if (issues.isEmpty())
            lines.append(words(QT_TRANSLATE_NOOP("Cli", "“%1” can be attached.")).arg(attachment.fileName));
        QJsonObject json = factsJson(file.examined.facts);
        json.insert(u"file"_s, path);
        json.insert(u"acceptable"_s, !hasErrors(issues));
        json.insert(u"issues"_s, issuesJson(issues));
        files.append(json);
        isGood = isGood && !hasErrors(issues);
        if (!hasErrors(issues))
            m_attached.attachments.append(attachment);
    }

    /// A file that could not even be read; the others are still looked at.
    void add(const QString &path, const Error &error)
    {
        lines.append(error.message.text());
        files.append(
            QJsonObject{{u"file"_s, path},
                        {u"acceptable"_s, false},
                        {u"issues"_s, issuesJson({Issue{{}, Severity::Error, error.code, error.message}})}});
        isGood = false;
    }

    QStringList lines;
    QJsonArray files;
    bool isGood = true;

private:
    call::CallDefinition m_call;
    QString m_field;
    application::Application m_attached;
};

Result<ExitCode> AttachmentCheck::run(Job &job) const
{
    TerminalProgress::catchInterrupt();
    const auto call = callOf(job);
    if (!call)
        return call.error();
    Answers answers(*call, job.value(u"field"_s));
    session::Arrivals arrivals;
    qint64 done = 0;
    for (const QString &path : job.arguments()) {
        const auto file = arrivals.read(path, job.progress);
        if (file)
            answers.add(path, *file);
        else if (file.error().code.startsWith("file."_L1))
            answers.add(path, file.error());
        else
            return file.error();
        job.progress.advance(++done, job.arguments().size());
    }
    job.console().show(answers.lines, {{u"files"_s, answers.files}});
    return answers.isGood ? ExitCode::Success : ExitCode::Findings;
}

} // namespace

const Verb &attachmentCheckVerb()
{
    static const AttachmentCheck verb;
    return verb;
}

} // namespace tandem::cli
