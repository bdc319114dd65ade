// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dossier/CmsSignature.h"

#include "models/dossier/SigningKeyParts.h"

#include <QCoreApplication>

#include <openssl/err.h>

#include <algorithm>
#include <vector>

namespace tandem::dossier {

using namespace Qt::StringLiterals;

namespace {

constexpr unsigned kFlags = CMS_DETACHED | CMS_BINARY | CMS_PARTIAL | CMS_NOSMIMECAP | CMS_CADES;

Error failed()
{
    return {u"signing.failed"_s,
            {QT_TRANSLATE_NOOP(
                 "Message", "The document could not be signed with this certificate. Ask who gave it to you "
                            "whether it is meant for signing."),
             {}},
            lastOpenSslError()};
}

BioPtr memoryOf(const QList<QByteArrayView> &parts)
{
    BioPtr memory(BIO_new(BIO_s_mem()));
    for (const QByteArrayView part : parts)
        BIO_write(memory.get(), part.data(), static_cast<int>(part.size()));
    return memory;
}

template<typename T>
QByteArray derOf(T *object, int (*encode)(const T *, unsigned char **))
{
    unsigned char *bytes = nullptr;
    const int length = encode(object, &bytes);
    QByteArray result(reinterpret_cast<const char *>(bytes), std::max(length, 0));
    OPENSSL_free(bytes);
    return result;
}

/// The signed attributes as they are signed: DER of a SET OF (RFC 5652, 5.4).
QByteArray attributeSet(const CMS_SignerInfo *signer)
{
    std::vector<QByteArray> attributes;
    for (int i = 0; i < CMS_signed_get_attr_count(signer); ++i)
        attributes.push_back(derOf(CMS_signed_get_attr(signer, i), i2d_X509_ATTRIBUTE));
    std::sort(attributes.begin(), attributes.end());
    QByteArray body;
    for (const QByteArray &attribute : attributes)
        body += attribute;
    QByteArray head(1, '\x31');
    const auto size = static_cast<unsigned>(body.size());
    if (size >= 0x100U)
        head += QByteArray("\x82") + static_cast<char>(size >> 8U);
    else if (size >= 0x80U)
        head += '\x81';
    return head + static_cast<char>(size & 0xFFU) + body;
}

/// OpenSSL always adds the signing time, which a PDF keeps elsewhere: it is taken out, and what is left
/// signed once more.
bool signWithoutTime(CMS_SignerInfo *signer, EVP_PKEY *key)
{
    if (const int at = CMS_signed_get_attr_by_NID(signer, NID_pkcs9_signingTime, -1); at >= 0)
        X509_ATTRIBUTE_free(CMS_signed_delete_attr(signer, at));
    const QByteArray attributes = attributeSet(signer);
    const auto *data = reinterpret_cast<const unsigned char *>(attributes.constData());
    const auto length = static_cast<size_t>(attributes.size());
    const DigestPtr digest(EVP_MD_CTX_new());
    size_t size = 0;
    if (EVP_DigestSignInit(digest.get(), nullptr, EVP_sha256(), nullptr, key) != 1 ||
        EVP_DigestSign(digest.get(), nullptr, &size, data, length) != 1)
        return false;
    std::vector<unsigned char> signature(size);
    if (EVP_DigestSign(digest.get(), signature.data(), &size, data, length) != 1)
        return false;
    return ASN1_OCTET_STRING_set(CMS_SignerInfo_get0_signature(signer), signature.data(),
                                 static_cast<int>(size)) == 1;
}

/// Whether this computer's own list of authorities vouches for the certificate.
bool isKnownHere(X509 *certificate, STACK_OF(X509) * others, const QDateTime &when)
{
    const std::unique_ptr<X509_STORE, OpenSslFree<X509_STORE_free>> store(X509_STORE_new());
    const std::unique_ptr<X509_STORE_CTX, OpenSslFree<X509_STORE_CTX_free>> context(X509_STORE_CTX_new());
    X509_STORE_set_default_paths(store.get());
    if (X509_STORE_CTX_init(context.get(), store.get(), certificate, others) != 1)
        return false;
    if (when.isValid())
        X509_STORE_CTX_set_time(context.get(), 0, static_cast<time_t>(when.toSecsSinceEpoch()));
    return X509_verify_cert(context.get()) == 1;
}

/// The time the signature itself names, as other programs write it.
QDateTime signingTime(const CMS_SignerInfo *signer)
{
    const int at = CMS_signed_get_attr_by_NID(signer, NID_pkcs9_signingTime, -1);
    if (at < 0)
        return {};
    const ASN1_TYPE *value = X509_ATTRIBUTE_get0_type(CMS_signed_get_attr(signer, at), 0);
    if (!value || (value->type != V_ASN1_UTCTIME && value->type != V_ASN1_GENERALIZEDTIME))
        return {};
    return timeOf(value->type == V_ASN1_UTCTIME ? value->value.utctime : value->value.generalizedtime);
}

} // namespace

Result<QByteArray> makeCmsSignature(const SigningKey &key, const QList<QByteArrayView> &parts)
{
    const SigningKeyParts &own = key.parts();
    ERR_clear_error();
    const BioPtr content = memoryOf(parts);
    const CmsPtr cms(CMS_sign(nullptr, nullptr, own.chain.get(), nullptr, kFlags));
    if (!cms)
        return failed();
    CMS_SignerInfo *signer =
        CMS_add1_signer(cms.get(), own.certificate.get(), own.key.get(), EVP_sha256(), kFlags);
    if (!signer || CMS_final(cms.get(), content.get(), nullptr, kFlags) != 1 ||
        !signWithoutTime(signer, own.key.get()))
        return failed();
    const QByteArray der = derOf(cms.get(), i2d_CMS_ContentInfo);
    if (der.isEmpty() || der.size() > cmsSignatureLimit(key))
        return failed();
    return der;
}

qsizetype cmsSignatureLimit(const SigningKey &key)
{
    constexpr qsizetype kAround = 4096; // attributes, names, the signature itself
    const SigningKeyParts &own = key.parts();
    qsizetype size = kAround + i2d_X509(own.certificate.get(), nullptr);
    for (int i = 0; own.chain && i < sk_X509_num(own.chain.get()); ++i)
        size += i2d_X509(sk_X509_value(own.chain.get(), i), nullptr);
    return size;
}

CmsReading readCmsSignature(const QByteArray &der, const QList<QByteArrayView> &parts, const QDateTime &when)
{
    CmsReading reading;
    const auto *bytes = reinterpret_cast<const unsigned char *>(der.constData());
    const CmsPtr cms(d2i_CMS_ContentInfo(nullptr, &bytes, static_cast<long>(der.size())));
    if (!cms || OBJ_obj2nid(CMS_get0_type(cms.get())) != NID_pkcs7_signed)
        return reading;
    const BioPtr content = memoryOf(parts);
    // Who vouches for the certificate is another question, asked below.
    reading.isIntact = CMS_verify(cms.get(), nullptr, nullptr, content.get(), nullptr,
                                  CMS_DETACHED | CMS_BINARY | CMS_NO_SIGNER_CERT_VERIFY) == 1;
    const CertificatesPtr inside(CMS_get1_certs(cms.get()));
    STACK_OF(CMS_SignerInfo) *signers = CMS_get0_SignerInfos(cms.get());
    if (signers && sk_CMS_SignerInfo_num(signers) == 1 && inside) {
        CMS_SignerInfo *signer = sk_CMS_SignerInfo_value(signers, 0);
        CMS_set1_signers_certs(cms.get(), nullptr, 0);
        X509 *certificate = nullptr;
        CMS_SignerInfo_get0_algs(signer, nullptr, &certificate, nullptr, nullptr);
        reading.isReadable = certificate != nullptr;
        if (certificate) {
            reading.signer = displayName(X509_get_subject_name(certificate));
            reading.issuer = displayName(X509_get_issuer_name(certificate));
            reading.isSelfMade =
                X509_NAME_cmp(X509_get_subject_name(certificate), X509_get_issuer_name(certificate)) == 0;
            reading.validFrom = timeOf(X509_get0_notBefore(certificate));
            reading.validUntil = timeOf(X509_get0_notAfter(certificate));
            reading.signedAt = signingTime(signer);
            reading.isKnown =
                isKnownHere(certificate, inside.get(), reading.signedAt.isValid() ? reading.signedAt : when);
        }
    }
    ERR_clear_error();
    return reading;
}

} // namespace tandem::dossier
