// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/application/Application.h"

#include <QDialog>

class QComboBox;
class QLineEdit;

namespace tandem::pages {

/// Describes an attachment: a caption in each required language and the language of its content.
class AttachmentDialog final : public QDialog
{
    Q_OBJECT

public:
    AttachmentDialog(const call::CallDefinition &call, const application::Attachment &attachment,
                     QWidget *parent);

    /// The attachment as it is described now.
    [[nodiscard]] application::Attachment attachment() const;

private:
    void addLanguages(const call::CallDefinition &call);

    application::Attachment m_attachment;
    QMap<QString, QLineEdit *> m_captions;
    QComboBox *m_language;
};

} // namespace tandem::pages
