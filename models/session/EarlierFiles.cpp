// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/EarlierFiles.h"

#include "models/storage/SettingStore.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace tandem::session {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostEarlier = 100; ///< of one attachment; a ring of damaged settings must not hang the program

/// What stood before an attachment. The content has a setting of its own, whose whole value is its hash: that
/// is how the blob is kept (storage::BlobStore::named).
QString key(const QString &applicationId, const QString &successor)
{
    return u"earlier-file."_s + applicationId + u'.' + successor;
}
QString contentKey(const QString &applicationId, const QString &successor)
{
    return u"earlier-content."_s + applicationId + u'.' + successor;
}

QString textOf(const EarlierFile &file)
{
    const application::Attachment &one = file.attachment;
    const QJsonObject json{{u"id"_s, one.id},
                           {u"field"_s, one.field},
                           {u"row"_s, one.row},
                           {u"fileName"_s, one.fileName},
                           {u"size"_s, one.size},
                           {u"mediaType"_s, one.mediaType},
                           {u"language"_s, one.language},
                           {u"contentClass"_s, one.contentClass},
                           {u"replacedAt"_s, file.replacedAt.toString(Qt::ISODate)},
                           {u"replacedBy"_s, file.replacedBy}};
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

EarlierFile readText(const QString &text, const QString &sha256)
{
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    EarlierFile file;
    file.attachment.id = json[u"id"].toString();
    file.attachment.field = json[u"field"].toString();
    file.attachment.row = json[u"row"].toString();
    file.attachment.fileName = json[u"fileName"].toString();
    file.attachment.sha256 = sha256;
    file.attachment.size = json[u"size"].toInteger();
    file.attachment.mediaType = json[u"mediaType"].toString();
    file.attachment.language = json[u"language"].toString();
    file.attachment.contentClass = json[u"contentClass"].toString();
    file.replacedAt = QDateTime::fromString(json[u"replacedAt"].toString(), Qt::ISODate);
    file.replacedBy = json[u"replacedBy"].toString();
    return file;
}

} // namespace

Result<void> keepEarlier(Desk &desk, const QString &applicationId, const application::Attachment &before,
                         const QString &successor)
{
    return desk.database.transact([&]() -> Result<void> {
        storage::SettingStore settings(desk.database);
        const QString text = textOf({before, desk.clock.now(), desk.person});
        if (const auto kept = settings.set(key(applicationId, successor), text); !kept)
            return kept;
        return settings.set(contentKey(applicationId, successor), before.sha256);
    });
}

Result<QList<EarlierFile>> earlierFiles(Desk &desk, const QString &applicationId, const QString &attachmentId)
{
    storage::SettingStore settings(desk.database);
    QList<EarlierFile> files;
    QString successor = attachmentId;
    while (files.size() < kMostEarlier) {
        const auto text = settings.value(key(applicationId, successor));
        const auto content = settings.value(contentKey(applicationId, successor));
        if (!text || !content)
            return text ? content.error() : text.error();
        if (!*text || !*content)
            break;
        files.append(readText(**text, **content));
        successor = files.last().attachment.id;
    }
    return files;
}

} // namespace tandem::session
