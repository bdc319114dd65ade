// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/fields/FieldEditor.h"
#include "models/application/Application.h"

#include <QHash>
#include <QPixmap>

class QPushButton;
class QVBoxLayout;

namespace tandem::forms {

class LanguagePair;
class TextLabel;

/// The fields of one row: of a section that stands once, of one partner, or one entry of a repeated field. In
/// a repeated group it has a head with its number and buttons to move and remove it.
class FieldBlock final : public QWidget
{
    Q_OBJECT

public:
    /// `group` is the section or field that repeats; empty for fields that stand once.
    FieldBlock(const call::CallDefinition &call, const QList<call::FieldDefinition> &fields,
               const QString &group, const QString &row, const QStringList &languages,
               const QString &interfaceLanguage, QWidget *parent);

    [[nodiscard]] QString row() const { return m_row; }
    [[nodiscard]] const QList<LanguagePair *> &pairs() const { return m_pairs; }
    [[nodiscard]] LanguagePair *pair(const QString &field) const;
    /// Values, states, conditions; only what differs from what is shown is touched.
    void setApplication(const application::Application &application);
    /// Small pictures of attached contents, by SHA-256.
    void setThumbnails(const QHash<QString, QPixmap> &thumbnails);
    void setIssues(const Issues &issues);
    void setReadOnly(bool readOnly);
    void setInterfaceLanguage(const QString &language);
    /// Text of the head, and whether it may be moved up or down or removed.
    void setHead(const QString &title, bool up, bool down, bool removable);

signals:
    void valueEdited(const tandem::application::ValueKey &key, const tandem::call::FieldValue &value);
    void confirmRequested(const QString &row, const QString &field);
    void entered(const tandem::Place &place);
    void removeRequested(const QString &row);
    void moveRequested(const QString &row, int by);
    void attachmentAddRequested(const QString &row, const QString &field);
    void attachmentOpenRequested(const QString &attachmentId);
    void attachmentDescribeRequested(const QString &attachmentId);
    void attachmentReplaceRequested(const QString &attachmentId);
    void attachmentRemoveRequested(const QString &attachmentId);
    void filesDropped(const QString &row, const QString &field, const QStringList &paths);

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeHead(QVBoxLayout *layout);
    void connectPair(LanguagePair *pair);
    void connectFiles(LanguagePair *pair);
    void retranslate();

    const call::CallDefinition &m_call;
    QString m_row;
    QList<LanguagePair *> m_pairs;
    bool m_readOnly = false;
    TextLabel *m_title = nullptr;
    QPushButton *m_up = nullptr;
    QPushButton *m_down = nullptr;
    QPushButton *m_remove = nullptr;
};

} // namespace tandem::forms
