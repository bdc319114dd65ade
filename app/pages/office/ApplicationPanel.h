// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/panes/FormalCheckPane.h"
#include "models/session/DocumentOrder.h"
#include "models/session/Intake.h"

#include <QFrame>

class QListWidget;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace tandem::forms {
class SegmentBar;
class StatusPill;
class TextLabel;
} // namespace tandem::forms

namespace tandem::pages {

class DocumentsButton;

/// Everything on one received application: its formal check by both sides, partners, attachments, history.
class ApplicationPanel final : public QFrame
{
    Q_OBJECT

public:
    explicit ApplicationPanel(QWidget *parent = nullptr);

    void setCase(const session::IntakeCase &intakeCase, const QString &language);
    void setLanguage(const QString &language);
    void clear();
    [[nodiscard]] QString applicationId() const { return m_case.loaded.application.id; }
    [[nodiscard]] const session::IntakeCase &intakeCase() const { return m_case; }

signals:
    void findingEdited(const QString &check, const QString &side, tandem::forms::CheckFinding finding);
    void repairRequested();
    void chairsRequested();
    void dossierRequested();
    void exportRequested();
    void documentOrdered(const tandem::session::DocumentOrder &order);
    void attachmentRequested(const QString &attachmentId);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeChecks();
    QWidget *makeActions();
    void fill();
    void fillHead();
    void fillActions();
    void fillChecks();
    void fillPartners();
    void fillAttachments();
    void fillHistory();
    void chooseSide(const QString &side);
    void retranslate();
    [[nodiscard]] QString noteText() const;
    [[nodiscard]] QString repairText() const;

    session::IntakeCase m_case;
    QString m_language;
    QString m_side; ///< the secretariat whose answers are given here
    forms::TextLabel *m_title;
    forms::StatusPill *m_pill;
    forms::TextLabel *m_titles;
    forms::TextLabel *m_hash;
    forms::SegmentBar *m_tabs;
    QStackedWidget *m_stack;
    forms::TextLabel *m_sideLabel;
    forms::SegmentBar *m_sides;
    forms::FormalCheckPane *m_checks;
    forms::TextLabel *m_note;
    QScrollArea *m_notes;
    QListWidget *m_partners;
    QListWidget *m_attachments;
    QListWidget *m_history;
    QPushButton *m_chairs;
    QPushButton *m_repair;
    QPushButton *m_dossier;
    QPushButton *m_export;
    DocumentsButton *m_documents;
};

} // namespace tandem::pages
