// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/DocumentOptions.h"

#include <QDir>
#include <QFileInfo>

namespace tandem::cli {

using namespace Qt::StringLiterals;

VerbOption languagesOption()
{
    return {u"languages"_s, u"TAGS"_s,
            QT_TRANSLATE_NOOP("Cli", "“de” or “zh,de”; else the pair of the call")};
}

VerbOption audienceOption()
{
    return {u"audience"_s, u"WHO"_s,
            QT_TRANSLATE_NOOP("Cli",
                              "public, programme or a side such as “de”: what others may not see is left "
                              "out; else everything")};
}

session::DocumentChoice documentChoice(const Job &job)
{
    return {job.value(u"languages"_s).split(u',', Qt::SkipEmptyParts), job.value(u"audience"_s)};
}

QList<VerbOption> attachmentOptions()
{
    return {{u"attachments"_s, u"HOW"_s,
             QT_TRANSLATE_NOOP("Cli", "“pages” appends them (default), “embedded” only carries the "
                                      "files inside, “none” only lists them")},
            {u"only-attachments"_s, u"WHICH"_s,
             QT_TRANSLATE_NOOP("Cli", "file names, fields such as “I09” or content classes, by commas; the "
                                      "other attachments are only listed")}};
}

Result<session::DocumentChoice> dossierChoice(const Job &job)
{
    session::DocumentChoice choice = documentChoice(job);
    const QMap<QString, dossier::AttachmentsAs> known{{QString(), dossier::AttachmentsAs::Pages},
                                                      {u"pages"_s, dossier::AttachmentsAs::Pages},
                                                      {u"embedded"_s, dossier::AttachmentsAs::Embedded},
                                                      {u"none"_s, dossier::AttachmentsAs::Nothing}};
    const QString how = job.value(u"attachments"_s);
    if (!known.contains(how))
        return usageError(
            QT_TRANSLATE_NOOP("Message", "--attachments must be pages, embedded or none, not “%1”."), {how});
    choice.attachments = known.value(how);
    choice.onlyAttachments = job.value(u"only-attachments"_s).split(u',', Qt::SkipEmptyParts);
    return choice;
}

QString pathFor(const QString &out, const QString &suggestedName)
{
    return QFileInfo(out).isDir() ? QDir(out).filePath(suggestedName) : out;
}

QStringList redactionNotes(const QStringList &unclearClaims, const QStringList &unclearOwners)
{
    QStringList notes;
    for (const QString &place : unclearClaims)
        notes.append(
            words(QT_TRANSLATE_NOOP("Cli", "Nothing was left out for the claimed class of “%1”: it names "
                                           "no field and no file."))
                .arg(place));
    for (const QString &field : unclearOwners)
        notes.append(words(QT_TRANSLATE_NOOP(
                               "Cli", "%1 is for one side only, but nobody said which; it was left out."))
                         .arg(field));
    return notes;
}

} // namespace tandem::cli
