// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/call/EvaluationReader.h"

#include "models/call/FieldReader.h"

#include <array>

namespace tandem::call {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kAggregations = {Word<Aggregation>{"mean"_L1, Aggregation::Mean},
                                      Word<Aggregation>{"median"_L1, Aggregation::Median},
                                      Word<Aggregation>{"consensus"_L1, Aggregation::Consensus}};

constexpr std::array kTieRules = {Word<TieBreak::Rule>{"unrepresented"_L1, TieBreak::Rule::Unrepresented},
                                  Word<TieBreak::Rule>{"criterion"_L1, TieBreak::Rule::Criterion},
                                  Word<TieBreak::Rule>{"share"_L1, TieBreak::Rule::Share},
                                  Word<TieBreak::Rule>{"chairs"_L1, TieBreak::Rule::Chairs}};

constexpr std::array kEffects = {Word<ConflictEffect>{"excluded"_L1, ConflictEffect::Excluded},
                                 Word<ConflictEffect>{"chair-decides"_L1, ConflictEffect::ChairDecides}};

constexpr std::array kOutcomes = {
    Word<Recommendation::Effect>{"declares"_L1, Recommendation::Effect::Declares},
    Word<Recommendation::Effect>{"declares-with-conditions"_L1,
                                 Recommendation::Effect::DeclaresWithConditions},
    Word<Recommendation::Effect>{"not-eligible"_L1, Recommendation::Effect::NotEligible}};

constexpr std::array kLetterKinds = {Word<Letter::Kind>{"letter"_L1, Letter::Kind::Letter},
                                     Word<Letter::Kind>{"certificate"_L1, Letter::Kind::Certificate}};

Criterion readCriterion(const JsonNode &node, const QString &path, CallContext &context)
{
    ObjectReader reader(node, path, context);
    Criterion criterion;
    criterion.id = reader.id(u"id"_s);
    criterion.label = reader.texts(u"label"_s, Need::Required);
    criterion.question = reader.texts(u"question"_s, Need::Optional);
    criterion.weight = reader.number(u"weight"_s, Need::Required, 0, 100).value_or(0);
    criterion.passWeight = reader.number(u"passWeight"_s, Need::Optional, 0, 100).value_or(-1);
    criterion.threshold = reader.mark(u"threshold"_s, Need::Optional);
    criterion.knockOut = reader.yes(u"knockOut"_s, false);
    criterion.fields = reader.textList(u"fields"_s, Need::Optional, limits::kFields);
    criterion.minimumReason = reader.number(u"minimumReason"_s, Need::Optional, 0, limits::kCharacters);
    if (criterion.knockOut && !reader.has(u"threshold"_s))
        context.faults.error(path, "call.knock-out",
                             QT_TRANSLATE_NOOP("Message", "The knock-out criterion “%1” needs a threshold."),
                             {criterion.id});
    return criterion;
}

ScaleWord readWord(const JsonNode &node, const QString &path, CallContext &context)
{
    ObjectReader reader(node, path, context);
    ScaleWord word;
    word.step = reader.mark(u"mark"_s, Need::Required).value_or(0);
    word.word = reader.texts(u"word"_s, Need::Required);
    word.text = reader.texts(u"text"_s, Need::Optional);
    return word;
}

TieBreak readTieBreak(const JsonNode &node, const QString &path, CallContext &context)
{
    ObjectReader reader(node, path, context);
    TieBreak tie;
    tie.rule = reader.word(u"rule"_s, Need::Required, kTieRules, TieBreak::Rule::Chairs);
    const bool byField = tie.rule == TieBreak::Rule::Unrepresented || tie.rule == TieBreak::Rule::Share;
    const bool byCriterion = tie.rule == TieBreak::Rule::Criterion;
    const bool byShare = tie.rule == TieBreak::Rule::Share;
    tie.criterion = reader.text(u"criterion"_s, byCriterion ? Need::Required : Need::Optional);
    tie.field = reader.text(u"field"_s, byField ? Need::Required : Need::Optional);
    tie.values = reader.textList(u"values"_s, byShare ? Need::Required : Need::Optional, limits::kOptions);
    tie.label = reader.texts(u"label"_s, Need::Required);
    return tie;
}

PassRule readPassRule(const JsonNode &node, const QString &path, CallContext &context)
{
    ObjectReader reader(node, path, context);
    PassRule rule;
    const auto total = reader.decimal(u"totalThreshold"_s, Need::Required);
    const auto hundredths = total ? exactHundredths(*total) : std::optional(0);
    if (!hundredths || *hundredths % 10 != 0 || *hundredths < 0 || *hundredths > 10000)
        context.faults.error(
            reader.path(u"totalThreshold"_s), "call.total",
            QT_TRANSLATE_NOOP("Message",
                              "The threshold of the total must be from 0 to 100 points with at most "
                              "one digit behind the point."));
    rule.totalThreshold = hundredths.value_or(0) / 10;
    rule.criteriaCount = reader.number(u"criteriaCount"_s, Need::Optional, 1, limits::kCriteria);
    return rule;
}

ConsensusRule readConsensusRule(const JsonNode &node, const QString &path, CallContext &context)
{
    ObjectReader reader(node, path, context);
    ConsensusRule rule;
    rule.rangeFrom = reader.distance(u"rangeFrom"_s);
    rule.sideDifferenceFrom = reader.distance(u"sideDifferenceFrom"_s);
    rule.sidesAcrossThreshold = reader.yes(u"sidesAcrossThreshold"_s, true);
    rule.loneAcrossMiddle = reader.yes(u"loneAcrossMiddle"_s, true);
    return rule;
}

ReviewRules readReviewRules(const JsonNode &node, const QString &path, CallContext &context)
{
    ObjectReader reader(node, path, context);
    ReviewRules rules;
    rules.minimumReason = reader.numberMap(u"minimumReason"_s, 0, limits::kCharacters);
    rules.minimumExtremeReason = reader.numberMap(u"minimumExtremeReason"_s, 0, limits::kCharacters);
    rules.reviewersPerApplication =
        reader.number(u"reviewersPerApplication"_s, Need::Required, 1, 50).value_or(1);
    rules.reviewersPerSide = reader.number(u"reviewersPerSide"_s, Need::Required, 0, 25).value_or(0);
    rules.maximumLoad = reader.number(u"maximumLoad"_s, Need::Required, 1, 1000).value_or(1);
    if (2 * rules.reviewersPerSide > rules.reviewersPerApplication)
        context.faults.error(
            reader.path(u"reviewersPerSide"_s), "call.crossed",
            QT_TRANSLATE_NOOP("Message", "%1 reviewers of each side are more than the %2 reviewers of an "
                                         "application."),
            {QString::number(rules.reviewersPerSide), QString::number(rules.reviewersPerApplication)});
    return rules;
}

ConflictQuestion readConflictQuestion(const JsonNode &node, const QString &path, CallContext &context)
{
    ObjectReader reader(node, path, context);
    ConflictQuestion question;
    question.id = reader.id(u"id"_s);
    question.text = reader.texts(u"text"_s, Need::Required);
    question.effect = reader.word(u"effect"_s, Need::Required, kEffects, ConflictEffect::ChairDecides);
    return question;
}

FormalCheck readFormalCheck(const JsonNode &node, const QString &path, CallContext &context)
{
    ObjectReader reader(node, path, context);
    FormalCheck check;
    check.id = reader.id(u"id"_s);
    check.label = reader.texts(u"label"_s, Need::Required);
    check.repairable = reader.yes(u"repairable"_s, false);
    check.knockOut = reader.yes(u"knockOut"_s, false);
    return check;
}

Recommendation readRecommendation(const JsonNode &node, const QString &path, CallContext &context)
{
    ObjectReader reader(node, path, context);
    Recommendation recommendation;
    recommendation.id = reader.id(u"id"_s);
    recommendation.label = reader.texts(u"label"_s, Need::Required);
    recommendation.effect = reader.word(u"effect"_s, Need::Optional, kOutcomes, Recommendation::Effect::None);
    return recommendation;
}

Letter readLetter(const JsonNode &node, const QString &path, CallContext &context)
{
    ObjectReader reader(node, path, context);
    Letter letter;
    letter.id = reader.id(u"id"_s);
    letter.kind = reader.word(u"kind"_s, Need::Optional, kLetterKinds, Letter::Kind::Letter);
    letter.recommendation = reader.text(u"recommendation"_s, Need::Optional);
    letter.subject = reader.texts(u"subject"_s, Need::Required);
    letter.body = reader.texts(u"body"_s, Need::Required);
    return letter;
}

/// Number of steps between two marks; nothing (and a fault) if the scale makes no sense.
std::optional<int> countSteps(const ObjectReader &reader, const Decimal &first, const Decimal &last,
                              const Decimal &size)
{
    constexpr int kFarthest = 100000; // 1000.00
    const auto from = exactHundredths(first);
    const auto to = exactHundredths(last);
    const auto step = exactHundredths(size);
    const bool inRange = from && to && step && std::abs(*from) <= kFarthest && std::abs(*to) <= kFarthest;
    if (inRange && *step > 0 && *to > *from && (*to - *from) % *step == 0 &&
        (*to - *from) / *step <= limits::kScaleSteps)
        return (*to - *from) / *step;
    reader.context().faults.error(
        reader.path(u"step"_s), "call.scale",
        QT_TRANSLATE_NOOP("Message",
                          "No scale goes from %1 to %2 in steps of %3. The last mark must be larger "
                          "than the first by 1 to %4 whole steps; use at most two digits behind the "
                          "point and numbers up to 1000."),
        {first.toText(), last.toText(), size.toText(), QString::number(limits::kScaleSteps)});
    return std::nullopt;
}

} // namespace

Scale readScale(const JsonNode &node, const QString &path, CallContext &context)
{
    ObjectReader reader(node, path, context);
    const auto first = reader.decimal(u"first"_s, Need::Required);
    const auto last = reader.decimal(u"last"_s, Need::Required);
    const auto size = reader.decimal(u"step"_s, Need::Required);
    Scale &scale = context.scale;
    if (first && last && size) {
        scale.first = *first;
        scale.stepSize = *size;
        scale.steps = countSteps(reader, *first, *last, *size).value_or(0);
    }
    scale.higherIsBetter = reader.yes(u"higherIsBetter"_s, true);
    reader.each(u"words"_s, Need::Required, limits::kScaleSteps + 1,
                [&](const JsonNode &word, const QString &where) {
                    scale.words.append(readWord(word, where, context));
                });
    return scale;
}

void readEvaluation(ObjectReader &root, CallDefinition &call)
{
    CallContext &context = root.context();
    const auto list = [&](const QString &key, Need need, int atMost, auto &into, auto read) {
        root.each(key, need, atMost,
                  [&](const JsonNode &node, const QString &path) { into.append(read(node, path, context)); });
    };
    const auto part = [&](const QString &key, auto &into, auto read) {
        root.object(key, Need::Required,
                    [&](const JsonNode &node, const QString &path) { into = read(node, path, context); });
    };
    list(u"criteria"_s, Need::Required, limits::kCriteria, call.criteria, readCriterion);
    call.aggregation = root.word(u"aggregation"_s, Need::Required, kAggregations, Aggregation::Consensus);
    part(u"passRule"_s, call.passRule, readPassRule);
    part(u"consensusRule"_s, call.consensusRule, readConsensusRule);
    list(u"tieBreaks"_s, Need::Required, limits::kOthers, call.tieBreaks, readTieBreak);
    part(u"reviewRules"_s, call.reviewRules, readReviewRules);
    list(u"conflictQuestions"_s, Need::Required, limits::kOthers, call.conflictQuestions,
         readConflictQuestion);
    list(u"formalChecks"_s, Need::Required, limits::kOthers, call.formalChecks, readFormalCheck);
    list(u"recommendations"_s, Need::Required, limits::kOthers, call.recommendations, readRecommendation);
    list(u"letters"_s, Need::Optional, limits::kOthers, call.letters, readLetter);
}

} // namespace tandem::call
