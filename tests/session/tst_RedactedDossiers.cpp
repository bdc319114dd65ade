// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/application/ApplicationJson.h"
#include "models/application/Redaction.h"
#include "models/base/AtomicFile.h"
#include "models/call/CallReader.h"
#include "models/session/Documents.h"
#include "models/session/SampleWorld.h"
#include "models/storage/BlobStore.h"
#include "tests/session/Desks.h"
#include "tests/session/FileTraces.h"

#include <QTest>

using namespace tandem;
using namespace tandem::session;
using namespace Qt::StringLiterals;

/// Takes redacted dossiers apart with foreign tools: what an audience may not see is nowhere in the file.
class TestRedactedDossiers : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void leavesNoTrace_data();
    void leavesNoTrace();
    void saysWhatWasWithheld();
    void isWrittenDown();
    void isTheSameTwice();

private:
    [[nodiscard]] WrittenDocument written(const DocumentChoice &choice) const;

    std::unique_ptr<test::TestParty> m_office;
    QString m_id;
    std::optional<LoadedApplication> m_loaded;
    QMap<QString, QByteArray> m_files; ///< bytes of attachments by id
};

namespace {

/// Short numbers and words stand anywhere by chance.
bool isTelling(const QString &piece)
{
    const bool isHan =
        std::any_of(piece.cbegin(), piece.cend(), [](QChar c) { return c.script() == QChar::Script_Han; });
    return piece.size() >= (isHan ? 4 : 9);
}

} // namespace

void TestRedactedDossiers::initTestCase()
{
    m_office = std::make_unique<test::TestParty>(u"office"_s, 1);
    m_office->workspace->now([&](Desk &desk) {
        SilentProgress silent;
        if (!loadSampleWorld(desk, silent))
            qFatal("no sample world");
        const auto all = storage::ApplicationStore(desk.database).list();
        for (const storage::ApplicationSummary &one : *all) {
            if (one.acronym == "FLEXWASH"_L1)
                m_id = one.id;
        }
        m_loaded = *loadApplication(desk, m_id);
        for (const application::Attachment &attachment : m_loaded->application.attachments)
            m_files.insert(attachment.id, *readAttachment(desk, attachment));
        return true;
    });
    QVERIFY(m_files.size() > 4);
}

WrittenDocument TestRedactedDossiers::written(const DocumentChoice &choice) const
{
    const auto document = m_office->workspace->now([&](Desk &desk) {
        SilentProgress silent;
        return applicationDossier(desk, m_id, silent, choice);
    });
    if (!document)
        qFatal("%s", qPrintable(document.error().message.text()));
    return *document;
}

void TestRedactedDossiers::leavesNoTrace_data()
{
    QTest::addColumn<QString>("audience");
    QTest::addColumn<QStringList>("languages");
    for (const QString &audience : application::audienceKeys(m_loaded->call))
        QTest::newRow(qPrintable(audience)) << audience << QStringList();
    QTest::newRow("public, one language") << u"public"_s << QStringList{u"de"_s};
}

void TestRedactedDossiers::leavesNoTrace()
{
    QFETCH(const QString, audience);
    QFETCH(const QStringList, languages);
    const application::Redaction redaction = application::redactedFor(
        m_loaded->call, m_loaded->application, *application::audienceFromKey(m_loaded->call, audience));
    QVERIFY(!redaction.withheld.isEmpty());
    // Words of the call and of what is shown may stand anywhere.
    const QJsonObject shown = application::redactedJson(redaction);
    QString allowed = test::leavesOf(shown).join(u'\n') + m_loaded->application.reference;
    allowed += QString::fromUtf8(call::writeCall(m_loaded->call));
    allowed += u"application/pdf"_s; // what the file itself is
    allowed = test::squeezed(allowed);

    const WrittenDocument copy = written({languages, audience});
    const WrittenDocument whole = written({});
    const test::FileTraces traces(copy.pdf, m_office->folder.path());
    const test::FileTraces everything(whole.pdf, m_office->folder.path());
    const QString html = test::squeezed(QString::fromUtf8(copy.html));
    QStringList secrets;
    for (const QString &leaf : test::leavesOf(application::contentJson(m_loaded->application))) {
        for (const QString &piece : test::piecesOf(leaf)) {
            if (isTelling(piece) && !allowed.contains(piece, Qt::CaseInsensitive))
                secrets.append(piece);
        }
    }
    secrets.removeDuplicates();
    int known = 0;
    for (const QString &secret : std::as_const(secrets)) {
        QVERIFY2(!traces.hasText(secret), qPrintable(audience + u": "_s + secret));
        QVERIFY2(!html.contains(secret), qPrintable(audience + u": "_s + secret));
        known += everything.hasText(secret) ? 1 : 0;
    }
    QVERIFY2(secrets.size() > 5, qPrintable(secrets.join(u' ')));
    // All of it is in the full copy, or the search would be blind.
    QCOMPARE(known, int(secrets.size()));
    int goneFiles = 0;
    for (const application::Attachment &attachment : m_loaded->application.attachments) {
        if (redaction.application.attachment(attachment.id))
            continue;
        const QByteArray bytes = m_files.value(attachment.id);
        QVERIFY(!traces.hasBytes(bytes.mid(bytes.size() / 2, 64)));
        QVERIFY(!traces.hasText(attachment.sha256));
        QVERIFY(everything.hasText(attachment.sha256));
        ++goneFiles;
    }
    QVERIFY(goneFiles > 0);
    QCOMPARE(traces.files(), everything.files() - goneFiles);
}

void TestRedactedDossiers::saysWhatWasWithheld()
{
    const WrittenDocument copy = written({{}, u"programme"_s});
    const test::FileTraces traces(copy.pdf, m_office->folder.path());
    for (const QString &words :
         {u"Text zurückgehalten (nur eigene Seite)"_s, u"文本已隐去（仅限本方）"_s,
          u"Datei zurückgehalten (nur Antragsteller)"_s, u"文件已隐去（仅限申报单位）"_s,
          u"Geschwärzte Fassung für beide Ministerien und die Jury"_s})
        QVERIFY2(traces.hasText(words), qPrintable(words));
    QVERIFY(copy.html.contains("class=\"withheld\""));
    QVERIFY(copy.name == u"TAN-2027-002-redacted-programme.pdf"_s);
    const WrittenDocument german = written({{u"de"_s}, u"programme"_s});
    const test::FileTraces alone(german.pdf, m_office->folder.path());
    QVERIFY(alone.hasText(u"Text zurückgehalten (nur eigene Seite)"_s));
    QVERIFY(!alone.hasText(u"文本已隐去"_s));
}

void TestRedactedDossiers::isWrittenDown()
{
    const WrittenDocument copy = written({{}, u"de"_s});
    const auto events = m_office->workspace->now(
        [&](Desk &desk) { return storage::EventLog(desk.database).ofSubject(m_id); });
    QVERIFY(events && !events->isEmpty());
    const storage::Event last = events->last().event;
    QCOMPARE(last.action, u"dossier.redacted"_s);
    QCOMPARE(last.detail.value(u"audience"_s).toString(), u"de"_s);
    QCOMPARE(last.detail.value(u"sha256"_s).toString(), sha256(copy.pdf));
}

void TestRedactedDossiers::isTheSameTwice()
{
    QCOMPARE(written({{}, u"cn"_s}).pdf, written({{}, u"cn"_s}).pdf);
}

QTEST_MAIN(TestRedactedDossiers)
#include "tst_RedactedDossiers.moc"
