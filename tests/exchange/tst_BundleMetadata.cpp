// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/BundleMetadata.h"
#include "models/exchange/ZipProfile.h"

#include <QTest>
#include <QXmlStreamReader>

using namespace tandem;
using namespace tandem::exchange;
using namespace Qt::StringLiterals;

/// Names and texts of a bundle for a ministry, whatever people typed.
class TestBundleMetadata : public QObject
{
    Q_OBJECT

private slots:
    void names_data();
    void names();
    void namesAreShort();
    void metadataIsWellFormedWhateverWasTyped();
    void readmeFollowsTheLanguages();
};

void TestBundleMetadata::names_data()
{
    QTest::addColumn<QString>("original");
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << u"Vertrag 2027.PDF"_s << u"007-i03-vertrag-2027.pdf"_s;
    QTest::newRow("umlauts") << u"Überprüfung (Größe).pdf"_s << u"007-i03-uberprufung-gro-e.pdf"_s;
    QTest::newRow("Chinese") << u"营业执照.jpg"_s << u"007-i03.jpg"_s;
    QTest::newRow("path") << u"../../etc/passwd"_s << u"007-i03-etc-passwd"_s;
    QTest::newRow("no ending") << u"README"_s << u"007-i03-readme"_s;
    QTest::newRow("hidden") << u".bashrc"_s << u"007-i03-bashrc"_s;
    QTest::newRow("empty") << QString() << u"007-i03"_s;
    QTest::newRow("device") << u"CON.txt"_s << u"007-i03-con.txt"_s;
}

void TestBundleMetadata::names()
{
    QFETCH(const QString, original);
    QFETCH(const QString, name);
    QCOMPARE(bundleFileName(7, u"I03"_s, original), name);
    QVERIFY(isCanonicalName(name.toLatin1()));
}

void TestBundleMetadata::namesAreShort()
{
    for (const QString &original : {QString(300, u'a') + u".pdf"_s, u"x."_s + QString(300, u'b'),
                                    QString(300, u'-'), QString(300, u'合')}) {
        const QString name =
            bundleFileName(12345, u"field-with-a-very-long-id-of-its-own-indeed"_s, original);
        QVERIFY2(name.size() <= 50, qPrintable(name));
        QVERIFY2(isCanonicalName(name.toLatin1()), qPrintable(name));
    }
}

void TestBundleMetadata::metadataIsWellFormedWhateverWasTyped()
{
    BundleRecord record;
    record.callId = u"id"_s;
    record.callReference = u"A<B>&\"C\""_s;
    record.callTitle = LangText{{u"zh"_s, u"标题\u0001\uFFFE"_s}, {u"de"_s, u"]]>\nTitel"_s}};
    record.applicationId = u"id"_s;
    BundleDocument document;
    document.path = u"attachments/001.pdf"_s;
    document.kind = u"attachment"_s;
    document.originalName = u"a\u0000b\u001F<!--.pdf"_s;
    record.documents = {document};
    const QByteArray xml = bundleMetadata(record);
    QXmlStreamReader reader(xml);
    QStringList texts;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::Characters && !reader.isWhitespace())
            texts.append(reader.text().toString());
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QVERIFY(texts.contains(u"A<B>&\"C\""_s));
    QVERIFY(texts.contains(u"标题"_s));
    QVERIFY(texts.contains(u"]]> Titel"_s));
    QCOMPARE(bundleMetadata(record), xml);
}

void TestBundleMetadata::readmeFollowsTheLanguages()
{
    BundleRecord record;
    record.applicationReference = u"X-1"_s;
    const QString both = QString::fromUtf8(bundleReadme(record, {u"zh"_s, u"de"_s}));
    QVERIFY(both.contains(u"申报书X-1相关材料"_s) && both.contains(u"Unterlagen zum Antrag X-1"_s));
    QVERIFY(!both.contains(u"Papers"_s));
    // Languages without words of their own get the English ones, once.
    const QString other = QString::fromUtf8(bundleReadme(record, {u"pt"_s, u"pl"_s}));
    QCOMPARE(other.count(u"Papers on the application X-1"_s), 1);
}

QTEST_GUILESS_MAIN(TestBundleMetadata)
#include "tst_BundleMetadata.moc"
