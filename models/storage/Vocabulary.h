// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Result.h"

#include <QByteArray>
#include <QSet>

namespace tandem::storage {

class Connection;

/// All words of the index in memory, so that the words which contain a part ("technik") are found in
/// milliseconds. A word stays after its last text went, which does no harm.
class Vocabulary
{
public:
    /// Reads the words of the index once; later calls do nothing.
    Result<void> load(const Connection &connection);
    void add(const QStringList &tokens);
    void clear();
    /// Words that contain `part`, shortest first, at most `limit`.
    [[nodiscard]] QStringList containing(const QString &part, int limit) const;

private:
    bool m_loaded = false;
    QSet<QByteArray> m_known;
    QByteArray m_words = "\n"; ///< each word between line feeds, UTF-8
};

} // namespace tandem::storage
