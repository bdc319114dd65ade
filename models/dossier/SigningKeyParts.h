// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dossier/OpenSsl.h"

namespace tandem::dossier {

struct SigningKeyParts
{
    KeyPtr key;
    CertificatePtr certificate;
    CertificatesPtr chain; ///< of those who vouch for the certificate; may be missing
};

} // namespace tandem::dossier
