// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dossier/PanelContent.h"

#include "models/dossier/ContentWords.h"
#include "models/dossier/RankingTableContent.h"

namespace tandem::dossier {

using namespace Qt::StringLiterals;

namespace {

std::optional<double> asNumber(std::optional<int> hundredths)
{
    return hundredths ? std::optional(*hundredths / 100.0) : std::nullopt;
}

LangText markText(const call::CallDefinition &call, std::optional<int> step, const QStringList &languages)
{
    if (!step)
        return neutral(u"–"_s);
    LangText text;
    const call::ScaleWord *word = call.scale.wordAt(*step);
    for (const QString &language : languages)
        text.set(language,
                 word ? call.scale.text(*step) + u" "_s + word->word.best(language) : call.scale.text(*step));
    return text;
}

/// "K1 Title" in each language.
LangText criterionName(const call::Criterion &criterion, const QStringList &languages)
{
    LangText text;
    for (const QString &language : languages)
        text.set(language, criterion.id + u' ' + criterion.label.best(language));
    return text;
}

const char *flagWord(const QString &flag)
{
    if (flag == "range"_L1)
        return "range";
    if (flag == "sides"_L1)
        return "sides-differ";
    return flag == "threshold"_L1 ? "threshold-crossed" : "lone-side";
}

class Evaluation
{
public:
    Evaluation(const call::CallDefinition &call, const PanelEntry &entry, const QStringList &languages)
        : m_call(call)
        , m_entry(entry)
        , m_languages(languages)
    {
    }

    void addTo(Document &document, int level) const
    {
        addRecommendation(document);
        addSummaryTable(document);
        addProfile(document);
        addConsensus(document, level);
        addIndividual(document, level);
    }

private:
    [[nodiscard]] LangText words(const char *key) const { return spread(documentWord(key), m_languages); }
    [[nodiscard]] LangText written(const LangText &text) const { return spread(text, m_languages); }

    [[nodiscard]] panel::CriterionSummary summary(const call::Criterion &criterion) const
    {
        return panel::summarise(m_call, criterion, m_entry.panelCase.judgements);
    }

    void addRecommendation(Document &document) const
    {
        if (m_entry.recommendation.isEmpty())
            return;
        document.blocks.append(FieldValueLine{{},
                                              words("recommendation"),
                                              recommendationText(m_call, m_entry.recommendation, m_languages),
                                              {}});
        if (!m_entry.recommendationReason.isEmpty())
            document.blocks.append(
                FieldPair{{}, words("reason"), written(m_entry.recommendationReason), {}, {}});
    }

    void addSummaryTable(Document &document) const
    {
        TableBlock table;
        table.caption = words("evaluation");
        table.columns = {{words("criterion"), TableColumn::Align::Start, 36},
                         {words("weight"), TableColumn::Align::End, 8}};
        for (const panel::Judgement &judgement : m_entry.panelCase.judgements)
            table.columns.append({neutral(judgement.pseudonym), TableColumn::Align::End, 6});
        for (const char *key : {"mean", "median", "deviation", "consensus"})
            table.columns.append({words(key), TableColumn::Align::End, 10});
        for (const call::Criterion &criterion : m_call.criteria)
            table.rows.append(summaryRow(criterion));
        document.blocks.append(table);
    }

    [[nodiscard]] QList<TableCell> summaryRow(const call::Criterion &criterion) const
    {
        const panel::CriterionSummary values = summary(criterion);
        QList<TableCell> row{{criterionName(criterion, m_languages), true, false},
                             {neutral(QString::number(criterion.weight) + u" %"_s), false, false}};
        for (const panel::Judgement &judgement : m_entry.panelCase.judgements)
            row.append({stepText(judgement.review.marks.value(criterion.id).step), false, false});
        for (const std::optional<int> &value : {values.mean, values.median, values.deviation})
            row.append({neutral(value ? hundredthsText(*value) : u"–"_s), false, false});
        row.append({stepText(m_entry.panelCase.consensus.value(criterion.id).step), false, true});
        return row;
    }

    [[nodiscard]] LangText stepText(std::optional<int> step) const
    {
        return neutral(step ? m_call.scale.text(*step) : u"–"_s);
    }

    /// Before anybody judged there is nothing to draw.
    void addProfile(Document &document) const
    {
        if (m_entry.panelCase.judgements.isEmpty() && m_entry.panelCase.consensus.isEmpty())
            return;
        ChartBlock chart;
        chart.kind = m_call.criteria.size() < 3 ? ChartBlock::Kind::Bars : ChartBlock::Kind::Radar;
        chart.caption = words("profile");
        chart.alternative = words("profile");
        chart.minimum = m_call.scale.hundredths(0) / 100.0;
        chart.maximum = m_call.scale.hundredths(m_call.scale.steps) / 100.0;
        ChartSeries consensus{words("decisive"), {}};
        const panel::Outcome outcome = panel::outcomeOf(m_call, m_entry.panelCase);
        QList<ChartSeries> sides;
        for (const call::Side &side : m_call.sides)
            sides.append({meanOf(side), {}});
        for (const call::Criterion &criterion : m_call.criteria) {
            chart.categories.append(neutral(criterion.id));
            consensus.values.append(asNumber(outcome.marks.value(criterion.id).hundredths));
            const panel::CriterionSummary values = summary(criterion);
            for (qsizetype i = 0; i < sides.size(); ++i) {
                const QString side = m_call.sides[i].id;
                sides[i].values.append(
                    values.sideMeans.contains(side) ? asNumber(values.sideMeans.value(side)) : std::nullopt);
            }
        }
        chart.series = QList<ChartSeries>{consensus} + sides;
        document.blocks.append(chart);
    }

    [[nodiscard]] LangText meanOf(const call::Side &side) const
    {
        LangText text;
        for (const QString &language : m_languages)
            text.set(language, documentWord("mean").best(language) + u' ' + side.label.best(language));
        return text;
    }

    void addConsensus(Document &document, int level) const
    {
        document.blocks.append(Heading{level, {}, words("consensus-report"), anchor("consensus")});
        for (const call::Criterion &criterion : m_call.criteria) {
            const panel::ConsensusMark mark = m_entry.panelCase.consensus.value(criterion.id);
            const LangText name = criterionName(criterion, m_languages);
            const bool hasReasons = !mark.reason.isEmpty() || !mark.minority.isEmpty();
            document.blocks.append(
                FieldValueLine{{}, name, markText(m_call, mark.step, m_languages), {}, hasReasons});
            if (!mark.reason.isEmpty())
                document.blocks.append(
                    FieldPair{criterion.id, words("reason"), written(mark.reason), {}, {}});
            if (!mark.minority.isEmpty())
                document.blocks.append(
                    FieldPair{criterion.id, words("minority"), written(mark.minority), {}, {}});
            LangText discuss;
            for (const QString &language : m_languages) {
                QStringList reasons;
                for (const QString &flag : summary(criterion).flags)
                    reasons.append(documentWord(flagWord(flag)).best(language));
                discuss.set(language, reasons.join(u" · "_s));
            }
            if (!discuss.isEmpty())
                document.blocks.append(FieldValueLine{{}, words("to-discuss"), discuss, {}});
        }
    }

    void addIndividual(Document &document, int level) const
    {
        if (m_entry.panelCase.judgements.isEmpty())
            return;
        document.blocks.append(Heading{level, {}, words("individual"), anchor("individual")});
        for (const panel::Judgement &judgement : m_entry.panelCase.judgements) {
            document.blocks.append(Heading{level + 1, judgement.pseudonym, words("reviewer"),
                                           anchor("review-") + judgement.pseudonym});
            for (const call::Criterion &criterion : m_call.criteria) {
                const review::Mark mark = judgement.review.marks.value(criterion.id);
                document.blocks.append(FieldValueLine{{},
                                                      criterionName(criterion, m_languages),
                                                      markText(m_call, mark.step, m_languages),
                                                      {},
                                                      !mark.reason.isEmpty()});
                document.blocks.append(Paragraph{written(mark.reason), Paragraph::Style::Normal});
            }
            if (!judgement.review.overall.isEmpty())
                document.blocks.append(Paragraph{written(judgement.review.overall), Paragraph::Style::Quote});
        }
    }

    [[nodiscard]] QString anchor(const char *name) const
    {
        return QLatin1StringView(name) + u'-' + m_entry.panelCase.applicationId;
    }

    const call::CallDefinition &m_call;
    const PanelEntry &m_entry;
    QStringList m_languages;
};

Document documentFor(const call::CallDefinition &call, const char *title, const QString &reference,
                     const QStringList &languages)
{
    Document document;
    document.languages = languages.isEmpty() ? call.pairLanguages() : languages;
    document.title = spread(documentWord(title), document.languages);
    document.reference = reference;
    document.running = spread(call.title, document.languages);
    return document;
}

void addRanking(Document &document, const call::CallDefinition &call, const QList<PanelEntry> &entries,
                const QList<panel::RankedCase> &ranking)
{
    document.blocks.append(Heading{1, {}, spread(documentWord("ranking"), document.languages), u"ranking"_s});
    document.blocks.append(rankingTable(call, entries, ranking, document.languages));
    ChartBlock chart;
    chart.kind = ChartBlock::Kind::Bars;
    chart.caption = spread(documentWord("total"), document.languages);
    chart.alternative = chart.caption;
    chart.maximum = 100;
    chart.line = call.passRule.totalThreshold / 10.0;
    ChartSeries totals{chart.caption, {}};
    for (const panel::RankedCase &ranked : ranking) {
        chart.categories.append(neutral(nameOf(entries, ranked.outcome.applicationId)));
        totals.values.append(ranked.outcome.total ? std::optional(*ranked.outcome.total / 10.0)
                                                  : std::nullopt);
    }
    chart.series = {totals};
    if (!chart.categories.isEmpty())
        document.blocks.append(chart);
}

void addTies(Document &document, const call::CallDefinition &call, const QList<PanelEntry> &entries,
             const QList<panel::RankedCase> &ranking)
{
    TableBlock table = tieTable(call, entries, ranking, document.languages);
    if (table.rows.isEmpty())
        return;
    document.blocks.append(Heading{1, {}, table.caption, u"ties"_s});
    document.blocks.append(table);
}

void addRecusals(Document &document, const QList<PanelEntry> &entries)
{
    TableBlock table;
    table.caption = spread(documentWord("recusals"), document.languages);
    table.columns = {{spread(documentWord("application"), document.languages), TableColumn::Align::Start, 10},
                     {spread(documentWord("reviewer"), document.languages), TableColumn::Align::Start, 20}};
    for (const PanelEntry &entry : entries) {
        if (!entry.recusals.isEmpty())
            table.rows.append(
                {{neutral(entry.panelCase.reference + u' ' + entry.panelCase.acronym), true, false},
                 {neutral(entry.recusals.join(u", "_s)), false, false}});
    }
    if (table.rows.isEmpty())
        return;
    document.blocks.append(Heading{1, {}, table.caption, u"recusals"_s});
    document.blocks.append(table);
}

} // namespace

Document evaluationSummary(const call::CallDefinition &call, const PanelEntry &entry,
                           const QStringList &languages)
{
    Document document =
        documentFor(call, "evaluation",
                    referenceText(call, entry.panelCase.reference, entry.panelCase.acronym), languages);
    document.blocks.append(FieldPair{entry.panelCase.acronym,
                                     spread(documentWord("title"), document.languages),
                                     spread(entry.title, document.languages),
                                     {},
                                     {}});
    Evaluation(call, entry, document.languages).addTo(document, 1);
    return document;
}

Document panelReport(const call::CallDefinition &call, const QList<PanelEntry> &entries,
                     const QList<panel::RankedCase> &ranking, const QStringList &languages)
{
    Document document = documentFor(call, "panel-report", call.reference, languages);
    Cover cover;
    cover.programme = spread(call.title, document.languages);
    cover.lines.append({spread(documentWord("call"), document.languages), neutral(call.reference)});
    for (const call::Side &side : call.sides)
        cover.lines.append({spread(side.label, document.languages), spread(side.chair, document.languages)});
    document.cover = cover;
    document.tableOfContents = true;
    addRanking(document, call, entries, ranking);
    addTies(document, call, entries, ranking);
    addRecusals(document, entries);
    for (const panel::RankedCase &ranked : ranking) {
        const PanelEntry *entry = entryOf(entries, ranked.outcome.applicationId);
        if (!entry)
            continue;
        document.blocks.append(PageBreak{});
        document.blocks.append(Heading{1, entry->panelCase.reference,
                                       spread(entry->title, document.languages),
                                       u"application-"_s + entry->panelCase.applicationId});
        document.blocks.append(FieldValueLine{
            {}, spread(documentWord("acronym"), document.languages), neutral(entry->panelCase.acronym), {}});
        Evaluation(call, *entry, document.languages).addTo(document, 2);
    }
    document.embedded.append({u"ranking.json"_s, u"application/json"_s,
                              spread(documentWord("ranking"), document.languages),
                              rankingJson(call, entries, ranking), EmbeddedFile::Relation::Data});
    return document;
}

} // namespace tandem::dossier
