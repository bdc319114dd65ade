// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dossier/PageReader.h"

#include "models/dossier/DossierLayout.h"
#include "models/dossier/TakenObjects.h"

#include <QDataStream>
#include <QElapsedTimer>

namespace tandem::dossier {

using namespace Qt::StringLiterals;

namespace {

// Milliseconds. The process stops by itself before (kMostSeconds in PageImport.h) and answers with the pages
// it has; these limits are for one that does not.
constexpr qint64 kMostForFile = 6500;
constexpr qint64 kMostForAll = 8000;
constexpr qint64 kLeastForFile = 300; ///< with less there is no use in beginning

AppendedFile without(AppendedFile::State state)
{
    AppendedFile file;
    file.state = state;
    return file;
}

/// The answer as its parts come in.
class Answer
{
public:
    [[nodiscard]] bool isWhole() const { return m_isWhole; }

    /// What there is. Pages that came before the process had to be ended are shown.
    [[nodiscard]] AppendedFile file()
    {
        m_file.isCutShort = m_file.isCutShort || !m_isWhole;
        if (!m_isSound || (!m_isWhole && m_file.shown.empty()) || !isSound(m_file))
            return without(AppendedFile::State::Stopped);
        prune(m_file);
        return std::move(m_file);
    }

    void add(const QByteArray &bytes)
    {
        QDataStream in(bytes);
        in.setVersion(QDataStream::Qt_6_4);
        AppendedFile part;
        in >> m_isWhole >> part;
        m_isSound = m_isSound && in.status() == QDataStream::Ok;
        if (m_isFirst) {
            m_file = std::move(part);
            m_isFirst = false;
            return;
        }
        m_file.state = part.state;
        m_file.isCutShort = part.isCutShort;
        std::move(part.shown.begin(), part.shown.end(), std::back_inserter(m_file.shown));
    }

private:
    AppendedFile m_file;
    bool m_isFirst = true;
    bool m_isWhole = false;
    bool m_isSound = true;
};

} // namespace

Result<AppendedFile> PageReader::read(const QByteArray &data, const Progress &progress)
{
    if (data.size() > kMostAppendedBytes)
        return without(AppendedFile::State::TooLarge);
    const qint64 limit = std::min(kMostForFile, kMostForAll - m_spent);
    if (limit < kLeastForFile)
        return without(AppendedFile::State::TimeUp);
    QElapsedTimer timer;
    timer.start();
    if (Result<void> sent = m_process.send(data); !sent)
        return sent.error();
    Answer answer;
    while (!answer.isWhole() && timer.elapsed() < limit) {
        if (progress.cancelled()) {
            m_process.stop();
            return cancelledError();
        }
        if (const QByteArray part = m_process.receive(); !part.isEmpty())
            answer.add(part);
        else if (!m_process.isRunning())
            break;
    }
    m_spent += timer.elapsed();
    if (!answer.isWhole())
        m_process.stop();
    return answer.file();
}

} // namespace tandem::dossier
