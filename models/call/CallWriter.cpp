// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/call/CallReader.h"
#include "models/call/FieldWriter.h"

namespace tandem::call {

using namespace Qt::StringLiterals;

namespace {

void writeLanguages(JsonText &out, const QList<Language> &languages)
{
    out.openArray(u"languages"_s);
    for (const Language &language : languages) {
        out.openObject();
        out.text(u"tag"_s, language.tag);
        out.text(u"name"_s, language.name);
        out.yes(u"required"_s, language.required);
        out.closeObject();
    }
    out.closeArray();
}

void writeSides(JsonText &out, const QList<Side> &sides)
{
    out.openArray(u"sides"_s);
    for (const Side &side : sides) {
        out.openObject();
        out.text(u"id"_s, side.id);
        out.texts(u"label"_s, side.label);
        out.text(u"language"_s, side.language);
        out.text(u"currency"_s, side.currency);
        out.text(u"timeZone"_s, side.timeZone);
        out.texts(u"clockLabel"_s, side.clockLabel);
        out.texts(u"secretariat"_s, side.secretariat);
        out.texts(u"ministry"_s, side.ministry);
        out.texts(u"chair"_s, side.chair);
        out.closeObject();
    }
    out.closeArray();
}

void writeKnown(JsonText &out, const KnownFields &known)
{
    out.openObject(u"known"_s);
    writeIfAny(out, u"title"_s, known.title);
    writeIfAny(out, u"acronym"_s, known.acronym);
    writeIfAny(out, u"direction"_s, known.direction);
    writeIfAny(out, u"summary"_s, known.summary);
    writeIfAny(out, u"partnerName"_s, known.partnerName);
    writeIfAny(out, u"partnerSide"_s, known.partnerSide);
    writeIfAny(out, u"partnerRole"_s, known.partnerRole);
    if (!known.leadRole.isEmpty())
        out.textMap(u"leadRole"_s, known.leadRole);
    writeIfAny(out, u"region"_s, known.region);
    out.closeObject();
}

void writeScale(JsonText &out, const Scale &scale)
{
    out.openObject(u"scale"_s);
    out.text(u"first"_s, scale.first.toText());
    out.text(u"last"_s, scale.text(scale.steps));
    out.text(u"step"_s, scale.stepSize.toText());
    out.yes(u"higherIsBetter"_s, scale.higherIsBetter);
    out.openArray(u"words"_s);
    for (const ScaleWord &word : scale.words) {
        out.openObject();
        out.text(u"mark"_s, scale.text(word.step));
        out.texts(u"word"_s, word.word);
        writeIfAny(out, u"text"_s, word.text);
        out.closeObject();
    }
    out.closeArray();
    out.closeObject();
}

void writeCriteria(JsonText &out, const CallDefinition &call)
{
    out.openArray(u"criteria"_s);
    for (const Criterion &criterion : call.criteria) {
        out.openObject();
        out.text(u"id"_s, criterion.id);
        out.texts(u"label"_s, criterion.label);
        writeIfAny(out, u"question"_s, criterion.question);
        out.number(u"weight"_s, criterion.weight);
        if (criterion.passWeight >= 0)
            out.number(u"passWeight"_s, criterion.passWeight);
        if (criterion.threshold)
            out.text(u"threshold"_s, call.scale.text(*criterion.threshold));
        if (criterion.knockOut)
            out.yes(u"knockOut"_s, true);
        writeIfAny(out, u"fields"_s, criterion.fields);
        writeIfAny(out, u"minimumReason"_s, criterion.minimumReason);
        out.closeObject();
    }
    out.closeArray();
}

QString distanceText(const Scale &scale, int steps)
{
    return Decimal{scale.stepSize.units * steps, scale.stepSize.scale}.toText();
}

void writeRules(JsonText &out, const CallDefinition &call)
{
    static const QMap<Aggregation, QString> aggregations = {{Aggregation::Mean, u"mean"_s},
                                                            {Aggregation::Median, u"median"_s},
                                                            {Aggregation::Consensus, u"consensus"_s}};
    out.text(u"aggregation"_s, aggregations[call.aggregation]);
    out.openObject(u"passRule"_s);
    out.text(u"totalThreshold"_s, Decimal{call.passRule.totalThreshold, 1}.toText());
    writeIfAny(out, u"criteriaCount"_s, call.passRule.criteriaCount);
    out.closeObject();
    const ConsensusRule &consensus = call.consensusRule;
    out.openObject(u"consensusRule"_s);
    if (consensus.rangeFrom)
        out.text(u"rangeFrom"_s, distanceText(call.scale, *consensus.rangeFrom));
    if (consensus.sideDifferenceFrom)
        out.text(u"sideDifferenceFrom"_s, distanceText(call.scale, *consensus.sideDifferenceFrom));
    out.yes(u"sidesAcrossThreshold"_s, consensus.sidesAcrossThreshold);
    out.yes(u"loneAcrossMiddle"_s, consensus.loneAcrossMiddle);
    out.closeObject();
}

void writeTieBreaks(JsonText &out, const QList<TieBreak> &ties)
{
    static const QMap<TieBreak::Rule, QString> rules = {{TieBreak::Rule::Unrepresented, u"unrepresented"_s},
                                                        {TieBreak::Rule::Criterion, u"criterion"_s},
                                                        {TieBreak::Rule::Share, u"share"_s},
                                                        {TieBreak::Rule::Chairs, u"chairs"_s}};
    out.openArray(u"tieBreaks"_s);
    for (const TieBreak &tie : ties) {
        out.openObject();
        out.text(u"rule"_s, rules[tie.rule]);
        writeIfAny(out, u"criterion"_s, tie.criterion);
        writeIfAny(out, u"field"_s, tie.field);
        writeIfAny(out, u"values"_s, tie.values);
        out.texts(u"label"_s, tie.label);
        out.closeObject();
    }
    out.closeArray();
}

void writeReviewRules(JsonText &out, const ReviewRules &rules)
{
    out.openObject(u"reviewRules"_s);
    out.numberMap(u"minimumReason"_s, rules.minimumReason);
    out.numberMap(u"minimumExtremeReason"_s, rules.minimumExtremeReason);
    out.number(u"reviewersPerApplication"_s, rules.reviewersPerApplication);
    out.number(u"reviewersPerSide"_s, rules.reviewersPerSide);
    out.number(u"maximumLoad"_s, rules.maximumLoad);
    out.closeObject();
}

void writeQuestionsAndChecks(JsonText &out, const CallDefinition &call)
{
    out.openArray(u"conflictQuestions"_s);
    for (const ConflictQuestion &question : call.conflictQuestions) {
        out.openObject();
        out.text(u"id"_s, question.id);
        out.texts(u"text"_s, question.text);
        out.text(u"effect"_s,
                 question.effect == ConflictEffect::Excluded ? u"excluded"_s : u"chair-decides"_s);
        out.closeObject();
    }
    out.closeArray();
    out.openArray(u"formalChecks"_s);
    for (const FormalCheck &check : call.formalChecks) {
        out.openObject();
        out.text(u"id"_s, check.id);
        out.texts(u"label"_s, check.label);
        out.yes(u"repairable"_s, check.repairable);
        out.yes(u"knockOut"_s, check.knockOut);
        out.closeObject();
    }
    out.closeArray();
}

QString effectKey(Recommendation::Effect effect)
{
    switch (effect) {
    case Recommendation::Effect::Declares:
        return u"declares"_s;
    case Recommendation::Effect::DeclaresWithConditions:
        return u"declares-with-conditions"_s;
    case Recommendation::Effect::NotEligible:
        return u"not-eligible"_s;
    default:
        return {};
    }
}

void writeOutcomes(JsonText &out, const CallDefinition &call)
{
    out.openArray(u"recommendations"_s);
    for (const Recommendation &recommendation : call.recommendations) {
        out.openObject();
        out.text(u"id"_s, recommendation.id);
        out.texts(u"label"_s, recommendation.label);
        writeIfAny(out, u"effect"_s, effectKey(recommendation.effect));
        out.closeObject();
    }
    out.closeArray();
    out.openArray(u"rates"_s);
    for (const ExchangeRate &rate : call.rates) {
        out.openObject();
        out.text(u"from"_s, rate.from);
        out.text(u"to"_s, rate.to);
        out.text(u"rate"_s, rate.rate.toText());
        out.text(u"date"_s, rate.date.toString(Qt::ISODate));
        writeIfAny(out, u"source"_s, rate.source);
        out.closeObject();
    }
    out.closeArray();
    out.openArray(u"letters"_s);
    for (const Letter &letter : call.letters) {
        out.openObject();
        out.text(u"id"_s, letter.id);
        if (letter.kind == Letter::Kind::Certificate)
            out.text(u"kind"_s, u"certificate"_s);
        writeIfAny(out, u"recommendation"_s, letter.recommendation);
        out.texts(u"subject"_s, letter.subject);
        out.texts(u"body"_s, letter.body);
        out.closeObject();
    }
    out.closeArray();
}

void writeHead(JsonText &out, const CallDefinition &call)
{
    out.text(u"format"_s, u"tandem-call"_s);
    out.number(u"formatVersion"_s, 1);
    out.text(u"id"_s, call.id);
    out.number(u"version"_s, call.version);
    out.text(u"reference"_s, call.reference);
    writeIfAny(out, u"profile"_s, call.profile);
    out.texts(u"title"_s, call.title);
    out.texts(u"statusName"_s, call.statusName);
    writeIfAny(out, u"prevailingText"_s, call.prevailingText);
    writeLanguages(out, call.languages);
    writeSides(out, call.sides);
    out.text(u"opensAt"_s, call.opensAt.toUTC().toString(Qt::ISODate));
    out.text(u"closesAt"_s, call.closesAt.toUTC().toString(Qt::ISODate));
    out.number(u"demonstrationMonths"_s, call.demonstrationMonths);
    if (call.redressDays > 0)
        out.number(u"redressDays"_s, call.redressDays);
    writeKnown(out, call.known);
}

} // namespace

QByteArray writeCall(const CallDefinition &call)
{
    JsonText out;
    out.openObject();
    writeHead(out, call);
    out.openArray(u"sections"_s);
    for (const Section &section : call.sections)
        writeSection(out, section);
    out.closeArray();
    writeScale(out, call.scale);
    writeCriteria(out, call);
    writeRules(out, call);
    writeTieBreaks(out, call.tieBreaks);
    writeReviewRules(out, call.reviewRules);
    writeQuestionsAndChecks(out, call);
    writeOutcomes(out, call);
    out.closeObject();
    return out.finished();
}

} // namespace tandem::call
