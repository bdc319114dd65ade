// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/application/Application.h"

namespace tandem::exchange {

/// One file of a ministry bundle, as its metadata speak of it.
struct BundleDocument
{
    QString path; ///< in the bundle: ASCII, at most 100 characters
    QString kind; ///< "dossier", "data", "call", "evaluation", "scores", "attachment"
    QString mediaType;
    QString originalName;  ///< of an attachment, as its owner called it; else empty
    QString field;         ///< id of the question an attachment answers; else empty
    QStringList languages; ///< of its content; may be empty
    LangText title;
    qint64 size = 0; ///< bytes
    QString sha256;
};

/// What stands in metadata.xml, on the three levels of German files (xdomea): the call is the file (Akte),
/// the application the case (Vorgang), each file of the bundle a document (Dokument).
struct BundleRecord
{
    QString callId;
    int callVersion = 1;
    QString callReference;
    LangText callTitle;
    QString applicationId;
    QString applicationReference; ///< "TAN-2027-002"
    LangText applicationTitle;    ///< empty where it is not for this audience
    application::Status status = application::Status::Draft;
    QDateTime received; ///< UTC; may be missing
    QString audience;   ///< key, or empty for everything
    LangText audienceName;
    QList<BundleDocument> documents;
};

/// The metadata as XML by resources/schemas/tandem-bundle-1.xsd. Same record, same bytes.
[[nodiscard]] QByteArray bundleMetadata(const BundleRecord &record);

/// SHA-256 of files, to be checked with “sha256sum -c”; sorted by path.
[[nodiscard]] QByteArray bundleManifest(const QMap<QString, QByteArray> &files);

/// What is in the bundle and how to check it, for people, in each of the languages.
[[nodiscard]] QByteArray bundleReadme(const BundleRecord &record, const QStringList &languages);

/// A name for a file in the bundle: "007-i03-contract.pdf". ASCII, small letters, at most 50 characters; what
/// is not ASCII in the original falls away, its ending stays. `number` keeps names apart.
[[nodiscard]] QString bundleFileName(int number, const QString &field, const QString &originalName);

} // namespace tandem::exchange
