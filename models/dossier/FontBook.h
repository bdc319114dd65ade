// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dossier/FontFace.h"

#include <array>

namespace tandem::dossier {

enum class FaceId : quint8
{
    LatinRegular,
    LatinBold,
    HanRegular,
    HanBold
};
inline constexpr size_t kFaceCount = 4;

/// The four faces every dossier is set in, opened by file so that no system setting can change a page.
class FontBook
{
public:
    using Files = std::array<FontFile, kFaceCount>;

    /// Noto Sans and Noto Sans CJK SC where Debian puts them.
    static Files debianFiles();
    /// Error "dossier.font-missing".
    static Result<std::shared_ptr<const FontBook>> open(const Files &files);
    /// The Debian faces, opened at the first call and then shared by all threads until the program ends. The
    /// files are mapped, not read; a missing font stays missing until the next start.
    static const Result<std::shared_ptr<const FontBook>> &installed();

    [[nodiscard]] const FontFace &face(FaceId id) const { return *m_faces[static_cast<size_t>(id)]; }
    /// The face that shows a character; nothing if none does. In Han text, punctuation that both scripts
    /// share (quotes, dashes, ellipsis, middle dot) is taken from the Han face.
    [[nodiscard]] std::optional<FaceId> pick(char32_t character, bool hanText, bool bold) const;

private:
    std::array<std::shared_ptr<const FontFace>, kFaceCount> m_faces;
};

} // namespace tandem::dossier
