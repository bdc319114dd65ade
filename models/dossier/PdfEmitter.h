// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Ports.h"
#include "models/dossier/Document.h"
#include "models/dossier/FontBook.h"
#include "models/dossier/PdfFonts.h"
#include "models/dossier/Recording.h"

namespace tandem::dossier {

/// Writes a recording as PDF 1.7 in the shape of PDF/A-3a and PDF/UA-1.
class PdfEmitter
{
public:
    PdfEmitter(const Document &document, Recording &recording, const FontBook &fonts);

    /// Empty if cancelled.
    [[nodiscard]] QByteArray write(Progress &progress);

private:
    void writePictures();
    void writeAppended();
    void writePage(size_t page);
    void writeLinks(size_t page);
    void writeResources();
    void writeStructure();
    /// The entry of the structure root that finds notes by their names; empty without notes.
    [[nodiscard]] std::string noteNames(const std::vector<int> &objects) const;
    [[nodiscard]] std::string structElement(size_t element, const std::vector<int> &objects) const;
    [[nodiscard]] int writeParentTree(const std::vector<int> &objects);
    [[nodiscard]] int writeOutline();
    [[nodiscard]] int writeDestinations();
    [[nodiscard]] std::vector<int> writeEmbedded();
    [[nodiscard]] int writeData(const EmbeddedFile &file, const std::string &entries);
    [[nodiscard]] int writeOutputIntent();
    [[nodiscard]] int writeCatalogue();

    const Document &m_document;
    Recording &m_recording;
    PdfObjects m_objects;
    PdfFonts m_fonts;
    int m_pagesObject;
    int m_structRoot;
    int m_resources;
    std::vector<int> m_pageObjects;
    std::vector<int> m_pictureObjects;
    std::string m_forms;                        ///< entries of the resources
    std::vector<std::vector<int>> m_pageOwners; ///< per page: element by marked content id
    std::vector<std::vector<int>> m_pageLinks;  ///< per page: annotation objects
    std::vector<int> m_linkOwners;              ///< element by link number
};

} // namespace tandem::dossier
