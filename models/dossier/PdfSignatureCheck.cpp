// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dossier/PdfSignatureCheck.h"

#include "models/dossier/CmsSignature.h"
#include "models/dossier/PdfInspection.h"
#include "models/dossier/PdfRefusal.h"
#include "models/dossier/SignedRevision.h"

#include <QRegularExpression>

#include <algorithm>
#include <cctype>

namespace tandem::dossier {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostFields = 1000;

/// "D:20261125212400+01'00'" as UTC.
QDateTime timeOf(const QString &text)
{
    static const QRegularExpression pattern(u"^D:(\\d{14})(?:Z|([+-])(\\d\\d)'?(\\d\\d)'?)?"_s);
    const QRegularExpressionMatch parts = pattern.match(text);
    if (!parts.hasMatch())
        return {};
    QDateTime time = QDateTime::fromString(parts.captured(1), u"yyyyMMddHHmmss"_s);
    time.setTimeSpec(Qt::UTC);
    const int offset = parts.captured(3).toInt() * 3600 + parts.captured(4).toInt() * 60;
    return time.addSecs(parts.captured(2) == u"-" ? offset : -offset);
}

/// The two covered stretches of a file, and whether only the signature itself lies between them.
struct Covered
{
    QList<QByteArrayView> parts;
    QByteArray signature; ///< DER, from what lies between
    qsizetype end = 0;
    bool isSound = false;
};

struct FoundSignature
{
    PdfSignature signature;
    qsizetype end = 0; ///< of the bytes it covers
};

bool isHexDigit(char c)
{
    return std::isxdigit(static_cast<unsigned char>(c)) != 0;
}

Covered coveredBy(QPDFObjectHandle range, const QByteArray &pdf)
{
    Covered covered;
    if (!range.isArray() || range.getArrayNItems() != 4)
        return covered;
    std::vector<qint64> numbers;
    for (int i = 0; i < 4; ++i)
        numbers.push_back(range.getArrayItem(i).isInteger() ? range.getArrayItem(i).getIntValue() : -1);
    const qint64 begin = numbers[1];
    const qint64 end = numbers[2];
    if (numbers[0] != 0 || begin < 0 || end < begin + 2 || end > pdf.size() || numbers[3] < 0 ||
        numbers[3] > pdf.size() - end)
        return covered;
    const QByteArrayView all(pdf);
    const QByteArrayView between = all.sliced(begin, end - begin);
    // Whatever else were hidden between the two stretches would be shown without being signed.
    const QByteArray digits = between.sliced(1, between.size() - 2).toByteArray();
    covered.signature = QByteArray::fromHex(digits);
    covered.isSound = between.front() == '<' && between.back() == '>' && digits.size() % 2 == 0 &&
                      std::all_of(digits.begin(), digits.end(), isHexDigit);
    covered.parts = {all.first(begin), all.sliced(end, numbers[3])};
    covered.end = end + numbers[3];
    return covered;
}

FoundSignature readOne(QPDFObjectHandle value, const QByteArray &pdf)
{
    FoundSignature found;
    PdfSignature &result = found.signature;
    const Covered covered = coveredBy(value.getKey("/ByteRange"), pdf);
    result.signedAt = timeOf(textOf(value.getKey("/M")));
    result.signer = textOf(value.getKey("/Name"));
    if (!covered.isSound)
        return found;
    const CmsReading reading = readCmsSignature(covered.signature, covered.parts, result.signedAt);
    if (!reading.isReadable)
        return found;
    if (reading.signedAt.isValid())
        result.signedAt = reading.signedAt;
    const bool isInTime = !result.signedAt.isValid() ||
                          (result.signedAt >= reading.validFrom && result.signedAt <= reading.validUntil);
    result.signer = reading.signer;
    result.issuer = reading.issuer;
    result.issuerKind = reading.isKnown      ? PdfSignature::Issuer::Known
                        : reading.isSelfMade ? PdfSignature::Issuer::SelfMade
                                             : PdfSignature::Issuer::Unknown;
    result.cover = covered.end == pdf.size() ? PdfSignature::Cover::WholeFile : PdfSignature::Cover::Part;
    found.end = covered.end;
    result.state = !reading.isIntact ? PdfSignature::State::Changed
                   : isInTime        ? PdfSignature::State::Valid
                                     : PdfSignature::State::CertificateLapsed;
    return found;
}

/// Fields may lie in each other; a signature is the value of one at the end.
void collect(QPDFObjectHandle fields, const QByteArray &pdf, std::set<QPDFObjGen> &seen,
             QList<FoundSignature> &found)
{
    for (int i = 0; fields.isArray() && i < fields.getArrayNItems(); ++i) {
        QPDFObjectHandle field = fields.getArrayItem(i);
        if (!field.isDictionary() || seen.size() > kMostFields || !seen.insert(field.getObjGen()).second)
            continue;
        if (nameOf(field.getKey("/FT")) == "Sig" && field.getKey("/V").isDictionary())
            found.append(readOne(field.getKey("/V"), pdf));
        collect(field.getKey("/Kids"), pdf, seen, found);
    }
}

bool isUnchanged(const PdfSignature &signature)
{
    return signature.state == PdfSignature::State::Valid ||
           signature.state == PdfSignature::State::CertificateLapsed;
}

/// Those that further signatures follow cover what was there before. Only if the last one holds does
/// somebody answer for what came behind.
QList<PdfSignature> withCover(const QList<FoundSignature> &found, const QByteArray &pdf)
{
    const bool isAnsweredFor = std::any_of(found.begin(), found.end(), [&](const FoundSignature &one) {
        return isUnchanged(one.signature) && one.end == pdf.size();
    });
    QList<PdfSignature> signatures;
    for (const FoundSignature &one : found) {
        signatures.append(one.signature);
        if (isAnsweredFor && isUnchanged(one.signature) && one.end < pdf.size() &&
            addsOnlySignatures(pdf, one.end))
            signatures.last().cover = PdfSignature::Cover::UntilSignatures;
    }
    return signatures;
}

} // namespace

Result<QList<PdfSignature>> readPdfSignatures(const QByteArray &pdf, const QString &name)
{
    const PdfRefusal refusal(name);
    if (!pdf.startsWith("%PDF-"))
        return refusal.foreign();
    try {
        QPDF file;
        file.setSuppressWarnings(true);
        file.setAttemptRecovery(false);
        file.processMemoryFile("pdf", pdf.constData(), static_cast<size_t>(pdf.size()));
        if (file.isEncrypted())
            return refusal.encrypted();
        QList<FoundSignature> found;
        std::set<QPDFObjGen> seen;
        QPDFObjectHandle form = file.getRoot().getKey("/AcroForm");
        if (form.isDictionary())
            collect(form.getKey("/Fields"), pdf, seen, found);
        return withCover(found, pdf);
    } catch (const QPDFExc &error) {
        return error.getErrorCode() == qpdf_e_password ? refusal.encrypted() : refusal.damaged(error.what());
    } catch (const std::exception &error) {
        return refusal.damaged(error.what());
    }
}

} // namespace tandem::dossier
