// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Result.h"

namespace tandem::dossier {

/// Why a PDF is not looked into at all: errors that name it.
class PdfRefusal
{
public:
    explicit PdfRefusal(QString name)
        : m_name(std::move(name))
    {
    }

    [[nodiscard]] Error foreign() const;                   ///< "pdf.foreign"
    [[nodiscard]] Error damaged(const char *detail) const; ///< "pdf.damaged"
    [[nodiscard]] Error encrypted() const;                 ///< "pdf.encrypted"
    [[nodiscard]] Error tooLarge() const;                  ///< "pdf.too-large"
    [[nodiscard]] Error cancelled() const;                 ///< "pdf.cancelled"

private:
    QString m_name;
};

} // namespace tandem::dossier
