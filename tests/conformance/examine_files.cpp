// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/Arrival.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QThread>
#include <QTimer>

#include <sys/resource.h>

using namespace tandem;
using namespace Qt::StringLiterals;

// Looks into files as the window does when they arrive: on a second thread, while the first one has an event
// loop whose longest pause is measured. Writes what came of each, in a list of JSON, one object a file.
// Usage: examine_files LIST RESULT; in LIST names stand with zero bytes between them.

namespace {

/// The longest time the event loop did not come round since it was asked last, in milliseconds.
class Pulse
{
public:
    Pulse()
    {
        m_since.start();
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { beat(); });
        m_timer.start(5);
    }
    qint64 longest()
    {
        beat();
        return std::exchange(m_longest, 0);
    }

private:
    void beat() { m_longest = std::max(m_longest, m_since.restart()); }

    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
};

/// Megabytes; of the children that ended, the largest.
double peakMemory(int who)
{
    rusage usage{};
    getrusage(static_cast<__rusage_who_t>(who), &usage);
    return double(usage.ru_maxrss) / 1024; // kB on Linux
}

QJsonObject told(const Issues &issues)
{
    QJsonArray errors;
    QJsonArray hints;
    for (const Issue &issue : issues) {
        const QJsonObject json{{u"code"_s, issue.code}, {u"message"_s, issue.message.text()}};
        (issue.severity == Severity::Error ? errors : hints).append(json);
    }
    return {{u"errors"_s, errors}, {u"hints"_s, hints}};
}

QJsonObject examined(session::Arrivals &arrivals, const QString &path)
{
    SilentProgress silent;
    const auto file = arrivals.read(path, silent);
    if (!file)
        return told({Issue{{}, Severity::Error, file.error().code, file.error().message}});
    const application::FileFacts &facts = file->examined.facts;
    QJsonObject json = told(application::arrivalIssues({}, {}, file->attachment, facts));
    json.insert(u"format"_s, application::formatName(facts.kind));
    json.insert(u"state"_s, application::stateKey(facts.state));
    json.insert(u"pages"_s, facts.pages);
    json.insert(u"thumbnail"_s, !file->examined.thumbnail.isNull());
    return json;
}

class Examination final : public QThread
{
public:
    explicit Examination(QStringList paths)
        : m_paths(std::move(paths))
    {
    }
    QJsonArray results;
    Pulse *pulse = nullptr;

protected:
    void run() override
    {
        session::Arrivals arrivals;
        for (const QString &path : m_paths) {
            QElapsedTimer timer;
            timer.start();
            QJsonObject json = examined(arrivals, path);
            json.insert(u"milliseconds"_s, timer.elapsed());
            qint64 pause = 0;
            QMetaObject::invokeMethod(
                QCoreApplication::instance(), [&] { pause = pulse->longest(); },
                Qt::BlockingQueuedConnection);
            json.insert(u"pause"_s, pause);
            json.insert(u"path"_s, path);
            results.append(json);
        }
    }

private:
    QStringList m_paths;
};

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QFile list(application.arguments().value(1));
    if (!list.open(QIODevice::ReadOnly))
        return 2;
    Pulse pulse;
    // Names may hold a line end: zero bytes stand between them.
    QStringList paths = QString::fromUtf8(list.readAll()).split(u'\0', Qt::SkipEmptyParts);
    Examination examination(paths);
    examination.pulse = &pulse;
    QObject::connect(&examination, &QThread::finished, &application, &QCoreApplication::quit);
    examination.start();
    QCoreApplication::exec();
    examination.wait();
    QFile out(application.arguments().value(2));
    const QByteArray text = QJsonDocument(QJsonObject{{u"files"_s, examination.results},
                                                      {u"own"_s, peakMemory(RUSAGE_SELF)},
                                                      {u"child"_s, peakMemory(RUSAGE_CHILDREN)}})
                                .toJson();
    return out.open(QIODevice::WriteOnly) && out.write(text) == text.size() ? 0 : 1;
}
