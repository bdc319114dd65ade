// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/Bundle.h"

#include "models/application/ApplicationJson.h"
#include "models/base/AtomicFile.h"
#include "models/base/Json.h"
#include "models/call/CallReader.h"
#include "models/dossier/ContentWords.h"
#include "models/dossier/RankingTableContent.h"
#include "models/dossier/RedactionWords.h"
#include "models/dossier/Scores.h"
#include "models/exchange/BundleMetadata.h"
#include "models/session/Documents.h"

#include <QFile>

namespace tandem::session {

using namespace Qt::StringLiterals;
using exchange::BundleDocument;

namespace {

constexpr auto kPdf = "application/pdf";

Error cancelledError()
{
    return {u"bundle.cancelled"_s,
            {QT_TRANSLATE_NOOP("Message", "Writing the bundle was cancelled. Nothing of it is left."), {}},
            {}};
}

/// Builds one bundle file by file.
class Making
{
public:
    Making(Desk &desk, LoadedApplication loaded, const DocumentChoice &choice,
           const application::Audience &audience, Progress &progress)
        : m_desk(desk)
        , m_loaded(std::move(loaded))
        , m_choice(choice)
        , m_isRedacted(!audience.isEverybodyInside())
        , m_isPublic(audience.highest == application::ContentClass::Public)
        , m_redaction(application::redactedFor(m_loaded.call, m_loaded.application, audience))
        , m_progress(progress)
    {
    }

    Result<Bundle> make()
    {
        for (const auto step : {&Making::addDossier, &Making::addEvaluation, &Making::addData,
                                &Making::addAttachments, &Making::addPapers}) {
            if (m_progress.cancelled())
                return cancelledError();
            if (const auto done = (this->*step)(); !done)
                return done.error();
        }
        m_bundle.unclearClaims = m_isRedacted ? m_redaction.unclearClaims : QStringList();
        m_bundle.unclearOwners = m_isRedacted ? m_redaction.unclearOwners : QStringList();
        return m_bundle;
    }

private:
    [[nodiscard]] const application::Application &shown() const
    {
        return m_isRedacted ? m_redaction.application : m_loaded.application;
    }
    [[nodiscard]] const call::CallDefinition &call() const { return m_loaded.call; }

    void add(BundleDocument document, const QByteArray &content)
    {
        document.size = content.size();
        document.sha256 = sha256(content);
        m_bundle.files.insert(document.path, content);
        m_documents.append(document);
    }

    Result<void> addDossier()
    {
        const auto written = applicationDossier(m_desk, shown().id, m_progress, m_choice);
        if (!written)
            return written.error().code == "dossier.cancelled"_L1 ? cancelledError() : written.error();
        add({u"dossier.pdf"_s,
             u"dossier"_s,
             QLatin1StringView(kPdf),
             {},
             {},
             m_choice.languages,
             wordsOf("dossier"),
             0,
             {}},
            written->pdf);
        return {};
    }

    /// Only before the panel, and never for the public.
    Result<void> addEvaluation()
    {
        if (m_isPublic)
            return {};
        const auto table = loadPanel(m_desk, call().id);
        if (!table)
            return table.error();
        const dossier::PanelEntry *entry = dossier::entryOf(table->entries, shown().id);
        if (!entry)
            return {};
        m_evaluation = dossier::scoresJson(call(), *entry, table->ranking);
        const auto written = evaluationSummary(*table, shown().id, m_progress, m_choice.languages);
        if (!written)
            return written.error().code == "dossier.cancelled"_L1 ? cancelledError() : written.error();
        add({u"evaluation.pdf"_s,
             u"evaluation"_s,
             QLatin1StringView(kPdf),
             {},
             {},
             m_choice.languages,
             wordsOf("evaluation"),
             0,
             {}},
            written->pdf);
        add({u"scores.csv"_s, u"scores"_s, u"text/csv"_s, {}, {}, {}, wordsOf("individual"), 0, {}},
            dossier::scoresCsv(call(), *entry));
        return {};
    }

    Result<void> addData()
    {
        QJsonObject data{{u"format"_s, u"tandem-bundle"_s},
                         {u"formatVersion"_s, 1},
                         {u"audience"_s, m_choice.audience},
                         {u"reference"_s, fullReference()},
                         {u"status"_s, application::statusKey(shown().status)},
                         {u"application"_s, m_isRedacted ? application::redactedJson(m_redaction)
                                                         : application::contentJson(m_loaded.application)}};
        if (!m_evaluation.isEmpty())
            data.insert(u"evaluation"_s, m_evaluation);
        add({u"data.json"_s, u"data"_s, u"application/json"_s, {}, {}, {}, wordsOf("application"), 0, {}},
            canonicalJson(data));
        add({u"call.json"_s, u"call"_s, u"application/json"_s, {}, {}, {}, wordsOf("call"), 0, {}},
            call::writeCall(call()));
        return {};
    }

    Result<void> addAttachments()
    {
        int number = 0;
        for (const application::Attachment &attachment : shown().attachments) {
            if (m_progress.cancelled())
                return cancelledError();
            const auto bytes = readAttachment(m_desk, attachment);
            if (!bytes)
                return bytes.error();
            const QString name = exchange::bundleFileName(++number, attachment.field, attachment.fileName);
            add({u"attachments/"_s + name,
                 u"attachment"_s,
                 attachment.mediaType.isEmpty() ? u"application/octet-stream"_s : attachment.mediaType,
                 attachment.fileName,
                 attachment.field,
                 attachment.language.isEmpty() ? QStringList() : QStringList{attachment.language},
                 attachment.caption,
                 0,
                 {}},
                *bytes);
            m_progress.advance(number, shown().attachments.size());
        }
        return {};
    }

    /// What tells about the other files.
    Result<void> addPapers()
    {
        const exchange::BundleRecord record = makeRecord();
        const auto schema = readFile(u":/schemas/tandem-bundle-1.xsd"_s, 1'000'000);
        if (!schema)
            return schema.error();
        m_bundle.name = bundleName(m_loaded, m_choice);
        m_bundle.files.insert(u"metadata.xml"_s, exchange::bundleMetadata(record));
        m_bundle.files.insert(u"metadata.xsd"_s, *schema);
        m_bundle.files.insert(u"readme.txt"_s, exchange::bundleReadme(record, call().pairLanguages()));
        m_bundle.files.insert(u"manifest.sha256"_s, exchange::bundleManifest(m_bundle.files));
        return {};
    }

    [[nodiscard]] exchange::BundleRecord makeRecord() const
    {
        exchange::BundleRecord record;
        record.callId = call().id;
        record.callVersion = call().version;
        record.callReference = call().reference;
        record.callTitle = dossier::spread(call().title, m_choice.languages);
        record.applicationId = shown().id;
        record.applicationReference = fullReference();
        if (!(m_isRedacted && m_redaction.touches(call().known.title))) {
            for (const QString &language : m_choice.languages)
                record.applicationTitle.set(language, application::displayTitle(call(), shown(), language));
        }
        record.status = shown().status;
        const auto summary = storage::ApplicationStore(m_desk.database).summary(shown().id);
        if (summary && summary->received)
            record.received = *summary->received;
        record.audience = m_choice.audience;
        record.audienceName = dossier::audienceName(call(), m_redaction.audience);
        record.documents = m_documents;
        return record;
    }

    [[nodiscard]] QString fullReference() const
    {
        return call().reference + u'-' +
               (shown().reference.isEmpty() ? shown().id.left(8) : shown().reference);
    }
    [[nodiscard]] LangText wordsOf(const char *key) const
    {
        return dossier::spread(dossier::documentWord(key), m_choice.languages);
    }

    Desk &m_desk;
    const LoadedApplication m_loaded;
    const DocumentChoice m_choice; ///< languages as the call names them
    const bool m_isRedacted;
    const bool m_isPublic;
    const application::Redaction m_redaction;
    Progress &m_progress;
    QJsonObject m_evaluation;
    QList<BundleDocument> m_documents;
    Bundle m_bundle;
};

} // namespace

QString bundleName(const LoadedApplication &loaded, const DocumentChoice &choice)
{
    constexpr qsizetype kLongest = 36; // with the longest path in it 100 characters
    const QString &reference = loaded.application.reference;
    return documentName(loaded.call, reference.isEmpty() ? loaded.application.id.left(8) : reference, {},
                        choice, {})
        .toLower()
        .left(kLongest);
}

Result<Bundle> makeBundle(Desk &desk, const QString &applicationId, const DocumentChoice &choice,
                          Progress &progress)
{
    auto loaded = loadApplication(desk, applicationId);
    if (!loaded)
        return loaded.error();
    const auto languages = chosenLanguages(loaded->call, choice.languages);
    if (!languages)
        return languages.error();
    const auto audience = application::audienceFromKey(loaded->call, choice.audience);
    if (!audience)
        return audience.error();
    return Making(desk, *std::move(loaded), {*languages, audience->key()}, *audience, progress).make();
}

Result<Bundle> writeBundle(Desk &desk, const QString &applicationId, const DocumentChoice &choice,
                           const QString &path, Progress &progress)
{
    auto bundle = makeBundle(desk, applicationId, choice, progress);
    if (!bundle)
        return bundle;
    const auto written = path.endsWith(u".zip"_s, Qt::CaseInsensitive)
                             ? writeBundleZip(*bundle, path, progress)
                             : writeBundleFolder(*bundle, path, progress);
    if (!written)
        return written.error();
    const auto logged = logEvent(
        desk, u"bundle.written"_s, applicationId,
        {{u"audience"_s, choice.audience}, {u"sha256"_s, sha256(bundle->files.value(u"manifest.sha256"_s))}});
    return logged ? bundle : Result<Bundle>(logged.error());
}

} // namespace tandem::session
