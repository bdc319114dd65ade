// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dossier/PageReader.h"

#include "models/dossier/DossierLayout.h"
#include "models/dossier/TakenObjects.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>
#include <QtEndian>

namespace tandem::dossier {

using namespace Qt::StringLiterals;

namespace {

// Milliseconds. The process stops by itself before (kMostSeconds in PageImport.h) and answers with the pages
// it has; these limits are for one that does not.
constexpr qint64 kMostForFile = 6500;
constexpr qint64 kMostForAll = 8000;
constexpr qint64 kLeastForFile = 300; ///< with less there is no use in beginning
constexpr int kStep = 40;             ///< how often is looked whether the work was cancelled
constexpr int kHeader = 4;            ///< bytes of the length in front of an answer

/// Beside the program, or one folder over where tests stand beside the programs.
QString readerProgram()
{
    const QString folder = QCoreApplication::applicationDirPath();
    for (const QString &place : {u"/tandem-pages"_s, u"/../bin/tandem-pages"_s}) {
        if (const QFileInfo file(folder + place); file.isExecutable())
            return file.absoluteFilePath();
    }
    return {};
}

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

    void take(const QByteArray &received)
    {
        m_received += received;
        while (!m_isWhole && m_received.size() >= kHeader) {
            const auto length = qsizetype{qFromBigEndian<quint32>(m_received.constData())};
            if (m_received.size() - kHeader < length)
                return;
            add(m_received.mid(kHeader, length));
            m_received.remove(0, kHeader + length);
        }
    }

    /// What there is. Pages that came before the process had to be ended are shown.
    [[nodiscard]] AppendedFile file()
    {
        m_file.isCutShort = m_file.isCutShort || !m_isWhole;
        if (!m_isSound || (!m_isWhole && m_file.shown.empty()) || !isSound(m_file))
            return without(AppendedFile::State::Stopped);
        prune(m_file);
        return std::move(m_file);
    }

private:
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

    QByteArray m_received;
    AppendedFile m_file;
    bool m_isFirst = true;
    bool m_isWhole = false;
    bool m_isSound = true;
};

} // namespace

PageReader::PageReader() = default;

PageReader::~PageReader()
{
    stop();
}

Result<void> PageReader::start()
{
    if (m_process)
        return {};
    const QString program = readerProgram();
    m_process = std::make_unique<QProcess>();
    m_process->setStandardErrorFile(QProcess::nullDevice());
    m_process->start(program, {});
    if (!program.isEmpty() && m_process->waitForStarted(10000))
        return {};
    m_process.reset();
    return Error{
        u"dossier.reader-missing"_s,
        {QT_TRANSLATE_NOOP("Message", "The program “tandem-pages”, which reads attachments, is missing "
                                      "beside Tandem or does not start. Install Tandem again, or write "
                                      "the dossier without pages of attachments."),
         {}},
        {}};
}

void PageReader::stop()
{
    if (!m_process)
        return;
    m_process->kill();
    m_process->waitForFinished(5000);
    m_process.reset();
}

Result<AppendedFile> PageReader::read(const QByteArray &data, const Progress &progress)
{
    if (data.size() > kMostAppendedBytes)
        return without(AppendedFile::State::TooLarge);
    const qint64 limit = std::min(kMostForFile, kMostForAll - m_spent);
    if (limit < kLeastForFile)
        return without(AppendedFile::State::TimeUp);
    if (Result<void> started = start(); !started)
        return started.error();
    QElapsedTimer timer;
    timer.start();
    QByteArray length(kHeader, '\0');
    qToBigEndian(static_cast<quint32>(data.size()), length.data());
    m_process->write(length);
    m_process->write(data);
    Answer answer;
    while (!answer.isWhole() && m_process->state() == QProcess::Running && timer.elapsed() < limit) {
        if (progress.cancelled()) {
            stop();
            return cancelledError();
        }
        m_process->waitForReadyRead(kStep);
        answer.take(m_process->readAllStandardOutput());
    }
    m_spent += timer.elapsed();
    if (!answer.isWhole())
        stop();
    return answer.file();
}

} // namespace tandem::dossier
