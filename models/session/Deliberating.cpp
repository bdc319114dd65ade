// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/Deliberating.h"

#include "models/session/Apply.h"
#include "models/session/Assigning.h"
#include "models/storage/CallStore.h"
#include "models/storage/FormalCheckStore.h"
#include "models/storage/ReviewStore.h"
#include "models/storage/ReviewerStore.h"

#include <QTimeZone>

namespace tandem::session {

using namespace Qt::StringLiterals;
using application::Status;

namespace {

/// Values a tie-break rule looks at: the option of a choice, the region of an address, over all partners.
QStringList tieValues(const call::CallDefinition &call, const application::Application &application,
                      const QString &fieldId)
{
    QStringList values;
    for (const QString &row : application::rowsOf(call, application, fieldId)) {
        const call::FieldValue &value = application.value({row, fieldId, {}});
        if (const auto *text = std::get_if<QString>(&value))
            values.append(*text);
        else if (const auto *address = std::get_if<call::Address>(&value))
            values.append(address->region);
        else if (const auto *list = std::get_if<QStringList>(&value))
            values += *list;
    }
    values.removeAll(QString());
    return values;
}

class Gathering
{
public:
    Gathering(Desk &desk, PanelTable &table)
        : m_desk(desk)
        , m_table(table)
    {
    }

    /// Of all that are before the panel; of one application, `onlyId`, at whatever stage it is.
    Result<void> run(const QString &callId, const QString &onlyId = {})
    {
        const auto reviewers = storage::ReviewerStore(m_desk.database).list();
        const auto reviews = storage::ReviewStore(m_desk.database).registerOf(callId);
        const auto checks = storage::FormalCheckStore(m_desk.database).ofCall(callId);
        const auto deliberations = storage::ConsensusStore(m_desk.database).ofCall(callId);
        const auto summaries = storage::ApplicationStore(m_desk.database).list(callId);
        for (const Error *error :
             {reviewers ? nullptr : &reviewers.error(), reviews ? nullptr : &reviews.error(),
              checks ? nullptr : &checks.error(), deliberations ? nullptr : &deliberations.error(),
              summaries ? nullptr : &summaries.error()}) {
            if (error)
                return *error;
        }
        m_reviewers = *reviewers;
        m_reviews = *reviews;
        m_checks = *checks;
        m_table.deliberations = *deliberations;
        for (const storage::ApplicationSummary &summary : *summaries) {
            if (onlyId.isEmpty() ? !isBeforePanel(summary.status) : summary.id != onlyId)
                continue;
            if (const auto added = add(summary); !added)
                return added;
        }
        QList<panel::Case> cases;
        for (const dossier::PanelEntry &entry : m_table.entries)
            cases.append(entry.panelCase);
        m_table.ranking = panel::rank(m_table.call, cases);
        return {};
    }

private:
    Result<void> add(const storage::ApplicationSummary &summary)
    {
        const auto loaded = storage::ApplicationStore(m_desk.database).load(summary.id);
        if (!loaded)
            return loaded.error();
        const storage::Deliberation deliberation = m_table.deliberations.value(summary.id);
        dossier::PanelEntry entry;
        entry.title = summary.titles;
        entry.leads = summary.leads;
        panel::Case &panelCase = entry.panelCase;
        panelCase.applicationId = summary.id;
        panelCase.reference = summary.reference;
        panelCase.acronym = summary.acronym;
        panelCase.direction = summary.direction;
        panelCase.consensus = deliberation.marks;
        for (const call::TieBreak &rule : m_table.call.tieBreaks) {
            if (!rule.field.isEmpty())
                panelCase.tieValues.insert(rule.field, tieValues(m_table.call, *loaded, rule.field));
        }
        if (deliberation.chairOrder) {
            panelCase.chairOrder = deliberation.chairOrder->place;
            panelCase.chairReason = deliberation.chairOrder->reason;
        }
        if (deliberation.recommendation) {
            entry.recommendation = deliberation.recommendation->recommendationId;
            entry.recommendationReason = deliberation.recommendation->reason;
            entry.conditions = deliberation.recommendation->conditions;
        } else if (summary.status == Status::NotEligible) {
            entry.recommendation = notEligible();
        }
        entry.direction = directionText(summary.direction);
        addDecisions(entry, deliberation);
        addKnockOuts(panelCase);
        addChecks(entry);
        addJudgements(entry);
        m_table.entries.append(entry);
        return {};
    }

    void addKnockOuts(panel::Case &panelCase) const
    {
        for (const call::FormalCheck &check : m_table.call.formalChecks) {
            const auto failed = [&](const storage::FormalCheckResult &result) {
                return result.applicationId == panelCase.applicationId && result.checkId == check.id &&
                       result.answer == storage::FormalAnswer::No;
            };
            if (check.knockOut && std::any_of(m_checks.cbegin(), m_checks.cend(), failed))
                panelCase.failedKnockOuts.append(check.id);
        }
    }

    /// What the secretariats found without the panel.
    [[nodiscard]] QString notEligible() const
    {
        for (const call::Recommendation &recommendation : m_table.call.recommendations) {
            if (recommendation.effect == call::Recommendation::Effect::NotEligible)
                return recommendation.id;
        }
        return {};
    }

    [[nodiscard]] LangText directionText(const QString &optionId) const
    {
        const call::FieldDefinition *field = m_table.call.field(m_table.call.known.direction);
        for (const call::Option &option : field ? field->options : QList<call::Option>()) {
            if (option.id == optionId)
                return option.label;
        }
        return {};
    }

    /// The day of a decision is that of the ministry's own clock.
    void addDecisions(dossier::PanelEntry &entry, const storage::Deliberation &deliberation) const
    {
        for (const storage::MinistryDecision &decision : deliberation.decisions) {
            const call::Side *side = m_table.call.side(decision.side);
            const QTimeZone zone = side ? QTimeZone(side->timeZone.toLatin1()) : QTimeZone::utc();
            entry.decisions.insert(decision.side, {decision.recommendationId, decision.reason, decision.by,
                                                   decision.at.toTimeZone(zone).date()});
        }
    }

    void addChecks(dossier::PanelEntry &entry) const
    {
        using Verdict = dossier::CheckAnswer::Verdict;
        for (const storage::FormalCheckResult &result : m_checks) {
            if (result.applicationId != entry.panelCase.applicationId)
                continue;
            const Verdict verdict = result.answer == storage::FormalAnswer::Yes  ? Verdict::Yes
                                    : result.answer == storage::FormalAnswer::No ? Verdict::No
                                                                                 : Verdict::Repair;
            entry.checks.append({result.side, result.checkId, verdict, result.remark});
        }
    }

    void addJudgements(dossier::PanelEntry &entry) const
    {
        for (const review::Reviewer &reviewer : m_reviewers) {
            const auto review = panel::current(m_reviews, reviewer.id, entry.panelCase.applicationId);
            if (!review)
                continue;
            if (review->state == review::ReviewState::Declined)
                entry.recusals.append(reviewer.pseudonym);
            else if (review->state == review::ReviewState::Final)
                entry.panelCase.judgements.append({reviewer.id, reviewer.pseudonym, reviewer.side, *review});
        }
    }

    Desk &m_desk;
    PanelTable &m_table;
    QList<review::Reviewer> m_reviewers;
    panel::ReviewRegister m_reviews;
    QList<storage::FormalCheckResult> m_checks;
};

bool isEmpty(const LangText &text)
{
    for (const QString &language : text.languages()) {
        if (!text.in(language).trimmed().isEmpty())
            return false;
    }
    return true;
}

} // namespace

bool isBeforePanel(Status status)
{
    return status == Status::Admitted || status == Status::Reviewed || status == Status::Recommended ||
           status == Status::Reserve || status == Status::Rejected;
}

Result<PanelTable> loadPanel(Desk &desk, const QString &callId)
{
    auto assignment = loadAssignment(desk, callId);
    if (!assignment)
        return assignment.error();
    PanelTable table;
    table.call = std::move(assignment->call);
    if (const auto gathered = Gathering(desk, table).run(callId); !gathered)
        return gathered.error();
    return table;
}

Result<PanelTable> loadCase(Desk &desk, const QString &applicationId)
{
    auto loaded = loadApplication(desk, applicationId);
    if (!loaded)
        return loaded.error();
    PanelTable table;
    table.call = std::move(loaded->call);
    if (const auto gathered = Gathering(desk, table).run(table.call.id, applicationId); !gathered)
        return gathered.error();
    return table;
}

Result<void> setConsensus(Desk &desk, const call::CallDefinition &call, const QString &applicationId,
                          const QString &criterionId, const panel::ConsensusMark &mark)
{
    if (isEmpty(mark.reason))
        return Error{u"consensus.reason-missing"_s,
                     {QT_TRANSLATE_NOOP("Message",
                                        "A consensus mark for %1 needs its reason in at least one language."),
                      {criterionId}},
                     {}};
    if (mark.step && (*mark.step < 0 || *mark.step > call.scale.steps))
        return Error{
            u"consensus.scale"_s,
            {QT_TRANSLATE_NOOP("Message", "The mark for %1 is not on the scale of the call."), {criterionId}},
            {}};
    return desk.database.transact([&]() -> Result<void> {
        const auto saved = storage::ConsensusStore(desk.database)
                               .saveMark(applicationId, criterionId, mark, desk.clock.now());
        return saved ? logEvent(desk, u"consensus.set"_s, applicationId,
                                {{u"criterion"_s, criterionId},
                                 {u"step"_s, mark.step ? QJsonValue(*mark.step) : QJsonValue()}})
                     : saved;
    });
}

Result<void> clearConsensus(Desk &desk, const QString &applicationId, const QString &criterionId)
{
    return desk.database.transact([&]() -> Result<void> {
        const auto removed = storage::ConsensusStore(desk.database).removeMark(applicationId, criterionId);
        return removed
                   ? logEvent(desk, u"consensus.cleared"_s, applicationId, {{u"criterion"_s, criterionId}})
                   : removed;
    });
}

Result<void> setChairOrder(Desk &desk, const QString &applicationId, int place, const LangText &reason)
{
    if (isEmpty(reason))
        return Error{
            u"consensus.reason-missing"_s,
            {QT_TRANSLATE_NOOP("Message", "A decision of the chairs needs its reason. Write one sentence."),
             {}},
            {}};
    return desk.database.transact([&]() -> Result<void> {
        const auto saved = storage::ConsensusStore(desk.database)
                               .setChairOrder(applicationId, storage::ChairOrder{place, reason});
        return saved ? logEvent(desk, u"tie.decided"_s, applicationId, {{u"place"_s, place}}) : saved;
    });
}

Result<void> setRecommendation(Desk &desk, const QString &applicationId, const QString &recommendationId,
                               const LangText &reason, const LangText &conditions)
{
    return desk.database.transact([&]() -> Result<void> {
        const auto saved =
            storage::ConsensusStore(desk.database)
                .setRecommendation(applicationId, storage::PanelRecommendation{recommendationId, reason,
                                                                               conditions, desk.clock.now()});
        return saved ? logEvent(desk, u"recommendation.set"_s, applicationId,
                                {{u"recommendation"_s, recommendationId}})
                     : saved;
    });
}

} // namespace tandem::session
