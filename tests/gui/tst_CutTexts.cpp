// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/CutTexts.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

/// A check of pictures that finds nothing anywhere would be worthless: each kind of damage is made here.
class tst_CutTexts : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void findsNothingInAGoodWindow();
    void findsACutLabel();
    void findsAWordThatDoesNotFit();
    void findsACutButton();
    void findsACutChoice();
    void findsAShortenedCell();
    void findsOverlaps();
    void findsWhatHangsOut();

private:
    QStringList look()
    {
        m_window->show();
        QTest::qWait(10);
        return tandem::test::cutTexts(*m_window);
    }

    std::unique_ptr<QWidget> m_window;
};

void tst_CutTexts::init()
{
    m_window = std::make_unique<QWidget>();
    m_window->resize(400, 300);
}

void tst_CutTexts::findsNothingInAGoodWindow()
{
    auto *layout = new QHBoxLayout(m_window.get());
    layout->addWidget(new QLabel(u"Leuchtturmprojekt 旗舰项目"_s));
    layout->addWidget(new QPushButton(u"Nachbesserung anfordern"_s));
    QCOMPARE(look(), QStringList());
}

void tst_CutTexts::findsACutLabel()
{
    auto *label = new QLabel(u"Nachbesserungsfrist"_s, m_window.get());
    label->resize(40, 30);
    QCOMPARE(look().size(), 1);
}

void tst_CutTexts::findsAWordThatDoesNotFit()
{
    auto *label = new QLabel(u"Die Unbedenklichkeitsbescheinigung"_s, m_window.get());
    label->setWordWrap(true);
    label->resize(90, 200);
    QCOMPARE(look().size(), 1);
    label->setText(u"统一社会信用代码必须与登记证明一致。"_s); // Han may break anywhere
    QCOMPARE(look(), QStringList());
}

void tst_CutTexts::findsACutButton()
{
    auto *button = new QPushButton(u"Nachbesserung anfordern"_s, m_window.get());
    button->resize(60, 32);
    QCOMPARE(look().size(), 1);
}

void tst_CutTexts::findsAShortenedCell()
{
    auto *list = new QListWidget(m_window.get());
    list->addItem(u"Unbedenklichkeitsbescheinigung der Behörde"_s);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->resize(380, 80);
    QCOMPARE(look(), QStringList());
    list->resize(90, 80);
    QCOMPARE(look().size(), 1);
    QVERIFY2(look().first().contains(u'…'), qPrintable(look().first()));
}

void tst_CutTexts::findsACutChoice()
{
    auto *box = new QComboBox(m_window.get());
    box->addItem(u"Werkzeugmaschinen und Industrieroboter"_s);
    box->resize(100, 32);
    QCOMPARE(look().size(), 1);
}

void tst_CutTexts::findsOverlaps()
{
    auto *first = new QLabel(u"one"_s, m_window.get());
    auto *second = new QLabel(u"two"_s, m_window.get());
    first->setGeometry(10, 10, 100, 30);
    second->setGeometry(60, 20, 100, 30);
    QCOMPARE(look().size(), 1);
}

void tst_CutTexts::findsWhatHangsOut()
{
    auto *button = new QPushButton(u"OK"_s, m_window.get());
    button->setGeometry(360, 10, 90, 32);
    QCOMPARE(look().size(), 1);
}

QTEST_MAIN(tst_CutTexts)
#include "tst_CutTexts.moc"
