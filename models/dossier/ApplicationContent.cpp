// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dossier/ApplicationContent.h"

#include "models/application/ApplicationJson.h"
#include "models/application/ApplicationRules.h"
#include "models/application/ValueText.h"
#include "models/base/AtomicFile.h"
#include "models/base/Json.h"
#include "models/base/TextLength.h"
#include "models/dossier/AppendedContent.h"
#include "models/dossier/ContentWords.h"
#include "models/dossier/FieldPlaces.h"
#include "models/dossier/RedactionWords.h"

#include <QLocale>

#include <algorithm>

namespace tandem::dossier {

using namespace Qt::StringLiterals;
using application::Application;
using application::ValueKey;

namespace {

/// More columns than this do not fit side by side on A4; such tables are set as one record per row.
constexpr qsizetype kWidestTable = 6;

/// Builds the blocks of one application. One object per document; holds no state but the document.
class Builder
{
public:
    Builder(const call::CallDefinition &call, const Application &application,
            const AttachmentReader &attachments, const DossierOptions &options,
            application::ContentClasses classes, const application::Redaction *redaction = nullptr)
        : m_call(call)
        , m_application(application)
        , m_attachments(attachments)
        , m_options(options)
        , m_classes(std::move(classes))
        , m_redaction(redaction)
        , m_data(canonicalJson(redaction ? application::redactedJson(*redaction)
                                         : application::contentJson(application)))
    {
        m_document.languages = options.languages.isEmpty() ? call.pairLanguages() : options.languages;
    }

    Document build()
    {
        const QStringList &languages = m_document.languages;
        const QString acronym = m_application.text({{}, m_call.known.acronym, {}});
        m_document.title = title();
        m_document.reference = referenceText(m_call, m_application.reference, acronym);
        m_document.running = spread(m_call.title, languages);
        m_document.cover = cover();
        if (m_redaction)
            m_document.banner = redactedCopy(m_call, m_options.audience, languages);
        m_document.tableOfContents = true;
        for (const call::Section &section : m_call.sections)
            addSection(section);
        addAttachmentList();
        if (m_options.withEmbeddedData)
            m_document.embedded.append({u"submission.json"_s, u"application/json"_s,
                                        spread(documentWord("application"), languages), m_data,
                                        EmbeddedFile::Relation::Source});
        appendAttachments(m_document, m_application, m_attachments, m_options);
        return m_document;
    }

private:
    [[nodiscard]] LangText words(const char *key) const
    {
        return spread(documentWord(key), m_document.languages);
    }
    [[nodiscard]] LangText label(const LangText &text) const { return spread(text, m_document.languages); }

    [[nodiscard]] LangText title() const
    {
        if (m_redaction && m_redaction->touches(m_call.known.title))
            return words("dossier");
        LangText text;
        for (const QString &language : m_document.languages)
            text.set(language, application::displayTitle(m_call, m_application, language));
        return text;
    }

    [[nodiscard]] Cover cover() const
    {
        Cover cover;
        cover.programme = label(m_call.title);
        const QString acronym = m_application.text({{}, m_call.known.acronym, {}});
        cover.lines.append({words("application"), neutral(acronym)});
        cover.lines.append({words("reference"), neutral(referenceText(m_call, m_application.reference, {}))});
        for (const call::Side &side : m_call.sides) {
            LangText lead;
            for (const QString &language : m_document.languages)
                lead.set(language,
                         documentWord("lead").best(language) + u" – "_s + side.label.best(language));
            cover.lines.append({lead, neutral(application::leadName(m_call, m_application, side.id))});
        }
        if (const call::FieldDefinition *direction = m_call.field(m_call.known.direction))
            cover.lines.append(
                {words("direction"), valueIn(*direction, m_application.value({{}, direction->id, {}}))});
        if (!m_call.prevailingText.isEmpty())
            cover.lines.append({words("prevailing"), label(m_call.prevailingText)});
        cover.lines.append({words("application-id"), neutral(m_application.id)});
        // Of a copy the hash is its own: that of the whole would let short secrets be guessed and tried.
        cover.lines.append({words(m_redaction ? "redacted-hash" : "content-hash"), neutral(sha256(m_data))});
        if (!m_redaction)
            cover.lines.append({words("class-of-document"), classText("class-otherwise", usualClass())});
        if (m_redaction) {
            // Nothing of what was left out, not even that it is empty.
            cover.lines.removeIf([](const CoverLine &line) { return isBlank(line.value); });
            cover.classification = redactionNote(m_call, m_options.audience, m_document.languages);
        }
        return cover;
    }

    [[nodiscard]] LangText valueIn(const call::FieldDefinition &field, const call::FieldValue &value) const
    {
        if (!application::dependsOnLanguage(field.type))
            return neutral(application::valueText(field, value, u"und"_s));
        LangText text;
        for (const QString &language : m_document.languages)
            text.set(language, application::valueText(field, value, language));
        return withoutRepetition(text);
    }

    /// The class of what bears no footnote.
    [[nodiscard]] application::ContentClass usualClass() const
    {
        const bool isPublic = m_options.audience.highest == application::ContentClass::Public;
        return isPublic ? application::ContentClass::Public : application::ContentClass::Programme;
    }

    [[nodiscard]] LangText classText(const char *key, application::ContentClass contentClass) const
    {
        const QByteArray name = "class-" + application::contentClassKey(contentClass).toLatin1();
        LangText text;
        for (const QString &language : m_document.languages)
            text.set(language,
                     documentWord(key).best(language).arg(documentWord(name.constData()).best(language)));
        return text;
    }

    /// What the foot of the page says of an answer: its class where it is not the usual one, and which of its
    /// texts is older than the other.
    [[nodiscard]] QList<Footnote> footnotesOf(const call::FieldDefinition &field, const QString &row) const
    {
        QList<Footnote> notes;
        application::ContentClass contentClass = m_classes.fields.value(field.id, usualClass());
        for (const application::Attachment &attachment : m_application.attachments) {
            if (attachment.field == field.id && attachment.row == row)
                contentClass = std::max(contentClass, m_classes.files.value(attachment.id, contentClass));
        }
        if (contentClass != usualClass())
            notes.append({classText("class-footnote", contentClass)});
        const bool isPair = field.translation == call::Translation::Pair;
        for (const QString &language :
             isPair ? m_application.staleLanguages(row, field.id, m_call.pairLanguages()) : QStringList()) {
            if (m_document.languages.contains(language))
                notes.append({words("older"), language});
        }
        return notes;
    }

    void addSection(const call::Section &section)
    {
        m_document.blocks.append(Heading{1, section.id, label(section.label), u"section-"_s + section.id});
        if (!section.repetition) {
            for (const call::FieldDefinition &field : section.fields)
                addField(field, QString(), 2);
            return;
        }
        const QStringList rows = m_application.rows.value(section.id);
        for (qsizetype i = 0; i < rows.size(); ++i) {
            addItemHeading(section.repetition->itemLabel, section.id, rows[i], int(i) + 1,
                           m_application.text({rows[i], m_call.known.partnerName, {}}));
            for (const call::FieldDefinition &field : section.fields)
                addField(field, rows[i], 3);
        }
    }

    void addItemHeading(const LangText &itemLabel, const QString &group, const QString &row, int number,
                        const QString &name)
    {
        LangText text;
        for (const QString &language : m_document.languages) {
            const QString item = itemLabel.best(language) + u' ' + QString::number(number);
            text.set(language, name.isEmpty() ? item : item + u" – "_s + name);
        }
        m_document.blocks.append(Heading{2, group + u'.' + QString::number(number), text, u"item-"_s + row});
    }

    void addField(const call::FieldDefinition &field, const QString &block, int headingLevel)
    {
        if (m_redaction && field.repetition && m_redaction->find(field.id, {})) {
            addWithheld(field, *m_redaction->find(field.id, {}), {}, field.id);
            return;
        }
        if (!field.repetition) {
            addAnswer(field, block, headingLevel, field.id);
            return;
        }
        const QStringList rows = m_application.rows.value(field.id);
        if (rows.isEmpty() && application::isAsked(m_call, m_application, field, block))
            m_document.blocks.append(
                FieldValueLine{field.id, label(field.label), words("answer-missing"), {}});
        for (qsizetype i = 0; i < rows.size(); ++i)
            addAnswer(field, rows[i], headingLevel, field.id + u'.' + QString::number(i + 1));
    }

    void addAnswer(const call::FieldDefinition &field, const QString &row, int headingLevel,
                   const QString &number)
    {
        const application::Withheld *withheld = m_redaction ? m_redaction->find(field.id, row) : nullptr;
        if (!isShown(field, row, withheld))
            return;
        if (withheld) {
            addWithheld(field, *withheld, row, number);
            return;
        }
        if (field.translation == call::Translation::Pair)
            addPair(field, row, number);
        else if (field.type == call::FieldType::Table)
            addTable(field, row, headingLevel, number);
        else if (field.type == call::FieldType::File)
            addFiles(field, row, number);
        else
            addValue(field, row, number);
    }

    /// Whether a question stands there must not tell what was answered to one that is left out.
    [[nodiscard]] bool isShown(const call::FieldDefinition &field, const QString &row,
                               const application::Withheld *withheld) const
    {
        const bool hangsOnSecret =
            m_redaction && ((field.condition && m_redaction->touches(field.condition->field)) ||
                            (field.side && m_redaction->touches(m_call.known.partnerSide)));
        if (!hangsOnSecret)
            return application::isAsked(m_call, m_application, field, row);
        const QStringList languages = QStringList{QString()} + m_call.pairLanguages();
        return withheld || std::any_of(languages.cbegin(), languages.cend(), [&](const QString &language) {
                   return !call::isMissing(m_application.value({row, field.id, language}));
               });
    }

    void addWithheld(const call::FieldDefinition &field, const application::Withheld &withheld,
                     const QString &row, const QString &number)
    {
        FieldValueLine line{number, label(field.label), withheldText(withheld, m_document.languages),
                            anchor(field, row)};
        line.isWithheld = true;
        m_document.blocks.append(line);
    }

    void addValue(const call::FieldDefinition &field, const QString &row, const QString &number)
    {
        const call::FieldValue &value = m_application.value({row, field.id, {}});
        const LangText text = call::isMissing(value) ? words("answer-missing") : valueIn(field, value);
        m_document.blocks.append(FieldValueLine{number, label(field.label), text, anchor(field, row), false,
                                                false, footnotesOf(field, row)});
    }

    void addPair(const call::FieldDefinition &field, const QString &row, const QString &number)
    {
        FieldPair pair{number, label(field.label), {}, {}, anchor(field, row)};
        pair.footnotes = footnotesOf(field, row);
        for (const QString &language : m_document.languages) {
            QString text =
                application::valueText(field, m_application.value({row, field.id, language}), language);
            QStringList notes;
            if (text.isEmpty()) {
                text = documentWord("answer-missing").best(language);
            } else if (field.type == call::FieldType::LongText) {
                notes.append(lengthNote(field, language, text));
            }
            pair.answer.set(language, text);
            notes.removeAll(QString());
            pair.note.set(language, notes.join(u" · "_s));
        }
        m_document.blocks.append(pair);
    }

    /// "812 / 1.000"; cuts the text behind the limit for readers who may not see more.
    [[nodiscard]] QString lengthNote(const call::FieldDefinition &field, const QString &language,
                                     QString &text) const
    {
        const int limit = field.limits.maximumCharacters.value(language, 0);
        const int count = characterCount(text, language);
        if (limit == 0)
            return {};
        const QLocale locale(language);
        const QString note = locale.toString(count) + u" / "_s + locale.toString(limit);
        if (count <= limit || !m_options.cutAtLimits)
            return note;
        text = firstCharacters(text, language, limit);
        return note + u" · "_s + documentWord("over-limit").best(language);
    }

    void addTable(const call::FieldDefinition &field, const QString &row, int headingLevel,
                  const QString &number)
    {
        const auto *table = std::get_if<call::Table>(&m_application.value({row, field.id, {}}));
        if (!table || table->rows.isEmpty()) {
            m_document.blocks.append(
                FieldValueLine{number, label(field.label), words("answer-missing"), anchor(field, row)});
            return;
        }
        const bool asRecords = field.columns.size() > kWidestTable;
        if (asRecords)
            m_document.blocks.append(Heading{headingLevel, number, label(field.label), anchor(field, row)});
        else
            m_document.blocks.append(wholeTable(field, *table, number, row));
        for (qsizetype i = 0; asRecords && i < table->rows.size(); ++i)
            m_document.blocks.append(record(field, table->rows[i], int(i) + 1));
    }

    [[nodiscard]] TableBlock wholeTable(const call::FieldDefinition &field, const call::Table &table,
                                        const QString &number, const QString &row) const
    {
        TableBlock block;
        block.caption = numbered(number, label(field.label));
        block.anchor = anchor(field, row);
        block.footnotes = footnotesOf(field, row);
        const bool hasRowHeads = !field.fixedRows.isEmpty();
        if (hasRowHeads)
            block.columns.append({words("row"), TableColumn::Align::Start, 12});
        for (const call::Column &column : field.columns)
            block.columns.append({label(column.label), alignment(column), columnWeight(column)});
        for (qsizetype i = 0; i < table.rows.size(); ++i) {
            QList<TableCell> cells;
            if (hasRowHeads)
                cells.append({rowName(field, table.rows[i], int(i) + 1), true, false});
            for (const call::Column &column : field.columns)
                cells.append({cellIn(column, table.rows[i].cells.value(column.id)), false, false});
            block.rows.append(cells);
        }
        return block;
    }

    [[nodiscard]] TableBlock record(const call::FieldDefinition &field, const call::TableRow &row,
                                    int number) const
    {
        TableBlock block;
        block.caption = rowName(field, row, number);
        block.columns = {{words("item"), TableColumn::Align::Start, 10},
                         {words("entry"), TableColumn::Align::Start, 24}};
        for (const call::Column &column : field.columns) {
            const call::FieldValue cell = row.cells.value(column.id);
            if (!call::isMissing(cell))
                block.rows.append({{label(column.label), true, false}, {cellIn(column, cell), false, false}});
        }
        return block;
    }

    [[nodiscard]] LangText rowName(const call::FieldDefinition &field, const call::TableRow &row,
                                   int number) const
    {
        for (const call::Option &fixed : field.fixedRows) {
            if (fixed.id == row.id)
                return label(fixed.label);
        }
        // A free row is named by its first text.
        for (const call::Column &column : field.columns) {
            const LangText text = cellIn(column, row.cells.value(column.id));
            if (!text.isEmpty())
                return text;
        }
        return neutral(QString::number(number));
    }

    [[nodiscard]] LangText cellIn(const call::Column &column, const call::FieldValue &value) const
    {
        if (call::isMissing(value))
            return {};
        const bool isPair = column.translation == call::Translation::Pair;
        if (!isPair && !application::dependsOnLanguage(column.type))
            return neutral(application::cellText(column, value, u"und"_s));
        LangText text;
        for (const QString &language : m_document.languages)
            text.set(language, application::cellText(column, value, language));
        return isPair ? text : withoutRepetition(text);
    }

    void addFiles(const call::FieldDefinition &field, const QString &row, const QString &number)
    {
        QStringList names;
        const auto *files = std::get_if<call::FileList>(&m_application.value({row, field.id, {}}));
        for (const QString &id : files ? files->attachmentIds : QStringList()) {
            if (const application::Attachment *attachment = m_application.attachment(id))
                names.append(attachment->fileName);
        }
        const QList<application::Withheld> gone = withheldFiles(field, row);
        const LangText value = names.isEmpty() ? words("none-attached") : neutral(names.join(u'\n'));
        if (gone.isEmpty() || !names.isEmpty())
            m_document.blocks.append(FieldValueLine{number, label(field.label), value, anchor(field, row),
                                                    false, false, footnotesOf(field, row)});
        for (const application::Withheld &file : gone)
            addWithheld(field, file, {}, number);
        for (const QString &id : files &&m_options.withPictures ? files->attachmentIds : QStringList())
            addPicture(id);
    }

    [[nodiscard]] QList<application::Withheld> withheldFiles(const call::FieldDefinition &field,
                                                             const QString &row) const
    {
        QList<application::Withheld> files;
        for (const application::Withheld &one :
             m_redaction ? m_redaction->withheld : QList<application::Withheld>()) {
            if (!one.isWholeField && one.field == field.id && one.row == row)
                files.append(one);
        }
        return files;
    }

    void addPicture(const QString &attachmentId)
    {
        const application::Attachment *attachment = m_application.attachment(attachmentId);
        if (!attachment || !attachment->mediaType.startsWith("image/"_L1) || !m_attachments)
            return;
        // A damaged picture must not keep the dossier from being written; its page among the attachments says
        // so.
        const auto read = m_options.appended.value(attachment->sha256);
        if (read && read->state != AppendedFile::State::Shown)
            return;
        if (const std::optional<QByteArray> data = m_attachments(*attachment)) {
            const LangText caption =
                attachment->caption.isEmpty() ? neutral(attachment->fileName) : label(attachment->caption);
            m_document.blocks.append(PictureBlock{*data, caption, caption});
        }
    }

    void addAttachmentList()
    {
        if (m_application.attachments.isEmpty())
            return;
        m_document.blocks.append(Heading{1, {}, words("attachments"), u"attachments"_s});
        TableBlock block;
        block.columns = {{words("number"), TableColumn::Align::Start, 5},
                         {words("file-name"), TableColumn::Align::Start, 16},
                         {words("language"), TableColumn::Align::Start, 5},
                         {words("size"), TableColumn::Align::End, 7},
                         {LangText{{u"und"_s, u"SHA-256"_s}}, TableColumn::Align::Start, 18}};
        for (const application::Attachment &attachment : m_application.attachments) {
            const QString kilobytes = QString::number((attachment.size + 999) / 1000) + u" kB"_s;
            block.rows.append({{neutral(attachment.field), true, false},
                               {neutral(attachment.fileName), false, false},
                               {neutral(attachment.language), false, false},
                               {neutral(kilobytes), false, false},
                               {neutral(attachment.sha256), false, false}});
        }
        m_document.blocks.append(block);
    }

    [[nodiscard]] LangText numbered(const QString &number, const LangText &text) const
    {
        LangText result;
        for (const QString &language : m_document.languages)
            result.set(language, (number + u' ' + text.best(language)).trimmed());
        return text.isEmpty() ? neutral(number) : result;
    }

    static TableColumn::Align alignment(const call::Column &column)
    {
        const bool isNumber = column.type == call::FieldType::Number || column.type == call::FieldType::Money;
        return isNumber ? TableColumn::Align::End : TableColumn::Align::Start;
    }

    static int columnWeight(const call::Column &column)
    {
        if (column.translation == call::Translation::Pair)
            return 20;
        const bool isShort =
            column.type == call::FieldType::Number || column.type == call::FieldType::Declaration;
        return isShort ? 7 : 12;
    }

    static bool isBlank(const LangText &text)
    {
        const QStringList languages = text.languages();
        return std::all_of(languages.cbegin(), languages.cend(),
                           [&](const QString &language) { return text.in(language).isEmpty(); });
    }

    static QString anchor(const call::FieldDefinition &field, const QString &row)
    {
        return fieldAnchor(field.id, row);
    }

    const call::CallDefinition &m_call;
    const Application &m_application;
    const AttachmentReader &m_attachments;
    const DossierOptions &m_options;
    application::ContentClasses m_classes;
    const application::Redaction *m_redaction; ///< nothing for the full copy
    QByteArray m_data;                         ///< what machines read: carried inside, its hash on the cover
    Document m_document;
};

} // namespace

Document applicationDossier(const call::CallDefinition &call, const Application &application,
                            const AttachmentReader &attachments, const DossierOptions &options)
{
    if (options.audience.isEverybodyInside())
        return Builder(call, application, attachments, options,
                       application::contentClasses(call, application))
            .build();
    const application::Redaction redaction = application::redactedFor(call, application, options.audience);
    return Builder(call, redaction.application, attachments, options,
                   application::contentClasses(call, application), &redaction)
        .build();
}

} // namespace tandem::dossier
