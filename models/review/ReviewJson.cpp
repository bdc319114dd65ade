// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/Review.h"

#include <QJsonArray>

#include <array>

namespace tandem::review {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMaximumMarks = 100;
constexpr int kMaximumEntries = 1'000;
constexpr qsizetype kMaximumCharacters = 100'000;
constexpr qsizetype kSigningKeyBytes = 32;

constexpr std::array<std::pair<ReviewState, QLatin1StringView>, 3> kStates{{
    {ReviewState::Draft, "draft"_L1},
    {ReviewState::Final, "final"_L1},
    {ReviewState::Declined, "declined"_L1},
}};

QJsonValue timeJson(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODateWithMs))
                          : QJsonValue(QJsonValue::Null);
}

QString stateKey(ReviewState state)
{
    const auto it =
        std::find_if(kStates.begin(), kStates.end(), [&](const auto &entry) { return entry.first == state; });
    return it == kStates.end() ? QString() : QString(it->second);
}

/// Takes the members of one object; a wrong kind, a missing or an unknown member spoils the whole.
class MemberReader
{
public:
    explicit MemberReader(const QJsonValue &json)
        : m_rest(json.toObject())
        , m_good(json.isObject())
    {
    }

    QString text(const QString &key)
    {
        const QJsonValue value = m_rest.take(key);
        require(value.isString() && value.toString().size() <= kMaximumCharacters);
        return value.toString();
    }
    int number(const QString &key, int least)
    {
        const QJsonValue value = m_rest.take(key);
        const int number = value.toInt(least - 1);
        require(number >= least);
        return number;
    }
    /// Null stands for "not judged yet", which is not zero.
    std::optional<int> optionalNumber(const QString &key)
    {
        require(m_rest.contains(key));
        const QJsonValue value = m_rest.take(key);
        if (value.isNull())
            return std::nullopt;
        const int number = value.toInt(-1);
        require(number >= 0);
        return number;
    }
    QStringList texts(const QString &key)
    {
        const QJsonValue value = m_rest.take(key);
        require(value.isArray() && value.toArray().size() <= kMaximumEntries);
        QStringList items;
        for (const QJsonValue &item : value.toArray()) {
            require(item.isString());
            items.append(item.toString());
        }
        return items;
    }
    LangText languages(const QString &key)
    {
        const QJsonObject texts = object(key, kMaximumMarks);
        for (const QJsonValue &item : texts)
            require(item.isString() && item.toString().size() <= kMaximumCharacters);
        return LangText::fromJson(texts);
    }
    QDateTime time(const QString &key)
    {
        require(m_rest.contains(key));
        const QJsonValue value = m_rest.take(key);
        if (value.isNull())
            return {};
        const QDateTime time = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
        require(time.isValid() && time.timeSpec() == Qt::UTC);
        return time;
    }
    QJsonObject object(const QString &key, qsizetype limit)
    {
        const QJsonValue value = m_rest.take(key);
        require(value.isObject() && value.toObject().size() <= limit);
        return value.toObject();
    }
    void require(bool condition) { m_good = m_good && condition; }
    [[nodiscard]] bool isGood() const { return m_good && m_rest.isEmpty(); }

private:
    QJsonObject m_rest;
    bool m_good;
};

QJsonObject declarationJson(const ConflictDeclaration &declaration)
{
    QJsonObject answers;
    for (auto it = declaration.answers.cbegin(); it != declaration.answers.cend(); ++it)
        answers.insert(it.key(), it.value());
    return {{u"answers"_s, answers}, {u"remark"_s, declaration.remark}, {u"at"_s, timeJson(declaration.at)}};
}

std::optional<ConflictDeclaration> readDeclaration(const QJsonObject &json)
{
    MemberReader reader(json);
    ConflictDeclaration declaration;
    const QJsonObject answers = reader.object(u"answers"_s, kMaximumMarks);
    for (auto it = answers.begin(); it != answers.end(); ++it) {
        reader.require(it.value().isBool());
        declaration.answers.insert(it.key(), it.value().toBool());
    }
    declaration.remark = reader.text(u"remark"_s);
    declaration.at = reader.time(u"at"_s);
    return reader.isGood() ? std::optional(declaration) : std::nullopt;
}

std::optional<Mark> readMark(const QJsonValue &json)
{
    MemberReader reader(json);
    Mark mark;
    mark.step = reader.optionalNumber(u"step"_s);
    mark.reason = reader.languages(u"reason"_s);
    return reader.isGood() ? std::optional(mark) : std::nullopt;
}

ReviewState readState(MemberReader &reader)
{
    const QString key = reader.text(u"state"_s);
    const auto it =
        std::find_if(kStates.begin(), kStates.end(), [&](const auto &entry) { return entry.second == key; });
    reader.require(it != kStates.end());
    return it == kStates.end() ? ReviewState::Draft : it->first;
}

} // namespace

QJsonObject toJson(const Review &review)
{
    QJsonObject marks;
    for (auto it = review.marks.cbegin(); it != review.marks.cend(); ++it) {
        const QJsonValue step = it->step ? QJsonValue(*it->step) : QJsonValue(QJsonValue::Null);
        marks.insert(it.key(), QJsonObject{{u"step"_s, step}, {u"reason"_s, it->reason.toJson()}});
    }
    return {{u"id"_s, review.id},
            {u"revision"_s, review.revision},
            {u"application"_s, review.applicationId},
            {u"reviewer"_s, review.reviewerId},
            {u"state"_s, stateKey(review.state)},
            {u"declaration"_s, declarationJson(review.declaration)},
            {u"marks"_s, marks},
            {u"overall"_s, review.overall.toJson()},
            {u"signedAt"_s, timeJson(review.signedAt)}};
}

std::optional<Review> reviewFromJson(const QJsonObject &json)
{
    MemberReader reader(json);
    Review review;
    review.id = reader.text(u"id"_s);
    review.revision = reader.number(u"revision"_s, 1);
    review.applicationId = reader.text(u"application"_s);
    review.reviewerId = reader.text(u"reviewer"_s);
    review.state = readState(reader);
    const auto declaration = readDeclaration(reader.object(u"declaration"_s, kMaximumMarks));
    reader.require(declaration.has_value());
    review.declaration = declaration.value_or(ConflictDeclaration{});
    const QJsonObject marks = reader.object(u"marks"_s, kMaximumMarks);
    for (auto it = marks.begin(); it != marks.end(); ++it) {
        const auto mark = readMark(it.value());
        reader.require(mark.has_value());
        review.marks.insert(it.key(), mark.value_or(Mark{}));
    }
    review.overall = reader.languages(u"overall"_s);
    review.signedAt = reader.time(u"signedAt"_s);
    return reader.isGood() ? std::optional(review) : std::nullopt;
}

QJsonObject toJson(const Reviewer &reviewer)
{
    return {{u"id"_s, reviewer.id},
            {u"name"_s, reviewer.name},
            {u"pseudonym"_s, reviewer.pseudonym},
            {u"side"_s, reviewer.side},
            {u"languages"_s, QJsonArray::fromStringList(reviewer.languages)},
            {u"fields"_s, QJsonArray::fromStringList(reviewer.fields)},
            {u"organisation"_s, reviewer.organisation},
            {u"formerOrganisations"_s, QJsonArray::fromStringList(reviewer.formerOrganisations)},
            {u"maximumLoad"_s, reviewer.maximumLoad},
            {u"sealRecipient"_s, reviewer.sealRecipient},
            {u"signingKey"_s, QString::fromLatin1(reviewer.signingKey.toHex())}};
}

std::optional<Reviewer> reviewerFromJson(const QJsonObject &json)
{
    MemberReader reader(json);
    Reviewer reviewer;
    reviewer.id = reader.text(u"id"_s);
    reviewer.name = reader.text(u"name"_s);
    reviewer.pseudonym = reader.text(u"pseudonym"_s);
    reviewer.side = reader.text(u"side"_s);
    reviewer.languages = reader.texts(u"languages"_s);
    reviewer.fields = reader.texts(u"fields"_s);
    reviewer.organisation = reader.text(u"organisation"_s);
    reviewer.formerOrganisations = reader.texts(u"formerOrganisations"_s);
    reviewer.maximumLoad = reader.number(u"maximumLoad"_s, 0);
    reviewer.sealRecipient = reader.text(u"sealRecipient"_s);
    const QByteArray key = reader.text(u"signingKey"_s).toLatin1();
    reviewer.signingKey = QByteArray::fromHex(key);
    // fromHex() skips what is no digit; only the exact way back proves that nothing was skipped.
    reader.require(reviewer.signingKey.toHex() == key &&
                   (key.isEmpty() || reviewer.signingKey.size() == kSigningKeyBytes));
    return reader.isGood() ? std::optional(reviewer) : std::nullopt;
}

} // namespace tandem::review
