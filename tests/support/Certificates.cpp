// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Certificates.h"

#include <QDir>
#include <QProcess>

namespace tandem::test {

using namespace Qt::StringLiterals;

namespace {

void openssl(const QStringList &arguments)
{
    QProcess program;
    program.setProcessChannelMode(QProcess::MergedChannels);
    program.start(u"openssl"_s, arguments);
    if (!program.waitForFinished(30000) || program.exitCode() != 0)
        qFatal("openssl %s: %s", qPrintable(arguments.join(u' ')), program.readAll().constData());
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(path));
}

/// What "openssl ca" wants to know; unlike "openssl req" it can date a certificate back, and tests must pass
/// whatever year it is.
QByteArray settings(const QString &index)
{
    return "[ca]\ndefault_ca = own\n[own]\ndatabase = " + index.toUtf8() +
           "\nrand_serial = yes\nnew_certs_dir = .\ndefault_md = sha256\npolicy = names\n"
           "[names]\ncommonName = supplied\norganizationName = optional\ncountryName = optional\n";
}

} // namespace

QString makeCertificate(const QString &folder, const CertificateWish &wish)
{
    const QString path = QDir(folder).filePath(wish.fileName);
    const QString key = path + u".key"_s;
    const QString request = path + u".csr"_s;
    const QString certificate = path + u".pem"_s;
    const QString config = path + u".cnf"_s;
    write(path + u".index"_s, {});
    write(config, settings(path + u".index"_s));
    QStringList asking{u"req"_s,     u"-new"_s, u"-nodes"_s, u"-utf8"_s, u"-newkey"_s, wish.key,
                       u"-keyout"_s, key,       u"-out"_s,   request,    u"-subj"_s,   wish.subject};
    if (wish.key.startsWith("ec"_L1))
        asking << u"-pkeyopt"_s << u"ec_paramgen_curve:P-256"_s;
    openssl(asking);
    openssl({u"ca"_s,         u"-batch"_s,
             u"-selfsign"_s,  u"-utf8"_s,
             u"-notext"_s,    u"-preserveDN"_s,
             u"-config"_s,    config,
             u"-keyfile"_s,   key,
             u"-in"_s,        request,
             u"-out"_s,       certificate,
             u"-outdir"_s,    folder,
             u"-startdate"_s, u"20200101000000Z"_s,
             u"-enddate"_s,   u"20491231000000Z"_s});
    QStringList pack{u"pkcs12"_s, u"-export"_s, u"-in"_s,      certificate,
                     u"-out"_s,   path,         u"-passout"_s, u"pass:"_s + wish.password};
    pack << (wish.withKey ? QStringList{u"-inkey"_s, key} : QStringList{u"-nokeys"_s});
    if (wish.oldCiphers)
        pack << u"-legacy"_s;
    openssl(pack);
    return path;
}

} // namespace tandem::test
