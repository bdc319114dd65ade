// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Result.h"
#include "models/exchange/ZipProfile.h"

#include <QList>
#include <QSet>

namespace tandem::exchange {

/// Writes a canonical zip in memory. The order of `add` is the order in the file.
class ZipWriter
{
public:
    explicit ZipWriter(const ZipLimits &limits = {});

    /// Adds one entry; names that end in ".json" are deflated when that makes them smaller, all others are
    /// stored. Errors: "zip.name", "zip.duplicate-name", "zip.entry-too-large", "zip.too-many-entries",
    /// "zip.too-large", "zip.memory".
    Result<void> add(const QByteArray &name, const QByteArray &content);
    /// The finished container. The writer is empty afterwards. Errors: "zip.too-large".
    Result<QByteArray> finish();

private:
    ZipLimits m_limits;
    QByteArray m_file;
    QList<ZipEntry> m_entries;
    QSet<QByteArray> m_names;
    qint64 m_total = 0;
};

} // namespace tandem::exchange
