// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Result.h"

#include <QByteArray>
#include <QStringList>

#include <memory>

class QProcess;

namespace tandem::dossier {

/// The program "tandem-pages", which reads files of strangers: one that makes a library crash, hang or ask
/// for all memory ends that process and nothing else. Files go in behind their length; answers come out in
/// parts behind theirs. Used by one thread.
class ReadingProcess
{
public:
    explicit ReadingProcess(QStringList arguments);
    ~ReadingProcess();
    ReadingProcess(const ReadingProcess &) = delete;
    ReadingProcess &operator=(const ReadingProcess &) = delete;

    /// Starts the program if it does not run, and hands it the file.
    /// Error "dossier.reader-missing" (the program is not installed).
    [[nodiscard]] Result<void> send(const QByteArray &file);
    [[nodiscard]] bool isRunning() const;
    /// The next whole part of the answer; waits up to some hundredths of a second, then gives nothing.
    [[nodiscard]] QByteArray receive();
    /// Ends the process; what it still had to say is lost.
    void stop();

private:
    [[nodiscard]] Result<void> start();

    QStringList m_arguments;
    std::unique_ptr<QProcess> m_process;
    QByteArray m_received;
};

} // namespace tandem::dossier
