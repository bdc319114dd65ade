// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/SafeFileName.h"

#include <QRandomGenerator>
#include <QTest>

using namespace tandem::exchange;
using namespace Qt::StringLiterals;

class tst_SafeFileName : public QObject
{
    Q_OBJECT

private slots:
    void names_data();
    void names();
    void anyTextGivesASafeName();
    void wholeFolder();
};

void tst_SafeFileName::names_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("safe");
    const auto row = [](const char *tag, const QString &name, const QString &safe) {
        QTest::newRow(tag) << name << safe;
    };
    row("ordinary", u"附件 Größe.pdf"_s, u"附件 Größe.pdf"_s);
    row("decomposed", u"Gro\u0308ße.pdf"_s, u"Größe.pdf"_s);
    row("traversal", u"../../etc/passwd"_s, u"_.._etc_passwd"_s);
    row("Windows path", uR"(C:\a\b.txt)"_s, u"C__a_b.txt"_s);
    row("bidi override", u"invoice\u202Efdp.exe"_s, u"invoicefdp.exe"_s);
    row("control", u"a\nb\tc\u0000d"_s, u"abcd"_s);
    row("device", u"con.txt"_s, u"_con.txt"_s);
    row("device with blanks", u"LPT1 .txt"_s, u"_LPT1 .txt"_s);
    row("not a device", u"console.txt"_s, u"console.txt"_s);
    row("points", u"...a.pdf . . "_s, u"a.pdf"_s);
    row("nothing", u""_s, u"file"_s);
    row("only points", u"...."_s, u"file"_s);
    row("hidden", u".bashrc"_s, u"bashrc"_s);
    row("lone surrogate", QString(QChar(0xD800)) + u"a"_s, u"\uFFFDa"_s);
    row("long", QString(200, u'a') + u".pdf"_s, QString(116, u'a') + u".pdf"_s);
    row("long Chinese", QString(100, u'长') + u".pdf"_s, QString(38, u'长') + u".pdf"_s);
}

void tst_SafeFileName::names()
{
    QFETCH(QString, name);
    QFETCH(QString, safe);
    QCOMPARE(safeFileName(name), safe);
}

void tst_SafeFileName::anyTextGivesASafeName()
{
    QRandomGenerator random(3);
    const QString nasty = u"../\\:*?\"<>|. \u202E\u200B\u0000\u0301aé长😀\uFEFFcon.nulLPT1\u00A0\u3000"_s;
    for (int round = 0; round < 20'000; ++round) {
        QString name;
        const int length = random.bounded(round % 10 == 0 ? 150 : 12);
        for (int i = 0; i < length; ++i)
            name += random.bounded(4) ? nasty[random.bounded(static_cast<int>(nasty.size()))]
                                      : QChar(static_cast<char16_t>(random.bounded(0x10000)));
        const QString safe = safeFileName(name);
        const QByteArray bytes = safe.toUtf8();
        const QByteArray shown = name.toUtf8().toPercentEncoding();
        QVERIFY2(!bytes.isEmpty() && bytes.size() <= 120, shown.constData());
        QVERIFY2(QString::fromUtf8(bytes) == safe, shown.constData());
        QVERIFY2(safe == safe.normalized(QString::NormalizationForm_C), shown.constData());
        QVERIFY2(safeFileName(safe) == safe, shown.constData());
        QVERIFY2(!safe.startsWith(u'.') && !safe.endsWith(u'.') && safe.trimmed() == safe, shown.constData());
        for (const QChar c : safe)
            QVERIFY2(c.unicode() >= 0x20 && !uR"(<>:"/\|?*)"_s.contains(c) &&
                         c.category() != QChar::Other_Format && c.category() != QChar::Other_Control,
                     shown.constData());
    }
}

void tst_SafeFileName::wholeFolder()
{
    QCOMPARE(
        safeFileNames({u"a.pdf"_s, u"A.PDF"_s, u"a.pdf"_s, u"a (2).pdf"_s, u"b"_s, u"b"_s}),
        QStringList({u"a.pdf"_s, u"A (2).PDF"_s, u"a (3).pdf"_s, u"a (2) (2).pdf"_s, u"b"_s, u"b (2)"_s}));
    QStringList same;
    same.fill(QString(300, u'长') + u".pdf"_s, 120);
    const QStringList names = safeFileNames(same);
    QCOMPARE(QSet<QString>(names.begin(), names.end()).size(), 120);
    for (const QString &name : names)
        QVERIFY(name.toUtf8().size() <= 120 && name.endsWith(u".pdf"_s));
}

QTEST_GUILESS_MAIN(tst_SafeFileName)
#include "tst_SafeFileName.moc"
