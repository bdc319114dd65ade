// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/application/Redaction.h"

namespace tandem::application {

/// What the applicant claims about single fields and files in the table of classes (see redactedFor()).
struct ContentClaims
{
    QMap<QString, ContentClass> fields; ///< by field id
    QMap<QString, ContentClass> files;  ///< by attachment id
    QStringList unclear;                ///< places that name neither
};
[[nodiscard]] ContentClaims contentClaims(const call::CallDefinition &call, const Application &application);

/// The table of claims itself without names of files that are not in the copy: the field stands for them.
[[nodiscard]] call::Table claimsWithout(const call::Table &table, const QList<Attachment> &gone);
/// Whether the field is such a table.
[[nodiscard]] bool isTableOfClaims(const call::FieldDefinition &field);

} // namespace tandem::application
