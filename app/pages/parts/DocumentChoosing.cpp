// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/parts/DocumentChoosing.h"

#include <QCoreApplication>

namespace tandem::pages {

namespace {

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

} // namespace

QList<shell::Prompter::Choice> offeredLanguages(const call::CallDefinition &call)
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

QList<shell::Prompter::Choice> offeredAudiences(const call::CallDefinition &call, const QString &language,
                                                const QString &usual)
{
    QList<shell::Prompter::Choice> choices{
        {{},
         QCoreApplication::translate("DocumentChoice", "The programme office: everything"),
         {},
         usual.isEmpty()}};
    for (const QString &key : application::audienceKeys(call))
        choices.append({key, labelOf(call, key, language), {}, key == usual});
    choices.last().note = QCoreApplication::translate(
        "DocumentChoice",
        "In all but the first, content of higher protection classes is left out and replaced by "
        "black bars, in the embedded data too.");
    return choices;
}

QList<shell::Prompter::Choice> offeredAttachments(const call::CallDefinition &call,
                                                  const application::Application &application,
                                                  const QString &language)
{
    QList<shell::Prompter::Choice> choices;
    for (const application::Attachment &attachment : application.attachments) {
        const call::FieldDefinition *field = call.field(attachment.field);
        const QString what = field ? field->label.best(language) : attachment.caption.best(language);
        choices.append({attachment.id, attachment.fileName, what, true});
    }
    return choices;
}

QList<shell::Prompter::Choice> offeredAttachmentFields(const call::CallDefinition &call,
                                                       const QString &language)
{
    QList<shell::Prompter::Choice> choices;
    for (const call::Section &section : call.sections) {
        for (const call::FieldDefinition &field : section.fields) {
            if (field.type == call::FieldType::File)
                choices.append({field.id,
                                QCoreApplication::translate("DocumentChoice", "%1 %2", "field id and name")
                                    .arg(field.id, field.label.best(language)),
                                {},
                                true});
        }
    }
    return choices;
}

std::optional<session::DocumentChoice> chooseDocument(const shell::Shelf &shelf, const QString &title,
                                                      const call::CallDefinition &call, AskAudience audience,
                                                      const QString &usual,
                                                      const QList<shell::Prompter::Choice> &attachments)
{
    const bool withAudience = audience == AskAudience::Yes;
    return shelf.prompter.documentChoice(
        title, offeredLanguages(call),
        withAudience ? offeredAudiences(call, shelf.translation.contentLanguage(), usual)
                     : QList<shell::Prompter::Choice>(),
        attachments);
}

void tellRedaction(shell::Prompter &prompter, const QStringList &unclearClaims,
                   const QStringList &unclearOwners)
{
    QStringList lines;
    for (const QString &place : unclearClaims)
        lines.append(QCoreApplication::translate(
                         "DocumentChoice",
                         "The class claimed for “%1” left nothing out: it names no field and no file.")
                         .arg(place));
    for (const QString &field : unclearOwners)
        lines.append(QCoreApplication::translate(
                         "DocumentChoice", "%1 is for one side only, but nobody said which; it was left out.")
                         .arg(field));
    if (!lines.isEmpty())
        prompter.tell(QCoreApplication::translate("DocumentChoice",
                                                  "Please look at the copy before it leaves the house"),
                      lines.join(QLatin1Char('\n')));
}

} // namespace tandem::pages
