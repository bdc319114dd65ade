// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/application/Application.h"
#include "models/session/EarlierFiles.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QLineEdit;

namespace tandem::pages {

/// Describes an attachment: a caption in each required language, the language of its content, who may see it;
/// and shows the files that stood in its place before.
class AttachmentDialog final : public QDialog
{
    Q_OBJECT

public:
    AttachmentDialog(const call::CallDefinition &call, const application::Attachment &attachment,
                     const QList<session::EarlierFile> &earlier, QWidget *parent);

    /// The attachment as it is described now.
    [[nodiscard]] application::Attachment attachment() const;

signals:
    /// An earlier file is to be looked at.
    void openRequested(const tandem::application::Attachment &attachment);

private:
    void addCaptions(const call::CallDefinition &call, QFormLayout &form);
    void addLanguages(const call::CallDefinition &call);
    void addClasses(const call::CallDefinition &call);
    [[nodiscard]] QWidget *makeEarlier(const QList<session::EarlierFile> &earlier);

    application::Attachment m_attachment;
    QMap<QString, QLineEdit *> m_captions;
    QComboBox *m_language;
    QComboBox *m_class;
};

} // namespace tandem::pages
