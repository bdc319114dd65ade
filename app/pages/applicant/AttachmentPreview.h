// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/Prompter.h"
#include "models/application/Application.h"

#include <QDialog>

class QDialogButtonBox;
class QPushButton;

namespace tandem::pages {

/// Shows an attachment: PDF pages, a picture or a text; anything else can only be saved.
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
    void save();
    void retranslate();

    application::Attachment m_attachment;
    QByteArray m_content;
    shell::Prompter &m_prompter;
    QDialogButtonBox *m_buttons;
    QPushButton *m_save;
};

} // namespace tandem::pages
