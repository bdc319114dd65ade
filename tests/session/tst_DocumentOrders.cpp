// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/Json.h"
#include "models/dossier/PanelContent.h"
#include "models/dossier/PdfCheck.h"
#include "models/session/Deciding.h"
#include "models/session/DocumentOrder.h"
#include "models/session/SampleWorld.h"
#include "models/storage/CallStore.h"
#include "models/storage/ReviewStore.h"
#include "models/storage/ReviewerStore.h"
#include "tests/dossier/LonelyHeadings.h"
#include "tests/session/ContentRows.h"
#include "tests/session/Desks.h"
#include "tests/session/PageWalk.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

#include <poppler-qt6.h>

using namespace tandem;
using namespace tandem::session;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(tandem::session::DocumentOrder)

/// Every kind of document about the sample world, read back with Poppler.
class TestDocumentOrders : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void saysItsContent_data();
    void saysItsContent();
    void namesNoReviewer_data();
    void namesNoReviewer();
    void refusesTextsThatNameReviewers();
    void saysWhatIsNotThereYet();
    void carriesTheChain();
    void speaksInSentences();
    void explainsItsSigns();
    void keepsToWhatIsPublic();
    void wantsItsSubject();

private:
    static void addOneLanguageRow(DocumentOrder order, const QStringList &names, const QString &acronym);
    [[nodiscard]] OrderedDocument written(const DocumentOrder &order);
    [[nodiscard]] QString idOf(const QString &acronym) const;

    std::unique_ptr<test::TestParty> m_office;
    call::CallDefinition m_call;
    QList<storage::ApplicationSummary> m_all;
};

namespace {

/// As texts of PDF objects hold it.
QByteArray utf16(const QString &text)
{
    QByteArray bytes;
    for (const QChar c : text) {
        bytes += static_cast<char>(c.unicode() >> 8);
        bytes += static_cast<char>(c.unicode() & 0xFF);
    }
    return bytes;
}

} // namespace

void TestDocumentOrders::initTestCase()
{
    m_office = std::make_unique<test::TestParty>(u"office"_s, 1);
    QVERIFY(m_office->workspace->now([](Desk &desk) {
        SilentProgress silent;
        return loadSampleWorld(desk, silent);
    }));
    m_call = *m_office->workspace->now([](Desk &desk) {
        const storage::CallSummary kept = storage::CallStore(desk.database).list()->first();
        return storage::CallStore(desk.database).load(kept.id, kept.version);
    });
    m_all =
        *m_office->workspace->now([](Desk &desk) { return storage::ApplicationStore(desk.database).list(); });
    for (const call::Side &side : m_call.sides) {
        QVERIFY(m_office->workspace->now([&](Desk &desk) {
            return recordDecision(desk, idOf(u"FLEXWASH"_s),
                                  {side.id, u"R1"_s, {}, u"Example"_s, desk.clock.now()});
        }));
    }
}

QString TestDocumentOrders::idOf(const QString &acronym) const
{
    for (const storage::ApplicationSummary &one : m_all) {
        if (one.acronym == acronym)
            return one.id;
    }
    return {};
}

OrderedDocument TestDocumentOrders::written(const DocumentOrder &order)
{
    const auto ordered = m_office->workspace->now([&](Desk &desk) {
        SilentProgress silent;
        return writeOrder(desk, order, silent);
    });
    if (!ordered)
        qWarning("%s", qPrintable(ordered.error().message.text()));
    return ordered ? *ordered : OrderedDocument();
}

/// The same in one language, for which texts of the pair must stand in.
void TestDocumentOrders::addOneLanguageRow(DocumentOrder order, const QStringList &names,
                                           const QString &acronym)
{
    if (!order.language.isEmpty() || (!acronym.isEmpty() && acronym != "FLEXWASH"_L1))
        return;
    order.languages = QStringList{u"en"_s};
    QTest::newRow(qPrintable((names + QStringList{u"only en"_s}).join(u' '))) << order;
}

/// With all papers there, in the middle, and hardly begun.
void TestDocumentOrders::saysItsContent_data()
{
    QTest::addColumn<DocumentOrder>("order");
    for (const DocumentKindInfo &info : documentKinds()) {
        QStringList subjects{QString()};
        if (info.ofApplication)
            subjects = {u"FLEXWASH"_s, u"H2PRESS"_s, u"MEDLINE"_s};
        for (const QString &acronym : subjects) {
            for (const DocumentOrder &order : ordersOf(info, m_call, idOf(acronym))) {
                const QStringList names{info.key, acronym, order.side, order.language};
                QTest::newRow(qPrintable(names.join(u' '))) << order;
                addOneLanguageRow(order, names, acronym);
            }
        }
    }
}

void TestDocumentOrders::saysItsContent()
{
    QFETCH(const DocumentOrder, order);
    const OrderedDocument first = written(order);
    QVERIFY(!first.document.pdf.isEmpty());
    QCOMPARE(first.document.unknownCharacters, QStringList());
    QVERIFY(written(order).document.pdf == first.document.pdf);
    SilentProgress silent;
    const auto findings = dossier::checkPdf(first.document.pdf, first.fileName, silent);
    QVERIFY(findings && findings->isEmpty());
    const auto content = m_office->workspace->now([&](Desk &desk) { return contentOf(desk, order); });
    QVERIFY(content);
    if (!order.languages.isEmpty()) {
        QCOMPARE(content->languages, order.languages);
        QVERIFY(first.fileName.endsWith(u'-' + order.languages.first() + u".pdf"_s));
    }
    // The rows of a form are empty: nothing is printed below their head.
    if (order.kind != DocumentKind::BlankForm)
        QCOMPARE(dossier::lonelyHeadings(*content), QStringList());
    test::PageWalk walk(test::pageTexts(m_office->write(first.fileName, first.document.pdf)));
    const QString html = QString::fromUtf8(first.document.html);
    const QList<test::ContentRow> rows = test::contentRows(*content);
    QVERIFY(rows.size() >= 2);
    for (const test::ContentRow &row : rows) {
        QVERIFY2(walk.findRow(row), qPrintable(row.join(u" | "_s)));
        for (const QString &text : row.join(u'\n').split(u'\n')) {
            for (const QString &piece : text.split(u" / "_s))
                QVERIFY2(html.contains(piece.toHtmlEscaped().replace(u"&quot;"_s, u"\""_s)) ||
                             html.contains(piece.toHtmlEscaped()),
                         qPrintable(piece));
        }
    }
}

void TestDocumentOrders::namesNoReviewer_data()
{
    QTest::addColumn<DocumentOrder>("order");
    for (const storage::ApplicationSummary &one : m_all)
        QTest::newRow(qPrintable(one.acronym)) << DocumentOrder{DocumentKind::IndividualReports, one.id};
}

/// On the pages, in the properties, and anywhere in the unpacked file.
void TestDocumentOrders::namesNoReviewer()
{
    QFETCH(const DocumentOrder, order);
    const OrderedDocument document = written(order);
    const QString path = m_office->write(u"reports.pdf"_s, document.document.pdf);
    QProcess unpack;
    unpack.start(u"qpdf"_s, {u"--qdf"_s, u"--object-streams=disable"_s, path, u"-"_s});
    QVERIFY(unpack.waitForFinished() && unpack.exitCode() == 0);
    const QByteArray unpacked = unpack.readAllStandardOutput();
    QVERIFY(unpacked.contains("/StructTreeRoot"));
    const QString pages = test::pageTexts(path).join(u'\n');
    const auto reviewers =
        m_office->workspace->now([](Desk &desk) { return storage::ReviewerStore(desk.database).list(); });
    QVERIFY(reviewers && reviewers->size() > 3);
    for (const review::Reviewer &reviewer : *reviewers) {
        // Each word of the name, in either script, for itself; in the bytes of the file the whole name.
        for (const QString &word : reviewer.name.split(QRegularExpression(u"[ ()]"_s), Qt::SkipEmptyParts)) {
            const bool isHan = word.at(0).script() == QChar::Script_Han;
            const QRegularExpression pattern(isHan ? word : u"\\b%1\\b"_s.arg(word),
                                             QRegularExpression::UseUnicodePropertiesOption);
            QVERIFY2(!pages.contains(pattern), qPrintable(word));
            QVERIFY2(!QString::fromUtf8(document.document.html).contains(pattern), qPrintable(word));
        }
        for (const QString &name : reviewer.name.split(QRegularExpression(u" ?[()]"_s), Qt::SkipEmptyParts)) {
            QVERIFY2(!unpacked.contains(name.toUtf8()), qPrintable(name));
            QVERIFY2(!unpacked.contains(utf16(name)), qPrintable(name));
        }
    }
}

void TestDocumentOrders::refusesTextsThatNameReviewers()
{
    test::TestParty office(u"office"_s, 2);
    const auto refused = office.workspace->now([](Desk &desk) -> Result<OrderedDocument> {
        SilentProgress silent;
        if (const auto loaded = loadSampleWorld(desk, silent); !loaded)
            return loaded.error();
        storage::ReviewStore store(desk.database);
        const QList<review::Review> reviews = store.registerOf()->reviews;
        review::Review review = *std::find_if(reviews.cbegin(), reviews.cend(), [](const auto &one) {
            return one.state == review::ReviewState::Final;
        });
        ++review.revision;
        const review::Reviewer author = *storage::ReviewerStore(desk.database).load(review.reviewerId);
        review.overall = {{u"de"_s, u"Gezeichnet: "_s + author.name.section(u" ("_s, 0, 0)}};
        if (const auto taken = store.take(review); !taken)
            return taken.error();
        return writeOrder(desk, {DocumentKind::IndividualReports, review.applicationId}, silent);
    });
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"document.names-reviewer"_s);
}

void TestDocumentOrders::saysWhatIsNotThereYet()
{
    const QString html =
        QString::fromUtf8(written({DocumentKind::IndividualReports, idOf(u"H2PRESS"_s)}).document.html);
    QVERIFY(html.contains(u"尚未收到评审意见。"_s));
    QVERIFY(html.contains(u"Es liegt noch kein Gutachten vor."_s));
}

/// Each hash of the extract can be computed again from what travels inside.
void TestDocumentOrders::carriesTheChain()
{
    const OrderedDocument extract = written({DocumentKind::AuditExtract, idOf(u"FLEXWASH"_s)});
    const auto document = Poppler::Document::loadFromData(extract.document.pdf);
    QVERIFY(document && document->embeddedFiles().size() == 1);
    const auto json = parseJson(document->embeddedFiles().first()->data());
    QVERIFY(json);
    const QJsonArray events = json->value(u"events"_s).toArray();
    QVERIFY(events.size() > 20);
    for (const QJsonValue &value : events) {
        QJsonObject event = value.toObject();
        const qint64 seq = event.take(u"seq"_s).toInteger();
        const QString hash = event.take(u"hash"_s).toString();
        const QString previous = event.take(u"previous"_s).toString();
        const QByteArray link =
            QByteArray::number(seq) + '|' + canonicalJson(event) + '|' + previous.toLatin1();
        QCOMPARE(QString::fromLatin1(QCryptographicHash::hash(link, QCryptographicHash::Sha256).toHex()),
                 hash);
        QVERIFY(extract.document.html.contains(hash.toLatin1()));
    }
}

/// Every event of the sample world has its sentence, in the words of the call.
void TestDocumentOrders::speaksInSentences()
{
    const QString html =
        QString::fromUtf8(written({DocumentKind::AuditExtract, idOf(u"FLEXWASH"_s)}).document.html);
    QVERIFY(html.contains(u"Prüfpunkt F1 wurde für Deutschland beantwortet: ja"_s));
    QVERIFY(html.contains(u"已填写形式审查项F1（中国）：是"_s));
    for (const QString &raw : {u"answer:"_s, u"check:"_s, u"reviewer:"_s, u"manifest:"_s, u".received"_s})
        QVERIFY2(!html.contains(raw), qPrintable(raw));
}

/// What ▼, * and – mean stands below the ranking, and in each row of its CSV that has them.
void TestDocumentOrders::explainsItsSigns()
{
    const auto table = m_office->workspace->now([&](Desk &desk) { return loadPanel(desk, m_call.id); });
    QVERIFY(table);
    const QString html = QString::fromUtf8(written({DocumentKind::PanelReport, {}, m_call.id}).document.html);
    const QStringList lines =
        QString::fromUtf8(dossier::rankingCsv(table->call, table->entries, table->ranking))
            .split(u"\r\n"_s, Qt::SkipEmptyParts);
    for (const auto &[sign, word] : {std::pair(u"▼\u00A0"_s, u"unter dem Schwellenwert des Kriteriums"_s),
                                     std::pair(u"\"–\""_s, u"keine Angabe"_s)}) {
        QVERIFY2(html.contains(word), qPrintable(word));
        int rows = 0;
        for (const QString &line : lines) {
            QVERIFY2(line.contains(sign) == line.contains(word), qPrintable(line));
            rows += line.contains(sign) ? 1 : 0;
        }
        QVERIFY(rows > 0);
    }
    const bool isProvisional = lines.join(u'\n').contains(u"*\""_s);
    QCOMPARE(html.contains(u"* vorläufig"_s), isProvisional);
}

/// Answers of any other class stay out of what is published.
void TestDocumentOrders::keepsToWhatIsPublic()
{
    const QString id = idOf(u"FLEXWASH"_s);
    const auto loaded = m_office->workspace->now([&](Desk &desk) { return loadApplication(desk, id); });
    QVERIFY(loaded);
    const QString html = QString::fromUtf8(written({DocumentKind::FactSheet, id}).document.html);
    int published = 0;
    for (const call::Section &section : m_call.sections) {
        for (const call::FieldDefinition &field : section.fields) {
            if (field.type != call::FieldType::LongText || section.repetition || field.repetition)
                continue;
            const QString answer = loaded->application.text({{}, field.id, u"de"_s}).section(u'\n', 0, 0);
            if (answer.isEmpty())
                continue;
            QCOMPARE(html.contains(answer.toHtmlEscaped()), field.contentClass == u"public"_s);
            published += field.contentClass == u"public"_s ? 1 : 0;
        }
    }
    QCOMPARE(published, 1); // the public summary
}

void TestDocumentOrders::wantsItsSubject()
{
    for (const DocumentKindInfo &info : documentKinds()) {
        const auto refused = m_office->workspace->now([&](Desk &desk) {
            SilentProgress silent;
            return writeOrder(desk, {info.kind}, silent);
        });
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, info.ofApplication ? u"document.application"_s : u"document.call"_s);
    }
}

QTEST_MAIN(TestDocumentOrders)
#include "tst_DocumentOrders.moc"
