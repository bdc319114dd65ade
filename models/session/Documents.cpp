// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/Documents.h"

#include "models/dossier/ApplicationContent.h"
#include "models/dossier/HtmlWriter.h"
#include "models/dossier/PdfWriter.h"
#include "models/dossier/RankingTableContent.h"
#include "models/storage/BlobStore.h"

namespace tandem::session {

using namespace Qt::StringLiterals;

namespace {

Result<WrittenDocument> write(const dossier::Document &document, Progress &progress)
{
    auto pdf = dossier::writePdf(document, progress);
    if (!pdf)
        return pdf.error();
    return WrittenDocument{std::move(pdf->bytes), dossier::writeHtml(document), pdf->pages,
                           pdf->unknownCharacters};
}

dossier::AttachmentReader readerOf(const storage::BlobStore &blobs)
{
    return [&blobs](const application::Attachment &attachment) -> std::optional<QByteArray> {
        auto bytes = blobs.read(attachment.sha256);
        return bytes ? std::optional(std::move(*bytes)) : std::nullopt;
    };
}

} // namespace

Result<WrittenDocument> applicationDossier(Desk &desk, const QString &applicationId, Progress &progress,
                                           const QStringList &languages)
{
    const auto loaded = loadApplication(desk, applicationId);
    if (!loaded)
        return loaded.error();
    const storage::BlobStore blobs(desk.database);
    dossier::DossierOptions options;
    options.languages = languages;
    return write(dossier::applicationDossier(loaded->call, loaded->application, readerOf(blobs), options),
                 progress);
}

Result<QByteArray> reviewerDossier(Desk &desk, const LoadedApplication &loaded, Progress &progress)
{
    const storage::BlobStore blobs(desk.database);
    dossier::DossierOptions options;
    options.cutAtLimits = true;
    options.withEmbeddedData = false;
    auto pdf = dossier::writePdf(
        dossier::applicationDossier(loaded.call, loaded.application, readerOf(blobs), options), progress);
    if (!pdf)
        return pdf.error();
    return std::move(pdf->bytes);
}

Result<WrittenDocument> evaluationSummary(const PanelTable &table, const QString &applicationId,
                                          Progress &progress)
{
    const dossier::PanelEntry *entry = dossier::entryOf(table.entries, applicationId);
    if (!entry)
        return Error{
            u"panel.not-there"_s,
            {QT_TRANSLATE_NOOP("Message", "This application is not before the panel: it was not admitted."),
             {}},
            {}};
    return write(dossier::evaluationSummary(table.call, *entry), progress);
}

Result<WrittenDocument> panelReport(const PanelTable &table, Progress &progress)
{
    return write(dossier::panelReport(table.call, table.entries, table.ranking), progress);
}

} // namespace tandem::session
