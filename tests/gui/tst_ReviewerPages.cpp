// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/SampleStage.h"

#include "forms/panes/ScaleBar.h"
#include "forms/panes/ScoringSheet.h"
#include "models/base/AtomicFile.h"
#include "models/dossier/FieldPlaces.h"
#include "models/session/Assigning.h"
#include "models/session/Overview.h"
#include "models/session/Reviewing.h"
#include "models/session/TakeIn.h"
#include "models/session/Upkeep.h"

#include <QDialog>
#include <QLabel>
#include <QRadioButton>
#include <QTextEdit>
#include <QToolButton>

using namespace tandem;
using namespace Qt::StringLiterals;
using test::SampleStage;

class tst_ReviewerPages : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void contentStaysClosedBeforeDeclaration();
    void fieldsOfACriterionAreShownInTheDossier();
    void marksAreTypedAndUndone();
    void signedReviewGoesBackToTheOffice();

private:
    QString callId()
    {
        const auto calls = m_office->workspace->now(&session::keptCalls);
        return calls->first().summary.id;
    }
    /// A packet for one reviewer, sealed to the reviewer's workspace.
    Result<QByteArray> makePacket();
    void declareNothing();
    void closeDialogs();

    std::unique_ptr<SampleStage> m_office;
    std::unique_ptr<SampleStage> m_reviewer;
};

Result<QByteArray> tst_ReviewerPages::makePacket()
{
    const auto card = m_reviewer->workspace->now(
        [](session::Desk &desk) -> Result<QByteArray> { return session::identityCard(desk); });
    if (!card)
        return card.error();
    return m_office->workspace->now([this, id = callId(), card](session::Desk &desk) -> Result<QByteArray> {
        if (const auto proposed = session::proposeReviewers(desk, id); !proposed)
            return proposed.error();
        if (const auto confirmed = session::confirmProposals(desk, id); !confirmed)
            return confirmed.error();
        const auto assignment = session::loadAssignment(desk, id);
        if (!assignment)
            return assignment.error();
        for (const review::Reviewer &reviewer : assignment->reviewers) {
            if (const auto taken = session::acceptIdentityCard(desk, reviewer.id, *card); !taken)
                return taken.error();
        }
        SilentProgress progress;
        const auto packets =
            session::makePackets(desk, id, QDateTime(QDate(2027, 5, 14), QTime(10, 0), Qt::UTC), progress);
        if (!packets)
            return packets.error();
        return packets->first().file;
    });
}

void tst_ReviewerPages::initTestCase()
{
    m_office = std::make_unique<SampleStage>();
    m_reviewer = std::make_unique<SampleStage>(u"reviewer"_s, false);
    const auto packet = makePacket();
    QVERIFY2(packet, packet ? "" : qPrintable(packet.error().message.text()));
    const QString path = m_reviewer->folder.filePath(u"packet.fpack"_s);
    QVERIFY(writeFileDurably(path, *packet));
    m_reviewer->go(u"review"_s);
    m_reviewer->prompter.files = {{path}};
    m_reviewer->click(u"openPacket"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_reviewer->find<QRadioButton>(u"Q1-no"_s), 30000);
    closeDialogs();
    m_reviewer->settle();
}

void tst_ReviewerPages::cleanupTestCase()
{
    m_reviewer.reset();
    m_office.reset();
}

void tst_ReviewerPages::closeDialogs()
{
    for (QDialog *dialog : m_reviewer->window->findChildren<QDialog *>())
        dialog->close();
}

void tst_ReviewerPages::declareNothing()
{
    for (QRadioButton *radio : m_reviewer->window->currentPage()->findChildren<QRadioButton *>()) {
        if (radio->objectName().endsWith(u"-no"_s))
            radio->click();
    }
    m_reviewer->click(u"acceptDeclaration"_s);
}

void tst_ReviewerPages::contentStaysClosedBeforeDeclaration()
{
    QVERIFY(!m_reviewer->find<QWidget>(u"dossier"_s)->isVisible());
    QVERIFY(!m_reviewer->find<QWidget>(u"acceptDeclaration"_s)->isEnabled());
    declareNothing();
    QTRY_VERIFY(m_reviewer->find<QWidget>(u"dossier"_s)->isVisible());
    QVERIFY(m_reviewer->find<QWidget>(u"scoringSheet"_s)->isVisible());
    QVERIFY(!m_reviewer->find<QWidget>(u"signReview"_s)->isEnabled());
}

void tst_ReviewerPages::fieldsOfACriterionAreShownInTheDossier()
{
    auto *pdf = m_reviewer->find<forms::PdfPane>(u"dossier"_s);
    if (!m_reviewer->find<QWidget>(u"criterion-K1"_s)->isVisible())
        declareNothing();
    QTRY_VERIFY_WITH_TIMEOUT(pdf && !pdf->marks().isEmpty(), 30000);
    auto *sheet = m_reviewer->find<forms::ScoringSheet>(u"scoringSheet"_s);
    sheet->open(u"K1"_s);
    m_reviewer->settle();
    const auto shows = [&](const QString &field) {
        auto *button = m_reviewer->find<QToolButton>(u"K1-field-"_s + field);
        if (!button || !button->isVisible())
            return false;
        QTest::mouseClick(button, Qt::LeftButton);
        return pdf->currentMark().startsWith(dossier::placeName(field));
    };
    QVERIFY(shows(u"C02"_s));
    QCOMPARE(pdf->currentMark(), dossier::placeName(u"C02"_s));
    QVERIFY(shows(u"C01"_s));
    // Each partner has its own: once more goes to the next one's.
    QVERIFY(shows(u"B19"_s));
    const QString first = pdf->currentMark();
    QVERIFY(shows(u"B19"_s));
    QVERIFY(pdf->currentMark() != first);
    const QString pictures = qEnvironmentVariable("TANDEM_PICTURES");
    for (const QString &language : {u"de"_s, u"zh_CN"_s, u"en"_s}) {
        m_reviewer->dress->translation.setLanguage(language);
        m_reviewer->settle();
        if (!pictures.isEmpty())
            m_reviewer->window->grab().save(pictures + u"/desk-%1.png"_s.arg(language));
    }
}

void tst_ReviewerPages::marksAreTypedAndUndone()
{
    auto *sheet = m_reviewer->find<forms::ScoringSheet>(u"scoringSheet"_s);
    auto *progress = m_reviewer->find<QLabel>(u"reviewProgress"_s);
    for (forms::ScaleBar *scale : sheet->findChildren<forms::ScaleBar *>()) {
        if (scale->isVisibleTo(sheet))
            QTest::keyClick(scale, Qt::Key_4);
    }
    QVERIFY2(progress->text().startsWith(u"1 of"_s), qPrintable(progress->text()));
    m_reviewer->window->currentPage()->undo();
    QVERIFY2(progress->text().startsWith(u"0 of"_s), qPrintable(progress->text()));
    m_reviewer->window->currentPage()->redo();
    QVERIFY2(progress->text().startsWith(u"1 of"_s), qPrintable(progress->text()));
}

void tst_ReviewerPages::signedReviewGoesBackToTheOffice()
{
    auto *sheet = m_reviewer->find<forms::ScoringSheet>(u"scoringSheet"_s);
    const auto loaded = m_office->workspace->now(
        [id = callId()](session::Desk &desk) { return session::loadAssignment(desk, id); });
    QVERIFY(loaded);
    for (const call::Criterion &criterion : loaded->call.criteria) {
        sheet->open(criterion.id);
        for (forms::ScaleBar *scale : sheet->findChildren<forms::ScaleBar *>()) {
            if (scale->isVisibleTo(sheet))
                QTest::keyClick(scale, Qt::Key_4);
        }
        for (QTextEdit *edit : sheet->findChildren<QTextEdit *>()) {
            if (edit->isVisibleTo(sheet))
                QTest::keyClicks(edit, u"Strong and proven; one open point. "_s.repeated(8));
        }
    }
    QTRY_VERIFY2(m_reviewer->find<QWidget>(u"signReview"_s)->isEnabled(),
                 qPrintable(m_reviewer->find<QLabel>(u"reviewState"_s)->text()));
    m_reviewer->prompter.confirmations = {true};
    m_reviewer->click(u"signReview"_s);
    QTRY_VERIFY(m_reviewer->find<QLabel>(u"reviewState"_s)->text().contains(u"revision 1"_s));
    const QString path = m_reviewer->folder.filePath(u"back.frev"_s);
    m_reviewer->prompter.saveFiles = {path};
    m_reviewer->click(u"returnFile"_s);
    QTRY_VERIFY(QFile::exists(path));
    QVERIFY(m_reviewer->prompter.errors.isEmpty());
    const auto taken = m_office->workspace->now([path](session::Desk &desk) {
        SilentProgress progress;
        return session::takeIn(desk, {path}, progress);
    });
    QCOMPARE(taken.size(), 1);
    QVERIFY2(!taken.first().error, qPrintable(session::takenInMessage(taken.first()).text()));
    QCOMPARE(taken.first().outcome, session::TakenIn::Outcome::Taken);
}

QTEST_MAIN(tst_ReviewerPages)
#include "tst_ReviewerPages.moc"
