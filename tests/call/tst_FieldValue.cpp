// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/call/FieldDefinition.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <limits>

using namespace tandem;
using namespace tandem::call;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(tandem::call::FieldValue)

class tst_FieldValue : public QObject
{
    Q_OBJECT

private slots:
    void comesBackEqual_data()
    {
        QTest::addColumn<FieldValue>("value");
        QTest::addColumn<bool>("missing");
        const auto row = [](const char *name, const FieldValue &value, bool missing) {
            QTest::newRow(name) << value << missing;
        };
        row("nothing", {}, true);
        row("text", u"智能制造 “Prüfung” \"x\" \\ \n"_s, false);
        row("empty text", QString(), true);
        row("blank text", u"  \u3000\n"_s, true);
        row("list", QStringList{u"a"_s, u""_s, u"齿轮"_s}, false);
        row("empty list", QStringList{}, true);
        row("blank list", QStringList{u" "_s, QString()}, true);
        row("number keeps zeros", Decimal{-1250, 3}, false);
        row("zero is not missing", Decimal{0, 2}, false);
        row("number beyond doubles", Decimal{std::numeric_limits<qint64>::max(), 9}, false);
        row("money", Money{12000000, u"EUR"_s}, false);
        row("money of nothing is not missing", Money{0, u"CNY"_s}, false);
        row("negative money beyond doubles", Money{-9007199254740993, u"CNY"_s}, false);
        row("date", QDate(2027, 3, 31), false);
        row("date being typed", QDate(), true);
        row("period", Period{QDate(2023, 3, 1), QDate(2027, 12, 31)}, false);
        row("period without end", Period{QDate(2023, 3, 1), {}}, false);
        row("period without start", Period{{}, QDate(2023, 3, 1)}, false);
        row("empty period", Period{}, true);
        row("code", Code{u"28.94"_s, u"WZ 2025"_s}, false);
        row("edition alone", Code{{}, u"WZ 2025"_s}, true);
        row("address", Address{u"CN"_s, u"266101"_s, u"山东"_s, u"青岛"_s, u"海尔路1号"_s, u"Haier Rd 1"_s},
            false);
        row("address with latin only", Address{{}, {}, {}, {}, {}, u"x"_s}, false);
        row("empty address", Address{}, true);
        row("person", Person{u"王"_s, u"小明"_s, u"Wang"_s, u"Xiaoming"_s, u"CEO"_s, u"w@x.cn"_s, u"+86 1"_s},
            false);
        row("person with telephone only", Person{{}, {}, {}, {}, {}, {}, u"1"_s}, false);
        row("empty person", Person{}, true);
        row("files", FileList{{u"b"_s, u"a"_s}}, false);
        row("no files", FileList{}, true);
        row("declared", Declared{true}, false);
        row("denied is an answer", Declared{false}, false);
        row("languages", LangText{{u"zh"_s, u"名"_s}, {u"de"_s, u"Name"_s}}, false);
        row("blank languages", LangText{{u"zh"_s, u" "_s}}, true);
        Table table;
        table.rows.append({u"KPI1"_s, {{u"unit"_s, u"h"_s}, {u"now"_s, Decimal{10, 1}}, {u"on"_s, QDate()}}});
        table.rows.append(
            {u"r2"_s, {{u"name"_s, LangText{{u"de"_s, u"x"_s}}}, {u"cost"_s, Money{1, u"EUR"_s}}}});
        row("table", table, false);
        row("table without rows", Table{}, true);
        row("table of untouched fixed rows", Table{{{u"KPI1"_s, {}}, {u"KPI2"_s, {{u"x"_s, QString()}}}}},
            true);
    }
    void comesBackEqual()
    {
        QFETCH(FieldValue, value);
        QFETCH(bool, missing);
        QCOMPARE(isMissing(value), missing);
        // Over bytes, because that is where doubles would lose digits.
        const QByteArray bytes = QJsonDocument(QJsonObject{{u"v"_s, toJson(value)}}).toJson();
        const auto back = fieldValueFromJson(QJsonDocument::fromJson(bytes).object().value(u"v"_s));
        QVERIFY(back.has_value());
        QCOMPARE(back->index(), value.index());
        QVERIFY(*back == value);
    }

    void refusesWhatIsNoValue_data()
    {
        QTest::addColumn<QByteArray>("json");
        const auto row = [](const char *name, const char *json) { QTest::newRow(name) << QByteArray(json); };
        row("bare text", R"("x")");
        row("bare number", "3");
        row("list", "[]");
        row("no type", R"({"text":"x"})");
        row("unknown type", R"({"type":"colour","text":"x"})");
        row("text of wrong kind", R"({"type":"text","text":3})");
        row("text left out", R"({"type":"text"})");
        row("surplus member", R"({"type":"text","text":"x","more":1})");
        row("item of wrong kind", R"({"type":"items","items":["a",1]})");
        row("number with comma", R"({"type":"number","number":"1,5"})");
        row("number as JSON number", R"({"type":"number","number":1.5})");
        row("money without cents", R"({"type":"money","amount":"12","currency":"EUR"})");
        row("money without currency", R"({"type":"money","amount":"12.00"})");
        row("impossible date", R"({"type":"date","date":"2027-02-30"})");
        row("date of wrong kind", R"({"type":"date","date":20270301})");
        row("date left out", R"({"type":"date"})");
        row("half a period", R"({"type":"period","start":"2027-02-01"})");
        row("cell of wrong kind", R"({"type":"table","rows":[{"id":"a","cells":{"x":1}}]})");
        row("table in a cell",
            R"({"type":"table","rows":[{"id":"a","cells":{"x":{"type":"table","rows":[]}}}]})");
        row("row id twice", R"({"type":"table","rows":[{"id":"a","cells":{}},{"id":"a","cells":{}}]})");
        row("row without id", R"({"type":"table","rows":[{"cells":{}}]})");
        row("declared as text", R"({"type":"declared","yes":"true"})");
        row("language of wrong kind", R"({"type":"languages","texts":{"de":1}})");
        row("address without part", R"({"type":"address","country":"DE"})");
    }
    void refusesWhatIsNoValue()
    {
        QFETCH(QByteArray, json);
        const auto document = QJsonDocument::fromJson("{\"v\":" + json + "}");
        QVERIFY(document.isObject());
        QVERIFY(!fieldValueFromJson(document.object().value(u"v"_s)).has_value());
    }

    void everyTypeHasItsKey()
    {
        QCOMPARE(allFieldTypes().size(), 15);
        QSet<QString> keys;
        for (const FieldType type : allFieldTypes()) {
            const QString key = fieldTypeKey(type);
            QVERIFY(!key.isEmpty());
            QCOMPARE(fieldTypeFromKey(key), std::optional(type));
            keys.insert(key);
        }
        QCOMPARE(keys.size(), 15);
        QCOMPARE(fieldTypeKey(FieldType::MultipleChoice), u"multiple-choice"_s);
        QVERIFY(!fieldTypeFromKey(u"Text"_s).has_value());
        QVERIFY(!fieldTypeFromKey({}).has_value());
    }
};

QTEST_GUILESS_MAIN(tst_FieldValue)
#include "tst_FieldValue.moc"
