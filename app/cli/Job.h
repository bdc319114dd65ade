// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Console.h"
#include "app/cli/ExitCode.h"
#include "app/cli/Words.h"
#include "models/session/Workspace.h"

#include <QMap>

#include <memory>

namespace tandem::cli {

/// One call of a verb: its arguments and options, where to write, and the workspace it works on.
class Job
{
public:
    Job(const Console &console, QStringList arguments, QMap<QString, QString> options);

    [[nodiscard]] const Console &console() const { return m_console; }
    [[nodiscard]] const QStringList &arguments() const { return m_arguments; }
    [[nodiscard]] QString argument(int index) const { return m_arguments.value(index); }
    [[nodiscard]] bool has(const QString &option) const { return m_options.contains(option); }
    [[nodiscard]] QString value(const QString &option) const { return m_options.value(option); }
    /// The option, or error "cli.usage" naming it.
    [[nodiscard]] Result<QString> required(const QString &option) const;
    /// A whole number in the range, `otherwise` if the option is not there; error "cli.usage".
    [[nodiscard]] Result<qint64> number(const QString &option, qint64 otherwise, qint64 least,
                                        qint64 most) const;

    /// Opens --workspace once. Errors: "cli.usage" without the option, those of Workspace::open.
    Result<session::Workspace *> workspace();
    /// The same with the keys open. Errors besides: "cli.passphrase", those of Workspace::unlock.
    Result<session::Workspace *> unlockedWorkspace();
    /// From --passphrase-file or TANDEM_PASSPHRASE. Errors: "cli.passphrase", "file.*".
    [[nodiscard]] Result<QString> passphrase() const;

    /// The first line of the file an option names. Errors: "cli.usage", "file.*".
    [[nodiscard]] Result<QString> secret(const QString &option) const;
    /// Of working copies, which partners share: from --shared-passphrase-file. Errors: "cli.usage", "file.*".
    [[nodiscard]] Result<QString> sharedPassphrase() const;
    /// Ports for a new workspace.
    [[nodiscard]] session::Workspace::Ports ports() { return {m_clock, m_ids}; }
    /// The content language that fits the language of the messages: "zh" for Chinese.
    [[nodiscard]] QString language() const;
    /// Shows the result, or passes the error on.
    Result<ExitCode> finish(const Result<void> &done, const QStringList &lines,
                            const QJsonObject &json) const;

    /// --call, or the only call of the workspace. Error "cli.usage" when there are several.
    Result<QString> callId();
    /// An application by id, reference or short name. Error "cli.no-application".
    Result<QString> applicationId(const QString &wanted);
    /// Writes to the path, or to standard output for "-".
    Result<void> write(const QString &path, const QByteArray &bytes) const;

    TerminalProgress progress;

private:
    const Console &m_console;
    QStringList m_arguments;
    QMap<QString, QString> m_options;
    SystemClock m_clock;
    RandomIdSource m_ids;
    std::unique_ptr<session::Workspace> m_workspace;
};

/// "cli.usage" with the sentence.
[[nodiscard]] Error usageError(const char *source, const QStringList &arguments = {});
/// Reads an input file of any size a package may have.
[[nodiscard]] Result<QByteArray> readInput(const QString &path);

} // namespace tandem::cli
