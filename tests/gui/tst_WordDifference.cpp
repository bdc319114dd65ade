// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/applicant/WordDifference.h"

#include <QTest>

using namespace tandem::pages;
using namespace Qt::StringLiterals;
using Kind = WordRun::Kind;

Q_DECLARE_METATYPE(QList<tandem::pages::WordRun>)

class tst_WordDifference : public QObject
{
    Q_OBJECT

private slots:
    void runs_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("now");
        QTest::addColumn<QList<WordRun>>("runs");
        QTest::newRow("nothing") << QString() << QString() << QList<WordRun>();
        QTest::newRow("same") << u"a b"_s << u"a b"_s << QList<WordRun>{{Kind::Same, u"a b"_s}};
        QTest::newRow("whole words") << u"von 45 auf 15 Minuten"_s << u"von 45 auf 12 Minuten"_s
                                     << QList<WordRun>{{Kind::Same, u"von 45 auf "_s},
                                                       {Kind::Removed, u"15"_s},
                                                       {Kind::Inserted, u"12"_s},
                                                       {Kind::Same, u" Minuten"_s}};
        QTest::newRow("Han by character")
            << u"共享专利。"_s << u"共享专利与数据。"_s
            << QList<WordRun>{
                   {Kind::Same, u"共享专利"_s}, {Kind::Inserted, u"与数据"_s}, {Kind::Same, u"。"_s}};
        QTest::newRow("all new") << QString() << u"neu"_s << QList<WordRun>{{Kind::Inserted, u"neu"_s}};
        QTest::newRow("beyond the first plane")
            << u"a𠮷b"_s << u"a𠮷c"_s
            << QList<WordRun>{{Kind::Same, u"a𠮷"_s}, {Kind::Removed, u"b"_s}, {Kind::Inserted, u"c"_s}};
    }
    void runs()
    {
        QFETCH(const QString, before);
        QFETCH(const QString, now);
        QFETCH(const QList<WordRun>, runs);
        QCOMPARE(wordDifference(before, now), runs);
    }

    void bothTextsCanBeReadBack()
    {
        const QString before = u"Die Steuerung wird in Qingdao und Esslingen gepflegt; 双方共享专利。"_s;
        const QString now = u"Die Plattform wird gemeinsam in Esslingen gepflegt; 双方共享专利与数据。"_s;
        QString old;
        QString fresh;
        for (const WordRun &run : wordDifference(before, now)) {
            old += run.kind == Kind::Inserted ? QString() : run.text;
            fresh += run.kind == Kind::Removed ? QString() : run.text;
        }
        QCOMPARE(old, before);
        QCOMPARE(fresh, now);
    }

    void hugeTextsAreNotCompared()
    {
        const QString before = u"甲"_s.repeated(100000);
        const QString now = u"乙"_s.repeated(100000);
        const QList<WordRun> expected{{Kind::Removed, before}, {Kind::Inserted, now}};
        QCOMPARE(wordDifference(before, now), expected);
    }
};

QTEST_APPLESS_MAIN(tst_WordDifference)
#include "tst_WordDifference.moc"
