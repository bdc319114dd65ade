// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dossier/ResourceTaking.h"

#include "models/dossier/PdfSyntax.h"
#include "models/dossier/UnsafePage.h"

#include <QBuffer>
#include <QImageReader>

#include <set>

namespace tandem::dossier {

namespace {

constexpr size_t kMostProfile = size_t{2} << 20U;
constexpr size_t kMostPicture = size_t{96} << 20U;
constexpr int kMostSide = 20000; ///< pixels

std::string hexString(const std::string &bytes)
{
    return "<" +
           QByteArray::fromRawData(bytes.data(), static_cast<qsizetype>(bytes.size())).toHex().toStdString() +
           ">";
}

/// Whether the header says what PDF/A wants to hear (ISO 15076-1, 7.2; ISO 19005-3, 6.2.4.2).
bool isProfile(const std::string &data, int components)
{
    constexpr size_t kHeader = 128;
    if (data.size() < kHeader || data.substr(36, 4) != "acsp" || data[8] > 4)
        return false;
    static const std::set<std::string> classes{"mntr", "prtr", "scnr", "spac"};
    return classes.count(data.substr(12, 4)) > 0 && data.substr(16, 4) == (components == 1 ? "GRAY" : "RGB ");
}

TakenColourSpace takenProfile(QPDFObjectHandle stream, TakenObjects &objects)
{
    require(stream.isStream(), "profile is missing");
    QPDFObjectHandle count = stream.getDict().getKey("/N");
    const int components = count.isInteger() ? count.getIntValueAsInt() : 0;
    require(components == 1 || components == 3, "profile for other colours");
    const std::string data = unpackedData(stream, kMostProfile);
    require(isProfile(data, components), "odd profile");
    const TakenObject profile =
        (TakenText() << "/N " + std::to_string(components) + "/Filter/FlateDecode").stream(deflated(data));
    return {(TakenText() << "[/ICCBased").refer(objects.add(profile)) << "]", components, false};
}

TakenColourSpace takenIndex(QPDFObjectHandle space, TakenObjects &objects)
{
    require(space.getArrayNItems() == 4, "odd index");
    const TakenColourSpace base = takenColourSpace(space.getArrayItem(1), objects);
    QPDFObjectHandle last = space.getArrayItem(2);
    QPDFObjectHandle table = space.getArrayItem(3);
    require(!base.isIndexed && last.isInteger() && last.getIntValue() >= 0 && last.getIntValue() <= 255,
            "odd index");
    constexpr size_t kMostTable = 4096;
    std::string colours = table.isString() ? table.getStringValue() : unpackedData(table, kMostTable);
    const size_t needed = static_cast<size_t>(last.getIntValue() + 1) * static_cast<size_t>(base.components);
    require(colours.size() >= needed, "index too short");
    colours.resize(needed);
    return {(TakenText() << "[/Indexed ")
                << base.text << " " + std::to_string(last.getIntValue()) + hexString(colours) + "]",
            1, true};
}

bool isTrue(QPDFObjectHandle value)
{
    return value.isBool() && value.getBoolValue();
}

int sideOf(QPDFObjectHandle dictionary, const char *key)
{
    QPDFObjectHandle side = dictionary.getKey(key);
    require(side.isInteger() && side.getIntValue() > 0 && side.getIntValue() <= kMostSide, "odd size");
    return side.getIntValueAsInt();
}

/// The JPEG as it is, if it is what the dictionary says and can be read.
std::string takenJpeg(QPDFObjectHandle stream, int width, int height, int components)
{
    const std::shared_ptr<Buffer> raw = stream.getRawStreamData();
    const QByteArray data(reinterpret_cast<const char *>(raw->getBuffer()),
                          static_cast<qsizetype>(raw->getSize()));
    const Result<PdfPicture> picture = readPicture(data, {});
    require(picture && picture->coding == PdfPicture::Coding::Jpeg &&
                picture->pixels == QSize(width, height) && picture->isGrey == (components == 1),
            "odd JPEG");
    return data.toStdString();
}

void takeMask(QPDFObjectHandle dictionary, int components, TakenText &out, TakenObjects &objects)
{
    QPDFObjectHandle mask = dictionary.getKey("/Mask");
    QPDFObjectHandle soft = dictionary.getKey("/SMask");
    require(mask.isNull() || soft.isNull(), "two masks");
    if (soft.isStream()) {
        require(!soft.getDict().hasKey("/Matte") && !soft.getDict().hasKey("/SMask") &&
                    nameIn(soft.getDict().getKey("/ColorSpace")) == "DeviceGray",
                "odd soft mask");
        out << "/SMask";
        out.refer(objects.add(takenPicture(soft, objects)));
    } else if (mask.isStream()) {
        require(isTrue(mask.getDict().getKey("/ImageMask")), "odd mask");
        out << "/Mask";
        out.refer(objects.add(takenPicture(mask, objects)));
    } else if (mask.isArray()) {
        out << "/Mask" + numbersIn(mask, 2 * components);
    } else {
        require(mask.isNull() && soft.isNull(), "odd mask");
    }
}

} // namespace

TakenColourSpace takenColourSpace(QPDFObjectHandle space, TakenObjects &objects)
{
    if (space.isArray() && space.getArrayNItems() == 1)
        space = space.getArrayItem(0);
    const std::string name =
        nameIn(space.isArray() && space.getArrayNItems() > 0 ? space.getArrayItem(0) : space);
    if (space.isName() && name == "DeviceGray")
        return {TakenText() << "/DeviceGray", 1, false};
    if (space.isName() && name == "DeviceRGB")
        return {TakenText() << "/DeviceRGB", 3, false};
    if (space.isArray() && name == "ICCBased" && space.getArrayNItems() == 2)
        return takenProfile(space.getArrayItem(1), objects);
    if (space.isArray() && name == "Indexed")
        return takenIndex(space, objects);
    throw UnsafePage("colour space " + name);
}

TakenText takenState(QPDFObjectHandle state)
{
    static const std::set<std::string> numbers{"/LW", "/LC", "/LJ", "/ML", "/CA", "/ca"};
    static const std::set<std::string> switches{"/AIS", "/TK", "/SA"};
    // Overprint and what makes printing inks out of colours; the colours here are those of screens.
    static const std::set<std::string> dropped{"/Type", "/Name", "/SM",  "/FL",  "/RI",   "/OP", "/op",
                                               "/OPM",  "/BG",   "/BG2", "/UCR", "/UCR2", "/HT", "/AAPL:AA"};
    require(state.isDictionary(), "odd state");
    TakenText text;
    text << "<<";
    for (const std::string &key : state.getKeys()) {
        QPDFObjectHandle value = state.getKey(key);
        if (numbers.count(key) > 0)
            text << key + " " + numberIn(value);
        else if (switches.count(key) > 0 && value.isBool())
            text << key + (value.getBoolValue() ? " true" : " false");
        else if (key == "/D" && value.isArray() && value.getArrayNItems() == 2)
            text << "/D[" + numbersIn(value.getArrayItem(0), value.getArrayItem(0).getArrayNItems()) +
                        numberIn(value.getArrayItem(1)) + "]";
        else if (key == "/SMask")
            require(nameIn(value) == "None", "soft mask");
        else if (key == "/BM")
            require(nameIn(value) == "Normal" || nameIn(value) == "Compatible", "blend mode");
        else
            require(dropped.count(key) > 0, "odd state");
    }
    return text << ">>";
}

TakenObject takenPicture(QPDFObjectHandle picture, TakenObjects &objects)
{
    QPDFObjectHandle dictionary = picture.getDict();
    for (const char *key : {"/Alternates", "/OPI", "/OC", "/SMaskInData", "/F"})
        require(!dictionary.hasKey(key), "odd picture");
    const int width = sideOf(dictionary, "/Width");
    const int height = sideOf(dictionary, "/Height");
    const bool isMask = isTrue(dictionary.getKey("/ImageMask"));
    QPDFObjectHandle depth = dictionary.getKey("/BitsPerComponent");
    const int bits = depth.isInteger() ? depth.getIntValueAsInt() : isMask ? 1 : 0;
    require(bits == 1 || (!isMask && (bits == 2 || bits == 4 || bits == 8)), "odd samples");
    TakenText text;
    text << "/Type/XObject/Subtype/Image/Width " + std::to_string(width) + "/Height " +
                std::to_string(height) + "/BitsPerComponent " + std::to_string(bits);
    TakenColourSpace space;
    if (isMask) {
        text << "/ImageMask true";
    } else {
        space = takenColourSpace(dictionary.getKey("/ColorSpace"), objects);
        text << "/ColorSpace" << space.text;
        takeMask(dictionary, space.components, text, objects);
    }
    if (dictionary.hasKey("/Decode"))
        text << "/Decode" + numbersIn(dictionary.getKey("/Decode"), 2 * space.components);
    QPDFObjectHandle filter = dictionary.getKey("/Filter");
    if (filter.isArray() && filter.getArrayNItems() == 1)
        filter = filter.getArrayItem(0);
    if (nameIn(filter) == "DCTDecode") {
        require(bits == 8 && !space.isIndexed, "odd JPEG");
        return (text << "/Filter/DCTDecode").stream(takenJpeg(picture, width, height, space.components));
    }
    const size_t row =
        (static_cast<size_t>(width) * static_cast<size_t>(space.components) * static_cast<size_t>(bits) + 7) /
        8;
    std::string data = unpackedData(picture, kMostPicture);
    require(data.size() >= row * static_cast<size_t>(height), "picture cut off");
    data.resize(row * static_cast<size_t>(height));
    return (text << "/Filter/FlateDecode").stream(deflated(data));
}

} // namespace tandem::dossier
