// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Result.h"
#include "models/exchange/ZipProfile.h"

#include <QHash>
#include <QList>

namespace tandem::exchange {

/// Reads a canonical zip and nothing else: what another reader could understand differently is refused.
class ZipReader
{
public:
    /// Checks the whole frame (end record, directory, every local header) without unpacking. Errors, each
    /// for its own fault: "zip.empty", "zip.not-zip", "zip.truncated", "zip.too-large", "zip.end-record",
    /// "zip.too-many-entries", "zip.directory", "zip.encrypted", "zip.name", "zip.method", "zip.attributes",
    /// "zip.duplicate-name", "zip.overlap", "zip.local-header", "zip.entry-too-large", "zip.size".
    static Result<ZipReader> open(const QByteArray &file, const ZipLimits &limits = {});

    [[nodiscard]] const QList<ZipEntry> &entries() const { return m_entries; }
    [[nodiscard]] bool contains(const QByteArray &name) const { return m_index.contains(name); }
    /// Unpacks one entry. Errors: "zip.entry-missing", "zip.content" (broken data or wrong CRC), "zip.size"
    /// (more or less data than declared; unpacking stops at the declared size), "zip.memory".
    Result<QByteArray> read(const QByteArray &name) const;

private:
    QByteArray m_file;
    QList<ZipEntry> m_entries;
    QHash<QByteArray, qsizetype> m_index;
};

} // namespace tandem::exchange
