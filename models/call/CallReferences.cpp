// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/call/CallReferences.h"

#include <QRegularExpression>
#include <QTimeZone>

namespace tandem::call {

using namespace Qt::StringLiterals;

namespace {

class CallCheck
{
public:
    CallCheck(const CallDefinition &call, CallFaults &faults)
        : m_call(call)
        , m_faults(faults)
    {
    }

    void run()
    {
        checkLanguages();
        checkSides();
        checkTimes();
        checkKnown();
        checkCriteria();
        checkScaleWords();
        checkTieBreaks();
        checkReviewRules();
        checkLists();
        checkLetters();
        checkRates();
    }

private:
    void checkLanguages()
    {
        QSet<QString> seen;
        for (qsizetype i = 0; i < m_call.languages.size(); ++i) {
            const QString &tag = m_call.languages[i].tag;
            if (seen.contains(tag))
                m_faults.error(
                    u"languages[%1].tag"_s.arg(i), "call.duplicate-id",
                    QT_TRANSLATE_NOOP("Message", "The id “%1” is used above already. Choose another one."),
                    {tag});
            seen.insert(tag);
        }
        if (m_call.pairLanguages().size() != 2)
            m_faults.error(u"languages"_s, "call.pair",
                           QT_TRANSLATE_NOOP("Message",
                                             "Exactly two languages must be required, one of each side; "
                                             "here there are %1."),
                           {QString::number(m_call.pairLanguages().size())});
    }

    void checkSides()
    {
        if (m_call.sides.size() != 2)
            m_faults.error(u"sides"_s, "call.sides",
                           QT_TRANSLATE_NOOP("Message", "A call has exactly two sides; here there are %1."),
                           {QString::number(m_call.sides.size())});
        checkUniqueIds(m_call.sides, u"sides"_s, m_faults);
        for (qsizetype i = 0; i < m_call.sides.size(); ++i) {
            const Side &side = m_call.sides[i];
            const QString path = u"sides[%1]"_s.arg(i);
            if (side.language != m_call.pairLanguages().value(i))
                m_faults.error(path + u".language"_s, "call.unknown-language",
                               QT_TRANSLATE_NOOP("Message",
                                                 "The language of this side must be “%1”, because the "
                                                 "required languages stand in the order of the sides."),
                               {m_call.pairLanguages().value(i)});
            checkCurrency(side.currency, path + u".currency"_s, m_faults);
            if (!QTimeZone(side.timeZone.toUtf8()).isValid())
                m_faults.error(path + u".timeZone"_s, "call.time-zone",
                               QT_TRANSLATE_NOOP("Message",
                                                 "The time zone “%1” is not known. Use a name such as "
                                                 "“Europe/Berlin”."),
                               {side.timeZone});
        }
    }

    void checkTimes()
    {
        if (m_call.opensAt.isValid() && m_call.closesAt.isValid() && m_call.opensAt >= m_call.closesAt)
            m_faults.error(u"closesAt"_s, "call.crossed",
                           QT_TRANSLATE_NOOP("Message", "The call closes before it opens."));
    }

    const FieldDefinition *requireField(const QString &fieldId, const QString &path)
    {
        const FieldDefinition *field = m_call.field(fieldId);
        if (!field)
            m_faults.error(path, "call.unknown-field",
                           QT_TRANSLATE_NOOP("Message", "There is no field “%1” in this call."), {fieldId});
        return field;
    }

    /// The field of a role in `known`, if it is named and has one of the types.
    const FieldDefinition *knownField(const QString &fieldId, const QString &key,
                                      const QList<FieldType> &types, bool inPartnerBlock)
    {
        const QString path = u"known."_s + key;
        const FieldDefinition *field = fieldId.isEmpty() ? nullptr : requireField(fieldId, path);
        if (!field)
            return nullptr;
        QStringList keys;
        for (const FieldType type : types)
            keys.append(fieldTypeKey(type));
        if (!types.contains(field->type))
            m_faults.error(path, "call.known",
                           QT_TRANSLATE_NOOP("Message", "“%1” cannot stand here, because it is of type “%2”. "
                                                        "Needed: %3."),
                           {fieldId, fieldTypeKey(field->type), keys.join(u", "_s)});
        const Section *section = m_call.sectionOf(fieldId);
        const bool several = section->repetition.has_value() || field->repetition.has_value();
        if (inPartnerBlock && section != partnerSection())
            m_faults.error(
                path, "call.known",
                QT_TRANSLATE_NOOP("Message", "“%1” must stand in the repeated section of the partners."),
                {fieldId});
        if (!inPartnerBlock && several)
            m_faults.error(path, "call.known",
                           QT_TRANSLATE_NOOP("Message",
                                             "“%1” stands several times; here a field is needed that "
                                             "stands once."),
                           {fieldId});
        return field;
    }

    /// The repeated section that holds the partner's name, or the first repeated one.
    [[nodiscard]] const Section *partnerSection() const
    {
        const Section *named = m_call.sectionOf(m_call.known.partnerName);
        if (named && named->repetition)
            return named;
        for (const Section &section : m_call.sections) {
            if (section.repetition)
                return &section;
        }
        return nullptr;
    }

    void checkKnown()
    {
        const KnownFields &known = m_call.known;
        knownField(known.title, u"title"_s, {FieldType::Text}, false);
        knownField(known.acronym, u"acronym"_s, {FieldType::Text}, false);
        knownField(known.direction, u"direction"_s, {FieldType::Choice}, false);
        knownField(known.summary, u"summary"_s, {FieldType::LongText}, false);
        knownField(known.partnerName, u"partnerName"_s, {FieldType::Text}, true);
        knownField(known.region, u"region"_s, {FieldType::Address}, true);
        if (const auto *side = knownField(known.partnerSide, u"partnerSide"_s, {FieldType::Choice}, true))
            checkSideOptions(*side);
        const auto *role = knownField(known.partnerRole, u"partnerRole"_s, {FieldType::Choice}, true);
        for (auto it = known.leadRole.cbegin(); it != known.leadRole.cend(); ++it) {
            const QString path = u"known.leadRole."_s + it.key();
            requireSide(it.key(), path);
            if (role)
                requireOption(*role, it.value(), path);
            else
                m_faults.error(path, "call.known",
                               QT_TRANSLATE_NOOP("Message",
                                                 "Name the field “partnerRole” first; “%1” must be one of "
                                                 "its options."),
                               {it.value()});
        }
    }

    void checkSideOptions(const FieldDefinition &field)
    {
        for (const Option &option : field.options)
            requireSide(option.id, u"known.partnerSide"_s);
        for (const Side &side : m_call.sides)
            requireOption(field, side.id, u"known.partnerSide"_s);
    }

    void requireSide(const QString &sideId, const QString &path)
    {
        if (!m_call.side(sideId))
            m_faults.error(path, "call.unknown-side",
                           QT_TRANSLATE_NOOP("Message", "This call has no side “%1”."), {sideId});
    }

    void requireOption(const FieldDefinition &field, const QString &optionId, const QString &path)
    {
        QStringList ids;
        for (const Option &option : field.options)
            ids.append(option.id);
        if (!ids.contains(optionId))
            m_faults.error(
                path, "call.unknown-option",
                QT_TRANSLATE_NOOP("Message", "“%1” is no value of the field “%2”. Its values: %3."),
                {optionId, field.id, ids.join(u", "_s)});
    }

    void checkCriteria()
    {
        int sum = 0;
        int withThreshold = 0;
        for (qsizetype i = 0; i < m_call.criteria.size(); ++i) {
            const Criterion &criterion = m_call.criteria[i];
            sum += criterion.weight;
            withThreshold += criterion.threshold ? 1 : 0;
            for (qsizetype j = 0; j < criterion.fields.size(); ++j)
                requireField(criterion.fields[j], u"criteria[%1].fields[%2]"_s.arg(i).arg(j));
        }
        checkUniqueIds(m_call.criteria, u"criteria"_s, m_faults);
        if (sum != 100)
            m_faults.error(u"criteria"_s, "call.weights",
                           QT_TRANSLATE_NOOP("Message",
                                             "The weights of the criteria add up to %1; they must add up "
                                             "to 100."),
                           {QString::number(sum)});
        const auto count = m_call.passRule.criteriaCount;
        if (count && *count > withThreshold)
            m_faults.error(u"passRule.criteriaCount"_s, "call.crossed",
                           QT_TRANSLATE_NOOP("Message",
                                             "%1 criteria cannot reach their threshold, because only %2 "
                                             "have one."),
                           {QString::number(*count), QString::number(withThreshold)});
    }

    void checkScaleWords()
    {
        QSet<int> seen;
        for (qsizetype i = 0; i < m_call.scale.words.size(); ++i) {
            const int step = m_call.scale.words[i].step;
            if (seen.contains(step))
                m_faults.error(u"scale.words[%1].mark"_s.arg(i), "call.duplicate-id",
                               QT_TRANSLATE_NOOP("Message", "The mark %1 has a word already."),
                               {m_call.scale.text(step)});
            seen.insert(step);
        }
    }

    void checkTieBreaks()
    {
        for (qsizetype i = 0; i < m_call.tieBreaks.size(); ++i) {
            const TieBreak &tie = m_call.tieBreaks[i];
            const QString path = u"tieBreaks[%1]"_s.arg(i);
            if (!tie.criterion.isEmpty() && !m_call.criterion(tie.criterion))
                m_faults.error(path + u".criterion"_s, "call.unknown-criterion",
                               QT_TRANSLATE_NOOP("Message", "There is no criterion “%1” in this call."),
                               {tie.criterion});
            const FieldDefinition *field =
                tie.field.isEmpty() ? nullptr : requireField(tie.field, path + u".field"_s);
            for (qsizetype j = 0; field && j < tie.values.size(); ++j)
                requireOption(*field, tie.values[j], u"%1.values[%2]"_s.arg(path).arg(j));
        }
    }

    void checkReasons(const QMap<QString, int> &reasons, const QString &path)
    {
        const QStringList keys = reasons.keys();
        for (const QString &key : keys) {
            const bool isLanguage = std::ranges::any_of(
                m_call.languages, [&](const Language &language) { return language.tag == key; });
            if (key != "any"_L1 && !isLanguage)
                m_faults.error(
                    path + u'.' + key, "call.unknown-language",
                    QT_TRANSLATE_NOOP("Message", "“%1” is neither “any” nor a language of this call."),
                    {key});
        }
    }

    void checkReviewRules()
    {
        checkReasons(m_call.reviewRules.minimumReason, u"reviewRules.minimumReason"_s);
        checkReasons(m_call.reviewRules.minimumExtremeReason, u"reviewRules.minimumExtremeReason"_s);
    }

    void checkLists()
    {
        checkUniqueIds(m_call.conflictQuestions, u"conflictQuestions"_s, m_faults);
        checkUniqueIds(m_call.formalChecks, u"formalChecks"_s, m_faults);
        checkUniqueIds(m_call.recommendations, u"recommendations"_s, m_faults);
        checkUniqueIds(m_call.letters, u"letters"_s, m_faults);
    }

    void checkLetters()
    {
        for (qsizetype i = 0; i < m_call.letters.size(); ++i) {
            const Letter &letter = m_call.letters[i];
            const QString path = u"letters[%1]"_s.arg(i);
            const bool isKnown =
                std::ranges::any_of(m_call.recommendations, [&](const Recommendation &recommendation) {
                    return recommendation.id == letter.recommendation;
                });
            if (!letter.recommendation.isEmpty() && !isKnown)
                m_faults.error(path + u".recommendation"_s, "call.unknown-recommendation",
                               QT_TRANSLATE_NOOP("Message", "There is no recommendation “%1” in this call."),
                               {letter.recommendation});
            checkPlaces(letter.subject, path + u".subject"_s);
            checkPlaces(letter.body, path + u".body"_s);
        }
    }

    /// A place that nobody fills would stand in the printed letter.
    void checkPlaces(const LangText &texts, const QString &path)
    {
        static const QRegularExpression place(u"\\{([^{}]*)\\}"_s);
        const QStringList &known = letterPlaces();
        const QStringList languages = texts.languages();
        for (const QString &language : languages) {
            auto matches = place.globalMatch(texts.in(language));
            while (matches.hasNext()) {
                const QString name = matches.next().captured(1);
                if (!known.contains(name))
                    m_faults.error(
                        path + u'.' + language, "call.unknown-place",
                        QT_TRANSLATE_NOOP("Message", "“{%1}” is not filled in by Tandem. Places are: %2."),
                        {name, known.join(u", "_s)});
                else if (name == "lastDay"_L1 && m_call.redressDays == 0)
                    m_faults.error(
                        path + u'.' + language, "call.no-redress",
                        QT_TRANSLATE_NOOP("Message", "“{lastDay}” needs a number of days in “redressDays”."));
            }
        }
    }

    void checkRates()
    {
        for (qsizetype i = 0; i < m_call.rates.size(); ++i) {
            const ExchangeRate &rate = m_call.rates[i];
            const QString path = u"rates[%1]"_s.arg(i);
            checkCurrency(rate.from, path + u".from"_s, m_faults);
            checkCurrency(rate.to, path + u".to"_s, m_faults);
            if (rate.rate.units <= 0)
                m_faults.error(path + u".rate"_s, "call.rate",
                               QT_TRANSLATE_NOOP("Message", "An exchange rate must be larger than zero."));
        }
    }

    const CallDefinition &m_call;
    CallFaults &m_faults;
};

} // namespace

void checkCurrency(const QString &currency, const QString &path, CallFaults &faults)
{
    static const QRegularExpression pattern(u"^[A-Z]{3}\\z"_s);
    if (!currency.isEmpty() && !pattern.match(currency).hasMatch())
        faults.error(path, "call.currency",
                     QT_TRANSLATE_NOOP("Message", "“%1” is not a currency. Use three capital letters: EUR."),
                     {currency});
}

void checkReferences(const CallDefinition &call, CallFaults &faults)
{
    CallCheck(call, faults).run();
    checkFields(call, faults);
}

} // namespace tandem::call
