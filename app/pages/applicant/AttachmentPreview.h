// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/applicant/AttachmentExaminer.h"
#include "app/shell/Prompter.h"
#include "models/application/Application.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QPushButton;

namespace tandem::pages {

/// Shows an attachment: a picture or a text; anything else can only be saved. Pictures of strangers are
/// decoded by the reading process, like all their files.
class AttachmentPreview final : public QDialog
{
    Q_OBJECT

public:
    AttachmentPreview(const application::Attachment &attachment, const QByteArray &content,
                      shell::Prompter &prompter, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeView();
    QWidget *makePicture();
    void showPicture(const Result<dossier::ExaminedFile> &file);
    void save();
    void retranslate();

    application::Attachment m_attachment;
    QByteArray m_content;
    shell::Prompter &m_prompter;
    AttachmentExaminer m_examiner;
    QLabel *m_picture = nullptr;
    QDialogButtonBox *m_buttons;
    QPushButton *m_save;
};

} // namespace tandem::pages
