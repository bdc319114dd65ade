// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dossier/FontTaking.h"
#include "models/dossier/TakenObjects.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <map>
#include <optional>

namespace tandem::dossier {

/// Takes pages of a foreign PDF over as form objects. Everything is spelled anew from what is known to be
/// safe in PDF/A-3 and PDF/UA-1; whatever is not known makes the page unsafe, and it is painted instead. Left
/// out are marked content (the page is a figure here), annotations, actions and all that is not painted.
class PageTaking
{
public:
    PageTaking(QPDF &pdf, TakenObjects &objects)
        : m_pdf(pdf)
        , m_objects(objects)
    {
    }

    /// The index of the form, in whose space the page stands upright at the origin; nothing if unsafe.
    [[nodiscard]] std::optional<qint32> take(QPDFObjectHandle page);
    /// Writes what the pages share, when all are taken.
    void finish();

private:
    friend class ContentTaking;

    [[nodiscard]] TakenObjects &objects() { return m_objects; }

    // Each throws UnsafePage.
    [[nodiscard]] TakenObject pageForm(QPDFObjectHandle page);
    [[nodiscard]] qint32 xObject(QPDFObjectHandle object, int depth);
    [[nodiscard]] TakenObject form(QPDFObjectHandle stream, int depth);
    [[nodiscard]] FontTaking &font(QPDFObjectHandle font);

    QPDF &m_pdf;
    TakenObjects &m_objects;
    std::map<QPDFObjGen, qint32> m_known; ///< forms and pictures
    std::map<QPDFObjGen, std::unique_ptr<FontTaking>> m_fonts;
};

} // namespace tandem::dossier
