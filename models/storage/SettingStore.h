// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Result.h"

#include <QMap>

namespace tandem::storage {

class Database;

/// Small facts of the workspace by key: names of the person, language, roles. Keys are dotted.
class SettingStore
{
public:
    explicit SettingStore(Database &database)
        : m_database(database)
    {
    }

    /// Nothing when never set.
    Result<std::optional<QString>> value(const QString &key);
    /// Errors: "setting.reserved" for keys of the database itself ("workspace.*").
    Result<void> set(const QString &key, const QString &value);
    Result<void> remove(const QString &key);
    Result<QMap<QString, QString>> all();

private:
    Database &m_database;
};

} // namespace tandem::storage
