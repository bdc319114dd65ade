// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dossier/PdfWriter.h"

#include "models/dossier/DossierLayout.h"
#include "models/dossier/PdfEmitter.h"

namespace tandem::dossier {

Result<PdfReport> writePdf(const Document &document, Progress &progress)
{
    const Result<std::shared_ptr<const FontBook>> &fonts = FontBook::installed();
    if (!fonts)
        return fonts.error();
    TextLayout text(**fonts);
    Result<Recording> recording = layDossier(document, text, progress);
    if (!recording)
        return recording.error();
    PdfReport report;
    report.pages = static_cast<int>(recording->pages.size());
    report.bytes = PdfEmitter(document, *recording, **fonts).write(progress);
    if (report.bytes.isEmpty())
        return cancelledError();
    report.unknownCharacters = text.unknownCharacters();
    return report;
}

} // namespace tandem::dossier
