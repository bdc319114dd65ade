// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dossier/ReadingProcess.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QProcess>
#include <QtEndian>

namespace tandem::dossier {

using namespace Qt::StringLiterals;

namespace {

constexpr int kHeader = 4; ///< bytes of the length in front of a file or an answer
constexpr int kStep = 40;  ///< milliseconds; how often a caller may look whether the work was cancelled

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

} // namespace

ReadingProcess::ReadingProcess(QStringList arguments)
    : m_arguments(std::move(arguments))
{
}

ReadingProcess::~ReadingProcess()
{
    stop();
}

Result<void> ReadingProcess::start()
{
    if (isRunning())
        return {};
    stop();
    const QString program = readerProgram();
    m_process = std::make_unique<QProcess>();
    m_process->setStandardErrorFile(QProcess::nullDevice());
    m_process->start(program, m_arguments);
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

Result<void> ReadingProcess::send(const QByteArray &file)
{
    if (Result<void> started = start(); !started)
        return started.error();
    QByteArray length(kHeader, '\0');
    qToBigEndian(static_cast<quint32>(file.size()), length.data());
    m_process->write(length);
    m_process->write(file);
    return {};
}

bool ReadingProcess::isRunning() const
{
    return m_process && m_process->state() == QProcess::Running;
}

QByteArray ReadingProcess::receive()
{
    const auto whole = [this] {
        return m_received.size() >= kHeader &&
               m_received.size() - kHeader >= qsizetype{qFromBigEndian<quint32>(m_received.constData())};
    };
    if (!whole() && m_process) {
        m_process->waitForReadyRead(kStep);
        m_received += m_process->readAllStandardOutput();
    }
    if (!whole())
        return {};
    const auto length = qsizetype{qFromBigEndian<quint32>(m_received.constData())};
    const QByteArray part = m_received.mid(kHeader, length);
    m_received.remove(0, kHeader + length);
    return part;
}

void ReadingProcess::stop()
{
    m_received.clear();
    if (!m_process)
        return;
    m_process->kill();
    m_process->waitForFinished(5000);
    m_process.reset();
}

} // namespace tandem::dossier
