// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dossier/PdfSignature.h"

#include "models/dossier/AddedPage.h"
#include "models/dossier/CmsSignature.h"
#include "models/dossier/PageFlow.h"
#include "models/dossier/PageRoom.h"
#include "models/dossier/PdfCheck.h"
#include "models/dossier/PdfInspection.h"
#include "models/dossier/PdfSignatureCheck.h"
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

Error changedSince(const QString &name)
{
    return {u"signing.changed"_s,
            {QT_TRANSLATE_NOOP("Message",
                               "“%1” was changed after it was signed. Nothing is signed on top of that: ask "
                               "for the file as its signers left it, or write the document anew."),
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
    [[nodiscard]] Room roomFor(double height, int widget);
    [[nodiscard]] Room roomOnLastPage(const QRectF &area, int widget);
    [[nodiscard]] Room roomOnNewPage(double height, int widget);
    /// The signatures that are there; null before the first.
    [[nodiscard]] QPDFObjectHandle form() { return m_root.getKey("/AcroForm"); }
    [[nodiscard]] int signatures();
    [[nodiscard]] bool isOurForm();
    void putIntoForm(int widget);
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

/// Ours lists signatures only, each of them given, and is an object of its own.
bool SignatureUpdate::isOurForm()
{
    if (!form().isIndirect() || !form().isDictionary() || !form().getKey("/Fields").isArray())
        return false;
    for (QPDFObjectHandle field : form().getKey("/Fields").getArrayAsVector()) {
        if (!field.isDictionary() || nameOf(field.getKey("/FT")) != "Sig" ||
            !field.getKey("/V").isDictionary() || !field.getKey("/Rect").isRectangle())
            return false;
    }
    return true;
}

bool SignatureUpdate::isOurShape()
{
    if (!m_structure.isDictionary() || !m_structure.isIndirect() || !m_structure.getKey("/K").isArray() ||
        m_structure.getKey("/K").getArrayNItems() != 1 || (m_root.hasKey("/AcroForm") && !isOurForm()))
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

int SignatureUpdate::signatures()
{
    return form().isDictionary() ? form().getKey("/Fields").getArrayNItems() : 0;
}

/// Text ends where it ends; signatures that are there already stand below it.
SignatureUpdate::Room SignatureUpdate::roomFor(double height, int widget)
{
    QPDFObjectHandle page = m_pdf.getAllPages().back();
    std::optional<double> end = contentEnd(m_pdf, page);
    QPDFObjectHandle annotations = page.getKey("/Annots");
    for (int i = 0; end && annotations.isArray() && i < annotations.getArrayNItems(); ++i) {
        QPDFObjectHandle box = annotations.getArrayItem(i).getKey("/Rect");
        if (box.isRectangle() && box.getArrayAsRectangle().lly > 0)
            end = std::max(*end, kPageHeight - box.getArrayAsRectangle().lly);
    }
    const bool isFirst = signatures() == 0;
    // Readers take a page that was added after a signature for forgery: the first one leaves room for
    // another.
    const double needed = isFirst ? 2 * (kGapAbove + height) : kGapAbove + height;
    if (end && *end + needed <= kBottom)
        return roomOnLastPage({kLeft, *end + kGapAbove, kWidth, height}, widget);
    return isFirst ? roomOnNewPage(height, widget) : roomOnLastPage({}, widget);
}

/// Without an area the signature counts like any other but shows nothing.
SignatureUpdate::Room SignatureUpdate::roomOnLastPage(const QRectF &area, int widget)
{
    QPDFObjectHandle page = m_pdf.getAllPages().back();
    const std::string annotations = withItem(page.getKey("/Annots"), pdfReference(widget));
    m_update.replace(page.getObjectID(), withEntry(page, "/Annots", annotations));
    return {pdfReference(page.getObjectID()), area};
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
    const Room room = roomFor(appearance.height(), widget);
    const std::string picture = room.area.isEmpty()
                                    ? std::string()
                                    : "/AP<</N " + pdfReference(appearance.write(objects, room.area)) + ">>";
    // ETSI EN 319 142-1, 6.3: the time of signing stands here and not in the signature.
    objects.set(signature, "<</Type/Sig/Filter/Adobe.PPKLite/SubFilter/ETSI.CAdES.detached/M(" +
                               pdfTime(when) + ")/Name" + pdfText(key.holder()) + "/ByteRange" + kRangePlace +
                               "/Contents<" +
                               std::string(static_cast<size_t>(2 * cmsSignatureLimit(key)), '0') + ">>>");
    constexpr int kPrintAndLocked = 4 + 128;
    objects.set(widget, "<</Type/Annot/Subtype/Widget/FT/Sig/T(Signature" + std::to_string(signatures() + 1) +
                            ")/TU" + pdfText(appearance.spoken()) + "/F " + std::to_string(kPrintAndLocked) +
                            "/Rect" + (room.area.isEmpty() ? "[0 0 0 0]" : boxText(room.area)) + "/P " +
                            room.page + "/StructParent " + std::to_string(parentKey) + picture + "/V " +
                            pdfReference(signature) + ">>");
    putIntoStructure(room.page, widget, element, parentKey);
    putIntoForm(widget);
}

void SignatureUpdate::putIntoForm(int widget)
{
    if (signatures() > 0) {
        m_update.replace(
            form().getObjectID(),
            withEntry(form(), "/Fields", withItem(form().getKey("/Fields"), pdfReference(widget))));
        return;
    }
    constexpr const char *kSignaturesExistAppendOnly = "3"; // ISO 32000-1, table 219
    const int added = m_update.objects().add("<</Fields[" + pdfReference(widget) + "]/SigFlags " +
                                             kSignaturesExistAppendOnly + ">>");
    m_update.replace(m_root.getObjectID(), withEntry(m_root, "/AcroForm", pdfReference(added)));
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

/// A certificate that has run out since does not keep others from signing.
bool stillHolds(const PdfSignature &signature)
{
    return signature.cover != PdfSignature::Cover::Part &&
           (signature.state == PdfSignature::State::Valid ||
            signature.state == PdfSignature::State::CertificateLapsed);
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
        const auto before = readPdfSignatures(pdf, name);
        if (!before)
            return before.error();
        if (!std::all_of(before->cbegin(), before->cend(), stillHolds))
            return changedSince(name);
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
