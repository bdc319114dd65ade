// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Result.h"

#include <QJsonObject>

namespace tandem {

/// What a JSON text of ours may at most hold; checked before Qt's parser allocates for it.
struct JsonLimits
{
    qint64 bytes = 16 * 1024 * 1024;
    int depth = 32;
};

/// Parses an object, strictly: no byte order mark, duplicate keys, U+0000 or lone surrogates, which Qt's own
/// parser lets through. Errors name line and column (1-based, columns in characters):
/// "json.syntax", "json.duplicate-key", "json.too-deep", "json.too-large", "json.character",
/// "json.not-object".
Result<QJsonObject> parseJson(const QByteArray &text, const JsonLimits &limits = {});

/// The one text of an object that hashes and signatures are made over: keys sorted, no blanks, UTF-8.
[[nodiscard]] QByteArray canonicalJson(const QJsonObject &object);

/// Line and column (1-based) of a byte offset, for messages.
struct TextPosition
{
    int line = 1;
    int column = 1;
};
[[nodiscard]] TextPosition positionOf(const QByteArray &text, qsizetype offset);

} // namespace tandem
