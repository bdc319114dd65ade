// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/application/Redaction.h"
#include "models/base/Issue.h"
#include "models/dossier/Document.h"

#include <functional>

namespace tandem::dossier {

/// Gives the bytes of an attachment, or nothing if they are not at hand.
using AttachmentReader = std::function<std::optional<QByteArray>(const application::Attachment &)>;

/// What becomes of attachments.
enum class AttachmentsAs
{
    Pages,    ///< appended as pages, the originals embedded
    Embedded, ///< the originals embedded
    Nothing   ///< listed only
};

struct DossierOptions
{
    QStringList languages;        ///< empty: the pair of the call
    bool withPictures = true;     ///< shows attached pictures in place
    bool withEmbeddedData = true; ///< carries submission.json (contentJson) and original attachments inside
    /// Hides what stands behind a limit, as reviewers see it (domain.md §6.1).
    bool cutAtLimits = false;
    /// What others may not see is replaced by black bars, in the embedded data too.
    application::Audience audience = {};
    AttachmentsAs attachments = AttachmentsAs::Nothing;
    std::optional<QStringList> onlyAttachments = {}; ///< ids; the others are listed only. Nothing: all
    QMap<QString, std::shared_ptr<const AppendedFile>> appended = {}; ///< by SHA-256; needed for Pages
};

/// The application dossier: cover, contents, every section and field, tables, list of attachments
/// (domain.md §5.1 D1 to D5). What was not asked is left out; what was not answered says so.
[[nodiscard]] Document applicationDossier(const call::CallDefinition &call,
                                          const application::Application &application,
                                          const AttachmentReader &attachments,
                                          const DossierOptions &options = {});

/// The page to sign and seal: declarations, hash of the content as digits and QR code, one box per side
/// (domain.md §5.6). Without languages it is in the pair of the call.
[[nodiscard]] Document signaturePage(const call::CallDefinition &call,
                                     const application::Application &application,
                                     const QStringList &languages = {});

} // namespace tandem::dossier
