// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/viewer/PdfFacts.h"

#include <QMutex>

#include <poppler-form.h>
#include <poppler-qt6.h>

namespace tandem::forms {

namespace {

constexpr int kDeepest = 12;        ///< headings below each other
constexpr int kMostHeadings = 5000; ///< of a document

QList<PdfHeading> headingsOf(const QVector<Poppler::OutlineItem> &items, int depth, int &left)
{
    QList<PdfHeading> headings;
    for (const Poppler::OutlineItem &item : items) {
        if (item.isNull() || --left < 0)
            break;
        PdfHeading heading;
        heading.title = item.name().simplified();
        if (const auto destination = item.destination())
            heading.page = destination->pageNumber();
        if (depth < kDeepest)
            heading.below = headingsOf(item.children(), depth + 1, left);
        headings.append(heading);
    }
    return headings;
}

PdfSeal::State stateOf(const Poppler::SignatureValidationInfo &info)
{
    switch (info.signatureStatus()) {
    case Poppler::SignatureValidationInfo::SignatureValid:
        return PdfSeal::State::Valid;
    case Poppler::SignatureValidationInfo::SignatureInvalid:
    case Poppler::SignatureValidationInfo::SignatureDigestMismatch:
        return PdfSeal::State::Changed;
    default:
        return PdfSeal::State::Unreadable;
    }
}

PdfSeal sealOf(const Poppler::FormFieldSignature &field)
{
    using Info = Poppler::SignatureValidationInfo;
    // Never over the network: documents are read offline, and nobody must learn that they are.
    const Info info = field.validate(Poppler::FormFieldSignature::ValidateVerifyCertificate |
                                         Poppler::FormFieldSignature::ValidateWithoutOCSPRevocationCheck,
                                     QDateTime());
    PdfSeal seal;
    seal.state = stateOf(info);
    seal.coversWholeFile = info.signsTotalDocument();
    seal.isTrusted = info.certificateStatus() == Info::CertificateTrusted;
    seal.signer = info.signerName();
    if (info.signingTime() > 0)
        seal.when = QDateTime::fromSecsSinceEpoch(info.signingTime(), Qt::UTC);
    const Poppler::CertificateInfo certificate = info.certificateInfo();
    seal.isExpired = info.certificateStatus() == Info::CertificateExpired ||
                     (seal.when.isValid() && !certificate.isNull() &&
                      (seal.when > certificate.validityEnd() || seal.when < certificate.validityStart()));
    return seal;
}

int pageOf(Poppler::Document &document, const Poppler::FormFieldSignature &field)
{
    for (int i = document.numPages(); i-- > 0;) {
        const std::unique_ptr<Poppler::Page> page = document.page(i);
        if (!page)
            continue;
        for (const auto &other : page->formFields()) {
            if (other->type() == Poppler::FormField::FormSignature && other->id() == field.id())
                return i + 1;
        }
    }
    return 0;
}

} // namespace

PdfFacts readPdfFacts(Poppler::Document *document)
{
    PdfFacts facts;
    if (!document || (!document->isLocked() && document->numPages() == 0)) {
        facts.problem = PdfFacts::Problem::Damaged;
        return facts;
    }
    if (document->isLocked()) {
        facts.problem = PdfFacts::Problem::Protected;
        return facts;
    }
    facts.problem = PdfFacts::Problem::None;
    constexpr QSizeF kA4(595, 842);
    for (int i = 0; i < document->numPages(); ++i) {
        const std::unique_ptr<Poppler::Page> page = document->page(i);
        facts.sizes.append(page ? page->pageSizeF() : kA4);
    }
    int left = kMostHeadings;
    facts.headings = headingsOf(document->outline(), 0, left);
    return facts;
}

QList<PdfSeal> readPdfSeals(Poppler::Document *document)
{
    // The library below Poppler that verifies signatures is set up once, and not by two threads.
    static QMutex mutex;
    const QMutexLocker locker(&mutex);
    QList<PdfSeal> seals;
    if (!document || document->isLocked())
        return seals;
    for (const auto &field : document->signatures()) {
        if (field->signatureType() == Poppler::FormFieldSignature::UnsignedSignature)
            continue;
        seals.append(sealOf(*field));
        seals.last().page = pageOf(*document, *field);
    }
    const bool isAnsweredFor = std::any_of(seals.cbegin(), seals.cend(), [](const PdfSeal &seal) {
        return seal.coversWholeFile && seal.state == PdfSeal::State::Valid;
    });
    for (PdfSeal &seal : seals)
        seal.isFollowed = isAnsweredFor && !seal.coversWholeFile;
    return seals;
}

} // namespace tandem::forms
