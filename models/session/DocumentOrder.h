// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/Documents.h"

namespace tandem::session {

/// Every kind of document besides the dossier. The window, the command line and the tests all go by this
/// list.
enum class DocumentKind
{
    EvaluationSummary,
    IndividualReports,
    DecisionSheet,
    Letter,
    Certificate,
    FactSheet,
    AuditExtract,
    PanelReport,
    PublicList,
    BlankForm,
};

/// What must be named to write a kind of document.
struct DocumentKindInfo
{
    DocumentKind kind;
    QLatin1StringView key; ///< on the command line and in file names: "individual-reports"
    bool ofApplication;    ///< about one application; else about a call
    /// What it is written for, one document each.
    enum class Variants
    {
        None,
        Sides,    ///< for each side of the call: order.side
        Languages ///< in each content language of the call: order.language
    } variants = Variants::None;
};
[[nodiscard]] const QList<DocumentKindInfo> &documentKinds();
[[nodiscard]] std::optional<DocumentKind> documentKindFromKey(const QString &key);

struct DocumentOrder
{
    DocumentKind kind = DocumentKind::EvaluationSummary;
    QString applicationId = {}; ///< of kinds about one application
    QString callId = {};        ///< of the others
    QString side = {};          ///< side id, of kinds with Variants::Sides
    QString language = {};      ///< content language, of kinds with Variants::Languages
    QDate date = {};            ///< of letters; not valid: today, where the letter is written
    QStringList languages = {}; ///< of the other kinds, in the order they stand; empty: the pair of the call
};

/// One order for each document there is of a kind: for each side or language of the call, as the kind asks.
[[nodiscard]] QList<DocumentOrder> ordersOf(const DocumentKindInfo &info, const call::CallDefinition &call,
                                            const QString &applicationId = {});

struct OrderedDocument
{
    WrittenDocument document;
    QByteArray csv; ///< of kinds that are a table; else empty
    /// "TAN-2027-002-FLEXWASH-individual-reports.pdf", "...-de.pdf" where it is not in the pair: ASCII
    /// letters, digits and "-"
    QString fileName;
};

/// What the document says, for every rendering of it. Errors: those of writeOrder.
Result<dossier::Document> contentOf(Desk &desk, const DocumentOrder &order);

/// Writes the document. Errors: those of loading; "document.application", "document.call", "document.side"
/// or "document.language" when the order does not name one of the call; "document.names-reviewer" when a text
/// meant for outside the secretariat names a reviewer.
Result<OrderedDocument> writeOrder(Desk &desk, const DocumentOrder &order, Progress &progress);

} // namespace tandem::session
