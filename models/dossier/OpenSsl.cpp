// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dossier/OpenSsl.h"

#include <openssl/err.h>

#include <array>

namespace tandem::dossier {

namespace {

QString entry(const X509_NAME *name, int kind)
{
    const int at = X509_NAME_get_index_by_NID(name, kind, -1);
    if (at < 0)
        return {};
    unsigned char *text = nullptr;
    const int length = ASN1_STRING_to_UTF8(&text, X509_NAME_ENTRY_get_data(X509_NAME_get_entry(name, at)));
    if (length < 0)
        return {};
    const QString result = QString::fromUtf8(reinterpret_cast<const char *>(text), length).simplified();
    OPENSSL_free(text);
    return result;
}

} // namespace

QString displayName(const X509_NAME *name)
{
    for (const int kind : {NID_commonName, NID_organizationName, NID_pkcs9_emailAddress}) {
        if (const QString text = entry(name, kind); !text.isEmpty())
            return text;
    }
    return QStringLiteral("?");
}

QDateTime timeOf(const ASN1_TIME *time)
{
    std::tm parts{};
    if (!time || ASN1_TIME_to_tm(time, &parts) != 1)
        return {};
    return {QDate(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday),
            QTime(parts.tm_hour, parts.tm_min, parts.tm_sec), Qt::UTC};
}

QString lastOpenSslError()
{
    std::array<char, 256> text{};
    const unsigned long code = ERR_peek_last_error();
    ERR_clear_error();
    if (code == 0)
        return {};
    ERR_error_string_n(code, text.data(), text.size());
    return QString::fromUtf8(text.data());
}

} // namespace tandem::dossier
