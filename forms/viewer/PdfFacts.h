// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QSizeF>
#include <QString>

namespace Poppler {
class Document;
}

namespace tandem::forms {

struct PdfHeading
{
    QString title;
    int page = 0; ///< from 1; 0 leads nowhere
    QList<PdfHeading> below;
};

/// What is asked of a document once, when it is opened.
struct PdfFacts
{
    enum class Problem
    {
        None,
        Empty,
        Damaged,
        Protected
    };

    Problem problem = Problem::Empty;
    QList<QSizeF> sizes; ///< of the pages, in points
    QList<PdfHeading> headings;
};

/// Nothing stands for a file that is no PDF.
[[nodiscard]] PdfFacts readPdfFacts(Poppler::Document *document);

/// What Poppler says of a signature.
struct PdfSeal
{
    enum class State
    {
        Valid,
        Changed,   ///< the document is not what was signed
        Unreadable ///< cannot be verified
    };

    State state = State::Unreadable;
    bool coversWholeFile = false;
    bool isFollowed = false; ///< by a signature that covers all of it and holds
    bool isTrusted = false;  ///< this computer knows who vouches for the certificate
    bool isExpired = false;  ///< or the certificate was not valid when it was signed
    QString signer;
    QDateTime when; ///< as the signer's clock said; not valid if the file does not tell
    int page = 0;   ///< from 1, where it is shown; 0 nowhere
};

/// Looks at all signatures; takes some hundredths of a second for each.
[[nodiscard]] QList<PdfSeal> readPdfSeals(Poppler::Document *document);

} // namespace tandem::forms
