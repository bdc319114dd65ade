// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/LangText.h"
#include "models/dossier/PdfObjects.h"
#include "models/dossier/TextLayout.h"

#include <QDateTime>
#include <QRectF>

namespace tandem::dossier {

/// Who signed, and when: what a signature says of itself on the page.
struct SignatureWords
{
    QString signer;
    QString issuer; ///< of the certificate
    QDateTime when; ///< with the offset of the place it is signed at
    QStringList languages;
};

/// The picture of a signature on the page: the languages of the document side by side.
class SignatureAppearance
{
public:
    SignatureAppearance(const FontBook &fonts, const SignatureWords &words);

    [[nodiscard]] double height() const { return m_height; } ///< points
    /// What a reader aloud says of the field.
    [[nodiscard]] QString spoken() const { return m_spoken; }
    /// Writes the picture for the area, points from the upper left corner of the page; gives its object.
    [[nodiscard]] int write(PdfObjects &objects, const QRectF &area) const;

private:
    const FontBook &m_fonts;
    std::vector<std::vector<TextBlockPtr>> m_columns; ///< one a language
    double m_columnWidth = 0;
    double m_height = 0;
    QString m_spoken;
};

} // namespace tandem::dossier
