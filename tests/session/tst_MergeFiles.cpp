// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/application/ApplicationJson.h"
#include "models/application/OpenConflicts.h"
#include "models/session/Apply.h"
#include "models/session/TakeIn.h"
#include "tests/session/Desks.h"

#include <QTest>

#include <random>

using namespace tandem;
using namespace tandem::session;
using namespace Qt::StringLiterals;
using Outcome = TakenIn::Outcome;

namespace {

const auto kShared = u"shared by all three firms"_s;

/// A partner company with a workspace on disk, exchanging working copies.
class Company
{
public:
    Company(test::TestParty &party, QString applicationId, int number)
        : m_party(party)
        , m_applicationId(std::move(applicationId))
        , m_number(number)
    {
    }

    QString send()
    {
        const auto bytes = m_party.workspace->now(
            [&](Desk &desk) { return writeWorkingCopy(desk, m_applicationId, kShared); });
        return bytes ? m_party.write(u"c%1-%2.fwork"_s.arg(m_number).arg(m_files++), *bytes) : QString();
    }
    TakenIn take(const QString &path)
    {
        return m_party.workspace->now([&](Desk &desk) {
            SilentProgress silent;
            return session::takeIn(desk, {path}, silent, {kShared}).first();
        });
    }
    [[nodiscard]] application::Application stored()
    {
        const auto loaded =
            m_party.workspace->now([&](Desk &desk) { return loadApplication(desk, m_applicationId); });
        return loaded ? loaded->application : application::Application();
    }
    Result<void> write(const application::ValueKey &key, const QString &text)
    {
        return m_party.workspace->now([&](Desk &desk) -> Result<void> {
            const auto loaded = loadApplication(desk, m_applicationId);
            if (!loaded)
                return loaded.error();
            application::Application after = loaded->application;
            after.setValue(key, text,
                           {u"company %1"_s.arg(m_number), desk.database.deviceId(), desk.clock.now()},
                           desk.ids.next());
            return saveApplication(desk, loaded->call, loaded->application, after);
        });
    }

private:
    test::TestParty &m_party;
    QString m_applicationId;
    int m_number;
    int m_files = 0;
};

} // namespace

class TestMergeFiles : public QObject
{
    Q_OBJECT

private slots:
    void filesGoRoundInAnyOrder();
    void leavesWhatWasHandedInAlone();
};

/// The same as tst_MergeProperties, through sealed files and workspaces on disk.
void TestMergeFiles::filesGoRoundInAnyOrder()
{
    test::TestOffice office;
    test::TestApplicant lead(office, 10);
    test::TestParty second(u"applicant"_s, 20);
    test::TestParty third(u"applicant"_s, 30);
    QList<Company> companies{
        {lead, lead.applicationId, 1}, {second, lead.applicationId, 2}, {third, lead.applicationId, 3}};
    const QString first = companies[0].send();
    QCOMPARE(companies[1].take(first).outcome, Outcome::Taken);
    QCOMPARE(companies[2].take(first).outcome, Outcome::Taken);
    const call::CallDefinition call = test::testCall();
    QList<application::ValueKey> keys{{{}, call.known.acronym, {}}};
    for (const QString &language : call.pairLanguages())
        keys.append({{}, call.known.title, language});
    std::mt19937 dice(20270315); // NOLINT: the same history in every run
    const auto below = [&dice](qsizetype bound) { return static_cast<qsizetype>(dice() % quint32(bound)); };
    QStringList sent{first};
    for (int step = 0; step < 9; ++step) {
        Company &company = companies[below(3)];
        const QString text = u"text %1"_s.arg(step);
        if (step % 3 != 2) {
            QVERIFY(company.write(keys[below(keys.size())], text));
            continue;
        }
        sent.append(company.send());
        Company &receiver = companies[below(3)];
        const TakenIn taken = receiver.take(sent[below(sent.size())]);
        QVERIFY2(!taken.error, taken.error ? qPrintable(taken.error->message.text()) : "");
        QCOMPARE(taken.conflicts, application::openConflicts(receiver.stored()).size());
    }
    QStringList last;
    for (Company &company : companies)
        last.append(company.send());
    for (Company &company : companies) {
        for (const QString &file : {last[2], last[0], last[1]})
            QVERIFY(!company.take(file).error);
    }
    const application::Application agreed = companies[0].stored();
    QVERIFY(!application::openConflicts(agreed).isEmpty());
    for (Company &company : companies) {
        const application::Application copy = company.stored();
        QCOMPARE(application::contentSha256(copy), application::contentSha256(agreed));
        QCOMPARE(application::openConflicts(copy), application::openConflicts(agreed));
        for (const application::ValueKey &key : keys) {
            QSet<QString> texts;
            QSet<QString> agreedTexts;
            for (const application::Revision *head : copy.answers.value(key).heads())
                texts.insert(head->id);
            for (const application::Revision *head : agreed.answers.value(key).heads())
                agreedTexts.insert(head->id);
            QCOMPARE(texts, agreedTexts);
        }
    }
}

void TestMergeFiles::leavesWhatWasHandedInAlone()
{
    test::TestOffice office;
    test::TestApplicant lead(office, 10);
    test::TestParty second(u"applicant"_s, 20);
    Company first(lead, lead.applicationId, 1);
    Company partner(second, lead.applicationId, 2);
    QCOMPARE(partner.take(first.send()).outcome, Outcome::Taken);
    QVERIFY(partner.write({{}, test::testCall().known.acronym, {}}, u"LATE"_s));
    const QString late = partner.send();
    QVERIFY(!lead.handIn().isEmpty());
    const application::Application handedIn = first.stored();
    const TakenIn taken = first.take(late);
    QCOMPARE(taken.outcome, Outcome::Refused);
    QCOMPARE(taken.error->code, u"intake.application-locked"_s);
    QVERIFY(first.stored() == handedIn);
    QVERIFY(lead.workspace->now([&](Desk &desk) { return reopenForRepair(desk, lead.applicationId); }));
    QCOMPARE(first.take(late).outcome, Outcome::Replaced);
}

QTEST_MAIN(TestMergeFiles)
#include "tst_MergeFiles.moc"
