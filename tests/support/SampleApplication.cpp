// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/SampleApplication.h"

namespace tandem::test {

using namespace Qt::StringLiterals;
using namespace tandem::application;

namespace {

constexpr int kFirstRevision = 1000;

int revisionCount(const Application &application)
{
    int count = 0;
    for (const Answer &answer : application.answers)
        count += static_cast<int>(answer.revisions.size());
    return count;
}

void answerPair(Application &application, const QString &row, const QString &field,
                const call::FieldValue &zh, const call::FieldValue &de)
{
    answer(application, row, field, u"zh"_s, zh);
    answer(application, row, field, u"de"_s, de);
    application.confirmPair(row, field, {u"zh"_s, u"de"_s});
}

void answerOverview(Application &application)
{
    answerPair(application, {}, u"A01"_s, u"柔性洗衣机互联工厂"_s, u"Flexible Waschmaschinenfabrik"_s);
    answer(application, {}, u"A02"_s, {}, u"FLEXWASH"_s);
    answer(application, {}, u"A03"_s, {}, u"industry"_s);
    answer(application, {}, u"A04"_s, {}, QStringList{u"discrete"_s});
    answerPair(application, {}, u"A05"_s, QStringList{u"管理壳"_s, u"柔性"_s},
               QStringList{u"Verwaltungsschale"_s, u"Flexibilität"_s});
    answer(application, {}, u"A07"_s, {}, call::Period{QDate(2023, 3, 1), QDate(2027, 12, 31)});
    answer(application, {}, u"A08"_s, {}, QDate(2024, 5, 6));
    answer(application, {}, u"A10"_s, {}, call::Code{u"28.94"_s, u"WZ 2025"_s});
}

void answerPartner(Application &application, const QString &row, const QString &role, const QString &side,
                   const QString &name)
{
    answer(application, row, u"B01"_s, {}, role);
    answer(application, row, u"B02"_s, {}, side);
    answer(application, row, u"B03"_s, {}, name);
    answer(application, row, u"B11"_s, {}, call::Address{side, u"26610"_s, {}, name.left(2), {}, {}});
    answer(application, row, u"B13"_s, {}, Decimal{450, 0});
    answer(application, row, u"B16"_s, {},
           call::Person{u"王"_s, u"建国"_s, u"Wang"_s, u"Jianguo"_s, {}, {}, {}});
}

void answerTables(Application &application)
{
    answer(application, {}, u"C04"_s, {},
           call::Table{
               {{u"CN"_s, {{u"share"_s, Decimal{605, 1}}}}, {u"DE"_s, {{u"share"_s, Decimal{395, 1}}}}}});
    answer(application, {}, u"C05"_s, {},
           call::Table{{{sampleId(61),
                         {{u"name"_s, LangText{{u"zh"_s, u"工程师"_s}, {u"de"_s, u"Ingenieure"_s}}},
                          {u"kind"_s, u"staff"_s},
                          {u"cost"_s, Money{12'000'000, u"EUR"_s}}}}}});
}

} // namespace

QString sampleId(int number)
{
    return u"00000000-0000-4000-8000-%1"_s.arg(number, 12, 16, QChar(u'0'));
}

Author sampleAuthor()
{
    return {u"刘晓梅"_s, sampleId(0xde), QDateTime(QDate(2027, 2, 1), QTime(8, 30), Qt::UTC)};
}

QString chinesePartner()
{
    return sampleId(11);
}

QString germanPartner()
{
    return sampleId(12);
}

void answer(Application &application, const QString &row, const QString &field, const QString &language,
            const call::FieldValue &value)
{
    // An open revision is replaced, not added to: its number must change all the same.
    const Answer present = application.answers.value({row, field, language});
    int number = kFirstRevision + revisionCount(application);
    for (const Revision &revision : present.revisions)
        number = std::max(number, revision.id.right(12).toInt(nullptr, 16) + 100'000);
    application.setValue({row, field, language}, value, sampleAuthor(), sampleId(number));
}

Application sampleApplication()
{
    Application application;
    application.id = sampleId(1);
    application.callId = u"00000000-0000-4000-8000-00000000ca11"_s;
    application.createdAt = QDateTime(QDate(2027, 1, 20), QTime(9, 0, 0, 123), Qt::UTC);
    application.rows = {{u"B"_s, {chinesePartner(), germanPartner()}}, {u"D04"_s, {sampleId(21)}}};
    answerOverview(application);
    answerPartner(application, chinesePartner(), u"lead_cn"_s, u"CN"_s, u"青岛海岚电器有限公司"_s);
    answer(application, chinesePartner(), u"B05"_s, {}, call::Code{u"91350100M000100Y43"_s, {}});
    answerPartner(application, germanPartner(), u"lead_de"_s, u"DE"_s, u"Brandtner Automation GmbH"_s);
    answer(application, germanPartner(), u"B06"_s, {}, call::Code{u"Amtsgericht München HRB 12345"_s, {}});
    answerTables(application);
    answerPair(application, sampleId(21), u"D04"_s, u"总装线"_s, u"Endmontage"_s);
    application.attachments = {{sampleId(31),
                                u"I01"_s,
                                {},
                                u"营业执照.PDF"_s,
                                QString(64, u'a'),
                                1'200'000,
                                u"application/pdf"_s,
                                u"zh"_s,
                                LangText{{u"zh"_s, u"营业执照"_s}},
                                u"programme"_s}};
    answer(application, {}, u"I01"_s, {}, call::FileList{{sampleId(31)}});
    answer(application, {}, u"J01"_s, {}, call::Declared{true});
    return application;
}

} // namespace tandem::test
