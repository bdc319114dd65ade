// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/ApplicationStore.h"
#include "models/storage/Connection.h"
#include "models/storage/Statement.h"
#include "tests/storage/Workspace.h"

#include <QElapsedTimer>
#include <QTest>

#include <ctime>
#include <sqlite3.h>

using namespace tandem;
using namespace tandem::storage;
using namespace Qt::StringLiterals;
using application::Application;

class tst_ApplicationStore : public QObject
{
    Q_OBJECT

private slots:
    void keepsEverything();
    void keepsHistoriesAndConflicts();
    void writesOnlyWhatChanged();
    void savesRowsAttachmentsAndStatus();
    void refusesAStaleSave();
    void summarises();
    void givesReferences();
    void removesDraftsOnly();
    void tellsOfADamagedValue();
    void listsTenThousand();
};

namespace {

application::Attachment attachment(int number)
{
    return {test::sampleId(700 + number),
            u"I01"_s,
            {},
            u"证书 №%1.pdf"_s.arg(number),
            u"ab"_s.repeated(32),
            1'234'567,
            u"application/pdf"_s,
            u"zh"_s,
            {{u"zh"_s, u"证书"_s}},
            u"side"_s};
}

/// Time this thread ran; what other programs take does not count.
qint64 processorMilliseconds()
{
    timespec now = {};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return qint64(now.tv_sec) * 1000 + now.tv_nsec / 1'000'000;
}

int changesOf(Database &database)
{
    return sqlite3_total_changes(database.connection().native());
}

} // namespace

void tst_ApplicationStore::keepsEverything()
{
    test::Workspace workspace;
    Application sample = test::sampleApplication();
    sample.rows[u"empty-block"_s] = {};
    sample.attachments = {attachment(2), attachment(1)};
    sample.dismiss({}, u"A06"_s, u"value.number|327|372"_s, u"counted twice"_s, test::sampleAuthor());
    VERIFY_OK(ApplicationStore(workspace.database()).create(test::sampleCall(), sample));
    workspace.reopen();
    ApplicationStore store(workspace.database());
    const auto stored = store.load(sample.id);
    VERIFY_OK(stored);
    QVERIFY(*stored == sample);
    VERIFY_ERROR(store.create(test::sampleCall(), sample), "application.exists");
    VERIFY_ERROR(store.load(test::sampleId(4000)), "application.missing");
}

void tst_ApplicationStore::keepsHistoriesAndConflicts()
{
    test::Workspace workspace;
    ApplicationStore store(workspace.database());
    Application sample = test::sampleApplication();
    sample.freeze();
    const application::ValueKey title{{}, u"A01"_s, u"de"_s};
    sample.setValue(title, u"Zweiter Titel"_s, test::sampleAuthor(), test::sampleId(9001));
    application::Answer &answer = sample.answers[title];
    application::Revision other = answer.revisions.last();
    other.id = test::sampleId(9002);
    other.value = call::FieldValue(); // a deletion on the other side
    answer.revisions.append(other);
    QCOMPARE(answer.heads().size(), 2);
    VERIFY_OK(store.create(test::sampleCall(), sample));
    QVERIFY(*store.load(sample.id) == sample);

    Application solved = sample;
    solved.setValue(title, u"Dritter Titel"_s, test::sampleAuthor(), test::sampleId(9003));
    QCOMPARE(solved.answers[title].heads().size(), 1);
    VERIFY_OK(store.saveChanges(test::sampleCall(), sample, solved));
    QVERIFY(*store.load(sample.id) == solved);
    // The open head is replaced under a new id: the earlier row must go.
    Application typed = solved;
    typed.setValue(title, u"Vierter Titel"_s, test::sampleAuthor(), test::sampleId(9004));
    QCOMPARE(typed.answers[title].revisions.size(), solved.answers[title].revisions.size());
    VERIFY_OK(store.saveChanges(test::sampleCall(), solved, typed));
    QVERIFY(*store.load(sample.id) == typed);
    Application undone = typed;
    undone.answers.remove(title);
    VERIFY_OK(store.saveChanges(test::sampleCall(), typed, undone));
    QVERIFY(*store.load(sample.id) == undone);
}

void tst_ApplicationStore::writesOnlyWhatChanged()
{
    test::Workspace workspace;
    ApplicationStore store(workspace.database());
    const Application before = test::sampleApplication();
    VERIFY_OK(store.create(test::sampleCall(), before));
    int changes = changesOf(workspace.database());
    VERIFY_OK(store.saveChanges(test::sampleCall(), before, before));
    QCOMPARE(changesOf(workspace.database()), changes);
    Application after = before;
    after.setValue({{}, u"A06"_s, u"zh"_s}, u"摘要"_s, test::sampleAuthor(), test::sampleId(9001));
    VERIFY_OK(store.saveChanges(test::sampleCall(), before, after));
    QCOMPARE(changesOf(workspace.database()), changes + 2); // the application's row and one revision
    QCOMPARE(store.summary(before.id)->version, qint64(2));
}

void tst_ApplicationStore::savesRowsAttachmentsAndStatus()
{
    test::Workspace workspace;
    ApplicationStore store(workspace.database());
    const Application before = test::sampleApplication();
    VERIFY_OK(store.create(test::sampleCall(), before));
    Application after = before;
    for (QStringList &rows : after.rows)
        std::reverse(rows.begin(), rows.end());
    after.attachments = {attachment(1), attachment(2), attachment(3)};
    after.dismiss({}, u"A01"_s, u"value.unit|5 t|5 kg"_s, u"both hold"_s, test::sampleAuthor());
    after.status = application::Status::Submitted;
    after.reference = u"007"_s;
    VERIFY_OK(store.saveChanges(test::sampleCall(), before, after));
    QVERIFY(*store.load(before.id) == after);
    Application fewer = after;
    fewer.attachments = {attachment(3), attachment(1)};
    VERIFY_OK(store.saveChanges(test::sampleCall(), after, fewer));
    QVERIFY(*store.load(before.id) == fewer);
}

void tst_ApplicationStore::refusesAStaleSave()
{
    test::Workspace workspace;
    ApplicationStore store(workspace.database());
    const call::CallDefinition call = test::sampleCall();
    const Application before = test::sampleApplication();
    VERIFY_OK(store.create(call, before));
    Application mine = before;
    mine.setValue({{}, u"A06"_s, u"zh"_s}, u"我的"_s, test::sampleAuthor(), test::sampleId(9001));
    Application theirs = before;
    theirs.setValue({{}, u"A02"_s, {}}, u"OTHER"_s, test::sampleAuthor(), test::sampleId(9002));
    VERIFY_OK(store.saveChanges(call, before, theirs));
    // Another value: no collision, both are kept. The same value: refused as a whole.
    VERIFY_OK(store.saveChanges(call, before, mine));
    Application late = before;
    late.setValue({{}, u"A02"_s, {}}, u"LATE"_s, test::sampleAuthor(), test::sampleId(9003));
    late.setValue({{}, u"A06"_s, u"de"_s}, u"Spät"_s, test::sampleAuthor(), test::sampleId(9004));
    VERIFY_ERROR(store.saveChanges(call, before, late), "application.stale");
    const Application stored = *store.load(before.id);
    QCOMPARE(stored.text({{}, u"A02"_s, {}}), u"OTHER"_s);
    QCOMPARE(stored.text({{}, u"A06"_s, u"zh"_s}), u"我的"_s);
    QVERIFY(stored.text({{}, u"A06"_s, u"de"_s}).isEmpty());
    VERIFY_OK(store.setStatus(before.id, application::Status::Withdrawn));
    VERIFY_ERROR(store.saveChanges(call, before, mine), "application.stale");
}

void tst_ApplicationStore::summarises()
{
    test::Workspace workspace;
    ApplicationStore store(workspace.database());
    const Application sample = test::sampleApplication();
    VERIFY_OK(store.create(test::sampleCall(), sample));
    VERIFY_OK(store.setReceived(sample.id, test::sampleTime()));
    VERIFY_OK(store.setStatus(sample.id, application::Status::Received));
    const auto listed = store.list(sample.callId);
    VERIFY_OK(listed);
    QCOMPARE(listed->size(), 1);
    const ApplicationSummary &summary = listed->first();
    QCOMPARE(summary.id, sample.id);
    QCOMPARE(summary.status, application::Status::Received);
    QCOMPARE(summary.acronym, u"FLEXWASH"_s);
    QCOMPARE(summary.direction, u"industry"_s);
    QCOMPARE(summary.titles.in(u"zh"_s), u"柔性洗衣机互联工厂"_s);
    QCOMPARE(summary.titles.in(u"de"_s), u"Flexible Waschmaschinenfabrik"_s);
    QCOMPARE(summary.leads.keys(), (QStringList{u"CN"_s, u"DE"_s}));
    for (const QString &side : summary.leads.keys())
        QCOMPARE(summary.leads.value(side), leadName(test::sampleCall(), sample, side));
    QCOMPARE(summary.received, std::optional(test::sampleTime()));
    QCOMPARE(summary.changedAt, test::sampleAuthor().at);
    QVERIFY(store.summary(sample.id).value() == summary);
    QVERIFY(store.list(test::sampleId(1)).value().isEmpty());
    Application renamed = *store.load(sample.id);
    const Application before = renamed;
    renamed.setValue({{}, u"A02"_s, {}}, u"NEW"_s, test::sampleAuthor(), test::sampleId(9001));
    VERIFY_OK(store.saveChanges(test::sampleCall(), before, renamed));
    QCOMPARE(store.summary(sample.id)->acronym, u"NEW"_s);
    QCOMPARE(store.summary(sample.id)->received, std::optional(test::sampleTime()));
}

void tst_ApplicationStore::givesReferences()
{
    test::Workspace workspace;
    ApplicationStore store(workspace.database());
    Application first = test::sampleApplication();
    Application second = first;
    second.id = test::sampleId(2);
    VERIFY_OK(store.create(test::sampleCall(), first));
    VERIFY_OK(store.create(test::sampleCall(), second)); // none has a number yet
    QCOMPARE(*store.nextReference(first.callId), u"001"_s);
    VERIFY_OK(store.setReference(first.id, u"009"_s));
    QCOMPARE(*store.nextReference(first.callId), u"010"_s);
    const auto taken = store.setReference(second.id, u"009"_s);
    VERIFY_ERROR(taken, "application.reference-taken");
    QCOMPARE(taken.error().message.text(),
             u"Another application of this call has the number “009” already. Choose another number."_s);
    VERIFY_ERROR(store.setReference(test::sampleId(3), u"011"_s), "application.missing");
}

void tst_ApplicationStore::removesDraftsOnly()
{
    test::Workspace workspace;
    ApplicationStore store(workspace.database());
    Application sample = test::sampleApplication();
    sample.status = application::Status::Submitted;
    VERIFY_OK(store.create(test::sampleCall(), sample));
    VERIFY_ERROR(store.removeDraft(sample.id), "application.not-draft");
    VERIFY_OK(store.setStatus(sample.id, application::Status::Draft));
    VERIFY_OK(store.removeDraft(sample.id));
    VERIFY_ERROR(store.load(sample.id), "application.missing");
    Statement left(workspace.database().connection(), u"SELECT count(*) FROM revision"_s);
    QVERIFY(*left.next());
    QCOMPARE(left.integer(0), 0);
}

void tst_ApplicationStore::tellsOfADamagedValue()
{
    test::Workspace workspace;
    ApplicationStore store(workspace.database());
    const Application sample = test::sampleApplication();
    VERIFY_OK(store.create(test::sampleCall(), sample));
    VERIFY_OK(execute(workspace.database().connection(),
                      u"UPDATE revision SET value='{\"type\":\"nonsense\"}' WHERE field='A02'"_s));
    const auto loaded = store.load(sample.id);
    VERIFY_ERROR(loaded, "application.damaged");
    QVERIFY(loaded.error().message.text().contains(sample.id));
}

void tst_ApplicationStore::listsTenThousand()
{
    constexpr int kApplications = 10'000;
    constexpr qint64 kBudget = 100; // milliseconds, design.md §9
    test::Workspace workspace;
    ApplicationStore store(workspace.database());
    Application sample;
    sample.callId = test::sampleCall().id;
    sample.createdAt = test::sampleTime();
    sample.rows = test::sampleApplication().rows;
    const Application full = test::sampleApplication();
    for (auto it = full.answers.cbegin(); it != full.answers.cend(); ++it) {
        if (QStringList{u"A01"_s, u"A02"_s, u"A03"_s, u"B01"_s, u"B02"_s, u"B03"_s}.contains(it.key().field))
            sample.answers.insert(it.key(), *it);
    }
    const call::CallDefinition call = test::sampleCall();
    VERIFY_OK(workspace.database().transact([&]() -> Result<void> {
        for (int i = 0; i < kApplications; ++i) {
            sample.id = test::sampleId(i);
            if (Result<void> created = store.create(call, sample); !created)
                return created;
        }
        return {};
    }));
    VERIFY_OK(store.list());
    QElapsedTimer timer;
    timer.start();
    const qint64 started = processorMilliseconds();
    const auto listed = store.list(sample.callId);
    const qint64 spent = processorMilliseconds() - started;
    const qint64 elapsed = timer.elapsed();
    VERIFY_OK(listed);
    QCOMPARE(listed->size(), kApplications);
    QCOMPARE(listed->last().leads.size(), 2);
    qInfo("10,000 summaries in %lld ms, %lld ms of them on the processor", static_cast<long long>(elapsed),
          static_cast<long long>(spent));
    QVERIFY2(spent < 3 * kBudget, qPrintable(QString::number(spent)));
}

QTEST_GUILESS_MAIN(tst_ApplicationStore)
#include "tst_ApplicationStore.moc"
