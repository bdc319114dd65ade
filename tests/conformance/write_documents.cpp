// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dossier/HtmlWriter.h"
#include "models/dossier/PdfCheck.h"
#include "models/dossier/PdfSignature.h"
#include "models/dossier/PdfWriter.h"
#include "models/session/Apply.h"
#include "models/session/Deciding.h"
#include "models/session/DocumentOrder.h"
#include "models/session/SampleWorld.h"
#include "models/storage/BlobStore.h"
#include "tests/dossier/SampleDocument.h"
#include "tests/session/Desks.h"
#include "tests/support/Certificates.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace tandem;
using namespace tandem::session;
using namespace Qt::StringLiterals;

// Writes every kind of document the sample world yields into a folder, and "list.json": which file has to
// pass which archive profile. A new kind of document is one line more in session::documentKinds().

namespace {

class Folder
{
public:
    explicit Folder(const QString &path)
        : m_folder(path)
    {
    }

    /// A file with data inside is for PDF/A-3; without any, PDF/A-2 promises archives more.
    void add(const QString &name, const Result<QByteArray> &pdf, bool hasData)
    {
        if (!pdf)
            qFatal("%s: %s", qPrintable(name), qPrintable(pdf.error().message.text()));
        write(name, *pdf);
        m_list.insert(name, QJsonObject{{u"archive"_s, hasData ? u"PDF/A-3a"_s : u"PDF/A-2a"_s},
                                        {u"own"_s, ownFindings(name, *pdf)}});
    }
    void add(const QString &name, const Result<WrittenDocument> &document, bool hasData)
    {
        addTwin(name.chopped(4), document ? document->html : QByteArray());
        add(name, document ? Result<QByteArray>(document->pdf) : Result<QByteArray>(document.error()),
            hasData);
    }
    /// The document as it is, signed, and signed on top of that.
    void addSigned(const QString &stem, const Result<QByteArray> &pdf, bool hasData)
    {
        add(stem + u".pdf"_s, pdf, hasData);
        SilentProgress silent;
        const QDateTime when(QDate(2027, 3, 17), QTime(12, 30), Qt::OffsetFromUTC, 3600);
        const auto once = dossier::signPdf(*pdf, stem, signingKey(), when, silent);
        add(stem + u"-signed.pdf"_s, once, hasData);
        add(stem + u"-signed-twice.pdf"_s,
            once ? dossier::signPdf(*once, stem, signingKey(), when.addDays(1), silent) : once, hasData);
    }
    void addSigned(const QString &stem, const Result<WrittenDocument> &document, bool hasData)
    {
        addTwin(stem, document ? document->html : QByteArray());
        addSigned(stem, document ? Result<QByteArray>(document->pdf) : Result<QByteArray>(document.error()),
                  hasData);
    }
    /// The accessible HTML of the same content.
    void addTwin(const QString &stem, const QByteArray &html) { write(stem + u".html"_s, html); }
    void close() { write(u"list.json"_s, QJsonDocument(m_list).toJson()); }

private:
    static const dossier::SigningKey &signingKey()
    {
        static const dossier::SigningKey key = [] {
            const QTemporaryDir folder;
            const test::CertificateWish wish{u"key.p12"_s};
            QFile file(test::makeCertificate(folder.path(), wish));
            if (!file.open(QIODevice::ReadOnly))
                qFatal("no certificate");
            const auto made = dossier::SigningKey::read(file.readAll(), wish.password, wish.fileName);
            if (!made)
                qFatal("%s", qPrintable(made.error().message.text()));
            return *made;
        }();
        return key;
    }
    static QJsonArray ownFindings(const QString &name, const QByteArray &pdf)
    {
        SilentProgress silent;
        const auto findings = dossier::checkPdf(pdf, name, silent);
        QJsonArray list;
        if (!findings)
            list.append(findings.error().message.text());
        for (const dossier::PdfFinding &finding : findings ? *findings : dossier::PdfFindings())
            list.append(finding.code + u": "_s + finding.message.text());
        return list;
    }
    void write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%s cannot be written", qPrintable(name));
    }

    QDir m_folder;
    QJsonObject m_list;
};

Result<QByteArray> pdfOf(const dossier::Document &document)
{
    SilentProgress silent;
    auto pdf = dossier::writePdf(document, silent);
    return pdf ? Result<QByteArray>(std::move(pdf->bytes)) : Result<QByteArray>(pdf.error());
}

/// The first text that the sample world attached as PDF.
void writeAttachment(Folder &folder, Desk &desk, const LoadedApplication &loaded, const QString &stem)
{
    for (const application::Attachment &attachment : loaded.application.attachments) {
        if (attachment.mediaType == "application/pdf"_L1)
            return folder.add(stem + u"-attachment.pdf"_s, readAttachment(desk, attachment), false);
    }
}

/// Signing is the same whatever the content: of the long dossiers, those of one application do.
void writeApplication(Folder &folder, Desk &desk, const storage::ApplicationSummary &summary, bool isSigned)
{
    SilentProgress silent;
    const QString stem = summary.acronym.toLower();
    const auto loaded = loadApplication(desk, summary.id);
    if (!loaded)
        qFatal("%s", qPrintable(loaded.error().message.text()));
    folder.add(stem + u"-dossier.pdf"_s, applicationDossier(desk, summary.id, silent), true);
    for (const QString &language : loaded->call.pairLanguages()) {
        const QString name = stem + u"-dossier-"_s + language;
        const auto dossier = applicationDossier(desk, summary.id, silent, {{language}, {}});
        if (isSigned)
            folder.addSigned(name, dossier, true);
        else
            folder.add(name + u".pdf"_s, dossier, true);
    }
    folder.add(stem + u"-dossier-redacted.pdf"_s,
               applicationDossier(desk, summary.id, silent, {{}, u"public"_s}), true);
    const QString first = loaded->call.pairLanguages().first();
    folder.add(stem + u"-signature-one.pdf"_s, signaturePagePdf(desk, summary.id, {first}), false);
    folder.add(stem + u"-reviewer.pdf"_s, reviewerDossier(desk, *loaded, silent), false);
    folder.addSigned(stem + u"-signature"_s, signaturePagePdf(desk, summary.id), false);
    writeAttachment(folder, desk, *loaded, stem);
}

bool hasData(DocumentKind kind)
{
    return kind == DocumentKind::PanelReport || kind == DocumentKind::AuditExtract;
}

/// What the ministries said of the sample world: declared by both, with conditions, by one side alone.
void decide(Desk &desk, const QList<storage::ApplicationSummary> &all)
{
    const QMap<QString, QStringList> outcomes{
        {u"FLEXWASH"_s, {u"R1"_s, u"R1"_s}}, {u"DUALTECH"_s, {u"R2"_s, u"R2"_s}}, {u"ROLLTWIN"_s, {u"R1"_s}}};
    const LangText conditions{{u"zh"_s, u"请于2027年底前提交双方签署的数据使用协议。"_s},
                              {u"de"_s,
                               u"Die von beiden Seiten gezeichnete Vereinbarung zur Nutzung der Daten "
                               u"ist bis Ende 2027 vorzulegen."_s}};
    for (const storage::ApplicationSummary &summary : all) {
        const QStringList sides = outcomes.value(summary.acronym);
        if (sides.contains(u"R2"_s) && !setRecommendation(desk, summary.id, u"R2"_s, {}, conditions))
            qFatal("no conditions");
        for (qsizetype i = 0; i < sides.size(); ++i) {
            const storage::MinistryDecision decision{
                i == 0 ? u"CN"_s : u"DE"_s,
                sides[i],
                {},
                {},
                QDateTime(QDate(2027, 6, 10 + int(i)), QTime(9, 0), Qt::UTC)};
            if (const auto recorded = recordDecision(desk, summary.id, decision); !recorded)
                qFatal("%s", qPrintable(recorded.error().message.text()));
        }
    }
}

/// Every kind there is, about every application that has come in.
void writeOrders(Folder &folder, Desk &desk, const QList<storage::ApplicationSummary> &all)
{
    SilentProgress silent;
    const auto add = [&](const QString &stem, const DocumentOrder &order, const QString &key) {
        const auto ordered = writeOrder(desk, order, silent);
        const auto document =
            ordered ? Result<WrittenDocument>(ordered->document) : Result<WrittenDocument>(ordered.error());
        if (order.kind == DocumentKind::PanelReport && order.languages.isEmpty())
            folder.addSigned(stem + u'-' + key, document, hasData(order.kind));
        else
            folder.add(stem + u'-' + key + u".pdf"_s, document, hasData(order.kind));
    };
    const auto table = loadPanel(desk, all.first().callId);
    if (!table)
        qFatal("%s", qPrintable(table.error().message.text()));
    for (const DocumentKindInfo &info : documentKinds()) {
        QList<std::pair<QString, QString>> subjects; // stem and application id
        for (const storage::ApplicationSummary &summary : all) {
            if (info.ofApplication && summary.received)
                subjects.append({summary.acronym.toLower(), summary.id});
        }
        if (!info.ofApplication)
            subjects.append({u"call"_s, {}});
        for (const auto &[stem, id] : subjects) {
            for (const DocumentOrder &order : ordersOf(info, table->call, id)) {
                QStringList names{info.key, order.side.toLower(), order.language};
                names.removeAll(QString());
                add(stem, order, names.join(u'-'));
                // In one language the structure is another one; one application stands for all.
                DocumentOrder single = order;
                for (const QString &language : documentLanguages(table->call)) {
                    single.languages = QStringList{language};
                    if (order.language.isEmpty() && (id.isEmpty() || id == subjects.first().second))
                        add(stem, single, names.join(u'-') + u"-only-"_s + language);
                }
            }
        }
    }
    folder.add(u"panel-report-one.pdf"_s, panelReport(*table, silent, {table->call.pairLanguages().last()}),
               true);
}

void writeSampleWorld(Folder &folder)
{
    test::TestParty office(u"office"_s, 1);
    office.workspace->now([&](Desk &desk) {
        SilentProgress silent;
        const auto ready = loadSampleWorld(desk, silent);
        const auto all = storage::ApplicationStore(desk.database).list();
        if (!ready || !all || all->isEmpty())
            qFatal("the sample world cannot be made");
        for (const storage::ApplicationSummary &summary : *all)
            writeApplication(folder, desk, summary, summary.id == all->first().id);
        decide(desk, *all);
        writeOrders(folder, desk, *all);
        return true; // the workspace's thread hands a value back
    });
}

} // namespace

int main(int argc, char *argv[])
{
    const QGuiApplication application(argc, argv);
    Folder folder(application.arguments().value(1, u"."_s));
    // Every kind of block, and content nobody should write.
    folder.addTwin(u"sample"_s, dossier::writeHtml(dossier::sampleDocument()));
    folder.addTwin(u"torture"_s, dossier::writeHtml(dossier::tortureDocument()));
    folder.addSigned(u"sample"_s, pdfOf(dossier::sampleDocument()), true);
    folder.addSigned(u"torture"_s, pdfOf(dossier::tortureDocument()), false);
    writeSampleWorld(folder);
    folder.close();
    return 0;
}
