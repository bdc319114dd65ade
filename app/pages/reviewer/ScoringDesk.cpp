// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/reviewer/ScoringDesk.h"

#include "forms/panes/ScoringSheet.h"
#include "forms/theme/Icon.h"
#include "forms/theme/ShapeLabel.h"
#include "forms/theme/TextLabel.h"
#include "forms/theme/Theme.h"
#include "forms/viewer/PdfPane.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace tandem::pages {

using namespace Qt::StringLiterals;
using forms::Colour;
using forms::TextLabel;
using forms::TextStyle;

namespace {

constexpr int kSheetWidth = 484; // px
constexpr int kLeastSheet = 440; // px; the scale of eleven marks needs it

QToolButton *makeTool(const QString &name, const QString &icon)
{
    auto *button = new QToolButton;
    button->setObjectName(name);
    button->setIcon(forms::icon(icon));
    button->setFocusPolicy(Qt::StrongFocus);
    forms::setSmall(*button);
    return button;
}

} // namespace

ScoringDesk::ScoringDesk(QWidget *parent)
    : QSplitter(parent)
    , m_pdf(new forms::PdfPane)
    , m_title(new TextLabel(TextStyle::Section))
    , m_count(new TextLabel(TextStyle::Small, Colour::Text2))
    , m_marks(new TextLabel(TextStyle::Small, Colour::Text2))
    , m_previous(makeTool(u"previousApplication"_s, u"previous"_s))
    , m_next(makeTool(u"nextApplication"_s, u"next"_s))
    , m_attachments(makeTool(u"attachments"_s, u"attach"_s))
    , m_sheet(new forms::ScoringSheet)
    , m_shape(new forms::ShapeLabel(forms::Status::InWork))
    , m_state(new TextLabel(TextStyle::Small, Colour::Text2))
    , m_nextMark(new QPushButton)
    , m_sign(new QPushButton(forms::icon(u"lock"_s, Colour::OnAccent), QString()))
{
    setChildrenCollapsible(false);
    m_pdf->setObjectName(u"dossier"_s);
    addWidget(m_pdf);
    auto *side = new QWidget;
    side->setAutoFillBackground(true);
    side->setBackgroundRole(QPalette::Base);
    side->setMinimumWidth(kLeastSheet);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    m_sheet->setObjectName(u"scoringSheet"_s);
    m_sheet->setFrameShape(QFrame::NoFrame);
    layout->addWidget(makeSheetHead());
    layout->addWidget(m_sheet, 1);
    layout->addWidget(makeSheetFoot());
    addWidget(side);
    setStretchFactor(0, 1);
    setSizes({600, kSheetWidth});
    connect(m_sheet, &forms::ScoringSheet::markEdited, this, &ScoringDesk::markEdited);
    connect(m_sheet, &forms::ScoringSheet::reasonEdited, this, &ScoringDesk::reasonEdited);
    connect(m_sheet, &forms::ScoringSheet::fieldWanted, this, &ScoringDesk::showField);
    connect(m_pdf, &forms::PdfPane::marksRead, this, &ScoringDesk::findFields);
    retranslate();
}

QWidget *ScoringDesk::makeSheetHead()
{
    auto *head = new QWidget;
    auto *layout = new QGridLayout(head);
    layout->setContentsMargins(forms::space::kLarge, forms::space::kMedium, forms::space::kLarge,
                               forms::space::kSmall);
    layout->setSpacing(forms::space::kSmall);
    m_marks->setObjectName(u"reviewProgress"_s);
    m_attachments->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_attachments->setPopupMode(QToolButton::InstantPopup);
    m_attachments->setMenu(new QMenu(m_attachments));
    layout->addWidget(m_title, 0, 0);
    layout->addWidget(m_count, 0, 1);
    layout->addWidget(m_previous, 0, 2);
    layout->addWidget(m_next, 0, 3);
    layout->addWidget(m_marks, 1, 0);
    layout->addWidget(m_attachments, 1, 1, 1, 3, Qt::AlignRight);
    layout->setColumnStretch(0, 1);
    connect(m_previous, &QToolButton::clicked, this, &ScoringDesk::previousRequested);
    connect(m_next, &QToolButton::clicked, this, &ScoringDesk::nextRequested);
    return head;
}

QWidget *ScoringDesk::makeSheetFoot()
{
    auto *foot = new QWidget;
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(forms::space::kLarge, forms::space::kSmall, forms::space::kLarge,
                               forms::space::kSmall);
    m_state->setObjectName(u"reviewState"_s);
    m_state->setWordWrap(true);
    m_nextMark->setObjectName(u"nextMark"_s);
    m_nextMark->setShortcut(QKeySequence(u"Ctrl+Down"_s));
    m_sign->setObjectName(u"signReview"_s);
    forms::setButtonRole(*m_sign, forms::ButtonRole::Primary);
    layout->addWidget(m_shape);
    layout->addWidget(m_state, 1);
    layout->addWidget(m_nextMark);
    layout->addWidget(m_sign);
    connect(m_nextMark, &QPushButton::clicked, this, &ScoringDesk::openNextUnmarked);
    connect(m_sign, &QPushButton::clicked, this, &ScoringDesk::signRequested);
    return foot;
}

void ScoringDesk::setCase(const call::CallDefinition &call, const application::Application &application,
                          const QString &title, const QString &language, const QString &reasonLanguage)
{
    m_criteria = call.criteria.size();
    m_title->setText(title);
    const bool same = m_applicationId == application.id;
    m_applicationId = application.id;
    m_places = dossier::fieldPlaces(call, application);
    QStringList names;
    for (const dossier::FieldPlace &place : std::as_const(m_places))
        names.append(place.name);
    m_pdf->setMarkNames(names);
    const QString open = m_sheet->openCriterion();
    m_sheet->setCall(&call, language, reasonLanguage);
    if (same && !open.isEmpty())
        m_sheet->open(open);
    fillAttachments(application);
    retranslate();
}

void ScoringDesk::setReview(const review::Review &review)
{
    m_sheet->setReview(review);
}

void ScoringDesk::setReadOnly(bool readOnly)
{
    m_sheet->setReadOnly(readOnly);
    m_nextMark->setEnabled(!readOnly);
}

void ScoringDesk::setDossier(const QByteArray &pdf)
{
    m_pdf->setDocument(pdf);
}

/// Only what the dossier has can be asked for.
void ScoringDesk::findFields()
{
    const QStringList found = m_pdf->marks();
    QStringList fields;
    for (const dossier::FieldPlace &place : std::as_const(m_places)) {
        if (found.contains(place.name) && !fields.contains(place.field))
            fields.append(place.field);
    }
    m_sheet->setFindableFields(fields);
}

/// Once more goes on to the next partner's, and round.
void ScoringDesk::showField(const QString &field)
{
    const QStringList found = m_pdf->marks();
    QStringList names;
    for (const dossier::FieldPlace &place : std::as_const(m_places)) {
        if (place.field == field && found.contains(place.name))
            names.append(place.name);
    }
    if (!names.isEmpty())
        m_pdf->goToMark(names.at((names.indexOf(m_pdf->currentMark()) + 1) % names.size()));
}

void ScoringDesk::clearDossier()
{
    m_sheet->setFindableFields({});
    m_pdf->clear();
}

void ScoringDesk::setProgress(const ReviewProgress &progress)
{
    m_progress = progress;
    m_count->setText(
        tr("%1 of %2", "application 2 of 7").arg(progress.position + 1).arg(progress.applications));
    m_marks->setText(tr("%1 of %2 marks · %3 of %4 in the packet")
                         .arg(progress.marks)
                         .arg(m_criteria)
                         .arg(progress.marksInPacket)
                         .arg(m_criteria * progress.applications));
    m_previous->setEnabled(progress.position > 0);
    m_next->setEnabled(progress.position + 1 < progress.applications);
}

void ScoringDesk::setState(forms::Status shape, const QString &text, bool canSign)
{
    m_shape->setStatus(shape);
    m_state->setText(text);
    m_sign->setEnabled(canSign);
}

void ScoringDesk::openNextUnmarked()
{
    m_sheet->openNextUnmarked();
}

void ScoringDesk::begin()
{
    if (m_sheet->openCriterion().isEmpty())
        m_sheet->openNextUnmarked();
}

void ScoringDesk::focusSearch()
{
    m_pdf->focusSearch();
}

void ScoringDesk::fillAttachments(const application::Application &application)
{
    QMenu *menu = m_attachments->menu();
    menu->clear();
    for (const application::Attachment &attachment : application.attachments)
        menu->addAction(forms::icon(u"file"_s), attachment.fileName, this,
                        [this, id = attachment.id] { emit attachmentRequested(id); });
    m_attachmentCount = application.attachments.size();
    m_attachments->setEnabled(!menu->isEmpty());
}

void ScoringDesk::retranslate()
{
    m_attachments->setText(tr("Attachments %1").arg(m_attachmentCount));
    m_previous->setAccessibleName(tr("Previous application"));
    m_previous->setToolTip(tr("Previous application"));
    m_next->setAccessibleName(tr("Next application"));
    m_next->setToolTip(tr("Next application"));
    m_nextMark->setText(tr("Next mark"));
    m_nextMark->setShortcut(QKeySequence(u"Ctrl+Down"_s)); // a new text takes the shortcut away
    m_sign->setText(tr("Sign…"));
    setProgress(ReviewProgress(m_progress));
}

void ScoringDesk::changeEvent(QEvent *event)
{
    QSplitter::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace tandem::pages
