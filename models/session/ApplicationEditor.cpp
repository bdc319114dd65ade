// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/ApplicationEditor.h"

#include "models/application/ApplicationRules.h"
#include "models/application/OpenConflicts.h"
#include "models/application/Rows.h"
#include "models/base/WhenDone.h"

#include <QUndoCommand>

namespace tandem::session {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTypingPause = 400; // milliseconds; storage.md §1.4
constexpr int kCheckPause = 120;  // milliseconds
constexpr int kRetryPause = 5000; // milliseconds after a failed save

} // namespace

/// A whole state before and after. States share all they have in common, so this costs little.
class ApplicationEditor::Change final : public QUndoCommand
{
public:
    Change(ApplicationEditor &editor, application::Application after, const QString &text, QString mergeKey)
        : QUndoCommand(text)
        , m_editor(editor)
        , m_before(editor.m_application)
        , m_after(std::move(after))
        , m_mergeKey(std::move(mergeKey))
    {
    }

    void undo() override { m_editor.apply(m_before); }
    void redo() override { m_editor.apply(m_after); }
    [[nodiscard]] int id() const override { return m_mergeKey.isEmpty() ? -1 : 1; }

    bool mergeWith(const QUndoCommand *other) override
    {
        const auto *next = static_cast<const Change *>(other);
        if (next->m_mergeKey != m_mergeKey)
            return false;
        m_after = next->m_after;
        return true;
    }

private:
    ApplicationEditor &m_editor;
    application::Application m_before;
    application::Application m_after;
    QString m_mergeKey;
};

ApplicationEditor::ApplicationEditor(call::CallDefinition call, application::Application application,
                                     Ports ports, Save save, QObject *parent)
    : QObject(parent)
    , m_call(std::move(call))
    , m_application(std::move(application))
    , m_saved(m_application)
    , m_ports(std::move(ports))
    , m_save(std::move(save))
{
    m_saveTimer.setSingleShot(true);
    m_saveTimer.setInterval(kTypingPause);
    connect(&m_saveTimer, &QTimer::timeout, this, &ApplicationEditor::saveNow);
    m_checkTimer.setSingleShot(true);
    m_checkTimer.setInterval(kCheckPause);
    connect(&m_checkTimer, &QTimer::timeout, this, [this] {
        check();
        emit issuesChanged();
    });
    check();
}

ApplicationEditor::~ApplicationEditor()
{
    m_saveTimer.stop();
    m_saving.waitForFinished();
}

application::Author ApplicationEditor::author() const
{
    return {m_ports.authorName, m_ports.device, m_ports.clock.now()};
}

bool ApplicationEditor::isLocked() const
{
    return !application::isOpenToChange(m_application.status);
}

void ApplicationEditor::check()
{
    m_issues = application::validate(m_call, m_application, &m_pairMemory) +
               application::attachmentIssues(m_call, m_application, m_knownFiles);
}

void ApplicationEditor::setKnownFiles(const application::KnownFiles &known)
{
    if (known == m_knownFiles)
        return;
    m_knownFiles = known;
    m_checkTimer.start();
}

void ApplicationEditor::setValue(const application::ValueKey &key, const call::FieldValue &value)
{
    if (isLocked() || m_application.value(key) == value)
        return;
    application::Application after = m_application;
    after.setValue(key, value, author(), m_ports.ids.next());
    push(std::move(after), tr("Edit %1").arg(fieldName(key.field)),
         key.row + u'/' + key.field + u'/' + key.language);
}

QString ApplicationEditor::addRow(const QString &group)
{
    if (isLocked())
        return {};
    const QString row = m_ports.ids.next();
    application::Application after = m_application;
    application::addRow(after, group, row, author(), m_ports.ids.next());
    push(std::move(after), tr("Add an entry to %1").arg(fieldName(group)));
    return row;
}

void ApplicationEditor::removeRow(const QString &group, const QString &row)
{
    if (isLocked() || !m_application.rows.value(group).contains(row))
        return;
    application::Application after = m_application;
    application::removeRow(after, group, row, author(), m_ports.ids.next());
    push(std::move(after), tr("Remove an entry from %1").arg(fieldName(group)));
}

void ApplicationEditor::moveRow(const QString &group, const QString &row, int position)
{
    const auto from = m_application.rows.value(group).indexOf(row);
    if (isLocked() || from < 0 || position < 0 || position >= m_application.rows.value(group).size() ||
        from == position)
        return;
    application::Application after = m_application;
    application::moveRow(after, group, row, position, author(), m_ports.ids.next());
    push(std::move(after), tr("Move an entry of %1").arg(fieldName(group)));
}

void ApplicationEditor::settleConflict(const application::ValueKey &key, const call::FieldValue &value,
                                       const QStringList &replaced)
{
    if (isLocked() || replaced.isEmpty())
        return;
    application::Application after = m_application;
    application::settleConflict(after, key, value, replaced, author(), m_ports.ids.next());
    const QString group = application::groupOfOrder(key);
    push(std::move(after), tr("Choose what holds in %1").arg(group.isEmpty() ? fieldName(key.field) : group));
}

void ApplicationEditor::keepRow(const QString &row)
{
    if (isLocked())
        return;
    application::Application after = m_application;
    application::keepRow(after, row, author(), m_ports.ids.next());
    push(std::move(after),
         tr("Keep an entry of %1").arg(fieldName(application::groupOfRow(m_application, row))));
}

void ApplicationEditor::confirmPair(const QString &row, const QString &field)
{
    const call::FieldDefinition *definition = m_call.field(field);
    if (isLocked() || !definition || definition->translation != call::Translation::Pair)
        return;
    application::Application after = m_application;
    after.confirmPair(row, field, m_call.pairLanguages());
    if (!(after == m_application))
        push(std::move(after), tr("Confirm both texts of %1").arg(field));
}

void ApplicationEditor::dismiss(const QString &row, const QString &field, const QString &finding,
                                const QString &reason)
{
    if (isLocked() || finding.isEmpty() || reason.trimmed().isEmpty())
        return;
    application::Application after = m_application;
    after.dismiss(row, field, finding, reason.trimmed(), author());
    push(std::move(after), tr("Set a finding of %1 aside").arg(fieldName(field)));
}

void ApplicationEditor::takeBackDismissal(const QString &row, const QString &field, const QString &finding)
{
    if (isLocked() || !m_application.dismissal(row, field, finding))
        return;
    application::Application after = m_application;
    after.takeBackDismissal(row, field, finding, author());
    push(std::move(after), tr("Show a finding of %1 again").arg(fieldName(field)));
}

void ApplicationEditor::addAttachment(const application::Attachment &attachment)
{
    if (isLocked())
        return;
    application::Application after = m_application;
    after.attachments.append(attachment);
    const application::ValueKey key{attachment.row, attachment.field, {}};
    call::FileList files;
    if (const auto *present = std::get_if<call::FileList>(&m_application.value(key)))
        files = *present;
    files.attachmentIds.append(attachment.id);
    after.setValue(key, files, author(), m_ports.ids.next());
    push(std::move(after), tr("Attach “%1”").arg(attachment.fileName));
}

void ApplicationEditor::changeAttachment(const application::Attachment &attachment)
{
    const application::Attachment *present = m_application.attachment(attachment.id);
    if (isLocked() || !present || *present == attachment)
        return;
    application::Application after = m_application;
    application::Attachment changed = attachment;
    const application::ValueKey key{present->row, present->field, {}};
    const application::Answer answer = m_application.answers.value(key);
    const application::Revision *head = answer.head();
    const auto *files = head ? std::get_if<call::FileList>(&head->value) : nullptr;
    // A partner may describe the copy that left: what changes under an id would then differ without a trace.
    if (files && head->frozen && files->attachmentIds.contains(attachment.id)) {
        changed.id = m_ports.ids.next();
        call::FileList renewed = *files;
        renewed.attachmentIds.replace(files->attachmentIds.indexOf(attachment.id), changed.id);
        after.setValue(key, renewed, author(), m_ports.ids.next());
    }
    std::replace_if(
        after.attachments.begin(), after.attachments.end(),
        [&](const application::Attachment &candidate) { return candidate.id == attachment.id; }, changed);
    push(std::move(after), tr("Describe “%1”").arg(attachment.fileName), u"attachment/"_s + changed.id);
}

void ApplicationEditor::replaceAttachment(const QString &attachmentId, application::Attachment successor)
{
    const application::Attachment *before = m_application.attachment(attachmentId);
    if (isLocked() || !before)
        return;
    const QString fileName = before->fileName;
    successor.field = before->field;
    successor.row = before->row;
    successor.caption = before->caption;
    successor.language = before->language;
    successor.contentClass = before->contentClass;
    application::Application after = m_application;
    std::replace_if(
        after.attachments.begin(), after.attachments.end(),
        [&](const application::Attachment &candidate) { return candidate.id == attachmentId; }, successor);
    const application::ValueKey key{successor.row, successor.field, {}};
    if (const auto *present = std::get_if<call::FileList>(&m_application.value(key))) {
        call::FileList files = *present;
        files.attachmentIds.replaceInStrings(attachmentId, successor.id);
        after.setValue(key, files, {m_ports.authorName, m_ports.device, m_ports.clock.now()},
                       m_ports.ids.next());
    }
    push(std::move(after), tr("Replace “%1”").arg(fileName));
}

void ApplicationEditor::removeAttachment(const QString &attachmentId)
{
    const application::Attachment *attachment = m_application.attachment(attachmentId);
    if (isLocked() || !attachment)
        return;
    const application::ValueKey key{attachment->row, attachment->field, {}};
    const QString fileName = attachment->fileName;
    application::Application after = m_application;
    after.attachments.removeIf(
        [&](const application::Attachment &candidate) { return candidate.id == attachmentId; });
    if (const auto *present = std::get_if<call::FileList>(&m_application.value(key))) {
        call::FileList files = *present;
        files.attachmentIds.removeAll(attachmentId);
        const call::FieldValue value =
            files.attachmentIds.isEmpty() ? call::FieldValue() : call::FieldValue(files);
        after.setValue(key, value, author(), m_ports.ids.next());
    }
    push(std::move(after), tr("Remove “%1”").arg(fileName));
}

void ApplicationEditor::reset(const application::Application &application)
{
    m_saveTimer.stop();
    static_cast<void>(settleSaving());
    m_saveTimer.stop();
    m_undo.clear();
    m_application = application;
    m_saved = application;
    check();
    setSaveState(SaveState::Saved);
    emit applicationChanged();
    emit issuesChanged();
}

Result<void> ApplicationEditor::flush()
{
    m_saveTimer.stop();
    static_cast<void>(settleSaving()); // a failure is told by the state
    if (m_saved == m_application)
        return {};
    m_savingTarget = m_application;
    m_saving = m_save(m_saved, m_application);
    return settleSaving();
}

void ApplicationEditor::push(application::Application after, const QString &text, const QString &mergeKey)
{
    m_undo.push(new Change(*this, std::move(after), text, mergeKey));
}

void ApplicationEditor::apply(const application::Application &application)
{
    m_application = application;
    emit applicationChanged();
    m_checkTimer.start();
    m_saveTimer.start(kTypingPause);
    setSaveState(SaveState::Waiting);
}

void ApplicationEditor::saveNow()
{
    if (m_savingTarget) {
        m_saveTimer.start(kTypingPause);
        return;
    }
    if (m_saved == m_application) {
        setSaveState(SaveState::Saved);
        return;
    }
    setSaveState(SaveState::Saving);
    m_savingTarget = m_application;
    m_saving = m_save(m_saved, m_application);
    whenDone(m_saving, this, [this](const Result<void> &) { static_cast<void>(settleSaving()); });
}

Result<void> ApplicationEditor::settleSaving()
{
    // Both the finished save and a flush that overtook it end here; the second finds nothing left to do.
    if (!m_savingTarget)
        return {};
    m_saving.waitForFinished();
    const application::Application saved = *m_savingTarget;
    m_savingTarget.reset();
    const Result<void> result = m_saving.result();
    finishSaving(saved, result);
    return result;
}

void ApplicationEditor::finishSaving(const application::Application &saved, const Result<void> &result)
{
    if (!result.ok()) {
        m_saveError = result.error();
        m_saveTimer.start(kRetryPause);
        setSaveState(SaveState::Failed);
        return;
    }
    m_saved = saved;
    m_saveError.reset();
    if (!(m_saved == m_application)) {
        m_saveTimer.start(kTypingPause);
        setSaveState(SaveState::Waiting);
        return;
    }
    setSaveState(SaveState::Saved);
}

void ApplicationEditor::setSaveState(SaveState state)
{
    if (m_saveState == state)
        return;
    m_saveState = state;
    emit saveStateChanged(state);
}

QString ApplicationEditor::fieldName(const QString &field) const
{
    if (const call::FieldDefinition *definition = m_call.field(field))
        return definition->id;
    if (const call::Section *section = m_call.section(field))
        return section->id;
    return field;
}

} // namespace tandem::session
