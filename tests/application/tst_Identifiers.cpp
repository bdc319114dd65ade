// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/application/Identifiers.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tandem;
using namespace tandem::application;

class tst_Identifiers : public QObject
{
    Q_OBJECT

private slots:
    void checksByScheme_data();
    void checksByScheme();
    void checkCharacters();
};

void tst_Identifiers::checksByScheme_data()
{
    QTest::addColumn<QString>("scheme");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("severity");
    const auto row = [](const QString &scheme, const QString &value, const QString &code = {},
                        Severity severity = Severity::Error) {
        QTest::newRow(qPrintable(scheme + u' ' + value))
            << scheme << value << code << static_cast<int>(severity);
    };
    row(u"uscc"_s, u"91350100M000100Y43"_s);
    row(u"uscc"_s, u"91110000600037341L"_s);
    row(u"uscc"_s, u" 91350100M000100Y43 "_s);
    row(u"uscc"_s, u"91350100M000100Y4Z"_s, u"code.uscc-character"_s);
    row(u"uscc"_s, u"91310115MA1H8R7C6D"_s, u"code.uscc-check"_s);
    row(u"uscc"_s, u"91350100M000100Y4"_s, u"code.uscc-length"_s);
    row(u"uscc"_s, u"91350100m000100y43"_s, u"code.uscc-character"_s);
    row(u"uscc"_s, u"9135O100M000100Y43"_s, u"code.uscc-character"_s);
    row(u"vat-de"_s, u"DE136695976"_s);
    row(u"vat-de"_s, u"DE129274202"_s);
    row(u"vat-de"_s, u"DE136695978"_s, u"code.vat-de-check"_s, Severity::Warning);
    row(u"vat-de"_s, u"DE123456789"_s, u"code.vat-de-check"_s, Severity::Warning);
    row(u"vat-de"_s, u"136695976"_s, u"code.vat-de-shape"_s, Severity::Warning);
    row(u"vat-de"_s, u"DE1366959٧6"_s, u"code.vat-de-shape"_s, Severity::Warning);
    row(u"lei"_s, u"213800KUD8LAJWSQ9D15"_s);
    row(u"lei"_s, u"213800KUD8LXJWSQ9D15"_s, u"code.lei-check"_s);
    row(u"lei"_s, u"213800KUD8LAJWSQ9D1"_s, u"code.lei-shape"_s);
    row(u"register-de"_s, u"Amtsgericht München HRB 12345"_s);
    row(u"register-de"_s, u"Amtsgericht Stuttgart, HRB 731442"_s);
    row(u"register-de"_s, u"DEX1517R.HRB395KI"_s);
    row(u"register-de"_s, u"HRB 12345"_s, u"code.register-court"_s, Severity::Warning);
    row(u"register-de"_s, u"Amtsgericht München"_s, u"code.register-number"_s, Severity::Warning);
    row(u"nace"_s, u"28.94"_s);
    row(u"nace"_s, u"C 28.94.0"_s);
    row(u"nace"_s, u"2894"_s, u"code.nace-shape"_s, Severity::Warning);
    row(u"gbt4754"_s, u"C3670"_s);
    row(u"gbt4754"_s, u"3670"_s, u"code.gbt4754-shape"_s, Severity::Warning);
    row(u"gbt4754"_s, u"U3670"_s, u"code.gbt4754-shape"_s, Severity::Warning);
    row(QString(), u"anything goes"_s);
}

void tst_Identifiers::checksByScheme()
{
    QFETCH(QString, scheme);
    QFETCH(QString, value);
    QFETCH(QString, code);
    QFETCH(int, severity);
    const auto issue = checkIdentifier(scheme, value);
    QCOMPARE(issue ? issue->code : QString(), code);
    if (issue) {
        QCOMPARE(static_cast<int>(issue->severity), severity);
        QVERIFY(!issue->message.text().isEmpty());
        QVERIFY(!issue->message.text().contains("%1"_L1));
        QCOMPARE(issue->where, Place{});
    }
}

void tst_Identifiers::checkCharacters()
{
    QCOMPARE(usccCheckCharacter(u"91350100M000100Y4"_s), QChar(u'3'));
    QCOMPARE(usccCheckCharacter(u"91110000600037341"_s), QChar(u'L'));
    QVERIFY(usccCheckCharacter(u"91350100I000100Y4"_s).isNull());
    QVERIFY(usccCheckCharacter(u"913"_s).isNull());
    QCOMPARE(vatDeCheckDigit(u"13669597"_s), QChar(u'6'));
    QCOMPARE(vatDeCheckDigit(u"12927420"_s), QChar(u'2'));
    QVERIFY(vatDeCheckDigit(u"1366959x"_s).isNull());
}

QTEST_GUILESS_MAIN(tst_Identifiers)
#include "tst_Identifiers.moc"
