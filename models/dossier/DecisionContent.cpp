// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dossier/DecisionContent.h"

#include "models/dossier/ContentWords.h"
#include "models/dossier/RankingTableContent.h"
#include "models/dossier/StatusTerm.h"

namespace tandem::dossier {

using namespace Qt::StringLiterals;

namespace {

class Sheet
{
public:
    Sheet(const call::CallDefinition &call, const PanelEntry &entry, const call::Side &side,
          const QStringList &languages)
        : m_call(call)
        , m_entry(entry)
        , m_side(side)
        , m_languages(languages.isEmpty() ? call.pairLanguages() : languages)
    {
        // Its own language comes first, unless somebody chose otherwise.
        if (languages.isEmpty() && m_languages.removeOne(side.language))
            m_languages.prepend(side.language);
    }

    Document build()
    {
        m_document.languages = m_languages;
        m_document.title = words("decision-sheet");
        m_document.reference = referenceText(m_call, m_entry.panelCase.reference, m_entry.panelCase.acronym);
        m_document.running = spread(m_call.title, m_languages);
        addProject();
        addRecommendation();
        addDecision();
        addStatus();
        m_document.blocks.append(
            SignatureRow{{{words("date-signature-seal"), spread(m_side.ministry, m_languages), true}}});
        return m_document;
    }

private:
    [[nodiscard]] LangText words(const char *key) const { return spread(documentWord(key), m_languages); }
    [[nodiscard]] LangText written(const LangText &text) const { return spread(text, m_languages); }
    void line(const LangText &label, const LangText &value)
    {
        m_document.blocks.append(FieldValueLine{{}, label, value, {}, m_isSigned});
    }
    void heading(const char *key)
    {
        m_document.blocks.append(Heading{2, {}, words(key), QLatin1StringView(key)});
    }

    void addProject()
    {
        m_document.blocks.append(
            FieldPair{m_entry.panelCase.acronym, words("title"), spread(m_entry.title, m_languages), {}, {}});
        line(words("ministry"), spread(m_side.ministry, m_languages));
        QStringList leads;
        for (const call::Side &side : m_call.sides)
            leads.append(m_entry.leads.value(side.id));
        leads.removeAll(QString());
        line(words("lead"), neutral(leads.join(u'\n')));
    }

    void addRecommendation()
    {
        heading("panel-recommends");
        if (m_entry.recommendation.isEmpty()) {
            m_document.blocks.append(Notice{words("no-recommendation"), Notice::Kind::Warning});
            return;
        }
        line(words("recommendation"), recommendationText(m_call, m_entry.recommendation, m_languages));
        const panel::Outcome outcome = panel::outcomeOf(m_call, m_entry.panelCase);
        line(words("total-of-100"), outcome.total ? neutral(tenthsText(*outcome.total)) : words("no-total"));
        if (!m_entry.recommendationReason.isEmpty())
            m_document.blocks.append(
                FieldPair{{}, words("reason"), written(m_entry.recommendationReason), {}, {}});
        if (!m_entry.conditions.isEmpty())
            m_document.blocks.append(FieldPair{{}, words("conditions"), written(m_entry.conditions), {}, {}});
    }

    void addDecision()
    {
        const auto decision = m_entry.decisions.constFind(m_side.id);
        const bool isOpen = decision == m_entry.decisions.cend();
        m_isSigned = true;
        // What is filled in and signed by hand stands on one page.
        if (isOpen)
            m_document.blocks.append(PageBreak{});
        heading("decision");
        if (isOpen) {
            addChoices();
            m_document.blocks.append(WritingRoom{words("reason-and-conditions"), 8});
            return;
        }
        line(words("decision"), recommendationText(m_call, decision->recommendation, m_languages));
        line(words("date"), dateText(decision->on, m_languages));
        if (!decision->by.isEmpty())
            line(words("decided-by"), neutral(decision->by));
        if (!decision->reason.isEmpty())
            m_document.blocks.append(FieldPair{{}, words("reason"), written(decision->reason), {}, {}});
    }

    /// To be ticked by hand.
    void addChoices()
    {
        LangText choices;
        for (const QString &language : m_languages) {
            QStringList boxes;
            for (const call::Recommendation &outcome : m_call.recommendations) {
                // The formal check is past.
                if (outcome.effect != call::Recommendation::Effect::NotEligible)
                    boxes.append(u"□ "_s + outcome.label.best(language));
            }
            choices.set(language, boxes.join(u'\n'));
        }
        m_document.blocks.append(FieldPair{{}, words("mark-one"), choices, {}, {}});
    }

    void addStatus()
    {
        for (const call::Side &side : m_call.sides) {
            if (side.id == m_side.id)
                continue;
            const auto decision = m_entry.decisions.constFind(side.id);
            line(spread(side.ministry, m_languages),
                 decision == m_entry.decisions.cend()
                     ? words("not-decided")
                     : recommendationText(m_call, decision->recommendation, m_languages));
        }
        const auto term = statusTerm(m_call, m_entry);
        if (m_call.demonstrationMonths > 0 && !term)
            line(words("term-months"), neutral(QString::number(m_call.demonstrationMonths)));
        if (term)
            line(words("status-holds"), termText(*term, m_languages));
        else
            line(words("status-holds"), words("status-begins"));
    }

    const call::CallDefinition &m_call;
    const PanelEntry &m_entry;
    const call::Side &m_side;
    QStringList m_languages;
    bool m_isSigned = false; ///< what follows stays on the page of the signature
    Document m_document;
};

} // namespace

Document decisionSheet(const call::CallDefinition &call, const PanelEntry &entry, const call::Side &side,
                       const QStringList &languages)
{
    return Sheet(call, entry, side, languages).build();
}

} // namespace tandem::dossier
