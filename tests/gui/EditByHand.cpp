// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/EditByHand.h"

#include "forms/fields/FieldEditor.h"

#include <QAbstractItemView>
#include <QLineEdit>
#include <QTest>

namespace tandem::test {

using namespace Qt::StringLiterals;
using namespace tandem::call;

namespace {

FieldValue chooseSecond(const forms::FieldEditor &editor, const QWidgetList &parts)
{
    if (parts.size() > 1)
        QTest::mouseClick(parts.at(1), Qt::LeftButton, {}, QPoint(8, parts.at(1)->height() / 2));
    else
        QTest::keyClick(parts.first(), Qt::Key_End); // a list that folds: its last entry
    return editor.definition().options.at(parts.size() > 1 ? 1 : editor.definition().options.size() - 1).id;
}

/// Rows that the call fixes are there already; others are added by the button.
void fillCell(const forms::FieldEditor &editor, const QWidgetList &parts)
{
    auto *view = qobject_cast<QAbstractItemView *>(parts.first());
    if (editor.definition().fixedRows.isEmpty()) {
        QTest::mouseClick(parts.at(1), Qt::LeftButton); // goes to the first cell of the new row
    } else {
        view->setFocus();
        int column = 0;
        while (!(view->model()->index(0, column).flags() & Qt::ItemIsEditable))
            ++column;
        view->setCurrentIndex(view->model()->index(0, column));
    }
    QTest::keyClicks(parts.first(), u"5"_s); // opens the cell's editor
    if (auto *cell = parts.first()->findChild<QLineEdit *>())
        QTest::keyClick(cell, Qt::Key_Return);
    QTest::qWait(20);
}

} // namespace

FieldValue editByHand(forms::FieldEditor &editor)
{
    const QWidgetList parts = editor.focusChain();
    QWidget *first = parts.first();
    switch (editor.definition().type) {
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
        return chooseSecond(editor, parts);
    case FieldType::MultipleChoice:
        QTest::keyClick(parts.at(0), Qt::Key_Space);
        return QStringList{editor.definition().options.at(0).id};
    case FieldType::Number:
        QTest::keyClicks(first, u"420"_s);
        return Decimal{420, 0};
    case FieldType::Date:
        QTest::keyClicks(first, u"2027-03-05"_s);
        return QDate(2027, 3, 5);
    case FieldType::Period:
        QTest::keyClicks(first, u"2027-03-05"_s);
        QTest::keyClicks(parts.at(2), u"2027-04-05"_s);
        return Period{QDate(2027, 3, 5), QDate(2027, 4, 5)};
    case FieldType::Address:
        QTest::keyClicks(parts.at(3), u"Bonn"_s);
        return Address{{}, {}, {}, u"Bonn"_s, {}, {}};
    case FieldType::Person:
        QTest::keyClicks(first, u"Li"_s);
        return Person{u"Li"_s, {}, {}, {}, {}, {}, {}};
    case FieldType::Declaration:
        QTest::keyClick(first, Qt::Key_Space);
        return Declared{true};
    case FieldType::Code:
        QTest::keyClicks(first, u"28.94"_s);
        return {};
    case FieldType::Money:
        QTest::keyClicks(first, u"12.5"_s);
        return {};
    case FieldType::Table:
        fillCell(editor, parts);
        return {};
    case FieldType::File:
        break;
    }
    return {};
}

} // namespace tandem::test
