// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <string>

namespace tandem::dossier {

/// An embedded font program, read the way a reader of the PDF does.
class FontProgram
{
public:
    explicit FontProgram(std::string data);
    ~FontProgram();
    FontProgram(const FontProgram &) = delete;
    FontProgram &operator=(const FontProgram &) = delete;

    [[nodiscard]] bool isReadable() const;
    /// Width of a glyph in thousandths of the type size; nothing if it is not there. In a CFF font with
    /// character ids, `glyph` is such an id.
    [[nodiscard]] std::optional<double> widthOf(unsigned glyph) const;

private:
    struct Face;
    std::unique_ptr<Face> m_face;
};

} // namespace tandem::dossier
