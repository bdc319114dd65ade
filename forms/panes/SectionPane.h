// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/fields/FieldEditor.h"
#include "models/application/Application.h"
#include "models/base/Issue.h"
#include "models/call/CallDefinition.h"

#include <QHash>
#include <QPixmap>
#include <QScrollArea>

#include <functional>

namespace tandem::forms {

class FieldBlock;
class FieldGroup;
class LanguagePair;

/// One section of a call as a form, built from the call alone. Shows an Application value; what the user does
/// comes out as signals, and the page gives the changed Application back. Only what differs is touched, so
/// the cursor stays while one types.
class SectionPane final : public QScrollArea
{
    Q_OBJECT

public:
    explicit SectionPane(QWidget *parent = nullptr);
    ~SectionPane() override;

    /// Builds the form. `call` must outlive the pane; `languages` are the content languages to show, in
    /// order.
    void setSection(const call::CallDefinition *call, const QString &sectionId, const QStringList &languages,
                    const QString &interfaceLanguage);
    [[nodiscard]] QString sectionId() const { return m_sectionId; }
    /// Shows values, blocks, states and conditions; silent.
    void setApplication(const application::Application &application);
    /// Small pictures of attached contents, by SHA-256.
    void setThumbnails(const QHash<QString, QPixmap> &thumbnails);
    void showIssues(const Issues &issues);
    void setReadOnly(bool readOnly);
    /// Labels, numbers and dates in another interface language; keeps everything that is typed.
    void setInterfaceLanguage(const QString &language);
    /// Scrolls to the place and puts the focus there; nothing if the place is not in this section.
    void scrollTo(const Place &place);
    /// Puts the focus to the next side that LanguagePair::isOpen() behind the focused one, or before it, and
    /// beyond the end on from the other if `around`. False: there is none, the focus stays.
    bool focusOpen(bool forwards, bool around);
    [[nodiscard]] Place focusedPlace() const;
    /// What changed in a stale pair, made by the page from the difference of the revisions. Asked for each
    /// stale pair; without it nothing is marked.
    using Differences = std::function<QList<TextChange>(const QString &row, const QString &field)>;
    void setDifferences(Differences differences);

signals:
    void valueEdited(const tandem::application::ValueKey &key, const tandem::call::FieldValue &value);
    void rowAddRequested(const QString &group);
    void rowRemoveRequested(const QString &group, const QString &row);
    /// `position` is the index the row shall have afterwards.
    void rowMoveRequested(const QString &group, const QString &row, int position);
    void pairConfirmRequested(const QString &row, const QString &field);
    void attachmentAddRequested(const QString &row, const QString &field);
    void attachmentOpenRequested(const QString &attachmentId);
    void attachmentDescribeRequested(const QString &attachmentId);
    void attachmentReplaceRequested(const QString &attachmentId);
    void attachmentRemoveRequested(const QString &attachmentId);
    void filesDropped(const QString &row, const QString &field, const QStringList &paths);
    /// The field the user is in changed; for the guidance pane.
    void placeEntered(const tandem::Place &place);

private:
    void settleLayouts();
    void bringIntoView(LanguagePair *pair);
    void connectGroup(FieldGroup *group);
    void connectBlock(FieldBlock *block);
    [[nodiscard]] QList<FieldBlock *> blocks() const;
    void fillDifferences();

    const call::CallDefinition *m_call = nullptr;
    QString m_sectionId;
    QStringList m_languages;
    QString m_interfaceLanguage;
    Issues m_issues;
    QHash<QString, QPixmap> m_thumbnails;
    Differences m_differences;
    Place m_entered;
    QList<FieldGroup *> m_groups;
};

} // namespace tandem::forms
