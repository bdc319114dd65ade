// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/application/SearchTexts.h"
#include "models/base/Ports.h"
#include "models/base/Result.h"
#include "models/storage/ApplicationStore.h"

#include <memory>

namespace tandem::storage {

class Connection;
class Database;
class Vocabulary;

struct SearchHit
{
    QString applicationId;
    QString row;
    QString field;
    QString language;
    QString snippet;           ///< the text around the first match
    qsizetype matchStart = 0;  ///< of the first match in `snippet`, UTF-16 units
    qsizetype matchLength = 0; ///< UTF-16 units

    bool operator==(const SearchHit &) const = default;
};

/// Full-text search over all applications in `search.db`, which may be deleted at any time: it is built
/// anew from the workspace. Finds Han words of any length, parts of German compounds, and folds case,
/// umlauts and full-width forms. All words of a query must stand in the same text.
class SearchIndex
{
public:
    /// Opens or makes the index; a damaged or outdated one is thrown away. Same thread as the database.
    static Result<std::unique_ptr<SearchIndex>> open(Database &database);
    ~SearchIndex();
    SearchIndex(const SearchIndex &) = delete;
    SearchIndex &operator=(const SearchIndex &) = delete;

    /// Replaces what is known of an application; unchanged texts cost nothing. `version` is
    /// ApplicationSummary::version.
    Result<void> index(const QString &applicationId, qint64 version,
                       const QList<application::SearchText> &texts);
    Result<void> remove(const QString &applicationId);
    /// The first `limit` hits in the order of indexing, each verified against the text. Fewer than one letter
    /// or digit finds nothing.
    Result<QList<SearchHit>> search(const QString &query, int limit = 200);

    /// Brings the index up to date with the workspace: call once after opening and after an import. Progress
    /// counts applications. A cancelled refresh ("search.cancelled") goes on where it stopped next time.
    Result<void> refresh(ApplicationStore &applications, Progress &progress);
    /// Throws everything away and indexes anew, for instance after a withdrawal.
    Result<void> rebuild(ApplicationStore &applications, Progress &progress);

private:
    explicit SearchIndex(std::unique_ptr<Connection> connection);

    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<Vocabulary> m_vocabulary;
};

} // namespace tandem::storage
