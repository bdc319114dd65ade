// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dossier/PdfCheck.h"
#include "models/session/DocumentOrder.h"
#include "models/session/SampleWorld.h"
#include "models/storage/ReviewStore.h"
#include "models/storage/ReviewerStore.h"
#include "tests/dossier/LonelyHeadings.h"
#include "tests/session/ContentRows.h"
#include "tests/session/Desks.h"
#include "tests/session/PageWalk.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTest>

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
    void wantsItsSubject();

private:
    [[nodiscard]] OrderedDocument written(const DocumentOrder &order);
    [[nodiscard]] QString idOf(const QString &acronym) const;

    std::unique_ptr<test::TestParty> m_office;
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
    m_all =
        *m_office->workspace->now([](Desk &desk) { return storage::ApplicationStore(desk.database).list(); });
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

/// With all papers there, in the middle, and hardly begun.
void TestDocumentOrders::saysItsContent_data()
{
    QTest::addColumn<DocumentOrder>("order");
    for (const DocumentKindInfo &info : documentKinds()) {
        if (!info.ofApplication)
            QTest::newRow(info.key.data()) << DocumentOrder{info.kind, {}, m_all.first().callId};
        for (const QString &acronym :
             info.ofApplication ? QStringList{u"FLEXWASH"_s, u"H2PRESS"_s, u"MEDLINE"_s} : QStringList())
            QTest::newRow(qPrintable(info.key + u' ' + acronym)) << DocumentOrder{info.kind, idOf(acronym)};
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
    QCOMPARE(dossier::lonelyHeadings(*content), QStringList());
    test::PageWalk walk(test::pageTexts(m_office->write(first.fileName, first.document.pdf)));
    const QString html = QString::fromUtf8(first.document.html);
    const QList<test::ContentRow> rows = test::contentRows(*content);
    QVERIFY(rows.size() > 2);
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
