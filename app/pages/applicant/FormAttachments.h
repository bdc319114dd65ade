// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/applicant/AttachmentExaminer.h"
#include "app/shell/ProgressRow.h"
#include "app/shell/Shelf.h"
#include "models/session/ApplicationEditor.h"

#include <QPixmap>
#include <QSet>

class QWidget;

namespace tandem::pages {

/// What one does with the attachments of an application: add, look at, describe, replace, remove. Every file
/// is looked into before it is attached; what nobody could use is refused in a sentence.
class FormAttachments final : public QObject
{
    Q_OBJECT

public:
    /// Dialogs stand over `window`, which owns it.
    FormAttachments(const shell::Shelf &shelf, QWidget *window);

    /// Shows what is known of its attachments and finds out what is not.
    void setEditor(session::ApplicationEditor *editor);
    /// How far the files are that are being looked into, with a button to stop; to be laid out by the page.
    [[nodiscard]] QWidget *progressRow() const { return m_progress; }
    /// Small pictures of contents, by SHA-256.
    [[nodiscard]] const QHash<QString, QPixmap> &thumbnails() const { return m_thumbnails; }

    /// Asks for files and attaches them.
    void choose(const QString &row, const QString &field);
    void attach(const QString &row, const QString &field, const QStringList &paths);
    void open(const QString &attachmentId);
    void describe(const QString &attachmentId);
    /// Asks for another file to take its place; the one before is kept in this workspace.
    void replace(const QString &attachmentId);
    void remove(const QString &attachmentId);

signals:
    void thumbnailsChanged();

private:
    /// Where files go that are being looked into.
    struct Target
    {
        QPointer<session::ApplicationEditor> editor;
        QString row;
        QString field;
        QString replaced; ///< id of the attachment the file takes the place of; empty: a further one
    };

    void receive(const Target &target, const QStringList &paths);
    void take(const Target &target, const session::ArrivingFile &file);
    void refuse(const QString &sentence) { m_refusals.append(sentence); }
    void tellRefusals();
    void keep(const Target &target, const session::ArrivingFile &file);
    void learn(const QString &sha256, const dossier::ExaminedFile &examined);
    [[nodiscard]] bool isStopped(const QString &sha256) const;
    void examineNext();
    void showContent(const application::Attachment &attachment);
    void openContent(const application::Attachment &attachment, const QByteArray &content);
    [[nodiscard]] QString filterOf(const QString &field) const;

    shell::Shelf m_shelf;
    QWidget *m_window;
    shell::ProgressRow *m_progress;
    AttachmentExaminer m_examiner;
    QPointer<session::ApplicationEditor> m_editor;
    application::KnownFiles m_known;
    QHash<QString, QPixmap> m_thumbnails;
    QSet<QString> m_seen; ///< contents that were looked into while the window is open
    QList<application::Attachment> m_unseen;
    QStringList m_refusals; ///< sentences about files that were not attached
    bool m_isExamining = false;
    int m_receiving = 0; ///< files that are being looked into
};

} // namespace tandem::pages
