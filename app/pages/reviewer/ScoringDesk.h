// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/theme/StatusShape.h"
#include "models/application/Application.h"
#include "models/review/Review.h"
#include "models/session/Documents.h"

#include <QSplitter>

class QPushButton;
class QToolButton;

namespace tandem::forms {
class PdfPane;
class ScoringSheet;
class ShapeLabel;
class TextLabel;
} // namespace tandem::forms

namespace tandem::pages {

/// How far a reviewer is, for the head of the desk.
struct ReviewProgress
{
    int position = 0;     ///< of the application in the packet, from 0
    int applications = 0; ///< in the packet
    int marks = 0;        ///< given in this application
    int marksInPacket = 0;
};

/// The dossier beside the scoring sheet: where a reviewer works on one application. Shows and asks; keeps
/// nothing.
class ScoringDesk final : public QSplitter
{
    Q_OBJECT

public:
    explicit ScoringDesk(QWidget *parent = nullptr);

    /// `call` must outlive the desk or the next call of this.
    void setCase(const call::CallDefinition &call, const application::Application &application,
                 const QString &title, const QString &language, const QString &reasonLanguage);
    void setReview(const review::Review &review);
    void setReadOnly(bool readOnly);
    void setDossier(const QByteArray &pdf);
    void clearDossier();
    void setProgress(const ReviewProgress &progress);
    /// The line at the foot; signing is offered where `canSign`.
    void setState(forms::Status shape, const QString &text, bool canSign);
    void openNextUnmarked();
    /// Opens the first criterion without a mark, unless the person left one open.
    void begin();
    void focusSearch();

signals:
    void markEdited(const QString &criterion, std::optional<int> step);
    void reasonEdited(const QString &criterion, const QString &language, const QString &text);
    void previousRequested();
    void nextRequested();
    void attachmentRequested(const QString &attachmentId);
    void signRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeSheetHead();
    void findFields();
    void showField(const QString &field);
    QWidget *makeSheetFoot();
    void fillAttachments(const application::Application &application);
    void retranslate();

    QString m_applicationId;
    QList<dossier::FieldPlace> m_places; ///< of the application's fields in its dossier
    qsizetype m_attachmentCount = 0;
    qsizetype m_criteria = 0;
    ReviewProgress m_progress;
    forms::PdfPane *m_pdf;
    forms::TextLabel *m_title;
    forms::TextLabel *m_count;
    forms::TextLabel *m_marks;
    QToolButton *m_previous;
    QToolButton *m_next;
    QToolButton *m_attachments;
    forms::ScoringSheet *m_sheet;
    forms::ShapeLabel *m_shape;
    forms::TextLabel *m_state;
    QPushButton *m_nextMark;
    QPushButton *m_sign;
};

} // namespace tandem::pages
