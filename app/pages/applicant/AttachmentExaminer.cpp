// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/applicant/AttachmentExaminer.h"

#include <QtConcurrentRun>

namespace tandem::pages {

namespace {

/// Cancelled by the person, or because the window closes.
class EndingProgress final : public Progress
{
public:
    EndingProgress(std::shared_ptr<Progress> told, std::shared_ptr<std::atomic_bool> isEnding)
        : m_told(std::move(told))
        , m_isEnding(std::move(isEnding))
    {
    }
    void advance(qint64 done, qint64 total) override
    {
        if (m_told)
            m_told->advance(done, total);
    }
    [[nodiscard]] bool cancelled() const override { return *m_isEnding || (m_told && m_told->cancelled()); }

private:
    std::shared_ptr<Progress> m_told;
    std::shared_ptr<std::atomic_bool> m_isEnding;
};

} // namespace

AttachmentExaminer::AttachmentExaminer(QObject *parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

AttachmentExaminer::~AttachmentExaminer()
{
    *m_isEnding = true;
    m_pool.clear();
    m_pool.waitForDone();
}

void AttachmentExaminer::read(const QStringList &paths, const std::shared_ptr<Progress> &progress,
                              Arrived done)
{
    qint64 number = 0;
    for (const QString &path : paths) {
        const auto port = std::make_shared<EndingProgress>(progress, m_isEnding);
        const auto job = [path, port, number, total = paths.size()] {
            port->advance(number, total);
            return session::Arrivals().read(path, *port);
        };
        ++number;
        whenDone(QtConcurrent::run(&m_pool, job), this,
                 [path, done](const Result<session::ArrivingFile> &file) { done(path, file); });
    }
}

void AttachmentExaminer::examine(const QByteArray &content, Examined done, int side)
{
    const auto port = std::make_shared<EndingProgress>(nullptr, m_isEnding);
    const auto job = [content, port, side] { return session::Arrivals(side).examine(content, *port); };
    whenDone(QtConcurrent::run(&m_pool, job), this, std::move(done));
}

} // namespace tandem::pages
