// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/ColumnText.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace tandem::storage {

using namespace Qt::StringLiterals;

QString textOfTime(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QDateTime timeFromText(const QString &text)
{
    return text.isEmpty() ? QDateTime() : QDateTime::fromString(text, Qt::ISODateWithMs);
}

QString textOf(const QJsonObject &object)
{
    return object.isEmpty() ? u"{}"_s
                            : QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject objectFromText(const QString &text)
{
    return text == "{}"_L1 ? QJsonObject() : QJsonDocument::fromJson(text.toUtf8()).object();
}

QString textOf(const QMap<QString, QString> &map)
{
    QJsonObject object;
    for (auto it = map.cbegin(); it != map.cend(); ++it)
        object.insert(it.key(), it.value());
    return textOf(object);
}

QMap<QString, QString> mapFromText(const QString &text)
{
    QMap<QString, QString> map;
    const QJsonObject object = objectFromText(text);
    for (auto it = object.begin(); it != object.end(); ++it)
        map.insert(it.key(), it.value().toString());
    return map;
}

QString textOf(const QMap<QString, bool> &answers)
{
    QJsonObject object;
    for (auto it = answers.cbegin(); it != answers.cend(); ++it)
        object.insert(it.key(), it.value());
    return textOf(object);
}

QMap<QString, bool> answersFromText(const QString &text)
{
    QMap<QString, bool> answers;
    const QJsonObject object = objectFromText(text);
    for (auto it = object.begin(); it != object.end(); ++it)
        answers.insert(it.key(), it.value().toBool());
    return answers;
}

QString textOf(const QStringList &list)
{
    return list.isEmpty()
               ? u"[]"_s
               : QString::fromUtf8(
                     QJsonDocument(QJsonArray::fromStringList(list)).toJson(QJsonDocument::Compact));
}

QStringList listFromText(const QString &text)
{
    QStringList list;
    if (text == "[]"_L1)
        return list;
    const QJsonArray array = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const QJsonValue &entry : array)
        list.append(entry.toString());
    return list;
}

} // namespace tandem::storage
