// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dossier/Hyphenation.h"

#include <QTest>

using namespace tandem::dossier;
using namespace Qt::StringLiterals;

/// German words, most of them compounds, part where a reader expects it.
class TestHyphenation : public QObject
{
    Q_OBJECT

private slots:
    void partsWords_data();
    void partsWords();
    void leavesOtherLanguagesAlone();
};

void TestHyphenation::partsWords_data()
{
    QTest::addColumn<QString>("parts");
    // After the Duden, but for breaks that would leave fewer than three letters.
    for (const char *word : {"Zusam-men-ar-beit",
                             "Zusam-men-fas-sung",
                             "Auto-ma-ti-sie-rungs-tech-nik",
                             "Ver-ant-wor-tung",
                             "Leucht-turm-pro-jekt",
                             "Wis-sen-schaft",
                             "Ver-ein-ba-rung",
                             "Bipo-lar-plat-ten",
                             "Deutsch-land",
                             "Rück-ver-folg-bar-keit",
                             "Gut-ach-ten",
                             "Über-trag-bar-keit",
                             "Wirt-schaft-lich-keit",
                             "Nach-hal-tig-keit",
                             "Wasch-ma-schi-nen-fa-brik",
                             "Maß-nah-men",
                             "Begrün-dung",
                             "Sen-so-ren",
                             "Pro-zess",
                             "Wie-der-ver-wen-dung",
                             "Rück-ge-win-nung",
                             "Abend",
                             "Staat"})
        QTest::newRow(word) << QString::fromUtf8(word);
}

void TestHyphenation::partsWords()
{
    QFETCH(const QString, parts);
    const Hyphenation *german = Hyphenation::forLanguage(u"de"_s);
    QVERIFY(german);
    const QString word = QString(parts).remove(u'-');
    const std::vector<bool> breaks = german->breaksAfter(word);
    QCOMPARE(static_cast<qsizetype>(breaks.size()), word.size());
    QString found;
    for (qsizetype i = 0; i < word.size(); ++i)
        found += word[i] + (breaks[static_cast<size_t>(i)] ? u"-"_s : QString());
    QCOMPARE(found, parts);
}

void TestHyphenation::leavesOtherLanguagesAlone()
{
    QVERIFY(!Hyphenation::forLanguage(u"zh"_s));
    QVERIFY(!Hyphenation::forLanguage(u"pt"_s));
    QVERIFY(Hyphenation::forLanguage(u"de-AT"_s));
    QVERIFY(Hyphenation::forLanguage(u"de"_s)->breaksAfter(QString()).empty());
}

QTEST_GUILESS_MAIN(TestHyphenation)
#include "tst_Hyphenation.moc"
