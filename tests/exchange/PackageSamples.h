// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/application/ApplicationJson.h"
#include "models/base/AtomicFile.h"
#include "models/call/CallReader.h"
#include "models/exchange/Package.h"
#include "tests/support/SampleApplication.h"

#include <QFile>

/// One package of every kind, between an applicant, an office and a reviewer.
namespace tandem::test {

inline QDateTime sampleTime()
{
    return {QDate(2027, 3, 1), QTime(8, 0), Qt::UTC};
}

/// The text of a shipped call, byte for byte, and what it says of itself.
inline const QByteArray &callText()
{
    static const QByteArray text = [] {
        QFile file(QStringLiteral(TANDEM_SOURCE_DIR "/resources/calls/flagship-concept.json"));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }();
    return text;
}

inline const call::CallDefinition &callOfPackages()
{
    static const call::CallDefinition call = *call::requireCall(callText());
    return call;
}

struct Cast
{
    exchange::Identity applicant = exchange::Identity::create(
        QStringLiteral("applicant"), {{QStringLiteral("de"), QStringLiteral("Antrag GmbH")}});
    exchange::Identity office = exchange::Identity::create(
        QStringLiteral("office"), {{QStringLiteral("de"), QStringLiteral("Geschäftsstelle")}});
    exchange::Identity reviewer = exchange::Identity::create(
        QStringLiteral("reviewer"), {{QStringLiteral("zh"), QStringLiteral("专家")}});
    exchange::RecoveryKey recovery = exchange::createRecoveryKey();
};

inline review::Review sampleReview(const QString &applicationId, int number)
{
    review::Review review;
    review.id = sampleId(900 + number);
    review.applicationId = applicationId;
    review.reviewerId = sampleId(800);
    review.declaration.answers = {{QStringLiteral("Q1"), false}, {QStringLiteral("Q2"), false}};
    review.declaration.at = sampleTime();
    review.marks.insert(QStringLiteral("K1"),
                        {7, {{QStringLiteral("de"), QStringLiteral("Überzeugend begründet.")}}});
    return review;
}

inline application::Application applicationWith(const QByteArray &file, const QString &fileName)
{
    application::Application application = sampleApplication();
    application.callId = callOfPackages().id;
    application::Attachment attachment;
    attachment.id = sampleId(700);
    attachment.field = QStringLiteral("I01");
    attachment.fileName = fileName;
    attachment.sha256 = sha256(file);
    attachment.size = file.size();
    attachment.mediaType = QStringLiteral("application/pdf");
    application.attachments = {attachment};
    return application;
}

inline exchange::PackageContent samplePackage(exchange::PackageKind kind)
{
    using exchange::PackageKind;
    exchange::PackageContent content;
    content.kind = kind;
    content.uuid = sampleId(1);
    content.createdAt = sampleTime();
    if (kind == PackageKind::Identity)
        return content;
    const QByteArray file("%PDF-1.7 evidence");
    const application::Application application = applicationWith(file, QStringLiteral("附件 Größe.pdf"));
    content.callId = callOfPackages().id;
    content.callVersion = callOfPackages().version;
    if (kind != PackageKind::Review && kind != PackageKind::Receipt)
        content.callText = callText();
    if (kind == PackageKind::WorkCopy || kind == PackageKind::Submission || kind == PackageKind::Packet) {
        content.applications = {application};
        content.blobs = {{sha256(file), file}};
    }
    if (kind == PackageKind::Packet) {
        content.dossiers = {{application.id, QByteArray("%PDF-1.7 dossier")}};
        content.extra = {{QStringLiteral("reviewer"), QStringLiteral("G1")},
                         {QStringLiteral("due"), QStringLiteral("2027-05-01")}};
    }
    if (kind == PackageKind::Packet || kind == PackageKind::Review)
        content.reviews = {sampleReview(application.id, 1), sampleReview(application.id, 2)};
    if (kind == PackageKind::Submission) {
        content.replaces = sampleId(2);
        content.audit = {17, QString(64, QLatin1Char('a'))};
    }
    return content;
}

} // namespace tandem::test
