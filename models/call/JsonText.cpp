// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/call/JsonText.h"

#include <QStringList>

namespace tandem::call {

using namespace Qt::StringLiterals;

namespace {

QByteArray quoted(const QString &text)
{
    QString out;
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\')
            out += u'\\' + QString(c);
        else if (c == u'\n')
            out += u"\\n"_s;
        else if (c < u' ')
            out += u"\\u%1"_s.arg(int(c.unicode()), 4, 16, QLatin1Char('0'));
        else
            out += c;
    }
    return '"' + out.toUtf8() + '"';
}

} // namespace

void JsonText::start(const QString &key)
{
    if (m_depth > 0)
        m_out += m_first ? "\n" : ",\n";
    m_out += QByteArray(2 * m_depth, ' ');
    m_first = false;
    if (!key.isEmpty())
        m_out += quoted(key) + ": ";
}

void JsonText::open(const QString &key, char bracket)
{
    start(key);
    m_out += bracket;
    ++m_depth;
    m_first = true;
}

void JsonText::openObject(const QString &key)
{
    open(key, '{');
}

void JsonText::openArray(const QString &key)
{
    open(key, '[');
}

void JsonText::close(char bracket)
{
    --m_depth;
    if (!m_first)
        m_out += '\n' + QByteArray(2 * m_depth, ' ');
    m_out += bracket;
    m_first = false;
}

void JsonText::text(const QString &key, const QString &value)
{
    start(key);
    m_out += quoted(value);
}

void JsonText::number(const QString &key, int value)
{
    start(key);
    m_out += QByteArray::number(value);
}

void JsonText::yes(const QString &key, bool value)
{
    start(key);
    m_out += value ? "true" : "false";
}

void JsonText::words(const QString &key, const QStringList &values)
{
    start(key);
    QByteArrayList parts;
    for (const QString &value : values)
        parts.append(quoted(value));
    m_out += '[' + parts.join(", ") + ']';
}

void JsonText::texts(const QString &key, const LangText &value)
{
    openObject(key);
    const QStringList languages = value.languages();
    for (const QString &language : languages)
        text(language, value.in(language));
    closeObject();
}

void JsonText::textMap(const QString &key, const QMap<QString, QString> &values)
{
    openObject(key);
    for (auto it = values.cbegin(); it != values.cend(); ++it)
        text(it.key(), it.value());
    closeObject();
}

void JsonText::numberMap(const QString &key, const QMap<QString, int> &values)
{
    openObject(key);
    for (auto it = values.cbegin(); it != values.cend(); ++it)
        number(it.key(), it.value());
    closeObject();
}

} // namespace tandem::call
