// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/Manifest.h"
#include "models/exchange/ZipReader.h"
#include "tests/exchange/PackageSamples.h"

#include <QRandomGenerator>
#include <QTest>

using namespace tandem;
using namespace tandem::exchange;
using namespace tandem::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kRounds = 10'000; // for each format

/// One to four changes of the kinds that break parsers: flips, extreme numbers, cuts, copies.
QByteArray mutated(QByteArray bytes, QRandomGenerator &random)
{
    const int changes = random.bounded(1, 5);
    for (int i = 0; i < changes && !bytes.isEmpty(); ++i) {
        const auto size = static_cast<int>(bytes.size());
        const int at = random.bounded(size);
        const int length = qMin(random.bounded(1, 9), size - at);
        switch (random.bounded(7)) {
        case 0:
            bytes[at] = static_cast<char>(bytes[at] ^ (1 << random.bounded(8)));
            break;
        case 1:
            bytes[at] = static_cast<char>(random.bounded(256));
            break;
        case 2:
            bytes.replace(at, length, QByteArray(length, random.bounded(2) ? '\xff' : '\0'));
            break;
        case 3:
            bytes.truncate(at);
            break;
        case 4:
            bytes.remove(at, length);
            break;
        case 5:
            bytes.insert(random.bounded(size), bytes.mid(at, length * 8));
            break;
        default:
            bytes.replace(at, length, QByteArray::number(random.generate()).left(length));
            break;
        }
    }
    return bytes;
}

} // namespace

class tst_ExchangeFuzz : public QObject
{
    Q_OBJECT

private slots:
    void zip();
    void seal();
    void manifest();
    void package();

private:
    Cast m_cast;
};

void tst_ExchangeFuzz::zip()
{
    const QByteArray file = writePackage(samplePackage(PackageKind::Identity), m_cast.office, {})->file;
    const auto contentsOf = [](const ZipReader &reader) {
        QMap<QByteArray, QByteArray> contents;
        for (const ZipEntry &entry : reader.entries()) {
            if (const auto content = reader.read(entry.name))
                contents.insert(entry.name, *content);
        }
        return contents;
    };
    const auto original = contentsOf(*ZipReader::open(file));
    QRandomGenerator random(21);
    for (int i = 0; i < kRounds; ++i) {
        const QByteArray changed = mutated(file, random);
        const auto reader = ZipReader::open(changed);
        if (reader && changed != file)
            QVERIFY2(contentsOf(*reader) != original, qPrintable(QString::number(i)));
    }
}

void tst_ExchangeFuzz::seal()
{
    const SealKeys keys{{m_cast.office.sealKey()}, {}};
    const QByteArray file = *exchange::seal("a text of some length", {m_cast.office.publicPart().recipient});
    QRandomGenerator random(22);
    for (int i = 0; i < kRounds; ++i) {
        const QByteArray changed = mutated(file, random);
        const auto opened = openSeal(changed, keys);
        QVERIFY2(!opened || changed == file, qPrintable(QString::number(i)));
    }
}

void tst_ExchangeFuzz::manifest()
{
    const QByteArray file = writePackage(samplePackage(PackageKind::Identity), m_cast.office, {})->file;
    const QByteArray text = *ZipReader::open(file)->read(kManifestEntry);
    QRandomGenerator random(23);
    int refused = 0;
    for (int i = 0; i < kRounds; ++i) {
        const auto read = readManifest(mutated(text, random));
        refused += read ? 0 : 1;
        QVERIFY(read || !read.error().message.text().isEmpty());
    }
    QVERIFY(refused > kRounds / 2);
}

void tst_ExchangeFuzz::package()
{
    const QByteArray file = writePackage(samplePackage(PackageKind::Identity), m_cast.office, {})->file;
    QRandomGenerator random(24);
    for (int i = 0; i < kRounds; ++i) {
        const QByteArray changed = mutated(file, random);
        const auto read = readPackage(changed, Opener::forEveryone());
        QVERIFY2(!read || changed == file, qPrintable(QString::number(i)));
        const auto recognised = recognise(changed, u"a.fid"_s);
        QVERIFY(recognised || !recognised.error().message.text().isEmpty());
    }
}

QTEST_GUILESS_MAIN(tst_ExchangeFuzz)
#include "tst_ExchangeFuzz.moc"
