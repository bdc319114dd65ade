// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/parts/DocumentChoosing.h"

#include <QCoreApplication>

namespace tandem::pages {

namespace {

QList<shell::Prompter::Choice> languagesOf(const call::CallDefinition &call)
{
    QList<shell::Prompter::Choice> choices;
    const QStringList pair = call.pairLanguages();
    for (const QString &tag : session::documentLanguages(call)) {
        for (const call::Language &language : call.languages) {
            if (language.tag == tag)
                choices.append({tag, language.name, {}, pair.contains(tag)});
        }
    }
    return choices;
}

QString labelOf(const call::CallDefinition &call, const QString &audience, const QString &language)
{
    for (const call::Side &side : call.sides) {
        if (side.id.compare(audience, Qt::CaseInsensitive) == 0)
            return QCoreApplication::translate("DocumentChoice", "Authorities of one side: %1")
                .arg(side.label.best(language));
    }
    return audience == QLatin1StringView("public")
               ? QCoreApplication::translate("DocumentChoice", "The public")
               : QCoreApplication::translate("DocumentChoice", "Both ministries and the panel");
}

QList<shell::Prompter::Choice> audiencesOf(const call::CallDefinition &call, const QString &language)
{
    QList<shell::Prompter::Choice> choices{
        {{}, QCoreApplication::translate("DocumentChoice", "The programme office: everything"), {}, true}};
    for (const QString &key : application::audienceKeys(call))
        choices.append({key, labelOf(call, key, language), {}, false});
    choices.last().note = QCoreApplication::translate(
        "DocumentChoice",
        "In all but the first, content of higher protection classes is left out and replaced by "
        "black bars, in the embedded data too.");
    return choices;
}

} // namespace

std::optional<session::DocumentChoice> chooseDocument(const shell::Shelf &shelf, const QString &title,
                                                      const call::CallDefinition &call, AskAudience audience)
{
    const bool withAudience = audience == AskAudience::Yes;
    return shelf.prompter.documentChoice(title, languagesOf(call),
                                         withAudience ? audiencesOf(call, shelf.translation.contentLanguage())
                                                      : QList<shell::Prompter::Choice>());
}

} // namespace tandem::pages
