// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/Shelf.h"
#include "models/session/ApplicationEditor.h"

class QWidget;

namespace tandem::pages {

/// What one does with the attachments of an application: add, look at, describe, remove.
class FormAttachments final : public QObject
{
    Q_OBJECT

public:
    /// Dialogs stand over `window`, which owns it.
    FormAttachments(const shell::Shelf &shelf, QWidget *window);

    void setEditor(session::ApplicationEditor *editor) { m_editor = editor; }
    /// Asks for files and attaches them.
    void choose(const QString &row, const QString &field);
    void attach(const QString &row, const QString &field, const QStringList &paths);
    void open(const QString &attachmentId);
    void describe(const QString &attachmentId);
    void remove(const QString &attachmentId);

private:
    [[nodiscard]] QString filterOf(const QString &field) const;

    shell::Shelf m_shelf;
    QWidget *m_window;
    QPointer<session::ApplicationEditor> m_editor;
};

} // namespace tandem::pages
