// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/viewer/PdfSignatureBar.h"

#include "forms/theme/Icon.h"
#include "forms/theme/ShapeLabel.h"
#include "forms/theme/TextLabel.h"
#include "forms/theme/Theme.h"
#include "forms/viewer/PdfDocument.h"
#include "models/application/ValueText.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QToolButton>

namespace tandem::forms {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostRows = 3; ///< more are told by the command line

Status statusOf(const PdfSeal &seal)
{
    if (seal.state != PdfSeal::State::Valid)
        return Status::Error;
    return (seal.coversWholeFile || seal.isFollowed) && seal.isTrusted ? Status::Confirmed : Status::Note;
}

Status worst(const QList<PdfSeal> &seals)
{
    Status status = Status::Confirmed;
    for (const PdfSeal &seal : seals) {
        if (statusOf(seal) == Status::Error)
            return Status::Error;
        if (statusOf(seal) == Status::Note)
            status = Status::Note;
    }
    return status;
}

QString whoText(const PdfSeal &seal)
{
    if (!seal.when.isValid())
        return PdfSignatureBar::tr("Signed by %1.").arg(seal.signer);
    return PdfSignatureBar::tr("Signed by %1 on %2.", "name, date and time")
        .arg(seal.signer, application::dateTimeText(seal.when.toLocalTime(), QLocale().name()));
}

QString stateText(const PdfSeal &seal)
{
    switch (seal.state) {
    case PdfSeal::State::Changed:
        return PdfSignatureBar::tr("Not valid: the document was changed after it was signed.");
    case PdfSeal::State::Unreadable:
        return PdfSignatureBar::tr("Not valid: the signature cannot be verified.");
    case PdfSeal::State::Valid:
        break;
    }
    if (seal.isFollowed)
        return PdfSignatureBar::tr("Valid for the document as it was then; others have signed since.");
    return seal.coversWholeFile
               ? PdfSignatureBar::tr("Valid: the whole file is as it was signed.")
               : PdfSignatureBar::tr("Valid for a part of the file only: something was added later.");
}

QString certificateText(const PdfSeal &seal)
{
    if (seal.state != PdfSeal::State::Valid)
        return {};
    if (seal.isExpired)
        return PdfSignatureBar::tr("The certificate was not valid at that time.");
    return seal.isTrusted ? PdfSignatureBar::tr("This computer trusts the issuer of the certificate.")
                          : PdfSignatureBar::tr("This computer does not know the issuer of the certificate: "
                                                "ask the signer whether it is theirs.");
}

QString sentences(const PdfSeal &seal)
{
    QStringList all{whoText(seal), stateText(seal), certificateText(seal)};
    all.removeAll(QString());
    // Chinese sentences follow each other without a blank.
    return all.join(QLocale().language() == QLocale::Chinese ? QString() : u" "_s);
}

} // namespace

PdfSignatureBar::PdfSignatureBar(PdfDocument &document, QWidget *parent)
    : QFrame(parent)
    , m_document(document)
    , m_rows(new QVBoxLayout(this))
{
    setObjectName(u"pdfSignatures"_s);
    m_rows->setContentsMargins(space::kMedium, space::kSmall, space::kMedium, space::kSmall);
    m_rows->setSpacing(space::kSmall);
    connect(&m_document, &PdfDocument::opening, this, &PdfSignatureBar::fill);
    connect(&m_document, &PdfDocument::sealsRead, this, &PdfSignatureBar::fill);
    hide();
}

QString PdfSignatureBar::text() const
{
    QStringList lines;
    for (const PdfSeal &seal : m_document.seals())
        lines.append(sentences(seal));
    return lines.join(u'\n');
}

void PdfSignatureBar::fill()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const PdfSeal &seal : m_document.seals().first(std::min(m_document.seals().size(), kMostRows)))
        addRow(seal);
    setVisible(!m_document.seals().isEmpty());
    update();
}

void PdfSignatureBar::addRow(const PdfSeal &seal)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(space::kSmall);
    auto *shape = new ShapeLabel(statusOf(seal), 16);
    shape->setGround(StatusShape::soft(worst(m_document.seals())));
    auto *text = new TextLabel(sentences(seal), TextStyle::Small);
    text->setObjectName(u"pdfSignatureText"_s);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    layout->addWidget(shape, 0, Qt::AlignVCenter);
    layout->addWidget(text, 1);
    if (seal.page > 0) {
        auto *show = new QToolButton;
        show->setObjectName(u"pdfSignatureShow"_s);
        show->setText(tr("Show"));
        show->setToolTip(tr("Go to the page with the signature"));
        show->setAccessibleName(show->toolTip());
        setSmall(*show);
        connect(show, &QToolButton::clicked, this, [this, page = seal.page] { emit pageChosen(page); });
        layout->addWidget(show, 0, Qt::AlignVCenter);
    }
    m_rows->addWidget(row);
}

void PdfSignatureBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), colour(palette(), StatusShape::soft(worst(m_document.seals()))));
}

void PdfSignatureBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        fill();
}

} // namespace tandem::forms
