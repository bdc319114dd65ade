// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/CutTexts.h"
#include "tests/gui/SampleStage.h"
#include "tests/gui/UnnamedParts.h"

#include "app/pages/applicant/AttachmentDialog.h"
#include "app/pages/common/WelcomeDialog.h"
#include "app/pages/office/RepairDialog.h"
#include "app/pages/office/ReviewerDialog.h"
#include "app/pages/parts/DocumentChoosing.h"
#include "app/pages/parts/PdfDialog.h"
#include "forms/dialogs/DocumentChoiceDialog.h"
#include "forms/dialogs/LanguagesPromptDialog.h"
#include "forms/dialogs/PassphraseDialog.h"
#include "forms/dialogs/TextPromptDialog.h"
#include "forms/viewer/PdfPane.h"
#include "models/session/Documents.h"
#include "models/session/Intake.h"
#include "models/session/Signing.h"
#include "tests/support/Certificates.h"

#include <QComboBox>
#include <QDir>
#include <QListWidget>

using namespace tandem;
using namespace Qt::StringLiterals;
using test::SampleStage;

namespace {

/// Files that another one took the place of, one with a long name.
QList<session::EarlierFile> earlierFiles()
{
    session::EarlierFile file;
    file.replacedAt = QDateTime(QDate(2027, 2, 3), QTime(14, 5), Qt::UTC);
    file.attachment.fileName = u"extract.pdf"_s;
    session::EarlierFile other = file;
    other.attachment.fileName = u"Registerauszug der Muster Anlagenbau Gesellschaft 2026 (Entwurf).pdf"_s;
    return {file, other};
}

} // namespace

/// Dialogs as they open in each language: nothing cut off, nothing over something else, no part without a
/// name.
class tst_Dialogs : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase() { m_stage.reset(); }
    void isWholeAndNamed_data();
    void isWholeAndNamed();
    void aReviewerIsNamedInTheLanguageOfTheWindow();

private:
    std::unique_ptr<QDialog> make(const QString &name);
    [[nodiscard]] QString language() const { return m_stage->dress->translation.contentLanguage(); }

    std::unique_ptr<SampleStage> m_stage;
    QByteArray m_signed;        ///< a dossier with a signature
    session::IntakeCase m_case; ///< an application that is being repaired
};

void tst_Dialogs::initTestCase()
{
    m_stage = std::make_unique<SampleStage>();
    const auto opened = m_stage->workspace->now([](session::Desk &desk) -> Result<session::IntakeCase> {
        const auto all = storage::ApplicationStore(desk.database).list();
        if (!all)
            return all.error();
        for (const storage::ApplicationSummary &one : *all) {
            if (one.status == application::Status::InRepair)
                return session::openIntakeCase(desk, one.id);
        }
        return session::openIntakeCase(desk, all->first().id);
    });
    QVERIFY(opened);
    m_case = *opened;
    QVERIFY(!m_case.loaded.application.attachments.isEmpty());
    const QString key = test::makeCertificate(m_stage->folder.path(), {u"key.p12"_s});
    const auto document =
        m_stage->workspace->now([&](session::Desk &desk) -> Result<session::SignedDocument> {
            SilentProgress silent;
            const auto dossier = session::applicationDossier(desk, m_case.loaded.application.id, silent);
            if (!dossier)
                return dossier.error();
            return session::signDocument({dossier->pdf, u"d.pdf"_s, key, test::CertificateWish().password},
                                         desk.clock.now(), silent);
        });
    QVERIFY(document);
    m_signed = document->pdf;
}

void tst_Dialogs::isWholeAndNamed_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("language");
    for (const QString &name : {u"welcome"_s, u"passphrase"_s, u"new-passphrase"_s, u"text"_s, u"languages"_s,
                                u"reviewer"_s, u"attachment"_s, u"repair"_s, u"pdf"_s, u"document"_s}) {
        for (const QString &language : {u"en"_s, u"de"_s, u"zh_CN"_s})
            QTest::newRow(qPrintable(name + u'-' + language)) << name << language;
    }
}

std::unique_ptr<QDialog> tst_Dialogs::make(const QString &name)
{
    QWidget *const window = m_stage->window.get();
    const call::CallDefinition &call = m_case.loaded.call;
    if (name == u"welcome"_s)
        return std::make_unique<pages::WelcomeDialog>(window);
    if (name.endsWith(u"passphrase"_s))
        return std::make_unique<forms::PassphraseDialog>(u"Titel"_s, u"Seal"_s,
                                                         name.startsWith(u"new"_s) ? 12 : 0, window);
    if (name == u"text"_s)
        return std::make_unique<forms::TextPromptDialog>(u"Titel"_s, u"Text"_s, QString(), window);
    if (name == u"languages"_s)
        return std::make_unique<forms::LanguagesPromptDialog>(
            u"Titel"_s, u"Reason"_s,
            QList<forms::LanguagesPromptDialog::Language>{{u"zh"_s, u"中文"_s}, {u"de"_s, u"Deutsch"_s}},
            LangText(), window);
    if (name == u"document"_s) {
        const auto offered = [](const QList<shell::Prompter::Choice> &choices) {
            QList<forms::DocumentChoiceDialog::Choice> list;
            for (const shell::Prompter::Choice &choice : choices)
                list.append({choice.id, choice.label, choice.note, choice.chosen});
            return list;
        };
        return std::make_unique<forms::DocumentChoiceDialog>(
            u"Titel"_s, offered(pages::offeredLanguages(call)),
            offered(pages::offeredAudiences(call, language(), u"programme"_s)),
            offered(pages::offeredAttachments(call, m_case.loaded.application, language())), window);
    }
    if (name == u"reviewer"_s)
        return std::make_unique<pages::ReviewerDialog>(call, review::Reviewer(), m_stage->dress->translation,
                                                       window);
    if (name == u"attachment"_s)
        return std::make_unique<pages::AttachmentDialog>(call, m_case.loaded.application.attachments.first(),
                                                         earlierFiles(), window);
    if (name == u"pdf"_s)
        return std::make_unique<pages::PdfDialog>(*m_stage->shelf, u"Dossier"_s, u"d.pdf"_s, m_signed,
                                                  pages::PdfDialog::Writer::Tandem, window);
    return std::make_unique<pages::RepairDialog>(m_case, QDate(2027, 4, 20), language(), window);
}

void tst_Dialogs::isWholeAndNamed()
{
    QFETCH(const QString, name);
    QFETCH(const QString, language);
    m_stage->dress->translation.setLanguage(language);
    const std::unique_ptr<QDialog> dialog = make(name);
    dialog->show();
    if (const auto *reader = dialog->findChild<forms::PdfPane *>()) {
        QTRY_VERIFY_WITH_TIMEOUT(!reader->signatureText().isEmpty(), 20000);
        QTest::qWait(500); // for the pages to be drawn
    }
    QTest::qWait(30);
    const QString pictures = qEnvironmentVariable("TANDEM_PICTURES");
    if (!pictures.isEmpty() && QDir().mkpath(pictures + u"/dialogs"_s))
        dialog->grab().save(pictures + u"/dialogs/"_s + name + u'-' + language + u".png"_s);
    const QStringList findings = test::cutTexts(*dialog) + test::unnamedParts(*dialog);
    QVERIFY2(findings.isEmpty(), qPrintable(findings.join(u'\n')));
}

void tst_Dialogs::aReviewerIsNamedInTheLanguageOfTheWindow()
{
    m_stage->dress->translation.setLanguage(u"en"_s);
    review::Reviewer reviewer;
    reviewer.side = m_case.loaded.call.sides.last().id;
    pages::ReviewerDialog dialog(m_case.loaded.call, reviewer, m_stage->dress->translation,
                                 m_stage->window.get());
    dialog.show();
    auto *sides = dialog.findChild<QComboBox *>(u"reviewerSide"_s);
    auto *fields = dialog.findChild<QListWidget *>(u"reviewerFields"_s);
    QVERIFY(sides->count() == 2 && fields->count() > 3);
    QCOMPARE(sides->currentText(), u"Germany"_s);
    fields->item(1)->setCheckState(Qt::Checked);
    const review::Reviewer chosen = dialog.reviewer();
    for (const QString &language : {u"zh_CN"_s, u"de"_s}) {
        m_stage->dress->translation.setLanguage(language);
        QCoreApplication::processEvents();
        const QString tag = language.left(2);
        QCOMPARE(sides->currentText(), m_case.loaded.call.sides.last().label.in(tag));
        const auto *direction = m_case.loaded.call.field(m_case.loaded.call.known.direction);
        for (int row = 0; row < fields->count(); ++row)
            QCOMPARE(fields->item(row)->text(), direction->options.at(row).label.in(tag));
        QCOMPARE(dialog.reviewer().fields, chosen.fields); // what was chosen stays so
        QCOMPARE(dialog.reviewer().side, reviewer.side);
    }
}

QTEST_MAIN(tst_Dialogs)
#include "tst_Dialogs.moc"
