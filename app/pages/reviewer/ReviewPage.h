// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/Page.h"
#include "app/shell/Shelf.h"
#include "models/session/Apply.h"
#include "models/session/Reviewing.h"

class QComboBox;
class QPushButton;
class QStackedWidget;

namespace tandem::forms {
class EmptyState;
} // namespace tandem::forms
namespace tandem::shell {
class PageHead;
class ProgressRow;
} // namespace tandem::shell

namespace tandem::pages {

class DeclarationStep;
class FileIntake;
class ReviewDraft;
class ScoringDesk;

/// A reviewer's packet: declare conflicts, read, mark, sign, return. What a reviewer may not see before the
/// declaration is not even loaded.
class ReviewPage final : public shell::Page
{
    Q_OBJECT

public:
    ReviewPage(const shell::Shelf &shelf, QWidget *parent);

    /// A packet id or an application id of the present packet.
    void enter(const QString &subject) override;
    bool leave() override;
    [[nodiscard]] QString caption() const override;
    void find() override;
    void undo() override;
    void redo() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    /// What is known of the present application.
    struct Case
    {
        session::LoadedApplication loaded;
        review::Review review;
        QMap<QString, review::Review> others; ///< reviews of the packet by application id, for the progress
    };
    void load(const QString &subject);
    void showPackets(const QList<session::Packet> &packets, const QString &wanted);
    void openPacket(int index);
    void openApplication(int index);
    void show(const Case &opened);
    void loadDossier();
    /// Shows the present case in the present language; what is open stays open.
    void showCase(const review::ConflictDeclaration &declaration);
    void showState();
    void showProgress();
    void acceptDeclaration();
    void decline();
    void sign();
    void returnFile();
    void openPacketFile();
    void openAttachment(const QString &attachmentId);
    void retranslate();
    [[nodiscard]] bool settle();
    [[nodiscard]] const session::Packet *packet() const;

    shell::Shelf m_shelf;
    QList<session::Packet> m_packets;
    int m_packet = -1;
    int m_position = -1;
    Case m_case;
    ReviewDraft *m_draft = nullptr;
    FileIntake *m_files;
    shell::PageHead *m_head;
    shell::ProgressRow *m_progressRow;
    QComboBox *m_packetBox;
    QPushButton *m_return;
    QStackedWidget *m_stack;
    forms::EmptyState *m_empty;
    DeclarationStep *m_declaration;
    forms::EmptyState *m_declined;
    ScoringDesk *m_desk;
};

} // namespace tandem::pages
