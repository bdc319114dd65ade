// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/Json.h"

#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace tandem {

using namespace Qt::StringLiterals;

namespace {

Error jsonError(const char *code, const char *source, const QByteArray &text, qsizetype offset,
                const QStringList &more = {})
{
    const TextPosition position = positionOf(text, offset);
    return {QString::fromLatin1(code),
            {source, QStringList{QString::number(position.line), QString::number(position.column)} + more},
            {}};
}

/// Walks the bytes once and finds what Qt's parser tolerates. It does not judge syntax: that stays with Qt.
class StrictScan
{
public:
    StrictScan(const QByteArray &text, int depthLimit)
        : m_text(text)
        , m_depthLimit(depthLimit)
    {
    }

    std::optional<Error> run()
    {
        for (; m_at < m_text.size() && !m_error; ++m_at) {
            switch (m_text[m_at]) {
            case '{':
            case '[':
                open(m_text[m_at] == '{');
                break;
            case '}':
            case ']':
                if (!m_open.isEmpty())
                    m_open.removeLast();
                break;
            case ',':
                if (!m_open.isEmpty())
                    m_open.last().expectsKey = m_open.last().isObject;
                break;
            case '"':
                readString();
                break;
            case '\0':
                fail("json.character",
                     QT_TRANSLATE_NOOP("Message",
                                       "Line %1, column %2: a character that text may not contain. The "
                                       "file is damaged; ask for it again."),
                     m_at);
                break;
            default:
                break;
            }
        }
        return m_error;
    }

private:
    struct Level
    {
        bool isObject = false;
        bool expectsKey = false;
        QSet<QByteArray> keys;
    };

    void fail(const char *code, const char *source, qsizetype offset, const QStringList &more = {})
    {
        if (!m_error)
            m_error = jsonError(code, source, m_text, offset, more);
    }

    void open(bool isObject)
    {
        if (m_open.size() >= m_depthLimit)
            return fail("json.too-deep",
                        QT_TRANSLATE_NOOP("Message",
                                          "Line %1, column %2: the content is nested deeper than any file "
                                          "of Tandem. It was not read."),
                        m_at);
        m_open.append({isObject, isObject, {}});
    }

    void readString()
    {
        const qsizetype start = m_at++;
        bool highSurrogate = false;
        for (; m_at < m_text.size() && m_text[m_at] != '"'; ++m_at) {
            const bool isEscape = m_text[m_at] == '\\';
            const int unit = isEscape && m_at + 5 < m_text.size() && m_text[m_at + 1] == 'u'
                                 ? m_text.mid(m_at + 2, 4).toInt(nullptr, 16)
                                 : -1;
            const bool isLow = unit >= 0xDC00 && unit <= 0xDFFF;
            if (unit == 0 || m_text[m_at] == '\0' || highSurrogate != isLow)
                return failCharacter();
            highSurrogate = unit >= 0xD800 && unit <= 0xDBFF;
            m_at += unit >= 0 ? 5 : isEscape ? 1 : 0;
        }
        if (highSurrogate)
            return failCharacter();
        noteKey(start);
    }

    void failCharacter()
    {
        fail("json.character",
             QT_TRANSLATE_NOOP("Message",
                               "Line %1, column %2: a character that text may not contain. The file is "
                               "damaged; ask for it again."),
             m_at);
    }

    void noteKey(qsizetype start)
    {
        if (m_open.isEmpty() || !m_open.last().expectsKey)
            return;
        Level &level = m_open.last();
        level.expectsKey = false;
        const QByteArray key = m_text.mid(start + 1, m_at - start - 1);
        if (level.keys.contains(key))
            fail("json.duplicate-key",
                 QT_TRANSLATE_NOOP("Message",
                                   "Line %1, column %2: “%3” stands twice in the same object. Remove one "
                                   "of the two."),
                 start, {QString::fromUtf8(key)});
        level.keys.insert(key);
    }

    const QByteArray &m_text;
    int m_depthLimit;
    qsizetype m_at = 0;
    QList<Level> m_open;
    std::optional<Error> m_error;
};

} // namespace

TextPosition positionOf(const QByteArray &text, qsizetype offset)
{
    const QByteArray before = text.left(offset);
    const auto lineStart = before.lastIndexOf('\n') + 1;
    // Characters, not bytes and not UTF-16 units: continuation bytes start none.
    const auto characters = std::count_if(before.cbegin() + lineStart, before.cend(), [](char byte) {
        return (static_cast<unsigned char>(byte) & 0xC0) != 0x80;
    });
    return {static_cast<int>(before.count('\n')) + 1, static_cast<int>(characters) + 1};
}

Result<QJsonObject> parseJson(const QByteArray &text, const JsonLimits &limits)
{
    if (text.size() > limits.bytes)
        return Error{
            u"json.too-large"_s,
            {QT_TRANSLATE_NOOP("Message", "The content is larger than the allowed %1 MB. It was not read."),
             {QString::number(limits.bytes / 1000000)}},
            {}};
    if (text.startsWith("\xEF\xBB\xBF"))
        return jsonError("json.character",
                         QT_TRANSLATE_NOOP("Message",
                                           "Line %1, column %2: the file starts with a byte order mark. "
                                           "Save it as UTF-8 without one."),
                         text, 0);
    if (const auto error = StrictScan(text, limits.depth).run())
        return *error;
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(text, &parseError);
    if (parseError.error != QJsonParseError::NoError) {
        Error error =
            jsonError("json.syntax",
                      QT_TRANSLATE_NOOP("Message", "Line %1, column %2: this is not valid JSON. Correct the "
                                                   "place or ask for the file again."),
                      text, parseError.offset);
        error.detail = parseError.errorString();
        return error;
    }
    if (!document.isObject())
        return jsonError(
            "json.not-object",
            QT_TRANSLATE_NOOP("Message", "Line %1, column %2: the content must be one JSON object."), text,
            0);
    return document.object();
}

QByteArray canonicalJson(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace tandem
