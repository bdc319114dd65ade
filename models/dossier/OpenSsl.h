// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <openssl/bio.h>
#include <openssl/cms.h>
#include <openssl/evp.h>
#include <openssl/pkcs12.h>
#include <openssl/x509.h>

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <memory>

namespace tandem::dossier {

/// Frees what OpenSSL gave with the function it names for that.
template<auto Free>
struct OpenSslFree
{
    template<typename T>
    void operator()(T *object) const
    {
        Free(object);
    }
};

struct CertificatesFree
{
    void operator()(STACK_OF(X509) * list) const { sk_X509_pop_free(list, X509_free); }
};

using BioPtr = std::unique_ptr<BIO, OpenSslFree<BIO_free_all>>;
using CertificatePtr = std::unique_ptr<X509, OpenSslFree<X509_free>>;
using CertificatesPtr = std::unique_ptr<STACK_OF(X509), CertificatesFree>;
using CmsPtr = std::unique_ptr<CMS_ContentInfo, OpenSslFree<CMS_ContentInfo_free>>;
using DigestPtr = std::unique_ptr<EVP_MD_CTX, OpenSslFree<EVP_MD_CTX_free>>;
using KeyPtr = std::unique_ptr<EVP_PKEY, OpenSslFree<EVP_PKEY_free>>;
using Pkcs12Ptr = std::unique_ptr<PKCS12, OpenSslFree<PKCS12_free>>;

/// The person or organisation a name stands for: its common name, else its organisation.
[[nodiscard]] QString displayName(const X509_NAME *name);
/// UTC; not valid if the certificate says nothing readable.
[[nodiscard]] QDateTime timeOf(const ASN1_TIME *time);
/// What went wrong last, for the log; empties OpenSSL's list of errors.
[[nodiscard]] QString lastOpenSslError();

} // namespace tandem::dossier
