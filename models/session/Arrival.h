// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/application/FileRules.h"
#include "models/base/Ports.h"
#include "models/dossier/FileExaminer.h"
#include "models/session/Apply.h"

namespace tandem::session {

/// A file that is to be attached, read and looked into, but not yet kept.
struct ArrivingFile
{
    application::Attachment attachment; ///< without id, field and row
    QByteArray content;
    dossier::ExaminedFile examined;
};

/// Reads files that arrive and finds out what they are. Needs no desk, so that a large or hostile file keeps
/// the workspace from nothing; used by one thread.
class Arrivals
{
public:
    /// `side`: pixels of the longer side of thumbnails, at most dossier::kLargestSide.
    explicit Arrivals(int side = dossier::kThumbnailSide)
        : m_examiner(side)
    {
    }

    /// Errors: "file.*" (missing, unreadable, over 50 MB, changed while it was read), those of
    /// dossier::FileExaminer. What is wrong with the content is no error here: see
    /// application::arrivalIssues.
    Result<ArrivingFile> read(const QString &path, const Progress &progress);
    /// What a kept file is. Errors: those of dossier::FileExaminer.
    Result<dossier::ExaminedFile> examine(const QByteArray &content, const Progress &progress)
    {
        return m_examiner.examine(content, progress);
    }

private:
    dossier::FileExaminer m_examiner;
};

/// Keeps the content and what is known about it; the description is returned for the editor to add.
/// Errors: "attachment.empty", those of storage::BlobStore.
Result<application::Attachment> keepArriving(Desk &desk, const ArrivingFile &file, const QString &field,
                                             const QString &row);

/// What was found out before about the contents of the application's attachments.
Result<application::KnownFiles> knownFiles(Desk &desk, const application::Application &application);
Result<void> keepFacts(Desk &desk, const QString &sha256, const application::FileFacts &facts);

/// Finds out what is not known yet and keeps it; blocks, for programs without a window. Attachments whose
/// content is missing are left out. Errors: those of dossier::FileExaminer and storage.
Result<void> examineUnknown(Desk &desk, const application::Application &application, Progress &progress);

/// All that the rules of the call and the contents of the attachments have to say.
Result<Issues> checkLoaded(Desk &desk, const LoadedApplication &loaded);

} // namespace tandem::session
