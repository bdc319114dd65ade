// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/fields/FieldEditor.h"

#include <QHash>
#include <QPixmap>

class QLabel;
class QListView;
class QPushButton;
class QStandardItemModel;

namespace tandem::forms {

/// The attachments of a file field: a small picture, name, size, language, class, caption. It touches no
/// file: it asks the page to add, open or remove, and shows what the application then holds. Only a new order
/// is an edit of the value.
class FileEditor final : public FieldEditor
{
    Q_OBJECT

public:
    FileEditor(const call::FieldDefinition &definition, const FieldContext &context, QWidget *parent);

    /// All attachments of the application; the value says which of them belong here.
    void setAttachments(const QList<application::Attachment> &attachments);
    /// Small pictures of contents, by SHA-256; without one there is a sign for a file.
    void setThumbnails(const QHash<QString, QPixmap> &thumbnails);
    [[nodiscard]] QWidgetList focusChain() const override;

signals:
    void addRequested();
    void openRequested(const QString &attachmentId);
    void removeRequested(const QString &attachmentId);
    /// Another file is to take its place.
    void replaceRequested(const QString &attachmentId);
    /// Language or caption are to be changed, by a dialog of the page.
    void describeRequested(const QString &attachmentId);
    /// Local files were dropped on the field.
    void dropped(const QStringList &paths);

protected:
    void display(const call::FieldValue &value) override;
    void applyReadOnly(bool readOnly) override;
    void retranslate() override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void fill();
    void updateButtons();
    void move(int by);
    [[nodiscard]] QString currentId() const;
    [[nodiscard]] QString line(const application::Attachment &attachment) const;
    [[nodiscard]] QIcon picture(const QString &sha256) const;

    QList<application::Attachment> m_attachments;
    QHash<QString, QPixmap> m_thumbnails;
    QListView *m_view;
    QStandardItemModel *m_model;
    QLabel *m_hint;
    QPushButton *m_add;
    QPushButton *m_open;
    QPushButton *m_describe;
    QPushButton *m_replace;
    QPushButton *m_remove;
    QPushButton *m_up;
    QPushButton *m_down;
};

} // namespace tandem::forms
