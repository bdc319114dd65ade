// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/call/JsonTree.h"

#include <QStringList>

#include <algorithm>

namespace tandem::call {

using namespace Qt::StringLiterals;

namespace {

class TreeParser
{
public:
    explicit TreeParser(const QByteArray &text)
        : m_text(text)
    {
    }

    JsonNode value()
    {
        skipBlanks();
        JsonNode node;
        node.offset = m_at;
        switch (current()) {
        case '{':
            readMembers(node);
            break;
        case '[':
            readItems(node);
            break;
        case '"':
            node.kind = JsonNode::Kind::String;
            node.text = string();
            break;
        default:
            readBareWord(node);
        }
        return node;
    }

private:
    /// '\0' behind the end; the strict scan has refused a real one.
    [[nodiscard]] char current() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }

    void skipBlanks()
    {
        while (current() == ' ' || current() == '\n' || current() == '\r' || current() == '\t')
            ++m_at;
    }

    /// True once at the closing bracket or at the end of the text.
    bool closes(char bracket)
    {
        skipBlanks();
        if (current() == ',')
            ++m_at;
        skipBlanks();
        if (current() != bracket && current() != '\0')
            return false;
        ++m_at;
        return true;
    }

    void readMembers(JsonNode &node)
    {
        node.kind = JsonNode::Kind::Object;
        ++m_at;
        while (!closes('}')) {
            JsonMember member;
            member.keyOffset = m_at;
            member.key = string();
            skipBlanks();
            ++m_at; // the colon
            member.value = value();
            node.members.push_back(std::move(member));
        }
    }

    void readItems(JsonNode &node)
    {
        node.kind = JsonNode::Kind::Array;
        ++m_at;
        while (!closes(']'))
            node.items.push_back(value());
    }

    void readBareWord(JsonNode &node)
    {
        const qsizetype start = m_at;
        do {
            ++m_at;
        } while (current() != '\0' && !QByteArrayView(",]} \n\r\t").contains(current()));
        node.text = QString::fromLatin1(m_text.mid(start, m_at - start));
        node.yes = node.text == "true"_L1;
        node.kind = node.yes || node.text == "false"_L1 ? JsonNode::Kind::Bool
                    : node.text == "null"_L1            ? JsonNode::Kind::Null
                                                        : JsonNode::Kind::Number;
    }

    QString string()
    {
        QString result;
        ++m_at;
        qsizetype start = m_at;
        while (current() != '"' && current() != '\0') {
            if (current() != '\\') {
                ++m_at;
                continue;
            }
            result += QString::fromUtf8(m_text.mid(start, m_at - start));
            result += escaped();
            start = m_at;
        }
        result += QString::fromUtf8(m_text.mid(start, m_at - start));
        ++m_at;
        return result;
    }

    QChar escaped()
    {
        const char letter = m_text.mid(m_at + 1, 1).isEmpty() ? '"' : m_text[m_at + 1];
        m_at += 2;
        switch (letter) {
        case 'b':
            return u'\b';
        case 'f':
            return u'\f';
        case 'n':
            return u'\n';
        case 'r':
            return u'\r';
        case 't':
            return u'\t';
        case 'u':
            m_at += 4;
            return QChar(m_text.mid(m_at - 4, 4).toUShort(nullptr, 16));
        default:
            return QLatin1Char(letter);
        }
    }

    const QByteArray &m_text;
    qsizetype m_at = 0;
};

} // namespace

const JsonNode *JsonNode::member(const QString &key) const
{
    const auto it = std::ranges::find(members, key, &JsonMember::key);
    return it == members.end() ? nullptr : &it->value;
}

JsonNode parseJsonTree(const QByteArray &text)
{
    return TreeParser(text).value();
}

const JsonNode &nearestNode(const JsonNode &root, const QString &path)
{
    const JsonNode *node = &root;
    for (const QString &step : QString(path).replace(u'[', u'.').split(u'.', Qt::SkipEmptyParts)) {
        const JsonNode *next = nullptr;
        if (step.endsWith(u']')) {
            const auto index = step.chopped(1).toULongLong();
            next = index < node->items.size() ? &node->items[index] : nullptr;
        } else {
            next = node->member(step);
        }
        if (!next)
            return *node;
        node = next;
    }
    return *node;
}

} // namespace tandem::call
