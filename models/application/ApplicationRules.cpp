// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/application/ApplicationRules.h"

#include "models/application/OpenConflicts.h"
#include "models/application/PairRules.h"
#include "models/application/Rows.h"
#include "models/application/TableRules.h"

#include <algorithm>

namespace tandem::application {

using namespace Qt::StringLiterals;
using call::FieldType;

namespace {

/// Conditions may hang on fields with conditions; a call that runs in a circle must not hang the program.
constexpr int kDeepestCondition = 8;

bool fulfils(const call::FieldValue &value, const QStringList &anyOf)
{
    if (const auto *option = std::get_if<QString>(&value))
        return anyOf.contains(*option);
    if (const auto *declared = std::get_if<call::Declared>(&value))
        return anyOf.contains(declared->yes ? u"true"_s : u"false"_s);
    const auto *options = std::get_if<QStringList>(&value);
    return options && std::any_of(options->cbegin(), options->cend(),
                                  [&](const QString &option) { return anyOf.contains(option); });
}

bool isAskedAtDepth(const RuleScope &scope, const call::FieldDefinition &field, const QString &row,
                    int depth);

bool conditionHolds(const RuleScope &scope, const call::FieldDefinition &field, const QString &row, int depth)
{
    const call::Condition &condition = *field.condition;
    const call::FieldDefinition *other = scope.call.field(condition.field);
    const call::Section *section = scope.call.sectionOf(condition.field);
    if (!other || !section || depth >= kDeepestCondition)
        return false;
    const bool isSameBlock =
        section->repetition && !other->repetition && section == scope.call.sectionOf(field.id);
    const QStringList rows = isSameBlock ? QStringList{row} : scope.rows(*section, *other);
    return std::any_of(rows.cbegin(), rows.cend(), [&](const QString &otherRow) {
        return fulfils(scope.application.value({otherRow, condition.field, {}}), condition.anyOf) &&
               isAskedAtDepth(scope, *other, otherRow, depth + 1);
    });
}

/// Outside a partner's block a side's question is put to its lead, and every application has both leads.
bool isOfSide(const RuleScope &scope, const QStringList &sides, const QString &row)
{
    const call::Section *partners = scope.call.sectionOf(scope.call.known.partnerSide);
    const bool isPartner =
        !row.isEmpty() && partners && scope.application.rows.value(partners->id).contains(row);
    return !isPartner || sides.contains(scope.partnerSide(row));
}

bool isAskedAtDepth(const RuleScope &scope, const call::FieldDefinition &field, const QString &row, int depth)
{
    if (field.side && !isOfSide(scope, {*field.side}, row))
        return false;
    return !field.condition || conditionHolds(scope, field, row, depth);
}

bool isRequiredIn(const RuleScope &scope, const call::FieldDefinition &field, const QString &row)
{
    using Kind = call::Requirement::Kind;
    if (field.requirement.kind == Kind::Optional)
        return false;
    return field.requirement.kind == Kind::Always || isOfSide(scope, field.requirement.sides, row);
}

/// The rules of one field in one block.
class FieldCheck
{
public:
    FieldCheck(const RuleScope &scope, const call::FieldDefinition &field, const NamedPlace &place,
               Issues &issues)
        : m_scope(scope)
        , m_field(field)
        , m_place(place)
        , m_isRequired(isRequiredIn(scope, field, place.where.row))
        , m_issues(issues)
    {
    }

    void run() const
    {
        if (m_field.translation == call::Translation::Pair)
            checkPair();
        else
            checkSingle();
    }

private:
    [[nodiscard]] ValueKey key(const QString &language) const
    {
        return {m_place.where.row, m_field.id, language};
    }
    void checkSingle() const;
    void checkPair() const;
    void checkPairAge() const;
    void checkMissing() const;
    void checkDeclaration(const call::FieldValue &value) const;
    void checkPresent(const NamedPlace &place, const call::FieldValue &value) const;
    void checkConflict(const QString &language) const;
    [[nodiscard]] NamedPlace side(const QString &language) const;
    void add(Severity severity, const NamedPlace &place, const QString &code, const char *source,
             QStringList arguments = {}) const;

    const RuleScope &m_scope;
    const call::FieldDefinition &m_field;
    const NamedPlace &m_place;
    const bool m_isRequired;
    Issues &m_issues;
};

void FieldCheck::checkSingle() const
{
    checkConflict({});
    const call::FieldValue &value = m_scope.application.value(key({}));
    if (m_field.type == FieldType::Declaration)
        checkDeclaration(value);
    else if (!call::isMissing(value))
        checkPresent(m_place, value);
    else if (m_isRequired)
        checkMissing();
}

void FieldCheck::checkMissing() const
{
    if (m_field.type == FieldType::File)
        add(Severity::Error, m_place, u"field.missing"_s,
            QT_TRANSLATE_NOOP("Message", "%1: please attach a file."));
    else
        add(Severity::Error, m_place, u"field.missing"_s,
            QT_TRANSLATE_NOOP("Message", "%1: please answer this question."));
}

void FieldCheck::checkDeclaration(const call::FieldValue &value) const
{
    if (!call::isMissing(value) && !std::holds_alternative<call::Declared>(value)) {
        m_issues.append(wrongType(m_place));
        return;
    }
    const auto *declared = std::get_if<call::Declared>(&value);
    if (m_isRequired && !(declared && declared->yes))
        add(Severity::Error, m_place, u"declaration.missing"_s,
            QT_TRANSLATE_NOOP("Message", "%1: this declaration has to be made."));
}

/// A text, or the entries of a list one below the other.
QString proseOf(const call::FieldValue &value)
{
    if (const auto *text = std::get_if<QString>(&value))
        return *text;
    const auto *items = std::get_if<QStringList>(&value);
    return items ? items->join(u'\n') : QString();
}

void FieldCheck::checkPair() const
{
    QStringList missing;
    QMap<QString, QString> texts;
    for (const call::Language &language : m_scope.call.languages) {
        checkConflict(language.tag);
        const call::FieldValue &value = m_scope.application.value(key(language.tag));
        texts.insert(language.tag, proseOf(value));
        if (!call::isMissing(value))
            checkPresent(side(language.tag), value);
        else if (language.required)
            missing.append(language.tag);
    }
    checkPairTexts(m_scope, m_place, texts, m_issues);
    if (missing.isEmpty()) {
        checkPairAge();
        return;
    }
    if (missing.size() == m_scope.pairLanguages.size() && !m_isRequired)
        return;
    for (const QString &language : missing)
        add(Severity::Error, side(language), m_isRequired ? u"field.missing"_s : u"pair.one-sided"_s,
            QT_TRANSLATE_NOOP("Message", "%1: the text in %2 is missing."), {m_scope.languageName(language)});
}

void FieldCheck::checkPairAge() const
{
    const QStringList &languages = m_scope.pairLanguages;
    const PairState state = m_scope.application.pairState(m_place.where.row, m_field.id, languages);
    if (state == PairState::Draft)
        add(Severity::Note, m_place, u"pair.draft"_s,
            QT_TRANSLATE_NOOP("Message", "%1: nobody has confirmed yet that the texts in %2 say the same."),
            {m_scope.languageNames(languages)});
    if (state != PairState::Stale)
        return;
    for (const QString &language :
         m_scope.application.staleLanguages(m_place.where.row, m_field.id, languages)) {
        QStringList others = languages;
        others.removeOne(language);
        add(Severity::Warning, side(language), u"pair.stale"_s,
            QT_TRANSLATE_NOOP("Message", "%1: %2 is older than %3. Please compare the texts."),
            {m_scope.languageName(language), m_scope.languageNames(others)});
    }
}

void FieldCheck::checkPresent(const NamedPlace &place, const call::FieldValue &value) const
{
    const auto *table = std::get_if<call::Table>(&value);
    if (table && m_field.type == FieldType::Table)
        checkTable(m_scope, m_field, place, *table, m_issues);
    else
        checkValue(m_scope, ruleOf(m_scope, m_field, place.where.row), place, value, m_issues);
}

void FieldCheck::checkConflict(const QString &language) const
{
    const auto answer = m_scope.application.answers.constFind(key(language));
    if (answer == m_scope.application.answers.cend() || answer->heads().size() < 2)
        return;
    if (language.isEmpty())
        add(Severity::Error, m_place, u"answer.conflict"_s,
            QT_TRANSLATE_NOOP("Message", "%1 was changed in two places at once. Please choose what holds."));
    else
        add(Severity::Error, side(language), u"answer.conflict"_s,
            QT_TRANSLATE_NOOP("Message",
                              "%1: %2 was changed in two places at once. Please choose what holds."),
            {m_scope.languageName(language)});
}

NamedPlace FieldCheck::side(const QString &language) const
{
    NamedPlace place = m_place;
    place.where.language = language;
    return place;
}

void FieldCheck::add(Severity severity, const NamedPlace &place, const QString &code, const char *source,
                     QStringList arguments) const
{
    arguments.prepend(place.name);
    m_issues.append({place.where, severity, code, {source, arguments, -1}});
}

void checkRepetition(const call::Repetition &repetition, const QString &id, qsizetype count, Issues &issues)
{
    const int number = static_cast<int>(count);
    Place where;
    where.field = id;
    if (number < repetition.minimum)
        issues.append(
            {where,
             Severity::Error,
             u"field.too-few"_s,
             {QT_TRANSLATE_N_NOOP("Message", "%1: %n block(s) are too few, at least %2 are needed."),
              {id, QString::number(repetition.minimum)},
              number}});
    if (number > repetition.maximum)
        issues.append(
            {where,
             Severity::Error,
             u"field.too-many"_s,
             {QT_TRANSLATE_N_NOOP("Message", "%1: %n block(s) are too many, at most %2 are allowed."),
              {id, QString::number(repetition.maximum)},
              number}});
}

void checkField(const RuleScope &scope, const call::Section &section, const call::FieldDefinition &field,
                Issues &issues)
{
    const QStringList rows = scope.rows(section, field);
    const bool isRepeated = field.repetition.has_value();
    if (isRepeated && isAskedAtDepth(scope, field, {}, 0)) {
        const bool isWanted = isRequiredIn(scope, field, {}) || !rows.isEmpty();
        if (isWanted)
            checkRepetition(*field.repetition, field.id, rows.size(), issues);
    }
    for (const QString &row : rows) {
        if (!isAskedAtDepth(scope, field, row, 0))
            continue;
        const NamedPlace place{{row, field.id, {}, {}, {}}, scope.fieldName(field.id, rows, row)};
        FieldCheck(scope, field, place, issues).run();
    }
}

/// Where the blocks of a section or field stand in messages and lists: at its first field.
QString fieldOfGroup(const call::CallDefinition &call, const QString &group)
{
    for (const call::Section &section : call.sections) {
        if (section.id == group && !section.fields.isEmpty())
            return section.fields.first().id;
    }
    return group;
}

/// Blocks that copies disagree on. Conflicts of answers are told with the other faults of their field.
void checkRowConflicts(const RuleScope &scope, Issues &issues)
{
    for (const ValueKey &key : openConflicts(scope.application)) {
        if (!isRowHistory(key))
            continue;
        const bool isOrder = !groupOfOrder(key).isEmpty();
        const QString group = isOrder ? groupOfOrder(key) : groupOfRow(scope.application, key.row);
        const QString name =
            isOrder ? group : scope.fieldName(group, scope.application.rows.value(group), key.row);
        const char *source =
            isOrder ? QT_TRANSLATE_NOOP("Message", "%1: the blocks were put in two different orders at once. "
                                                   "Please choose which one holds.")
                    : QT_TRANSLATE_NOOP("Message", "%1: this block was removed in one place and changed in "
                                                   "another at once. Please choose whether it stays.");
        issues.append({{key.row, fieldOfGroup(scope.call, group), {}, {}, {}},
                       Severity::Error,
                       u"answer.conflict"_s,
                       {source, {name}, -1}});
    }
}

/// Exactly one lead per side, and a lead belongs to its side.
void checkLeads(const RuleScope &scope, Issues &issues)
{
    const call::KnownFields &known = scope.call.known;
    const call::Section *partners = scope.call.sectionOf(known.partnerRole);
    if (!partners)
        return;
    const auto add = [&](const QString &row, const char *source, const QStringList &arguments) {
        issues.append({{row, known.partnerRole, {}, {}, {}},
                       Severity::Error,
                       u"partners.lead"_s,
                       {source, arguments, -1}});
    };
    const QStringList rows = scope.application.rows.value(partners->id);
    for (const call::Side &side : scope.call.sides) {
        const QString role = known.leadRole.value(side.id);
        QStringList leads;
        for (const QString &row : rows) {
            if (!role.isEmpty() && scope.application.text({row, known.partnerRole, {}}) == role)
                leads.append(row);
        }
        const QString name = scope.label(side.label);
        if (!role.isEmpty() && leads.isEmpty())
            add({}, QT_TRANSLATE_NOOP("Message", "%1: no partner leads for the side “%2” yet."),
                {known.partnerRole, name});
        for (const QString &row : leads.mid(1))
            add(row, QT_TRANSLATE_NOOP("Message", "%1: more than one partner leads for the side “%2”."),
                {scope.fieldName(known.partnerRole, rows, row), name});
        for (const QString &row : std::as_const(leads)) {
            const QString ownSide = scope.partnerSide(row);
            if (!ownSide.isEmpty() && ownSide != side.id)
                add(row,
                    QT_TRANSLATE_NOOP("Message",
                                      "%1: this partner leads for “%2” but belongs to the other side."),
                    {scope.fieldName(known.partnerRole, rows, row), name});
        }
    }
}

} // namespace

Issues validate(const call::CallDefinition &call, const Application &application, PairMemory *memory)
{
    const RuleScope scope(call, application, memory);
    const call::Section *partners = call.sectionOf(call.known.partnerRole);
    Issues issues;
    checkRowConflicts(scope, issues);
    for (const call::Section &section : call.sections) {
        if (section.repetition)
            checkRepetition(*section.repetition, section.id, application.rows.value(section.id).size(),
                            issues);
        if (&section == partners)
            checkLeads(scope, issues);
        for (const call::FieldDefinition &field : section.fields)
            checkField(scope, section, field, issues);
    }
    return issues;
}

bool isAsked(const call::CallDefinition &call, const Application &application,
             const call::FieldDefinition &field, const QString &row)
{
    return isAskedAtDepth(RuleScope(call, application), field, row, 0);
}

bool isRequired(const call::CallDefinition &call, const Application &application,
                const call::FieldDefinition &field, const QString &row)
{
    const RuleScope scope(call, application);
    return isAskedAtDepth(scope, field, row, 0) && isRequiredIn(scope, field, row);
}

} // namespace tandem::application
