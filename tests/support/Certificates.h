// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tandem::test {

/// What a certificate for tests is like.
struct CertificateWish
{
    QString fileName; ///< "good.p12"
    QString subject = QStringLiteral("/C=DE/O=Beispiel GmbH/CN=Anna Müller 张伟");
    QString key = QStringLiteral("rsa:2048"); ///< as openssl req -newkey takes it
    QString password = QStringLiteral("geheim 密码");
    bool withKey = true;
    bool oldCiphers = false; ///< as older Windows exports them
};

/// Makes a self-made certificate, valid from 2020 to 2049, with the openssl program and gives the path of the
/// PKCS#12 file; ends the test if that fails.
QString makeCertificate(const QString &folder, const CertificateWish &wish);

} // namespace tandem::test
