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
    // Always "2027-03-01T10:00:00.000Z": reading the digits by place is many times faster than
    // QDateTime::fromString, which lists of thousands would feel.
    constexpr qsizetype kLength = 24;
    if (text.size() != kLength)
        return {};
    const QStringView view(text);
    const auto number = [&](qsizetype from, qsizetype digits) { return view.mid(from, digits).toInt(); };
    return QDateTime(QDate(number(0, 4), number(5, 2), number(8, 2)),
                     QTime(number(11, 2), number(14, 2), number(17, 2), number(20, 3)), Qt::UTC);
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
