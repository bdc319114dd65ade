// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dossier/BlankFormContent.h"

#include "models/application/ValueText.h"
#include "models/dossier/ContentWords.h"
#include "models/dossier/StatusTerm.h"

#include <QLocale>
#include <QTimeZone>

namespace tandem::dossier {

using namespace Qt::StringLiterals;
using call::FieldType;

namespace {

constexpr qsizetype kWidestTable = 6; ///< columns that fit side by side on A4
constexpr int kBlankRows = 4;
constexpr int kLongestRoom = 12; ///< lines of handwriting for the longest answers

class Form
{
public:
    Form(const call::CallDefinition &call, const QStringList &languages)
        : m_call(call)
        , m_languages(languages.isEmpty() ? call.pairLanguages() : languages)
    {
    }

    Document build()
    {
        m_document.languages = m_languages;
        m_document.title = words("blank-form");
        m_document.reference = m_call.reference;
        m_document.running = spread(m_call.title, m_languages);
        m_document.cover = cover();
        m_document.tableOfContents = true;
        for (const call::Section &section : m_call.sections)
            addSection(section);
        return m_document;
    }

private:
    [[nodiscard]] LangText words(const char *key) const { return spread(documentWord(key), m_languages); }
    [[nodiscard]] LangText label(const LangText &text) const { return spread(text, m_languages); }

    [[nodiscard]] Cover cover() const
    {
        Cover cover;
        cover.programme = label(m_call.title);
        cover.lines.append({words("call"), neutral(m_call.reference)});
        cover.lines.append({words("opens"), instantText(m_call.opensAt)});
        cover.lines.append({words("closes"), instantText(m_call.closesAt)});
        for (const call::Side &side : m_call.sides)
            cover.lines.append({label(side.label), label(side.secretariat)});
        if (!m_call.prevailingText.isEmpty())
            cover.lines.append({words("prevailing"), label(m_call.prevailingText)});
        return cover;
    }

    /// On the clocks of both sides: "31. März 2027, 12:00 (Berlin)".
    [[nodiscard]] LangText instantText(const QDateTime &at) const
    {
        LangText text;
        for (const QString &language : m_languages) {
            QStringList clocks;
            for (const call::Side &side : m_call.sides) {
                const QDateTime local = at.toTimeZone(QTimeZone(side.timeZone.toLatin1()));
                clocks.append(u"%1 %2 (%3)"_s.arg(dateText(local.date(), {language}).in(language),
                                                  local.time().toString(u"HH:mm"_s),
                                                  side.clockLabel.best(language)));
            }
            text.set(language, clocks.join(u'\n'));
        }
        return text;
    }

    void addSection(const call::Section &section)
    {
        m_document.blocks.append(Heading{1, section.id, label(section.label), u"section-"_s + section.id});
        if (section.repetition)
            addRepetition(*section.repetition);
        for (const call::FieldDefinition &field : section.fields)
            addField(field);
    }

    void addRepetition(const call::Repetition &repetition)
    {
        LangText text;
        for (const QString &language : m_languages)
            text.set(language, repetitionText(repetition, language));
        m_document.blocks.append(Notice{text, Notice::Kind::Information});
    }

    [[nodiscard]] static QString repetitionText(const call::Repetition &repetition, const QString &language)
    {
        return documentWord("once-for-each")
            .best(language)
            .arg(repetition.itemLabel.best(language), QString::number(repetition.minimum),
                 QString::number(repetition.maximum));
    }

    void addField(const call::FieldDefinition &field)
    {
        FieldPair question{field.id, label(field.label), guidance(field), limitsText(field), field.id};
        const int lines = linesFor(field);
        question.isAnsweredBelow = lines > 0 || field.type == FieldType::Table;
        m_document.blocks.append(question);
        if (field.type == FieldType::Table)
            addTable(field);
        else if (lines > 0)
            m_document.blocks.append(roomFor(field, lines));
    }

    /// Help, then the options to tick.
    [[nodiscard]] LangText guidance(const call::FieldDefinition &field) const
    {
        LangText text;
        for (const QString &language : m_languages) {
            QStringList lines;
            if (!field.help.isEmpty())
                lines.append(field.help.best(language));
            for (const call::Option &option : field.options)
                lines.append(u"□ "_s + option.label.best(language));
            if (field.type == FieldType::Declaration)
                lines.append(u"□ "_s + documentWord("yes").best(language));
            text.set(language, lines.join(u'\n'));
        }
        return text;
    }

    /// "required · at most 2,000 characters": all a writer must know before writing.
    [[nodiscard]] LangText limitsText(const call::FieldDefinition &field) const
    {
        LangText text;
        for (const QString &language : m_languages) {
            QStringList notes{requirementText(field, language)};
            notes += countsText(field, language);
            if (field.condition)
                notes.append(conditionText(*field.condition, language));
            if (field.repetition)
                notes.append(repetitionText(*field.repetition, language));
            notes.removeAll(QString());
            text.set(language, notes.join(u" · "_s));
        }
        return text;
    }

    [[nodiscard]] QString requirementText(const call::FieldDefinition &field, const QString &language) const
    {
        if (field.requirement.kind == call::Requirement::Kind::Sides) {
            QStringList sides;
            for (const QString &id : field.requirement.sides) {
                const call::Side *side = m_call.side(id);
                sides.append(side ? side->label.best(language) : id);
            }
            return documentWord("required-for")
                .best(language)
                .arg(QLocale(language).createSeparatedList(sides));
        }
        const bool isRequired = field.requirement.kind == call::Requirement::Kind::Always;
        return documentWord(isRequired ? "required" : "optional").best(language);
    }

    [[nodiscard]] QStringList countsText(const call::FieldDefinition &field, const QString &language) const
    {
        const QLocale locale(language);
        const call::Limits &limits = field.limits;
        const auto word = [&](const char *key) { return documentWord(key).best(language); };
        QStringList notes;
        const int characters = limits.maximumCharacters.value(
            field.translation == call::Translation::Pair ? language : u"any"_s, 0);
        if (characters > 0)
            notes.append(word("at-most-characters").arg(locale.toString(characters)));
        if (limits.minimumItems && limits.maximumItems)
            notes.append(
                word("entries-from-to")
                    .arg(locale.toString(*limits.minimumItems), locale.toString(*limits.maximumItems)));
        else if (limits.maximumItems)
            notes.append(word("entries-at-most").arg(locale.toString(*limits.maximumItems)));
        else if (limits.minimumItems)
            notes.append(word("entries-at-least").arg(locale.toString(*limits.minimumItems)));
        if (limits.minimum)
            notes.append(u"≥ "_s + application::decimalText(*limits.minimum, language));
        if (limits.maximum)
            notes.append(u"≤ "_s + application::decimalText(*limits.maximum, language));
        if (!limits.formats.isEmpty())
            notes.append(word("formats").arg(limits.formats.join(u", "_s)));
        if (limits.maximumMegabytes)
            notes.append(u"≤ %1 MB"_s.arg(locale.toString(*limits.maximumMegabytes)));
        if (!field.currency.isEmpty())
            notes.append(field.currency);
        return notes;
    }

    [[nodiscard]] QString conditionText(const call::Condition &condition, const QString &language) const
    {
        const call::FieldDefinition *field = m_call.field(condition.field);
        QStringList values;
        for (const QString &wanted : condition.anyOf) {
            QString name = wanted == "true"_L1    ? documentWord("yes").best(language)
                           : wanted == "false"_L1 ? documentWord("no").best(language)
                                                  : wanted;
            for (const call::Option &option : field ? field->options : QList<call::Option>()) {
                if (option.id == wanted)
                    name = option.label.best(language);
            }
            values.append(name);
        }
        return documentWord("only-if").best(language).arg(condition.field, values.join(u", "_s));
    }

    /// Of handwriting; 0 where there is only something to tick or to attach.
    [[nodiscard]] static int linesFor(const call::FieldDefinition &field)
    {
        switch (field.type) {
        case FieldType::Choice:
        case FieldType::MultipleChoice:
        case FieldType::Declaration:
        case FieldType::Table:
            return 0;
        case FieldType::LongText:
            return kLongestRoom;
        case FieldType::List:
        case FieldType::Address:
        case FieldType::Person:
            return 3;
        default:
            return 1;
        }
    }

    [[nodiscard]] WritingRoom roomFor(const call::FieldDefinition &field, int lines) const
    {
        WritingRoom room;
        room.lines = lines;
        room.isPerLanguage = field.translation == call::Translation::Pair;
        room.label = room.isPerLanguage ? languageNames() : words(roomWord(field.type));
        return room;
    }

    [[nodiscard]] LangText languageNames() const
    {
        LangText names;
        for (const call::Language &language : m_call.languages) {
            if (m_languages.contains(language.tag))
                names.set(language.tag, language.name);
        }
        return names;
    }

    [[nodiscard]] static const char *roomWord(FieldType type)
    {
        switch (type) {
        case FieldType::Number:
            return "number-here";
        case FieldType::Money:
            return "amount";
        case FieldType::Date:
            return "date";
        case FieldType::Period:
            return "begin-end";
        case FieldType::Address:
            return "address-here";
        case FieldType::Person:
            return "person-here";
        case FieldType::File:
            return "file-name";
        default:
            return "entry";
        }
    }

    void addTable(const call::FieldDefinition &field)
    {
        TableBlock table;
        table.isToFillIn = true;
        if (field.columns.size() > kWidestTable) {
            table.columns = {{words("item"), TableColumn::Align::Start, 14},
                             {words("entry"), TableColumn::Align::Start, 24}};
            for (const call::Column &column : field.columns)
                table.rows.append({{columnLabel(column), true, false}, {}});
            m_document.blocks.append(Notice{words("once-for-each-row"), Notice::Kind::Information});
        } else {
            const bool hasRowHeads = !field.fixedRows.isEmpty();
            if (hasRowHeads)
                table.columns.append({words("row"), TableColumn::Align::Start, 16});
            for (const call::Column &column : field.columns)
                table.columns.append({columnLabel(column), TableColumn::Align::Start, 12});
            for (const call::Option &row : field.fixedRows)
                table.rows.append(QList<TableCell>{{label(row.label), true, false}} +
                                  QList<TableCell>(field.columns.size()));
            for (int i = 0; i < kBlankRows && !hasRowHeads; ++i)
                table.rows.append(QList<TableCell>(field.columns.size()));
        }
        m_document.blocks.append(table);
    }

    /// The name of a column, with its options to choose from.
    [[nodiscard]] LangText columnLabel(const call::Column &column) const
    {
        LangText text;
        for (const QString &language : m_languages) {
            QStringList options;
            for (const call::Option &option : column.options)
                options.append(u"□ "_s + option.label.best(language));
            text.set(language, (QStringList{column.label.best(language)} + options).join(u" "_s));
        }
        return text;
    }

    const call::CallDefinition &m_call;
    QStringList m_languages;
    Document m_document;
};

} // namespace

Document blankForm(const call::CallDefinition &call, const QStringList &languages)
{
    return Form(call, languages).build();
}

} // namespace tandem::dossier
