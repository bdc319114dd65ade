// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Help.h"

#include "app/cli/VerbTable.h"
#include "app/cli/Words.h"

namespace tandem::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int kColumn = 34; ///< where explanations start

QString row(const QString &left, const QString &right)
{
    // What is too long for its column gets a line of its own.
    const QString start = left.size() < kColumn - 2 ? left.leftJustified(kColumn - 2)
                                                    : left + u"\n  "_s + QString(kColumn - 2, u' ');
    return u"  "_s + start + right + u'\n';
}

QString optionRow(const VerbOption &option)
{
    const QString name = u"--"_s + option.name;
    return row(option.valueName.isEmpty() ? name : name + u' ' + option.valueName, words(option.help));
}

} // namespace

const QList<VerbOption> &commonOptions()
{
    static const QList<VerbOption> options{
        {u"help"_s, {}, QT_TRANSLATE_NOOP("Cli", "this help")},
        {u"json"_s, {}, QT_TRANSLATE_NOOP("Cli", "write results and errors as JSON")},
        {u"lang"_s, u"LANGUAGE"_s, QT_TRANSLATE_NOOP("Cli", "language of messages: en, de, zh_CN")},
        {u"workspace"_s, u"DIR"_s, QT_TRANSLATE_NOOP("Cli", "workspace folder to work on")},
        {u"passphrase-file"_s, u"FILE"_s,
         QT_TRANSLATE_NOOP("Cli", "file with the passphrase of the workspace (or set TANDEM_PASSPHRASE)")},
    };
    return options;
}

QString overallHelp(const QString &noun)
{
    QString text = words(QT_TRANSLATE_NOOP("Cli", "Usage: tandem-cli NOUN VERB [options]")) + u"\n\n"_s;
    const QList<const Verb *> &verbs = allVerbs();
    const bool isNoun = std::any_of(verbs.cbegin(), verbs.cend(), [&](const Verb *verb) {
        return !noun.isEmpty() && verb->syntax.noun == noun;
    });
    for (const Verb *verb : verbs) {
        if (!isNoun || verb->syntax.noun == noun)
            text += row(verb->syntax.usage(), words(verb->syntax.summary));
    }
    text += u'\n' + words(QT_TRANSLATE_NOOP("Cli", "“tandem-cli NOUN VERB --help” explains one command.")) +
            u"\n\n"_s;
    return text + words(QT_TRANSLATE_NOOP("Cli", "Exit codes:")) + u'\n' + exitCodeHelp() + u'\n';
}

QString helpOf(const Verb &verb)
{
    QString text =
        words(QT_TRANSLATE_NOOP("Cli", "Usage: tandem-cli %1 [options]")).arg(verb.syntax.usage()) +
        u"\n\n"_s + words(verb.syntax.summary) + u"\n\n"_s;
    for (const VerbOption &option : verb.syntax.options)
        text += optionRow(option);
    for (const VerbOption &option : commonOptions())
        text += optionRow(option);
    return text + u'\n' + words(QT_TRANSLATE_NOOP("Cli", "Exit codes:")) + u'\n' + exitCodeHelp() + u'\n';
}

} // namespace tandem::cli
