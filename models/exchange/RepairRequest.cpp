// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/RepairRequest.h"

#include <QJsonArray>

namespace tandem::exchange {

using namespace Qt::StringLiterals;

namespace {

// Far beyond what anybody writes, but a window can still show it.
constexpr qsizetype kMaximumPoints = 200;
constexpr qsizetype kMaximumText = 10'000; ///< UTF-16 units
constexpr qsizetype kIsoDate = 10;         ///< characters of "2027-04-20"

QJsonObject toJson(const RepairPoint &point)
{
    QJsonObject remarks;
    for (auto it = point.remarks.cbegin(); it != point.remarks.cend(); ++it)
        remarks.insert(it.key(), it.value());
    return {{u"check"_s, point.check}, {u"title"_s, point.title.toJson()}, {u"remarks"_s, remarks}};
}

/// Takes a request apart; the first place that is wrong ends it.
class RequestReading
{
public:
    explicit RequestReading(const QJsonValue &json)
        : m_json(json.toObject())
    {
        if (!json.isObject())
            fail(u"repair"_s);
    }

    Result<RepairRequest> run()
    {
        readTimes();
        m_request.reason = text(m_json[u"reason"], u"reason"_s);
        readPoints();
        if (m_request.reason.isEmpty() && m_request.points.isEmpty())
            fail(u"reason"_s);
        if (m_fault.isEmpty())
            return m_request;
        return Error{
            u"receipt.repair"_s,
            {QT_TRANSLATE_NOOP("Message", "The request for repair does not hold together at “%1”: it is "
                                          "missing, of the wrong kind or too long. The office must write it "
                                          "again."),
             {m_fault}},
            {}};
    }

private:
    void fail(const QString &place)
    {
        if (m_fault.isEmpty())
            m_fault = place;
    }

    void readTimes()
    {
        m_request.askedAt = QDateTime::fromString(m_json[u"asked_at"].toString(), Qt::ISODate);
        if (!m_request.askedAt.isValid() || m_request.askedAt.timeSpec() != Qt::UTC)
            fail(u"asked_at"_s);
        const QString due = text(m_json[u"due"], u"due"_s);
        m_request.due = QDate::fromString(due, Qt::ISODate);
        if (!due.isEmpty() && (!m_request.due.isValid() || due.size() != kIsoDate))
            fail(u"due"_s);
    }

    /// An absent text is an empty one.
    QString text(const QJsonValue &json, const QString &place)
    {
        const QString text = json.toString();
        if ((!json.isUndefined() && !json.isString()) || text.size() > kMaximumText)
            fail(place);
        return text;
    }

    QMap<QString, QString> texts(const QJsonValue &json, const QString &place)
    {
        QMap<QString, QString> texts;
        const QJsonObject object = json.toObject();
        if (!json.isUndefined() && !json.isObject())
            fail(place);
        for (auto it = object.begin(); it != object.end(); ++it)
            texts.insert(it.key(), text(it.value(), place + u'.' + it.key()));
        return texts;
    }

    void readPoints()
    {
        const QJsonValue json = m_json[u"points"];
        const QJsonArray points = json.toArray();
        if ((!json.isUndefined() && !json.isArray()) || points.size() > kMaximumPoints)
            return fail(u"points"_s);
        for (qsizetype i = 0; i < points.size() && m_fault.isEmpty(); ++i)
            readPoint(points[i], u"points[%1]"_s.arg(i));
    }

    void readPoint(const QJsonValue &json, const QString &place)
    {
        const QJsonObject object = json.toObject();
        RepairPoint point;
        point.check = text(object[u"check"], place + u".check"_s);
        if (point.check.isEmpty())
            fail(place + u".check"_s);
        const QMap<QString, QString> title = texts(object[u"title"], place + u".title"_s);
        for (auto it = title.cbegin(); it != title.cend(); ++it)
            point.title.set(it.key(), it.value());
        point.remarks = texts(object[u"remarks"], place + u".remarks"_s);
        m_request.points.append(point);
    }

    const QJsonObject m_json;
    RepairRequest m_request;
    QString m_fault; ///< the first place that is wrong
};

} // namespace

QJsonObject toJson(const RepairRequest &request)
{
    QJsonArray points;
    for (const RepairPoint &point : request.points)
        points.append(toJson(point));
    QJsonObject json{{u"asked_at"_s, request.askedAt.toUTC().toString(Qt::ISODate)}, {u"points"_s, points}};
    if (request.due.isValid())
        json.insert(u"due"_s, request.due.toString(Qt::ISODate));
    if (!request.reason.isEmpty())
        json.insert(u"reason"_s, request.reason);
    return json;
}

Result<RepairRequest> repairRequestFromJson(const QJsonValue &json)
{
    return RequestReading(json).run();
}

} // namespace tandem::exchange
