// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/DossierBatch.h"

#include "models/application/ApplicationJson.h"
#include "models/base/AtomicFile.h"
#include "models/base/Json.h"
#include "models/call/CallReader.h"
#include "models/dossier/ApplicationContent.h"
#include "models/dossier/DossierLayout.h"
#include "models/dossier/PdfWriter.h"
#include "models/session/Apply.h"
#include "models/session/AttachmentPages.h"
#include "models/session/BatchLedger.h"
#include "models/storage/BlobStore.h"

#include <QDir>
#include <QJsonArray>
#include <QMutex>
#include <QRegularExpression>
#include <QSemaphore>
#include <QThread>
#include <QThreadPool>

#include <algorithm>
#include <atomic>

namespace tandem::session {

using namespace Qt::StringLiterals;

namespace {

/// So often the ledger is saved: what a killed run wrote since then is written once more by the next.
constexpr int kSaveEvery = 25;
constexpr int kLookEvery = 50; // ms between looks whether to stop
/// After so many applications the database lets go of what it keeps in memory: each is read once only.
constexpr int kReleaseEvery = 25;

/// Tells the writers to stop; how far the run is they leave to the one who feeds them.
class StopSign final : public Progress
{
public:
    void advance(qint64, qint64) override {}
    [[nodiscard]] bool cancelled() const override { return m_up; }
    void raise() { m_up = true; }

private:
    std::atomic_bool m_up = false;
};

/// One application and where its dossier goes.
struct Task
{
    LoadedApplication loaded;
    QString path;
};

class Batch
{
public:
    Batch(const QString &folder, const QString &workspaceFolder, const DocumentChoice &choice,
          const application::Audience &audience, int threads)
        : m_folder(folder)
        , m_blobs(workspaceFolder)
        , m_choice(choice)
        , m_audience(audience)
        , m_threads(threads > 0 ? threads : QThread::idealThreadCount())
        , m_ledger(m_folder.filePath(QLatin1StringView(kBatchLedger)))
        , m_places(2 * m_threads)
    {
        m_pool.setMaxThreadCount(m_threads);
    }
    ~Batch()
    {
        m_stop.raise();
        m_pool.waitForDone();
    }
    Batch(const Batch &) = delete;
    Batch &operator=(const Batch &) = delete;

    Result<BatchOutcome> run(Desk &desk, const QList<storage::ApplicationSummary> &all, Progress &progress)
    {
        m_total = all.size();
        for (const storage::ApplicationSummary &summary : all) {
            if (!waitForPlace(progress))
                break;
            auto loaded = loadApplication(desk, summary.id);
            if (!loaded) {
                fail(summary.reference, loaded.error());
                m_places.release();
                continue;
            }
            const QString name =
                documentName(loaded->call, summary.reference.isEmpty() ? summary.id : summary.reference, {},
                             m_choice, u".pdf"_s);
            clearLeftovers(name);
            m_pool.start([this, task = Task{*std::move(loaded), m_folder.filePath(name)}] {
                write(task);
                ++m_done;
                m_places.release();
            });
            if (++m_started % kReleaseEvery == 0) {
                if (const auto released = desk.database.releaseMemory(); !released)
                    end(released.error());
            }
        }
        while (!m_pool.waitForDone(kLookEvery))
            look(progress);
        look(progress);
        const auto saved = m_ledger.save();
        if (m_fatal)
            return *m_fatal;
        if (!saved)
            return saved.error();
        if (m_stop.cancelled())
            return dossier::cancelledError();
        std::sort(m_outcome.failures.begin(), m_outcome.failures.end(),
                  [](const BatchFailure &a, const BatchFailure &b) { return a.reference < b.reference; });
        return m_outcome;
    }

private:
    void look(Progress &progress)
    {
        progress.advance(m_done, m_total);
        if (progress.cancelled())
            m_stop.raise();
    }

    /// No more applications are held in memory than the threads can take soon.
    bool waitForPlace(Progress &progress)
    {
        do {
            look(progress);
            if (m_stop.cancelled())
                return false;
        } while (!m_places.tryAcquire(1, kLookEvery));
        return true;
    }

    /// What a killed run left of a file that was being written.
    void clearLeftovers(const QString &name)
    {
        static const QRegularExpression kTemporary(u"\\A\\.[A-Za-z0-9]{6}\\z"_s);
        const QStringList found = m_folder.entryList({name + u".??????"_s}, QDir::Files);
        for (const QString &one : found) {
            if (kTemporary.match(one.mid(name.size())).hasMatch())
                m_folder.remove(one);
        }
    }

    /// SHA-256 of all that can change the file. The status of an application does not.
    [[nodiscard]] QString sourceOf(const Task &task) const
    {
        application::Application application = task.loaded.application;
        application.status = application::Status::Draft;
        return sha256(
            canonicalJson({{u"program"_s, QStringLiteral(TANDEM_VERSION)},
                           {u"call"_s, sha256(call::writeCall(task.loaded.call))},
                           {u"application"_s, application::toJson(application)},
                           {u"languages"_s, QJsonArray::fromStringList(m_choice.languages)},
                           {u"audience"_s, m_audience.key()},
                           {u"attachments"_s, static_cast<int>(m_choice.attachments)},
                           {u"onlyAttachments"_s, QJsonArray::fromStringList(m_choice.onlyAttachments)}}));
    }

    /// On a thread of the pool.
    void write(const Task &task)
    {
        const QString source = sourceOf(task);
        const QString name = QFileInfo(task.path).fileName();
        if (m_stop.cancelled())
            return;
        if (isUnchanged(task.path, source))
            return count([](BatchOutcome &outcome) { ++outcome.unchanged; });
        dossier::DossierOptions options;
        options.languages = m_choice.languages;
        options.audience = m_audience;
        options.attachments = m_choice.attachments;
        // What one application has not got, another one may have.
        options.onlyAttachments =
            *chosenAttachments(task.loaded.call, task.loaded.application, m_choice.onlyAttachments, true);
        const auto reader = [this](const application::Attachment &attachment) { return bytesOf(attachment); };
        const auto read = readAttachmentPages(shownOf(task.loaded), reader, options, m_stop);
        if (!read)
            return m_stop.cancelled() ? void() : fail(task.loaded.application.reference, read.error());
        const auto pdf = dossier::writePdf(
            dossier::applicationDossier(task.loaded.call, task.loaded.application, reader, options), m_stop);
        if (!pdf)
            return m_stop.cancelled() ? void() : fail(task.loaded.application.reference, pdf.error());
        if (const auto written = writeFileDurably(task.path, pdf->bytes); !written)
            return end(written.error());
        const int pages = pdf->pages;
        count([pages](BatchOutcome &outcome) {
            ++outcome.written;
            outcome.pages += pages;
        });
        note(name, source, sha256(pdf->bytes));
    }

    /// What the audience may see, so that no page of anything else is even read.
    [[nodiscard]] application::Application shownOf(const LoadedApplication &loaded) const
    {
        return m_audience.isEverybodyInside()
                   ? loaded.application
                   : application::redactedFor(loaded.call, loaded.application, m_audience).application;
    }

    [[nodiscard]] std::optional<QByteArray> bytesOf(const application::Attachment &attachment) const
    {
        auto bytes = m_blobs.read(attachment.sha256);
        return bytes ? std::optional(*std::move(bytes)) : std::nullopt;
    }

    [[nodiscard]] bool isUnchanged(const QString &path, const QString &source)
    {
        const BatchLedger before = [this] {
            const QMutexLocker locker(&m_mutex);
            return m_ledger;
        }();
        return before.isUnchanged(path, source);
    }

    void note(const QString &name, const QString &source, const QString &sha256)
    {
        const QMutexLocker locker(&m_mutex);
        m_ledger.note(name, source, sha256);
        if (m_outcome.written % kSaveEvery != 0)
            return;
        if (const auto saved = m_ledger.save(); !saved && !m_fatal) {
            m_fatal = saved.error();
            m_stop.raise();
        }
    }

    template<typename Change>
    void count(Change change)
    {
        const QMutexLocker locker(&m_mutex);
        change(m_outcome);
    }

    void fail(const QString &reference, const Error &error)
    {
        if (error.code == "dossier.font-missing"_L1)
            return end(error); // of no application in particular
        count([&](BatchOutcome &outcome) { outcome.failures.append({reference, error}); });
    }

    /// Nothing more can be written.
    void end(const Error &error)
    {
        const QMutexLocker locker(&m_mutex);
        if (!m_fatal)
            m_fatal = error;
        m_stop.raise();
    }

    QDir m_folder;
    storage::BlobStore m_blobs;
    DocumentChoice m_choice;
    application::Audience m_audience;
    int m_threads;
    QMutex m_mutex; ///< of what follows
    BatchLedger m_ledger;
    BatchOutcome m_outcome;
    std::optional<Error> m_fatal;
    StopSign m_stop;
    std::atomic<qint64> m_done = 0;
    qint64 m_total = 0;
    int m_started = 0;
    QSemaphore m_places;
    QThreadPool m_pool;
};

} // namespace

Result<BatchOutcome> writeDossiers(Desk &desk, const QString &callId, const QString &folder,
                                   const DocumentChoice &choice, int threads, Progress &progress)
{
    auto all = storage::ApplicationStore(desk.database).list(callId);
    if (!all)
        return all.error();
    all->removeIf([](const storage::ApplicationSummary &summary) {
        return summary.status == application::Status::Draft;
    });
    if (all->isEmpty())
        return BatchOutcome();
    const auto first = loadApplication(desk, all->first().id);
    if (!first)
        return first.error();
    const auto languages = chosenLanguages(first->call, choice.languages);
    if (!languages)
        return languages.error();
    const auto audience = application::audienceFromKey(first->call, choice.audience);
    if (!audience)
        return audience.error();
    Batch batch(folder, desk.database.folder(), {*languages, audience->key()}, *audience, threads);
    auto outcome = batch.run(desk, *all, progress);
    if (!outcome || outcome->written == 0)
        return outcome;
    const auto logged = logEvent(desk, u"dossiers.written"_s, callId,
                                 {{u"audience"_s, audience->key()}, {u"count"_s, outcome->written}});
    return logged ? outcome : Result<BatchOutcome>(logged.error());
}

} // namespace tandem::session
