// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/panel/Assignment.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tandem;
using namespace tandem::panel;

namespace {

review::Reviewer reviewer(const QString &id, const QString &organisation, const QStringList &former = {})
{
    review::Reviewer made;
    made.id = id;
    made.organisation = organisation;
    made.formerOrganisations = former;
    return made;
}

} // namespace

class tst_Conflicts : public QObject
{
    Q_OBJECT

private slots:
    void sameOrganisation_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        const auto row = [](const QString &a, const QString &b) { QTest::newRow(qPrintable(a)) << a << b; };
        row(u"Beispiel GmbH"_s, u"BEISPIEL"_s);
        row(u"Beispiel GmbH & Co. KG"_s, u"Beispiel AG"_s);
        row(u"Beispiel SE"_s, u"Beispiel KG"_s);
        row(u"Beispiel SE & Co. KGaA"_s, u"Beispiel"_s);
        row(u"Forum Muster e.V."_s, u"Forum Muster"_s);
        row(u"Forum Muster e. V."_s, u"forum-muster"_s);
        row(u"Nanjing Sample Co., Ltd."_s, u"Nanjing Sample Co.,Ltd"_s);
        row(u"Sample Inc."_s, u"Sample Group Co. Limited"_s);
        row(u"Müller Maschinen GmbH"_s, u"Mueller Maschinen"_s);
        row(u"Groß & Söhne"_s, u"GROSS & SOEHNE OHG"_s);
        row(u"Société Exemple"_s, u"Societe Exemple"_s);
        row(u"ＳＡＭＰＬＥ　Ｔｅｃｈ　Ｃｏ．，Ｌｔｄ．"_s, u"Sample Tech"_s);
        row(u"南京样例科技有限公司"_s, u"南京样例科技股份有限公司"_s);
        row(u"南京样例集团有限责任公司"_s, u"南京样例集团"_s);
        row(u"南京样例（集团）股份有限公司"_s, u"南京样例"_s);
        row(u"南京样例集团公司"_s, u"南京 样例"_s);
        row(u"S.A.M. Technik AG"_s, u"SAM-Technik"_s);
    }
    void sameOrganisation()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QCOMPARE(organisationKey(a), organisationKey(b));
        QVERIFY(!organisationKey(a).isEmpty());
    }

    void otherOrganisation_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::newRow("other name") << u"Beispiel GmbH"_s << u"Muster GmbH"_s;
        QTest::newRow("longer name") << u"Beispiel GmbH"_s << u"Beispiel Motoren GmbH"_s;
        QTest::newRow("form inside") << u"Ag Chemie"_s << u"Chemie"_s;
        QTest::newRow("place") << u"南京样例有限公司"_s << u"上海样例有限公司"_s;
        QTest::newRow("only forms") << u"SE AG"_s << u"Co GmbH"_s;
        QTest::newRow("only Chinese forms") << u"集团"_s << u"有限公司"_s;
    }
    void otherOrganisation()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QVERIFY(organisationKey(a) != organisationKey(b));
        QVERIFY(!organisationKey(a).isEmpty());
    }

    void findsPresentAndFormer()
    {
        const QList<AssignmentDemand> demands = {{u"a1"_s, {}, {u"Beispiel GmbH"_s, u"南京样例有限公司"_s}},
                                                 {u"a2"_s, {}, {u"Muster AG"_s}}};
        const auto conflicts =
            findConflicts(demands, {reviewer(u"r2"_s, u"南京样例集团"_s, {u"BEISPIEL"_s, u"Muster KG"_s}),
                                    reviewer(u"r1"_s, u"muster"_s), reviewer(u"r3"_s, u"Andere e.V."_s)});
        using Kind = Conflict::Kind;
        const QList<Conflict> expected = {{{u"a1"_s, u"r2"_s}, Kind::Organisation, u"南京样例有限公司"_s},
                                          {{u"a2"_s, u"r1"_s}, Kind::Organisation, u"Muster AG"_s},
                                          {{u"a2"_s, u"r2"_s}, Kind::FormerOrganisation, u"Muster AG"_s}};
        QCOMPARE(conflicts, expected);
    }

    void emptyNamesAreNobody()
    {
        const QList<AssignmentDemand> demands = {{u"a1"_s, {}, {QString(), u" – "_s}}};
        QVERIFY(findConflicts(demands, {reviewer(u"r1"_s, QString(), {u"..."_s})}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_Conflicts)
#include "tst_Conflicts.moc"
