// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/applicant/FormAttachments.h"

#include "app/pages/applicant/AttachmentDialog.h"
#include "app/pages/applicant/AttachmentPreview.h"
#include "models/session/Apply.h"

namespace tandem::pages {

using namespace Qt::StringLiterals;

FormAttachments::FormAttachments(const shell::Shelf &shelf, QWidget *window)
    : QObject(window)
    , m_shelf(shelf)
    , m_window(window)
{
}

void FormAttachments::choose(const QString &row, const QString &field)
{
    attach(row, field, m_shelf.prompter.chooseFiles(tr("Attach files to %1").arg(field), filterOf(field)));
}

void FormAttachments::attach(const QString &row, const QString &field, const QStringList &paths)
{
    if (!m_editor || m_editor->isLocked())
        return;
    for (const QString &path : paths) {
        auto job = [path, field, row](session::Desk &desk) {
            return session::attachFile(desk, path, field, row);
        };
        const QPointer<session::ApplicationEditor> editor = m_editor;
        shell::runJob(m_shelf, this, job, [editor](const application::Attachment &attachment) {
            if (editor)
                editor->addAttachment(attachment);
        });
    }
}

void FormAttachments::open(const QString &attachmentId)
{
    const application::Attachment *found =
        m_editor ? m_editor->application().attachment(attachmentId) : nullptr;
    if (!found)
        return;
    const application::Attachment attachment = *found;
    auto job = [attachment](session::Desk &desk) { return session::readAttachment(desk, attachment); };
    shell::runJob(m_shelf, this, job, [this, attachment](const QByteArray &content) {
        auto *preview = new AttachmentPreview(attachment, content, m_shelf.prompter, m_window);
        preview->open();
    });
}

void FormAttachments::describe(const QString &attachmentId)
{
    const application::Attachment *found =
        m_editor ? m_editor->application().attachment(attachmentId) : nullptr;
    if (!found || m_editor->isLocked())
        return;
    auto *dialog = new AttachmentDialog(m_editor->call(), *found, m_window);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        if (m_editor)
            m_editor->changeAttachment(dialog->attachment());
    });
    dialog->open();
}

void FormAttachments::remove(const QString &attachmentId)
{
    if (m_editor)
        m_editor->removeAttachment(attachmentId); // Ctrl+Z brings it back
}

QString FormAttachments::filterOf(const QString &field) const
{
    const call::FieldDefinition *definition = m_editor ? m_editor->call().field(field) : nullptr;
    QStringList patterns;
    for (const QString &format : definition ? definition->limits.formats : QStringList())
        patterns.append(u"*."_s + format);
    const QString all = tr("All files (*)");
    return patterns.isEmpty() ? all : tr("Files asked for (%1)").arg(patterns.join(u' ')) + u";;"_s + all;
}

} // namespace tandem::pages
