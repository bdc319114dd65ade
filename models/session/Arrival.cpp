// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/Arrival.h"

#include "models/application/ApplicationRules.h"
#include "models/base/AtomicFile.h"
#include "models/storage/BlobStore.h"
#include "models/storage/SettingStore.h"

#include <QFileInfo>
#include <QMimeDatabase>

namespace tandem::session {

using namespace Qt::StringLiterals;

namespace {

QString factsKey(const QString &sha256)
{
    return u"file-facts."_s + sha256;
}

} // namespace

Result<ArrivingFile> Arrivals::read(const QString &path, const Progress &progress)
{
    const auto bytes = readFile(path, kMostAttachedBytes);
    if (!bytes)
        return bytes.error();
    auto examined = m_examiner.examine(*bytes, progress);
    if (!examined)
        return examined.error();
    ArrivingFile file;
    file.content = *bytes;
    file.examined = *std::move(examined);
    file.attachment.fileName = QFileInfo(path).fileName();
    file.attachment.sha256 = sha256(*bytes);
    file.attachment.size = bytes->size();
    file.attachment.mediaType =
        QMimeDatabase().mimeTypeForFileNameAndData(file.attachment.fileName, *bytes).name();
    return file;
}

Result<application::Attachment> keepArriving(Desk &desk, const ArrivingFile &file, const QString &field,
                                             const QString &row)
{
    if (file.content.isEmpty())
        return Error{u"attachment.empty"_s,
                     {QT_TRANSLATE_NOOP("Message", "“%1” is empty. Choose the file again."),
                      {file.attachment.fileName}},
                     {}};
    const auto sha = storage::BlobStore(desk.database).put(file.content);
    if (!sha)
        return sha.error();
    if (const auto kept = keepFacts(desk, *sha, file.examined.facts); !kept)
        return kept.error();
    application::Attachment attachment = file.attachment;
    attachment.id = desk.ids.next();
    attachment.field = field;
    attachment.row = row;
    attachment.sha256 = *sha;
    return attachment;
}

Result<application::KnownFiles> knownFiles(Desk &desk, const application::Application &application)
{
    application::KnownFiles known;
    storage::SettingStore settings(desk.database);
    for (const application::Attachment &attachment : application.attachments) {
        const auto text = settings.value(factsKey(attachment.sha256));
        if (!text)
            return text.error();
        if (const auto facts = application::factsFromText(text->value_or(QString())))
            known.insert(attachment.sha256, *facts);
    }
    return known;
}

Result<void> keepFacts(Desk &desk, const QString &sha256, const application::FileFacts &facts)
{
    return storage::SettingStore(desk.database).set(factsKey(sha256), application::factsToText(facts));
}

Result<void> examineUnknown(Desk &desk, const application::Application &application, Progress &progress)
{
    auto known = knownFiles(desk, application);
    if (!known)
        return known.error();
    Arrivals arrivals;
    qint64 done = 0;
    for (const application::Attachment &attachment : application.attachments) {
        progress.advance(done++, application.attachments.size());
        const auto content = storage::BlobStore(desk.database).read(attachment.sha256);
        if (known->contains(attachment.sha256) || !content)
            continue;
        const auto file = arrivals.examine(*content, progress);
        if (!file)
            return file.error();
        if (const auto kept = keepFacts(desk, attachment.sha256, file->facts); !kept)
            return kept;
        known->insert(attachment.sha256, file->facts);
    }
    return {};
}

Result<Issues> checkLoaded(Desk &desk, const LoadedApplication &loaded)
{
    const auto known = knownFiles(desk, loaded.application);
    if (!known)
        return known.error();
    return application::validate(loaded.call, loaded.application) +
           application::attachmentIssues(loaded.call, loaded.application, *known);
}

} // namespace tandem::session
