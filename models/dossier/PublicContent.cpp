// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dossier/PublicContent.h"

#include "models/application/ApplicationRules.h"
#include "models/application/ValueText.h"
#include "models/dossier/ContentWords.h"
#include "models/dossier/RankingTableContent.h"
#include "models/dossier/StatusTerm.h"

namespace tandem::dossier {

using namespace Qt::StringLiterals;

namespace {

Document documentFor(const call::CallDefinition &call, const char *title, const QStringList &languages)
{
    Document document;
    document.languages = languages.isEmpty() ? call.pairLanguages() : languages;
    document.title = spread(documentWord(title), document.languages);
    document.reference = call.reference;
    document.running = spread(call.title, document.languages);
    return document;
}

class FactSheet
{
public:
    FactSheet(const call::CallDefinition &call, const application::Application &application,
              const PanelEntry &entry, const QStringList &languages)
        : m_call(call)
        , m_application(application)
        , m_entry(entry)
        , m_document(documentFor(call, "fact-sheet", languages))
    {
    }

    Document build()
    {
        const QStringList &languages = m_document.languages;
        m_document.reference = referenceText(m_call, m_entry.panelCase.reference, m_entry.panelCase.acronym);
        for (const QString &language : languages)
            m_document.title.set(language, application::displayTitle(m_call, m_application, language));
        m_document.blocks.append(Paragraph{neutral(m_entry.panelCase.acronym), Paragraph::Style::Lead});
        for (const call::Side &side : m_call.sides) {
            LangText label;
            for (const QString &language : languages)
                label.set(language,
                          documentWord("lead").best(language) + u" – "_s + side.label.best(language));
            line(label, neutral(m_entry.leads.value(side.id)));
        }
        if (!m_entry.direction.isEmpty())
            line(spread(documentWord("direction"), languages), spread(m_entry.direction, languages));
        if (const auto term = statusTerm(m_call, m_entry)) {
            line(spread(documentWord("status"), languages), spread(m_call.statusName, languages));
            line(spread(documentWord("status-holds"), languages), termText(*term, languages));
        }
        addPublicAnswers();
        return m_document;
    }

private:
    void line(const LangText &label, const LangText &value)
    {
        m_document.blocks.append(FieldValueLine{{}, label, value, {}});
    }

    void addPublicAnswers()
    {
        const qsizetype before = m_document.blocks.size();
        for (const call::Section &section : m_call.sections) {
            // What each partner says of itself is more than one page.
            for (const call::FieldDefinition &field :
                 section.repetition ? QList<call::FieldDefinition>() : section.fields) {
                if (field.contentClass == "public"_L1 && !field.repetition &&
                    application::isAsked(m_call, m_application, field, {}))
                    addAnswer(field);
            }
        }
        if (m_document.blocks.size() == before)
            m_document.blocks.append(Notice{spread(documentWord("no-public-answers"), m_document.languages),
                                            Notice::Kind::Information});
    }

    void addAnswer(const call::FieldDefinition &field)
    {
        const bool isPair = field.translation == call::Translation::Pair;
        const bool hasLanguage = isPair || application::dependsOnLanguage(field.type);
        LangText answer;
        for (const QString &language : hasLanguage ? m_document.languages : QStringList{u"und"_s}) {
            const call::FieldValue &value =
                m_application.value({{}, field.id, isPair ? language : QString()});
            if (!call::isMissing(value))
                answer.set(language, application::valueText(field, value, language));
        }
        // Where nobody wrote in the document's languages, a text in another stands in.
        for (const QString &language : isPair &&answer.isEmpty() ? m_call.pairLanguages() : QStringList()) {
            const call::FieldValue &value = m_application.value({{}, field.id, language});
            if (answer.isEmpty() && !call::isMissing(value))
                answer.set(language, application::valueText(field, value, language));
        }
        const LangText label = spread(field.label, m_document.languages);
        if (answer.isEmpty() || field.type == call::FieldType::Table || field.type == call::FieldType::File)
            return;
        if (isPair)
            m_document.blocks.append(FieldPair{{}, label, answer, {}, {}});
        else
            line(label, withoutRepetition(answer));
    }

    const call::CallDefinition &m_call;
    const application::Application &m_application;
    const PanelEntry &m_entry;
    Document m_document;
};

LangText leadsText(const call::CallDefinition &call, const PanelEntry &entry)
{
    QStringList names;
    for (const call::Side &side : call.sides)
        names.append(entry.leads.value(side.id));
    names.removeAll(QString());
    return neutral(names.join(u'\n'));
}

TableBlock declaredTable(const call::CallDefinition &call, const QList<PanelEntry> &entries,
                         const QStringList &languages)
{
    const auto words = [&](const char *key) { return spread(documentWord(key), languages); };
    TableBlock table;
    table.columns = {{words("number"), TableColumn::Align::Start, 12},
                     {words("title"), TableColumn::Align::Start, 30},
                     {words("lead"), TableColumn::Align::Start, 26},
                     {words("direction"), TableColumn::Align::Start, 16},
                     {words("status-holds"), TableColumn::Align::Start, 22}};
    for (const PanelEntry &entry : entries) {
        const auto term = statusTerm(call, entry);
        if (!term)
            continue;
        table.rows.append(
            {{neutral(entry.panelCase.reference + u'\n' + entry.panelCase.acronym), true, false},
             {spread(entry.title, languages), false, false},
             {leadsText(call, entry), false, false},
             {spread(entry.direction, languages), false, false},
             {termText(*term, languages), false, false}});
    }
    return table;
}

} // namespace

Document factSheet(const call::CallDefinition &call, const application::Application &application,
                   const PanelEntry &entry, const QStringList &languages)
{
    return FactSheet(call, application, entry, languages).build();
}

Document publicList(const call::CallDefinition &call, const QList<PanelEntry> &entries,
                    const QStringList &languages)
{
    Document document = documentFor(call, "public-list", languages);
    const TableBlock table = declaredTable(call, entries, document.languages);
    document.blocks.append(Paragraph{spread(call.statusName, document.languages), Paragraph::Style::Lead});
    if (table.rows.isEmpty())
        document.blocks.append(
            Notice{spread(documentWord("none-declared"), document.languages), Notice::Kind::Information});
    else
        document.blocks.append(table);
    return document;
}

QByteArray publicListCsv(const call::CallDefinition &call, const QList<PanelEntry> &entries,
                         const QStringList &languages)
{
    const QStringList chosen = languages.isEmpty() ? call.pairLanguages() : languages;
    return tableCsv(declaredTable(call, entries, chosen), chosen);
}

} // namespace tandem::dossier
