// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/AnswerSheet.h"
#include "models/session/Desk.h"

namespace tandem::session {

/// Passphrase of workspaces made for demonstration and for the journey. Not a secret: these workspaces hold
/// samples.
inline constexpr auto kSamplePassphrase = "tandem sample world";

/// Names of the answer sheets that come with the program ("flexwash"), sorted.
[[nodiscard]] QStringList sampleKeys();

/// One sample application with its attachments made and kept in the workspace's blobs, not yet stored itself.
Result<AnswerSheet> makeSample(Desk &desk, const call::CallDefinition &call, const QString &key);

/// Makes the attachments of a sheet: texts become PDF, drawings become pictures.
Result<void> makeAttachments(Desk &desk, const call::CallDefinition &call, AnswerSheet &sheet);

/// Fills a new workspace with the sample world: the call, every application at its stage, reviewers,
/// assignments, checks, reviews and consensus (resources/samples/README.md). The identity must be unlocked.
Result<void> loadSampleWorld(Desk &desk, Progress &progress);

} // namespace tandem::session
