// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/Documents.h"

#include "models/base/AtomicFile.h"
#include "models/dossier/ApplicationContent.h"
#include "models/dossier/HtmlWriter.h"
#include "models/dossier/PdfWriter.h"
#include "models/dossier/RankingTableContent.h"
#include "models/session/AttachmentPages.h"
#include "models/storage/BlobStore.h"

namespace tandem::session {

using namespace Qt::StringLiterals;

namespace {

Result<WrittenDocument> write(const dossier::Document &document, const QString &name, Progress &progress)
{
    auto pdf = dossier::writePdf(document, progress);
    if (!pdf)
        return pdf.error();
    return WrittenDocument{std::move(pdf->bytes),
                           dossier::writeHtml(document),
                           pdf->pages,
                           pdf->unknownCharacters,
                           name,
                           {},
                           {}};
}

dossier::AttachmentReader readerOf(const storage::BlobStore &blobs)
{
    return [&blobs](const application::Attachment &attachment) -> std::optional<QByteArray> {
        auto bytes = blobs.read(attachment.sha256);
        return bytes ? std::optional(std::move(*bytes)) : std::nullopt;
    };
}

/// Reading attachments is one half of the work, laying the document out the other.
class HalfProgress final : public Progress
{
public:
    enum class Half
    {
        First,
        Second
    };
    HalfProgress(Progress &whole, Half half)
        : m_whole(whole)
        , m_half(half)
    {
    }
    void advance(qint64 done, qint64 total) override
    {
        m_whole.advance(m_half == Half::First ? done : total + done, 2 * total);
    }
    [[nodiscard]] bool cancelled() const override { return m_whole.cancelled(); }

private:
    Progress &m_whole;
    Half m_half;
};

} // namespace

Result<WrittenDocument> applicationDossier(Desk &desk, const QString &applicationId, Progress &progress,
                                           const DocumentChoice &choice)
{
    const auto loaded = loadApplication(desk, applicationId);
    if (!loaded)
        return loaded.error();
    const auto languages = chosenLanguages(loaded->call, choice.languages);
    if (!languages)
        return languages.error();
    const auto audience = application::audienceFromKey(loaded->call, choice.audience);
    if (!audience)
        return audience.error();
    const auto only = chosenAttachments(loaded->call, loaded->application, choice.onlyAttachments);
    if (!only)
        return only.error();
    const storage::BlobStore blobs(desk.database);
    dossier::DossierOptions options;
    options.onlyAttachments = *only;
    options.languages = *languages;
    options.audience = *audience;
    options.attachments = choice.attachments;
    const application::Redaction redaction =
        application::redactedFor(loaded->call, loaded->application, *audience);
    const bool isWhole = audience->isEverybodyInside();
    const bool hasPages = options.attachments == dossier::AttachmentsAs::Pages;
    HalfProgress first(progress, HalfProgress::Half::First);
    HalfProgress second(progress, HalfProgress::Half::Second);
    if (const auto read = readAttachmentPages(isWhole ? loaded->application : redaction.application,
                                              readerOf(blobs), options, first);
        !read)
        return read.error();
    const QString reference =
        loaded->application.reference.isEmpty() ? applicationId.left(8) : loaded->application.reference;
    auto document =
        write(dossier::applicationDossier(loaded->call, loaded->application, readerOf(blobs), options),
              documentName(loaded->call, reference, {}, {*languages, audience->key()}, u".pdf"_s),
              hasPages ? static_cast<Progress &>(second) : progress);
    if (!document || isWhole)
        return document;
    document->unclearClaims = redaction.unclearClaims;
    document->unclearOwners = redaction.unclearOwners;
    // Every copy that may leave the house is written down (domain.md §5.4).
    const auto logged = logEvent(desk, u"dossier.redacted"_s, applicationId,
                                 {{u"audience"_s, audience->key()}, {u"sha256"_s, sha256(document->pdf)}});
    return logged ? document : Result<WrittenDocument>(logged.error());
}

Result<QByteArray> reviewerDossier(Desk &desk, const LoadedApplication &loaded, Progress &progress)
{
    const storage::BlobStore blobs(desk.database);
    dossier::DossierOptions options;
    options.cutAtLimits = true;
    options.withEmbeddedData = false;
    options.attachments = dossier::AttachmentsAs::Pages;
    HalfProgress first(progress, HalfProgress::Half::First);
    if (const auto read = readAttachmentPages(loaded.application, readerOf(blobs), options, first); !read)
        return read.error();
    HalfProgress second(progress, HalfProgress::Half::Second);
    auto pdf = dossier::writePdf(
        dossier::applicationDossier(loaded.call, loaded.application, readerOf(blobs), options), second);
    if (!pdf)
        return pdf.error();
    return std::move(pdf->bytes);
}

Result<WrittenDocument> evaluationSummary(const PanelTable &table, const QString &applicationId,
                                          Progress &progress, const QStringList &languages)
{
    const auto chosen = chosenLanguages(table.call, languages);
    if (!chosen)
        return chosen.error();
    const dossier::PanelEntry *entry = dossier::entryOf(table.entries, applicationId);
    if (!entry)
        return Error{
            u"panel.not-there"_s,
            {QT_TRANSLATE_NOOP("Message", "This application is not before the panel: it was not admitted."),
             {}},
            {}};
    return write(
        dossier::evaluationSummary(table.call, *entry, *chosen),
        documentName(table.call, entry->panelCase.reference, u"evaluation"_s, {*chosen, {}}, u".pdf"_s),
        progress);
}

Result<WrittenDocument> panelReport(const PanelTable &table, Progress &progress, const QStringList &languages)
{
    const auto chosen = chosenLanguages(table.call, languages);
    if (!chosen)
        return chosen.error();
    return write(dossier::panelReport(table.call, table.entries, table.ranking, *chosen),
                 documentName(table.call, {}, u"panel"_s, {*chosen, {}}, u".pdf"_s), progress);
}

} // namespace tandem::session
