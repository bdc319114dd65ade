// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Issue.h"
#include "models/base/Result.h"
#include "models/exchange/Identity.h"

/// What keeps a whole and genuine file out of this workspace, each as one sentence.
namespace tandem::session {

[[nodiscard]] Error alreadyReceived(const QString &reference);
[[nodiscard]] Error notAssigned();
[[nodiscard]] Error otherCall(const QString &fileName);
[[nodiscard]] Error changedCall(const QString &fileName);
[[nodiscard]] Error otherOffice(const QString &fileName, const exchange::PublicIdentity &sender);
/// The rule it breaks goes into the detail.
[[nodiscard]] Error unfitReview(const QString &fileName, const Issue &issue);
[[nodiscard]] Error foreignReceipt(const QString &fileName);
[[nodiscard]] Error differingReceipt(const QString &fileName);
/// A partner's copy brings changes to an application that was handed in.
[[nodiscard]] Error lockedApplication(const QString &fileName);
[[nodiscard]] Error identityCardError(const QString &fileName);

} // namespace tandem::session
