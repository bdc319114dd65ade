// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dossier/PdfSignature.h"

#include "models/dossier/AddedPage.h"
#include "models/dossier/CmsSignature.h"
#include "models/dossier/PageFlow.h"
#include "models/dossier/PageRoom.h"
#include "models/dossier/PdfCheck.h"
#include "models/dossier/PdfInspection.h"
#include "models/dossier/PdfSyntax.h"
#include "models/dossier/PdfUpdate.h"
#include "models/dossier/SignatureAppearance.h"
#include "models/dossier/XmpReading.h"

#include <QCoreApplication>

namespace tandem::dossier {

using namespace Qt::StringLiterals;

namespace {

constexpr double kGapAbove = 14; // points between text and field
/// Wide enough for any offset in a file that is read here.
const std::string kRangePlace = "[0 0000000000 0000000000 0000000000]";

Error notOurs(const QString &name, const QString &detail)
{
    return {u"signing.not-ours"_s,
            {QT_TRANSLATE_NOOP("Message",
                               "“%1” was not written by this program, or was changed since. Only dossiers, "
                               "reports and signature pages of Tandem are signed here: write the document "
                               "anew."),
             {name}},
            detail};
}

Error alreadySigned(const QString &name)
{
    return {u"signing.signed"_s,
            {QT_TRANSLATE_NOOP("Message",
                               "“%1” is signed already. A second signature would change what the first one "
                               "covers: sign the document as it was written."),
             {name}},
            {}};
}

/// A dictionary of the file with one more entry, or another value for it.
std::string withEntry(QPDFObjectHandle dictionary, const std::string &key, const std::string &value)
{
    QPDFObjectHandle copy = dictionary.shallowCopy();
    copy.removeKey(key);
    std::string text = copy.unparseResolved();
    text.resize(text.rfind(">>"));
    return text + key + " " + value + " >>";
}

/// An array of the file with something more at its end; only that, if there is none.
std::string withItem(QPDFObjectHandle array, const std::string &item)
{
    std::string items;
    for (int i = 0; array.isArray() && i < array.getArrayNItems(); ++i)
        items += array.getArrayItem(i).unparse() + " ";
    return "[ " + items + item + " ]";
}

std::string boxText(const QRectF &area)
{
    std::string text = "[";
    for (const double value :
         {area.left(), kPageHeight - area.bottom(), area.right(), kPageHeight - area.top()})
        appendNumber(text, value);
    return text + "]";
}

/// "D:20261125212400+01'00'"
std::string pdfTime(const QDateTime &when)
{
    const int minutes = std::abs(when.offsetFromUtc()) / 60;
    const QString offset = u"%1%2'%3'"_s.arg(when.offsetFromUtc() < 0 ? u"-"_s : u"+"_s)
                               .arg(minutes / 60, 2, 10, QLatin1Char('0'))
                               .arg(minutes % 60, 2, 10, QLatin1Char('0'));
    return (when.toString(u"'D:'yyyyMMddHHmmss"_s) + offset).toStdString();
}

XmpReading metadataOf(QPDF &pdf)
{
    QPDFObjectHandle stream = pdf.getRoot().getKey("/Metadata");
    const std::string data = stream.isStream() ? PdfInspection::unpacked(stream) : std::string();
    return readXmp(QByteArray(data.data(), static_cast<qsizetype>(data.size())));
}

/// The objects of the update, but for the signature itself.
class SignatureUpdate
{
public:
    SignatureUpdate(QPDF &pdf, const QByteArray &bytes, const FontBook &fonts, QString title)
        : m_fonts(fonts)
        , m_title(std::move(title))
        , m_pdf(pdf)
        , m_root(pdf.getRoot())
        , m_structure(m_root.getKey("/StructTreeRoot"))
        , m_update(endingOf(pdf, bytes))
    {
    }

    /// Whether the file is built as ours are; the rest relies on it.
    [[nodiscard]] bool isOurShape();
    void addField(const SignatureAppearance &appearance, const SigningKey &key, const QDateTime &when);
    [[nodiscard]] QByteArray write() const { return m_update.write(); }

private:
    struct Room
    {
        std::string page; ///< reference
        QRectF area;
    };

    static PdfEnding endingOf(QPDF &pdf, const QByteArray &bytes);
    [[nodiscard]] Room roomOnLastPage(double height, int widget);
    [[nodiscard]] Room roomOnNewPage(double height, int widget);
    void putIntoStructure(const std::string &page, int widget, int element, int key);
    [[nodiscard]] int nextKey() { return m_structure.getKey("/ParentTreeNextKey").getIntValueAsInt(); }
    [[nodiscard]] QPDFObjectHandle document() { return m_structure.getKey("/K").getArrayItem(0); }

    const FontBook &m_fonts;
    QString m_title;
    QPDF &m_pdf;
    QPDFObjectHandle m_root;
    QPDFObjectHandle m_structure;
    PdfUpdate m_update;
};

PdfEnding SignatureUpdate::endingOf(QPDF &pdf, const QByteArray &bytes)
{
    PdfEnding ending;
    ending.length = bytes.size();
    const qsizetype at = bytes.lastIndexOf("startxref");
    ending.crossReference =
        at < 0 ? 0 : bytes.mid(at + 9, 32).trimmed().split('\n').constFirst().trimmed().toLongLong();
    QPDFObjectHandle trailer = pdf.getTrailer();
    ending.size = trailer.getKey("/Size").getIntValueAsInt();
    ending.root = trailer.getKey("/Root").unparse();
    ending.info = trailer.getKey("/Info").isDictionary() ? trailer.getKey("/Info").unparse() : std::string();
    ending.firstId =
        trailer.getKey("/ID").isArray() ? trailer.getKey("/ID").getArrayItem(0).unparse() : std::string();
    return ending;
}

bool SignatureUpdate::isOurShape()
{
    if (!m_structure.isDictionary() || !m_structure.isIndirect() || !m_structure.getKey("/K").isArray() ||
        m_structure.getKey("/K").getArrayNItems() != 1 || m_root.hasKey("/AcroForm"))
        return false;
    const auto isObject = [](QPDFObjectHandle object) {
        return object.isIndirect() && object.isDictionary();
    };
    std::vector<QPDFObjectHandle> pages = m_pdf.getAllPages();
    QPDFObjectHandle box = pages.empty() ? QPDFObjectHandle::newNull() : pages.back().getKey("/MediaBox");
    return isObject(document()) && document().getKey("/K").isArray() &&
           isObject(m_structure.getKey("/ParentTree")) &&
           m_structure.getKey("/ParentTree").getKey("/Nums").isArray() &&
           m_structure.getKey("/ParentTreeNextKey").isInteger() && isObject(m_root.getKey("/Pages")) &&
           box.isRectangle() && std::abs(box.getArrayAsRectangle().ury - kPageHeight) < 0.5;
}

SignatureUpdate::Room SignatureUpdate::roomOnLastPage(double height, int widget)
{
    QPDFObjectHandle page = m_pdf.getAllPages().back();
    const std::optional<double> end = contentEnd(m_pdf, page);
    if (!end || *end + kGapAbove + height > kBottom)
        return roomOnNewPage(height, widget);
    m_update.replace(page.getObjectID(),
                     withEntry(page, "/Annots", withItem(page.getKey("/Annots"), pdfReference(widget))));
    return {pdfReference(page.getObjectID()), QRectF(kLeft, *end + kGapAbove, kWidth, height)};
}

SignatureUpdate::Room SignatureUpdate::roomOnNewPage(double height, int widget)
{
    QPDFObjectHandle pages = m_root.getKey("/Pages");
    const int page = writeAddedPage(m_update.objects(), m_fonts, m_title,
                                    "/Parent " + pages.unparse() + "/Annots[" + pdfReference(widget) + "]");
    const std::string kids = withItem(pages.getKey("/Kids"), pdfReference(page));
    QPDFObjectHandle longer = pages.shallowCopy();
    longer.replaceKey("/Count", QPDFObjectHandle::newInteger(pages.getKey("/Count").getIntValue() + 1));
    m_update.replace(pages.getObjectID(), withEntry(longer, "/Kids", kids));
    return {pdfReference(page), QRectF(kLeft, kTop, kWidth, height)};
}

void SignatureUpdate::putIntoStructure(const std::string &page, int widget, int element, int key)
{
    QPDFObjectHandle holder = document();
    m_update.objects().set(element, "<</Type/StructElem/S/Form/P " + holder.unparse() + "/Pg " + page +
                                        "/K[<</Type/OBJR/Pg " + page + "/Obj " + pdfReference(widget) +
                                        ">>]>>");
    m_update.replace(holder.getObjectID(),
                     withEntry(holder, "/K", withItem(holder.getKey("/K"), pdfReference(element))));
    QPDFObjectHandle parents = m_structure.getKey("/ParentTree");
    const std::string owner = std::to_string(key) + " " + pdfReference(element);
    m_update.replace(parents.getObjectID(),
                     withEntry(parents, "/Nums", withItem(parents.getKey("/Nums"), owner)));
    m_update.replace(m_structure.getObjectID(),
                     withEntry(m_structure, "/ParentTreeNextKey", std::to_string(key + 1)));
}

void SignatureUpdate::addField(const SignatureAppearance &appearance, const SigningKey &key,
                               const QDateTime &when)
{
    PdfObjects &objects = m_update.objects();
    const int signature = objects.reserve();
    const int widget = objects.reserve();
    const int element = objects.reserve();
    const int parentKey = nextKey();
    const Room room = roomOnLastPage(appearance.height(), widget);
    const int picture = appearance.write(objects, room.area);
    // ETSI EN 319 142-1, 6.3: the time of signing stands here and not in the signature.
    objects.set(signature, "<</Type/Sig/Filter/Adobe.PPKLite/SubFilter/ETSI.CAdES.detached/M(" +
                               pdfTime(when) + ")/Name" + pdfText(key.holder()) + "/ByteRange" + kRangePlace +
                               "/Contents<" +
                               std::string(static_cast<size_t>(2 * cmsSignatureLimit(key)), '0') + ">>>");
    constexpr int kPrintAndLocked = 4 + 128;
    objects.set(widget, "<</Type/Annot/Subtype/Widget/FT/Sig/T(Signature1)/TU" +
                            pdfText(appearance.spoken()) + "/F " + std::to_string(kPrintAndLocked) + "/Rect" +
                            boxText(room.area) + "/P " + room.page + "/StructParent " +
                            std::to_string(parentKey) + "/AP<</N " + pdfReference(picture) + ">>/V " +
                            pdfReference(signature) + ">>");
    putIntoStructure(room.page, widget, element, parentKey);
    constexpr const char *kSignaturesExistAppendOnly = "3"; // ISO 32000-1, table 219
    const int form =
        objects.add("<</Fields[" + pdfReference(widget) + "]/SigFlags " + kSignaturesExistAppendOnly + ">>");
    m_update.replace(m_root.getObjectID(), withEntry(m_root, "/AcroForm", pdfReference(form)));
}

/// Puts the signature into the place left for it, over all bytes but that place.
Result<QByteArray> fillSignature(QByteArray document, qsizetype from, const SigningKey &key)
{
    const qsizetype range = document.indexOf(("/ByteRange" + kRangePlace).c_str(), from) + 10;
    const qsizetype begin = document.indexOf("/Contents<", range) + 9;
    const qsizetype end = document.indexOf('>', begin) + 1;
    QByteArray covered = "[0 " + QByteArray::number(begin) + ' ' + QByteArray::number(end) + ' ' +
                         QByteArray::number(document.size() - end) + ']';
    const auto place = static_cast<qsizetype>(kRangePlace.size());
    document.replace(range, place, covered.leftJustified(place, ' '));
    const QByteArrayView all(document);
    const auto signature = makeCmsSignature(key, {all.first(begin), all.sliced(end)});
    if (!signature)
        return signature.error();
    const QByteArray digits = signature->toHex();
    document.replace(begin + 1, digits.size(), digits);
    return document;
}

} // namespace

Result<QByteArray> signPdf(const QByteArray &pdf, const QString &name, const SigningKey &key,
                           const QDateTime &when, Progress &progress)
{
    if (const auto inTime = key.checkTime(when); !inTime)
        return inTime.error();
    const auto findings = checkPdf(pdf, name, progress);
    if (!findings)
        return findings.error();
    const auto &fonts = FontBook::installed();
    if (!fonts)
        return fonts.error();
    try {
        QPDF file;
        file.setSuppressWarnings(true);
        file.setAttemptRecovery(false);
        file.processMemoryFile("pdf", pdf.constData(), static_cast<size_t>(pdf.size()));
        if (file.getRoot().getKey("/AcroForm").isDictionary())
            return alreadySigned(name);
        const XmpReading metadata = metadataOf(file);
        SignatureUpdate update(file, pdf, **fonts, metadata.properties.value(u"dc:title"_s));
        if (!findings->isEmpty())
            return notOurs(name, findings->first().code);
        if (!metadata.properties.value(u"pdf:Producer"_s).startsWith("Tandem "_L1) || !update.isOurShape())
            return notOurs(name, metadata.properties.value(u"pdf:Producer"_s));
        const QStringList languages =
            metadata.languages.isEmpty() ? QStringList{u"en"_s} : metadata.languages;
        update.addField(SignatureAppearance(**fonts, {key.holder(), key.issuer(), when, languages}), key,
                        when);
        return fillSignature(pdf + update.write(), pdf.size(), key);
    } catch (const std::exception &error) {
        return notOurs(name, QString::fromUtf8(error.what()));
    }
}

} // namespace tandem::dossier
