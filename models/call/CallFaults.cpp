// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/call/CallFaults.h"

#include <QRegularExpression>

#include <algorithm>

namespace tandem::call {

using namespace Qt::StringLiterals;

CallFaults::CallFaults(const QByteArray &text, const JsonNode &root)
    : m_text(text)
    , m_root(root)
{
}

void CallFaults::error(const QString &path, const char *code, const char *source,
                       const QStringList &arguments)
{
    m_hasErrors = true;
    add(nearestNode(m_root, path).offset, path, Severity::Error, code, {source, arguments});
}

void CallFaults::warn(const QString &path, const char *code, const char *source, const QStringList &arguments)
{
    add(nearestNode(m_root, path).offset, path, Severity::Warning, code, {source, arguments});
}

void CallFaults::unknownKey(const QString &objectPath, const JsonMember &member)
{
    const QString path = objectPath.isEmpty() ? member.key : objectPath + u'.' + member.key;
    add(member.keyOffset, path, Severity::Note, "call.unknown-key",
        {QT_TRANSLATE_NOOP("Message", "“%1” is not known here and was left out. Check the spelling."),
         {member.key}});
}

void CallFaults::add(qsizetype offset, const QString &path, Severity severity, const char *code,
                     Message message)
{
    int &count = severity == Severity::Note ? m_notes : m_others;
    if (++count > kMaxFaults)
        return;
    Issue issue{{}, severity, QString::fromLatin1(code), std::move(message)};
    issue.where.field = idNear(path);
    m_entries.append({offset, {{}, path, issue}});
}

/// The id of the field or criterion a path leads into, for lists that group by it.
QString CallFaults::idNear(const QString &path) const
{
    static const QRegularExpression holder(u"^(sections\\[\\d+\\]\\.fields\\[\\d+\\]|criteria\\[\\d+\\])"_s);
    const QString start = holder.match(path).captured();
    const JsonNode *id = start.isEmpty() ? nullptr : nearestNode(m_root, start).member(u"id"_s);
    return id ? id->text : QString();
}

QList<CallFault> CallFaults::inOrder() const
{
    QList<Entry> entries = m_entries;
    std::ranges::stable_sort(entries, {}, &Entry::offset);
    QList<CallFault> faults;
    TextPosition position;
    qsizetype at = 0;
    // One walk over the text for all faults: asking anew for each would be slow in a file of one long line.
    for (Entry &entry : entries) {
        for (; at < entry.offset; ++at) {
            const auto byte = static_cast<unsigned char>(m_text[at]);
            if (byte == '\n')
                position = {position.line + 1, 1};
            else if ((byte & 0xC0) != 0x80)
                ++position.column;
        }
        entry.fault.position = position;
        faults.append(entry.fault);
    }
    return faults;
}

} // namespace tandem::call
