// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/Json.h"

#include <QJsonArray>
#include <QTest>

using namespace tandem;
using namespace Qt::StringLiterals;

class tst_Json : public QObject
{
    Q_OBJECT

private slots:
    void refuses_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("message");
        const auto row = [](const char *name, const QByteArray &text, const char *code,
                            const QString &message) {
            QTest::newRow(name) << text << QString::fromLatin1(code) << message;
        };
        const QString character =
            u": a character that text may not contain. The file is damaged; ask for it again."_s;
        const QString syntax = u": this is not valid JSON. Correct the place or ask for the file again."_s;
        row("nothing", "", "json.syntax", u"Line 1, column 1"_s + syntax);
        row("comma at the end", "{\n  \"a\": 1,\n}", "json.syntax", u"Line 3, column "_s);
        row("single quotes", "{'a': 1}", "json.syntax", u"Line 1, column "_s);
        row("comment", "{} // x", "json.syntax", u"Line 1, column "_s);
        row("two objects", "{}{}", "json.syntax", u"Line 1, column "_s);
        row("cut off", "{\"a\": [1, 2", "json.syntax", u"Line 1, column "_s);
        row("not UTF-8", "{\"a\": \"\xff\"}", "json.syntax", u"Line 1, column "_s);
        row("byte order mark", "\xEF\xBB\xBF{}", "json.character",
            u"Line 1, column 1: the file starts with a byte order mark. Save it as UTF-8 without one."_s);
        row("zero byte", QByteArray("{\"a\": \"x\0y\"}", 12), "json.character",
            u"Line 1, column 9"_s + character);
        row("zero byte outside a text", QByteArray("{\n\0}", 4), "json.character",
            u"Line 2, column 1"_s + character);
        row("escaped zero", "{\"a\": \"\\u0000\"}", "json.character", u"Line 1, column 8"_s + character);
        row("lone high surrogate", "{\"a\": \"\\ud83d\"}", "json.character",
            u"Line 1, column 14"_s + character);
        row("lone low surrogate", "{\"a\":\n \"\\ude00\"}", "json.character",
            u"Line 2, column 3"_s + character);
        row("high surrogate before text", "{\"a\": \"\\ud83dx\"}", "json.character",
            u"Line 1, column 14"_s + character);
        row("same key twice", "{\"a\": 1,\n \"a\": 2}", "json.duplicate-key",
            u"Line 2, column 2: “a” stands twice in the same object. Remove one of the two."_s);
        row("same key twice, deep", "{\"x\": [{\"齿\": 1, \"齿\": 2}]}", "json.duplicate-key",
            u"Line 1, column 17: “齿” stands twice in the same object. Remove one of the two."_s);
        row("list", "[1]", "json.not-object", u"Line 1, column 1: the content must be one JSON object."_s);
        row("too deep", "{\"a\":" + QByteArray(40, '[') + QByteArray(40, ']') + "}", "json.too-deep",
            u"Line 1, column 37: the content is nested deeper than any file of Tandem. It was not read."_s);
        row("far too deep", "{\"a\":" + QByteArray(1000000, '['), "json.too-deep", u"Line 1, column 37"_s);
    }
    void refuses()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, code);
        QFETCH(QString, message);
        const auto result = parseJson(text);
        QVERIFY(!result.ok());
        QCOMPARE(result.error().code, code);
        const QString found = result.error().message.text();
        QVERIFY2(found.startsWith(message), qPrintable(found));
        QVERIFY(found.endsWith(u'.'));
    }

    void refusesTooMuch()
    {
        const auto result = parseJson("{\"a\": \"" + QByteArray(3000000, 'x') + "\"}", {2000000, 8});
        QVERIFY(!result.ok());
        QCOMPARE(result.error().code, u"json.too-large"_s);
        QCOMPARE(result.error().message.text(),
                 u"The content is larger than the allowed 2 MB. It was not read."_s);
        QVERIFY(parseJson("{\"a\": 1}", {8, 8}).ok());
        QVERIFY(!parseJson("{\"a\": 12}", {8, 8}).ok());
    }

    void acceptsWhatIsRight()
    {
        const auto result =
            parseJson("{\"a\": \"\\ud83d\\ude00 \\\" \\\\u0000 \\n\", \"b\": {\"a\": [\"a\", \"a\"]}}");
        QVERIFY(result.ok());
        QCOMPARE(result->value(u"a"_s).toString(), u"😀 \" \\u0000 \n"_s);
        QCOMPARE(result->value(u"b"_s).toObject().value(u"a"_s).toArray().size(), 2);
    }

    void depthCountsTheObjectItself()
    {
        QVERIFY(parseJson("{\"a\": [1]}", {100, 2}).ok());
        QVERIFY(!parseJson("{\"a\": [[1]]}", {100, 2}).ok());
    }

    void writesOneCanonicalText()
    {
        const auto one = parseJson("{ \"b\": [1, 2], \"a\": \"字\" }");
        const auto two = parseJson("{\"a\":\"\\u5b57\",\n\"b\":[1,2]}");
        QCOMPARE(canonicalJson(*one), QByteArray("{\"a\":\"字\",\"b\":[1,2]}"));
        QCOMPARE(canonicalJson(*one), canonicalJson(*two));
    }

    void findsLineAndColumn()
    {
        const QByteArray text = "ab\n齿轮x\n\n";
        QCOMPARE(positionOf(text, 0).column, 1);
        const TextPosition inHan = positionOf(text, 3 + 6);
        QCOMPARE(inHan.line, 2);
        QCOMPARE(inHan.column, 3);
        QCOMPARE(positionOf(text, text.size()).line, 4);
        QCOMPARE(positionOf("😀x", 4).column, 2);
    }
};

QTEST_GUILESS_MAIN(tst_Json)
#include "tst_Json.moc"
