// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/call/CallReferences.h"
#include "models/call/FieldReader.h"

namespace tandem::call {

using namespace Qt::StringLiterals;

namespace {

/// Identifier systems the program can check; domain.md §4.5.
const QStringList &codeSchemes()
{
    static const QStringList schemes = {u"uscc"_s, u"register-de"_s, u"vat-de"_s,
                                        u"lei"_s,  u"nace"_s,        u"gbt4754"_s};
    return schemes;
}

/// Who may see a content; domain.md §5.5.
const QStringList &contentClasses()
{
    static const QStringList classes = {u"public"_s, u"programme"_s, u"side"_s, u"applicant"_s};
    return classes;
}

bool isProse(FieldType type)
{
    return type == FieldType::Text || type == FieldType::LongText || type == FieldType::List;
}

bool isChoice(FieldType type)
{
    return type == FieldType::Choice || type == FieldType::MultipleChoice;
}

bool fitsColumn(FieldType type)
{
    static const QList<FieldType> types = {FieldType::Text,       FieldType::Choice, FieldType::Number,
                                           FieldType::Money,      FieldType::Date,   FieldType::Code,
                                           FieldType::Declaration};
    return types.contains(type);
}

/// Checks one field; `path` is its place in the file.
class FieldCheck
{
public:
    FieldCheck(const CallDefinition &call, const FieldDefinition &field, QString path, CallFaults &faults)
        : m_call(call)
        , m_field(field)
        , m_path(std::move(path))
        , m_faults(faults)
    {
    }

    void run()
    {
        checkTranslation(m_field.type, m_field.translation, m_path);
        checkLimits(m_field.limits, m_field.type, m_field.translation, m_path + u".limits"_s);
        checkChoices(m_field.type, m_field.options, m_path);
        checkTable();
        checkSides();
        checkCode();
        checkWords();
        if (m_field.condition)
            checkCondition(*m_field.condition);
    }

private:
    void misplaced(const QString &path, const QString &key, const QString &types)
    {
        m_faults.error(
            path + u'.' + key, "call.misplaced",
            QT_TRANSLATE_NOOP("Message", "“%1” has no meaning here; only these types have it: %2."),
            {key, types});
    }

    void checkTranslation(FieldType type, Translation translation, const QString &path)
    {
        if (translation == Translation::Pair && !isProse(type))
            misplaced(path, u"translation"_s, u"text, long-text, list"_s);
    }

    void checkLimits(const Limits &limits, FieldType type, Translation translation, const QString &path)
    {
        const QStringList keys = limits.maximumCharacters.keys();
        for (const QString &key : keys) {
            const bool fits =
                translation == Translation::Pair ? languageTags().contains(key) : key == "any"_L1;
            if (!fits)
                m_faults.error(path + u".characters."_s + key, "call.unknown-language",
                               QT_TRANSLATE_NOOP(
                                   "Message", "“%1” does not fit here: limits of bilingual texts are given "
                                              "per language of the call, all others as “any”."),
                               {key});
        }
        if ((limits.minimum || limits.maximum) && type != FieldType::Number)
            misplaced(path, limits.minimum ? u"minimum"_s : u"maximum"_s, u"number"_s);
        if (!limits.formats.isEmpty() && type != FieldType::File)
            misplaced(path, u"formats"_s, u"file"_s);
        if (limits.maximumMegabytes && type != FieldType::File)
            misplaced(path, u"maximumMegabytes"_s, u"file"_s);
    }

    [[nodiscard]] QStringList languageTags() const
    {
        QStringList tags;
        for (const Language &language : m_call.languages)
            tags.append(language.tag);
        return tags;
    }

    void checkChoices(FieldType type, const QList<Option> &options, const QString &path)
    {
        if (isChoice(type) && options.isEmpty())
            m_faults.error(path + u".options"_s, "call.no-options",
                           QT_TRANSLATE_NOOP("Message", "There is nothing to choose from. Add “options”."));
        if (!isChoice(type) && !options.isEmpty())
            misplaced(path, u"options"_s, u"choice, multiple-choice"_s);
        checkUniqueIds(options, path + u".options"_s, m_faults);
    }

    void checkTable()
    {
        const bool isTable = m_field.type == FieldType::Table;
        if (isTable && m_field.columns.isEmpty())
            m_faults.error(m_path + u".columns"_s, "call.no-columns",
                           QT_TRANSLATE_NOOP("Message", "A table needs “columns”."));
        if (!isTable && !m_field.columns.isEmpty())
            misplaced(m_path, u"columns"_s, u"table"_s);
        if (!isTable && !m_field.fixedRows.isEmpty())
            misplaced(m_path, u"fixedRows"_s, u"table"_s);
        checkUniqueIds(m_field.columns, m_path + u".columns"_s, m_faults);
        checkUniqueIds(m_field.fixedRows, m_path + u".fixedRows"_s, m_faults);
        for (qsizetype i = 0; i < m_field.columns.size(); ++i)
            checkColumn(m_field.columns[i], u"%1.columns[%2]"_s.arg(m_path).arg(i));
        checkRowCount();
    }

    void checkRowCount()
    {
        const auto most = m_field.limits.maximumItems;
        if (most && m_field.fixedRows.size() > *most)
            m_faults.error(m_path + u".fixedRows"_s, "call.crossed",
                           QT_TRANSLATE_NOOP("Message",
                                             "There are %1 fixed rows, but the table may only have "
                                             "%2 rows."),
                           {QString::number(m_field.fixedRows.size()), QString::number(*most)});
    }

    void checkColumn(const Column &column, const QString &path)
    {
        if (!fitsColumn(column.type))
            m_faults.error(path + u".type"_s, "call.column-type",
                           QT_TRANSLATE_NOOP("Message",
                                             "A column cannot be of type “%1”. Columns are text, choice, "
                                             "number, money, date, code or declaration."),
                           {fieldTypeKey(column.type)});
        else
            checkTranslation(column.type, column.translation, path);
        checkChoices(column.type, column.options, path);
        checkLimits(column.limits, column.type, column.translation, path + u".limits"_s);
        if (column.requiredSum && column.type != FieldType::Number)
            misplaced(path, u"requiredSum"_s, u"number"_s);
    }

    void checkSide(const QString &sideId, const QString &path)
    {
        if (!m_call.side(sideId))
            m_faults.error(path, "call.unknown-side",
                           QT_TRANSLATE_NOOP("Message", "This call has no side “%1”."), {sideId});
    }

    void checkSides()
    {
        if (m_field.side)
            checkSide(*m_field.side, m_path + u".side"_s);
        const QStringList &sides = m_field.requirement.sides;
        for (qsizetype i = 0; i < sides.size(); ++i)
            checkSide(sides[i], u"%1.required[%2]"_s.arg(m_path).arg(i));
    }

    void checkCode()
    {
        const bool isCode = m_field.type == FieldType::Code;
        if (!isCode && !m_field.codeScheme.isEmpty())
            misplaced(m_path, u"codeScheme"_s, u"code"_s);
        if (!isCode && !m_field.codeEditions.isEmpty())
            misplaced(m_path, u"codeEditions"_s, u"code"_s);
        if (isCode && !m_field.codeScheme.isEmpty())
            checkOneOf(m_field.codeScheme, codeSchemes(), u"codeScheme"_s);
    }

    void checkWords()
    {
        if (!m_field.contentClass.isEmpty())
            checkOneOf(m_field.contentClass, contentClasses(), u"contentClass"_s);
        if (m_field.currency.isEmpty())
            return;
        if (m_field.type != FieldType::Money)
            misplaced(m_path, u"currency"_s, u"money"_s);
        checkCurrency(m_field.currency, m_path + u".currency"_s, m_faults);
    }

    void checkOneOf(const QString &word, const QStringList &words, const QString &key)
    {
        if (!words.contains(word))
            m_faults.error(m_path + u'.' + key, "call.unknown-word",
                           QT_TRANSLATE_NOOP("Message", "“%1” is not known here. Use one of: %2."),
                           {word, words.join(u", "_s)});
    }

    void checkCondition(const Condition &condition)
    {
        const QString path = m_path + u".condition"_s;
        const FieldDefinition *other = m_call.field(condition.field);
        if (!other) {
            m_faults.error(path + u".field"_s, "call.unknown-field",
                           QT_TRANSLATE_NOOP("Message", "There is no field “%1” in this call."),
                           {condition.field});
            return;
        }
        const Section *section = m_call.sectionOf(other->id);
        const bool elsewhere = section->repetition && section != m_call.sectionOf(m_field.id);
        if (!isChoice(other->type) && other->type != FieldType::Declaration)
            m_faults.error(path + u".field"_s, "call.condition",
                           QT_TRANSLATE_NOOP("Message",
                                             "A condition needs a choice, multiple choice or declaration; "
                                             "“%1” is none of these."),
                           {other->id});
        else if (elsewhere || other->repetition)
            m_faults.error(path + u".field"_s, "call.condition",
                           QT_TRANSLATE_NOOP("Message",
                                             "“%1” stands several times, so no field outside its block "
                                             "can depend on it."),
                           {other->id});
        else
            checkConditionValues(condition, *other, path);
        checkCircle(path);
    }

    void checkConditionValues(const Condition &condition, const FieldDefinition &other, const QString &path)
    {
        QStringList ids;
        for (const Option &option : other.options)
            ids.append(option.id);
        if (other.type == FieldType::Declaration)
            ids = QStringList{u"true"_s, u"false"_s};
        for (qsizetype i = 0; i < condition.anyOf.size(); ++i) {
            if (!ids.contains(condition.anyOf[i]))
                m_faults.error(
                    u"%1.anyOf[%2]"_s.arg(path).arg(i), "call.unknown-option",
                    QT_TRANSLATE_NOOP("Message", "“%1” is no value of the field “%2”. Its values: %3."),
                    {condition.anyOf[i], other.id, ids.join(u", "_s)});
        }
        if (condition.anyOf.isEmpty())
            m_faults.error(path + u".anyOf"_s, "call.condition",
                           QT_TRANSLATE_NOOP("Message", "A condition without values can never be met."));
    }

    /// A field whose condition leads back to itself would never be shown.
    void checkCircle(const QString &path)
    {
        QSet<QString> seen;
        const FieldDefinition *at = &m_field;
        while (at && at->condition && !seen.contains(at->id)) {
            seen.insert(at->id);
            at = m_call.field(at->condition->field);
        }
        if (at && at->id == m_field.id && !seen.isEmpty())
            m_faults.error(path + u".field"_s, "call.condition",
                           QT_TRANSLATE_NOOP("Message", "The condition of “%1” depends on the field itself."),
                           {m_field.id});
    }

    const CallDefinition &m_call;
    const FieldDefinition &m_field;
    QString m_path;
    CallFaults &m_faults;
};

void checkNesting(const Section &section, const FieldDefinition &field, const QString &path,
                  CallFaults &faults)
{
    if (section.repetition && field.repetition)
        faults.error(
            path + u".repetition"_s, "call.nested",
            QT_TRANSLATE_NOOP("Message", "A field of a repeated section cannot repeat itself as well."));
}

} // namespace

void checkFields(const CallDefinition &call, CallFaults &faults)
{
    QSet<QString> seen;
    qsizetype count = 0;
    checkUniqueIds(call.sections, u"sections"_s, faults);
    for (qsizetype i = 0; i < call.sections.size(); ++i) {
        const QList<FieldDefinition> &fields = call.sections[i].fields;
        for (qsizetype j = 0; j < fields.size(); ++j) {
            const QString path = u"sections[%1].fields[%2]"_s.arg(i).arg(j);
            if (!fields[j].id.isEmpty() && seen.contains(fields[j].id))
                faults.error(
                    path + u".id"_s, "call.duplicate-id",
                    QT_TRANSLATE_NOOP("Message", "The id “%1” is used above already. Choose another one."),
                    {fields[j].id});
            seen.insert(fields[j].id);
            checkNesting(call.sections[i], fields[j], path, faults);
            FieldCheck(call, fields[j], path, faults).run();
        }
        count += fields.size();
    }
    if (count > limits::kFields)
        faults.error(
            u"sections"_s, "call.too-many",
            QT_TRANSLATE_NOOP("Message", "“%1” has %2 entries; at most %3 are allowed. Remove some."),
            {u"fields"_s, QString::number(count), QString::number(limits::kFields)});
}

} // namespace tandem::call
