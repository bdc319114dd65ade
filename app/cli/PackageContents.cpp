// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/PackageContents.h"

#include "models/application/ApplicationJson.h"
#include "models/base/Json.h"
#include "models/exchange/SafeFileName.h"

#include <QDir>

namespace tandem::cli {

using namespace Qt::StringLiterals;

namespace {

/// Name of an attachment as the applicant knows it; the hash where nobody names it.
QString attachmentName(const exchange::PackageContent &content, const QString &sha256)
{
    for (const application::Application &application : content.applications) {
        for (const application::Attachment &attachment : application.attachments) {
            if (attachment.sha256 == sha256)
                return attachment.field + u'-' + attachment.fileName;
        }
    }
    return sha256;
}

struct Part
{
    QString name;
    QByteArray bytes;
};

QList<Part> partsOf(const exchange::PackageContent &content)
{
    QList<Part> parts;
    if (!content.callText.isEmpty())
        parts.append({u"call.json"_s, content.callText});
    for (const application::Application &application : content.applications)
        parts.append({u"application-"_s + application.id + u".json"_s,
                      canonicalJson(application::toJson(application))});
    for (const review::Review &review : content.reviews)
        parts.append({u"review-"_s + review.id + u".json"_s, canonicalJson(review::toJson(review))});
    for (auto it = content.dossiers.cbegin(); it != content.dossiers.cend(); ++it)
        parts.append({u"dossier-"_s + it.key() + u".pdf"_s, it.value()});
    for (auto it = content.blobs.cbegin(); it != content.blobs.cend(); ++it)
        parts.append({attachmentName(content, it.key()), it.value()});
    if (!content.extra.isEmpty())
        parts.append({u"extra.json"_s, canonicalJson(content.extra)});
    return parts;
}

} // namespace

Result<QStringList> writeContents(const Job &job, const exchange::PackageContent &content,
                                  const QString &folder)
{
    const QList<Part> parts = partsOf(content);
    QStringList names;
    for (const Part &part : parts)
        names.append(part.name);
    names = exchange::safeFileNames(names);
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (const auto written = job.write(QDir(folder).filePath(names[i]), parts[i].bytes); !written)
            return written.error();
    }
    return names;
}

} // namespace tandem::cli
