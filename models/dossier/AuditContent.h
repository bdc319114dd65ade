// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/call/CallDefinition.h"
#include "models/dossier/Document.h"

#include <QJsonObject>

namespace tandem::dossier {

/// One event of the log in its place in the hash chain.
struct AuditLine
{
    qint64 seq = 0;
    QDateTime at; ///< UTC
    QString actor;
    QString device;
    QString action; ///< "application.received"
    QString subject;
    QJsonObject detail;
    QString previous; ///< hash of the event before it in the whole log
    QString hash;
};

/// What the audit extract of one application says.
struct AuditMatter
{
    QString reference;
    QString acronym;
    LangText title;
    QList<AuditLine> lines;         ///< oldest first
    qint64 events = 0;              ///< of the whole log
    QString head;                   ///< hash of its last event
    std::optional<qint64> brokenAt; ///< first place of the chain that does not fit
};

/// The log of one application for the archive: every event with its place in the hash chain of the workspace,
/// and whether that chain is whole. The events travel inside as JSON, so that each hash can be computed again
/// (domain.md §5.1 D10).
[[nodiscard]] Document auditExtract(const call::CallDefinition &call, const AuditMatter &matter,
                                    const QStringList &languages = {});

} // namespace tandem::dossier
