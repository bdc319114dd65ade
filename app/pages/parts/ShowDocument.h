// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/parts/DocumentChoosing.h"
#include "app/pages/parts/DocumentsButton.h"
#include "app/pages/parts/LongWork.h"
#include "app/pages/parts/PdfDialog.h"

namespace tandem::pages {

/// Asks for the languages, unless the order is for one by nature; writes the document, with progress and
/// cancel in `row`, and opens it to read and to save.
inline void showDocument(shell::Shelf &shelf, QWidget *page, shell::ProgressRow *row,
                         const call::CallDefinition &call, session::DocumentOrder order)
{
    const QString name = DocumentsButton::nameOf(order.kind);
    const QString subject = order.applicationId.isEmpty() ? order.callId : order.applicationId;
    if (order.language.isEmpty()) {
        const auto choice = chooseDocument(shelf, name, call, AskAudience::No);
        if (!choice)
            return;
        order.languages = choice->languages;
    }
    runLong(
        shelf, page, row, DocumentsButton::tr("Writing: %1").arg(name),
        [order](session::Desk &desk, Progress &port) { return session::writeOrder(desk, order, port); },
        [&shelf, page, name, subject](const session::OrderedDocument &ordered) {
            auto *dialog = new PdfDialog(shelf, name, ordered.fileName, ordered.document.pdf,
                                         PdfDialog::Writer::Tandem, page);
            dialog->setSubject(subject);
            dialog->addRendering(PdfDialog::tr("Web pages (*.html)"), QStringLiteral(".html"),
                                 ordered.document.html);
            if (!ordered.csv.isEmpty())
                dialog->addRendering(PdfDialog::tr("Tables (*.csv)"), QStringLiteral(".csv"), ordered.csv);
            dialog->open();
        });
}

} // namespace tandem::pages
