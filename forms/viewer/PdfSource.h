// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFuture>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <atomic>
#include <memory>

namespace Poppler {
class Document;
}

namespace tandem::forms {

/// A document of Poppler on a thread of its own: it bears no second one. Opened by the first job, so that
/// nothing of it runs on the window's thread.
class PdfSource
{
public:
    PdfSource();
    ~PdfSource();

    /// From now on jobs work on this file. Those that wait for the one before are dropped; one that runs is
    /// told to stop.
    void open(const QByteArray &pdf);
    /// Runs `job(document, stop)` when the jobs before it are done. `document` is null if the file is no PDF;
    /// long jobs end early once `stop` is set.
    template<typename Job>
    auto run(Job job)
    {
        return QtConcurrent::run(&m_pool, [file = m_file, job = std::move(job)] {
            return job(file->document(), std::as_const(file->stop));
        });
    }

private:
    struct File
    {
        ~File();
        Poppler::Document *document();

        QByteArray bytes;
        std::unique_ptr<Poppler::Document> opened;
        bool isTried = false;
        std::atomic_bool stop = false;
    };

    std::shared_ptr<File> m_file;
    QThreadPool m_pool;
};

} // namespace tandem::forms
