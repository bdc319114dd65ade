// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dossier/PageTaking.h"

#include "models/dossier/ContentTaking.h"
#include "models/dossier/PdfSyntax.h"
#include "models/dossier/ResourceTaking.h"
#include "models/dossier/UnsafePage.h"

#include <qpdf/QPDFPageObjectHelper.hh>

#include <algorithm>
#include <cmath>

namespace tandem::dossier {

namespace {

constexpr int kDeepestForm = 6;

/// Annotations that show nothing worth keeping. All others (form fields, stamps, remarks) are painted with
/// the page.
bool showsNothing(QPDFObjectHandle annotation)
{
    const std::string type = nameIn(annotation.getKey("/Subtype"));
    QPDFObjectHandle flags = annotation.getKey("/F");
    constexpr int kHidden = 2;
    return type == "Link" || type == "Popup" ||
           (flags.isInteger() && (flags.getIntValueAsInt() & kHidden) != 0);
}

void checkAnnotations(QPDFObjectHandle page)
{
    QPDFObjectHandle annotations = page.getKey("/Annots");
    require(annotations.isNull() || annotations.isArray(), "odd annotations");
    for (int i = 0; annotations.isArray() && i < annotations.getArrayNItems(); ++i)
        require(annotations.getArrayItem(i).isDictionary() && showsNothing(annotations.getArrayItem(i)),
                "annotation");
}

/// Colours of devices must mean what they mean in the dossier.
void checkResources(QPDFObjectHandle resources)
{
    require(resources.isDictionary(), "no resources");
    QPDFObjectHandle spaces = resources.getKey("/ColorSpace");
    for (const char *key : {"/DefaultGray", "/DefaultRGB", "/DefaultCMYK"})
        require(!spaces.isDictionary() || !spaces.hasKey(key), "default colour space");
}

/// Turns the visible part of the page upright and to the origin (ISO 32000-1, 7.7.3.3).
std::string uprightMatrix(const QPDFObjectHandle::Rectangle &box, int turn)
{
    std::string out = "[";
    const auto put = [&out](int a, int b, int c, int d, double e, double f) {
        for (const double value : {double(a), double(b), double(c), double(d), e, f})
            appendNumber(out, value);
    };
    switch (turn) {
    case 90:
        put(0, -1, 1, 0, -box.lly, box.urx);
        break;
    case 180:
        put(-1, 0, 0, -1, box.urx, box.ury);
        break;
    case 270:
        put(0, 1, -1, 0, box.ury, -box.llx);
        break;
    default:
        put(1, 0, 0, 1, -box.llx, -box.lly);
    }
    return out + "]";
}

/// Groups matter for what is transparent; their colours must be those of the dossier.
std::string groupEntry(QPDFObjectHandle group)
{
    if (group.isNull())
        return {};
    require(group.isDictionary() && nameIn(group.getKey("/S")) == "Transparency", "odd group");
    QPDFObjectHandle space = group.getKey("/CS");
    require(space.isNull() || nameIn(space) == "DeviceRGB" || nameIn(space) == "DeviceGray",
            "group of other colours");
    std::string entry = "/Group<</S/Transparency";
    for (const char *key : {"/I", "/K"}) {
        if (group.getKey(key).isBool() && group.getKey(key).getBoolValue())
            entry += std::string(key) + " true";
    }
    return entry + ">>";
}

} // namespace

std::optional<qint32> PageTaking::take(QPDFObjectHandle page)
{
    const size_t warnings = m_pdf.numWarnings();
    try {
        TakenObject form = pageForm(page);
        if (m_pdf.numWarnings() == warnings)
            return m_objects.add(std::move(form));
    } catch (const std::exception &) {
        // Unsafe, or not readable: the page is painted.
    }
    return std::nullopt;
}

TakenObject PageTaking::pageForm(QPDFObjectHandle page)
{
    QPDFPageObjectHelper helper(page);
    checkAnnotations(page);
    require(!page.hasKey("/UserUnit"), "unit");
    helper.externalizeInlineImages(0, true);
    QPDFObjectHandle media = helper.getMediaBox();
    QPDFObjectHandle crop = helper.getCropBox();
    require(media.isRectangle() && crop.isRectangle(), "no size");
    const QPDFObjectHandle::Rectangle outer = media.getArrayAsRectangle();
    QPDFObjectHandle::Rectangle box = crop.getArrayAsRectangle();
    box.llx = std::max(box.llx, outer.llx);
    box.lly = std::max(box.lly, outer.lly);
    box.urx = std::min(box.urx, outer.urx);
    box.ury = std::min(box.ury, outer.ury);
    require(box.urx > box.llx && box.ury > box.lly, "no size");
    QPDFObjectHandle turned = helper.getAttribute("/Rotate", false);
    const int turn = turned.isInteger() ? (turned.getIntValueAsInt() % 360 + 360) % 360 : 0;
    require(turn % 90 == 0, "odd turn");
    // The page's own group makes no difference on white paper without blend modes.
    QPDFObjectHandle resources = helper.getAttribute("/Resources", false);
    checkResources(resources);
    ContentTaking content(*this, resources, 0);
    page.parsePageContents(&content);
    TakenText text;
    text << "/Type/XObject/Subtype/Form/BBox[";
    std::string corners;
    for (const double value : {box.llx, box.lly, box.urx, box.ury})
        appendNumber(corners, value);
    text << corners + "]/Matrix" + uprightMatrix(box, turn) + "/Resources" << content.resources()
         << "/Filter/FlateDecode";
    return text.stream(deflated(content.content()));
}

qint32 PageTaking::xObject(QPDFObjectHandle object, int depth)
{
    require(object.isStream() && depth <= kDeepestForm, "odd object, or too deep");
    if (const auto known = m_known.find(object.getObjGen()); known != m_known.end())
        return known->second;
    QPDFObjectHandle dictionary = object.getDict();
    const std::string type = nameIn(dictionary.getKey("/Subtype"));
    require(type == "Image" || type == "Form", "object of another kind");
    TakenObject taken = type == "Image" ? takenPicture(object, m_objects) : form(object, depth);
    const qint32 index = m_objects.add(std::move(taken));
    m_known.emplace(object.getObjGen(), index);
    return index;
}

TakenObject PageTaking::form(QPDFObjectHandle stream, int depth)
{
    QPDFObjectHandle dictionary = stream.getDict();
    for (const char *key : {"/Ref", "/OPI", "/OC", "/PS", "/Subtype2", "/F"})
        require(!dictionary.hasKey(key), "odd form");
    QPDFPageObjectHelper(stream).externalizeInlineImages(0, true);
    QPDFObjectHandle resources = dictionary.getKey("/Resources");
    checkResources(resources);
    ContentTaking content(*this, resources, depth);
    QPDFObjectHandle::parseContentStream(stream, &content);
    TakenText text;
    text << "/Type/XObject/Subtype/Form/BBox" + numbersIn(dictionary.getKey("/BBox"), 4);
    if (dictionary.hasKey("/Matrix"))
        text << "/Matrix" + numbersIn(dictionary.getKey("/Matrix"), 6);
    text << groupEntry(dictionary.getKey("/Group")) + "/Resources" << content.resources()
         << "/Filter/FlateDecode";
    return text.stream(deflated(content.content()));
}

FontTaking &PageTaking::font(QPDFObjectHandle font)
{
    require(font.isDictionary() && font.isIndirect(), "odd font");
    std::unique_ptr<FontTaking> &known = m_fonts[font.getObjGen()];
    if (!known)
        known = std::make_unique<FontTaking>(font, m_objects);
    return *known;
}

void PageTaking::finish()
{
    for (const auto &[id, font] : m_fonts) {
        if (font)
            font->write();
    }
}

} // namespace tandem::dossier
