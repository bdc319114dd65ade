// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dossier/FontBook.h"

#include <QTest>

using namespace tandem;
using namespace tandem::dossier;
using namespace Qt::StringLiterals;

class TestFontBook : public QObject
{
    Q_OBJECT

private slots:
    void opensDebianFonts();
    void namesThePackageOfAMissingFont_data();
    void namesThePackageOfAMissingFont();
    void picksTheFace_data();
    void picksTheFace();
};

void TestFontBook::opensDebianFonts()
{
    const auto &book = FontBook::installed();
    QVERIFY(book.ok());
    QVERIFY((*book)->face(FaceId::HanBold).isCff());
    QVERIFY(!(*book)->face(FaceId::LatinBold).isCff());
    QCOMPARE(&FontBook::installed(), &book);
}

void TestFontBook::namesThePackageOfAMissingFont_data()
{
    QTest::addColumn<int>("face");
    QTest::addColumn<QString>("package");
    QTest::newRow("latin") << 1 << u"fonts-noto-core"_s;
    QTest::newRow("han") << 2 << u"fonts-noto-cjk"_s;
}

void TestFontBook::namesThePackageOfAMissingFont()
{
    QFETCH(int, face);
    QFETCH(QString, package);
    FontBook::Files files = FontBook::debianFiles();
    files[static_cast<size_t>(face)].path = u"/nowhere/font.ttf"_s;
    const auto missing = FontBook::open(files);
    QVERIFY(!missing.ok());
    QCOMPARE(missing.error().code, u"dossier.font-missing"_s);
    QVERIFY(missing.error().message.text().contains(package));
    QVERIFY(missing.error().message.text().contains(u"/nowhere/font.ttf"_s));

    files = FontBook::debianFiles();
    files[static_cast<size_t>(face)].postScriptName = "NoSuchFace";
    QCOMPARE(FontBook::open(files).error().code, u"dossier.font-missing"_s);
}

void TestFontBook::picksTheFace_data()
{
    QTest::addColumn<uint>("character");
    QTest::addColumn<bool>("hanText");
    QTest::addColumn<int>("face"); // -1: none
    QTest::newRow("letter") << uint('a') << true << int(FaceId::LatinRegular);
    QTest::newRow("quote in Han text") << 0x201CU << true << int(FaceId::HanRegular);
    QTest::newRow("quote in German text") << 0x201CU << false << int(FaceId::LatinRegular);
    QTest::newRow("Han in German text") << 0x5DE5U << false << int(FaceId::HanRegular);
    QTest::newRow("supplementary plane") << 0x20BB7U << true << int(FaceId::HanRegular);
    QTest::newRow("emoji") << 0x1F600U << true << -1;
}

void TestFontBook::picksTheFace()
{
    QFETCH(uint, character);
    QFETCH(bool, hanText);
    QFETCH(int, face);
    const std::optional<FaceId> picked = (*FontBook::installed())->pick(character, hanText, false);
    QCOMPARE(picked ? int(*picked) : -1, face);
}

QTEST_GUILESS_MAIN(TestFontBook)
#include "tst_FontBook.moc"
