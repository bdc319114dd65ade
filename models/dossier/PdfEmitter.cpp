// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dossier/PdfEmitter.h"

#include "models/dossier/ContentStream.h"
#include "models/dossier/FieldPlaces.h"
#include "models/dossier/PdfSyntax.h"
#include "models/dossier/TakenObjects.h"
#include "models/dossier/XmpMetadata.h"

#include <QColorSpace>
#include <QCryptographicHash>

namespace tandem::dossier {

using namespace Qt::StringLiterals;

namespace {
/// Keys of the parent tree: pages count from 0, links from here.
constexpr int kFirstLinkKey = 1000000;

void appendBox(std::string &out, const QRectF &rect)
{
    for (const double value :
         {rect.left(), kPageHeight - rect.bottom(), rect.right(), kPageHeight - rect.top()})
        appendNumber(out, value);
}

/// Anchors are free text; names in the file are ASCII.
std::string destinationName(const QString &anchor)
{
    return pdfBytes(placeName(anchor).toLatin1());
}

/// PDF/UA asks that every note can be named (ISO 14289-1, 7.9). Digits of equal length keep the order of
/// names.
std::string noteName(size_t element)
{
    return pdfBytes(u"note-%1"_s.arg(element, 8, 10, QLatin1Char('0')).toLatin1());
}

std::string relationName(EmbeddedFile::Relation relation)
{
    switch (relation) {
    case EmbeddedFile::Relation::Source:
        return "/Source";
    case EmbeddedFile::Relation::Data:
        return "/Data";
    case EmbeddedFile::Relation::Supplement:
        return "/Supplement";
    }
    return "/Unspecified";
}
} // namespace

PdfEmitter::PdfEmitter(const Document &document, Recording &recording, const FontBook &fonts)
    : m_document(document)
    , m_recording(recording)
    , m_fonts(fonts, m_objects)
    , m_pagesObject(m_objects.reserve())
    , m_structRoot(m_objects.reserve())
    , m_resources(m_objects.reserve())
{
    for (size_t i = 0; i < recording.pages.size(); ++i)
        m_pageObjects.push_back(m_objects.reserve());
    m_pageLinks.resize(recording.pages.size());
}

QByteArray PdfEmitter::write(Progress &progress)
{
    writePictures();
    writeAppended();
    const auto pages = static_cast<qint64>(m_recording.pages.size());
    for (size_t page = 0; page < m_recording.pages.size(); ++page) {
        if (progress.cancelled())
            return {};
        writePage(page);
        progress.advance(pages + static_cast<qint64>(page) + 1, 2 * pages);
    }
    writeResources();
    std::string kids;
    for (const int page : m_pageObjects)
        kids += pdfReference(page) + " ";
    m_objects.set(m_pagesObject, "<</Type/Pages/Kids[" + kids + "]/Count " + std::to_string(pages) + ">>");
    writeStructure();
    const int catalogue = writeCatalogue();
    return m_objects.write(catalogue, m_objects.add(documentInformation(m_document)));
}

void PdfEmitter::writePictures()
{
    QHash<QByteArray, int> written; // the same picture may stand in its place and among the attachments
    for (const PdfPicture &picture : m_recording.pictures) {
        if (const auto known = written.constFind(picture.data); known != written.cend()) {
            m_pictureObjects.push_back(*known);
            continue;
        }
        const std::string entries = "/Type/XObject/Subtype/Image/Width " +
                                    std::to_string(picture.pixels.width()) + "/Height " +
                                    std::to_string(picture.pixels.height()) + "/ColorSpace/" +
                                    (picture.isGrey ? "DeviceGray" : "DeviceRGB") + "/BitsPerComponent 8";
        const std::string_view data(picture.data.constData(), static_cast<size_t>(picture.data.size()));
        const std::string predictor = "/Filter/FlateDecode/DecodeParms<</Predictor 15/Colors " +
                                      std::string(picture.isGrey ? "1" : "3") +
                                      "/BitsPerComponent 8/Columns " +
                                      std::to_string(picture.pixels.width()) + ">>";
        m_pictureObjects.push_back(picture.coding == PdfPicture::Coding::Jpeg
                                       ? m_objects.addRawStream(entries + "/Filter/DCTDecode", data)
                                   : picture.coding == PdfPicture::Coding::PngRows
                                       ? m_objects.addRawStream(entries + predictor, data)
                                       : m_objects.addStream(entries, data));
        written.insert(picture.data, m_pictureObjects.back());
    }
}

void PdfEmitter::writeAppended()
{
    for (qsizetype at = 0; at < m_document.appended.size(); ++at) {
        const AppendedFile &file = *m_document.appended[at];
        std::vector<int> numbers;
        for (size_t i = 0; i < file.objects.size(); ++i)
            numbers.push_back(m_objects.reserve());
        for (size_t i = 0; i < file.objects.size(); ++i) {
            const std::string text = resolved(file.objects[i], numbers);
            if (file.objects[i].isStream)
                m_objects.setRawStream(numbers[i], text, file.objects[i].data);
            else
                m_objects.set(numbers[i], text);
        }
        for (size_t page = 0; page < file.shown.size(); ++page) {
            if (const qint32 form = file.shown[page].form; form >= 0)
                m_forms += formName(static_cast<size_t>(at), page) + " " +
                           pdfReference(numbers[static_cast<size_t>(form)]);
        }
    }
}

void PdfEmitter::writePage(size_t page)
{
    ContentStream stream(m_fonts, m_recording.tree, static_cast<int>(page));
    for (const PageMark &mark : m_recording.pages[page])
        stream.draw(mark, m_recording.pictures);
    const int content = m_objects.addStream("", stream.finish());
    m_pageOwners.push_back(stream.owners());
    writeLinks(page);
    std::string body = "<</Type/Page/Parent " + pdfReference(m_pagesObject) + "/MediaBox[0 0 ";
    appendNumber(body, kPageWidth);
    appendNumber(body, kPageHeight);
    body += "]/Contents " + pdfReference(content) + "/Resources " + pdfReference(m_resources) +
            "/StructParents " + std::to_string(page) + "/Tabs/S";
    if (!m_pageLinks[page].empty()) {
        body += "/Annots[";
        for (const int link : m_pageLinks[page])
            body += pdfReference(link) + " ";
        body += "]";
    }
    m_objects.set(m_pageObjects[page], body + ">>");
}

void PdfEmitter::writeLinks(size_t page)
{
    for (const PageMark &mark : m_recording.pages[page]) {
        const auto *link = std::get_if<PlaceLink>(&mark.mark);
        if (!link)
            continue;
        const int key = kFirstLinkKey + static_cast<int>(m_linkOwners.size());
        std::string body = "<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/Rect[";
        appendBox(body, link->rect);
        body += link->address.isEmpty() ? "]/Dest" + destinationName(link->anchor)
                                        : "]/A<</S/URI/URI" + pdfBytes(link->address.toUtf8()) + ">>";
        body += "/Contents" + pdfText(link->contents) + "/StructParent " + std::to_string(key) + "/P " +
                pdfReference(m_pageObjects[page]) + ">>";
        const int object = m_objects.add(body);
        m_pageLinks[page].push_back(object);
        m_linkOwners.push_back(mark.owner);
        m_recording.tree.addAnnotation(mark.owner, static_cast<int>(page), object);
    }
}

void PdfEmitter::writeResources()
{
    std::string pictures;
    for (size_t i = 0; i < m_pictureObjects.size(); ++i)
        pictures += "/I" + std::to_string(i) + " " + pdfReference(m_pictureObjects[i]);
    m_objects.set(m_resources,
                  "<</Font<<" + m_fonts.writeFonts() + ">>/XObject<<" + pictures + m_forms + ">>>>");
}

void PdfEmitter::writeStructure()
{
    const std::vector<StructTree::Element> &elements = m_recording.tree.elements();
    const std::vector<bool> used = m_recording.tree.used();
    std::vector<int> objects(elements.size(), 0);
    for (size_t i = 0; i < elements.size(); ++i)
        objects[i] = used[i] ? m_objects.reserve() : 0;
    for (size_t i = 0; i < elements.size(); ++i) {
        if (used[i])
            m_objects.set(objects[i], structElement(i, objects));
    }
    const int parents = writeParentTree(objects);
    m_objects.set(m_structRoot, "<</Type/StructTreeRoot/K[" + pdfReference(objects[0]) + "]/ParentTree " +
                                    pdfReference(parents) + "/ParentTreeNextKey " +
                                    std::to_string(kFirstLinkKey + static_cast<int>(m_linkOwners.size())) +
                                    noteNames(objects) + ">>");
}

std::string PdfEmitter::noteNames(const std::vector<int> &objects) const
{
    std::string names;
    for (size_t i = 0; i < objects.size(); ++i) {
        if (objects[i] != 0 && m_recording.tree.elements()[i].type == "Note")
            names += noteName(i) + pdfReference(objects[i]) + " ";
    }
    return names.empty() ? names : "/IDTree<</Names[" + names + "]>>";
}

std::string PdfEmitter::structElement(size_t index, const std::vector<int> &objects) const
{
    using Kind = StructTree::Kid::Kind;
    const StructTree::Element &element = m_recording.tree.elements()[index];
    const int parent = element.parent < 0 ? m_structRoot : objects[static_cast<size_t>(element.parent)];
    std::string out = "<</S/" + element.type.toStdString() + "/P " + pdfReference(parent);
    const auto first = std::find_if(element.kids.begin(), element.kids.end(),
                                    [](const StructTree::Kid &kid) { return kid.kind == Kind::Content; });
    const int page = first == element.kids.end() ? -1 : first->page;
    const auto pageReference = [this](int at) {
        return pdfReference(m_pageObjects[static_cast<size_t>(at)]);
    };
    if (page >= 0)
        out += "/Pg " + pageReference(page);
    out += "/K[";
    for (const StructTree::Kid &kid : element.kids) {
        if (kid.kind == Kind::Element && objects[static_cast<size_t>(kid.value)] != 0)
            out += pdfReference(objects[static_cast<size_t>(kid.value)]) + " ";
        else if (kid.kind == Kind::Content && kid.page == page)
            out += std::to_string(kid.value) + " ";
        else if (kid.kind == Kind::Content)
            out += "<</Type/MCR/Pg " + pageReference(kid.page) + "/MCID " + std::to_string(kid.value) + ">>";
        else if (kid.kind == Kind::Annotation)
            out += "<</Type/OBJR/Pg " + pageReference(kid.page) + "/Obj " + pdfReference(kid.value) + ">>";
    }
    out += "]";
    if (element.type == "Note")
        out += "/ID" + noteName(index);
    const StructTree::Attributes &attributes = element.attributes;
    if (!attributes.language.isEmpty() && attributes.language != "und"_L1)
        out += "/Lang" + pdfText(attributes.language);
    if (!attributes.alternative.isEmpty())
        out += "/Alt" + pdfText(attributes.alternative);
    if (!attributes.scope.isEmpty())
        out += "/A<</O/Table/Scope/" + attributes.scope.toStdString() + ">>";
    if (element.box) {
        out += "/A<</O/Layout/Placement/Block/BBox[";
        appendBox(out, *element.box);
        out += "]>>";
    }
    return out + ">>";
}

int PdfEmitter::writeParentTree(const std::vector<int> &objects)
{
    std::string numbers;
    for (size_t page = 0; page < m_pageOwners.size(); ++page) {
        numbers += std::to_string(page) + "[";
        for (const int owner : m_pageOwners[page])
            numbers += pdfReference(objects[static_cast<size_t>(owner)]) + " ";
        numbers += "]";
    }
    for (size_t i = 0; i < m_linkOwners.size(); ++i)
        numbers += std::to_string(kFirstLinkKey + static_cast<int>(i)) + " " +
                   pdfReference(objects[static_cast<size_t>(m_linkOwners[i])]) + " ";
    return m_objects.add("<</Nums[" + numbers + "]>>");
}

int PdfEmitter::writeOutline()
{
    const std::vector<OutlineEntry> &entries = m_recording.outline;
    const int root = m_objects.reserve();
    std::vector<int> objects;
    for (size_t i = 0; i < entries.size(); ++i)
        objects.push_back(m_objects.reserve());
    // Parent and neighbours of each entry, by the levels before it.
    std::vector<int> parent(entries.size(), -1);
    std::vector<std::vector<size_t>> children(entries.size() + 1);
    for (size_t i = 0; i < entries.size(); ++i) {
        for (size_t before = i; before-- > 0 && parent[i] < 0;) {
            if (entries[before].level < entries[i].level)
                parent[i] = static_cast<int>(before);
        }
        children[static_cast<size_t>(parent[i] + 1)].push_back(i);
    }
    const auto range = [&](const std::vector<size_t> &kids, int sign) {
        return "/First " + pdfReference(objects[kids.front()]) + "/Last " +
               pdfReference(objects[kids.back()]) + "/Count " +
               std::to_string(sign * static_cast<int>(kids.size()));
    };
    for (const std::vector<size_t> &siblings : children) {
        for (size_t at = 0; at < siblings.size(); ++at) {
            const size_t i = siblings[at];
            std::string body = "<</Title" + pdfText(entries[i].title) + "/Parent " +
                               pdfReference(parent[i] < 0 ? root : objects[static_cast<size_t>(parent[i])]);
            if (at > 0)
                body += "/Prev " + pdfReference(objects[siblings[at - 1]]);
            if (at + 1 < siblings.size())
                body += "/Next " + pdfReference(objects[siblings[at + 1]]);
            if (!children[i + 1].empty())
                body += range(children[i + 1], -1);
            m_objects.set(objects[i], body + "/Dest" + destinationName(entries[i].anchor) + ">>");
        }
    }
    m_objects.set(root,
                  "<</Type/Outlines" + (entries.empty() ? std::string() : range(children[0], 1)) + ">>");
    return root;
}

int PdfEmitter::writeDestinations()
{
    std::map<std::string, std::string> sorted;
    for (auto it = m_recording.anchors.cbegin(); it != m_recording.anchors.cend(); ++it) {
        std::string target = "[" + pdfReference(m_pageObjects[it->page]) + "/XYZ 0 ";
        appendNumber(target, kPageHeight - it->y);
        sorted[destinationName(it.key())] = target + "null]";
    }
    std::string names;
    for (const auto &[name, target] : sorted)
        names += name + target;
    return m_objects.add("<</Names[" + names + "]>>");
}

std::vector<int> PdfEmitter::writeEmbedded()
{
    std::vector<int> files;
    for (const EmbeddedFile &file : m_document.embedded) {
        const QByteArray digest = QCryptographicHash::hash(file.data, QCryptographicHash::Md5).toHex();
        std::string entries = "/Type/EmbeddedFile/Subtype" + pdfName(file.mediaType.toLatin1()) +
                              "/Params<</Size " + std::to_string(file.data.size()) + "/CheckSum<" +
                              digest.toStdString() + ">";
        if (m_document.issued.isValid())
            entries += m_document.issued.toUTC().toString(u"'/ModDate(D:'yyyyMMddHHmmss'Z)'"_s).toStdString();
        const int stream = writeData(file, entries + ">>");
        const std::string name = pdfText(file.name);
        files.push_back(m_objects.add(
            "<</Type/Filespec/F" + name + "/UF" + name + "/AFRelationship" + relationName(file.relation) +
            "/Desc" + pdfText(file.description.best(m_document.languages.value(0))) + "/EF<</F " +
            pdfReference(stream) + "/UF " + pdfReference(stream) + ">>>>"));
    }
    return files;
}

int PdfEmitter::writeData(const EmbeddedFile &file, const std::string &entries)
{
    const std::string_view data(file.data.constData(), static_cast<size_t>(file.data.size()));
    // Documents and pictures are packed already; packing them again takes long and saves nothing.
    const bool isText = file.mediaType.startsWith("text/"_L1) || file.mediaType.endsWith("json"_L1) ||
                        file.mediaType.endsWith("xml"_L1);
    return isText ? m_objects.addStream(entries, data) : m_objects.addRawStream(entries, data);
}

int PdfEmitter::writeOutputIntent()
{
    const QByteArray profile = QColorSpace(QColorSpace::SRgb).iccProfile();
    const int stream = m_objects.addStream(
        "/N 3", std::string_view(profile.constData(), static_cast<size_t>(profile.size())));
    return m_objects.add("<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB IEC61966-2.1)"
                         "/Info(sRGB IEC61966-2.1)/RegistryName(http://www.color.org)/DestOutputProfile " +
                         pdfReference(stream) + ">>");
}

int PdfEmitter::writeCatalogue()
{
    const QByteArray xmp = xmpMetadata(m_document);
    const int metadata = m_objects.addRawStream(
        "/Type/Metadata/Subtype/XML", std::string_view(xmp.constData(), static_cast<size_t>(xmp.size())));
    const std::vector<int> files = writeEmbedded();
    std::string associated;
    std::map<std::string, int> names;
    for (size_t i = 0; i < files.size(); ++i) {
        associated += pdfReference(files[i]) + " ";
        names.emplace(pdfText(m_document.embedded[static_cast<qsizetype>(i)].name), files[i]);
    }
    std::string embedded;
    for (const auto &[name, file] : names)
        embedded += name + pdfReference(file);
    std::string body = "<</Type/Catalog/Pages " + pdfReference(m_pagesObject) + "/Lang" +
                       pdfText(m_document.languages.value(0, u"en"_s)) +
                       "/MarkInfo<</Marked true>>/StructTreeRoot " + pdfReference(m_structRoot) +
                       "/ViewerPreferences<</DisplayDocTitle true>>/PageMode/UseOutlines/Outlines " +
                       pdfReference(writeOutline()) + "/Names<</Dests " + pdfReference(writeDestinations());
    if (!files.empty())
        body += "/EmbeddedFiles<</Names[" + embedded + "]>>";
    body += ">>";
    if (!files.empty())
        body += "/AF[" + associated + "]";
    return m_objects.add(body + "/PageLabels<</Nums[0<</S/D>>]>>/Metadata " + pdfReference(metadata) +
                         "/OutputIntents[" + pdfReference(writeOutputIntent()) + "]>>");
}

} // namespace tandem::dossier
