// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/application/ApplicationJson.h"
#include "models/application/Redaction.h"
#include "models/base/Json.h"
#include "tests/support/SampleApplication.h"
#include "tests/support/SampleCall.h"

#include <QTest>

using namespace tandem;
using namespace tandem::application;
using namespace Qt::StringLiterals;

/// Who sees what of an application.
class TestRedaction : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void classesAreInOrder();
    void historyIsGone();
    void sidesSeeTheirOwn();
    void contentOfNoSideIsInNoCopy();
    void attachmentsHaveClassesOfTheirOwn();
    void whatTheCallDoesNotKnowStaysOut();
    void claimsMakeStricter();
    void claimsDoNotMakeLaxer();
    void unclearClaimsAreTold();
    void claimsDoNotNameFilesThatAreGone();
    void repeatedAnswersAreNotCounted();
    void audiencesHaveNames();

private:
    void setClass(const QString &field, const QString &contentClass);
    void claim(const QString &place, const QString &contentClass);
    [[nodiscard]] Redaction seenBy(const QString &audience) const;
    [[nodiscard]] static bool shows(const Redaction &redaction, const QString &text);

    call::CallDefinition m_call;
    Application m_application;
};

void TestRedaction::init()
{
    m_call = test::sampleCall();
    m_application = test::sampleApplication();
}

void TestRedaction::setClass(const QString &field, const QString &contentClass)
{
    for (call::Section &section : m_call.sections) {
        for (call::FieldDefinition &one : section.fields) {
            if (one.id == field)
                one.contentClass = contentClass;
        }
    }
}

/// Adds a table of classes to the call, as the flagship calls have one.
void TestRedaction::claim(const QString &place, const QString &contentClass)
{
    if (!m_call.field(u"J09"_s)) {
        call::FieldDefinition field;
        field.id = u"J09"_s;
        field.type = call::FieldType::Table;
        field.contentClass = u"programme"_s;
        call::Column where;
        where.id = u"where"_s;
        call::Column what;
        what.id = u"what"_s;
        what.type = call::FieldType::Choice;
        what.options = {{u"public"_s, {}}, {u"side"_s, {}}, {u"applicant"_s, {}}};
        field.columns = {where, what};
        m_call.sections.last().fields.append(field);
    }
    call::Table table;
    const call::FieldValue present = m_application.value({{}, u"J09"_s, {}});
    if (const auto *rows = std::get_if<call::Table>(&present))
        table = *rows;
    table.rows.append(
        {test::sampleId(70 + int(table.rows.size())), {{u"where"_s, place}, {u"what"_s, contentClass}}});
    test::answer(m_application, {}, u"J09"_s, {}, table);
}

Redaction TestRedaction::seenBy(const QString &audience) const
{
    return redactedFor(m_call, m_application, *audienceFromKey(m_call, audience));
}

bool TestRedaction::shows(const Redaction &redaction, const QString &text)
{
    const QByteArray all = canonicalJson(toJson(redaction.application));
    return all.contains(text.toUtf8());
}

void TestRedaction::classesAreInOrder()
{
    setClass(u"A02"_s, u"public"_s);
    setClass(u"A10"_s, u"applicant"_s);
    const Redaction open = seenBy(u"public"_s);
    QVERIFY(shows(open, u"FLEXWASH"_s));
    QVERIFY(!shows(open, u"Flexible Waschmaschinenfabrik"_s));
    QVERIFY(!shows(open, u"柔性洗衣机互联工厂"_s));
    QVERIFY(open.find(u"A01"_s, {}));
    QCOMPARE(open.find(u"A01"_s, {})->kind, Withheld::Kind::Text);
    QCOMPARE(open.find(u"C05"_s, {})->kind, Withheld::Kind::Table);
    const Redaction programme = seenBy(u"programme"_s);
    QVERIFY(shows(programme, u"Flexible Waschmaschinenfabrik"_s));
    QVERIFY(!shows(programme, u"28.94"_s));
    QCOMPARE(programme.withheld.size(), 1);
    QCOMPARE(programme.withheld.first().kind, Withheld::Kind::Value);
    QVERIFY(shows(seenBy(u"programme"_s), u"Brandtner"_s));
    QVERIFY(redactedJson(programme).value(u"redaction"_s).toObject().value(u"audience"_s) == u"programme"_s);
}

void TestRedaction::historyIsGone()
{
    m_application.freeze();
    test::answer(m_application, {}, u"A02"_s, {}, u"NEWNAME"_s);
    QVERIFY(canonicalJson(toJson(m_application)).contains("FLEXWASH"));
    const Redaction programme = seenBy(u"programme"_s);
    QVERIFY(shows(programme, u"NEWNAME"_s));
    QVERIFY(!shows(programme, u"FLEXWASH"_s));
}

void TestRedaction::sidesSeeTheirOwn()
{
    setClass(u"B03"_s, u"side"_s);
    setClass(u"B05"_s, u"side"_s); // asked of the Chinese side
    const Redaction german = seenBy(u"de"_s);
    QVERIFY(shows(german, u"Brandtner Automation GmbH"_s));
    QVERIFY(!shows(german, u"青岛海岚电器有限公司"_s));
    QVERIFY(!shows(german, u"91350100M000100Y43"_s));
    const Redaction chinese = seenBy(u"CN"_s);
    QVERIFY(!shows(chinese, u"Brandtner Automation GmbH"_s));
    QVERIFY(shows(chinese, u"青岛海岚电器有限公司"_s));
    QVERIFY(shows(chinese, u"91350100M000100Y43"_s));
    QVERIFY(!shows(seenBy(u"programme"_s), u"Brandtner Automation GmbH"_s));
    QVERIFY(german.unclearOwners.isEmpty());
}

void TestRedaction::contentOfNoSideIsInNoCopy()
{
    setClass(u"A01"_s, u"side"_s);
    for (const QString &audience : audienceKeys(m_call))
        QVERIFY2(!shows(seenBy(audience), u"Waschmaschinen"_s), qPrintable(audience));
    QCOMPARE(seenBy(u"cn"_s).unclearOwners, QStringList{u"A01"_s});
}

void TestRedaction::attachmentsHaveClassesOfTheirOwn()
{
    Attachment picture = m_application.attachments.first();
    picture.id = test::sampleId(32);
    picture.fileName = u"licence-photo.png"_s;
    picture.mediaType = u"image/png"_s;
    picture.sha256 = QString(64, u'b');
    picture.contentClass = u"applicant"_s;
    m_application.attachments.append(picture);
    test::answer(m_application, {}, u"I01"_s, {},
                 call::FileList{{m_application.attachments.first().id, picture.id}});
    const Redaction programme = seenBy(u"programme"_s);
    QVERIFY(shows(programme, u"营业执照.PDF"_s));
    QVERIFY(!shows(programme, u"licence-photo"_s));
    QVERIFY(!shows(programme, picture.sha256));
    QVERIFY(!shows(programme, picture.id));
    QVERIFY(!programme.find(u"I01"_s, {}));
    QCOMPARE(programme.withheld.size(), 1);
    QCOMPARE(programme.withheld.first().kind, Withheld::Kind::Picture);
    // A class this version does not know is the strictest one.
    m_application.attachments.last().contentClass = u"cosmic"_s;
    QVERIFY(!shows(seenBy(u"de"_s), u"licence-photo"_s));
}

void TestRedaction::whatTheCallDoesNotKnowStaysOut()
{
    test::answer(m_application, {}, u"Z99"_s, {}, u"left from an older call"_s);
    Attachment stray = m_application.attachments.first();
    stray.id = test::sampleId(33);
    stray.field = u"Z98"_s;
    stray.fileName = u"stray.pdf"_s;
    m_application.attachments.append(stray);
    QVERIFY(!shows(seenBy(u"programme"_s), u"left from an older call"_s));
    QVERIFY(!shows(seenBy(u"programme"_s), u"stray.pdf"_s));
}

void TestRedaction::claimsMakeStricter()
{
    claim(u"a10 (Code)"_s, u"applicant"_s);
    claim(u"B03, C05"_s, u"side"_s);
    claim(u"see 营业执照.PDF"_s, u"applicant"_s);
    const Redaction programme = seenBy(u"programme"_s);
    for (const QString &gone : {u"28.94"_s, u"Brandtner"_s, u"Ingenieure"_s})
        QVERIFY2(!shows(programme, gone), qPrintable(gone));
    QVERIFY(programme.application.attachments.isEmpty());
    QVERIFY(shows(seenBy(u"de"_s), u"Brandtner"_s));
    QVERIFY(programme.unclearClaims.isEmpty());
}

void TestRedaction::claimsDoNotMakeLaxer()
{
    claim(u"A01"_s, u"public"_s);
    QVERIFY(!shows(seenBy(u"public"_s), u"Waschmaschinen"_s));
}

void TestRedaction::unclearClaimsAreTold()
{
    claim(u"page 7 of the contract"_s, u"applicant"_s);
    QCOMPARE(seenBy(u"programme"_s).unclearClaims, QStringList{u"page 7 of the contract"_s});
}

void TestRedaction::claimsDoNotNameFilesThatAreGone()
{
    claim(u"营业执照.PDF"_s, u"applicant"_s);
    const Redaction programme = seenBy(u"programme"_s);
    QVERIFY(!shows(programme, u"营业执照.PDF"_s));
    const call::FieldValue kept = programme.application.value({{}, u"J09"_s, {}});
    const auto *table = std::get_if<call::Table>(&kept);
    QVERIFY(table);
    QCOMPARE(std::get<QString>(table->rows.first().cells.value(u"where"_s)), u"I01"_s);
}

void TestRedaction::repeatedAnswersAreNotCounted()
{
    setClass(u"D04"_s, u"applicant"_s);
    const Redaction programme = seenBy(u"programme"_s);
    QVERIFY(programme.application.rows.value(u"D04"_s).isEmpty());
    QCOMPARE(programme.withheld.size(), 1);
    QVERIFY(!shows(programme, u"Endmontage"_s));
}

void TestRedaction::audiencesHaveNames()
{
    QCOMPARE(audienceKeys(m_call), (QStringList{u"public"_s, u"programme"_s, u"cn"_s, u"de"_s}));
    for (const QString &key : audienceKeys(m_call))
        QCOMPARE(audienceFromKey(m_call, key)->key(), key);
    QVERIFY(audienceFromKey(m_call, {})->isEverybodyInside());
    QCOMPARE(audienceFromKey(m_call, u"fr"_s).error().code, u"audience.unknown"_s);
}

QTEST_GUILESS_MAIN(TestRedaction)
#include "tst_Redaction.moc"
