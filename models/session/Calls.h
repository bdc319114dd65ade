// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/Desk.h"
#include "models/storage/CallStore.h"

namespace tandem::session {

/// A call template that comes with the program.
struct ShippedCall
{
    QString resource; ///< ":/calls/flagship-proven.json"
    LangText title;
    QString profile;
};
[[nodiscard]] QList<ShippedCall> shippedCalls();

/// Keeps a call from its JSON text. Errors: those of call::requireCall and CallStore::save.
Result<call::CallDefinition> addCall(Desk &desk, const QByteArray &text, storage::CallState state);

/// Publishes a call: from now on this version is frozen. Gives the signed .fcall file for everyone.
/// Errors: "identity.locked", "call.missing", those of writePackage.
Result<QByteArray> publishCall(Desk &desk, const QString &callId, int version);

/// Who receives submissions of a call: the office whose signed call file came in. Errors: "call.no-office".
Result<exchange::PublicIdentity> officeOf(Desk &desk, const QString &callId);
Result<void> rememberOffice(Desk &desk, const QString &callId, const exchange::PublicIdentity &office);

} // namespace tandem::session
