// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/application/Application.h"
#include "models/base/Result.h"

#include <QJsonObject>

namespace tandem::application {

/// File form of an application: {"id", "call", "rows", "revisions": [...], "attachments": [...]}; exact both
/// ways.
[[nodiscard]] QJsonObject toJson(const Application &application);
/// Refuses with "application.malformed" (names the place), "application.duplicate-id",
/// "application.too-many".
Result<Application> applicationFromJson(const QJsonObject &json);

/// The content the hand-in hash, the signature page and receipts speak of: heads only, no histories, sorted.
[[nodiscard]] QJsonObject contentJson(const Application &application);
[[nodiscard]] QString contentSha256(const Application &application);

} // namespace tandem::application
