// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/JourneyAnswers.h"

#include "models/application/ApplicationRules.h"
#include "models/application/RuleScope.h"
#include "models/base/TextLength.h"
#include "models/session/JourneyCodes.h"
#include "models/session/JourneyPeople.h"

#include <cmath>

namespace tandem::session {

using namespace Qt::StringLiterals;
using application::Application;
using application::ValueKey;
using call::FieldType;

namespace {

constexpr int kPlainLength = 80; ///< characters of a text without language and without a limit
constexpr int kYearsBack = 4;    ///< dates lie at most this long before the call opens

int limitOf(const call::Limits &limits, int otherwise)
{
    return limits.maximumCharacters.value(u"any"_s, otherwise);
}

bool isChoice(FieldType type)
{
    return type == FieldType::Choice || type == FieldType::MultipleChoice || type == FieldType::Declaration;
}

/// Runs `visit(field, row)` over every place of the form that is asked at this moment.
template<typename Visit>
void forEachAsked(const call::CallDefinition &call, const Application &application, Visit visit)
{
    for (const call::Section &section : call.sections) {
        for (const call::FieldDefinition &field : section.fields) {
            for (const QString &row : application::rowsOf(call, application, field.id)) {
                if (application::isAsked(call, application, field, row))
                    visit(field, row);
            }
        }
    }
}

} // namespace

JourneyAnswers::JourneyAnswers(const call::CallDefinition &call, const JourneyProse &prose, quint64 seed,
                               int number, const application::Author &author, IdSource &ids)
    : m_call(call)
    , m_prose(prose)
    , m_dice(seed, u"answers %1"_s.arg(number))
    , m_number(number)
    , m_author(author)
    , m_ids(ids)
{
}

void JourneyAnswers::fill(Application &application)
{
    addRows(application);
    // Twice, since what is asked depends on what was chosen, and choices may stand in any order.
    answerChoices(application);
    answerChoices(application);
    answerOthers(application);
}

void JourneyAnswers::addRows(Application &application)
{
    const auto grow = [&](const QString &group, const call::Repetition &repetition) {
        const int wanted = std::min(repetition.maximum, repetition.minimum + m_dice.below(2));
        while (application.rows.value(group).size() < std::max(1, wanted))
            application.rows[group].append(m_ids.next());
    };
    for (const call::Section &section : m_call.sections) {
        if (section.repetition)
            grow(section.id, *section.repetition);
        for (const call::FieldDefinition &field : section.fields) {
            if (field.repetition)
                grow(field.id, *field.repetition);
        }
    }
}

void JourneyAnswers::answerChoices(Application &application)
{
    const Application asked = application;
    forEachAsked(m_call, asked, [&](const call::FieldDefinition &field, const QString &row) {
        const ValueKey key{row, field.id, {}};
        if (isChoice(field.type) && call::isMissing(application.value(key)))
            set(application, key, choose(field));
    });
}

void JourneyAnswers::answerOthers(Application &application)
{
    const Application asked = application;
    forEachAsked(m_call, asked, [&](const call::FieldDefinition &field, const QString &row) {
        if (isChoice(field.type) || field.type == FieldType::File)
            return;
        if (field.translation == call::Translation::Pair)
            answerPair(application, row, field);
        else
            set(application, {row, field.id, {}}, answer(application, field, row));
    });
}

void JourneyAnswers::answerPair(Application &application, const QString &row,
                                const call::FieldDefinition &field)
{
    if (field.type == FieldType::List) {
        const QMap<QString, QStringList> entries = m_prose.entries(field, m_dice);
        for (auto it = entries.cbegin(); it != entries.cend(); ++it)
            set(application, {row, field.id, it.key()}, it.value());
    } else {
        const LangText text = m_prose.answer(field, m_number - 1, m_dice);
        for (const QString &language : text.languages())
            set(application, {row, field.id, language}, text.in(language));
    }
    application.confirmPair(row, field.id, m_call.pairLanguages());
}

void JourneyAnswers::repair(Application &application)
{
    bool isDone = false;
    const Application before = application;
    forEachAsked(m_call, before, [&](const call::FieldDefinition &field, const QString &row) {
        if (isDone || field.type != FieldType::LongText || field.translation != call::Translation::Pair)
            return;
        for (const QString &language : m_call.pairLanguages()) {
            const QString text = before.text({row, field.id, language});
            set(application, {row, field.id, language},
                firstCharacters(text, language, characterCount(text, language) * 9 / 10));
        }
        application.confirmPair(row, field.id, m_call.pairLanguages());
        isDone = true;
    });
}

void JourneyAnswers::set(Application &application, const ValueKey &key, const call::FieldValue &value)
{
    if (!call::isMissing(value))
        application.setValue(key, value, m_author, m_ids.next());
}

const call::Side &JourneyAnswers::sideOf(const Application &application, const QString &row) const
{
    const call::Side *side = m_call.side(application.text({row, m_call.known.partnerSide, {}}));
    return side ? *side : m_call.sides.first();
}

QString JourneyAnswers::currencyOf(const Application &application, const call::FieldDefinition &field,
                                   const QString &row) const
{
    return application::RuleScope(m_call, application).currencies(field.currency, row).value(0);
}

call::FieldValue JourneyAnswers::choose(const call::FieldDefinition &field)
{
    if (field.type == FieldType::Declaration)
        return call::Declared{field.requirement.kind != call::Requirement::Kind::Optional ||
                              m_dice.chance(50)};
    if (field.type == FieldType::MultipleChoice)
        return someOptions(field);
    if (field.id == m_call.known.partnerRole) {
        // The leads stand already; whoever joins is an ordinary partner.
        for (const call::Option &option : field.options) {
            if (!m_call.known.leadRole.values().contains(option.id))
                return option.id;
        }
    }
    return m_dice.chance(50) ? field.options.value(0).id : m_dice.pick(field.options).id;
}

QStringList JourneyAnswers::someOptions(const call::FieldDefinition &field)
{
    const int all = static_cast<int>(field.options.size());
    const int least = std::max(1, field.limits.minimumItems.value_or(1));
    const int most = std::min(all, field.limits.maximumItems.value_or(all));
    const int count = m_dice.between(least, std::max(least, std::min(most, least + 2)));
    QStringList ids;
    for (const call::Option &option : m_dice.shuffled(field.options).mid(0, count))
        ids.append(option.id);
    return ids;
}

call::FieldValue JourneyAnswers::answer(const Application &application, const call::FieldDefinition &field,
                                        const QString &row)
{
    switch (field.type) {
    case FieldType::Text:
    case FieldType::LongText:
        return plainText(application, field, row);
    case FieldType::List: {
        QStringList items;
        for (int i = 0; i < std::max(1, field.limits.minimumItems.value_or(1)); ++i)
            items.append(m_prose.phraseIn(sideOf(application, row).language, field.label,
                                          limitOf(field.limits, kPlainLength), m_dice));
        return items;
    }
    case FieldType::Number:
        return number(field.limits);
    case FieldType::Money:
        return Money{qint64(m_dice.between(100, 90000)) * 10000, currencyOf(application, field, row)};
    case FieldType::Date:
        return date();
    case FieldType::Period:
        return period();
    case FieldType::Code:
        return call::Code{inventCode(field.codeScheme, limitOf(field.limits, 20), m_dice),
                          field.codeEditions.value(0)};
    case FieldType::Address:
        return inventAddress(sideOf(application, row), m_dice);
    case FieldType::Person:
        return inventPerson(sideOf(application, row), m_dice);
    case FieldType::Table:
        return table(application, field, row);
    case FieldType::Choice:
    case FieldType::MultipleChoice:
    case FieldType::Declaration:
    case FieldType::File:
        break;
    }
    return {};
}

QString JourneyAnswers::plainText(const Application &application, const call::FieldDefinition &field,
                                  const QString &row)
{
    const call::Side &side = sideOf(application, row);
    const int limit = limitOf(field.limits, kPlainLength);
    if (field.id == m_call.known.acronym)
        return inventAcronym(m_number, m_dice);
    if (field.id == m_call.known.partnerName)
        return firstCharacters(inventOrganisation(side, m_dice), {}, limit);
    return m_prose.phraseIn(side.language, field.label, limit, m_dice);
}

Decimal JourneyAnswers::number(const call::Limits &limits)
{
    const double least = limits.minimum ? limits.minimum->toDouble() : 1;
    const double most = limits.maximum ? limits.maximum->toDouble() : least + 900;
    // A range such as 1800 to 2100 asks for a year, and years to come would be odd.
    const bool isYear = least >= 1000 && most <= 2200;
    const int lastYear = m_call.opensAt.date().year() - 1;
    const double first = isYear ? std::max(least, lastYear - 20.0) : least;
    const double last = isYear ? std::min(most, double(lastYear)) : std::min(most, first + 900);
    const int whole = m_dice.between(int(std::ceil(first)), std::max(int(std::ceil(first)), int(last)));
    const bool hasTenths = !isYear && last - first > 10 && whole < last && m_dice.chance(40);
    return hasTenths ? Decimal{qint64(whole) * 10 + m_dice.below(10), 1} : Decimal{whole, 0};
}

QDate JourneyAnswers::date()
{
    return m_call.opensAt.date().addDays(-m_dice.between(30, 365 * kYearsBack));
}

call::Period JourneyAnswers::period()
{
    const QDate start = date();
    return {start, start.addMonths(m_dice.between(12, 60))};
}

} // namespace tandem::session
