// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/application/ApplicationJson.h"
#include "models/session/Apply.h"
#include "models/session/SampleWorld.h"
#include "tests/session/Desks.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTest>

#include <poppler-qt6.h>

using namespace tandem;
using namespace tandem::session;
using namespace Qt::StringLiterals;

/// The page both firms sign: one sheet, whose code a scanner reads as the fingerprint of the content.
class TestSignaturePages : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void isOneSheetWithItsCode_data();
    void isOneSheetWithItsCode();

private:
    std::unique_ptr<test::TestParty> m_office;
    QList<storage::ApplicationSummary> m_all;
};

void TestSignaturePages::initTestCase()
{
    m_office = std::make_unique<test::TestParty>(u"office"_s, 1);
    QVERIFY(m_office->workspace->now([](Desk &desk) {
        SilentProgress silent;
        return loadSampleWorld(desk, silent);
    }));
    m_all =
        *m_office->workspace->now([](Desk &desk) { return storage::ApplicationStore(desk.database).list(); });
    QCOMPARE(m_all.size(), sampleKeys().size());
}

void TestSignaturePages::isOneSheetWithItsCode_data()
{
    QTest::addColumn<QString>("id");
    for (const storage::ApplicationSummary &one : m_all)
        QTest::newRow(qPrintable(one.acronym)) << one.id;
}

void TestSignaturePages::isOneSheetWithItsCode()
{
    QFETCH(const QString, id);
    const auto pdf = m_office->workspace->now([&](Desk &desk) { return signaturePagePdf(desk, id); });
    const auto loaded = m_office->workspace->now([&](Desk &desk) { return loadApplication(desk, id); });
    QVERIFY(pdf && loaded);
    const auto document = Poppler::Document::loadFromData(*pdf);
    QVERIFY(document);
    QCOMPARE(document->numPages(), 1);
    const QString text = document->page(0)->text({});
    for (const call::Side &side : loaded->call.sides) {
        QString lead = application::leadName(loaded->call, loaded->application, side.id);
        // A long name may stand on two lines.
        QVERIFY2(QString(text).remove(QRegularExpression(u"\\s"_s)).contains(lead.remove(u' ')),
                 qPrintable(lead));
    }
    // Read as a telephone reads it: from the picture of the printed page.
    const QString picture = m_office->path(id + u".png"_s);
    QVERIFY(document->page(0)->renderToImage(150, 150).save(picture));
    QProcess scanner;
    scanner.start(u"zbarimg"_s, {u"--quiet"_s, u"--raw"_s, picture});
    QVERIFY(scanner.waitForFinished());
    QCOMPARE(QString::fromUtf8(scanner.readAllStandardOutput()).trimmed(),
             u"TANDEM1 %1 %2"_s.arg(id, application::contentSha256(loaded->application)));
}

QTEST_MAIN(TestSignaturePages)
#include "tst_SignaturePages.moc"
