// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Issue.h"
#include "models/base/Ports.h"
#include "models/base/Result.h"

#include <QJsonObject>
#include <QStringList>

namespace tandem::cli {

/// Results go to standard output, as text for people or as one JSON object for programs; errors and progress
/// go to standard error.
class Console
{
public:
    explicit Console(bool asJson)
        : m_asJson(asJson)
    {
    }

    [[nodiscard]] bool isJson() const { return m_asJson; }
    /// The result of a verb: `lines` for people, `json` for programs.
    void show(const QStringList &lines, const QJsonObject &json) const;
    /// Bytes as they are, for `-` as output file. Error "file.write".
    Result<void> showRaw(const QByteArray &bytes) const;
    void fail(const Error &error) const;

private:
    bool m_asJson;
};

/// "error  B05  B05: please answer this question." with the place.
[[nodiscard]] QString issueLine(const Issue &issue);
[[nodiscard]] QJsonObject issueJson(const Issue &issue);
[[nodiscard]] QJsonArray issuesJson(const Issues &issues);

/// Shows how far the work is on standard error if that is a terminal, and stops at Ctrl-C.
class TerminalProgress final : public Progress
{
public:
    TerminalProgress();
    ~TerminalProgress() override;
    TerminalProgress(const TerminalProgress &) = delete;
    TerminalProgress &operator=(const TerminalProgress &) = delete;

    void advance(qint64 done, qint64 total) override;
    [[nodiscard]] bool cancelled() const override;

    /// From now on Ctrl-C asks running work to stop instead of ending the program at once.
    static void catchInterrupt();

private:
    bool m_isTerminal = false;
    int m_shown = -1;
};

} // namespace tandem::cli
