// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/SamplePanel.h"

#include "models/base/AtomicFile.h"
#include "models/base/Json.h"
#include "models/session/Deliberating.h"
#include "models/session/FormalChecking.h"
#include "models/session/Repairing.h"
#include "models/storage/ApplicationStore.h"
#include "models/storage/AssignmentStore.h"
#include "models/storage/ReviewStore.h"
#include "models/storage/ReviewerStore.h"

#include <QJsonArray>

namespace tandem::session {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kFileLimit = 4000000;

Result<QJsonObject> readObject(const QString &path)
{
    const auto text = readFile(path, kFileLimit);
    return text ? parseJson(*text) : Result<QJsonObject>(text.error());
}

QStringList stringsOf(const QJsonValue &json)
{
    QStringList strings;
    for (const QJsonValue &item : json.toArray())
        strings.append(item.toString());
    return strings;
}

/// "Chen Guodong (陈国栋)": both scripts, Latin first for lists.
QString nameOf(const QJsonObject &json)
{
    const auto part = [&](const QString &key) { return json.value(key).toString(); };
    const QString latin = part(u"latinFamily"_s) + u' ' + part(u"latinGiven"_s);
    const QString original = part(u"family"_s) + u' ' + part(u"given"_s);
    return original == latin ? latin : latin + u" ("_s + part(u"family"_s) + part(u"given"_s) + u')';
}

class PanelReader
{
public:
    PanelReader(Desk &desk, const call::CallDefinition &call)
        : m_desk(desk)
        , m_call(call)
    {
    }

    Result<void> readReviewers()
    {
        const auto json = readObject(u":/samples/reviewers.json"_s);
        if (!json)
            return json.error();
        storage::ReviewerStore store(m_desk.database);
        for (const QJsonValue &item : json->value(u"reviewers"_s).toArray()) {
            const QJsonObject entry = item.toObject();
            review::Reviewer reviewer;
            reviewer.id = m_desk.ids.next();
            reviewer.name = nameOf(entry.value(u"name"_s).toObject());
            reviewer.pseudonym = entry.value(u"pseudonym"_s).toString();
            reviewer.side = entry.value(u"side"_s).toString();
            reviewer.languages = stringsOf(entry.value(u"languages"_s));
            reviewer.fields = stringsOf(entry.value(u"directions"_s));
            const call::Side *side = m_call.side(reviewer.side);
            reviewer.organisation =
                LangText::fromJson(entry.value(u"organisation"_s)).best(side ? side->language : u"en"_s);
            reviewer.formerOrganisations = stringsOf(entry.value(u"formerOrganisations"_s));
            if (const auto saved = store.save(reviewer); !saved)
                return saved;
            m_reviewers.insert(reviewer.pseudonym, reviewer.id);
        }
        return {};
    }

    Result<void> readApplication(const QString &key, const QString &applicationId)
    {
        const auto json = readObject(u":/samples/reviews/"_s + key + u".json"_s);
        if (!json)
            return json.error().code == "file.missing"_L1 ? Result<void>() : Result<void>(json.error());
        const auto stage = storage::ApplicationStore(m_desk.database).summary(applicationId);
        if (!stage)
            return stage.error();
        if (const auto read = readChecks(applicationId, json->value(u"formalChecks"_s).toObject()); !read)
            return read;
        if (const auto kept = keepStage(*stage); !kept)
            return kept;
        if (const auto asked = readRepair(applicationId, json->value(u"repair"_s).toObject()); !asked)
            return asked;
        for (const QJsonValue &item : json->value(u"reviews"_s).toArray()) {
            if (const auto read = readReview(applicationId, item.toObject()); !read)
                return read;
        }
        return readDeliberation(applicationId, *json);
    }

private:
    /// Where the secretariats differ, the chairs have decided; the remark on the check was their reason.
    Result<void> keepStage(const storage::ApplicationSummary &stage)
    {
        const auto now = storage::ApplicationStore(m_desk.database).summary(stage.id);
        if (!now)
            return now.error();
        return now->status == stage.status || m_remark.isEmpty()
                   ? Result<void>()
                   : decideAdmission(m_desk, stage.id, stage.status, m_remark);
    }

    /// The office has written to the applicant; here both are the same workspace.
    Result<void> readRepair(const QString &applicationId, const QJsonObject &json)
    {
        if (json.isEmpty())
            return {};
        const auto written = requestRepair(m_desk, applicationId, json.value(u"reason"_s).toString(),
                                           QDate::fromString(json.value(u"due"_s).toString(), Qt::ISODate));
        return written ? Result<void>() : Result<void>(written.error());
    }

    Result<void> readChecks(const QString &applicationId, const QJsonObject &sides)
    {
        static const QMap<QString, storage::FormalAnswer> kAnswers{
            {u"yes"_s, storage::FormalAnswer::Yes},
            {u"no"_s, storage::FormalAnswer::No},
            {u"repair"_s, storage::FormalAnswer::Repair}};
        m_remark.clear();
        for (auto side = sides.begin(); side != sides.end(); ++side) {
            const QJsonObject checks = side.value().toObject();
            for (auto check = checks.begin(); check != checks.end(); ++check) {
                const QJsonObject entry = check.value().toObject();
                storage::FormalCheckResult result;
                result.applicationId = applicationId;
                result.side = side.key();
                result.checkId = check.key();
                result.answer = kAnswers.value(entry.value(u"result"_s).toString());
                result.remark = entry.value(u"remark"_s).toString();
                if (!result.remark.isEmpty())
                    m_remark = result.remark;
                result.by = m_desk.person;
                result.at = m_desk.clock.now();
                if (const auto answered = answerCheck(m_desk, m_call, result); !answered)
                    return answered;
            }
        }
        return {};
    }

    Result<void> readReview(const QString &applicationId, const QJsonObject &json)
    {
        review::Review review;
        review.id = m_desk.ids.next();
        review.applicationId = applicationId;
        review.reviewerId = m_reviewers.value(json.value(u"reviewer"_s).toString());
        const bool declined = json.value(u"declined"_s).toBool();
        review.state = declined ? review::ReviewState::Declined : review::ReviewState::Final;
        review.signedAt = m_desk.clock.now();
        const QJsonObject conflicts = json.value(u"conflicts"_s).toObject();
        for (auto it = conflicts.begin(); it != conflicts.end(); ++it)
            review.declaration.answers.insert(it.key(), it.value().toBool());
        review.declaration.remark = json.value(u"remark"_s).toString();
        review.declaration.at = review.signedAt;
        const QJsonObject marks = json.value(u"marks"_s).toObject();
        for (auto it = marks.begin(); it != marks.end(); ++it) {
            const QJsonObject mark = it.value().toObject();
            review.marks.insert(it.key(), {stepOf(m_call.scale, mark.value(u"mark"_s).toString()),
                                           LangText::fromJson(mark.value(u"reason"_s))});
        }
        review.overall = LangText::fromJson(json.value(u"overall"_s));
        return keep(review);
    }

    Result<void> keep(const review::Review &review)
    {
        const panel::AssignmentPair pair{review.applicationId, review.reviewerId};
        storage::AssignmentStore assignments(m_desk.database);
        if (const auto saved =
                assignments.save({pair, storage::AssignmentState::Returned, {}, m_desk.clock.now()});
            !saved)
            return saved;
        if (const auto saved = assignments.saveDeclaration({pair, review.declaration}); !saved)
            return saved;
        const auto taken = storage::ReviewStore(m_desk.database).take(review);
        return taken ? Result<void>() : Result<void>(taken.error());
    }

    Result<void> readDeliberation(const QString &applicationId, const QJsonObject &json)
    {
        const QJsonObject consensus = json.value(u"consensus"_s).toObject();
        for (auto it = consensus.begin(); it != consensus.end(); ++it) {
            const QJsonObject entry = it.value().toObject();
            const panel::ConsensusMark mark{stepOf(m_call.scale, entry.value(u"mark"_s).toString()),
                                            LangText::fromJson(entry.value(u"reason"_s)),
                                            LangText::fromJson(entry.value(u"minority"_s))};
            if (const auto set = setConsensus(m_desk, m_call, applicationId, it.key(), mark); !set)
                return set;
        }
        const QString recommendation = json.value(u"recommendation"_s).toString();
        return recommendation.isEmpty() ? Result<void>()
                                        : setRecommendation(m_desk, applicationId, recommendation, {});
    }

    Desk &m_desk;
    const call::CallDefinition &m_call;
    QMap<QString, QString> m_reviewers; ///< pseudonym -> id
    QString m_remark;                   ///< the last remark on a check of the application being read
};

} // namespace

std::optional<int> stepOf(const call::Scale &scale, const QString &mark)
{
    const std::optional<Decimal> wanted = Decimal::fromText(mark);
    for (int step = 0; wanted && step <= scale.steps; ++step) {
        if (Decimal::fromText(scale.text(step))->compare(*wanted) == 0)
            return step;
    }
    return std::nullopt;
}

Result<void> loadSamplePanel(Desk &desk, const call::CallDefinition &call,
                             const QMap<QString, QString> &applicationIds)
{
    PanelReader reader(desk, call);
    if (const auto read = reader.readReviewers(); !read)
        return read;
    for (auto it = applicationIds.cbegin(); it != applicationIds.cend(); ++it) {
        if (const auto read = reader.readApplication(it.key(), it.value()); !read)
            return read;
    }
    return {};
}

} // namespace tandem::session
