// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/call/CallDefinition.h"
#include "models/call/JsonText.h"

namespace tandem::call {

/// Writes one section with its fields; what has its default value is left out.
void writeSection(JsonText &out, const Section &section);

/// Members that are left out when there is nothing to say.
void writeIfAny(JsonText &out, const QString &key, const QString &value);
void writeIfAny(JsonText &out, const QString &key, const QStringList &values);
void writeIfAny(JsonText &out, const QString &key, const LangText &value);
void writeIfAny(JsonText &out, const QString &key, const std::optional<int> &value);
void writeIfAny(JsonText &out, const QString &key, const std::optional<Decimal> &value);

} // namespace tandem::call
