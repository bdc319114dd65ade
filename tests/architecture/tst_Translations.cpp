// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/Message.h"

#include <QCoreApplication>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;
using tandem::Message;

// The translations as the programs carry them: built by lrelease, embedded, found under their names.
class TestTranslations : public QObject
{
    Q_OBJECT

private slots:
    void namesItsLanguage_data();
    void namesItsLanguage();
    void bendsWithTheCount_data();
    void bendsWithTheCount();
    void keepsPlacesThatLookLikeArguments();
};

namespace {

const Message kTooFew{QT_TRANSLATE_N_NOOP("Message", "%1: %n entry(s) are too few, at least %2 are needed."),
                      {u"B3"_s, u"3"_s}};

bool load(QTranslator &translator, const QString &name)
{
    return translator.load(u":/translations/tandem_"_s + name + u".qm"_s) &&
           QCoreApplication::installTranslator(&translator);
}

} // namespace

void TestTranslations::namesItsLanguage_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("language");
    QTest::newRow("German") << u"de"_s << u"de_DE"_s;
    QTest::newRow("Chinese") << u"zh_CN"_s << u"zh_CN"_s;
    QTest::newRow("English") << u"en"_s << u"en_GB"_s;
}

void TestTranslations::namesItsLanguage()
{
    QFETCH(QString, name);
    QFETCH(QString, language);
    QTranslator translator;
    QVERIFY(load(translator, name));
    QCOMPARE(translator.language(), language);
}

void TestTranslations::bendsWithTheCount_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("text");
    QTest::newRow("German, one") << u"de"_s << 1 << u"B3: 1 Eintrag ist zu wenig, mindestens 3 sind nötig."_s;
    QTest::newRow("German, two") << u"de"_s << 2
                                 << u"B3: 2 Einträge sind zu wenig, mindestens 3 sind nötig."_s;
    QTest::newRow("German, none") << u"de"_s << 0
                                  << u"B3: 0 Einträge sind zu wenig, mindestens 3 sind nötig."_s;
    QTest::newRow("Chinese, one") << u"zh_CN"_s << 1 << u"B3：现有1条，数量不足，至少需要3条。"_s;
    QTest::newRow("Chinese, two") << u"zh_CN"_s << 2 << u"B3：现有2条，数量不足，至少需要3条。"_s;
    QTest::newRow("English, one") << u"en"_s << 1 << u"B3: 1 entry is too few, at least 3 are needed."_s;
    QTest::newRow("English, two") << u"en"_s << 2 << u"B3: 2 entries are too few, at least 3 are needed."_s;
}

void TestTranslations::bendsWithTheCount()
{
    QFETCH(QString, name);
    QFETCH(int, count);
    QTranslator translator;
    QVERIFY(load(translator, name));
    QTEST(Message({kTooFew.source, kTooFew.arguments, count}).text(), "text");
}

void TestTranslations::keepsPlacesThatLookLikeArguments()
{
    QTranslator translator;
    QVERIFY(load(translator, u"de"_s));
    QCOMPARE(Message({kTooFew.source, {u"%2"_s, u"%1"_s}, 1}).text(),
             u"%2: 1 Eintrag ist zu wenig, mindestens %1 sind nötig."_s);
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_Translations.moc"
