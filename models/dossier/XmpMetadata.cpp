// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dossier/XmpMetadata.h"

#include "models/dossier/LangPieces.h"
#include "models/dossier/PdfSyntax.h"

#include <QXmlStreamWriter>

namespace tandem::dossier {

using namespace Qt::StringLiterals;

namespace {
const QString kRdf = u"http://www.w3.org/1999/02/22-rdf-syntax-ns#"_s;
const QString kDublinCore = u"http://purl.org/dc/elements/1.1/"_s;
const QString kXmp = u"http://ns.adobe.com/xap/1.0/"_s;
const QString kPdf = u"http://ns.adobe.com/pdf/1.3/"_s;
const QString kPdfA = u"http://www.aiim.org/pdfa/ns/id/"_s;
const QString kPdfUa = u"http://www.aiim.org/pdfua/ns/id/"_s;
const QString kExtension = u"http://www.aiim.org/pdfa/ns/extension/"_s;
const QString kSchema = u"http://www.aiim.org/pdfa/ns/schema#"_s;
const QString kProperty = u"http://www.aiim.org/pdfa/ns/property#"_s;

QString producer()
{
    return u"Tandem "_s + QLatin1String(TANDEM_VERSION);
}

void item(QXmlStreamWriter &xml, const QString &language, const QString &text)
{
    xml.writeStartElement(kRdf, u"li"_s);
    if (!language.isEmpty())
        xml.writeAttribute(u"xml:lang"_s, language);
    xml.writeCharacters(text);
    xml.writeEndElement();
}

void writeTitle(QXmlStreamWriter &xml, const Document &document)
{
    xml.writeStartElement(kDublinCore, u"title"_s);
    xml.writeStartElement(kRdf, u"Alt"_s);
    item(xml, u"x-default"_s, fileTitle(document));
    for (const LangPiece &piece : langPieces(document.title, document.languages)) {
        if (piece.language != "und"_L1)
            item(xml, piece.language, piece.text);
    }
    xml.writeEndElement();
    xml.writeEndElement();
}

void writeList(QXmlStreamWriter &xml, const QString &name, const QString &kind, const QStringList &values)
{
    if (values.isEmpty())
        return;
    xml.writeStartElement(kDublinCore, name);
    xml.writeStartElement(kRdf, kind);
    for (const QString &value : values)
        item(xml, {}, value);
    xml.writeEndElement();
    xml.writeEndElement();
}

void writeDates(QXmlStreamWriter &xml, const Document &document)
{
    if (!document.issued.isValid())
        return;
    const QString date = document.issued.toUTC().toString(u"yyyy-MM-dd'T'HH:mm:ss'Z'"_s);
    for (const QString &name : {u"CreateDate"_s, u"ModifyDate"_s, u"MetadataDate"_s})
        xml.writeTextElement(kXmp, name, date);
}

/// PDF/A asks that a property outside its own list be described (ISO 19005-3, 6.6.2.3).
void writeExtension(QXmlStreamWriter &xml)
{
    const auto open = [&xml](const QString &space, const QString &name) {
        xml.writeStartElement(space, name);
    };
    const auto resource = [&xml] {
        xml.writeStartElement(kRdf, u"li"_s);
        xml.writeAttribute(kRdf, u"parseType"_s, u"Resource"_s);
    };
    open(kExtension, u"schemas"_s);
    open(kRdf, u"Bag"_s);
    resource();
    xml.writeTextElement(kSchema, u"schema"_s, u"PDF/UA identification schema"_s);
    xml.writeTextElement(kSchema, u"namespaceURI"_s, kPdfUa);
    xml.writeTextElement(kSchema, u"prefix"_s, u"pdfuaid"_s);
    open(kSchema, u"property"_s);
    open(kRdf, u"Seq"_s);
    resource();
    xml.writeTextElement(kProperty, u"name"_s, u"part"_s);
    xml.writeTextElement(kProperty, u"valueType"_s, u"Integer"_s);
    xml.writeTextElement(kProperty, u"category"_s, u"internal"_s);
    xml.writeTextElement(kProperty, u"description"_s, u"Part of the PDF/UA standard"_s);
    for (int i = 0; i < 6; ++i)
        xml.writeEndElement();
}

void writeDescription(QXmlStreamWriter &xml, const Document &document)
{
    xml.writeStartElement(kRdf, u"Description"_s);
    xml.writeAttribute(kRdf, u"about"_s, QString());
    // Files inside need part 3; without any, the file keeps the promise of part 2, which more archives take.
    xml.writeTextElement(kPdfA, u"part"_s, document.embedded.isEmpty() ? u"2"_s : u"3"_s);
    xml.writeTextElement(kPdfA, u"conformance"_s, u"A"_s);
    xml.writeTextElement(kPdfUa, u"part"_s, u"1"_s);
    xml.writeTextElement(kDublinCore, u"format"_s, u"application/pdf"_s);
    writeTitle(xml, document);
    if (!document.author.isEmpty())
        writeList(xml, u"creator"_s, u"Seq"_s, {document.author});
    writeList(xml, u"language"_s, u"Bag"_s, document.languages);
    if (!document.reference.isEmpty())
        xml.writeTextElement(kDublinCore, u"identifier"_s, document.reference);
    xml.writeTextElement(kXmp, u"CreatorTool"_s, producer());
    writeDates(xml, document);
    xml.writeTextElement(kPdf, u"Producer"_s, producer());
    xml.writeEndElement();
}
} // namespace

QString fileTitle(const Document &document)
{
    QStringList titles;
    for (const LangPiece &piece : langPieces(document.title, document.languages))
        titles.append(piece.text);
    return titles.join(u" / "_s).simplified();
}

QByteArray xmpMetadata(const Document &document)
{
    QByteArray rdf;
    QXmlStreamWriter xml(&rdf);
    const std::pair<QString, QString> spaces[] = {{kRdf, u"rdf"_s},
                                                  {kDublinCore, u"dc"_s},
                                                  {kXmp, u"xmp"_s},
                                                  {kPdf, u"pdf"_s},
                                                  {kPdfA, u"pdfaid"_s},
                                                  {kPdfUa, u"pdfuaid"_s},
                                                  {kExtension, u"pdfaExtension"_s},
                                                  {kSchema, u"pdfaSchema"_s},
                                                  {kProperty, u"pdfaProperty"_s}};
    for (const auto &[uri, prefix] : spaces)
        xml.writeNamespace(uri, prefix);
    xml.writeStartElement(kRdf, u"RDF"_s);
    writeDescription(xml, document);
    xml.writeStartElement(kRdf, u"Description"_s);
    xml.writeAttribute(kRdf, u"about"_s, QString());
    writeExtension(xml);
    xml.writeEndElement();
    xml.writeEndElement();
    return "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
           "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">" +
           rdf + "</x:xmpmeta>\n<?xpacket end=\"w\"?>";
}

std::string documentInformation(const Document &document)
{
    std::string out = "<</Title" + pdfText(fileTitle(document));
    if (!document.author.isEmpty())
        out += "/Author" + pdfText(document.author);
    out += "/Creator" + pdfText(producer()) + "/Producer" + pdfText(producer());
    if (document.issued.isValid()) {
        const std::string date = document.issued.toUTC().toString(u"'D:'yyyyMMddHHmmss'Z'"_s).toStdString();
        out += "/CreationDate(" + date + ")/ModDate(" + date + ")";
    }
    return out + ">>";
}

} // namespace tandem::dossier
