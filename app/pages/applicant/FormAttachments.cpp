// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/applicant/FormAttachments.h"

#include "app/pages/applicant/AttachmentDialog.h"
#include "app/pages/applicant/AttachmentPreview.h"
#include "app/pages/parts/PdfDialog.h"
#include "models/session/EarlierFiles.h"

#include <QFileInfo>

namespace tandem::pages {

using namespace Qt::StringLiterals;
using application::Attachment;

FormAttachments::FormAttachments(const shell::Shelf &shelf, QWidget *window)
    : QObject(window)
    , m_shelf(shelf)
    , m_window(window)
    , m_progress(new shell::ProgressRow(window))
{
    m_progress->setObjectName(u"attachmentProgress"_s);
}

void FormAttachments::setEditor(session::ApplicationEditor *editor)
{
    m_editor = editor;
    m_unseen.clear();
    if (!m_editor)
        return;
    m_editor->setKnownFiles(m_known);
    auto job = [application = m_editor->application()](session::Desk &desk) {
        return session::knownFiles(desk, application);
    };
    shell::runJob(m_shelf, this, job, [this, editor = m_editor](const application::KnownFiles &known) {
        if (!editor || editor != m_editor)
            return;
        m_known.insert(known);
        m_editor->setKnownFiles(m_known);
        m_unseen = m_editor->application().attachments;
        examineNext();
    });
}

/// One at a time: the contents of all would need much memory.
void FormAttachments::examineNext()
{
    // What is known already still needs its small picture; what broke the reading process does not get it.
    while (!m_unseen.isEmpty() &&
           (m_seen.contains(m_unseen.first().sha256) || isStopped(m_unseen.first().sha256)))
        m_unseen.removeFirst();
    if (m_isExamining || m_unseen.isEmpty())
        return;
    m_isExamining = true;
    const Attachment attachment = m_unseen.takeFirst();
    m_seen.insert(attachment.sha256);
    const auto next = [this] {
        m_isExamining = false;
        examineNext();
    };
    const auto read =
        m_shelf.workspace.run([attachment](session::Desk &desk) { return readAttachment(desk, attachment); });
    whenDone(read, this, [this, attachment, next](const Result<QByteArray> &content) {
        if (!content)
            return next(); // it is told when somebody opens it
        m_examiner.examine(*content, [this, attachment, next](const Result<dossier::ExaminedFile> &file) {
            if (file) {
                learn(attachment.sha256, *file);
                auto keeping = [sha256 = attachment.sha256, facts = file->facts](session::Desk &desk) {
                    return session::keepFacts(desk, sha256, facts);
                };
                m_shelf.workspace.run(keeping);
            }
            next();
        });
    });
}

void FormAttachments::learn(const QString &sha256, const dossier::ExaminedFile &examined)
{
    m_seen.insert(sha256);
    m_known.insert(sha256, examined.facts);
    if (!examined.thumbnail.isNull())
        m_thumbnails.insert(sha256, QPixmap::fromImage(examined.thumbnail));
    if (m_editor)
        m_editor->setKnownFiles(m_known);
    emit thumbnailsChanged();
}

bool FormAttachments::isStopped(const QString &sha256) const
{
    return m_known.value(sha256).state == application::FileFacts::State::Stopped;
}

void FormAttachments::choose(const QString &row, const QString &field)
{
    attach(row, field, m_shelf.prompter.chooseFiles(tr("Attach files to %1").arg(field), filterOf(field)));
}

void FormAttachments::attach(const QString &row, const QString &field, const QStringList &paths)
{
    receive({m_editor, row, field, {}}, paths);
}

void FormAttachments::replace(const QString &attachmentId)
{
    const Attachment *found = m_editor ? m_editor->application().attachment(attachmentId) : nullptr;
    if (!found || m_editor->isLocked())
        return;
    const Target target{m_editor, found->row, found->field, found->id};
    const QStringList paths =
        m_shelf.prompter.chooseFiles(tr("Replace “%1”").arg(found->fileName), filterOf(found->field));
    receive(target, paths.mid(0, 1));
}

void FormAttachments::receive(const Target &target, const QStringList &paths)
{
    if (!target.editor || target.editor->isLocked() || paths.isEmpty())
        return;
    m_receiving += static_cast<int>(paths.size());
    const auto port = m_progress->begin(tr("Looking into %n file(s)", nullptr, m_receiving));
    m_examiner.read(paths, port, [this, target](const QString &, const Result<session::ArrivingFile> &file) {
        if (file)
            take(target, *file);
        else if (!file.error().code.endsWith(".cancelled"_L1))
            refuse(file.error().message.text());
        if (--m_receiving > 0)
            return;
        m_progress->finish();
        tellRefusals();
    });
}

void FormAttachments::take(const Target &target, const session::ArrivingFile &file)
{
    if (!target.editor || target.editor->isLocked())
        return;
    application::Application others = target.editor->application();
    others.attachments.removeIf([&](const Attachment &one) { return one.id == target.replaced; });
    Attachment arriving = file.attachment;
    arriving.row = target.row;
    arriving.field = target.field;
    const Issues issues =
        application::arrivalIssues(target.editor->call(), others, arriving, file.examined.facts);
    if (!hasErrors(issues))
        return keep(target, file);
    // The first error says what keeps the file out; hints about a file that is not taken help nobody.
    for (const Issue &issue : issues) {
        if (issue.severity == Severity::Error)
            return refuse(issue.message.text());
    }
}

void FormAttachments::tellRefusals()
{
    const QStringList sentences = std::exchange(m_refusals, {});
    if (!sentences.isEmpty())
        m_shelf.prompter.tell(tr("%n file(s) were not attached", nullptr, static_cast<int>(sentences.size())),
                              sentences.join(u"\n\n"_s));
}

void FormAttachments::keep(const Target &target, const session::ArrivingFile &file)
{
    auto job = [file, target](session::Desk &desk) {
        return session::keepArriving(desk, file, target.field, target.row);
    };
    shell::runJob(m_shelf, this, job, [this, target, examined = file.examined](const Attachment &kept) {
        if (!target.editor)
            return;
        learn(kept.sha256, examined);
        const Attachment *replaced = target.editor->application().attachment(target.replaced);
        if (!replaced) {
            target.editor->addAttachment(kept);
            return;
        }
        // Kept first: the file before must not be lost if the program ends here.
        auto keeping = [id = target.editor->application().id, before = *replaced,
                        by = kept.id](session::Desk &desk) { return keepEarlier(desk, id, before, by); };
        shell::runJob(m_shelf, this, keeping, [target, kept] {
            if (target.editor)
                target.editor->replaceAttachment(target.replaced, kept);
        });
    });
}

void FormAttachments::open(const QString &attachmentId)
{
    if (const Attachment *found = m_editor ? m_editor->application().attachment(attachmentId) : nullptr)
        showContent(*found);
}

/// What broke the process that reads would break the window too: it is not opened here.
void FormAttachments::showContent(const Attachment &attachment)
{
    if (isStopped(attachment.sha256)) {
        const Issues issues =
            application::contentIssues(attachment.fileName, m_known.value(attachment.sha256));
        m_shelf.prompter.tell(attachment.fileName, issues.first().message.text());
        return;
    }
    auto job = [attachment](session::Desk &desk) { return session::readAttachment(desk, attachment); };
    shell::runJob(m_shelf, this, job, [this, attachment](const QByteArray &content) {
        if (m_known.contains(attachment.sha256))
            return openContent(attachment, content);
        m_examiner.examine(content, [this, attachment, content](const Result<dossier::ExaminedFile> &file) {
            if (!file)
                return m_shelf.prompter.tellError(file.error());
            learn(attachment.sha256, *file);
            if (isStopped(attachment.sha256))
                showContent(attachment);
            else
                openContent(attachment, content);
        });
    });
}

void FormAttachments::openContent(const Attachment &attachment, const QByteArray &content)
{
    QDialog *dialog = nullptr;
    if (attachment.mediaType == "application/pdf"_L1)
        dialog = new PdfDialog(m_shelf, attachment.fileName, attachment.fileName, content,
                               PdfDialog::Writer::Somebody, m_window);
    else
        dialog = new AttachmentPreview(attachment, content, m_shelf.prompter, m_window);
    dialog->open();
}

void FormAttachments::describe(const QString &attachmentId)
{
    const Attachment *found = m_editor ? m_editor->application().attachment(attachmentId) : nullptr;
    if (!found || m_editor->isLocked())
        return;
    auto job = [attachment = *found, id = m_editor->application().id](session::Desk &desk) {
        return session::earlierFiles(desk, id, attachment.id);
    };
    shell::runJob(m_shelf, this, job,
                  [this, attachment = *found](const QList<session::EarlierFile> &earlier) {
                      if (!m_editor)
                          return;
                      auto *dialog = new AttachmentDialog(m_editor->call(), attachment, earlier, m_window);
                      connect(dialog, &QDialog::accepted, this, [this, dialog] {
                          if (m_editor)
                              m_editor->changeAttachment(dialog->attachment());
                      });
                      connect(dialog, &AttachmentDialog::openRequested, this, &FormAttachments::showContent);
                      dialog->open();
                  });
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
