// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dossier/ContentWords.h"
#include "models/dossier/MarkWords.h"
#include "models/dossier/ReviewerNames.h"

namespace tandem::dossier {

using namespace Qt::StringLiterals;

QString reviewerMark(const panel::Judgement &judgement)
{
    return u"%1 (%2)"_s.arg(judgement.pseudonym, judgement.side);
}

LangText reviewerName(const panel::Judgement &judgement, const QStringList &languages)
{
    LangText text;
    for (const QString &language : languages)
        text.set(language, documentWord("reviewer").best(language) + u' ' + reviewerMark(judgement));
    return text;
}

void addIndividualReports(Document &document, const call::CallDefinition &call, const PanelEntry &entry,
                          int level)
{
    const QStringList &languages = document.languages;
    for (const panel::Judgement &judgement : entry.panelCase.judgements) {
        document.blocks.append(
            Heading{level,
                    {},
                    reviewerName(judgement, languages),
                    u"review-%1-%2"_s.arg(judgement.pseudonym, entry.panelCase.applicationId)});
        for (const call::Criterion &criterion : call.criteria) {
            const review::Mark mark = judgement.review.marks.value(criterion.id);
            document.blocks.append(FieldValueLine{{},
                                                  criterionName(criterion, languages),
                                                  markText(call, mark.step, languages),
                                                  {},
                                                  !mark.reason.isEmpty()});
            document.blocks.append(Paragraph{spread(mark.reason, languages), Paragraph::Style::Normal});
        }
        if (!judgement.review.overall.isEmpty())
            document.blocks.append(
                Paragraph{spread(judgement.review.overall, languages), Paragraph::Style::Quote});
    }
}

Document individualReports(const call::CallDefinition &call, const PanelEntry &entry,
                           const QStringList &languages)
{
    Document document;
    document.languages = languages.isEmpty() ? call.pairLanguages() : languages;
    document.title = spread(documentWord("individual"), document.languages);
    document.reference = referenceText(call, entry.panelCase.reference, entry.panelCase.acronym);
    document.running = spread(call.title, document.languages);
    document.blocks.append(FieldPair{entry.panelCase.acronym,
                                     spread(documentWord("title"), document.languages),
                                     spread(entry.title, document.languages),
                                     {},
                                     {}});
    if (entry.panelCase.judgements.isEmpty())
        document.blocks.append(
            Notice{spread(documentWord("no-reviews"), document.languages), Notice::Kind::Warning});
    else
        document.blocks.append(
            Notice{spread(documentWord("individual-note"), document.languages), Notice::Kind::Information});
    addIndividualReports(document, call, entry, 1);
    return document;
}

} // namespace tandem::dossier
