// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/application/Application.h"
#include "models/application/FileFacts.h"
#include "models/application/RuleScope.h"
#include "models/base/Issue.h"

namespace tandem::application {

/// Pixels along the longer side; 170 mm, the width of a page's text, at 150 dots per inch.
inline constexpr int kLeastPixels = 1000;

/// Name ending and size against what the field asks for: "field.file-format", "field.file-size".
void checkFileLimits(const call::Limits &limits, const NamedPlace &place, const QString &fileName,
                     qint64 size, Issues &issues);

/// What its content says about one file, worst first: "attachment.type", "attachment.encrypted",
/// "attachment.damaged", "attachment.script" and others. Errors mean that nobody could use the file.
[[nodiscard]] Issues contentIssues(const QString &fileName, const FileFacts &facts, const Place &where = {});

/// Everything about a file that is to be attached to a field of the application: limits, content, and
/// whether the same content is there already. Refuse it when there are errors.
[[nodiscard]] Issues arrivalIssues(const call::CallDefinition &call, const Application &application,
                                   const Attachment &arriving, const FileFacts &facts);

/// What is known about the content of all attachments, at their fields, and those with the same content.
/// The limits of fields are validate()'s.
[[nodiscard]] Issues attachmentIssues(const call::CallDefinition &call, const Application &application,
                                      const KnownFiles &known);

} // namespace tandem::application
