// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/AttachmentPages.h"

#include "models/dossier/PageReader.h"

namespace tandem::session {

Result<void> readAttachmentPages(const application::Application &application,
                                 const dossier::AttachmentReader &bytesOf, dossier::DossierOptions &options,
                                 Progress &progress)
{
    if (options.attachments != dossier::AttachmentsAs::Pages)
        return {};
    dossier::PageReader reader;
    qint64 done = 0;
    for (const application::Attachment &attachment : application.attachments) {
        progress.advance(done++, application.attachments.size());
        if (options.onlyAttachments && !options.onlyAttachments->contains(attachment.id))
            continue;
        const std::optional<QByteArray> bytes = bytesOf(attachment);
        if (!bytes || options.appended.contains(attachment.sha256))
            continue;
        auto file = reader.read(*bytes, progress);
        if (!file)
            return file.error();
        options.appended.insert(attachment.sha256,
                                std::make_shared<const dossier::AppendedFile>(*std::move(file)));
    }
    return {};
}

} // namespace tandem::session
