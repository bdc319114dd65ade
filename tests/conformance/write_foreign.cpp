// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dossier/ApplicationContent.h"
#include "models/dossier/PageReader.h"
#include "models/dossier/PdfCheck.h"
#include "models/dossier/PdfWriter.h"
#include "tests/support/SampleApplication.h"
#include "tests/support/SampleCall.h"

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMimeDatabase>

using namespace tandem;
using namespace tandem::dossier;
using namespace Qt::StringLiterals;

// Writes one dossier for each file given, with the file as its only attachment, into a folder, and
// "list.json": what came of each. Usage: foreign_dossiers FOLDER FILE...

namespace {

QString stateName(AppendedFile::State state)
{
    static const QStringList names{u"shown"_s, u"foreign"_s,   u"encrypted"_s, u"damaged"_s, u"too-large"_s,
                                   u"form"_s,  u"portfolio"_s, u"stopped"_s,   u"time-up"_s};
    return names.value(static_cast<int>(state));
}

application::Application withAttachment(const QString &name, const QByteArray &data)
{
    application::Application application = test::sampleApplication();
    application::Attachment attachment = application.attachments.first();
    attachment.fileName = name;
    attachment.size = data.size();
    attachment.sha256 =
        QString::fromLatin1(QCryptographicHash::hash(data, QCryptographicHash::Sha256).toHex());
    attachment.mediaType = QMimeDatabase().mimeTypeForFileNameAndData(name, data).name();
    attachment.caption = {};
    application.attachments = {attachment};
    return application;
}

QJsonArray ownFindings(const QByteArray &pdf, const QString &name)
{
    SilentProgress silent;
    const auto findings = checkPdf(pdf, name, silent);
    QJsonArray list;
    if (!findings)
        list.append(findings.error().message.text());
    for (const PdfFinding &finding : findings ? *findings : PdfFindings())
        list.append(finding.code + u": "_s + finding.message.text());
    return list;
}

QJsonObject writeOne(const QString &path, const QString &target)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path));
    const QByteArray data = file.readAll();
    const application::Application application = withAttachment(QFileInfo(path).fileName(), data);
    SilentProgress silent;
    QElapsedTimer timer;
    timer.start();
    PageReader reader;
    const auto read = reader.read(data, silent);
    if (!read)
        qFatal("%s", qPrintable(read.error().message.text()));
    DossierOptions options;
    options.attachments = AttachmentsAs::Pages;
    options.appended.insert(application.attachments.first().sha256,
                            std::make_shared<const AppendedFile>(*read));
    const auto pdf = writePdf(applicationDossier(
                                  test::sampleCall(), application,
                                  [&data](const application::Attachment &) { return data; }, options),
                              silent);
    if (!pdf)
        qFatal("%s: %s", qPrintable(path), qPrintable(pdf.error().message.text()));
    const auto elapsed = timer.elapsed();
    QFile out(target);
    if (!out.open(QIODevice::WriteOnly) || out.write(pdf->bytes) != pdf->bytes.size())
        qFatal("%s cannot be written", qPrintable(target));
    int forms = 0;
    for (const AppendedPage &page : read->shown)
        forms += page.form >= 0 ? 1 : 0;
    return {{u"state"_s, stateName(read->state)},
            {u"repaired"_s, read->isRepaired},
            {u"pages"_s, read->pages},
            {u"shown"_s, static_cast<int>(read->shown.size())},
            {u"forms"_s, forms},
            {u"milliseconds"_s, elapsed},
            {u"size"_s, pdf->bytes.size()},
            {u"own"_s, ownFindings(pdf->bytes, QFileInfo(target).fileName())}};
}

} // namespace

int main(int argc, char *argv[])
{
    const QGuiApplication application(argc, argv);
    const QDir folder(application.arguments().value(1));
    const QStringList files = application.arguments().mid(2);
    QJsonObject list;
    for (qsizetype i = 0; i < files.size(); ++i) {
        const QString name = u"%1.pdf"_s.arg(QString::number(i).rightJustified(4, u'0'));
        QJsonObject result = writeOne(files[i], folder.filePath(name));
        result.insert(u"source"_s, files[i]);
        list.insert(name, result);
    }
    QFile out(folder.filePath(u"list.json"_s));
    const QByteArray text = QJsonDocument(list).toJson();
    return out.open(QIODevice::WriteOnly) && out.write(text) == text.size() ? 0 : 1;
}
