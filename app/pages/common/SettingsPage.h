// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/Page.h"
#include "app/shell/Shelf.h"

class QCheckBox;
class QPushButton;
class QVBoxLayout;

namespace tandem::forms {
class SegmentBar;
class TextLabel;
} // namespace tandem::forms
namespace tandem::shell {
class ElidedLabel;
class PageHead;
class ProgressRow;
} // namespace tandem::shell

namespace tandem::pages {

class SettingsCard;

/// Language and look, the roles in the rail, who one is, and the care of the workspace.
class SettingsPage final : public shell::Page
{
    Q_OBJECT

public:
    SettingsPage(const shell::Shelf &shelf, QWidget *parent);

    void enter(const QString &subject) override;
    [[nodiscard]] QString caption() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeLook(QVBoxLayout *layout);
    void makeIdentity(QVBoxLayout *layout);
    void makeWorkspace(QVBoxLayout *layout);
    void keepRoles();
    void saveIdentity();
    void makeBackup();
    void verifyLog();
    void showBackup(const std::optional<QDateTime> &at);
    void retranslate();
    void retranslateIdentity();

    shell::Shelf m_shelf;
    std::optional<QDateTime> m_backup;
    shell::PageHead *m_head;
    shell::ProgressRow *m_progress;
    SettingsCard *m_look;
    forms::SegmentBar *m_language;
    forms::SegmentBar *m_appearance;
    QList<QCheckBox *> m_roles;
    SettingsCard *m_identity;
    forms::TextLabel *m_name;
    forms::TextLabel *m_organisation;
    forms::TextLabel *m_fingerprint;
    QPushButton *m_saveIdentity;
    SettingsCard *m_workspace;
    shell::ElidedLabel *m_folder;
    forms::TextLabel *m_lastBackup;
    QPushButton *m_backUp;
    forms::TextLabel *m_log;
    QPushButton *m_verify;
};

} // namespace tandem::pages
