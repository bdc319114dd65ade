// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dossier/FileExaminer.h"

#include "models/dossier/DossierLayout.h"

#include <QDataStream>
#include <QElapsedTimer>

namespace tandem::dossier {

using namespace Qt::StringLiterals;
using application::FileFacts;

namespace {

/// Milliseconds on the wall. The process is ended by its own limit of processor time long before, unless the
/// machine is very busy.
constexpr qint64 kMostForFile = 12000;
constexpr qint64 kMostForThumbnail = 5000; ///< when all else is known

ExaminedFile stopped(FileFacts::Kind kind)
{
    ExaminedFile file;
    file.facts.kind = kind;
    file.facts.state = FileFacts::State::Stopped;
    return file;
}

/// The answer comes in up to three parts: the kind of the file, all facts, and the facts with a thumbnail.
class Parts
{
public:
    [[nodiscard]] bool isWhole() const { return m_isWhole || !m_isSound; }
    [[nodiscard]] bool hasFacts() const { return m_count > 1; }

    void add(const QByteArray &bytes)
    {
        QDataStream in(bytes);
        in.setVersion(QDataStream::Qt_6_4);
        in >> m_isWhole >> m_file;
        m_isSound = in.status() == QDataStream::Ok;
        ++m_count;
    }

    /// What there is; facts that came before the process was ended stand.
    [[nodiscard]] ExaminedFile file()
    {
        if (!m_isSound || m_count == 0)
            return stopped(FileFacts::Kind::Unknown);
        if (!m_isWhole && m_count == 1)
            return stopped(m_file.facts.kind);
        m_file.facts.isSlow = m_file.facts.isSlow || !m_isWhole;
        return std::move(m_file);
    }

private:
    ExaminedFile m_file;
    int m_count = 0;
    bool m_isWhole = false;
    bool m_isSound = true;
};

} // namespace

FileExaminer::FileExaminer(int side)
    : m_process({u"examine"_s, QString::number(side)})
{
}

Result<ExaminedFile> FileExaminer::examine(const QByteArray &data, const Progress &progress)
{
    if (data.size() > kMostExaminedBytes)
        return stopped(FileFacts::Kind::Unknown);
    QElapsedTimer timer;
    timer.start();
    if (Result<void> sent = m_process.send(data); !sent)
        return sent.error();
    Parts parts;
    qint64 limit = kMostForFile;
    while (!parts.isWhole() && timer.elapsed() < limit) {
        if (progress.cancelled()) {
            m_process.stop();
            return cancelledError();
        }
        const QByteArray part = m_process.receive();
        if (part.isEmpty() && !m_process.isRunning())
            break;
        if (part.isEmpty())
            continue;
        parts.add(part);
        if (parts.hasFacts())
            limit = std::min(limit, timer.elapsed() + kMostForThumbnail);
    }
    ExaminedFile file = parts.file();
    if (!parts.isWhole() || file.facts.state == FileFacts::State::Stopped)
        m_process.stop();
    return file;
}

} // namespace tandem::dossier
