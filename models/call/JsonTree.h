// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace tandem::call {

struct JsonMember;

/// A JSON value that remembers where it stands. Qt's document forgets, and a call author needs the line.
struct JsonNode
{
    enum class Kind
    {
        Null,
        Bool,
        Number,
        String,
        Array,
        Object
    };
    Kind kind = Kind::Null;
    qsizetype offset = 0; ///< bytes from the start of the file to the value's first byte
    bool yes = false;     ///< of Bool
    QString text;         ///< of String; of Number the digits as written
    std::vector<JsonNode> items;
    std::vector<JsonMember> members; ///< in the order of the file

    /// The value of a member; null if there is none.
    [[nodiscard]] const JsonNode *member(const QString &key) const;
};

struct JsonMember
{
    QString key;
    qsizetype keyOffset = 0;
    JsonNode value;
};

/// The tree of a text that parseJson() has accepted; strictness is its business.
[[nodiscard]] JsonNode parseJsonTree(const QByteArray &text);

/// The node at "sections[2].fields[0].type", or the nearest one around it: a missing member is reported at
/// the object that lacks it.
[[nodiscard]] const JsonNode &nearestNode(const JsonNode &root, const QString &path);

} // namespace tandem::call
