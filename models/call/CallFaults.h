// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/call/CallReader.h"
#include "models/call/JsonTree.h"

namespace tandem::call {

/// Collects what is wrong with a call file while it is read, and knows where everything stands.
class CallFaults
{
public:
    /// Enough for any honest file; what a hostile one has beyond it is not worth the memory. Notes are
    /// counted apart, so that they never push out an error.
    static constexpr int kMaxFaults = 500;

    CallFaults(const QByteArray &text, const JsonNode &root);

    void error(const QString &path, const char *code, const char *source, const QStringList &arguments = {});
    void warn(const QString &path, const char *code, const char *source, const QStringList &arguments = {});
    /// A key that is kept out, at the place of the key itself.
    void unknownKey(const QString &objectPath, const JsonMember &member);

    [[nodiscard]] bool hasErrors() const { return m_hasErrors; }
    /// In the order of the file, with line and column.
    [[nodiscard]] QList<CallFault> inOrder() const;

private:
    struct Entry
    {
        qsizetype offset = 0;
        CallFault fault;
    };

    void add(qsizetype offset, const QString &path, Severity severity, const char *code, Message message);
    [[nodiscard]] QString idNear(const QString &path) const;

    const QByteArray &m_text;
    const JsonNode &m_root;
    QList<Entry> m_entries;
    bool m_hasErrors = false;
    int m_notes = 0;
    int m_others = 0;
};

} // namespace tandem::call
