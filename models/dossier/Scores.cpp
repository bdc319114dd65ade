// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dossier/Scores.h"

#include "models/dossier/ContentWords.h"
#include "models/dossier/CsvText.h"
#include "models/dossier/RankingTableContent.h"

#include <QJsonArray>

namespace tandem::dossier {

using namespace Qt::StringLiterals;

namespace {

/// All there is of a text: a reviewer wrote in one language, the panel in two.
QString whole(const LangText &text)
{
    QStringList parts;
    for (const QString &language : text.languages())
        parts.append(text.in(language));
    return parts.join(u" / "_s);
}

QString markText(const call::CallDefinition &call, std::optional<int> step)
{
    return step ? call.scale.text(*step) : QString();
}

QJsonValue markJson(const call::CallDefinition &call, std::optional<int> step)
{
    return step ? QJsonValue(call.scale.text(*step)) : QJsonValue();
}

QJsonObject reviewJson(const call::CallDefinition &call, const panel::Judgement &judgement)
{
    QJsonObject marks;
    for (const call::Criterion &criterion : call.criteria) {
        const review::Mark mark = judgement.review.marks.value(criterion.id);
        marks.insert(criterion.id, QJsonObject{{u"mark"_s, markJson(call, mark.step)},
                                               {u"reason"_s, mark.reason.toJson()}});
    }
    return {{u"reviewer"_s, judgement.pseudonym},
            {u"side"_s, judgement.side},
            {u"marks"_s, marks},
            {u"overall"_s, judgement.review.overall.toJson()}};
}

QJsonObject consensusJson(const call::CallDefinition &call, const PanelEntry &entry)
{
    QJsonObject consensus;
    for (const call::Criterion &criterion : call.criteria) {
        const panel::ConsensusMark mark = entry.panelCase.consensus.value(criterion.id);
        consensus.insert(criterion.id, QJsonObject{{u"mark"_s, markJson(call, mark.step)},
                                                   {u"reason"_s, mark.reason.toJson()},
                                                   {u"minority"_s, mark.minority.toJson()}});
    }
    return consensus;
}

} // namespace

QByteArray scoresCsv(const call::CallDefinition &call, const PanelEntry &entry)
{
    const panel::Case &one = entry.panelCase;
    QByteArray csv = kUtf8Mark;
    csv += csvRow({u"application"_s, u"acronym"_s, u"source"_s, u"reviewer"_s, u"side"_s, u"criterion"_s,
                   u"title"_s, u"weight_percent"_s, u"mark"_s, u"reason"_s});
    const auto row = [&](const QString &source, const panel::Judgement *by, const call::Criterion *criterion,
                         const QString &mark, const QString &reason) {
        csv += csvRow({one.reference, one.acronym, source, by ? by->pseudonym : QString(),
                       by ? by->side : QString(), criterion ? criterion->id : QString(),
                       criterion ? whole(spread(criterion->label, call.pairLanguages())) : QString(),
                       criterion ? QString::number(criterion->weight) : QString(), mark, reason});
    };
    for (const panel::Judgement &judgement : one.judgements) {
        for (const call::Criterion &criterion : call.criteria) {
            const review::Mark mark = judgement.review.marks.value(criterion.id);
            row(u"review"_s, &judgement, &criterion, markText(call, mark.step), whole(mark.reason));
        }
    }
    for (const call::Criterion &criterion : call.criteria) {
        const panel::ConsensusMark mark = one.consensus.value(criterion.id);
        row(u"consensus"_s, nullptr, &criterion, markText(call, mark.step), whole(mark.reason));
    }
    const panel::Outcome outcome = panel::outcomeOf(call, one);
    row(u"total"_s, nullptr, nullptr, outcome.total ? tenthsText(*outcome.total) : QString(),
        whole(entry.recommendationReason));
    return csv;
}

QJsonObject scoresJson(const call::CallDefinition &call, const PanelEntry &entry,
                       const QList<panel::RankedCase> &ranking)
{
    const panel::Outcome outcome = panel::outcomeOf(call, entry.panelCase);
    QJsonArray reviews;
    for (const panel::Judgement &judgement : entry.panelCase.judgements)
        reviews.append(reviewJson(call, judgement));
    QJsonValue place;
    for (const panel::RankedCase &ranked : ranking) {
        if (ranked.outcome.applicationId == entry.panelCase.applicationId && ranked.rank)
            place = *ranked.rank;
    }
    return {{u"reviews"_s, reviews},
            {u"consensus"_s, consensusJson(call, entry)},
            {u"total"_s, outcome.total ? QJsonValue(tenthsText(*outcome.total)) : QJsonValue()},
            {u"passed"_s, outcome.passed},
            {u"provisional"_s, outcome.provisional},
            {u"rank"_s, place},
            {u"recommendation"_s, entry.recommendation},
            {u"recommendationReason"_s, entry.recommendationReason.toJson()}};
}

} // namespace tandem::dossier
