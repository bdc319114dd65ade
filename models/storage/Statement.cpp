// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/Statement.h"

#include "models/storage/ColumnText.h"
#include "models/storage/Connection.h"
#include "models/storage/SqlError.h"

#include <QSqlError>
#include <QVariant>

namespace tandem::storage {

using namespace Qt::StringLiterals;

Statement::Statement(const Connection &connection, const QString &sql)
    : m_connection(connection)
    , m_query(connection.database())
{
    m_query.setForwardOnly(true);
    m_prepared = m_query.prepare(sql);
}

Statement &Statement::bind(const QString &text)
{
    // Qt binds a null string as NULL; here it is the empty text it means.
    m_query.bindValue(m_position++, text.isNull() ? u""_s : text);
    return *this;
}

Statement &Statement::bind(const QByteArray &bytes)
{
    m_query.bindValue(m_position++, bytes.isNull() ? QByteArray("") : bytes);
    return *this;
}

Statement &Statement::bind(qint64 number)
{
    m_query.bindValue(m_position++, number);
    return *this;
}

Statement &Statement::bind(const std::optional<int> &number)
{
    m_query.bindValue(m_position++, number ? QVariant(*number) : QVariant());
    return *this;
}

Statement &Statement::bind(const QDateTime &time)
{
    return bind(textOfTime(time));
}

Statement &Statement::bind(const LangText &texts)
{
    return bind(textOf(texts.toJson().toObject()));
}

Result<void> Statement::execute()
{
    m_position = 0;
    if (!m_prepared || !m_query.exec())
        return sqlError(m_query.lastError(), m_connection.path());
    m_executed = true;
    return {};
}

Result<void> Statement::run()
{
    Result<void> result = execute();
    m_executed = false;
    return result;
}

Result<bool> Statement::next()
{
    if (!m_executed) {
        if (Result<void> ran = execute(); !ran)
            return ran.error();
    }
    if (m_query.next())
        return true;
    if (m_query.lastError().isValid())
        return sqlError(m_query.lastError(), m_connection.path());
    finish();
    return false;
}

void Statement::finish()
{
    m_query.finish();
    m_executed = false;
}

std::optional<int> Statement::optionalInteger(int column) const
{
    const QVariant value = m_query.value(column);
    return value.isNull() ? std::nullopt : std::optional(value.toInt());
}

QDateTime Statement::time(int column) const
{
    return timeFromText(text(column));
}

LangText Statement::texts(int column) const
{
    return LangText::fromJson(objectFromText(text(column)));
}

} // namespace tandem::storage
