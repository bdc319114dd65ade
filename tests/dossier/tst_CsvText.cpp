// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dossier/CsvText.h"

#include <QTest>

using namespace tandem::dossier;
using namespace Qt::StringLiterals;

/// Cells of CSV files: quoted by RFC 4180, and never a formula for a spreadsheet.
class TestCsvText : public QObject
{
    Q_OBJECT

private slots:
    void cells_data();
    void cells();
    void rows();
};

void TestCsvText::cells_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("cell");
    QTest::newRow("words") << u"Flexible Fabrik"_s << QByteArray("\"Flexible Fabrik\"");
    QTest::newRow("Han") << u"合作"_s << QByteArray("\"合作\"");
    QTest::newRow("empty") << QString() << QByteArray("\"\"");
    QTest::newRow("quotes") << u"say \"no\""_s << QByteArray("\"say \"\"no\"\"\"");
    QTest::newRow("comma and line") << u"a,b\nc"_s << QByteArray("\"a,b\nc\"");
    QTest::newRow("formula") << u"=1+1"_s << QByteArray("\"'=1+1\"");
    QTest::newRow("plus") << u"+cmd|' /C calc'!A0"_s << QByteArray("\"'+cmd|' /C calc'!A0\"");
    QTest::newRow("minus") << u"-2+3+cmd"_s << QByteArray("\"'-2+3+cmd\"");
    QTest::newRow("at") << u"@SUM(A1)"_s << QByteArray("\"'@SUM(A1)\"");
    QTest::newRow("tab") << u"\t=1"_s << QByteArray("\"'\t=1\"");
    QTest::newRow("blank in front") << u"  =1"_s << QByteArray("\"'  =1\"");
    QTest::newRow("full width") << u"＝1+1"_s << QByteArray("\"'＝1+1\"");
    QTest::newRow("negative number") << u"-1.5"_s << QByteArray("\"-1.5\"");
    QTest::newRow("number with sign") << u"+12"_s << QByteArray("\"+12\"");
    QTest::newRow("dash") << u"–"_s << QByteArray("\"–\"");
}

void TestCsvText::cells()
{
    QFETCH(const QString, text);
    QFETCH(const QByteArray, cell);
    QCOMPARE(csvCell(text), cell);
}

void TestCsvText::rows()
{
    QCOMPARE(csvRow({u"a"_s, QString(), u"=b"_s}), QByteArray("\"a\",\"\",\"'=b\"\r\n"));
}

QTEST_GUILESS_MAIN(TestCsvText)
#include "tst_CsvText.moc"
