// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dossier/ContentTaking.h"

#include "models/dossier/ResourceTaking.h"
#include "models/dossier/UnsafePage.h"

#include <set>

namespace tandem::dossier {

namespace {

constexpr size_t kDeepestState = 20; ///< PDF/A allows 28 in all (ISO 19005-3, 6.1.13)
constexpr size_t kLongestString = 8000;
constexpr size_t kMostContent = size_t{4} << 20U;
constexpr int kMostNumbers = 64; ///< in a dash pattern

/// Operators that are copied with these operands: n number, s string, d dash array, t text array.
const std::map<std::string, std::string> kCopied{
    {"w", "n"},       {"J", "n"},       {"j", "n"},     {"M", "n"},   {"d", "dn"},     {"q", ""},
    {"Q", ""},        {"cm", "nnnnnn"}, {"m", "nn"},    {"l", "nn"},  {"c", "nnnnnn"}, {"v", "nnnn"},
    {"y", "nnnn"},    {"h", ""},        {"re", "nnnn"}, {"S", ""},    {"s", ""},       {"f", ""},
    {"f*", ""},       {"B", ""},        {"B*", ""},     {"b", ""},    {"b*", ""},      {"n", ""},
    {"W", ""},        {"W*", ""},       {"BT", ""},     {"ET", ""},   {"Tc", "n"},     {"Tw", "n"},
    {"Tz", "n"},      {"TL", "n"},      {"Tr", "n"},    {"Ts", "n"},  {"Td", "nn"},    {"TD", "nn"},
    {"Tm", "nnnnnn"}, {"T*", ""},       {"Tj", "s"},    {"TJ", "t"},  {"'", "s"},      {"\"", "nns"},
    {"g", "n"},       {"G", "n"},       {"rg", "nnn"},  {"RG", "nnn"}};

/// Marks and hints that paint nothing.
const std::set<std::string> kDropped{"BX", "EX", "MP", "DP", "ri", "i"};

bool fits(std::vector<QPDFObjectHandle> &operands, const std::string &pattern)
{
    if (operands.size() != pattern.size())
        return false;
    for (size_t i = 0; i < pattern.size(); ++i) {
        QPDFObjectHandle &operand = operands[i];
        const bool isArray = pattern[i] == 'd' || pattern[i] == 't';
        if (isArray ? !operand.isArray() : pattern[i] == 's' ? !operand.isString() : !operand.isNumber())
            return false;
    }
    return true;
}

std::string spelled(QPDFObjectHandle operand, bool mayHoldStrings)
{
    if (operand.isName())
        return spelledName(operand);
    if (operand.isString()) {
        require(operand.getStringValue().size() <= kLongestString, "string too long");
        return operand.unparse();
    }
    if (!operand.isArray())
        return numberIn(operand);
    std::string text = "[";
    require(mayHoldStrings || operand.getArrayNItems() <= kMostNumbers, "array too long");
    for (int i = 0; i < operand.getArrayNItems(); ++i) {
        QPDFObjectHandle item = operand.getArrayItem(i);
        require(item.isNumber() || (mayHoldStrings && item.isString()), "odd array");
        text += (i > 0 ? " " : "") + spelled(item, false);
    }
    return text + "]";
}

} // namespace

ContentTaking::ContentTaking(PageTaking &page, QPDFObjectHandle resources, int depth)
    : m_page(page)
    , m_given(resources)
    , m_depth(depth)
{
}

void ContentTaking::handleObject(QPDFObjectHandle object, size_t, size_t)
{
    require(!object.isInlineImage(), "inline picture");
    if (!object.isOperator()) {
        m_operands.push_back(object);
        return;
    }
    handleOperator(object.getOperatorValue());
    m_operands.clear();
    require(m_out.size() < kMostContent, "content too large");
}

void ContentTaking::handleEOF()
{
    require(m_operands.empty() && m_savedFonts.empty() && !m_isText && m_marks == 0,
            "content does not end well");
}

void ContentTaking::handleOperator(const std::string &name)
{
    if (kDropped.count(name) > 0)
        return;
    if (name == "BMC" || name == "BDC") {
        // Optional content may be hidden: what is seen then depends on the reader.
        require(!m_operands.empty() && nameIn(m_operands.front()) != "OC", "optional content");
        ++m_marks;
    } else if (name == "EMC") {
        require(--m_marks >= 0, "marks do not match");
    } else if (name == "Do") {
        require(m_operands.size() == 1, "odd object");
        use("/XObject", TakenText().refer(m_page.xObject(resource("/XObject"), m_depth + 1)));
        m_out += operands() + "Do\n";
    } else if (name == "gs") {
        require(m_operands.size() == 1, "odd state");
        use("/ExtGState", takenState(resource("/ExtGState")));
        m_out += operands() + "gs\n";
    } else if (name == "F") {
        require(m_operands.empty(), "odd path");
        m_out += "f\n";
    } else if (const auto known = kCopied.find(name); known != kCopied.end()) {
        require(fits(m_operands, known->second), "odd operands");
        handleState(name);
        handleText(name);
        m_out += operands() + name + "\n";
    } else {
        handleFontOrColour(name);
    }
}

void ContentTaking::handleState(const std::string &name)
{
    if (name == "q") {
        m_savedFonts.push_back(m_font);
        require(m_savedFonts.size() <= kDeepestState && !m_isText, "states too deep");
    } else if (name == "Q") {
        require(!m_savedFonts.empty() && !m_isText, "states do not match");
        m_font = m_savedFonts.back();
        m_savedFonts.pop_back();
    } else if (name == "BT" || name == "ET") {
        require(m_isText == (name == "ET"), "texts do not match");
        m_isText = name == "BT";
    }
}

void ContentTaking::handleText(const std::string &name)
{
    if (name != "Tj" && name != "TJ" && name != "'" && name != "\"")
        return;
    require(m_isText && m_font != nullptr, "text without a font");
    QPDFObjectHandle shown = m_operands.back();
    if (shown.isString())
        return showText(shown);
    for (int i = 0; i < shown.getArrayNItems(); ++i) {
        if (shown.getArrayItem(i).isString())
            showText(shown.getArrayItem(i));
    }
}

void ContentTaking::showText(QPDFObjectHandle string)
{
    m_font->show(string.getStringValue());
}

void ContentTaking::handleFontOrColour(const std::string &name)
{
    if (name == "Tf") {
        require(m_operands.size() == 2 && m_operands[1].isNumber(), "odd font");
        m_font = &m_page.font(resource("/Font"));
        use("/Font", TakenText().refer(m_font->object()));
    } else if (name == "cs" || name == "CS") {
        require(m_operands.size() == 1, "odd colour space");
        const std::string space = nameIn(m_operands.front());
        if (space != "DeviceRGB" && space != "DeviceGray")
            use("/ColorSpace", takenColourSpace(resource("/ColorSpace"), m_page.objects()).text);
    } else if (name == "sc" || name == "SC" || name == "scn" || name == "SCN") {
        require(!m_operands.empty() && m_operands.size() <= 3, "odd colour");
        for (QPDFObjectHandle operand : m_operands)
            require(operand.isNumber(), "pattern");
    } else {
        throw UnsafePage("operator " + name);
    }
    m_out += operands() + name + "\n";
}

QPDFObjectHandle ContentTaking::resource(const char *category)
{
    QPDFObjectHandle given = m_given;
    QPDFObjectHandle names = given.isDictionary() ? given.getKey(category) : QPDFObjectHandle::newNull();
    require(!m_operands.empty() && m_operands.front().isName() && names.isDictionary() &&
                names.hasKey(m_operands.front().getName()),
            "resource is missing");
    return names.getKey(m_operands.front().getName());
}

void ContentTaking::use(const char *category, const TakenText &value)
{
    m_used[category].emplace(spelledName(m_operands.front()), value);
}

std::string ContentTaking::operands() const
{
    std::string text;
    for (const QPDFObjectHandle &operand : m_operands)
        text += spelled(operand, true) + " ";
    return text;
}

TakenText ContentTaking::resources() const
{
    TakenText text;
    text << "<<";
    for (const auto &[category, values] : m_used) {
        text << category << "<<";
        for (const auto &[name, value] : values)
            text << name << " " << value;
        text << ">>";
    }
    return text << ">>";
}

} // namespace tandem::dossier
