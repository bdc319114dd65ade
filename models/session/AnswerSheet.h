// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/application/Application.h"
#include "models/base/Ports.h"
#include "models/base/Result.h"

#include <QJsonObject>

namespace tandem::session {

/// An attachment described in words: a text to set as PDF, or a schematic drawing.
struct SheetAttachment
{
    application::Attachment attachment; ///< without hash and size
    LangText title;
    QList<LangText> paragraphs;
    QString drawing; ///< "line", "cell", ...; then there is no text
};

/// An application written down by hand: answers by field id, blocks in order, attachments in words. The form
/// of the sample world; see resources/samples/README.md.
struct AnswerSheet
{
    QString key;
    QString stage;
    QDateTime receivedAt;    ///< UTC; not valid before it came in
    QStringList stale;       ///< pair fields whose last language was changed after confirmation
    QStringList unconfirmed; ///< pair fields nobody confirmed
    application::Application application;
    QList<SheetAttachment> attachments;
};

/// Reads a sheet against a call. Errors: "sheet.field" (names a field the call does not have or a value that
/// does not fit its type), "json.*".
Result<AnswerSheet> readAnswerSheet(const QByteArray &text, const call::CallDefinition &call,
                                    const application::Author &author, IdSource &ids);

} // namespace tandem::session
