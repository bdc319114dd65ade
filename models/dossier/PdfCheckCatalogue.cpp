// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dossier/PdfInspection.h"
#include "models/dossier/XmpReading.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace tandem::dossier {

using namespace Qt::StringLiterals;

namespace {

/// "D:20270317093000Z" as XMP writes it; empty if it is no such date.
QString isoDate(const QString &date)
{
    static const QRegularExpression pattern(
        u"^D:(\\d{4})(\\d\\d)(\\d\\d)(\\d\\d)(\\d\\d)(\\d\\d)(?:Z|([+-]\\d\\d)'?(\\d\\d)'?)?$"_s);
    const QRegularExpressionMatch parts = pattern.match(date);
    if (!parts.hasMatch())
        return {};
    const QString zone = parts.captured(7).isEmpty() ? u"Z"_s : parts.captured(7) + u':' + parts.captured(8);
    return u"%1-%2-%3T%4:%5:%6"_s.arg(parts.captured(1), parts.captured(2), parts.captured(3),
                                      parts.captured(4), parts.captured(5), parts.captured(6)) +
           zone;
}

void checkClaims(PdfInspection &inspection, const XmpReading &xmp)
{
    const QString part = xmp.properties.value(u"pdfaid:part"_s);
    if ((part != "2"_L1 && part != "3"_L1) || xmp.properties.value(u"pdfaid:conformance"_s) != "A"_L1)
        inspection.find("metadata.archive",
                        QT_TRANSLATE_NOOP("Message", "The file does not claim PDF/A-2a or PDF/A-3a."));
    if (xmp.properties.value(u"pdfuaid:part"_s) != "1"_L1)
        inspection.find("metadata.access", QT_TRANSLATE_NOOP("Message", "The file does not claim PDF/UA-1."));
    else if (!xmp.describesUniversalAccess)
        inspection.find("metadata.extension",
                        QT_TRANSLATE_NOOP("Message", "The metadata use a schema they do not describe."));
    if (xmp.properties.value(u"dc:title"_s).isEmpty())
        inspection.find("metadata.title",
                        QT_TRANSLATE_NOOP("Message", "The file has no title in its metadata."));
}

/// The old properties and the metadata must tell the same.
void compareProperties(PdfInspection &inspection, const XmpReading &xmp)
{
    QPDFObjectHandle info = inspection.pdf.getTrailer().getKey("/Info");
    if (!info.isDictionary())
        return;
    const std::pair<const char *, QString> pairs[] = {{"/Title", u"dc:title"_s},
                                                      {"/Author", u"dc:creator"_s},
                                                      {"/Creator", u"xmp:CreatorTool"_s},
                                                      {"/Producer", u"pdf:Producer"_s},
                                                      {"/CreationDate", u"xmp:CreateDate"_s},
                                                      {"/ModDate", u"xmp:ModifyDate"_s}};
    for (const auto &[key, property] : pairs) {
        if (!info.hasKey(key))
            continue;
        const QString text = textOf(info.getKey(key));
        const QString said = property.endsWith("Date"_L1) ? isoDate(text) : text;
        if (said != xmp.properties.value(property))
            inspection.find("metadata.differs",
                            QT_TRANSLATE_NOOP("Message", "“%1” differs between properties and metadata."), 0,
                            {QString::fromLatin1(key + 1)});
    }
}

bool isColourProfile(QPDFObjectHandle profile)
{
    if (!profile.isStream() || !profile.getDict().getKey("/N").isInteger() ||
        profile.getDict().getKey("/N").getIntValue() != 3)
        return false;
    const std::string data = PdfInspection::unpacked(profile);
    constexpr size_t kHeader = 128; // ICC.1:2010, 7.2
    return data.size() > kHeader && data.compare(16, 4, "RGB ") == 0 && data.compare(36, 4, "acsp") == 0;
}

void checkOutputIntent(PdfInspection &inspection)
{
    QPDFObjectHandle intents = inspection.pdf.getRoot().getKey("/OutputIntents");
    bool good = false;
    for (int i = 0; intents.isArray() && i < intents.getArrayNItems(); ++i) {
        QPDFObjectHandle intent = intents.getArrayItem(i);
        good = good || (intent.isDictionary() && nameOf(intent.getKey("/S")) == "GTS_PDFA1" &&
                        isColourProfile(intent.getKey("/DestOutputProfile")));
    }
    if (!good)
        inspection.find("colour.intent",
                        QT_TRANSLATE_NOOP("Message", "The file does not say what its colours mean: no output "
                                                     "intent with an RGB profile."));
}

bool isTrue(QPDFObjectHandle dictionary, const char *key)
{
    return dictionary.isDictionary() && dictionary.getKey(key).isBool() &&
           dictionary.getKey(key).getBoolValue();
}

} // namespace

void checkCatalogue(PdfInspection &inspection)
{
    QPDFObjectHandle root = inspection.pdf.getRoot();
    if (!isTrue(root.getKey("/MarkInfo"), "/Marked") || isTrue(root.getKey("/MarkInfo"), "/Suspects"))
        inspection.find("structure.marked",
                        QT_TRANSLATE_NOOP("Message", "The file does not say that it is tagged (MarkInfo)."));
    if (!isTrue(root.getKey("/ViewerPreferences"), "/DisplayDocTitle"))
        inspection.find("metadata.display",
                        QT_TRANSLATE_NOOP("Message", "Readers are not told to show the title "
                                                     "(DisplayDocTitle)."));
    static const QRegularExpression language(u"^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$"_s);
    if (!language.match(textOf(root.getKey("/Lang"))).hasMatch())
        inspection.find("structure.language",
                        QT_TRANSLATE_NOOP("Message", "The document does not name its language (Lang)."));
    checkOutputIntent(inspection);
}

void checkMetadata(PdfInspection &inspection)
{
    QPDFObjectHandle stream = inspection.pdf.getRoot().getKey("/Metadata");
    XmpReading xmp;
    if (stream.isStream()) {
        const std::string data = PdfInspection::unpacked(stream);
        xmp = readXmp(QByteArray(data.data(), static_cast<qsizetype>(data.size())));
    }
    if (!xmp.isReadable) {
        inspection.find("metadata.missing",
                        QT_TRANSLATE_NOOP("Message", "The file has no readable XMP metadata."));
        return;
    }
    checkClaims(inspection, xmp);
    compareProperties(inspection, xmp);
}

} // namespace tandem::dossier
