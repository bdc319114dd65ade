// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dossier/PdfInspection.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace tandem::dossier {

namespace {

constexpr int kDeepestForm = 12; ///< form objects within each other
const std::set<std::string> kPainting{"S",  "s",  "f",  "F",  "f*", "B",  "B*", "b",           "b*",
                                      "sh", "Do", "Tj", "TJ", "'",  "\"", "BI", "INLINE IMAGE"};

QString objectKey(QPDFObjectHandle object)
{
    return QString::fromStdString(object.isIndirect() ? object.getObjGen().unparse() : object.unparse());
}

/// Whether texts of the font have codes of two bytes.
bool isComposite(QPDFObjectHandle font)
{
    return nameOf(font.getKey("/Subtype")) == "Type0";
}

/// Walks through the operators of one page and of the forms it shows.
class ContentWalk final : public QPDFObjectHandle::ParserCallbacks
{
public:
    ContentWalk(PdfInspection &inspection, size_t page)
        : m_inspection(inspection)
        , m_page(page)
    {
    }

    void walkPage();
    /// What a form field shows: it is in the structure as a whole, so its marks need not be.
    void walkAppearance(QPDFObjectHandle appearance);
    void handleObject(QPDFObjectHandle object, size_t offset, size_t length) override;
    void handleEOF() override {}

private:
    enum class Mark
    {
        Content,
        Artifact,
        Other
    };

    [[nodiscard]] int number() const { return static_cast<int>(m_page) + 1; }
    void find(const char *code, const char *source, const QStringList &arguments = {})
    {
        m_inspection.find(code, source, number(), arguments);
    }
    [[nodiscard]] bool isInside(Mark mark) const
    {
        return std::find(m_marks.begin(), m_marks.end(), mark) != m_marks.end();
    }
    void walk(const std::string &content, QPDFObjectHandle resources);
    void handleOperator(const std::string &name);
    void beginMark();
    void endMark();
    void noteContent(int id);
    [[nodiscard]] std::optional<int> contentId();
    void restore();
    void setFont();
    void paint(const std::string &name);
    void showText(const std::string &bytes);
    void showObject();
    void showPicture(QPDFObjectHandle picture);
    [[nodiscard]] QPDFObjectHandle resource(const char *category, const std::string &name);

    PdfInspection &m_inspection;
    size_t m_page;
    QPDFObjectHandle m_resources;
    std::vector<QPDFObjectHandle> m_operands;
    std::vector<Mark> m_marks;
    std::vector<QPDFObjectHandle> m_savedFonts;
    QPDFObjectHandle m_font = QPDFObjectHandle::newNull();
    int m_depth = 0;
    bool m_isAppearance = false;
};

void ContentWalk::walkPage()
{
    QPDFObjectHandle page = m_inspection.pages[m_page];
    QPDFObjectHandle contents = page.getKey("/Contents");
    std::string content;
    if (contents.isStream())
        content = PdfInspection::unpacked(contents);
    for (int i = 0; contents.isArray() && i < contents.getArrayNItems(); ++i)
        content += PdfInspection::unpacked(contents.getArrayItem(i)) + "\n";
    // Resources may be inherited; ours never are, merged pages may.
    QPDFObjectHandle holder = page;
    for (int up = 0; up < kDeepestForm && !holder.hasKey("/Resources") && holder.hasKey("/Parent"); ++up)
        holder = holder.getKey("/Parent");
    walk(content, holder.getKey("/Resources"));
}

void ContentWalk::walkAppearance(QPDFObjectHandle appearance)
{
    m_isAppearance = true;
    ++m_depth;
    walk(PdfInspection::unpacked(appearance), appearance.getDict().getKey("/Resources"));
}

void ContentWalk::walk(const std::string &content, QPDFObjectHandle resources)
{
    const size_t marks = m_marks.size();
    const size_t saved = m_savedFonts.size();
    std::swap(m_resources, resources);
    QPDFObjectHandle::parseContentStream(QPDFObjectHandle::newStream(&m_inspection.pdf, content), this);
    if (m_marks.size() != marks || m_savedFonts.size() != saved)
        find("content.open",
             QT_TRANSLATE_NOOP("Message", "Marked content or a saved state is not closed, or closed twice."));
    m_marks.resize(std::min(marks, m_marks.size()));
    m_savedFonts.resize(std::min(saved, m_savedFonts.size()));
    m_operands.clear();
    std::swap(m_resources, resources);
}

void ContentWalk::handleObject(QPDFObjectHandle object, size_t, size_t)
{
    if (object.isOperator()) {
        handleOperator(object.getOperatorValue());
        m_operands.clear();
    } else if (object.isInlineImage()) {
        paint("INLINE IMAGE");
    } else {
        m_operands.push_back(object);
    }
}

void ContentWalk::handleOperator(const std::string &name)
{
    if (name == "BDC" || name == "BMC")
        beginMark();
    else if (name == "EMC")
        endMark();
    else if (name == "q")
        m_savedFonts.push_back(m_font);
    else if (name == "Q")
        restore();
    else if (name == "Tf")
        setFont();
    else if (name == "k" || name == "K")
        find("colour.cmyk", QT_TRANSLATE_NOOP("Message", "A colour for four printing inks (CMYK) is used."));
    else if (kPainting.count(name) > 0)
        paint(name);
}

void ContentWalk::beginMark()
{
    const std::string tag = m_operands.empty() ? std::string() : nameOf(m_operands.front());
    const std::optional<int> id = contentId();
    const Mark mark = id ? Mark::Content : tag == "Artifact" ? Mark::Artifact : Mark::Other;
    if (mark != Mark::Other && (isInside(Mark::Content) || isInside(Mark::Artifact)))
        find("content.nested",
             QT_TRANSLATE_NOOP("Message", "Marked content lies in other marked content or in an artifact."));
    if (id)
        noteContent(*id);
    m_marks.push_back(mark);
}

std::optional<int> ContentWalk::contentId()
{
    if (m_operands.size() < 2)
        return std::nullopt;
    QPDFObjectHandle properties = m_operands[1];
    if (properties.isName() && m_resources.isDictionary() && m_resources.getKey("/Properties").isDictionary())
        properties = m_resources.getKey("/Properties").getKey(properties.getName());
    if (!properties.isDictionary() || !properties.getKey("/MCID").isInteger())
        return std::nullopt;
    return properties.getKey("/MCID").getIntValueAsInt();
}

void ContentWalk::noteContent(int id)
{
    // Forms of a figure may number content of their own; only the page's own numbers lead into the structure.
    if (m_depth == 0 && !m_inspection.pageContent[m_page].insert(id).second)
        find("content.twice", QT_TRANSLATE_NOOP("Message", "Marked content %1 is there twice."),
             {QString::number(id)});
}

void ContentWalk::endMark()
{
    if (m_marks.empty())
        find("content.open",
             QT_TRANSLATE_NOOP("Message", "Marked content or a saved state is not closed, or closed twice."));
    else
        m_marks.pop_back();
}

void ContentWalk::restore()
{
    if (m_savedFonts.empty()) {
        find("content.open",
             QT_TRANSLATE_NOOP("Message", "Marked content or a saved state is not closed, or closed twice."));
        return;
    }
    m_font = m_savedFonts.back();
    m_savedFonts.pop_back();
}

QPDFObjectHandle ContentWalk::resource(const char *category, const std::string &name)
{
    if (m_resources.isDictionary() && m_resources.getKey(category).isDictionary())
        return m_resources.getKey(category).getKey(name);
    return QPDFObjectHandle::newNull();
}

void ContentWalk::setFont()
{
    m_font = m_operands.empty() || !m_operands.front().isName()
                 ? QPDFObjectHandle::newNull()
                 : resource("/Font", m_operands.front().getName());
    if (m_font.isDictionary())
        return;
    m_font = QPDFObjectHandle::newNull();
    find("font.unknown", QT_TRANSLATE_NOOP("Message", "A text is set in a font that is not there."));
}

void ContentWalk::paint(const std::string &name)
{
    if (!m_isAppearance && !isInside(Mark::Content) && !isInside(Mark::Artifact))
        find("content.unmarked",
             QT_TRANSLATE_NOOP("Message", "Something is painted that is neither content of the structure nor "
                                          "marked as an artifact."));
    if (name == "Do")
        showObject();
    for (QPDFObjectHandle operand : m_operands) {
        if (operand.isString())
            showText(operand.getStringValue());
        for (int i = 0; operand.isArray() && i < operand.getArrayNItems(); ++i) {
            if (operand.getArrayItem(i).isString())
                showText(operand.getArrayItem(i).getStringValue());
        }
    }
}

void ContentWalk::showText(const std::string &bytes)
{
    if (!m_font.isDictionary() || bytes.empty())
        return;
    ShownCodes &shown = m_inspection.fonts[objectKey(m_font).toStdString()];
    if (shown.page == 0) {
        shown.font = m_font;
        shown.page = number();
    }
    const size_t width = isComposite(m_font) ? 2 : 1;
    if (bytes.size() % width != 0)
        find("font.codes", QT_TRANSLATE_NOOP("Message", "A text ends in half a character."));
    for (size_t i = 0; i + width <= bytes.size(); i += width) {
        unsigned code = static_cast<unsigned char>(bytes[i]);
        if (width == 2)
            code = code << 8U | static_cast<unsigned char>(bytes[i + 1]);
        shown.codes.insert(code);
    }
}

void ContentWalk::showObject()
{
    QPDFObjectHandle object = m_operands.empty() || !m_operands.front().isName()
                                  ? QPDFObjectHandle::newNull()
                                  : resource("/XObject", m_operands.front().getName());
    if (!object.isStream()) {
        find("content.object", QT_TRANSLATE_NOOP("Message", "A picture is shown that is not there."));
        return;
    }
    if (nameOf(object.getDict().getKey("/Subtype")) != "Form") {
        showPicture(object);
        return;
    }
    if (m_depth >= kDeepestForm) {
        find("content.depth", QT_TRANSLATE_NOOP("Message", "Pictures lie in each other without end."));
        return;
    }
    ++m_depth;
    const std::vector<QPDFObjectHandle> operands = std::exchange(m_operands, {});
    const QPDFObjectHandle font = m_font;
    QPDFObjectHandle own = object.getDict().getKey("/Resources");
    walk(PdfInspection::unpacked(object), own.isDictionary() ? own : m_resources);
    m_font = font;
    m_operands = operands;
    --m_depth;
}

void ContentWalk::showPicture(QPDFObjectHandle picture)
{
    QPDFObjectHandle dictionary = picture.getDict();
    QPDFObjectHandle space = dictionary.getKey("/ColorSpace");
    if (space.isArray() && space.getArrayNItems() > 1 && nameOf(space.getArrayItem(0)) == "Indexed")
        space = space.getArrayItem(1);
    if (nameOf(space) == "DeviceCMYK")
        find("colour.cmyk", QT_TRANSLATE_NOOP("Message", "A colour for four printing inks (CMYK) is used."));
    if (dictionary.getKey("/Interpolate").isBool() && dictionary.getKey("/Interpolate").getBoolValue())
        find("picture.smoothed", QT_TRANSLATE_NOOP("Message", "A picture asks to be smoothed."));
}

void checkAppearances(PdfInspection &inspection, size_t page)
{
    QPDFObjectHandle dictionary = inspection.pages[page];
    QPDFObjectHandle annotations = dictionary.getKey("/Annots");
    for (int i = 0; annotations.isArray() && i < annotations.getArrayNItems(); ++i) {
        QPDFObjectHandle annotation = annotations.getArrayItem(i);
        if (!annotation.isDictionary() || !annotation.getKey("/AP").isDictionary())
            continue;
        QPDFObjectHandle normal = annotation.getKey("/AP").getKey("/N");
        if (normal.isStream())
            ContentWalk(inspection, page).walkAppearance(normal);
    }
}

void checkTabs(PdfInspection &inspection, size_t page)
{
    QPDFObjectHandle dictionary = inspection.pages[page];
    if (dictionary.hasKey("/Annots") && nameOf(dictionary.getKey("/Tabs")) != "S")
        inspection.find("page.tabs",
                        QT_TRANSLATE_NOOP("Message", "The tab key does not follow the structure (Tabs)."),
                        static_cast<int>(page) + 1);
}

} // namespace

void checkContent(PdfInspection &inspection, Progress &progress)
{
    const auto pages = static_cast<qint64>(inspection.pages.size());
    for (size_t page = 0; page < inspection.pages.size() && !progress.cancelled(); ++page) {
        ContentWalk(inspection, page).walkPage();
        checkAppearances(inspection, page);
        checkTabs(inspection, page);
        progress.advance(static_cast<qint64>(page) + 1, pages);
    }
}

} // namespace tandem::dossier
