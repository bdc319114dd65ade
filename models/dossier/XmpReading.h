// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QStringList>

namespace tandem::dossier {

/// What a file says of itself in its XMP metadata, as far as archives and readers rely on it.
struct XmpReading
{
    bool isReadable = false;
    QMap<QString, QString> properties;     ///< "dc:title", with the usual prefix whatever the file calls it
    QStringList languages;                 ///< of the document, in their order
    bool describesUniversalAccess = false; ///< the extension schema of pdfuaid is there
};

[[nodiscard]] XmpReading readXmp(const QByteArray &xmp);

} // namespace tandem::dossier
