// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/Calls.h"

#include "models/base/AtomicFile.h"
#include "models/base/Json.h"
#include "models/call/CallReader.h"
#include "models/exchange/Package.h"
#include "models/storage/SettingStore.h"

#include <QDir>

namespace tandem::session {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kCallFileLimit = 16000000;

QString officeKey(const QString &callId)
{
    return u"call.office."_s + callId;
}

} // namespace

QList<ShippedCall> shippedCalls()
{
    QList<ShippedCall> calls;
    for (const QString &folder : {u":/calls"_s, u":/calls/presets"_s}) {
        for (const QFileInfo &file : QDir(folder).entryInfoList({u"*.json"_s}, QDir::Files, QDir::Name)) {
            const auto text = readFile(file.filePath(), kCallFileLimit);
            const auto call = text ? call::requireCall(*text) : Result<call::CallDefinition>(text.error());
            if (call)
                calls.append({file.filePath(), call->title, call->profile});
        }
    }
    return calls;
}

Result<call::CallDefinition> addCall(Desk &desk, const QByteArray &text, storage::CallState state)
{
    std::optional<call::CallDefinition> kept;
    const auto done = desk.database.transact([&]() -> Result<void> {
        auto saved = storage::CallStore(desk.database).save(text, state);
        if (!saved)
            return saved.error();
        kept = std::move(*saved);
        return logEvent(desk, u"call.added"_s, kept->id, {{u"version"_s, kept->version}});
    });
    if (!done)
        return done.error();
    return *kept;
}

Result<QByteArray> publishCall(Desk &desk, const QString &callId, int version)
{
    const auto identity = unlockedIdentity(desk);
    if (!identity)
        return identity.error();
    const auto text = storage::CallStore(desk.database).definition(callId, version);
    if (!text)
        return text.error();
    exchange::PackageContent content;
    content.kind = exchange::PackageKind::Call;
    content.uuid = desk.ids.next();
    content.createdAt = desk.clock.now();
    content.callId = callId;
    content.callVersion = version;
    content.callText = *text;
    const auto package = exchange::writePackage(content, **identity, {});
    if (!package)
        return package.error();
    const auto done = desk.database.transact([&]() -> Result<void> {
        const auto published = addCall(desk, *text, storage::CallState::Published);
        if (!published)
            return published.error();
        if (const auto kept = rememberOffice(desk, callId, (*identity)->publicPart()); !kept)
            return kept;
        return logEvent(desk, u"call.published"_s, callId, {{u"version"_s, version}});
    });
    if (!done)
        return done.error();
    return package->file;
}

Result<exchange::PublicIdentity> officeOf(Desk &desk, const QString &callId)
{
    const auto text = storage::SettingStore(desk.database).value(officeKey(callId));
    if (!text)
        return text.error();
    if (!*text)
        return Error{u"call.no-office"_s,
                     {QT_TRANSLATE_NOOP(
                          "Message", "This call did not come as a signed call file, so Tandem does not know "
                                     "for whom to seal. Open the .fcall file of the programme office first."),
                      {}},
                     {}};
    const auto json = parseJson((*text)->toUtf8());
    return json ? exchange::publicIdentityFromJson(*json) : Result<exchange::PublicIdentity>(json.error());
}

Result<void> rememberOffice(Desk &desk, const QString &callId, const exchange::PublicIdentity &office)
{
    return storage::SettingStore(desk.database)
        .set(officeKey(callId), QString::fromUtf8(canonicalJson(exchange::toJson(office))));
}

} // namespace tandem::session
