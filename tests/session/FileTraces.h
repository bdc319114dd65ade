// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QStringList>

namespace tandem::test {

/// Everything that can be read out of a PDF by any means, to look for what must not be there.
class FileTraces
{
public:
    /// Takes the file apart: pages, outline, properties, metadata and files inside by Poppler; every object
    /// and stream by qpdf. `folder` for temporary files.
    FileTraces(const QByteArray &pdf, const QString &folder);

    /// Whether the words are there in any way they could be written.
    [[nodiscard]] bool hasText(const QString &words) const;
    /// Whether these bytes are there, as they are or unpacked.
    [[nodiscard]] bool hasBytes(const QByteArray &bytes) const;
    [[nodiscard]] int files() const { return m_files; }

private:
    QByteArray m_bytes; ///< the file, taken apart and all files inside
    QString m_text;     ///< without blanks: a line may end anywhere
    int m_files = 0;
};

/// All texts and numbers in a JSON value.
[[nodiscard]] QStringList leavesOf(const QJsonValue &json);
/// Beginning, middle and end of a text without blanks: long enough to be nobody else's.
[[nodiscard]] QStringList piecesOf(const QString &text);
/// Without blanks and hyphens.
[[nodiscard]] QString squeezed(const QString &text);

} // namespace tandem::test
