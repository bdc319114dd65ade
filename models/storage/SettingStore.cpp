// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/SettingStore.h"

#include "models/storage/Database.h"
#include "models/storage/Statement.h"

namespace tandem::storage {

using namespace Qt::StringLiterals;

namespace {

Result<void> requireFree(const QString &key)
{
    if (!key.startsWith("workspace."_L1))
        return {};
    return Error{
        u"setting.reserved"_s,
        {QT_TRANSLATE_NOOP("Message", "The setting “%1” belongs to the workspace itself and cannot be "
                                      "changed."),
         {key}},
        {}};
}

} // namespace

Result<std::optional<QString>> SettingStore::value(const QString &key)
{
    Statement statement(m_database.connection(), u"SELECT value FROM meta WHERE key=?"_s);
    const Result<bool> found = statement.bind(key).next();
    if (!found)
        return found.error();
    return *found ? std::optional(statement.text(0)) : std::nullopt;
}

Result<void> SettingStore::set(const QString &key, const QString &value)
{
    if (Result<void> free = requireFree(key); !free)
        return free;
    return execute(m_database.connection(),
                   u"INSERT INTO meta(key, value) VALUES(?, ?) "
                   "ON CONFLICT(key) DO UPDATE SET value=excluded.value"_s,
                   key, value);
}

Result<void> SettingStore::remove(const QString &key)
{
    if (Result<void> free = requireFree(key); !free)
        return free;
    return execute(m_database.connection(), u"DELETE FROM meta WHERE key=?"_s, key);
}

Result<QMap<QString, QString>> SettingStore::all()
{
    Statement statement(m_database.connection(), u"SELECT key, value FROM meta ORDER BY key"_s);
    QMap<QString, QString> settings;
    for (;;) {
        const Result<bool> more = statement.next();
        if (!more)
            return more.error();
        if (!*more)
            return settings;
        settings.insert(statement.text(0), statement.text(1));
    }
}

} // namespace tandem::storage
