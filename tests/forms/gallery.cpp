// SPDX-License-Identifier: GPL-3.0-or-later
// Renders the panes in both appearances to pictures in the build folder, to be looked at, and fails when one
// of them comes out blank.
#include "SmallCall.h"

#include "forms/panes/ConflictDeclarationPane.h"
#include "forms/panes/DeadlineClock.h"
#include "forms/panes/EmptyState.h"
#include "forms/panes/FormalCheckPane.h"
#include "forms/panes/GuidancePane.h"
#include "forms/panes/IssueView.h"
#include "forms/panes/ScoringSheet.h"
#include "forms/panes/SectionListView.h"
#include "forms/panes/SectionPane.h"
#include "forms/panes/StatusPill.h"
#include "forms/theme/Icon.h"
#include "forms/theme/SegmentBar.h"
#include "forms/theme/ShapeLabel.h"
#include "forms/theme/Theme.h"
#include "models/application/ApplicationRules.h"
#include "models/items/IssueList.h"
#include "models/items/SectionList.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSplitter>
#include <QTest>

using namespace tandem;
using namespace tandem::forms;
using namespace Qt::StringLiterals;

class gallery : public QObject
{
    Q_OBJECT

private:
    Theme m_theme{Appearance::Light};
    call::CallDefinition m_call = smallCall();
    application::Application m_application = smallApplication();

    static void save(QWidget &widget, const QString &name)
    {
        widget.show();
        QTest::qWait(50);
        const QImage image = widget.grab().toImage();
        QDir().mkpath(u"" TANDEM_BINARY_DIR "/gallery"_s);
        QVERIFY(image.save(u"" TANDEM_BINARY_DIR "/gallery/%1.png"_s.arg(name)));
        QSet<QRgb> colours;
        for (int y = 0; y < image.height(); y += 3) {
            for (int x = 0; x < image.width(); x += 3)
                colours.insert(image.pixel(x, y));
        }
        QVERIFY2(colours.size() > 10, qPrintable(name));
    }

    static void appearances()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<QString>("language");
        QTest::newRow("light-en") << false << u"en"_s;
        QTest::newRow("dark-zh") << true << u"zh"_s;
        QTest::newRow("light-de") << false << u"de"_s;
    }

    QString language()
    {
        const QString tag = *static_cast<QString *>(QTest::qData("language", qMetaTypeId<QString>()));
        const bool dark = *static_cast<bool *>(QTest::qData("dark", qMetaTypeId<bool>()));
        m_theme.setAppearance(dark ? Appearance::Dark : Appearance::Light);
        return tag;
    }

private slots:
    void form_data() { appearances(); }
    void form()
    {
        const QString tag = language();
        QSplitter window;
        window.resize(1208, 900);
        items::SectionList sections;
        sections.setLanguage(tag);
        sections.setCall(m_call);
        const Issues issues = application::validate(m_call, m_application);
        QList<application::SectionProgress> progress;
        for (const call::Section &section : m_call.sections)
            progress.append(application::sectionProgress(m_call, m_application, section, issues));
        sections.setProgress(progress);
        SectionListView list;
        list.setModel(&sections);
        list.setCurrentSection(u"C"_s);
        SectionPane form;
        form.setSection(&m_call, u"C"_s, {u"zh"_s, u"de"_s}, tag);
        form.setApplication(m_application);
        form.showIssues(issues);
        form.setDifferences([](const QString &, const QString &) {
            return QList<TextChange>{{u"zh"_s, u"<s>15</s> → <u>12</u>分钟 · <u>60名</u>"_s, {{3, 6}}}};
        });
        form.setApplication(m_application);
        GuidancePane guidance;
        guidance.setField(&m_call, u"C02"_s, tag);
        guidance.setTerms({{u"参考工厂"_s, u"Referenzwerk"_s}, {u"换型时间"_s, u"Rüstzeit"_s}});
        guidance.setIssues(issues.mid(0, 4));
        for (QWidget *part : QWidgetList{&list, &form, &guidance})
            window.addWidget(part);
        window.setSizes({224, 712, 272});
        save(window, u"form-"_s + QString::fromLatin1(QTest::currentDataTag()));
        SectionPane narrow;
        narrow.resize(480, 900);
        narrow.setSection(&m_call, u"B"_s, {u"zh"_s, u"de"_s}, tag);
        narrow.setApplication(m_application);
        save(narrow, u"partners-"_s + QString::fromLatin1(QTest::currentDataTag()));
    }

    void scoring_data() { appearances(); }
    void scoring()
    {
        const QString tag = language();
        QSplitter window;
        window.resize(1100, 620);
        ScoringSheet sheet;
        sheet.setCall(&m_call, tag, u"de"_s);
        review::Review review;
        review.marks[u"K1"_s].step = 9;
        review.marks[u"K2"_s].step = 7;
        review.marks[u"K2"_s].reason = {
            {u"de"_s,
             u"Stärken: Gemischte Fertigung von vier Produktfamilien mit 12 Minuten Rüstzeit ist belegt und neu. Schwächen: fehlen."_s}};
        sheet.setReview(review);
        sheet.open(u"K2"_s);
        auto *right = new QWidget;
        auto *layout = new QVBoxLayout(right);
        auto *checks = new FormalCheckPane;
        checks->setCall(&m_call, u"DE"_s, tag);
        checks->setFindings({{u"F1"_s, {{u"CN"_s, CheckFinding::Passed}, {u"DE"_s, CheckFinding::Failed}}}});
        auto *conflicts = new ConflictDeclarationPane;
        conflicts->setCall(&m_call, tag);
        auto *issues = new IssueView;
        auto *issueList = new items::IssueList(issues);
        issueList->setIssues(application::validate(m_call, m_application));
        issues->setModel(issueList);
        auto *clock = new DeadlineClock;
        clock->setDeadline(QDateTime::fromString(u"2027-03-31T10:00:00Z"_s, Qt::ISODate), m_call.sides, tag);
        clock->setNow(QDateTime::fromString(u"2027-03-30T00:00:00Z"_s, Qt::ISODate));
        for (QWidget *part : QWidgetList{clock, checks, conflicts, issues})
            layout->addWidget(part);
        window.addWidget(&sheet);
        window.addWidget(right);
        window.setSizes({520, 580});
        save(window, u"scoring-"_s + QString::fromLatin1(QTest::currentDataTag()));
    }

    void components_data() { appearances(); }
    void components()
    {
        language();
        QWidget window;
        window.resize(760, 420);
        auto *grid = new QGridLayout(&window);
        int column = 0;
        for (const ButtonRole role :
             {ButtonRole::Primary, ButtonRole::Normal, ButtonRole::Quiet, ButtonRole::Danger}) {
            auto *button = new QPushButton(icon(u"merge"_s), u"Merge…"_s);
            setButtonRole(*button, role);
            auto *off = new QPushButton(u"Merge…"_s);
            setButtonRole(*off, role);
            off->setEnabled(false);
            grid->addWidget(button, 0, column);
            grid->addWidget(off, 1, column++);
        }
        auto *line = new QLineEdit(u"HRB 731442"_s);
        auto *empty = new QLineEdit;
        empty->setPlaceholderText(u"Placeholder 提示文字"_s);
        auto *combo = new QComboBox;
        combo->addItems({u"已投入运营"_s, u"geplant"_s});
        auto *segments = new SegmentBar;
        segments->setSegments(
            {{u"a"_s, u"zh | de"_s, {}}, {u"b"_s, u"de | zh"_s, {}}, {u"c"_s, u"zh"_s, {}}});
        auto *tick = new QCheckBox(u"Ticked"_s);
        tick->setChecked(true);
        auto *radio = new QRadioButton(u"One of many"_s);
        radio->setChecked(true);
        column = 0;
        for (QWidget *part : QWidgetList{line, empty, combo, segments})
            grid->addWidget(part, 2, column++);
        grid->addWidget(tick, 3, 0);
        grid->addWidget(radio, 3, 1);
        for (int i = 0; i <= int(Status::SecondSideProposed); ++i) {
            auto *pill = new StatusPill;
            pill->setState(Status(i), StatusShape::text(Status(i)));
            grid->addWidget(pill, 4 + i / 4, i % 4);
        }
        auto *state = new EmptyState(u"office"_s);
        state->setTexts(u"No applications yet"_s, u"Drop files here, or import a folder."_s,
                        u"Import files…"_s);
        grid->addWidget(state, 8, 0, 1, 4);
        line->setFocus();
        save(window, u"components-"_s + QString::fromLatin1(QTest::currentDataTag()));
    }
};

QTEST_MAIN(gallery)
#include "gallery.moc"
