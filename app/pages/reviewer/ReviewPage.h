// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/Page.h"
#include "app/shell/Shelf.h"
#include "models/session/Apply.h"
#include "models/session/Reviewing.h"

class QComboBox;
class QMenu;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace tandem::forms {
class ConflictDeclarationPane;
class EmptyState;
class PdfPane;
class ScoringSheet;
class ShapeLabel;
class TextLabel;
} // namespace tandem::forms
namespace tandem::shell {
class PageHead;
class ProgressRow;
} // namespace tandem::shell

namespace tandem::pages {

class FileIntake;
class ReviewDraft;

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
    QWidget *makeDeclaration();
    QWidget *makeWork();
    QWidget *makeSheetHead();
    QWidget *makeSheetFoot();
    void load(const QString &subject);
    void showPackets(const QList<session::Packet> &packets, const QString &wanted);
    void openPacket(int index);
    void openApplication(int index);
    void show(const Case &opened);
    void loadDossier();
    void showState();
    void showProgress();
    void acceptDeclaration();
    void decline();
    void sign();
    void returnFile();
    void openPacketFile();
    void fillAttachments();
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
    forms::TextLabel *m_declareTitle;
    forms::TextLabel *m_declareText;
    forms::ConflictDeclarationPane *m_declaration;
    QPushButton *m_accept;
    QPushButton *m_decline;
    forms::EmptyState *m_declined;
    forms::PdfPane *m_pdf;
    QWidget *m_sheetSide;
    forms::TextLabel *m_title;
    forms::TextLabel *m_count;
    QToolButton *m_previous;
    QToolButton *m_next;
    forms::TextLabel *m_marks;
    QToolButton *m_attachments;
    forms::ScoringSheet *m_sheet;
    forms::ShapeLabel *m_stateShape;
    forms::TextLabel *m_state;
    QPushButton *m_nextMark;
    QPushButton *m_sign;
};

} // namespace tandem::pages
