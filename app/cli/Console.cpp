// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Console.h"

#include "app/cli/Words.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <atomic>
#include <csignal>
#include <cstdio>

#include <unistd.h>

namespace tandem::cli {

using namespace Qt::StringLiterals;

namespace {

std::atomic<bool> interrupted = false;

void onInterrupt(int)
{
    interrupted.store(true);
}

bool put(std::FILE *stream, const QByteArray &bytes)
{
    const auto size = static_cast<std::size_t>(bytes.size());
    return std::fwrite(bytes.constData(), 1, size, stream) == size && std::fflush(stream) == 0;
}

QString severityWord(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return words(QT_TRANSLATE_NOOP("Cli", "error"));
    case Severity::Warning:
        return words(QT_TRANSLATE_NOOP("Cli", "warning"));
    case Severity::Note:
        break;
    }
    return words(QT_TRANSLATE_NOOP("Cli", "note"));
}

QString severityKey(Severity severity)
{
    return severity == Severity::Error     ? u"error"_s
           : severity == Severity::Warning ? u"warning"_s
                                           : u"note"_s;
}

} // namespace

void Console::show(const QStringList &lines, const QJsonObject &json) const
{
    if (m_asJson)
        put(stdout, QJsonDocument(json).toJson(QJsonDocument::Indented));
    else if (!lines.isEmpty())
        put(stdout, (lines.join(u'\n') + u'\n').toUtf8());
}

Result<void> Console::showRaw(const QByteArray &bytes) const
{
    if (put(stdout, bytes))
        return {};
    return Error{
        u"file.write"_s,
        {QT_TRANSLATE_NOOP("Message", "The output cannot be written: the disk is full or nobody reads."), {}},
        {}};
}

void Console::fail(const Error &error) const
{
    if (m_asJson) {
        const QJsonObject json{{u"error"_s, QJsonObject{{u"code"_s, error.code},
                                                        {u"message"_s, error.message.text()},
                                                        {u"detail"_s, error.detail}}}};
        put(stderr, QJsonDocument(json).toJson(QJsonDocument::Indented));
        return;
    }
    QString text = u"tandem-cli: "_s + error.message.text();
    if (!error.detail.isEmpty())
        text += u"\n  "_s + error.detail;
    put(stderr, (text + u'\n').toUtf8());
}

QString issueLine(const Issue &issue)
{
    return severityWord(issue.severity) + u"  "_s + issue.message.text();
}

QJsonObject issueJson(const Issue &issue)
{
    return {{u"severity"_s, severityKey(issue.severity)},
            {u"code"_s, issue.code},
            {u"message"_s, issue.message.text()},
            {u"field"_s, issue.where.field},
            {u"row"_s, issue.where.row},
            {u"language"_s, issue.where.language},
            {u"column"_s, issue.where.column},
            {u"tableRow"_s, issue.where.tableRow}};
}

QJsonArray issuesJson(const Issues &issues)
{
    QJsonArray array;
    for (const Issue &issue : issues)
        array.append(issueJson(issue));
    return array;
}

TerminalProgress::TerminalProgress()
    : m_isTerminal(isatty(STDERR_FILENO) == 1)
{
}

TerminalProgress::~TerminalProgress()
{
    if (m_shown >= 0)
        put(stderr, "\r\033[K");
}

void TerminalProgress::advance(qint64 done, qint64 total)
{
    const int percent = total > 0 ? static_cast<int>(100 * done / total) : 0;
    if (!m_isTerminal || percent == m_shown)
        return;
    m_shown = percent;
    put(stderr, "\r\033[K" + QByteArray::number(percent) + " %");
}

bool TerminalProgress::cancelled() const
{
    return interrupted.load();
}

void TerminalProgress::catchInterrupt()
{
    std::signal(SIGINT, onInterrupt);
    std::signal(SIGTERM, onInterrupt);
}

} // namespace tandem::cli
