// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/application/ValueRules.h"

#include "models/application/FileRules.h"
#include "models/application/Identifiers.h"
#include "models/base/TextLength.h"

#include <QSet>

#include <algorithm>

namespace tandem::application {

using namespace Qt::StringLiterals;
using call::FieldType;

namespace {

Issue error(const NamedPlace &place, const QString &code, const char *source, QStringList arguments,
            int count = -1)
{
    arguments.prepend(place.name);
    return {place.where, Severity::Error, code, {source, arguments, count}};
}

/// One check per type of value; a value of another type than the field's ends in wrongType().
class ValueCheck
{
public:
    ValueCheck(const RuleScope &scope, const ValueRule &rule, const NamedPlace &place, Issues &issues)
        : m_scope(scope)
        , m_rule(rule)
        , m_place(place)
        , m_issues(issues)
    {
    }

    void operator()(std::monostate) const {}
    void operator()(const QString &text) const;
    void operator()(const QStringList &items) const;
    void operator()(const Decimal &number) const;
    void operator()(const Money &money) const;
    void operator()(const QDate &) const { expect({FieldType::Date}); }
    void operator()(const call::Period &period) const;
    void operator()(const call::Code &code) const;
    void operator()(const call::Address &address) const;
    void operator()(const call::Person &person) const;
    void operator()(const call::Table &) const { m_issues.append(wrongType(m_place)); }
    void operator()(const call::FileList &files) const;
    void operator()(const call::Declared &) const { expect({FieldType::Declaration}); }
    void operator()(const LangText &) const { m_issues.append(wrongType(m_place)); }

private:
    bool expect(std::initializer_list<FieldType> types) const
    {
        if (std::find(types.begin(), types.end(), m_rule.type) != types.end())
            return true;
        m_issues.append(wrongType(m_place));
        return false;
    }
    void add(const QString &code, const char *source, const QStringList &arguments = {}) const
    {
        m_issues.append(error(m_place, code, source, arguments));
    }
    void checkOption(const QString &option) const;
    void checkRange(const Decimal &number) const;
    void checkFile(const QString &attachmentId) const;

    const RuleScope &m_scope;
    const ValueRule &m_rule;
    const NamedPlace &m_place;
    Issues &m_issues;
};

void ValueCheck::operator()(const QString &text) const
{
    if (!expect({FieldType::Text, FieldType::LongText, FieldType::Choice}))
        return;
    if (m_rule.type == FieldType::Choice)
        checkOption(text);
    else
        checkLength(m_scope, m_rule.limits, m_place, text, m_issues);
}

void ValueCheck::operator()(const QStringList &items) const
{
    if (!expect({FieldType::List, FieldType::MultipleChoice}))
        return;
    qsizetype count = 0;
    QSet<QString> seen;
    for (const QString &item : items) {
        if (item.trimmed().isEmpty())
            continue;
        ++count;
        if (m_rule.type == FieldType::List)
            checkLength(m_scope, m_rule.limits, m_place, item, m_issues);
        else
            checkOption(item);
        if (m_rule.type == FieldType::MultipleChoice && seen.contains(item))
            add(u"field.option"_s, QT_TRANSLATE_NOOP("Message", "%1: “%2” is chosen twice."), {item});
        seen.insert(item);
    }
    checkCount(m_rule.limits, m_place, count, m_issues);
}

void ValueCheck::operator()(const Decimal &number) const
{
    if (expect({FieldType::Number}))
        checkRange(number);
}

void ValueCheck::operator()(const Money &money) const
{
    if (!expect({FieldType::Money}))
        return;
    checkRange(Decimal{money.minor, 2});
    if (!m_rule.currencies.isEmpty() && !m_rule.currencies.contains(money.currency))
        add(u"field.option"_s,
            QT_TRANSLATE_NOOP("Message", "%1: the amount is given in “%2” but must be in %3."),
            {money.currency, m_rule.currencies.join(u" / "_s)});
}

void ValueCheck::operator()(const call::Period &period) const
{
    if (!expect({FieldType::Period}))
        return;
    if (!period.start.isValid())
        add(u"field.period"_s, QT_TRANSLATE_NOOP("Message", "%1: the start of the period is missing."));
    else if (!period.end.isValid())
        add(u"field.period"_s, QT_TRANSLATE_NOOP("Message", "%1: the end of the period is missing."));
    else if (period.end < period.start)
        add(u"field.period"_s,
            QT_TRANSLATE_NOOP("Message", "%1: the period ends on %3, before it starts on %2."),
            {period.start.toString(Qt::ISODate), period.end.toString(Qt::ISODate)});
}

void ValueCheck::operator()(const call::Code &code) const
{
    if (!expect({FieldType::Code}))
        return;
    checkLength(m_scope, m_rule.limits, m_place, code.value, m_issues);
    if (!m_rule.codeEditions.isEmpty() && !m_rule.codeEditions.contains(code.edition))
        add(u"code.edition"_s,
            QT_TRANSLATE_NOOP("Message", "%1: please choose the edition of the code (%2)."),
            {m_rule.codeEditions.join(u", "_s)});
    if (auto fault = checkIdentifier(m_rule.codeScheme, code.value)) {
        fault->where = m_place.where;
        m_issues.append(*fault);
    }
}

void ValueCheck::operator()(const call::Address &address) const
{
    if (!expect({FieldType::Address}))
        return;
    if (address.country.trimmed().isEmpty() || address.place.trimmed().isEmpty())
        add(u"field.missing"_s,
            QT_TRANSLATE_NOOP("Message", "%1: the address needs at least a country and a place."));
    checkLength(m_scope, m_rule.limits, m_place,
                address.postcode + address.region + address.place + address.street, m_issues);
    checkLength(m_scope, m_rule.limits, m_place, address.latin, m_issues);
}

void ValueCheck::operator()(const call::Person &person) const
{
    if (!expect({FieldType::Person}))
        return;
    if (person.familyName.trimmed().isEmpty() && person.latinFamilyName.trimmed().isEmpty())
        add(u"field.missing"_s, QT_TRANSLATE_NOOP("Message", "%1: the family name is missing."));
}

void ValueCheck::operator()(const call::FileList &files) const
{
    if (!expect({FieldType::File}))
        return;
    for (const QString &id : files.attachmentIds)
        checkFile(id);
    checkCount(m_rule.limits, m_place, files.attachmentIds.size(), m_issues);
}

void ValueCheck::checkOption(const QString &option) const
{
    const bool isKnown = std::any_of(m_rule.options.cbegin(), m_rule.options.cend(),
                                     [&](const call::Option &candidate) { return candidate.id == option; });
    if (!isKnown)
        add(u"field.option"_s,
            QT_TRANSLATE_NOOP("Message", "%1: “%2” is not one of the answers to choose from."), {option});
}

void ValueCheck::checkRange(const Decimal &number) const
{
    if (m_rule.limits.minimum && number.compare(*m_rule.limits.minimum) < 0)
        add(u"field.out-of-range"_s,
            QT_TRANSLATE_NOOP("Message", "%1: %2 is less than the least allowed, %3."),
            {number.toText(), m_rule.limits.minimum->toText()});
    if (m_rule.limits.maximum && number.compare(*m_rule.limits.maximum) > 0)
        add(u"field.out-of-range"_s,
            QT_TRANSLATE_NOOP("Message", "%1: %2 is more than the most allowed, %3."),
            {number.toText(), m_rule.limits.maximum->toText()});
}

void ValueCheck::checkFile(const QString &attachmentId) const
{
    const Attachment *file = m_scope.application.attachment(attachmentId);
    if (!file) {
        add(u"field.file-missing"_s,
            QT_TRANSLATE_NOOP("Message",
                              "%1: an attached file is not there any more. Please attach it again."));
        return;
    }
    checkFileLimits(m_rule.limits, m_place, file->fileName, file->size, m_issues);
}

} // namespace

ValueRule ruleOf(const RuleScope &scope, const call::FieldDefinition &field, const QString &row)
{
    ValueRule rule{field.type, field.limits, field.options, field.codeScheme, field.codeEditions, {}};
    if (field.type == FieldType::Money)
        rule.currencies = scope.currencies(field.currency, row);
    return rule;
}

ValueRule ruleOf(const RuleScope &scope, const call::Column &column, const QString &row)
{
    ValueRule rule{column.type, column.limits, column.options, {}, {}, {}};
    if (column.type == FieldType::Money)
        rule.currencies = scope.currencies({}, row);
    return rule;
}

void checkValue(const RuleScope &scope, const ValueRule &rule, const NamedPlace &place,
                const call::FieldValue &value, Issues &issues)
{
    std::visit(ValueCheck(scope, rule, place, issues), value);
}

Issue wrongType(const NamedPlace &place)
{
    return error(place, u"field.type"_s,
                 QT_TRANSLATE_NOOP("Message",
                                   "%1: the answer is of another kind than the question. Please answer it "
                                   "again."),
                 {});
}

void checkCount(const call::Limits &limits, const NamedPlace &place, qsizetype count, Issues &issues)
{
    const int number = static_cast<int>(count);
    if (limits.minimumItems && number < *limits.minimumItems)
        issues.append(
            error(place, u"field.too-few"_s,
                  QT_TRANSLATE_N_NOOP("Message", "%1: %n entry(s) are too few, at least %2 are needed."),
                  {QString::number(*limits.minimumItems)}, number));
    if (limits.maximumItems && number > *limits.maximumItems)
        issues.append(
            error(place, u"field.too-many"_s,
                  QT_TRANSLATE_N_NOOP("Message", "%1: %n entry(s) are too many, at most %2 are allowed."),
                  {QString::number(*limits.maximumItems)}, number));
}

void checkLength(const RuleScope &scope, const call::Limits &limits, const NamedPlace &place,
                 const QString &text, Issues &issues)
{
    const QString &language = place.where.language;
    const auto own = limits.maximumCharacters.constFind(language);
    const auto limit =
        own == limits.maximumCharacters.cend() ? limits.maximumCharacters.constFind(u"any"_s) : own;
    // A text never has more characters than code units, and counting them exactly costs far more.
    if (limit == limits.maximumCharacters.cend() || text.size() <= *limit)
        return;
    const int excess = characterCount(text, language) - *limit;
    if (excess <= 0)
        return;
    if (language.isEmpty())
        issues.append(error(place, u"field.too-long"_s,
                            QT_TRANSLATE_N_NOOP("Message", "%1 is %n character(s) over the limit of %2."),
                            {QString::number(*limit)}, excess));
    else
        issues.append(error(place, u"field.too-long"_s,
                            QT_TRANSLATE_N_NOOP("Message", "%1: %2 is %n character(s) over the limit of %3."),
                            {scope.languageName(language), QString::number(*limit)}, excess));
}

} // namespace tandem::application
