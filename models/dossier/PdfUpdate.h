// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dossier/PdfObjects.h"

#include <map>

namespace tandem::dossier {

/// How a finished file ends: what goes on from it has to know this.
struct PdfEnding
{
    qsizetype length = 0;         ///< bytes
    qsizetype crossReference = 0; ///< where its last cross reference begins
    int size = 0;                 ///< one more than its highest object number
    std::string root;             ///< "12 0 R"
    std::string info;             ///< the same; empty without one
    std::string firstId;          ///< spelled as a PDF string; stays the same in every update
};

/// An incremental update (ISO 32000-1, 7.5.6): new and changed objects behind a file whose bytes stay as they
/// are.
class PdfUpdate
{
public:
    explicit PdfUpdate(PdfEnding ending);

    /// For objects the file does not have yet.
    [[nodiscard]] PdfObjects &objects() { return m_objects; }
    /// `body` takes the place of an object of the file.
    void replace(int object, std::string body);
    /// The bytes that follow the file.
    [[nodiscard]] QByteArray write() const;

private:
    PdfEnding m_ending;
    PdfObjects m_objects;
    std::map<int, std::string> m_replaced;
};

} // namespace tandem::dossier
