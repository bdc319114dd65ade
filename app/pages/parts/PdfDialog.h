// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/Shelf.h"
#include "models/session/Documents.h"

#include <QDialog>
#include <QHash>

#include <functional>

class QPushButton;
class QShortcut;

namespace tandem::forms {
class PdfPane;
class SegmentBar;
} // namespace tandem::forms
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

    /// The same document in other languages.
    struct Version
    {
        QString id;
        QString label; ///< "Deutsch", "中文 · Deutsch"
        std::function<Result<session::WrittenDocument>(session::Desk &, Progress &)> write;
    };
    /// Offers them with the first as the one that is shown. Another one is written when it is first asked
    /// for, and shown at the same place: the last of `marks` (named destinations) above the upper edge.
    void offerVersions(const QList<Version> &versions, const QStringList &marks);
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

    void showVersion(const QString &id);
    void nextVersion();
    void keepVersion();
    void save();
    void sign();
    void showSigned(const session::SignedDocument &document);
    void retranslate();

    shell::Shelf m_shelf;
    QString m_fileName;
    QString m_writtenName; ///< before it was signed
    QString m_subject;
    QList<Version> m_versions;
    QString m_version; ///< id of the one that is shown
    struct Written
    {
        QString fileName;
        QString writtenName;
        QByteArray pdf;
    };
    QHash<QString, Written> m_written; ///< versions that were shown before, by id
    QList<Rendering> m_renderings;     ///< the PDF first
    forms::PdfPane *m_reader;
    shell::ProgressRow *m_progress;
    forms::SegmentBar *m_versionBar;
    QShortcut *m_nextVersion;
    QPushButton *m_sign;
    QPushButton *m_save;
    QPushButton *m_close;
};

} // namespace tandem::pages
