// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dossier/PdfCheckTable.h"
#include "models/dossier/PdfInspection.h"

#include <QCoreApplication>

#include <algorithm>

namespace tandem::dossier {

namespace {

constexpr int kDeepest = 200; ///< elements or nodes within each other

/// Standard structure types (ISO 32000-1, 14.8.4), and which of them may hold each that has a fixed place.
const std::set<std::string> kTypes{
    "Document", "Part",      "Art",     "Sect",  "Div",  "BlockQuote", "Caption", "TOC",       "TOCI",
    "Index",    "NonStruct", "Private", "P",     "H",    "H1",         "H2",      "H3",        "H4",
    "H5",       "H6",        "L",       "LI",    "Lbl",  "LBody",      "Table",   "TR",        "TH",
    "TD",       "THead",     "TBody",   "TFoot", "Span", "Quote",      "Note",    "Reference", "BibEntry",
    "Code",     "Link",      "Annot",   "Ruby",  "RB",   "RT",         "RP",      "Warichu",   "WT",
    "WP",       "Figure",    "Formula", "Form"};
const std::map<std::string, std::set<std::string>> kHolders{{"TR", {"Table", "THead", "TBody", "TFoot"}},
                                                            {"TH", {"TR"}},
                                                            {"TD", {"TR"}},
                                                            {"THead", {"Table"}},
                                                            {"TBody", {"Table"}},
                                                            {"TFoot", {"Table"}},
                                                            {"LI", {"L"}},
                                                            {"LBody", {"LI"}},
                                                            {"TOCI", {"TOC"}}};

/// Owners by key of the parent tree: an element, or the elements of a page's marked content by their ids.
using ParentTree = std::map<int, QPDFObjectHandle>;

void readNumbers(QPDFObjectHandle node, ParentTree &tree, int depth)
{
    if (!node.isDictionary() || depth > kDeepest)
        return;
    QPDFObjectHandle numbers = node.getKey("/Nums");
    for (int i = 0; numbers.isArray() && i + 1 < numbers.getArrayNItems(); i += 2) {
        if (numbers.getArrayItem(i).isInteger())
            tree.emplace(numbers.getArrayItem(i).getIntValueAsInt(), numbers.getArrayItem(i + 1));
    }
    QPDFObjectHandle kids = node.getKey("/Kids");
    for (int i = 0; kids.isArray() && i < kids.getArrayNItems(); ++i)
        readNumbers(kids.getArrayItem(i), tree, depth + 1);
}

/// Walks through the structure from its root and holds it against what the pages showed.
class StructureWalk
{
public:
    explicit StructureWalk(PdfInspection &inspection);
    void walk();

private:
    void find(const char *code, const char *source, const QStringList &arguments = {}, int page = 0)
    {
        m_inspection.find(code, source, page, arguments);
    }
    [[nodiscard]] std::string typeOf(QPDFObjectHandle element);
    void visit(QPDFObjectHandle element, const std::string &holder, QPDFObjectHandle parent, int depth);
    void visitKid(QPDFObjectHandle kid, QPDFObjectHandle element, const std::string &type, int depth);
    void checkElement(QPDFObjectHandle element, const std::string &type, const std::string &holder);
    void checkHeading(const std::string &type);
    void checkContent(QPDFObjectHandle page, int id, QPDFObjectHandle element);
    void checkReference(QPDFObjectHandle object, QPDFObjectHandle element, const std::string &type);
    void checkMissing();
    void checkAnnotation(QPDFObjectHandle annotation, int page);

    PdfInspection &m_inspection;
    QPDFObjectHandle m_root;
    ParentTree m_parents;
    std::map<QPDFObjGen, int> m_pageOf; ///< page numbers from 1
    std::set<QPDFObjGen> m_visited;
    std::set<std::pair<int, int>> m_owned;         ///< page and id of marked content
    std::map<QPDFObjGen, QPDFObjGen> m_referenced; ///< annotation -> element
    int m_heading = 0;
};

StructureWalk::StructureWalk(PdfInspection &inspection)
    : m_inspection(inspection)
    , m_root(inspection.pdf.getRoot().getKey("/StructTreeRoot"))
{
    for (size_t page = 0; page < inspection.pages.size(); ++page)
        m_pageOf.emplace(inspection.pages[page].getObjGen(), static_cast<int>(page) + 1);
}

void StructureWalk::walk()
{
    if (!m_root.isDictionary()) {
        find("structure.missing",
             QT_TRANSLATE_NOOP("Message", "The file has no structure for screen readers."));
        return;
    }
    readNumbers(m_root.getKey("/ParentTree"), m_parents, 0);
    QPDFObjectHandle kids = m_root.getKey("/K");
    if (kids.isDictionary())
        visit(kids, {}, m_root, 0);
    for (int i = 0; kids.isArray() && i < kids.getArrayNItems(); ++i)
        visit(kids.getArrayItem(i), {}, m_root, 0);
    checkMissing();
}

std::string StructureWalk::typeOf(QPDFObjectHandle element)
{
    const std::string type = nameOf(element.getKey("/S"));
    QPDFObjectHandle roles = m_root.getKey("/RoleMap");
    if (kTypes.count(type) > 0 || !roles.isDictionary())
        return type;
    return nameOf(roles.getKey("/" + type));
}

void StructureWalk::visit(QPDFObjectHandle element, const std::string &holder, QPDFObjectHandle parent,
                          int depth)
{
    if (!element.isDictionary())
        return;
    if (depth > kDeepest || !m_visited.insert(element.getObjGen()).second) {
        find("structure.loop", QT_TRANSLATE_NOOP("Message", "The structure runs in a circle."));
        return;
    }
    const std::string type = typeOf(element);
    if (element.getKey("/P").getObjGen() != parent.getObjGen())
        find("structure.parent",
             QT_TRANSLATE_NOOP("Message", "A part of the structure does not know what it is "
                                          "a part of."));
    checkElement(element, type, holder);
    QPDFObjectHandle kids = element.getKey("/K");
    if (!kids.isArray())
        visitKid(kids, element, type, depth);
    for (int i = 0; kids.isArray() && i < kids.getArrayNItems(); ++i)
        visitKid(kids.getArrayItem(i), element, type, depth);
}

void StructureWalk::visitKid(QPDFObjectHandle kid, QPDFObjectHandle element, const std::string &type,
                             int depth)
{
    if (kid.isInteger()) {
        checkContent(element.getKey("/Pg"), kid.getIntValueAsInt(), element);
        return;
    }
    if (!kid.isDictionary())
        return;
    const std::string kind = nameOf(kid.getKey("/Type"));
    if (kind == "MCR") {
        QPDFObjectHandle page = kid.hasKey("/Pg") ? kid.getKey("/Pg") : element.getKey("/Pg");
        checkContent(page, kid.getKey("/MCID").isInteger() ? kid.getKey("/MCID").getIntValueAsInt() : -1,
                     element);
    } else if (kind == "OBJR") {
        checkReference(kid.getKey("/Obj"), element, type);
    } else {
        visit(kid, type, element, depth + 1);
    }
}

void StructureWalk::checkElement(QPDFObjectHandle element, const std::string &type, const std::string &holder)
{
    const QString name = QString::fromStdString(type);
    const auto place = kHolders.find(type);
    if (kTypes.count(type) == 0)
        find("structure.type", QT_TRANSLATE_NOOP("Message", "The structure has a part of no known kind."));
    else if (place != kHolders.end() && place->second.count(holder) == 0)
        find("structure.place", QT_TRANSLATE_NOOP("Message", "A %1 stands where it must not."), {name});
    const bool isPicture = type == "Figure" || type == "Formula";
    if (isPicture && textOf(element.getKey("/Alt")).trimmed().isEmpty() &&
        textOf(element.getKey("/ActualText")).isEmpty())
        find("structure.alternative",
             QT_TRANSLATE_NOOP("Message", "A figure has no text alternative (Alt)."));
    if (type == "Note" && textOf(element.getKey("/ID")).isEmpty())
        find("structure.note", QT_TRANSLATE_NOOP("Message", "A note has no name (ID)."));
    if (type == "TH" && tableAttribute(element, "/Scope").isNull())
        find("table.scope",
             QT_TRANSLATE_NOOP("Message", "The head of a table does not say whether it heads a "
                                          "row or a column (Scope)."));
    if (type == "Table" && !hasEqualRows(element))
        find("table.columns", QT_TRANSLATE_NOOP("Message", "A table has rows of different lengths."));
    checkHeading(type);
}

void StructureWalk::checkHeading(const std::string &type)
{
    if (type.size() != 2 || type[0] != 'H' || type[1] < '1' || type[1] > '6')
        return;
    const int level = type[1] - '0';
    if (level > m_heading + 1)
        find("structure.heading", QT_TRANSLATE_NOOP("Message", "A heading skips a level."));
    m_heading = level;
}

void StructureWalk::checkContent(QPDFObjectHandle page, int id, QPDFObjectHandle element)
{
    const auto number = m_pageOf.find(page.getObjGen());
    if (number == m_pageOf.end() || !page.isDictionary()) {
        find("structure.page", QT_TRANSLATE_NOOP("Message", "A part of the structure lies on no page."));
        return;
    }
    const int at = number->second;
    if (!m_owned.emplace(at, id).second)
        find("structure.shared",
             QT_TRANSLATE_NOOP("Message", "The same content belongs to the structure twice."), {}, at);
    if (m_inspection.pageContent[static_cast<size_t>(at) - 1].count(id) == 0)
        find("structure.absent",
             QT_TRANSLATE_NOOP("Message", "The structure names content that the page does not have."), {},
             at);
    QPDFObjectHandle key = page.getKey("/StructParents");
    const auto owners = m_parents.find(key.isInteger() ? key.getIntValueAsInt() : -1);
    const bool isKnown = owners != m_parents.end() && owners->second.isArray() && id >= 0 &&
                         id < owners->second.getArrayNItems() &&
                         owners->second.getArrayItem(id).getObjGen() == element.getObjGen();
    if (!isKnown)
        find("structure.parent-tree",
             QT_TRANSLATE_NOOP("Message", "Content does not lead back to its place in the structure "
                                          "(ParentTree)."),
             {}, at);
}

void StructureWalk::checkReference(QPDFObjectHandle object, QPDFObjectHandle element, const std::string &type)
{
    if (!object.isDictionary())
        return;
    m_referenced.emplace(object.getObjGen(), element.getObjGen());
    const std::string kind = nameOf(object.getKey("/Subtype"));
    if ((kind == "Link" && type != "Link") || (kind == "Widget" && type != "Form"))
        find("annotation.place",
             QT_TRANSLATE_NOOP("Message", "A link or field stands in a part of another kind."));
}

void StructureWalk::checkMissing()
{
    for (size_t page = 0; page < m_inspection.pages.size(); ++page) {
        const int number = static_cast<int>(page) + 1;
        for (const int id : m_inspection.pageContent[page]) {
            if (m_owned.count({number, id}) == 0)
                find("structure.unowned",
                     QT_TRANSLATE_NOOP("Message", "Content of a page is in no part of the structure."), {},
                     number);
        }
        QPDFObjectHandle annotations = m_inspection.pages[page];
        annotations = annotations.getKey("/Annots");
        for (int i = 0; annotations.isArray() && i < annotations.getArrayNItems(); ++i)
            checkAnnotation(annotations.getArrayItem(i), number);
    }
}

void StructureWalk::checkAnnotation(QPDFObjectHandle annotation, int page)
{
    if (!annotation.isDictionary())
        return;
    constexpr int kPrint = 4;
    QPDFObjectHandle flags = annotation.getKey("/F");
    const bool isWidget = nameOf(annotation.getKey("/Subtype")) == "Widget";
    // Print alone; a signed field is locked besides (128).
    if (!flags.isInteger() || (flags.getIntValue() & ~(isWidget ? 128 : 0)) != kPrint)
        find("annotation.flags", QT_TRANSLATE_NOOP("Message", "A link or field may be missing in print (F)."),
             {}, page);
    if (textOf(annotation.getKey("/Contents")).isEmpty() && textOf(annotation.getKey("/TU")).isEmpty())
        find("annotation.contents",
             QT_TRANSLATE_NOOP("Message", "A link or field does not say what it is (Contents)."), {}, page);
    const auto element = m_referenced.find(annotation.getObjGen());
    QPDFObjectHandle key = annotation.getKey("/StructParent");
    const auto owner = m_parents.find(key.isInteger() ? key.getIntValueAsInt() : -1);
    if (element == m_referenced.end() || owner == m_parents.end() ||
        owner->second.getObjGen() != element->second)
        find("annotation.structure",
             QT_TRANSLATE_NOOP("Message", "A link or field is no part of the structure."), {}, page);
    QPDFObjectHandle area = annotation.getKey("/Rect");
    const bool isSeen = area.isRectangle() && area.getArrayAsRectangle().urx > area.getArrayAsRectangle().llx;
    if (isWidget && isSeen && !annotation.getKey("/AP").isDictionary())
        find("annotation.appearance", QT_TRANSLATE_NOOP("Message", "A field has no picture of itself (AP)."),
             {}, page);
}

} // namespace

void checkStructure(PdfInspection &inspection)
{
    StructureWalk(inspection).walk();
}

} // namespace tandem::dossier
