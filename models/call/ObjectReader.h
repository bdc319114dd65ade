// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/call/CallFaults.h"

namespace tandem::call {

/// What all parts of a call need while it is read.
struct CallContext
{
    CallFaults faults;
    QStringList languages; ///< tags of all content languages
    QStringList required;  ///< tags every text must have
    Scale scale;
};

enum class Need
{
    Required,
    Optional
};

/// A word of the file format and what it stands for.
template<typename T>
struct Word
{
    QLatin1StringView key;
    T value;
};

/// Takes the members of one JSON object and reports, at their exact places, those that are missing, of the
/// wrong kind or unknown. What is wrong is read as nothing, so that one fault does not hide the next.
class ObjectReader
{
public:
    ObjectReader(const JsonNode &node, QString path, CallContext &context);
    /// Reports what nobody asked for.
    ~ObjectReader();
    ObjectReader(const ObjectReader &) = delete;
    ObjectReader &operator=(const ObjectReader &) = delete;

    [[nodiscard]] QString path(const QString &key) const;
    [[nodiscard]] bool has(const QString &key) const { return m_node.member(key) != nullptr; }
    /// What was not asked for is no fault: nothing here is judged any further.
    void ignoreRest() { m_ignoresRest = true; }
    [[nodiscard]] CallContext &context() const { return m_context; }

    /// A text; a required one must not be blank.
    QString text(const QString &key, Need need);
    /// An identifier: letters, digits, "_" and "-", at most 40.
    QString id(const QString &key);
    /// Texts by language, in every required language of the call.
    LangText texts(const QString &key, Need need);
    std::optional<int> number(const QString &key, Need need, int minimum, int maximum);
    bool yes(const QString &key, bool absent);
    /// A number as text or as JSON number; the digits are kept as written.
    std::optional<Decimal> decimal(const QString &key, Need need);
    /// A mark of the call's scale, as steps above its first one.
    std::optional<int> mark(const QString &key, Need need);
    /// A distance between marks, in steps.
    std::optional<int> distance(const QString &key);
    QDate date(const QString &key);
    /// An instant in UTC: "2027-03-31T10:00:00Z".
    QDateTime instant(const QString &key);
    QStringList textList(const QString &key, Need need, int atMost);
    /// An object of texts or of numbers by free keys (language tags, side ids).
    QMap<QString, QString> textMap(const QString &key);
    QMap<QString, int> numberMap(const QString &key, int minimum, int maximum);

    /// Calls `read(node, path)` for every entry of a list.
    template<typename Read>
    void each(const QString &key, Need need, int atMost, Read read)
    {
        const JsonNode *list = take(key, need);
        if (!list || !isList(*list, key, atMost))
            return;
        for (size_t i = 0; i < list->items.size(); ++i)
            read(list->items[i], entryPath(key, i));
    }

    /// Calls `read(node, path)` if there is such an object.
    template<typename Read>
    void object(const QString &key, Need need, Read read)
    {
        if (const JsonNode *node = take(key, need))
            read(*node, path(key));
    }

    /// One of a set of words.
    template<typename T, typename Words>
    T word(const QString &key, Need need, const Words &words, T absent)
    {
        const QString found = text(key, need);
        if (found.isEmpty())
            return absent;
        QStringList keys;
        for (const Word<T> &candidate : words) {
            if (candidate.key == found)
                return candidate.value;
            keys.append(candidate.key);
        }
        reportUnknownWord(key, found, keys);
        return absent;
    }

private:
    const JsonNode *take(const QString &key, Need need);
    bool isList(const JsonNode &node, const QString &key, int atMost);
    [[nodiscard]] QString entryPath(const QString &key, size_t index) const;
    void reportKind(const QString &key, const char *source);
    void reportUnknownWord(const QString &key, const QString &found, const QStringList &keys);
    void checkLanguages(const JsonNode &node, const QString &key, const LangText &texts);
    std::optional<int> wholeNumber(const JsonNode &node, const QString &where, int minimum, int maximum);

    const JsonNode &m_node;
    QString m_path;
    CallContext &m_context;
    QSet<QString> m_taken;
    bool m_ignoresRest = false;
};

/// Steps from the first mark of a scale to `mark`; nothing if it is not one of its marks.
[[nodiscard]] std::optional<int> stepOf(const Scale &scale, const Decimal &mark);
/// A distance in whole steps; nothing if it is none.
[[nodiscard]] std::optional<int> stepsIn(const Scale &scale, const Decimal &distance);
/// Hundredths, exact; nothing with more than two digits behind the point or beyond ±1,000,000.
[[nodiscard]] std::optional<int> exactHundredths(const Decimal &value);

} // namespace tandem::call
