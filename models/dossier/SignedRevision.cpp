// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dossier/SignedRevision.h"

#include "models/dossier/PdfInspection.h"

#include <algorithm>

namespace tandem::dossier {

namespace {

void open(QPDF &pdf, const QByteArray &bytes, qsizetype length)
{
    pdf.setSuppressWarnings(true);
    pdf.setAttemptRecovery(false);
    pdf.processMemoryFile("pdf", bytes.constData(), static_cast<size_t>(length));
}

bool isSignatureField(QPDFObjectHandle object)
{
    return object.isDictionary() && nameOf(object.getKey("/Subtype")) == "Widget" &&
           nameOf(object.getKey("/FT")) == "Sig";
}

/// The array as it was, with more at its end.
bool goesOn(QPDFObjectHandle before, QPDFObjectHandle after, bool mayAddSignaturesOnly)
{
    if (!after.isArray() || !(before.isArray() || before.isNull()))
        return false;
    const int known = before.isArray() ? before.getArrayNItems() : 0;
    if (after.getArrayNItems() < known)
        return false;
    for (int i = 0; i < after.getArrayNItems(); ++i) {
        const bool fits = i < known ? before.getArrayItem(i).unparse() == after.getArrayItem(i).unparse()
                                    : !mayAddSignaturesOnly || isSignatureField(after.getArrayItem(i));
        if (!fits)
            return false;
    }
    return true;
}

/// One entry of a dictionary, before and after a signature.
bool mayDiffer(const std::string &key, QPDFObjectHandle before, QPDFObjectHandle after)
{
    if (before.unparse() == after.unparse())
        return true;
    if (key == "/Annots" || key == "/Fields")
        return goesOn(before, after, true);
    if (key == "/K" || key == "/Nums")
        return goesOn(before, after, false);
    return key == "/ParentTreeNextKey" && before.isInteger() && after.isInteger() &&
           after.getIntValue() > before.getIntValue();
}

bool isKept(QPDFObjectHandle before, QPDFObjectHandle after)
{
    // The same place in the file, where all bytes before `length` are the same.
    if (before.isStream() || after.isStream())
        return before.isStream() && after.isStream() &&
               before.getDict().unparseResolved() == after.getDict().unparseResolved() &&
               before.getParsedOffset() == after.getParsedOffset();
    if (!before.isDictionary() || !after.isDictionary())
        return before.unparseResolved() == after.unparseResolved();
    std::set<std::string> keys = before.getKeys();
    keys.merge(after.getKeys());
    return std::all_of(keys.begin(), keys.end(), [&](const std::string &key) {
        return mayDiffer(key, before.getKey(key), after.getKey(key));
    });
}

} // namespace

bool addsOnlySignatures(const QByteArray &pdf, qsizetype length)
{
    QPDF before;
    QPDF after;
    open(before, pdf, length);
    open(after, pdf, pdf.size());
    for (const char *key : {"/Root", "/Info"}) {
        if (before.getTrailer().getKey(key).unparse() != after.getTrailer().getKey(key).unparse())
            return false;
    }
    const std::vector<QPDFObjectHandle> objects = before.getAllObjects();
    return std::all_of(objects.begin(), objects.end(), [&](const QPDFObjectHandle &object) {
        return isKept(object, after.getObjectByObjGen(object.getObjGen()));
    });
}

} // namespace tandem::dossier
