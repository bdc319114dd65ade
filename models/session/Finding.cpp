// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/Finding.h"

#include "models/storage/ApplicationStore.h"
#include "models/storage/CallStore.h"

namespace tandem::session {

namespace {

/// Looks each application and each call up once, however many hits name it.
class Labels
{
public:
    explicit Labels(Desk &desk)
        : m_desk(desk)
    {
    }

    std::optional<storage::ApplicationSummary> summary(const QString &id)
    {
        if (!m_summaries.contains(id)) {
            const auto loaded = storage::ApplicationStore(m_desk.database).summary(id);
            m_summaries.insert(id, loaded ? std::optional(*loaded) : std::nullopt);
        }
        return m_summaries.value(id);
    }

    LangText field(const storage::ApplicationSummary &summary, const QString &fieldId)
    {
        const QPair<QString, int> key(summary.callId, summary.callVersion);
        if (!m_calls.contains(key)) {
            const auto loaded = storage::CallStore(m_desk.database).load(key.first, key.second);
            m_calls.insert(key, loaded ? *loaded : call::CallDefinition());
        }
        const call::FieldDefinition *field = m_calls[key].field(fieldId);
        return field ? field->label : LangText();
    }

private:
    Desk &m_desk;
    QHash<QString, std::optional<storage::ApplicationSummary>> m_summaries;
    QHash<QPair<QString, int>, call::CallDefinition> m_calls;
};

} // namespace

Result<QList<Found>> findTexts(Desk &desk, const QString &query, int limit)
{
    const auto hits = desk.search.search(query, limit);
    if (!hits)
        return hits.error();
    Labels labels(desk);
    QList<Found> found;
    for (const storage::SearchHit &hit : *hits) {
        // Removed a moment ago; the index follows.
        const auto summary = labels.summary(hit.applicationId);
        if (!summary)
            continue;
        found.append({hit, summary->reference, summary->acronym, summary->titles, summary->status,
                      labels.field(*summary, hit.field)});
    }
    return found;
}

} // namespace tandem::session
