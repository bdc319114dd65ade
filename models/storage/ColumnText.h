// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QMap>
#include <QString>

namespace tandem::storage {

/// ISO 8601 UTC with milliseconds; empty for an invalid time.
[[nodiscard]] QString textOfTime(const QDateTime &time);
[[nodiscard]] QDateTime timeFromText(const QString &text);

/// Compact JSON text of a column.
[[nodiscard]] QString textOf(const QJsonObject &object);
[[nodiscard]] QJsonObject objectFromText(const QString &text);
[[nodiscard]] QString textOf(const QMap<QString, QString> &map);
[[nodiscard]] QMap<QString, QString> mapFromText(const QString &text);
[[nodiscard]] QString textOf(const QMap<QString, bool> &answers);
[[nodiscard]] QMap<QString, bool> answersFromText(const QString &text);
/// A JSON array.
[[nodiscard]] QString textOf(const QStringList &list);
[[nodiscard]] QStringList listFromText(const QString &text);

} // namespace tandem::storage
