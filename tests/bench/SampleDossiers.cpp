// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/SampleDossiers.h"

#include "models/dossier/ApplicationContent.h"
#include "models/session/SampleWorld.h"
#include "models/storage/BlobStore.h"
#include "tests/session/Desks.h"

namespace tandem::bench {

using namespace Qt::StringLiterals;

QList<Sample> samples()
{
    test::TestParty office(u"office"_s, 1);
    return office.workspace->now([](session::Desk &desk) {
        SilentProgress silent;
        if (!session::loadSampleWorld(desk, silent))
            qFatal("the sample world cannot be made");
        const storage::BlobStore blobs(desk.database);
        const dossier::AttachmentReader reader = [&](const application::Attachment &attachment) {
            auto bytes = blobs.read(attachment.sha256);
            return bytes ? std::optional(std::move(*bytes)) : std::nullopt;
        };
        QList<Sample> list;
        const auto all = storage::ApplicationStore(desk.database).list();
        for (const storage::ApplicationSummary &summary : *all) {
            const auto loaded = session::loadApplication(desk, summary.id);
            if (!loaded)
                qFatal("%s", qPrintable(loaded.error().message.text()));
            list.append({summary.acronym, *loaded,
                         dossier::applicationDossier(loaded->call, loaded->application, reader)});
        }
        return list;
    });
}

dossier::Document textDossier(const session::LoadedApplication &loaded)
{
    const dossier::AttachmentReader nothing = [](const application::Attachment &) { return std::nullopt; };
    dossier::DossierOptions options;
    options.withPictures = false;
    return dossier::applicationDossier(loaded.call, loaded.application, nothing, options);
}

dossier::Document joined(const QList<dossier::Document> &dossiers)
{
    dossier::Document all = dossiers.value(0);
    for (qsizetype i = 1; i < dossiers.size(); ++i) {
        all.blocks.append(dossier::PageBreak{});
        for (dossier::Block block : dossiers[i].blocks) {
            std::visit(
                [i](auto &kind) {
                    if constexpr (requires { kind.anchor; }) {
                        if (!kind.anchor.isEmpty())
                            kind.anchor += u"-%1"_s.arg(i);
                    }
                },
                block);
            all.blocks.append(block);
        }
    }
    return all;
}

} // namespace tandem::bench
