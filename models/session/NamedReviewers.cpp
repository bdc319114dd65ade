// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/NamedReviewers.h"

#include "models/dossier/HtmlWriter.h"
#include "models/storage/ReviewerStore.h"

#include <QRegularExpression>

namespace tandem::session {

using namespace Qt::StringLiterals;

namespace {

/// "Chen Guodong (陈国栋)": "Chen Guodong", "Guodong Chen", "陈国栋". One word of Latin letters alone says
/// too little: "Stein" is a stone as well.
QStringList spellings(const QString &name)
{
    QStringList found;
    for (const QString &part : name.split(QRegularExpression(u"[()（）]"_s), Qt::SkipEmptyParts)) {
        QStringList words = part.split(u' ', Qt::SkipEmptyParts);
        const bool isHan = !part.isEmpty() && part.trimmed().at(0).script() == QChar::Script_Han;
        if (words.size() < 2 && !isHan)
            continue;
        found.append(words.join(u' '));
        std::reverse(words.begin(), words.end());
        found.append(words.join(u' '));
    }
    found.removeDuplicates();
    return found;
}

} // namespace

Result<std::optional<QString>> namedReviewer(Desk &desk, const dossier::Document &document)
{
    const auto reviewers = storage::ReviewerStore(desk.database).list();
    if (!reviewers)
        return reviewers.error();
    // The rendering for screens holds every text of the document, and none but those.
    const QString all = QString::fromUtf8(dossier::writeHtml(document));
    for (const review::Reviewer &reviewer : *reviewers) {
        for (const QString &spelling : spellings(reviewer.name)) {
            if (all.contains(spelling.toHtmlEscaped(), Qt::CaseInsensitive))
                return std::optional(reviewer.name);
        }
    }
    return std::optional<QString>();
}

} // namespace tandem::session
