// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dossier/PdfInspection.h"

#include <QCoreApplication>

namespace tandem::dossier {

namespace {

constexpr int kDeepest = 100; ///< direct objects within each other; ours stay below ten

/// Actions that run something or depend on what is outside of the file (ISO 19005-3, 6.5.1).
const std::set<std::string> kForbiddenActions{"JavaScript", "Launch",      "Sound",     "Movie",
                                              "ResetForm",  "ImportData",  "Rendition", "SubmitForm",
                                              "Hide",       "SetOCGState", "Trans",     "GoTo3DView"};

bool endsBeforeKeyword(const QByteArray &bytes, qsizetype end)
{
    const QByteArrayView rest =
        QByteArrayView(bytes).sliced(end, std::min<qsizetype>(11, bytes.size() - end));
    return rest.startsWith("\nendstream") || rest.startsWith("\r\nendstream") ||
           rest.startsWith("\rendstream");
}

/// PDF/A asks for an end of line before "endstream" that is no part of the data (ISO 19005-3, 6.1.7.1).
void checkStreamEnd(PdfInspection &inspection, QPDFObjectHandle stream, const QByteArray &bytes)
{
    const qpdf_offset_t start = stream.getParsedOffset();
    QPDFObjectHandle length = stream.getDict().getKey("/Length");
    if (start < 0 || !length.isInteger())
        return;
    const qsizetype end = start + length.getIntValue();
    if (end > bytes.size() || !endsBeforeKeyword(bytes, end))
        inspection.find("file.endstream",
                        QT_TRANSLATE_NOOP("Message", "Object %1: no end of line before “endstream”."), 0,
                        {QString::number(stream.getObjectID())});
    if (stream.getDict().hasKey("/F"))
        inspection.find("file.external",
                        QT_TRANSLATE_NOOP("Message", "Object %1: the data lie outside of the file."), 0,
                        {QString::number(stream.getObjectID())});
}

void checkAction(PdfInspection &inspection, QPDFObjectHandle object, int depth)
{
    if (depth > kDeepest)
        return;
    if (object.isArray()) {
        for (int i = 0; i < object.getArrayNItems(); ++i) {
            if (!object.getArrayItem(i).isIndirect())
                checkAction(inspection, object.getArrayItem(i), depth + 1);
        }
        return;
    }
    if (!object.isDictionary() && !object.isStream())
        return;
    QPDFObjectHandle dictionary = object.isStream() ? object.getDict() : object;
    if (dictionary.hasKey("/AA") || dictionary.hasKey("/JS") ||
        kForbiddenActions.count(nameOf(dictionary.getKey("/S"))) > 0)
        inspection.find(
            "action.forbidden",
            QT_TRANSLATE_NOOP("Message", "The file holds an action that runs by itself or a script."));
    for (const std::string &key : dictionary.getKeys()) {
        QPDFObjectHandle value = dictionary.getKey(key);
        if (!value.isIndirect())
            checkAction(inspection, value, depth + 1);
    }
}

void checkFileSpecification(PdfInspection &inspection, QPDFObjectHandle file)
{
    const QString name = textOf(file.getKey("/UF"));
    if (!file.getKey("/F").isString() || name.isEmpty())
        inspection.find("embedded.name",
                        QT_TRANSLATE_NOOP("Message", "An embedded file lacks its name (F and UF)."));
    if (!file.getKey("/AFRelationship").isName())
        inspection.find("embedded.relation",
                        QT_TRANSLATE_NOOP("Message", "Embedded file “%1”: what it is to the document is not "
                                                     "said (AFRelationship)."),
                        0, {name});
    if (!file.getKey("/EF").isDictionary() || !file.getKey("/EF").getKey("/F").isStream())
        inspection.find("embedded.missing",
                        QT_TRANSLATE_NOOP("Message", "Embedded file “%1” is named but not there."), 0,
                        {name});
    else if (!file.getKey("/EF").getKey("/F").getDict().getKey("/Subtype").isName())
        inspection.find("embedded.type",
                        QT_TRANSLATE_NOOP("Message", "Embedded file “%1”: its media type is not said."), 0,
                        {name});
}

/// Every embedded file has to be an associated one, so that nothing travels unseen.
void checkEmbedded(PdfInspection &inspection, const std::vector<QPDFObjectHandle> &objects)
{
    std::set<QPDFObjGen> associated;
    QPDFObjectHandle list = inspection.pdf.getRoot().getKey("/AF");
    for (int i = 0; list.isArray() && i < list.getArrayNItems(); ++i)
        associated.insert(list.getArrayItem(i).getObjGen());
    for (QPDFObjectHandle object : objects) {
        if (!object.isDictionary() || !object.hasKey("/EF"))
            continue;
        checkFileSpecification(inspection, object);
        if (associated.count(object.getObjGen()) == 0)
            inspection.find("embedded.unassociated",
                            QT_TRANSLATE_NOOP("Message", "Embedded file “%1” is not listed as associated "
                                                         "with the document (AF)."),
                            0, {textOf(object.getKey("/UF"))});
    }
}

/// Text in the file's properties ends in what the file claims to be; a file identifier makes copies known.
void checkIdentifier(PdfInspection &inspection)
{
    QPDFObjectHandle id = inspection.pdf.getTrailer().getKey("/ID");
    if (!id.isArray() || id.getArrayNItems() != 2 || !id.getArrayItem(0).isString())
        inspection.find("file.id", QT_TRANSLATE_NOOP("Message", "The file has no identifier (ID)."));
}

} // namespace

void checkBytes(PdfInspection &inspection, const QByteArray &bytes)
{
    checkIdentifier(inspection);
    const std::vector<QPDFObjectHandle> objects = inspection.pdf.getAllObjects();
    for (QPDFObjectHandle object : objects) {
        if (object.isStream())
            checkStreamEnd(inspection, object, bytes);
    }
    checkEmbedded(inspection, objects);
}

void checkActions(PdfInspection &inspection)
{
    if (inspection.pdf.getRoot().hasKey("/OpenAction"))
        inspection.find("action.open",
                        QT_TRANSLATE_NOOP("Message", "Opening the file starts an action (OpenAction)."));
    for (const QPDFObjectHandle &object : inspection.pdf.getAllObjects())
        checkAction(inspection, object, 0);
}

} // namespace tandem::dossier
