// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dossier/SigningKey.h"

#include "models/dossier/SigningKeyParts.h"

#include <QCoreApplication>

#include <openssl/err.h>
#include <openssl/provider.h>

namespace tandem::dossier {

using namespace Qt::StringLiterals;

namespace {

Error error(const QString &code, const char *source, const QStringList &arguments)
{
    return {code, {source, arguments}, lastOpenSslError()};
}

Error foreign(const QString &name)
{
    return error(u"signing.foreign"_s,
                 QT_TRANSLATE_NOOP("Message", "“%1” holds no certificate with its key. Choose a PKCS#12 file "
                                              "(.p12 or .pfx)."),
                 {name});
}

/// Older programs lock their files with ciphers OpenSSL has put aside (RC2). They are still read, never
/// written: the ciphers are there only as long as this is.
using OldCiphers = std::unique_ptr<OSSL_PROVIDER, OpenSslFree<OSSL_PROVIDER_unload>>;

OldCiphers oldCiphers()
{
    constexpr int kKeepUsualOnes = 1;
    return OldCiphers(OSSL_PROVIDER_try_load(nullptr, "legacy", kKeepUsualOnes));
}

bool unpack(PKCS12 *file, const QByteArray &password, SigningKeyParts &parts)
{
    EVP_PKEY *key = nullptr;
    X509 *certificate = nullptr;
    STACK_OF(X509) *chain = nullptr;
    const bool done = PKCS12_parse(file, password.constData(), &key, &certificate, &chain) == 1;
    parts.key.reset(key);
    parts.certificate.reset(certificate);
    parts.chain.reset(chain);
    return done;
}

bool isFit(EVP_PKEY *key)
{
    constexpr int kLeastRsaBits = 2048; // BSI TR-02102-1
    const int kind = EVP_PKEY_get_base_id(key);
    return kind == EVP_PKEY_EC || (kind == EVP_PKEY_RSA && EVP_PKEY_get_bits(key) >= kLeastRsaBits);
}

} // namespace

Result<SigningKey> SigningKey::read(const QByteArray &pkcs12, const QString &password, const QString &name)
{
    const auto *bytes = reinterpret_cast<const unsigned char *>(pkcs12.constData());
    const Pkcs12Ptr file(d2i_PKCS12(nullptr, &bytes, static_cast<long>(pkcs12.size())));
    if (!file)
        return foreign(name);
    const QByteArray secret = password.toUtf8();
    if (PKCS12_mac_present(file.get()) == 1 &&
        PKCS12_verify_mac(file.get(), secret.constData(), static_cast<int>(secret.size())) != 1 &&
        !(secret.isEmpty() && PKCS12_verify_mac(file.get(), nullptr, 0) == 1))
        return error(u"signing.wrong-password"_s,
                     QT_TRANSLATE_NOOP("Message", "The password does not open “%1”. Type it once more."),
                     {name});
    auto parts = std::make_shared<SigningKeyParts>();
    ERR_clear_error();
    if (!unpack(file.get(), secret, *parts)) {
        const OldCiphers ciphers = oldCiphers();
        ERR_clear_error();
        if (!unpack(file.get(), secret, *parts))
            return foreign(name);
    }
    if (!parts->key || !parts->certificate)
        return error(u"signing.no-key"_s,
                     QT_TRANSLATE_NOOP("Message",
                                       "“%1” holds no private key with its certificate. Export both "
                                       "together from where the certificate was made."),
                     {name});
    if (!isFit(parts->key.get()))
        return error(u"signing.key-kind"_s,
                     QT_TRANSLATE_NOOP("Message",
                                       "The key in “%1” is too weak or of a kind that documents are "
                                       "not signed with: RSA from 2048 bits on, or an elliptic "
                                       "curve."),
                     {name});
    return SigningKey(parts);
}

QString SigningKey::holder() const
{
    return displayName(X509_get_subject_name(m_parts->certificate.get()));
}

QString SigningKey::issuer() const
{
    return displayName(X509_get_issuer_name(m_parts->certificate.get()));
}

QDateTime SigningKey::validFrom() const
{
    return timeOf(X509_get0_notBefore(m_parts->certificate.get()));
}

QDateTime SigningKey::validUntil() const
{
    return timeOf(X509_get0_notAfter(m_parts->certificate.get()));
}

Result<void> SigningKey::checkTime(const QDateTime &when) const
{
    const auto day = [](const QDateTime &time) { return time.date().toString(Qt::ISODate); };
    if (when > validUntil())
        return Error{u"signing.expired"_s,
                     {QT_TRANSLATE_NOOP("Message", "The certificate of %1 expired on %2. Ask for a new one."),
                      {holder(), day(validUntil())}},
                     {}};
    if (when < validFrom())
        return Error{
            u"signing.not-yet-valid"_s,
            {QT_TRANSLATE_NOOP("Message", "The certificate of %1 is valid from %2 only. Look whether "
                                          "the clock of this computer is right."),
             {holder(), day(validFrom())}},
            {}};
    return {};
}

} // namespace tandem::dossier
