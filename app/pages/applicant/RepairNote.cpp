// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/applicant/RepairNote.h"

#include "forms/panes/Card.h"
#include "forms/theme/ShapeLabel.h"
#include "forms/theme/TextLabel.h"
#include "forms/theme/Theme.h"
#include "models/application/ValueText.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>

namespace tandem::pages {

using namespace Qt::StringLiterals;
using forms::Colour;
using forms::TextLabel;
using forms::TextStyle;

RepairNote::RepairNote(int mostHeight, QWidget *parent)
    : QWidget(parent)
    , m_mostHeight(mostHeight)
    , m_title(new TextLabel(TextStyle::Label))
    , m_text(new TextLabel(TextStyle::Body))
    , m_scroll(new QScrollArea)
{
    setObjectName(u"repairNote"_s);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    auto *card = new forms::Card(this, Colour::StaleSoft, Colour::Stale, 6);
    outer->addWidget(card);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(forms::space::kMedium, forms::space::kSmall, forms::space::kMedium,
                               forms::space::kSmall);
    layout->setSpacing(forms::space::kHair);
    auto *head = new QHBoxLayout;
    head->setSpacing(forms::space::kSmall);
    auto *shape = new forms::ShapeLabel(forms::Status::Stale);
    shape->setGround(Colour::StaleSoft);
    head->addWidget(shape);
    head->addWidget(m_title, 1);
    layout->addLayout(head);
    m_title->setObjectName(u"repairTitle"_s);
    m_title->setWordWrap(true);
    m_text->setObjectName(u"repairText"_s);
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(m_text);
    // The card's colour shows through.
    m_scroll->viewport()->setAutoFillBackground(false);
    m_text->setAutoFillBackground(false);
    layout->addWidget(m_scroll);
    hide();
}

void RepairNote::setRequest(const std::optional<exchange::RepairRequest> &request,
                            const call::CallDefinition &call, const QString &language)
{
    m_request = request;
    m_sides.clear();
    for (const call::Side &side : call.sides)
        m_sides.insert(side.id, side.label);
    m_language = language;
    fill();
}

void RepairNote::fill()
{
    setVisible(m_request.has_value());
    if (!m_request)
        return;
    const QString due = application::dateText(m_request->due, m_language);
    m_title->setText(due.isEmpty()
                         ? tr("The office asks you to put this right and hand in again")
                         : tr("The office asks you to put this right and hand in again by %1").arg(due));
    QStringList lines;
    if (!m_request->reason.isEmpty())
        lines.append(m_request->reason);
    for (const exchange::RepairPoint &point : std::as_const(m_request->points))
        lines.append(pointText(point));
    m_text->setText(lines.join(u'\n'));
    fitHeight();
}

QString RepairNote::pointText(const exchange::RepairPoint &point) const
{
    const QString title = point.title.best(m_language);
    QStringList remarks;
    for (auto it = point.remarks.cbegin(); it != point.remarks.cend(); ++it) {
        const QString side = m_sides.value(it.key()).best(m_language);
        remarks.append(tr("%1: %2", "side: remark").arg(side.isEmpty() ? it.key() : side, it.value()));
    }
    const QString head = title.isEmpty() ? point.check : point.check + u' ' + title;
    return remarks.isEmpty() ? head : tr("%1 – %2", "check – remarks").arg(head, remarks.join(u"; "_s));
}

void RepairNote::fitHeight()
{
    const int wanted = m_text->heightForWidth(m_scroll->viewport()->width());
    m_scroll->setFixedHeight(std::clamp(wanted, 0, m_mostHeight));
}

void RepairNote::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        fill();
}

void RepairNote::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitHeight();
}

} // namespace tandem::pages
