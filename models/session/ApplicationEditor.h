// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/application/FileRules.h"
#include "models/application/PairRules.h"
#include "models/base/Issue.h"
#include "models/base/Ports.h"
#include "models/base/Result.h"

#include <QFuture>
#include <QObject>
#include <QTimer>
#include <QUndoStack>

#include <functional>

namespace tandem::session {

enum class SaveState
{
    Saved,
    Waiting,
    Saving,
    Failed
};

/// One application being edited: undo over every intention, rules checked as one types, saved by itself.
/// The one owner of the modified state; widgets have none.
class ApplicationEditor final : public QObject
{
    Q_OBJECT

public:
    /// Stores the difference of two states; runs beside the window's thread.
    using Save =
        std::function<QFuture<Result<void>>(application::Application before, application::Application after)>;
    struct Ports
    {
        const Clock &clock;
        IdSource &ids;
        QString authorName;
        QString device;
    };

    ApplicationEditor(call::CallDefinition call, application::Application application, Ports ports, Save save,
                      QObject *parent = nullptr);
    ~ApplicationEditor() override;

    [[nodiscard]] const call::CallDefinition &call() const { return m_call; }
    [[nodiscard]] const application::Application &application() const { return m_application; }
    [[nodiscard]] const Issues &issues() const { return m_issues; }
    [[nodiscard]] QUndoStack &undoStack() { return m_undo; }
    [[nodiscard]] SaveState saveState() const { return m_saveState; }
    [[nodiscard]] const std::optional<Error> &saveError() const { return m_saveError; }
    /// Handed in: nothing can be changed any more.
    [[nodiscard]] bool isLocked() const;

    void setValue(const application::ValueKey &key, const call::FieldValue &value);
    /// Adds a block or an entry of a repeated field and returns its id.
    QString addRow(const QString &group);
    void removeRow(const QString &group, const QString &row);
    void moveRow(const QString &group, const QString &row, int position);
    /// Chooses what holds where merged copies differ: the value replaces the revisions named.
    void settleConflict(const application::ValueKey &key, const call::FieldValue &value,
                        const QStringList &replaced);
    /// Settles that a block stays which one side removed and the other changed.
    void keepRow(const QString &row);
    /// The device all changes are made on.
    [[nodiscard]] const QString &device() const { return m_ports.device; }
    /// "The translation still holds": every side of the pair is confirmed against the other's present text.
    void confirmPair(const QString &row, const QString &field);
    /// Sets a finding about the texts of a field aside, with the reason; it comes back when its values
    /// change.
    void dismiss(const QString &row, const QString &field, const QString &finding, const QString &reason);
    void takeBackDismissal(const QString &row, const QString &field, const QString &finding);
    /// Adds the attachment to its file field, behind those that are there.
    void addAttachment(const application::Attachment &attachment);
    void changeAttachment(const application::Attachment &attachment);
    void removeAttachment(const QString &attachmentId);
    /// Another file takes the place of an attachment, with its caption, language and class.
    void replaceAttachment(const QString &attachmentId, application::Attachment successor);
    /// What is known of contents; issues() tells what is the matter with them.
    void setKnownFiles(const application::KnownFiles &known);

    /// Replaces everything, for instance after handing in; clears the undo stack, saves nothing.
    void reset(const application::Application &application);
    /// Saves what waits and blocks until it is safe or has failed. For closing and leaving a page.
    Result<void> flush();

signals:
    void applicationChanged();
    void issuesChanged();
    void saveStateChanged(tandem::session::SaveState state);

private:
    class Change;
    void check();
    void push(application::Application after, const QString &text, const QString &mergeKey = {});
    void apply(const application::Application &application);
    [[nodiscard]] application::Author author() const;
    void saveNow();
    Result<void> settleSaving();
    void finishSaving(const application::Application &saved, const Result<void> &result);
    void setSaveState(SaveState state);
    [[nodiscard]] QString fieldName(const QString &field) const;

    call::CallDefinition m_call;
    application::Application m_application;
    application::Application m_saved;
    Ports m_ports;
    Save m_save;
    application::PairMemory m_pairMemory;
    application::KnownFiles m_knownFiles;
    Issues m_issues;
    QUndoStack m_undo;
    QTimer m_saveTimer;
    QTimer m_checkTimer;
    QFuture<Result<void>> m_saving;
    std::optional<application::Application> m_savingTarget; ///< the state on its way to the disk
    SaveState m_saveState = SaveState::Saved;
    std::optional<Error> m_saveError;
};

} // namespace tandem::session
