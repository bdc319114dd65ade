// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dossier/FontFace.h"

#include <QFile>

#include <hb-ot.h>
#include <hb.h>

#include <cmath>

namespace tandem::dossier {

using namespace Qt::StringLiterals;

namespace {
Error missing(const FontFile &file)
{
    return {u"dossier.font-missing"_s,
            {QT_TRANSLATE_NOOP("Message",
                               "The font “%1” was not found at “%2”. Install the package %3 and try again."),
             {QString::fromLatin1(file.postScriptName), file.path, file.package}},
            {}};
}

QByteArray nameOf(hb_face_t *face)
{
    std::array<char, 128> name{};
    unsigned size = name.size();
    hb_ot_name_get_utf8(face, HB_OT_NAME_ID_POSTSCRIPT_NAME, HB_LANGUAGE_INVALID, &size, name.data());
    return {name.data()};
}

/// The face of that name among those of a collection; null if there is none.
hb_face_t *findFace(hb_blob_t *blob, const QByteArray &name)
{
    const unsigned count = hb_face_count(blob);
    for (unsigned i = 0; i < count; ++i) {
        hb_face_t *face = hb_face_create(blob, i);
        if (nameOf(face) == name)
            return face;
        hb_face_destroy(face);
    }
    return nullptr;
}

bool hasTable(hb_face_t *face, hb_tag_t tag)
{
    hb_blob_t *table = hb_face_reference_table(face, tag);
    const bool has = hb_blob_get_length(table) > 0;
    hb_blob_destroy(table);
    return has;
}
} // namespace

void FontFace::Release::operator()(hb_face_t *face) const
{
    hb_face_destroy(face);
}

void FontFace::Release::operator()(hb_font_t *font) const
{
    hb_font_destroy(font);
}

Result<std::shared_ptr<const FontFace>> FontFace::open(const FontFile &file)
{
    hb_blob_t *blob = hb_blob_create_from_file_or_fail(QFile::encodeName(file.path).constData());
    if (!blob)
        return missing(file);
    hb_face_t *found = findFace(blob, file.postScriptName);
    hb_blob_destroy(blob);
    if (!found)
        return missing(file);

    std::shared_ptr<FontFace> face(new FontFace);
    face->m_face.reset(found);
    face->m_font.reset(hb_font_create(found));
    face->m_postScriptName = file.postScriptName;
    face->readMetrics();
    hb_face_make_immutable(found);
    hb_font_make_immutable(face->m_font.get());
    return std::shared_ptr<const FontFace>(std::move(face));
}

void FontFace::readMetrics()
{
    m_unitsPerEm = hb_face_get_upem(face());
    m_glyphCount = hb_face_get_glyph_count(face());
    m_isCff = hasTable(face(), HB_TAG('C', 'F', 'F', ' '));
    const auto upem = static_cast<int>(m_unitsPerEm);
    hb_font_set_scale(font(), upem, upem);
    const auto thousandths = [upem](int units) {
        return static_cast<int>(std::lround(units * 1000.0 / upem));
    };

    hb_font_extents_t extents{};
    hb_font_get_h_extents(font(), &extents);
    m_ascent = thousandths(extents.ascender);
    m_descent = thousandths(extents.descender);
    hb_position_t cap = 0;
    constexpr int kUsualCapHeight = 700;
    const bool hasCap = hb_ot_metrics_get_position(font(), HB_OT_METRICS_TAG_CAP_HEIGHT, &cap);
    m_capHeight = hasCap ? thousandths(cap) : kUsualCapHeight;

    hb_blob_t *head = hb_face_reference_table(face(), HB_TAG('h', 'e', 'a', 'd'));
    unsigned length = 0;
    const auto *data = reinterpret_cast<const quint8 *>(hb_blob_get_data(head, &length));
    // xMin, yMin, xMax, yMax stand at byte 36 of the table "head" (OpenType 1.9).
    for (unsigned i = 0; i < 4 && length >= 44; ++i)
        m_box[i] = thousandths(static_cast<qint16>(data[36 + 2 * i] << 8 | data[37 + 2 * i]));
    hb_blob_destroy(head);
}

unsigned FontFace::glyphFor(char32_t character) const
{
    hb_codepoint_t glyph = 0;
    hb_font_get_nominal_glyph(font(), character, &glyph);
    return glyph;
}

double FontFace::advanceOf(unsigned glyph) const
{
    return hb_font_get_glyph_h_advance(font(), glyph) * 1000.0 / m_unitsPerEm;
}

} // namespace tandem::dossier
