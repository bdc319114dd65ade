// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Job.h"
#include "app/cli/Verbs.h"
#include "models/dossier/PdfCheck.h"

#include <QFileInfo>
#include <QJsonArray>

namespace tandem::cli {

using namespace Qt::StringLiterals;

namespace {

class PdfCheckVerb final : public Verb
{
public:
    PdfCheckVerb()
        : Verb({u"pdf"_s,
                u"check"_s,
                QT_TRANSLATE_NOOP("Cli", "hold PDF files against the rules of archives and screen readers"),
                u"FILE..."_s,
                1,
                kAnyNumber,
                {}})
    {
    }
    Result<ExitCode> run(Job &job) const override;
};

QString placeOf(const dossier::PdfFinding &finding)
{
    QStringList parts;
    if (finding.page > 0)
        parts.append(words(QT_TRANSLATE_NOOP("Cli", "page %1")).arg(finding.page));
    if (finding.times > 1)
        parts.append(QString::number(finding.times) + u'×');
    return parts.isEmpty() ? QString() : u" ("_s + parts.join(u", "_s) + u')';
}

QJsonObject jsonOf(const dossier::PdfFinding &finding)
{
    QJsonObject json{
        {u"code"_s, finding.code}, {u"message"_s, finding.message.text()}, {u"times"_s, finding.times}};
    if (finding.page > 0)
        json.insert(u"page"_s, finding.page);
    return json;
}

/// What came of all files of one call.
struct Answers
{
    QStringList lines;
    QJsonArray files;
    bool hasFindings = false;

    void add(const QString &file, const dossier::PdfFindings &findings)
    {
        QJsonArray list;
        for (const dossier::PdfFinding &finding : findings) {
            lines.append(file + u": "_s + finding.code + u": "_s + finding.message.text() + placeOf(finding));
            list.append(jsonOf(finding));
        }
        if (findings.isEmpty())
            lines.append(file + u": "_s + words(QT_TRANSLATE_NOOP("Cli", "nothing found")));
        files.append(QJsonObject{{u"file"_s, file}, {u"findings"_s, list}});
        hasFindings = hasFindings || !findings.isEmpty();
    }
};

Result<ExitCode> PdfCheckVerb::run(Job &job) const
{
    TerminalProgress::catchInterrupt();
    Answers answers;
    for (const QString &file : job.arguments()) {
        const auto bytes = readInput(file);
        const auto findings = bytes ? dossier::checkPdf(*bytes, QFileInfo(file).fileName(), job.progress)
                                    : Result<dossier::PdfFindings>(bytes.error());
        if (!findings)
            return findings.error();
        answers.add(file, *findings);
    }
    job.console().show(answers.lines, {{u"files"_s, answers.files}});
    return answers.hasFindings ? ExitCode::Findings : ExitCode::Success;
}

} // namespace

const Verb &pdfCheckVerb()
{
    static const PdfCheckVerb verb;
    return verb;
}

} // namespace tandem::cli
