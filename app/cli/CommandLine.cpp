// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CommandLine.h"

#include "app/cli/Help.h"
#include "app/cli/Job.h"
#include "app/cli/Language.h"
#include "app/cli/VerbTable.h"

#include <QCommandLineParser>

namespace tandem::cli {

using namespace Qt::StringLiterals;

namespace {

/// The verb the first words name, and how many words that took.
const Verb *findVerb(const QStringList &arguments, int &taken)
{
    for (const Verb *verb : allVerbs()) {
        const QStringList title = verb->syntax.title().split(u' ');
        if (arguments.mid(0, title.size()) == title) {
            taken = static_cast<int>(title.size());
            return verb;
        }
    }
    return nullptr;
}

void addOptions(QCommandLineParser &parser, const QList<VerbOption> &options)
{
    for (const VerbOption &option : options)
        parser.addOption({option.name, QString(), option.valueName});
}

Error parserError(const QCommandLineParser &parser)
{
    return usageError(QT_TRANSLATE_NOOP("Message", "The command line is not understood: %1"),
                      {parser.errorText()});
}

Error argumentsError(const Verb &verb)
{
    return usageError(QT_TRANSLATE_NOOP("Message", "The arguments do not fit. Usage: tandem-cli %1"),
                      {verb.syntax.usage()});
}

Error unknownVerbError(const QStringList &arguments)
{
    return usageError(
        QT_TRANSLATE_NOOP("Message", "There is no command “%1”. “tandem-cli --help” lists all."),
        {arguments.mid(0, 2).join(u' ')});
}

ExitCode end(const Console &console, const Error &error)
{
    console.fail(error);
    return exitCodeOf(error);
}

ExitCode tell(const Console &console, const QString &text)
{
    const auto shown = console.showRaw(text.toUtf8());
    return shown ? ExitCode::Success : end(console, shown.error());
}

ExitCode runVerb(const Verb &verb, const Console &console, const QCommandLineParser &parser)
{
    const QStringList arguments = parser.positionalArguments();
    if (arguments.size() < verb.syntax.minimumArguments || arguments.size() > verb.syntax.maximumArguments)
        return end(console, argumentsError(verb));
    QMap<QString, QString> values;
    for (const QString &name : parser.optionNames())
        values.insert(name, parser.value(name));
    Job job(console, arguments, values);
    const auto ended = verb.run(job);
    return ended ? *ended : end(console, ended.error());
}

} // namespace

ExitCode runCommandLine(const QStringList &arguments)
{
    const Console console(arguments.contains(u"--json"_s));
    setLanguage(languageOf(arguments));
    int taken = 0;
    const Verb *verb = findVerb(arguments, taken);
    if (!verb && (arguments.isEmpty() || arguments.contains(u"--help"_s) || arguments.contains(u"-h"_s))) {
        const ExitCode code = tell(console, overallHelp(arguments.value(0)));
        return arguments.isEmpty() ? ExitCode::Usage : code;
    }
    if (!verb && arguments.contains(u"--version"_s))
        return tell(console, u"tandem-cli " TANDEM_VERSION "\n"_s);
    if (!verb)
        return end(console, unknownVerbError(arguments));
    QCommandLineParser parser;
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    addOptions(parser, commonOptions());
    addOptions(parser, verb->syntax.options);
    if (!parser.parse(QStringList{u"tandem-cli"_s} + arguments.mid(taken)))
        return end(console, parserError(parser));
    if (parser.isSet(u"help"_s))
        return tell(console, helpOf(*verb));
    return runVerb(*verb, console, parser);
}

} // namespace tandem::cli
