// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/application/FileFacts.h"

#include <QByteArray>

namespace tandem::dossier {

/// Fills in what a zip archive is: an office document, and whether it can be unpacked whole. Unpacks every
/// entry into nothing, up to a limit: neither declared sizes nor names are trusted.
void examineArchive(const QByteArray &data, application::FileFacts &facts);

} // namespace tandem::dossier
