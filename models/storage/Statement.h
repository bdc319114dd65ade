// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/LangText.h"
#include "models/base/Result.h"

#include <QDateTime>
#include <QSqlQuery>

#include <optional>

namespace tandem::storage {

class Connection;

/// A prepared statement. Values are bound in order, never put into the text; run() or the first next()
/// executes, after which it can be bound and run again.
class Statement
{
public:
    Statement(const Connection &connection, const QString &sql);

    Statement &bind(const QString &text);
    Statement &bind(const QByteArray &bytes);
    Statement &bind(qint64 number);
    Statement &bind(int number) { return bind(qint64(number)); }
    Statement &bind(bool yes) { return bind(qint64(yes)); }
    Statement &bind(const std::optional<int> &number);
    Statement &bind(const QDateTime &time);
    Statement &bind(const LangText &texts);

    /// Executes a statement without result rows.
    Result<void> run();
    /// The next row; false behind the last one.
    Result<bool> next();
    /// Rows changed by the last run().
    [[nodiscard]] int changed() const { return m_query.numRowsAffected(); }
    /// Lets go of the result before its end.
    void finish();

    [[nodiscard]] QString text(int column) const { return m_query.value(column).toString(); }
    [[nodiscard]] QByteArray bytes(int column) const { return m_query.value(column).toByteArray(); }
    [[nodiscard]] qint64 number(int column) const { return m_query.value(column).toLongLong(); }
    [[nodiscard]] int integer(int column) const { return m_query.value(column).toInt(); }
    [[nodiscard]] std::optional<int> optionalInteger(int column) const;
    [[nodiscard]] QDateTime time(int column) const;
    [[nodiscard]] LangText texts(int column) const;

private:
    Result<void> execute();

    const Connection &m_connection;
    QSqlQuery m_query;
    bool m_prepared = false;
    bool m_executed = false;
    int m_position = 0;
};

/// Prepares, binds and runs in one go.
template<typename... Values>
Result<void> execute(const Connection &connection, const QString &sql, const Values &...values)
{
    Statement statement(connection, sql);
    (statement.bind(values), ...);
    return statement.run();
}

/// The same, returning how many rows it changed.
template<typename... Values>
Result<int> change(const Connection &connection, const QString &sql, const Values &...values)
{
    Statement statement(connection, sql);
    (statement.bind(values), ...);
    if (Result<void> ran = statement.run(); !ran)
        return ran.error();
    return statement.changed();
}

/// Reads all rows; `read` makes a value of the statement's present row.
template<typename Read>
auto collect(Statement &statement, Read read) -> Result<QList<decltype(read(statement))>>
{
    QList<decltype(read(statement))> rows;
    for (;;) {
        const Result<bool> more = statement.next();
        if (!more)
            return more.error();
        if (!*more)
            return rows;
        rows.append(read(statement));
    }
}

} // namespace tandem::storage
