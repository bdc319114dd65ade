// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/Desk.h"

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <memory>
#include <type_traits>

namespace tandem::session {

/// Who works in a new workspace.
struct NewPerson
{
    QString role; ///< "applicant", "office", "reviewer"
    LangText name;
    LangText organisation;
    QString passphrase; ///< at least exchange::kMinimumPassphrase characters
    int scryptLogN = exchange::kScryptLogN;
};

/// An open workspace folder and its one worker thread. All database work runs there, in the order it was
/// asked for; the window's thread never waits unless it says now().
class Workspace
{
public:
    struct Ports
    {
        const Clock &clock;
        IdSource &ids;
    };

    /// Errors: those of storage::Database::open and create, of exchange::Identity, "file.*".
    static Result<std::unique_ptr<Workspace>> open(const QString &folder, Ports ports);
    static Result<std::unique_ptr<Workspace>> create(const QString &folder, const NewPerson &person,
                                                     Ports ports);
    ~Workspace();
    Workspace(const Workspace &) = delete;
    Workspace &operator=(const Workspace &) = delete;

    [[nodiscard]] QString folder() const { return m_folder; }
    [[nodiscard]] QString device() const { return m_device; }
    [[nodiscard]] QString person() const { return m_person; }
    [[nodiscard]] const exchange::PublicIdentity &publicIdentity() const { return m_public; }
    [[nodiscard]] const Clock &clock() const { return m_ports.clock; }
    [[nodiscard]] IdSource &ids() const { return m_ports.ids; }

    /// Opens the keys; until then what needs them answers "identity.locked". Errors: those of
    /// Identity::fromFile.
    Result<void> unlock(const QString &passphrase);

    /// Runs a job `T job(Desk &)` on the worker thread.
    template<typename Job>
    QFuture<std::invoke_result_t<Job, Desk &>> run(Job job)
    {
        return onWorker([this, job = std::move(job)]() mutable { return job(*m_desk); });
    }

    /// The same, and waits: for the command line, and for closing.
    template<typename Job>
    std::invoke_result_t<Job, Desk &> now(Job job)
    {
        QFuture<std::invoke_result_t<Job, Desk &>> future = run(std::move(job));
        future.waitForFinished();
        return future.result();
    }

private:
    /// A promise and not QtConcurrent::run: waiting for that one may run the job on the waiting thread, and
    /// the database belongs to the worker.
    template<typename Work>
    QFuture<std::invoke_result_t<Work>> onWorker(Work work)
    {
        auto promise = std::make_shared<QPromise<std::invoke_result_t<Work>>>();
        QFuture<std::invoke_result_t<Work>> future = promise->future();
        promise->start();
        m_pool.start([promise, work = std::move(work)]() mutable {
            promise->addResult(work());
            promise->finish();
        });
        return future;
    }

    Workspace(QString folder, Ports ports);
    Result<void> start(bool isNew);
    Result<void> introduce(const NewPerson &person);
    Result<void> readPublicIdentity();

    QString m_folder;
    Ports m_ports;
    QString m_device;
    QString m_person;
    exchange::PublicIdentity m_public;
    // Made, used and destroyed on the worker thread only.
    std::unique_ptr<storage::Database> m_database;
    std::unique_ptr<storage::SearchIndex> m_search;
    std::unique_ptr<Desk> m_desk;
    QThreadPool m_pool;
};

} // namespace tandem::session
