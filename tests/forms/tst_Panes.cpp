// SPDX-License-Identifier: GPL-3.0-or-later
#include "SmallCall.h"

#include "forms/fields/TextBox.h"
#include "forms/panes/ConflictDeclarationPane.h"
#include "forms/panes/DeadlineClock.h"
#include "forms/panes/FieldGroup.h"
#include "forms/panes/LanguagePair.h"
#include "forms/panes/ScaleBar.h"
#include "forms/panes/ScoringSheet.h"
#include "forms/panes/SectionPane.h"
#include "forms/theme/Icon.h"
#include "forms/theme/Theme.h"

#include <QApplication>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace tandem;
using namespace tandem::forms;
using namespace Qt::StringLiterals;

class tst_Panes : public QObject
{
    Q_OBJECT

private:
    Theme m_theme{Appearance::Light};
    call::CallDefinition m_call = smallCall();
    application::Application m_application = smallApplication();

    std::unique_ptr<SectionPane> pane(const QString &section)
    {
        auto made = std::make_unique<SectionPane>();
        made->resize(760, 600);
        made->setSection(&m_call, section, {u"zh"_s, u"de"_s}, u"en"_s);
        made->setApplication(m_application);
        made->QWidget::show();
        return made;
    }

private slots:
    void typingComesOutWithItsKey()
    {
        const auto section = pane(u"C"_s);
        QSignalSpy edits(section.get(), &SectionPane::valueEdited);
        auto *box = section->findChild<QWidget *>(u"C05-de"_s)->findChild<TextBox *>();
        box->moveCursor(QTextCursor::Start);
        QTest::keyClicks(box, u"X"_s);
        QCOMPARE(edits.size(), 1);
        const auto key = edits.first().first().value<application::ValueKey>();
        QCOMPARE(key, (application::ValueKey{{}, u"C05"_s, u"de"_s}));
        // What the page gives back is what stands there: nothing moves.
        application::Application after = m_application;
        put(after, key, edits.first().at(1).value<call::FieldValue>());
        section->setApplication(after);
        QCOMPARE(box->textCursor().position(), 1);
        QCOMPARE(edits.size(), 1);
    }

    void conditionsHideAndShow()
    {
        const auto section = pane(u"C"_s);
        auto *area = section->findChild<LanguagePair *>(u"pair-A07"_s);
        QVERIFY(area->isHidden());
        application::Application park = m_application;
        put(park, {{}, u"A03"_s, {}}, u"park"_s);
        section->setApplication(park);
        QVERIFY(!area->isHidden());
    }

    void stalePairIsConfirmedByKeyAndButton()
    {
        const auto section = pane(u"C"_s);
        QSignalSpy confirmed(section.get(), &SectionPane::pairConfirmRequested);
        auto *pair = section->findChild<LanguagePair *>(u"pair-C02"_s);
        QCOMPARE(pair->state(), application::PairState::Stale);
        QTest::mouseClick(pair->findChild<QPushButton *>(u"wording-C02"_s), Qt::LeftButton);
        QCOMPARE(confirmed.size(), 1);
        QApplication::setActiveWindow(section.get());
        pair->editor(u"zh"_s)->focusFirst();
        QTest::keyClick(pair->editor(u"zh"_s)->focusChain().first(), Qt::Key_F8);
        QCOMPARE(confirmed.size(), 2);
        QCOMPARE(confirmed.last().at(1).toString(), u"C02"_s);
    }

    void openFieldsAreVisitedBothWays()
    {
        // Stale in zh, never confirmed, and asked for but empty: in this order; what nobody asks for is
        // passed.
        const auto visit = [this](bool required) {
            for (call::Section &section : m_call.sections)
                for (call::FieldDefinition &field : section.fields)
                    if (field.id == "G01"_L1)
                        field.requirement.kind =
                            required ? call::Requirement::Kind::Always : call::Requirement::Kind::Optional;
            application::Application application = m_application;
            put(application, {{}, u"G01"_s, {}}, {});
            m_application = application;
            const auto section = pane(u"C"_s);
            QApplication::setActiveWindow(section.get());
            QStringList places;
            while (section->focusOpen(true, false) && places.size() < 20) {
                const Place place = section->focusedPlace();
                places.append(place.field + u'-' + place.language);
            }
            QStringList back;
            while (section->focusOpen(false, false) && back.size() < 20) {
                const Place place = section->focusedPlace();
                back.prepend(place.field + u'-' + place.language);
            }
            if (places.value(0) == back.value(0) && places.size() == back.size() + 1)
                back.append(places.last()); // the walk back began there
            return places == back ? places : QStringList{u"other way back"_s} + places + back;
        };
        const QStringList with = visit(true);
        const QStringList without = visit(false);
        QVERIFY2(with.contains(u"G01-"_s) && !without.contains(u"G01-"_s), qPrintable(with.join(u' ')));
        QStringList rest = with;
        rest.removeOne(u"G01-"_s);
        QCOMPARE(without, rest);
        QVERIFY2(with.first().startsWith(u"C02-"_s), qPrintable(with.join(u' '))); // the older text
    }

    void tabGoesFromOneLanguageToTheOther()
    {
        const auto section = pane(u"C"_s);
        QApplication::setActiveWindow(section.get());
        auto *pair = section->findChild<LanguagePair *>(u"pair-C02"_s);
        pair->editor(u"zh"_s)->focusFirst();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), pair->editor(u"de"_s)->focusChain().first());
    }

    void blocksKeepTheirWidgets()
    {
        const auto section = pane(u"B"_s);
        QSignalSpy removed(section.get(), &SectionPane::rowRemoveRequested);
        auto *second = section->findChild<FieldBlock *>(u"block-b2"_s);
        QVERIFY(!section->findChild<QPushButton *>(u"remove-b2"_s)->isEnabled()); // two are the least
        application::Application more = m_application;
        more.rows[u"B"_s] = {u"b2"_s, u"b1"_s, u"b3"_s};
        section->setApplication(more);
        QCOMPARE(section->findChild<FieldBlock *>(u"block-b2"_s), second);
        QVERIFY(!section->findChild<QPushButton *>(u"add-B"_s)->isEnabled()); // three are the most
        QTest::mouseClick(section->findChild<QPushButton *>(u"remove-b3"_s), Qt::LeftButton);
        QCOMPARE(removed.size(), 1);
        QCOMPARE(removed.first().at(1).toString(), u"b3"_s);
    }

    void issuesAndPlaces()
    {
        const auto section = pane(u"C"_s);
        QApplication::setActiveWindow(section.get());
        Issue issue;
        issue.where.field = u"C05"_s;
        issue.where.language = u"de"_s;
        issue.code = u"field.too-long"_s;
        issue.message = {"Too long.", {}};
        section->showIssues({issue});
        auto *pair = section->findChild<LanguagePair *>(u"pair-C05"_s);
        QCOMPARE(pair->editor(u"de"_s)->issues().size(), 1);
        QVERIFY(pair->editor(u"zh"_s)->issues().isEmpty());
        section->scrollTo(issue.where);
        QCOMPARE(section->focusedPlace().field, u"C05"_s);
        QCOMPARE(section->focusedPlace().language, u"de"_s);
    }

    void fieldsComeIntoViewAtOnce()
    {
        const auto section = pane(u"C"_s);
        section->resize(700, 260);
        section->show();
        auto *bar = section->verticalScrollBar();
        Place last;
        last.field = u"C05"_s;
        section->setSection(&m_call, u"C"_s, {u"zh"_s, u"de"_s}, u"en"_s); // nothing of it has its size yet
        section->setApplication(m_application);
        section->scrollTo(last);
        const auto *pair = section->findChild<LanguagePair *>(u"pair-C05"_s);
        const QRect place(pair->mapTo(section->viewport(), QPoint(0, 0)), pair->size());
        QVERIFY2(section->viewport()->rect().intersects(place), qPrintable(QString::number(place.top())));
        QCoreApplication::processEvents();
        const int brought = bar->value();
        QVERIFY(bar->maximum() > 0 && brought > 0);
        QVERIFY(section->viewport()->rect().contains(pair->mapTo(section->viewport(), QPoint(0, 0))));
        // Who scrolls on is not pulled back.
        bar->setValue(0);
        for (int round = 0; round < 20; ++round)
            QCoreApplication::processEvents();
        QCOMPARE(bar->value(), 0);
    }

    void scaleByKeyboard_data()
    {
        QTest::addColumn<QString>("keys");
        QTest::addColumn<int>("step");
        QTest::newRow("whole") << u"3"_s << 6;
        QTest::newRow("half with point") << u"3.5"_s << 7;
        QTest::newRow("half with comma") << u"0,5"_s << 1;
        QTest::newRow("second digit begins anew") << u"34"_s << 8;
        QTest::newRow("no such mark") << u"7"_s << -1;
        QTest::newRow("no such half") << u"5.5"_s << 10;
    }
    void scaleByKeyboard()
    {
        QFETCH(const QString, keys);
        QFETCH(const int, step);
        ScaleBar bar;
        bar.setScale(m_call.scale, u"en"_s);
        QTest::keyClicks(&bar, keys);
        QCOMPARE(bar.step().value_or(-1), step);
    }

    void scaleByArrowsAndMouse()
    {
        ScaleBar bar;
        bar.resize(440, 60);
        bar.setScale(m_call.scale, u"en"_s);
        QSignalSpy chosen(&bar, &ScaleBar::stepChosen);
        bar.setStep(6);
        QCOMPARE(chosen.size(), 0);
        QTest::keyClick(&bar, Qt::Key_Right);
        QCOMPARE(bar.step(), 7);
        QTest::mouseClick(&bar, Qt::LeftButton, {}, QPoint(430, 15));
        QCOMPARE(bar.step(), 10);
        QTest::keyClick(&bar, Qt::Key_Right);
        QCOMPARE(chosen.size(), 2);
        QTest::keyClick(&bar, Qt::Key_Delete);
        QVERIFY(!bar.step());
    }

    void scoringSheet()
    {
        ScoringSheet sheet;
        sheet.resize(480, 700);
        sheet.setCall(&m_call, u"en"_s, u"de"_s);
        sheet.QWidget::show();
        QSignalSpy marks(&sheet, &ScoringSheet::markEdited);
        QSignalSpy reasons(&sheet, &ScoringSheet::reasonEdited);
        QVERIFY(sheet.openNextUnmarked());
        QCOMPARE(sheet.openCriterion(), u"K1"_s);
        QTest::keyClicks(sheet.findChild<QWidget *>(u"scale-K1"_s), u"4"_s);
        QCOMPARE(marks.size(), 1);
        QTest::keyClicks(sheet.findChild<QWidget *>(u"reason-K1"_s), u"gut"_s);
        QCOMPARE(reasons.last(), (QVariantList{u"K1"_s, u"de"_s, u"gut"_s}));
        QVERIFY(sheet.openNextUnmarked());
        QCOMPARE(sheet.openCriterion(), u"K2"_s);
    }

    void conflictQuestionsStartOpen()
    {
        ConflictDeclarationPane conflicts;
        conflicts.setCall(&m_call, u"en"_s);
        conflicts.QWidget::show();
        for (const QRadioButton *radio : conflicts.findChildren<QRadioButton *>())
            QVERIFY(!radio->isChecked());
        QTest::keyClick(conflicts.findChild<QRadioButton *>(u"Q2-yes"_s), Qt::Key_Space);
        QCOMPARE(conflicts.declaration().answers, (QMap<QString, bool>{{u"Q2"_s, true}}));
    }

    void deadline_data()
    {
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("text");
        QTest::newRow("days") << u"2027-03-22T10:00:00Z"_s << u"9 days left"_s;
        QTest::newRow("closed") << u"2027-03-31T10:00:00Z"_s << u"closed"_s;
    }
    void deadline()
    {
        QFETCH(const QString, now);
        QFETCH(const QString, text);
        DeadlineClock clock;
        clock.setDeadline(QDateTime::fromString(u"2027-03-31T10:00:00Z"_s, Qt::ISODate), m_call.sides,
                          u"en"_s);
        clock.setNow(QDateTime::fromString(now, Qt::ISODate));
        QCOMPARE(QString(clock.leftText()).replace(u"%n"_s, u"9"_s), text);
        QVERIFY(clock.accessibleName().contains(u"Berlin 12:00"_s)); // summer time
        QVERIFY(clock.accessibleName().contains(u"Beijing 18:00"_s));
    }

    void iconsAreDrawnInBothAppearances()
    {
        QVERIFY(iconNames().size() >= 40);
        QVERIFY(icon(u"no-such-icon"_s).isNull());
        for (const QString &name : iconNames()) {
            m_theme.setAppearance(Appearance::Light);
            const QImage light = icon(name).pixmap(20, 20).toImage();
            m_theme.setAppearance(Appearance::Dark);
            const QImage dark = icon(name).pixmap(20, 20).toImage();
            QVERIFY2(light != dark, qPrintable(name)); // drawn, and recoloured
        }
        m_theme.setAppearance(Appearance::Light);
    }
};

QTEST_MAIN(tst_Panes)
#include "tst_Panes.moc"
