// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/JourneyProse.h"

#include "models/base/AtomicFile.h"
#include "models/base/Json.h"
#include "models/base/TextLength.h"

#include <QDir>
#include <QJsonArray>

namespace tandem::session {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kFileLimit = 4000000;
constexpr int kUsualLength = 360; ///< characters of a composed text without a limit
constexpr int kShortLength = 60;  ///< of a table cell

QJsonObject readObject(const QString &path)
{
    const auto text = readFile(path, kFileLimit);
    const auto json = text ? parseJson(*text) : Result<QJsonObject>(text.error());
    return json ? *json : QJsonObject();
}

QList<QJsonObject> readFolder(const QString &folder)
{
    QList<QJsonObject> objects;
    for (const QFileInfo &file : QDir(folder).entryInfoList({u"*.json"_s}, QDir::Files, QDir::Name))
        objects.append(readObject(file.filePath()));
    return objects;
}

int limitFor(const call::Limits &limits, const QString &language, int otherwise)
{
    return limits.maximumCharacters.value(language, limits.maximumCharacters.value(u"any"_s, otherwise));
}

/// Cuts at the limit, behind the last whole sentence if that keeps most of the text.
QString fitted(const QString &text, const QString &language, int limit)
{
    const QString cut = firstCharacters(text, language, limit);
    if (cut.size() == text.size())
        return text;
    const qsizetype end = std::max(cut.lastIndexOf(QChar(0x3002)), cut.lastIndexOf(u". "_s));
    return (end > cut.size() / 2 ? cut.left(end + 1) : cut).trimmed();
}

bool isHan(const QString &language)
{
    return language == "zh"_L1 || language == "ja"_L1;
}

} // namespace

JourneyProse::JourneyProse(const call::CallDefinition &call)
    : m_call(call)
    , m_pair(call.pairLanguages())
{
    readSamples();
    readReviews();
    collectCallWords();
}

void JourneyProse::readSamples()
{
    int sample = 0;
    for (const QJsonObject &json : readFolder(u":/samples/applications"_s)) {
        collect(json.value(u"answers"_s).toObject(), sample);
        const QJsonObject blocks = json.value(u"blocks"_s).toObject();
        for (const QJsonValue &rows : blocks) {
            for (const QJsonValue &row : rows.toArray())
                collect(row.toObject(), sample);
        }
        ++sample;
    }
}

void JourneyProse::collect(const QJsonObject &answers, int sample)
{
    for (auto it = answers.begin(); it != answers.end(); ++it) {
        const QJsonObject sides = it.value().toObject();
        const bool inPair = std::all_of(m_pair.cbegin(), m_pair.cend(),
                                        [&](const QString &tag) { return sides.contains(tag); });
        if (!inPair)
            continue;
        if (sides.value(m_pair.value(0)).isString())
            m_answers[it.key()].append({sample, LangText::fromJson(sides)});
        for (const QString &language : m_pair) {
            for (const QJsonValue &word : sides.value(language).toArray())
                m_words[language].append(word.toString());
        }
    }
}

void JourneyProse::readReviews()
{
    for (const QJsonObject &json : readFolder(u":/samples/reviews"_s)) {
        for (const QJsonValue &review : json.value(u"reviews"_s).toArray()) {
            const QJsonObject marks = review.toObject().value(u"marks"_s).toObject();
            for (auto it = marks.begin(); it != marks.end(); ++it)
                m_reasons[it.key()].append(LangText::fromJson(it.value().toObject().value(u"reason"_s)));
        }
    }
}

void JourneyProse::collectCallWords()
{
    for (const call::Language &language : m_call.languages) {
        const QString &tag = language.tag;
        QStringList &words = m_ownWords[tag];
        for (const call::Criterion &criterion : m_call.criteria)
            words.append(criterion.question.best(tag));
        for (const call::Section &section : m_call.sections) {
            for (const call::FieldDefinition &field : section.fields) {
                const QString help = field.help.in(tag);
                words.append(field.label.best(tag) + (help.isEmpty() ? u"."_s : u": "_s + help));
            }
        }
        words.removeAll(QString());
    }
}

LangText JourneyProse::answer(const call::FieldDefinition &field, int sample, JourneyDice &dice) const
{
    QList<LangText> own;
    QList<LangText> others;
    for (const auto &[number, text] : m_answers.value(field.id))
        (number == sample ? own : others).append(text);
    const LangText found = dice.pick(own.isEmpty() ? others : own);
    LangText result;
    for (const QString &language : m_pair) {
        const int limit = limitFor(field.limits, language, kUsualLength);
        const QString text = found.in(language).isEmpty()
                                 ? composed(language, field.label, std::min(limit, kUsualLength), dice)
                                 : found.in(language);
        const int hardLimit = limitFor(field.limits, language, std::numeric_limits<int>::max());
        result.set(language, fitted(text, language, hardLimit));
    }
    return result;
}

QMap<QString, QStringList> JourneyProse::entries(const call::FieldDefinition &field, JourneyDice &dice) const
{
    const int least = field.limits.minimumItems.value_or(1);
    const int count = std::min(dice.between(least, least + 2), field.limits.maximumItems.value_or(least + 2));
    QMap<QString, QStringList> result;
    for (int i = 0; i < count; ++i) {
        const QString first = m_pair.value(0);
        const int index = dice.below(static_cast<int>(m_words.value(first).size()));
        for (const QString &language : m_pair) {
            const QString word = m_words.value(language).value(index);
            const LangText number{{language, field.label.best(language) + u' ' + QString::number(i + 1)}};
            const int limit = limitFor(field.limits, language, kShortLength);
            result[language].append(fitted(word.isEmpty() ? number.in(language) : word, language, limit));
        }
    }
    return result;
}

LangText JourneyProse::phrase(const LangText &label, const call::Limits &limits, JourneyDice &dice) const
{
    const int index = dice.below(1000);
    LangText result;
    for (const QString &language : m_pair) {
        const QStringList words = m_words.value(language);
        const QString own = label.best(language) + u' ' + QString::number(index % 90 + 10);
        const QString text =
            words.isEmpty() ? own
                            : words.value(index % words.size()) + u" "_s + QString::number(index % 9 + 1);
        result.set(language, fitted(text, language, limitFor(limits, language, kShortLength)));
    }
    return result;
}

QString JourneyProse::phraseIn(const QString &language, const LangText &label, int maximum,
                               JourneyDice &dice) const
{
    const QString text = label.best(language) + u' ' + QString::number(dice.between(1, 99));
    return fitted(text, language, maximum);
}

QString JourneyProse::composed(const QString &language, const LangText &first, int length,
                               JourneyDice &dice) const
{
    const QStringList words = m_ownWords.value(language);
    QString text = first.best(language) + (isHan(language) ? u"。"_s : u"."_s);
    for (int i = 0; i < 50 && characterCount(text, language) < length && !words.isEmpty(); ++i)
        text += (isHan(language) ? QString() : u" "_s) + dice.pick(words);
    return text;
}

QString JourneyProse::reason(const call::Criterion &criterion, const QString &language, int minimum,
                             JourneyDice &dice) const
{
    QStringList own;
    for (const LangText &text : m_reasons.value(criterion.id)) {
        if (text.has(language))
            own.append(text.in(language));
    }
    QString text = own.isEmpty() ? composed(language, criterion.label, minimum + 20, dice) : dice.pick(own);
    // One reason may be too short for an extreme mark; a second one says more.
    for (int i = 0; i < 20 && characterCount(text, language) < minimum; ++i)
        text += (isHan(language) ? QString() : u" "_s) +
                (own.isEmpty() ? composed(language, criterion.question, minimum, dice) : dice.pick(own));
    return text;
}

} // namespace tandem::session
