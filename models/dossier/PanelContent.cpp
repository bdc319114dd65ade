// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dossier/PanelContent.h"

#include "models/dossier/ContentWords.h"
#include "models/dossier/FormalCheckContent.h"
#include "models/dossier/MarkWords.h"
#include "models/dossier/PanelFigures.h"
#include "models/dossier/RankingTableContent.h"
#include "models/dossier/ReviewerNames.h"

#include <QLocale>

namespace tandem::dossier {

using namespace Qt::StringLiterals;

namespace {

std::optional<double> asNumber(std::optional<int> hundredths)
{
    return hundredths ? std::optional(*hundredths / 100.0) : std::nullopt;
}

const char *flagWord(const QString &flag)
{
    if (flag == "range"_L1)
        return "range";
    if (flag == "sides"_L1)
        return "sides-differ";
    return flag == "threshold"_L1 ? "threshold-crossed" : "lone-side";
}

/// Commas and a blank part what is listed on one line.
LangText listed(const QStringList &items)
{
    return neutral(items.join(u", "_s));
}

class Evaluation
{
public:
    Evaluation(const call::CallDefinition &call, const PanelEntry &entry, const QStringList &languages)
        : m_call(call)
        , m_entry(entry)
        , m_languages(languages)
        , m_outcome(panel::outcomeOf(call, entry.panelCase))
    {
    }

    /// What came of it: recommendation, total, thresholds.
    void addResult(Document &document) const
    {
        addRecommendation(document);
        const LangText total = m_outcome.total ? neutral(tenthsText(*m_outcome.total)) : words("no-total");
        document.blocks.append(FieldValueLine{{}, words("total-of-100"), total, {}});
        if (m_outcome.total)
            addThresholds(document);
        if (m_outcome.provisional)
            document.blocks.append(FieldValueLine{{}, words("status"), words("provisional"), {}});
    }

    void addMarks(Document &document) const
    {
        if (m_entry.panelCase.judgements.isEmpty()) {
            document.blocks.append(Notice{words("no-reviews"), Notice::Kind::Warning});
            return;
        }
        addMarkTable(document);
        addStatistics(document);
        addProfile(document);
        addSpread(document);
    }

    void addConsensus(Document &document, int level) const
    {
        document.blocks.append(Heading{level, {}, words("consensus-report"), anchor("consensus")});
        if (m_entry.panelCase.consensus.isEmpty()) {
            document.blocks.append(Notice{words("no-consensus"), Notice::Kind::Warning});
            return;
        }
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
            const LangText discuss = flagsText(criterion);
            if (!discuss.isEmpty())
                document.blocks.append(FieldValueLine{{}, words("to-discuss"), discuss, {}});
        }
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
        if (m_entry.recommendation.isEmpty()) {
            document.blocks.append(Notice{words("no-recommendation"), Notice::Kind::Warning});
            return;
        }
        document.blocks.append(FieldValueLine{{},
                                              words("recommendation"),
                                              recommendationText(m_call, m_entry.recommendation, m_languages),
                                              {}});
        if (!m_entry.recommendationReason.isEmpty())
            document.blocks.append(
                FieldPair{{}, words("reason"), written(m_entry.recommendationReason), {}, {}});
    }

    void addThresholds(Document &document) const
    {
        const auto line = [&](const char *label, const LangText &value) {
            document.blocks.append(FieldValueLine{{}, words(label), value, {}});
        };
        if (m_outcome.passed)
            return line("thresholds", words("passed"));
        if (!m_outcome.knockOuts.isEmpty())
            line("knock-outs", listed(m_outcome.knockOuts));
        if (!m_outcome.missedThresholds.isEmpty())
            line("missed-thresholds", listed(m_outcome.missedThresholds));
        if (m_outcome.passTotal && *m_outcome.passTotal < m_call.passRule.totalThreshold)
            line("thresholds", words("below-total"));
    }

    /// Every single mark beside the one the panel agreed on.
    void addMarkTable(Document &document) const
    {
        TableBlock table;
        table.caption = words("marks-of-reviewers");
        table.columns = {{words("criterion"), TableColumn::Align::Start, 36},
                         {words("weight"), TableColumn::Align::End, 8},
                         {words("threshold"), TableColumn::Align::End, 10}};
        const QList<panel::Judgement> &judgements = m_entry.panelCase.judgements;
        for (const panel::Judgement &judgement : judgements)
            table.columns.append({neutral(reviewerMark(judgement)), TableColumn::Align::End, 8});
        table.columns.append({words("consensus"), TableColumn::Align::End, 10});
        for (const call::Criterion &criterion : m_call.criteria) {
            QList<TableCell> row{{criterionName(criterion, m_languages), true, false},
                                 {neutral(QString::number(criterion.weight) + u" %"_s), false, false},
                                 {stepText(criterion.threshold), false, false}};
            for (const panel::Judgement &judgement : judgements)
                row.append({stepText(judgement.review.marks.value(criterion.id).step), false, false});
            row.append({stepText(m_entry.panelCase.consensus.value(criterion.id).step), false, true});
            table.rows.append(row);
        }
        document.blocks.append(table);
        const bool hasGap = std::any_of(judgements.cbegin(), judgements.cend(), [&](const auto &judgement) {
            return std::any_of(m_call.criteria.cbegin(), m_call.criteria.cend(), [&](const auto &criterion) {
                return !judgement.review.marks.value(criterion.id).step;
            });
        });
        if (hasGap || m_entry.panelCase.consensus.size() < m_call.criteria.size())
            document.blocks.append(Paragraph{words("legend-no-mark"), Paragraph::Style::Small});
    }

    /// Means of all and of each side, and how far the marks lie apart.
    void addStatistics(Document &document) const
    {
        TableBlock table;
        table.caption = words("statistics");
        table.columns = {{words("criterion"), TableColumn::Align::Start, 12}};
        for (const char *key : {"minimum", "maximum", "median", "mean"})
            table.columns.append({words(key), TableColumn::Align::End, 10});
        for (const call::Side &side : m_call.sides)
            table.columns.append({meanOf(side), TableColumn::Align::End, 12});
        table.columns.append({words("deviation"), TableColumn::Align::End, 10});
        for (const call::Criterion &criterion : m_call.criteria) {
            const panel::CriterionSummary values = summary(criterion);
            QList<TableCell> row{{neutral(criterion.id), true, false}};
            for (const std::optional<int> &value :
                 {values.minimum, values.maximum, values.median, values.mean})
                row.append({hundredthsCell(value), false, false});
            for (const call::Side &side : m_call.sides)
                row.append({hundredthsCell(sideMean(values, side)), false, false});
            row.append({hundredthsCell(values.deviation), false, false});
            table.rows.append(row);
        }
        document.blocks.append(table);
    }

    [[nodiscard]] static std::optional<int> sideMean(const panel::CriterionSummary &values,
                                                     const call::Side &side)
    {
        return values.sideMeans.contains(side.id) ? std::optional(values.sideMeans.value(side.id))
                                                  : std::nullopt;
    }

    [[nodiscard]] LangText stepText(std::optional<int> step) const
    {
        return neutral(step ? m_call.scale.text(*step) : u"–"_s);
    }

    [[nodiscard]] ChartBlock chartOver(const char *caption) const
    {
        ChartBlock chart;
        chart.caption = words(caption);
        chart.alternative = chart.caption;
        chart.minimum = m_call.scale.hundredths(0) / 100.0;
        chart.maximum = m_call.scale.hundredths(m_call.scale.steps) / 100.0;
        for (const call::Criterion &criterion : m_call.criteria)
            chart.categories.append(neutral(criterion.id));
        return chart;
    }

    void addProfile(Document &document) const
    {
        ChartBlock chart = chartOver("profile");
        chart.kind = m_call.criteria.size() < 3 ? ChartBlock::Kind::Bars : ChartBlock::Kind::Radar;
        ChartSeries consensus{words("decisive"), {}};
        QList<ChartSeries> sides;
        for (const call::Side &side : m_call.sides)
            sides.append({meanOf(side), {}});
        for (const call::Criterion &criterion : m_call.criteria) {
            consensus.values.append(asNumber(m_outcome.marks.value(criterion.id).hundredths));
            const panel::CriterionSummary values = summary(criterion);
            for (qsizetype i = 0; i < sides.size(); ++i)
                sides[i].values.append(asNumber(sideMean(values, m_call.sides[i])));
        }
        chart.series = QList<ChartSeries>{consensus} + sides;
        document.blocks.append(chart);
    }

    /// One dot for each mark: what a mean hides.
    void addSpread(Document &document) const
    {
        ChartBlock chart = chartOver("spread");
        chart.kind = ChartBlock::Kind::Spread;
        chart.alternative = rangesText();
        for (const panel::Judgement &judgement : m_entry.panelCase.judgements) {
            ChartSeries marks{neutral(reviewerMark(judgement)), {}};
            for (const call::Criterion &criterion : m_call.criteria) {
                const std::optional<int> step = judgement.review.marks.value(criterion.id).step;
                marks.values.append(
                    asNumber(step ? std::optional(m_call.scale.hundredths(*step)) : std::nullopt));
            }
            chart.series.append(marks);
        }
        document.blocks.append(chart);
    }

    /// "Lowest to highest mark: K1 2.50–4.00 · K2 ..." for who cannot see the dots.
    [[nodiscard]] LangText rangesText() const
    {
        QStringList ranges;
        for (const call::Criterion &criterion : m_call.criteria) {
            const panel::CriterionSummary values = summary(criterion);
            if (values.minimum && values.maximum)
                ranges.append(u"%1 %2–%3"_s.arg(criterion.id, hundredthsText(*values.minimum),
                                                hundredthsText(*values.maximum)));
        }
        LangText text;
        for (const QString &language : m_languages)
            text.set(language,
                     u"%1: %2"_s.arg(documentWord("range-of").best(language), ranges.join(u" · "_s)));
        return text;
    }

    [[nodiscard]] LangText meanOf(const call::Side &side) const
    {
        LangText text;
        for (const QString &language : m_languages)
            text.set(language, documentWord("mean").best(language) + u' ' + side.label.best(language));
        return text;
    }

    [[nodiscard]] LangText flagsText(const call::Criterion &criterion) const
    {
        const QStringList flags = summary(criterion).flags;
        LangText text;
        for (const QString &language : flags.isEmpty() ? QStringList() : m_languages) {
            QStringList reasons;
            for (const QString &flag : flags)
                reasons.append(documentWord(flagWord(flag)).best(language));
            text.set(language, reasons.join(u" · "_s));
        }
        return text;
    }

    [[nodiscard]] QString anchor(const char *name) const
    {
        return QLatin1StringView(name) + u'-' + m_entry.panelCase.applicationId;
    }

    const call::CallDefinition &m_call;
    const PanelEntry &m_entry;
    QStringList m_languages;
    panel::Outcome m_outcome;
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
    TableBlock table = rankingTable(call, entries, ranking, document.languages);
    table.caption = {}; // the heading says it
    document.blocks.append(table);
    const LangText legend = rankingLegend(call, entries, ranking, document.languages);
    if (!legend.isEmpty())
        document.blocks.append(Paragraph{legend, Paragraph::Style::Small});
    ChartBlock chart;
    chart.kind = ChartBlock::Kind::Bars;
    const QString threshold = tenthsText(call.passRule.totalThreshold);
    for (const QString &language : document.languages)
        chart.caption.set(language,
                          u"%1 (%2)"_s.arg(documentWord("total").best(language),
                                           documentWord("legend-line").best(language).arg(threshold)));
    chart.alternative = chart.caption;
    chart.maximum = 100;
    chart.line = call.passRule.totalThreshold / 10.0;
    ChartSeries totals{spread(documentWord("total"), document.languages), {}};
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
    table.caption = {};
    document.blocks.append(table);
}

void addBands(Document &document, const call::CallDefinition &call, const QList<PanelEntry> &entries,
              const QList<panel::RankedCase> &ranking)
{
    const auto bands = bandsOf(call, entries, ranking);
    if (!bands)
        return;
    LangText note;
    for (const QString &language : document.languages)
        note.set(language, documentWord("bands-note")
                               .best(language)
                               .arg(QLocale(language).toString(bands->standardError, 'f', 1)));
    document.blocks.append(Heading{1, {}, spread(documentWord("bands"), document.languages), u"bands"_s});
    document.blocks.append(Paragraph{note, Paragraph::Style::Normal});
    document.blocks.append(bandTable(entries, ranking, *bands, document.languages));
}

void addAgreement(Document &document, const call::CallDefinition &call, const QList<PanelEntry> &entries)
{
    document.blocks.append(
        Heading{1, {}, spread(documentWord("agreement"), document.languages), u"agreement"_s});
    document.blocks.append(Paragraph{spread(documentWord("agreement-note"), document.languages),
                                     Paragraph::Style::Normal, true});
    document.blocks.append(agreementTable(call, entries, document.languages));
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
    table.caption = {};
    document.blocks.append(table);
}

} // namespace

Document evaluationSummary(const call::CallDefinition &call, const PanelEntry &entry,
                           const QStringList &languages)
{
    Document document =
        documentFor(call, "evaluation",
                    referenceText(call, entry.panelCase.reference, entry.panelCase.acronym), languages);
    const auto words = [&](const char *key) { return spread(documentWord(key), document.languages); };
    const auto heading = [&](const char *key) {
        document.blocks.append(Heading{1, {}, words(key), QLatin1StringView(key)});
    };
    document.blocks.append(
        FieldPair{entry.panelCase.acronym, words("title"), spread(entry.title, document.languages), {}, {}});
    const Evaluation evaluation(call, entry, document.languages);
    heading("result");
    evaluation.addResult(document);
    heading("check");
    document.blocks.append(formalCheckBlock(call, entry.checks, document.languages));
    heading("reviewing");
    evaluation.addMarks(document);
    evaluation.addConsensus(document, 1);
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
    addBands(document, call, entries, ranking);
    document.blocks.append(
        Heading{1, {}, spread(documentWord("robustness"), document.languages), u"robustness"_s});
    document.blocks += robustnessOf(call, entries, document.languages);
    addAgreement(document, call, entries);
    addRecusals(document, entries);
    document.blocks.append(Heading{1, {}, spread(documentWord("minutes"), document.languages), u"minutes"_s});
    document.blocks += minutesOf(call, entries, ranking, document.languages);
    const QByteArray data = rankingJson(call, entries, ranking);
    document.blocks += chairSignatures(call, data, document.languages);
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
        const Evaluation evaluation(call, *entry, document.languages);
        evaluation.addResult(document);
        evaluation.addMarks(document);
        evaluation.addConsensus(document, 2);
        if (entry->panelCase.judgements.isEmpty())
            continue;
        document.blocks.append(Heading{2,
                                       {},
                                       spread(documentWord("individual"), document.languages),
                                       u"individual-"_s + entry->panelCase.applicationId});
        addIndividualReports(document, call, *entry, 3);
    }
    document.embedded.append({u"ranking.json"_s, u"application/json"_s,
                              spread(documentWord("ranking"), document.languages), data,
                              EmbeddedFile::Relation::Data});
    return document;
}

} // namespace tandem::dossier
