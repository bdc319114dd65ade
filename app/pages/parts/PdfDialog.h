// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/Shelf.h"

#include <QDialog>

class QPushButton;

namespace tandem::forms {
class PdfPane;
}
namespace tandem::session {
struct SignedDocument;
}
namespace tandem::shell {
class ProgressRow;
}

namespace tandem::pages {

/// A document to read in a window of its own, and to save. What this program wrote can be signed too. Deletes
/// itself when closed.
class PdfDialog final : public QDialog
{
    Q_OBJECT

public:
    enum class Writer
    {
        Tandem,  ///< dossiers, reports, signature pages
        Somebody ///< attachments
    };

    PdfDialog(const shell::Shelf &shelf, const QString &title, const QString &fileName, const QByteArray &pdf,
              Writer writer, QWidget *parent);

    /// Another rendering that may be saved: what files are called for the person, their ending, their bytes.
    void addRendering(const QString &filter, const QString &ending, const QByteArray &bytes);

    /// The application or call the document is about: signing it is noted there.
    void setSubject(const QString &id) { m_subject = id; }

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Rendering
    {
        QString filter;
        QString ending;
        QByteArray bytes;
    };

    void save();
    void sign();
    void showSigned(const session::SignedDocument &document);
    void retranslate();

    shell::Shelf m_shelf;
    QString m_fileName;
    QString m_writtenName; ///< before it was signed
    QString m_subject;
    QList<Rendering> m_renderings; ///< the PDF first
    forms::PdfPane *m_reader;
    shell::ProgressRow *m_progress;
    QPushButton *m_sign;
    QPushButton *m_save;
    QPushButton *m_close;
};

} // namespace tandem::pages
