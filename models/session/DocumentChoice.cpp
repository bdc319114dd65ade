// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/DocumentChoice.h"

#include <algorithm>

namespace tandem::session {

using namespace Qt::StringLiterals;

namespace {

/// The call's own tag for a language; exact tags come before those that share the language only.
QString tagOf(const QStringList &known, const QString &wanted)
{
    const QString tag = wanted.trimmed();
    for (const QString &one : known) {
        if (one.compare(tag, Qt::CaseInsensitive) == 0)
            return one;
    }
    for (const QString &one : known) {
        if (one.section(u'-', 0, 0).compare(tag.section(u'-', 0, 0), Qt::CaseInsensitive) == 0)
            return one;
    }
    return {};
}

/// For names of files everywhere.
QString plain(const QString &text)
{
    QString name;
    for (const QChar c : text) {
        const bool isPlain = c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'-' || c == u'_');
        name += isPlain ? c : u'-';
    }
    return name;
}

bool isNamed(const call::CallDefinition &call, const application::Attachment &attachment, const QString &name)
{
    const call::FieldDefinition *field = call.field(attachment.field);
    const QString ofField = field ? field->contentClass : QString();
    const QString contentClass = attachment.contentClass.isEmpty() ? ofField : attachment.contentClass;
    return name == attachment.id || name == attachment.fileName ||
           name.compare(attachment.field, Qt::CaseInsensitive) == 0 ||
           (!name.isEmpty() && name == contentClass);
}

} // namespace

QStringList documentLanguages(const call::CallDefinition &call)
{
    QStringList tags = call.pairLanguages();
    for (const call::Language &language : call.languages) {
        if (!tags.contains(language.tag))
            tags.append(language.tag);
    }
    return tags;
}

Result<QStringList> chosenLanguages(const call::CallDefinition &call, const QStringList &wanted)
{
    if (wanted.isEmpty())
        return call.pairLanguages();
    const QStringList known = documentLanguages(call);
    QStringList chosen;
    for (const QString &language : wanted) {
        const QString tag = tagOf(known, language);
        if (tag.isEmpty())
            return Error{u"document.language"_s,
                         {QT_TRANSLATE_NOOP("Message", "The call has no language “%1”. Choose from: %2."),
                          {language, known.join(u", "_s)}},
                         {}};
        if (!chosen.contains(tag))
            chosen.append(tag);
    }
    return chosen;
}

Result<std::optional<QStringList>> chosenAttachments(const call::CallDefinition &call,
                                                     const application::Application &application,
                                                     const QStringList &wanted, bool mayNameNone)
{
    if (wanted.isEmpty())
        return std::optional<QStringList>();
    QStringList chosen;
    for (const QString &name : wanted) {
        const qsizetype before = chosen.size();
        for (const application::Attachment &attachment : application.attachments) {
            if (isNamed(call, attachment, name))
                chosen.append(attachment.id);
        }
        if (chosen.size() == before && !mayNameNone)
            return Error{u"document.attachment"_s,
                         {QT_TRANSLATE_NOOP(
                              "Message", "“%1” names no attachment of this application. Name a file, a field "
                                         "such as %2, or a content class."),
                          {name, application.attachments.isEmpty() ? u"I01"_s
                                                                   : application.attachments.first().field}},
                         {}};
    }
    return std::optional(chosen);
}

QString documentName(const call::CallDefinition &call, const QString &reference, const QString &kind,
                     const DocumentChoice &choice, const QString &ending)
{
    QStringList parts{plain(call.reference)};
    for (const QString &part : {reference, kind})
        parts.append(plain(part));
    const QStringList pair = call.pairLanguages();
    if (!choice.languages.isEmpty() && choice.languages != pair)
        parts.append(plain(choice.languages.join(u'-')));
    if (!choice.audience.isEmpty())
        parts.append(u"redacted-"_s + plain(choice.audience));
    parts.removeAll(QString());
    return parts.join(u'-') + ending;
}

} // namespace tandem::session
