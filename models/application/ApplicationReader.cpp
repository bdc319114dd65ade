// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/application/ApplicationJson.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace tandem::application {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMaximumRevisions = 20'000;
constexpr int kMaximumRevisionsPerValue = 1'000;
constexpr int kMaximumAttachments = 100;
constexpr int kMaximumDismissals = 5'000;
constexpr int kMaximumCharacters = 100'000;
constexpr int kMaximumRows = 1'000;
constexpr int kMaximumShortText = 1'000;
constexpr qint64 kMaximumSize = Q_INT64_C(1) << 40;

bool isHexadecimal(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
}

/// 36 characters, lower case, hyphens in their places: the shape of RFC 9562, whatever the version.
bool isUuid(const QString &text)
{
    if (text.size() != 36)
        return false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isHyphenPlace = i == 8 || i == 13 || i == 18 || i == 23;
        if (isHyphenPlace ? text[i] != u'-' : !isHexadecimal(text[i]))
            return false;
    }
    return true;
}

bool isSha256(const QString &text)
{
    return text.size() == 64 && std::all_of(text.cbegin(), text.cend(), isHexadecimal);
}

qsizetype charactersOf(const QJsonValue &json)
{
    qsizetype sum = json.toString().size();
    for (const QJsonValue &item : json.toArray())
        sum += charactersOf(item);
    const QJsonObject object = json.toObject();
    for (const QJsonValue &item : object)
        sum += charactersOf(item);
    return sum;
}

/// Whether parents lead back to where they started. Walks from revisions without open parents (Kahn).
bool hasCycle(const QList<Revision> &revisions)
{
    QHash<QString, QStringList> children;
    QHash<QString, qsizetype> open;
    QStringList ready;
    for (const Revision &revision : revisions) {
        open.insert(revision.id, revision.parents.size());
        if (revision.parents.isEmpty())
            ready.append(revision.id);
        for (const QString &parent : revision.parents)
            children[parent].append(revision.id);
    }
    qsizetype settled = 0;
    while (!ready.isEmpty()) {
        ++settled;
        const QStringList next = children.value(ready.takeLast());
        for (const QString &child : next) {
            if (--open[child] == 0)
                ready.append(child);
        }
    }
    return settled != revisions.size();
}

/// Reads the file form part by part. The first fault is kept, with its place; what follows is read as empty.
class Reader
{
public:
    explicit Reader(const QJsonObject &json)
        : m_json(json)
    {
    }

    Result<Application> read();

private:
    void refuse(const QString &code, const char *source, const QString &place, const QStringList &more = {});
    void malformed(const QString &place, const char *source);
    QString text(const QJsonObject &object, const QString &key, const QString &place,
                 qsizetype limit = kMaximumShortText);
    QString uuid(const QJsonObject &object, const QString &key, const QString &place,
                 bool mayBeEmpty = false);
    QDateTime time(const QJsonObject &object, const QString &key, const QString &place);
    QStringList uuids(const QJsonObject &object, const QString &key, const QString &place);
    QMap<QString, QString> texts(const QJsonObject &object, const QString &key, const QString &place,
                                 bool areIds);
    QJsonArray array(const QString &key, qsizetype limit);
    void checkMembers(const QJsonObject &object, const QStringList &known, const QString &place);
    void readHead();
    void readRows();
    void readRevision(const QJsonValue &json, const QString &place);
    void readDismissal(const QJsonValue &json, const QString &place);
    void readAttachment(const QJsonValue &json, const QString &place);
    void checkGraph(const ValueKey &key, const QList<Revision> &revisions);
    void claim(const QString &id, const QString &place);

    const QJsonObject m_json;
    Application m_application;
    QSet<QString> m_ids;
    std::optional<Error> m_error;
};

void Reader::refuse(const QString &code, const char *source, const QString &place, const QStringList &more)
{
    if (!m_error)
        m_error = Error{code, {source, QStringList{place} + more, -1}, {}};
}

void Reader::malformed(const QString &place, const char *source)
{
    refuse(u"application.malformed"_s, source, place);
}

QString Reader::text(const QJsonObject &object, const QString &key, const QString &place, qsizetype limit)
{
    const QJsonValue value = object.value(key);
    if (!value.isString())
        malformed(place + key,
                  QT_TRANSLATE_NOOP("Message", "The application is damaged: “%1” should be a text."));
    const QString text = value.toString();
    if (text.size() > limit)
        refuse(
            u"application.too-many"_s,
            QT_TRANSLATE_NOOP("Message", "The application cannot be read: “%1” has more than %2 characters."),
            place + key, {QString::number(limit)});
    return text;
}

QString Reader::uuid(const QJsonObject &object, const QString &key, const QString &place, bool mayBeEmpty)
{
    const QString id = text(object, key, place);
    if (!isUuid(id) && !(mayBeEmpty && id.isEmpty()))
        malformed(
            place + key,
            QT_TRANSLATE_NOOP("Message", "The application is damaged: “%1” should be an identifier (UUID)."));
    return id;
}

QDateTime Reader::time(const QJsonObject &object, const QString &key, const QString &place)
{
    const QJsonValue value = object.value(key);
    if (value.isNull())
        return {};
    const QDateTime time = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    if (!time.isValid() || time.timeSpec() != Qt::UTC)
        malformed(place + key,
                  QT_TRANSLATE_NOOP("Message", "The application is damaged: “%1” should be a time in UTC."));
    return time;
}

QStringList Reader::uuids(const QJsonObject &object, const QString &key, const QString &place)
{
    const QJsonValue value = object.value(key);
    if (!value.isArray())
        malformed(place + key,
                  QT_TRANSLATE_NOOP("Message", "The application is damaged: “%1” should be a list."));
    const QJsonArray items = value.toArray();
    if (items.size() > kMaximumRows)
        refuse(u"application.too-many"_s,
               QT_TRANSLATE_NOOP("Message", "The application cannot be read: “%1” has more than %2 entries."),
               place + key, {QString::number(kMaximumRows)});
    QStringList ids;
    QSet<QString> seen;
    for (qsizetype i = 0; i < items.size() && !m_error; ++i) {
        const QString id = items[i].toString();
        const QString itemPlace = place + key + u'[' + QString::number(i) + u']';
        if (!isUuid(id))
            malformed(itemPlace,
                      QT_TRANSLATE_NOOP("Message",
                                        "The application is damaged: “%1” should be an identifier (UUID)."));
        if (seen.contains(id))
            refuse(
                u"application.duplicate-id"_s,
                QT_TRANSLATE_NOOP("Message", "The application is damaged: “%1” repeats the identifier %2."),
                itemPlace, {id});
        seen.insert(id);
        ids.append(id);
    }
    return ids;
}

QMap<QString, QString> Reader::texts(const QJsonObject &object, const QString &key, const QString &place,
                                     bool areIds)
{
    const QJsonValue value = object.value(key);
    if (!value.isObject())
        malformed(place + key,
                  QT_TRANSLATE_NOOP("Message", "The application is damaged: “%1” should be an object."));
    const QJsonObject members = value.toObject();
    QMap<QString, QString> result;
    for (auto it = members.begin(); it != members.end() && !m_error; ++it) {
        const QString memberPlace = place + key + u'.';
        result.insert(it.key(), areIds ? uuid(members, it.key(), memberPlace)
                                       : text(members, it.key(), memberPlace, kMaximumCharacters));
    }
    return result;
}

QJsonArray Reader::array(const QString &key, qsizetype limit)
{
    const QJsonValue value = m_json.value(key);
    if (!value.isArray())
        malformed(key, QT_TRANSLATE_NOOP("Message", "The application is damaged: “%1” should be a list."));
    const QJsonArray items = value.toArray();
    if (items.size() > limit)
        refuse(u"application.too-many"_s,
               QT_TRANSLATE_NOOP("Message", "The application cannot be read: “%1” has more than %2 entries."),
               key, {QString::number(limit)});
    return items;
}

/// What this version does not know it would lose on the next save, so it does not begin.
void Reader::checkMembers(const QJsonObject &object, const QStringList &known, const QString &place)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!known.contains(it.key()))
            malformed(place + it.key(),
                      QT_TRANSLATE_NOOP("Message",
                                        "The application cannot be read: “%1” is unknown here. It may come "
                                        "from a newer version of the program."));
    }
}

void Reader::claim(const QString &id, const QString &place)
{
    if (m_ids.contains(id))
        refuse(u"application.duplicate-id"_s,
               QT_TRANSLATE_NOOP("Message", "The application is damaged: “%1” repeats the identifier %2."),
               place, {id});
    m_ids.insert(id);
}

void Reader::readHead()
{
    checkMembers(m_json,
                 {u"id"_s, u"call"_s, u"reference"_s, u"status"_s, u"createdAt"_s, u"rows"_s, u"revisions"_s,
                  u"attachments"_s, u"dismissals"_s},
                 {});
    m_application.id = uuid(m_json, u"id"_s, {});
    const QJsonObject call = m_json.value(u"call"_s).toObject();
    checkMembers(call, {u"id"_s, u"version"_s}, u"call."_s);
    m_application.callId = uuid(call, u"id"_s, u"call."_s);
    m_application.callVersion = call.value(u"version"_s).toInt(0);
    if (m_application.callVersion < 1)
        malformed(u"call.version"_s,
                  QT_TRANSLATE_NOOP("Message",
                                    "The application is damaged: “%1” should be a whole number from 1."));
    m_application.reference = text(m_json, u"reference"_s, {});
    const auto status = statusFromKey(text(m_json, u"status"_s, {}));
    if (!status)
        malformed(
            u"status"_s,
            QT_TRANSLATE_NOOP("Message", "The application cannot be read: “%1” is not a status known here."));
    m_application.status = status.value_or(Status::Draft);
    m_application.createdAt = time(m_json, u"createdAt"_s, {});
}

void Reader::readRows()
{
    const QJsonValue value = m_json.value(u"rows"_s);
    if (!value.isObject())
        malformed(u"rows"_s,
                  QT_TRANSLATE_NOOP("Message", "The application is damaged: “%1” should be an object."));
    const QJsonObject rows = value.toObject();
    for (auto it = rows.begin(); it != rows.end() && !m_error; ++it) {
        const QStringList ids = uuids(rows, it.key(), u"rows."_s);
        for (qsizetype i = 0; i < ids.size(); ++i)
            claim(ids[i], u"rows."_s + it.key() + u'[' + QString::number(i) + u']');
        m_application.rows.insert(it.key(), ids);
    }
}

void Reader::readRevision(const QJsonValue &json, const QString &place)
{
    const QJsonObject object = json.toObject();
    checkMembers(object,
                 {u"row"_s, u"field"_s, u"language"_s, u"id"_s, u"value"_s, u"parents"_s, u"author"_s,
                  u"device"_s, u"at"_s, u"frozen"_s, u"confirmedAgainst"_s},
                 place);
    const ValueKey key{uuid(object, u"row"_s, place, true), text(object, u"field"_s, place),
                       text(object, u"language"_s, place)};
    Revision revision;
    revision.id = uuid(object, u"id"_s, place);
    claim(revision.id, place + u"id"_s);
    const auto value = call::fieldValueFromJson(object.value(u"value"_s));
    if (!value || !object.contains(u"value"_s))
        malformed(place + u"value"_s,
                  QT_TRANSLATE_NOOP("Message",
                                    "The application is damaged: “%1” is not a value of any known kind."));
    if (charactersOf(object.value(u"value"_s)) > kMaximumCharacters)
        refuse(
            u"application.too-many"_s,
            QT_TRANSLATE_NOOP("Message", "The application cannot be read: “%1” has more than %2 characters."),
            place + u"value"_s, {QString::number(kMaximumCharacters)});
    revision.value = value.value_or(call::FieldValue{});
    revision.parents = uuids(object, u"parents"_s, place);
    revision.author = text(object, u"author"_s, place);
    revision.device = uuid(object, u"device"_s, place);
    revision.at = time(object, u"at"_s, place);
    if (!object.value(u"frozen"_s).isBool())
        malformed(place + u"frozen"_s,
                  QT_TRANSLATE_NOOP("Message", "The application is damaged: “%1” should be true or false."));
    revision.frozen = object.value(u"frozen"_s).toBool();
    revision.confirmedAgainst = texts(object, u"confirmedAgainst"_s, place, true);
    if (m_error)
        return;
    QList<Revision> &revisions = m_application.answers[key].revisions;
    revisions.append(revision);
    if (revisions.size() > kMaximumRevisionsPerValue)
        refuse(
            u"application.too-many"_s,
            QT_TRANSLATE_NOOP(
                "Message", "The application cannot be read: the answer at “%1” has more than %2 versions."),
            place.chopped(1), {QString::number(kMaximumRevisionsPerValue)});
}

void Reader::readAttachment(const QJsonValue &json, const QString &place)
{
    const QJsonObject object = json.toObject();
    checkMembers(object,
                 {u"id"_s, u"field"_s, u"row"_s, u"fileName"_s, u"sha256"_s, u"size"_s, u"mediaType"_s,
                  u"language"_s, u"caption"_s, u"contentClass"_s},
                 place);
    Attachment attachment;
    attachment.id = uuid(object, u"id"_s, place);
    claim(attachment.id, place + u"id"_s);
    attachment.field = text(object, u"field"_s, place);
    attachment.row = uuid(object, u"row"_s, place, true);
    attachment.fileName = text(object, u"fileName"_s, place);
    attachment.sha256 = text(object, u"sha256"_s, place);
    if (!isSha256(attachment.sha256))
        malformed(
            place + u"sha256"_s,
            QT_TRANSLATE_NOOP("Message", "The application is damaged: “%1” should be a SHA-256 checksum."));
    attachment.size = object.value(u"size"_s).toInteger(-1);
    if (attachment.size < 0 || attachment.size > kMaximumSize)
        malformed(place + u"size"_s,
                  QT_TRANSLATE_NOOP(
                      "Message", "The application is damaged: “%1” should be the size of a file in bytes."));
    attachment.mediaType = text(object, u"mediaType"_s, place);
    attachment.language = text(object, u"language"_s, place);
    const QMap<QString, QString> caption = texts(object, u"caption"_s, place, false);
    for (auto it = caption.cbegin(); it != caption.cend(); ++it)
        attachment.caption.set(it.key(), it.value());
    attachment.contentClass = text(object, u"contentClass"_s, place);
    m_application.attachments.append(attachment);
}

void Reader::readDismissal(const QJsonValue &json, const QString &place)
{
    const QJsonObject object = json.toObject();
    checkMembers(object, {u"row"_s, u"field"_s, u"finding"_s, u"reason"_s, u"author"_s, u"at"_s}, place);
    Dismissal dismissal;
    dismissal.row = uuid(object, u"row"_s, place, true);
    dismissal.field = text(object, u"field"_s, place);
    dismissal.finding = text(object, u"finding"_s, place);
    dismissal.reason = text(object, u"reason"_s, place);
    dismissal.author = text(object, u"author"_s, place);
    dismissal.at = time(object, u"at"_s, place);
    m_application.dismissals.append(dismissal);
}

void Reader::checkGraph(const ValueKey &key, const QList<Revision> &revisions)
{
    QSet<QString> ids;
    for (const Revision &revision : revisions)
        ids.insert(revision.id);
    for (const Revision &revision : revisions) {
        for (const QString &parent : revision.parents) {
            if (!ids.contains(parent))
                refuse(u"application.malformed"_s,
                       QT_TRANSLATE_NOOP("Message",
                                         "The application is damaged: in the history of “%1” the earlier "
                                         "version %2 is missing."),
                       key.field, {parent});
        }
    }
    if (!m_error && hasCycle(revisions))
        malformed(key.field,
                  QT_TRANSLATE_NOOP("Message", "The application is damaged: the history of “%1” runs in a "
                                               "circle."));
}

Result<Application> Reader::read()
{
    readHead();
    readRows();
    const QJsonArray revisions = array(u"revisions"_s, kMaximumRevisions);
    for (qsizetype i = 0; i < revisions.size() && !m_error; ++i)
        readRevision(revisions[i], u"revisions[%1]."_s.arg(i));
    const QJsonArray attachments = array(u"attachments"_s, kMaximumAttachments);
    for (qsizetype i = 0; i < attachments.size() && !m_error; ++i)
        readAttachment(attachments[i], u"attachments[%1]."_s.arg(i));
    if (m_json.contains(u"dismissals"_s)) {
        const QJsonArray dismissals = array(u"dismissals"_s, kMaximumDismissals);
        for (qsizetype i = 0; i < dismissals.size() && !m_error; ++i)
            readDismissal(dismissals[i], u"dismissals[%1]."_s.arg(i));
    }
    for (auto it = m_application.answers.cbegin(); it != m_application.answers.cend() && !m_error; ++it)
        checkGraph(it.key(), it->revisions);
    if (m_error)
        return *m_error;
    return m_application;
}

} // namespace

Result<Application> applicationFromJson(const QJsonObject &json)
{
    return Reader(json).read();
}

} // namespace tandem::application
