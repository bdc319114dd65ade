// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dossier/XmpReading.h"

#include <QXmlStreamReader>

namespace tandem::dossier {

using namespace Qt::StringLiterals;

namespace {

const QString kUniversalAccess = u"http://www.aiim.org/pdfua/ns/id/"_s;

/// The usual prefix of a name space; empty for one that says nothing to us.
QString prefixOf(QStringView space)
{
    static const QMap<QString, QString> prefixes{
        {u"http://www.w3.org/1999/02/22-rdf-syntax-ns#"_s, u"rdf"_s},
        {u"http://purl.org/dc/elements/1.1/"_s, u"dc"_s},
        {u"http://ns.adobe.com/xap/1.0/"_s, u"xmp"_s},
        {u"http://ns.adobe.com/pdf/1.3/"_s, u"pdf"_s},
        {u"http://www.aiim.org/pdfa/ns/id/"_s, u"pdfaid"_s},
        {u"http://www.aiim.org/pdfa/ns/extension/"_s, u"pdfaExtension"_s},
        {u"http://www.aiim.org/pdfa/ns/schema#"_s, u"pdfaSchema"_s},
        {kUniversalAccess, u"pdfuaid"_s}};
    return prefixes.value(space.toString());
}

QString nameIn(const QXmlStreamReader &xml)
{
    return prefixOf(xml.namespaceUri()) + u':' + xml.name().toString();
}

} // namespace

XmpReading readXmp(const QByteArray &xmp)
{
    XmpReading reading;
    QXmlStreamReader xml(xmp);
    QStringList path;
    while (!xml.atEnd()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::StartElement:
            path.append(nameIn(xml));
            for (const QXmlStreamAttribute &attribute : xml.attributes()) {
                if (path.last() == "rdf:Description"_L1)
                    reading.properties.insert(prefixOf(attribute.namespaceUri()) + u':' +
                                                  attribute.name().toString(),
                                              attribute.value().toString());
            }
            break;
        case QXmlStreamReader::EndElement:
            path.removeLast();
            break;
        case QXmlStreamReader::Characters: {
            const qsizetype at = path.lastIndexOf(u"rdf:Description"_s) + 1;
            // The first of several texts counts: that is x-default in a list of languages.
            if (!xml.isWhitespace() && at > 0 && at < path.size() && !reading.properties.contains(path[at]))
                reading.properties.insert(path[at], xml.text().toString());
            if (!xml.isWhitespace() && path.contains(u"dc:language"_s))
                reading.languages.append(xml.text().toString());
            if (path.contains(u"pdfaExtension:schemas"_s) && path.last() == "pdfaSchema:namespaceURI"_L1 &&
                xml.text() == kUniversalAccess)
                reading.describesUniversalAccess = true;
            break;
        }
        default:
            break;
        }
    }
    reading.isReadable = !xml.hasError() && !reading.properties.isEmpty();
    return reading;
}

} // namespace tandem::dossier
