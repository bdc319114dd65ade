// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/Workspace.h"

#include "models/base/AtomicFile.h"
#include "models/base/Json.h"
#include "models/storage/ApplicationStore.h"
#include "models/storage/BlobStore.h"
#include "models/storage/SettingStore.h"

#include <QDir>

namespace tandem::session {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kPublicIdentity = "identity.public"_L1;
constexpr qint64 kIdentityFileLimit = 1000000;

QString identityFile(const QString &folder)
{
    return QDir(folder).filePath(u"identity.age"_s);
}

QString displayName(const exchange::PublicIdentity &identity)
{
    return identity.name.best(u"en"_s);
}

/// What a program that did not end well kept, but no longer came to name: half an import, for instance.
Result<void> sweepAfterCrash(storage::Database &database)
{
    if (database.wasClosedCleanly())
        return {};
    storage::BlobStore blobs(database);
    const auto named = blobs.named();
    if (!named)
        return named.error();
    const auto swept = blobs.sweep(*named, QDateTime::currentDateTimeUtc());
    return swept ? Result<void>() : swept.error();
}

} // namespace

Workspace::Workspace(QString folder, Ports ports)
    : m_folder(std::move(folder))
    , m_ports(ports)
{
    m_pool.setMaxThreadCount(1);
    m_pool.setExpiryTimeout(-1);
}

Workspace::~Workspace()
{
    onWorker([this] {
        m_desk.reset();
        m_search.reset();
        m_database.reset();
        return true;
    }).waitForFinished();
}

Result<std::unique_ptr<Workspace>> Workspace::open(const QString &folder, Ports ports)
{
    std::unique_ptr<Workspace> workspace(new Workspace(folder, ports));
    if (const auto started = workspace->start(false); !started)
        return started.error();
    if (const auto read = workspace->readPublicIdentity(); !read)
        return read.error();
    return workspace;
}

Result<std::unique_ptr<Workspace>> Workspace::create(const QString &folder, const NewPerson &person,
                                                     Ports ports)
{
    std::unique_ptr<Workspace> workspace(new Workspace(folder, ports));
    if (const auto started = workspace->start(true); !started)
        return started.error();
    if (const auto introduced = workspace->introduce(person); !introduced)
        return introduced.error();
    return workspace;
}

Result<void> Workspace::start(bool isNew)
{
    QFuture<Result<void>> started = onWorker([this, isNew]() -> Result<void> {
        auto database = isNew ? storage::Database::create(m_folder) : storage::Database::open(m_folder);
        if (!database)
            return database.error();
        m_database = std::move(*database);
        if (const auto swept = sweepAfterCrash(*m_database); !swept)
            return swept;
        auto search = storage::SearchIndex::open(*m_database);
        if (!search)
            return search.error();
        m_search = std::move(*search);
        storage::ApplicationStore applications(*m_database);
        SilentProgress progress;
        if (const auto refreshed = m_search->refresh(applications, progress); !refreshed)
            return refreshed;
        m_desk.reset(
            new Desk{*m_database, *m_search, m_ports.clock, m_ports.ids, std::nullopt, {}, std::nullopt});
        m_device = m_database->deviceId();
        return {};
    });
    return started.result();
}

Result<void> Workspace::introduce(const NewPerson &person)
{
    return now([this, person](Desk &desk) -> Result<void> {
        exchange::Identity identity =
            exchange::Identity::create(person.role, person.name, person.organisation);
        const auto file = identity.toFile(person.passphrase, person.scryptLogN);
        if (!file)
            return file.error();
        if (const auto written = writeFileDurably(identityFile(m_folder), *file); !written)
            return written;
        const QByteArray text = canonicalJson(exchange::toJson(identity.publicPart()));
        if (const auto kept =
                storage::SettingStore(desk.database).set(kPublicIdentity, QString::fromUtf8(text));
            !kept)
            return kept;
        m_public = identity.publicPart();
        m_person = displayName(m_public);
        desk.person = m_person;
        desk.publicIdentity = m_public;
        desk.identity.emplace(std::move(identity));
        return logEvent(desk, u"workspace.created"_s, desk.database.deviceId());
    });
}

Result<void> Workspace::readPublicIdentity()
{
    return now([this](Desk &desk) -> Result<void> {
        const auto text = storage::SettingStore(desk.database).value(kPublicIdentity);
        if (!text)
            return text.error();
        const auto json = parseJson(text->value_or(u"{}"_s).toUtf8());
        const auto identity =
            json ? exchange::publicIdentityFromJson(*json) : Result<exchange::PublicIdentity>(json.error());
        if (!identity)
            return identity.error();
        m_public = *identity;
        m_person = displayName(m_public);
        desk.person = m_person;
        desk.publicIdentity = m_public;
        return {};
    });
}

Result<void> Workspace::unlock(const QString &passphrase)
{
    return now([this, passphrase](Desk &desk) -> Result<void> {
        const auto file = readFile(identityFile(m_folder), kIdentityFileLimit);
        if (!file)
            return file.error();
        auto identity = exchange::Identity::fromFile(*file, passphrase);
        if (!identity)
            return identity.error();
        desk.identity.emplace(std::move(*identity));
        return {};
    });
}

} // namespace tandem::session
