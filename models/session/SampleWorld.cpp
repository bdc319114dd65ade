// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/SampleWorld.h"

#include "models/application/ApplicationJson.h"
#include "models/base/AtomicFile.h"
#include "models/base/Json.h"
#include "models/dossier/PdfWriter.h"
#include "models/session/Apply.h"
#include "models/session/Calls.h"
#include "models/session/Repairing.h"
#include "models/session/SamplePanel.h"
#include "models/session/SketchPicture.h"
#include "models/storage/BlobStore.h"

#include <QDir>

namespace tandem::session {

using namespace Qt::StringLiterals;
using application::Status;

namespace {

constexpr qint64 kSheetLimit = 4000000;

QString sheetPath(const QString &key)
{
    return u":/samples/applications/"_s + key + u".json"_s;
}

Result<QByteArray> pdfOf(const call::CallDefinition &call, const SheetAttachment &sheet)
{
    dossier::Document document;
    document.languages = call.pairLanguages();
    document.title = sheet.title.isEmpty() ? sheet.attachment.caption : sheet.title;
    document.reference = sheet.attachment.field;
    document.running = document.title;
    document.blocks.append(dossier::Heading{1, {}, document.title, u"top"_s});
    for (const LangText &paragraph : sheet.paragraphs)
        document.blocks.append(dossier::Paragraph{paragraph, dossier::Paragraph::Style::Normal});
    SilentProgress progress;
    auto pdf = dossier::writePdf(document, progress);
    if (!pdf)
        return pdf.error();
    return std::move(pdf->bytes);
}

/// A sheet of numbers is what it says: the paragraphs, one per line.
QByteArray csvOf(const SheetAttachment &sheet)
{
    QStringList lines;
    for (const LangText &paragraph : sheet.paragraphs) {
        for (const QString &language : paragraph.languages())
            lines.append(u'"' + QString(paragraph.in(language)).replace(u'"', u"\"\""_s) + u'"');
    }
    return lines.join(u"\r\n"_s).toUtf8() + "\r\n";
}

Status statusOf(const QString &stage)
{
    if (stage == "reviewed"_L1)
        return Status::Admitted;
    if (stage.startsWith("draft"_L1))
        return Status::Draft;
    return application::statusFromKey(stage).value_or(Status::Draft);
}

bool wasReceived(Status status)
{
    return status == Status::Received || status == Status::Admitted || status == Status::InRepair;
}

/// As if the sample had come in a sealed file: its applicants are whoever looks around.
Result<void> noteArrival(Desk &desk, const application::Application &application, const QDateTime &at)
{
    const exchange::Receipt receipt{desk.ids.next(),
                                    application::contentSha256(application),
                                    at,
                                    application.reference,
                                    application.callId,
                                    application.callVersion,
                                    {},
                                    {}};
    const auto identity = unlockedIdentity(desk);
    if (!identity)
        return identity.error();
    if (const auto set = storage::ApplicationStore(desk.database).setReceived(application.id, at); !set)
        return set;
    return noteReceived(desk, application.id, receipt, (*identity)->publicPart());
}

/// In the order of the office's references: what came in first goes first.
Result<void> storeSample(Desk &desk, const call::CallDefinition &call, AnswerSheet sheet)
{
    storage::ApplicationStore store(desk.database);
    sheet.application.status = statusOf(sheet.stage);
    if (wasReceived(sheet.application.status)) {
        const auto reference = store.nextReference(call.id);
        if (!reference)
            return reference.error();
        sheet.application.reference = *reference;
        sheet.application.freeze();
    }
    if (const auto created = store.create(call, sheet.application); !created)
        return created;
    if (wasReceived(sheet.application.status)) {
        const QDateTime at = sheet.receivedAt.isValid() ? sheet.receivedAt : desk.clock.now();
        if (const auto noted = noteArrival(desk, sheet.application, at); !noted)
            return noted;
    }
    indexApplication(desk, sheet.application.id);
    return {};
}

Result<call::CallDefinition> publishSampleCall(Desk &desk)
{
    const auto text = readFile(u":/calls/flagship-proven.json"_s, kSheetLimit);
    if (!text)
        return text.error();
    auto call = addCall(desk, *text, storage::CallState::Draft);
    if (!call)
        return call;
    if (const auto published = publishCall(desk, call->id, call->version); !published)
        return published.error();
    return call;
}

} // namespace

QStringList sampleKeys()
{
    QStringList keys;
    for (const QString &file :
         QDir(u":/samples/applications"_s).entryList({u"*.json"_s}, QDir::Files, QDir::Name))
        keys.append(file.chopped(5));
    return keys;
}

Result<void> makeAttachments(Desk &desk, const call::CallDefinition &call, AnswerSheet &sheet)
{
    storage::BlobStore blobs(desk.database);
    QMap<application::ValueKey, call::FileList> files;
    int number = 0;
    for (const SheetAttachment &described : sheet.attachments) {
        application::Attachment attachment = described.attachment;
        const QString ending = attachment.fileName.section(u'.', -1).toLower();
        const bool isPicture = !described.drawing.isEmpty();
        const Result<QByteArray> bytes = isPicture
                                             ? Result<QByteArray>(sketchPicture(described.drawing, number++))
                                         : ending == "csv"_L1 ? Result<QByteArray>(csvOf(described))
                                                              : pdfOf(call, described);
        if (!bytes)
            return bytes.error();
        const auto sha = blobs.put(*bytes);
        if (!sha)
            return sha.error();
        attachment.sha256 = *sha;
        attachment.size = bytes->size();
        attachment.mediaType = isPicture            ? u"image/png"_s
                               : ending == "csv"_L1 ? u"text/csv"_s
                                                    : u"application/pdf"_s;
        sheet.application.attachments.append(attachment);
        files[{attachment.row, attachment.field, {}}].attachmentIds.append(attachment.id);
    }
    const application::Author author{desk.person, desk.database.deviceId(), desk.clock.now()};
    for (auto it = files.cbegin(); it != files.cend(); ++it)
        sheet.application.setValue(it.key(), it.value(), author, desk.ids.next());
    return {};
}

Result<AnswerSheet> makeSample(Desk &desk, const call::CallDefinition &call, const QString &key)
{
    const auto text = readFile(sheetPath(key), kSheetLimit);
    if (!text)
        return text.error();
    const application::Author author{desk.person, desk.database.deviceId(), desk.clock.now()};
    auto sheet = readAnswerSheet(*text, call, author, desk.ids);
    if (!sheet)
        return sheet.error();
    if (const auto made = makeAttachments(desk, call, *sheet); !made)
        return made.error();
    return sheet;
}

Result<void> loadSampleWorld(Desk &desk, Progress &progress)
{
    return desk.database.transact([&]() -> Result<void> {
        const auto call = publishSampleCall(desk);
        if (!call)
            return call.error();
        const QStringList keys = sampleKeys();
        QMap<QString, QString> applicationIds;
        for (const QString &key : keys) {
            const auto sheet = makeSample(desk, *call, key);
            if (!sheet)
                return sheet.error();
            applicationIds.insert(key, sheet->application.id);
            if (const auto stored = storeSample(desk, *call, *sheet); !stored)
                return stored;
            progress.advance(applicationIds.size(), keys.size() + 1);
        }
        if (const auto loaded = loadSamplePanel(desk, *call, applicationIds); !loaded)
            return loaded;
        return logEvent(desk, u"samples.loaded"_s, call->id);
    });
}

} // namespace tandem::session
