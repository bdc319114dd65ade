// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/SearchIndex.h"

#include "models/storage/Connection.h"
#include "models/storage/Database.h"
#include "models/storage/SearchTokens.h"
#include "models/storage/Statement.h"
#include "models/storage/Transaction.h"
#include "models/storage/Vocabulary.h"
#include "models/storage/WorkspaceFolder.h"

#include <QCryptographicHash>
#include <QFile>

namespace tandem::storage {

using namespace Qt::StringLiterals;
using application::SearchText;

namespace {

constexpr qint32 kSearchId = 0x54445331; // "TDS1" in the header of search.db
constexpr int kSearchVersion = 1;        // grows when tokens or tables change; then the index is made anew
constexpr int kWidestExpansion = 1000;   // words one part of a word may stand for
constexpr qsizetype kSnippetSide = 40;   // UTF-16 units before and behind the match

/// Texts are kept compressed: to verify candidates and to take their tokens out again, since FTS5's
/// contentless tables keep neither.
const QStringList kTables{
    u"CREATE TABLE doc(id INTEGER PRIMARY KEY, application_id TEXT NOT NULL, row_id TEXT NOT NULL, "
    "field TEXT NOT NULL, language TEXT NOT NULL, digest BLOB NOT NULL, text BLOB NOT NULL, "
    "UNIQUE(application_id, row_id, field, language)) STRICT"_s,
    u"CREATE TABLE indexed(application_id TEXT PRIMARY KEY, version INTEGER NOT NULL) STRICT"_s,
    u"CREATE VIRTUAL TABLE f USING fts5(t, content='', detail=none, columnsize=0, "
    "tokenize='unicode61 remove_diacritics 2')"_s,
    u"CREATE VIRTUAL TABLE vocabulary USING fts5vocab(f, 'row')"_s,
};

QByteArray pack(const QString &text)
{
    return qCompress(text.toUtf8(), 1);
}

QString unpack(const QByteArray &bytes)
{
    return QString::fromUtf8(qUncompress(bytes));
}

QByteArray digestOf(const QString &text)
{
    return QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).left(16);
}

Result<bool> isCurrent(const Connection &connection)
{
    Statement version(connection, u"PRAGMA user_version"_s);
    const Result<bool> row = version.next();
    if (!row)
        return row.error();
    return version.integer(0) == kSearchVersion;
}

Result<void> makeTables(Connection &connection)
{
    return transact(connection, [&]() -> Result<void> {
        for (const QString &table : kTables) {
            if (Result<void> made = execute(connection, table); !made)
                return made;
        }
        return execute(connection, u"PRAGMA user_version=%1"_s.arg(kSearchVersion));
    });
}

/// The open index, or nothing when it is not usable.
std::unique_ptr<Connection> openExisting(const QString &path)
{
    if (!QFile::exists(path))
        return nullptr;
    auto connection = Connection::open(path, Connection::Durability::Normal, kSearchId);
    if (!connection)
        return nullptr;
    const Result<bool> current = isCurrent(**connection);
    return current && *current ? std::move(*connection) : nullptr;
}

Result<void> takeOut(const Connection &connection, qint64 id, const QString &text)
{
    if (Result<void> r = execute(connection, u"INSERT INTO f(f, rowid, t) VALUES('delete', ?, ?)"_s, id,
                                 tokensOf(fold(text).text).join(u' '));
        !r)
        return r;
    return execute(connection, u"DELETE FROM doc WHERE id=?"_s, id);
}

Result<QStringList> putIn(const Connection &connection, const QString &applicationId, const SearchText &text)
{
    const QStringList tokens = tokensOf(fold(text.text).text);
    Statement insert(connection, u"INSERT INTO doc(application_id, row_id, field, language, digest, text) "
                                 "VALUES(?, ?, ?, ?, ?, ?) RETURNING id"_s);
    insert.bind(applicationId).bind(text.key.row).bind(text.key.field).bind(text.key.language);
    const Result<bool> inserted = insert.bind(digestOf(text.text)).bind(pack(text.text)).next();
    if (!inserted)
        return inserted.error();
    const qint64 id = insert.number(0);
    insert.finish();
    Result<void> added =
        execute(connection, u"INSERT INTO f(rowid, t) VALUES(?, ?)"_s, id, tokens.join(u' '));
    if (!added)
        return added.error();
    return tokens;
}

/// Tokens as alternatives: ("a" OR "b").
QString anyOf(const QStringList &tokens)
{
    return u"(\""_s + tokens.join("\" OR \""_L1) + u"\")"_s;
}

/// The FTS5 expression of all terms; empty when some word stands in no text.
QString expressionOf(const QList<SearchTerm> &terms, const Vocabulary &vocabulary)
{
    QStringList parts;
    for (const SearchTerm &term : terms) {
        for (const QString &word : term.words) {
            const QStringList words = vocabulary.containing(word, kWidestExpansion);
            if (words.isEmpty())
                return {};
            parts.append(anyOf(words));
        }
        for (const QString &pair : term.pairs)
            parts.append(u'"' + pair + u'"');
        if (!term.single.isEmpty())
            parts.append(u'"' + term.single + u"\" *"_s);
    }
    return parts.join(" AND "_L1);
}

/// Moves to the nearest place that does not cut a surrogate pair.
qsizetype wholeCharacter(const QString &text, qsizetype at)
{
    return at > 0 && at < text.size() && text.at(at).isLowSurrogate() ? at - 1 : at;
}

/// Fills snippet and match; false when the text does not hold every term.
bool verify(const QString &text, const QList<SearchTerm> &terms, SearchHit &hit)
{
    const FoldedText folded = fold(text);
    for (const SearchTerm &term : terms) {
        if (!folded.text.contains(term.folded))
            return false;
    }
    const qsizetype at = folded.text.indexOf(terms.first().folded);
    const qsizetype last = at + terms.first().folded.size();
    const qsizetype start = folded.origins.at(at);
    const qsizetype end = last < folded.origins.size() ? folded.origins.at(last) : text.size();
    const qsizetype from = wholeCharacter(text, std::max<qsizetype>(0, start - kSnippetSide));
    const qsizetype to = wholeCharacter(text, std::min(text.size(), end + kSnippetSide));
    const QString before = from > 0 ? u"…"_s : QString();
    hit.snippet = before + text.mid(from, to - from) + (to < text.size() ? u"…"_s : QString());
    for (QChar &unit : hit.snippet) {
        if (unit.isSpace())
            unit = u' ';
    }
    hit.matchStart = before.size() + start - from;
    hit.matchLength = end - start;
    return true;
}

Error cancelled()
{
    return {
        u"search.cancelled"_s,
        {QT_TRANSLATE_NOOP("Message", "The search index is not complete yet, so some texts are not found. It "
                                      "goes on when you search again."),
         {}},
        {}};
}

} // namespace

SearchIndex::SearchIndex(std::unique_ptr<Connection> connection)
    : m_connection(std::move(connection))
    , m_vocabulary(std::make_unique<Vocabulary>())
{
}

SearchIndex::~SearchIndex() = default;

Result<std::unique_ptr<SearchIndex>> SearchIndex::open(Database &database)
{
    const QString path = searchPath(database.folder());
    std::unique_ptr<Connection> connection = openExisting(path);
    if (!connection) {
        for (const char *suffix : {"", "-wal", "-shm"})
            QFile::remove(path + QLatin1StringView(suffix));
        auto fresh = Connection::open(path, Connection::Durability::Normal, kSearchId);
        if (!fresh)
            return fresh.error();
        if (Result<void> made = makeTables(**fresh); !made)
            return made.error();
        connection = std::move(*fresh);
    }
    return std::unique_ptr<SearchIndex>(new SearchIndex(std::move(connection)));
}

Result<void> SearchIndex::index(const QString &applicationId, qint64 version, const QList<SearchText> &texts)
{
    QStringList added;
    Result<void> done = transact(*m_connection, [&]() -> Result<void> {
        QMap<application::ValueKey, SearchText> wanted;
        for (const SearchText &text : texts)
            wanted.insert(text.key, text);
        Statement rows(*m_connection,
                       u"SELECT id, row_id, field, language, digest, text FROM doc WHERE application_id=?"_s);
        rows.bind(applicationId);
        struct Known
        {
            qint64 id;
            application::ValueKey key;
            QByteArray digest;
            QByteArray packed;
        };
        const auto known = collect(rows, [](const Statement &row) {
            return Known{row.number(0), {row.text(1), row.text(2), row.text(3)}, row.bytes(4), row.bytes(5)};
        });
        if (!known)
            return known.error();
        for (const Known &doc : *known) {
            const auto same = wanted.constFind(doc.key);
            if (same != wanted.cend() && digestOf(same->text) == doc.digest) {
                wanted.erase(same);
                continue;
            }
            if (Result<void> r = takeOut(*m_connection, doc.id, unpack(doc.packed)); !r)
                return r;
        }
        for (const SearchText &text : std::as_const(wanted)) {
            const Result<QStringList> tokens = putIn(*m_connection, applicationId, text);
            if (!tokens)
                return tokens.error();
            added += *tokens;
        }
        return execute(*m_connection,
                       u"INSERT INTO indexed(application_id, version) VALUES(?, ?) "
                       "ON CONFLICT(application_id) DO UPDATE SET version=excluded.version"_s,
                       applicationId, version);
    });
    if (done)
        m_vocabulary->add(added);
    return done;
}

Result<void> SearchIndex::remove(const QString &applicationId)
{
    return transact(*m_connection, [&]() -> Result<void> {
        if (Result<void> emptied = index(applicationId, 0, {}); !emptied)
            return emptied;
        return execute(*m_connection, u"DELETE FROM indexed WHERE application_id=?"_s, applicationId);
    });
}

Result<QList<SearchHit>> SearchIndex::search(const QString &query, int limit)
{
    QList<SearchHit> hits;
    const QList<SearchTerm> terms = termsOf(query);
    if (terms.isEmpty())
        return hits;
    if (Result<void> loaded = m_vocabulary->load(*m_connection); !loaded)
        return loaded.error();
    const QString expression = expressionOf(terms, *m_vocabulary);
    if (expression.isEmpty())
        return hits;
    Statement row(*m_connection, u"SELECT d.application_id, d.row_id, d.field, d.language, d.text "
                                 "FROM f JOIN doc d ON d.id = f.rowid WHERE f MATCH ?"_s);
    row.bind(expression);
    while (hits.size() < limit) {
        const Result<bool> more = row.next();
        if (!more)
            return more.error();
        if (!*more)
            break;
        SearchHit hit{row.text(0), row.text(1), row.text(2), row.text(3), {}, 0, 0};
        if (verify(unpack(row.bytes(4)), terms, hit))
            hits.append(hit);
    }
    return hits;
}

Result<void> SearchIndex::refresh(ApplicationStore &applications, Progress &progress)
{
    const Result<QList<ApplicationSummary>> all = applications.list();
    if (!all)
        return all.error();
    Statement rows(*m_connection, u"SELECT application_id, version FROM indexed"_s);
    const auto known =
        collect(rows, [](const Statement &row) { return std::pair(row.text(0), row.number(1)); });
    if (!known)
        return known.error();
    QHash<QString, qint64> versions(known->cbegin(), known->cend());
    for (qsizetype i = 0; i < all->size(); ++i) {
        const ApplicationSummary &summary = all->at(i);
        const qint64 indexed = versions.take(summary.id);
        progress.advance(i, all->size());
        if (indexed == summary.version)
            continue;
        if (progress.cancelled())
            return cancelled();
        const Result<application::Application> application = applications.load(summary.id);
        if (!application)
            return application.error();
        if (Result<void> r = index(summary.id, summary.version, searchTexts(*application)); !r)
            return r;
    }
    for (auto it = versions.cbegin(); it != versions.cend(); ++it) {
        if (Result<void> r = remove(it.key()); !r)
            return r;
    }
    progress.advance(all->size(), all->size());
    return {};
}

Result<void> SearchIndex::rebuild(ApplicationStore &applications, Progress &progress)
{
    Result<void> emptied = transact(*m_connection, [&]() -> Result<void> {
        for (const QString &statement :
             {u"INSERT INTO f(f) VALUES('delete-all')"_s, u"DELETE FROM doc"_s, u"DELETE FROM indexed"_s}) {
            if (Result<void> r = execute(*m_connection, statement); !r)
                return r;
        }
        return {};
    });
    if (!emptied)
        return emptied;
    m_vocabulary->clear();
    return refresh(applications, progress);
}

} // namespace tandem::storage
