// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/fields/CellTableModel.h"
#include "forms/fields/CellView.h"
#include "forms/fields/FieldEditorFactory.h"
#include "forms/fields/TableEditor.h"
#include "forms/fields/TextBox.h"
#include "forms/theme/MeterBar.h"
#include "forms/theme/Theme.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace tandem;
using namespace tandem::call;
using namespace tandem::forms;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(tandem::call::FieldValue)

namespace {

CallDefinition smallCall()
{
    CallDefinition call;
    call.languages = {{u"zh"_s, u"中文"_s, true}, {u"de"_s, u"Deutsch"_s, true}};
    Side cn;
    cn.id = u"CN"_s;
    cn.language = u"zh"_s;
    cn.currency = u"CNY"_s;
    Side de;
    de.id = u"DE"_s;
    de.language = u"de"_s;
    de.currency = u"EUR"_s;
    call.sides = {cn, de};
    return call;
}

FieldDefinition fieldOf(FieldType type)
{
    FieldDefinition field;
    field.id = u"X01"_s;
    field.type = type;
    field.label = {{u"en"_s, u"A question"_s}};
    const auto option = [](const QString &id) { return Option{id, {{u"en"_s, u"Option "_s + id}}}; };
    if (type == FieldType::Choice || type == FieldType::MultipleChoice)
        field.options = {option(u"a"_s), option(u"b"_s), option(u"c"_s)};
    if (type == FieldType::Code)
        field.codeEditions = {u"WZ 2025"_s, u"WZ 2008"_s};
    if (type == FieldType::Table) {
        Column name{u"name"_s, {{u"en"_s, u"Name"_s}}, FieldType::Text, Translation::Pair, true, {}, {}, {}};
        Column share{u"share"_s, {{u"en"_s, u"Share"_s}}, FieldType::Number, Translation::None, true, {},
                     {},         Decimal{100, 0}};
        field.columns = {name, share};
    }
    return field;
}

/// A value that the editor of the type must carry through unharmed, odd parts included.
FieldValue sampleOf(FieldType type)
{
    switch (type) {
    case FieldType::Text:
        return u"  zwei\u00A0Blanks "_s;
    case FieldType::LongText:
        return u"erste Zeile\n\n\u00A0dritte\u2028Zeile \t"_s;
    case FieldType::List:
        return QStringList{u"a"_s, u"b b"_s};
    case FieldType::Choice:
        return u"b"_s;
    case FieldType::MultipleChoice:
        return QStringList{u"c"_s, u"a"_s, u"gone"_s};
    case FieldType::Number:
        return Decimal{12340, 2};
    case FieldType::Money:
        return Money{123456789, u"CNY"_s};
    case FieldType::Date:
        return QDate(2027, 3, 31);
    case FieldType::Period:
        return Period{QDate(2023, 3, 1), {}};
    case FieldType::Code:
        return Code{u"28.94"_s, u"WZ 2008"_s};
    case FieldType::Address:
        return Address{u"CN"_s, u"266101"_s, u"山东省"_s, u"青岛市"_s, u"海尔路1号"_s, u"No. 1"_s};
    case FieldType::Person:
        return Person{u"王"_s,     u"建国"_s,         u"Wang"_s, u"Jianguo"_s,
                      u"总经理"_s, u"w@example.cn"_s, u"+86 1"_s};
    case FieldType::Table:
        return Table{{{u"r1"_s, {{u"name"_s, LangText{{u"zh"_s, u"甲"_s}}}, {u"share"_s, Decimal{450, 1}}}},
                      {u"r2"_s, {}}}};
    case FieldType::File:
        return FileList{{u"f1"_s, u"f2"_s}};
    case FieldType::Declaration:
        return Declared{false};
    }
    return {};
}

/// Does by key or mouse what a user does to give the value that is returned; begins with an empty editor, but
/// for files, which only the page can add.
FieldValue editByHand(FieldEditor &editor, FieldType type)
{
    const QWidgetList parts = editor.focusChain();
    QWidget *first = parts.first();
    switch (type) {
    case FieldType::Text:
    case FieldType::LongText:
        QTest::keyClicks(first, u"abc"_s);
        return u"abc"_s;
    case FieldType::List:
        QTest::keyClicks(first, u"one"_s);
        QTest::keyClick(first, Qt::Key_Return);
        QTest::keyClicks(first, u"two"_s);
        return QStringList{u"one"_s, u"two"_s};
    case FieldType::Choice:
        QTest::mouseClick(parts.at(1), Qt::LeftButton, {}, QPoint(8, parts.at(1)->height() / 2));
        return u"b"_s;
    case FieldType::MultipleChoice:
        QTest::keyClick(parts.at(2), Qt::Key_Space);
        QTest::keyClick(parts.at(0), Qt::Key_Space);
        return QStringList{u"a"_s, u"c"_s};
    case FieldType::Number:
        QTest::keyClicks(first, u"1,234.50"_s);
        return Decimal{123450, 2};
    case FieldType::Money:
        QTest::keyClicks(first, u"12.5"_s);
        return Money{1250, u"CNY"_s};
    case FieldType::Date:
        QTest::keyClicks(first, u"2027-03-05"_s);
        return QDate(2027, 3, 5);
    case FieldType::Period:
        QTest::keyClicks(first, u"2027-03-05"_s);
        QTest::keyClicks(parts.at(2), u"2027-04-05"_s);
        return Period{QDate(2027, 3, 5), QDate(2027, 4, 5)};
    case FieldType::Code:
        QTest::keyClicks(first, u"28.94"_s);
        return Code{u"28.94"_s, u"WZ 2025"_s};
    case FieldType::Address:
        QTest::keyClicks(parts.at(3), u"Bonn"_s);
        return Address{{}, {}, {}, u"Bonn"_s, {}, {}};
    case FieldType::Person:
        QTest::keyClicks(first, u"Li"_s);
        return Person{u"Li"_s, {}, {}, {}, {}, {}, {}};
    case FieldType::Table: {
        QTest::mouseClick(parts.at(1), Qt::LeftButton); // adds a row and goes to its first cell
        auto *view = qobject_cast<CellView *>(first);
        QTest::keyClicks(view, u"x"_s); // opens the cell's editor
        auto *line = view->findChild<QLineEdit *>();
        QTest::keyClicks(line, u"yz"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QTest::qWait(10); // the delegate commits when the editor has had its key
        const auto *table = std::get_if<Table>(&editor.value());
        const QString id = table && !table->rows.isEmpty() ? table->rows.first().id : QString();
        return Table{{{id, {{u"name"_s, LangText{{u"zh"_s, u"xyz"_s}}}}}}};
    }
    case FieldType::File:
        editor.setValue(FileList{{u"f1"_s, u"f2"_s}});
        QTest::keyClick(editor.focusChain().first(), Qt::Key_Down, Qt::AltModifier);
        return FileList{{u"f2"_s, u"f1"_s}};
    case FieldType::Declaration:
        QTest::keyClick(first, Qt::Key_Space);
        return Declared{true};
    }
    return {};
}

} // namespace

class tst_FieldEditors : public QObject
{
    Q_OBJECT

private:
    Theme m_theme{Appearance::Light};
    CallDefinition m_call = smallCall();

    std::unique_ptr<FieldEditor> make(FieldType type)
    {
        std::unique_ptr<FieldEditor> editor(
            FieldEditorFactory::create(fieldOf(type), {&m_call, u"en"_s, {}, u"CNY"_s}, nullptr));
        editor->resize(640, 240);
        editor->QWidget::show();
        return editor;
    }

    static void types()
    {
        QTest::addColumn<FieldType>("type");
        for (const FieldType type : allFieldTypes())
            QTest::newRow(qPrintable(fieldTypeKey(type))) << type;
    }

private slots:
    void everyTypeHasItsOwnEditor()
    {
        QSet<QByteArray> classes;
        for (const FieldType type : allFieldTypes())
            classes.insert(make(type)->metaObject()->className());
        QCOMPARE(classes.size(), allFieldTypes().size());
    }

    void settingIsSilentAndExact_data() { types(); }
    void settingIsSilentAndExact()
    {
        QFETCH(const FieldType, type);
        const auto editor = make(type);
        const QSignalSpy edits(editor.get(), &FieldEditor::valueEdited);
        editor->setValue(sampleOf(type));
        QVERIFY(editor->value() == sampleOf(type));
        editor->setInterfaceLanguage(u"de"_s);
        editor->setReadOnly(true);
        editor->setReadOnly(false);
        QVERIFY(editor->value() == sampleOf(type));
        editor->setValue({});
        QVERIFY(std::holds_alternative<std::monostate>(editor->value()));
        QCOMPARE(edits.size(), 0);
    }

    void missingStaysMissing_data() { types(); }
    void missingStaysMissing()
    {
        QFETCH(const FieldType, type);
        const auto editor = make(type);
        const QSignalSpy edits(editor.get(), &FieldEditor::valueEdited);
        editor->setValue({});
        for (QWidget *part : editor->focusChain()) { // walking through must not answer anything
            part->setFocus();
            QTest::keyClick(part, Qt::Key_Tab);
        }
        QVERIFY(std::holds_alternative<std::monostate>(editor->value()));
        QCOMPARE(edits.size(), 0);
    }

    void handEditsComeOutExactly_data() { types(); }
    void handEditsComeOutExactly()
    {
        QFETCH(const FieldType, type);
        const auto editor = make(type);
        editor->setValue({});
        QSignalSpy edits(editor.get(), &FieldEditor::valueEdited);
        const FieldValue expected = editByHand(*editor, type);
        QVERIFY(edits.size() >= 1);
        QVERIFY(edits.last().first().value<FieldValue>() == expected);
        QVERIFY(editor->value() == expected);
    }

    void readOnlyTakesNothing_data() { types(); }
    void readOnlyTakesNothing()
    {
        QFETCH(const FieldType, type);
        if (type == FieldType::Table || type == FieldType::File)
            return; // their buttons are tested below
        const auto editor = make(type);
        editor->setReadOnly(true);
        const QSignalSpy edits(editor.get(), &FieldEditor::valueEdited);
        for (QWidget *part : editor->focusChain())
            QTest::keyClicks(part, u"1"_s);
        QCOMPARE(edits.size(), 0);
    }

    void badNumberKeepsTheLastOne()
    {
        const auto editor = make(FieldType::Number);
        editor->setValue(Decimal{5, 0});
        const QSignalSpy edits(editor.get(), &FieldEditor::valueEdited);
        QTest::keyClicks(editor->focusChain().first(), u"x"_s);
        QCOMPARE(edits.size(), 0);
        QVERIFY(editor->value() == FieldValue(Decimal{5, 0}));
    }

    void amountsInTenThousands()
    {
        const auto editor = make(FieldType::Money);
        editor->setValue(Money{1205000000, u"CNY"_s});
        auto *line = qobject_cast<QLineEdit *>(editor->focusChain().first());
        QCOMPARE(line->text(), u"12,050,000.00"_s);
        QTest::mouseClick(editor->focusChain().at(2), Qt::LeftButton);
        QCOMPARE(line->text(), u"1205"_s);
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, u"0.5"_s);
        QVERIFY(editor->value() == FieldValue(Money{500000, u"CNY"_s}));
    }

    void longTextKeepsTheCursor()
    {
        TextBox box(u"de"_s, 3);
        box.setText(u"eins drei"_s);
        QTextCursor cursor = box.textCursor();
        cursor.setPosition(9);
        box.setTextCursor(cursor);
        box.setText(u"eins zwei drei"_s);
        QCOMPARE(box.textCursor().position(), 14);
        QCOMPARE(box.text(), u"eins zwei drei"_s);
    }

    void excessIsMarkedAndNotBlocked()
    {
        FieldDefinition field = fieldOf(FieldType::LongText);
        field.limits.maximumCharacters = {{u"de"_s, 20}};
        std::unique_ptr<FieldEditor> editor(
            FieldEditorFactory::create(field, {&m_call, u"en"_s, u"de"_s, {}}, nullptr));
        QCOMPARE(editor->objectName(), u"X01-de"_s);
        auto *box = editor->findChild<TextBox *>();
        auto *meter = editor->findChild<MeterBar *>();
        QTest::keyClicks(box, QString(19, u'a'));
        QVERIFY(meter->isNear());
        QVERIFY(box->extraSelections().isEmpty());
        QTest::keyClicks(box, u"bcd"_s);
        QVERIFY(meter->isOver());
        QCOMPARE(box->extraSelections().size(), 1);
        QCOMPARE(box->extraSelections().first().cursor.selectedText(), u"cd"_s);
        QVERIFY(editor->value() == FieldValue(QString(19, u'a') + u"bcd"_s));
    }

    void shortTextWrapsAndStaysOneParagraph()
    {
        const auto editor = make(FieldType::Text);
        auto *box = editor->findChild<TextBox *>();
        const int line = box->sizeHint().height();
        QApplication::clipboard()->setText(u"Digitaler Zwilling\r\n  einer Warmbandstraße\n"_s);
        QTest::keyClick(box, Qt::Key_V, Qt::ControlModifier);
        QTest::keyClick(box, Qt::Key_Return);
        QCOMPARE(box->text(), u"Digitaler Zwilling einer Warmbandstraße"_s);
        QVERIFY(editor->value() == FieldValue(u"Digitaler Zwilling einer Warmbandstraße"_s));
        QCOMPARE(box->sizeHint().height(), line);
        editor->resize(160, 240);
        QTRY_VERIFY(box->sizeHint().height() > line); // grows instead of hiding its end
    }

    void columnsShareTheRoomWhereTheyFit()
    {
        const auto editor = make(FieldType::Table);
        auto *view = qobject_cast<CellView *>(editor->focusChain().first());
        view->setWidths({{100, 300}, {100, 300}, {100, 100}});
        QTRY_COMPARE(view->horizontalScrollBar()->maximum(), 0);
        QVERIFY(view->columnWidth(0) >= 100 && view->columnWidth(0) < 300);
        view->setWidths({{300, 400}, {300, 400}, {300, 300}}); // fits in no way: read at its best width
        QCOMPARE(view->columnWidth(0), 400);
        QTRY_VERIFY(view->horizontalScrollBar()->maximum() > 0);
    }

    void hanBlanksDoNotCount()
    {
        TextBox box(u"zh"_s, 3);
        box.setLimit(3);
        box.setText(u"一 二 三四"_s);
        QCOMPARE(box.extraSelections().first().cursor.selectedText(), u"四"_s);
    }

    void tablePastesAndSums()
    {
        const auto editor = make(FieldType::Table);
        editor->setValue(sampleOf(FieldType::Table));
        auto *view = qobject_cast<CellView *>(editor->focusChain().first());
        view->setCurrentIndex(view->model()->index(1, 0));
        QApplication::clipboard()->setText(u"乙\tZwei\t40\n丙\tDrei\t15\n"_s);
        QSignalSpy edits(editor.get(), &FieldEditor::valueEdited);
        QTest::keyClick(view, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(edits.size(), 1);
        const auto table = std::get<Table>(editor->value());
        QCOMPARE(table.rows.size(), 3);
        QCOMPARE(table.rows.at(1).id, u"r2"_s); // filled, not replaced
        QVERIFY(table.rows.at(2).cells.value(u"name"_s) ==
                FieldValue(LangText{{u"zh"_s, u"丙"_s}, {u"de"_s, u"Drei"_s}}));
        const auto *model = qobject_cast<CellTableModel *>(view->model());
        QCOMPARE(model->sums(), QStringList{u"Share: sum 100.0 of 100"_s});
    }

    void fixedRowsStay()
    {
        FieldDefinition field = fieldOf(FieldType::Table);
        field.fixedRows = {{u"CN"_s, {{u"en"_s, u"China"_s}}}, {u"DE"_s, {{u"en"_s, u"Germany"_s}}}};
        CellTableModel model(field, {u"zh"_s, u"de"_s}, nullptr);
        model.setLanguage(u"en"_s);
        QCOMPARE(model.rowCount(), 2);
        QVERIFY(!model.takesFreeRows());
        model.removeRow(0);
        QCOMPARE(model.rowCount(), 2);
        QVERIFY(model.table().rows.isEmpty());
        QVERIFY(model.setData(model.index(1, 2), u"55"_s, Qt::EditRole));
        QCOMPARE(model.table().rows.size(), 1);
        QCOMPARE(model.table().rows.first().id, u"DE"_s);
        QVERIFY(!model.setData(model.index(1, 2), u"many"_s, Qt::EditRole));
    }
};

QTEST_MAIN(tst_FieldEditors)
#include "tst_FieldEditors.moc"
