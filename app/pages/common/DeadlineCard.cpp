// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/common/DeadlineCard.h"

#include "forms/panes/Card.h"
#include "forms/panes/StatusPill.h"
#include "forms/theme/TextLabel.h"
#include "models/application/ValueText.h"

#include <QTimeZone>
#include <QVBoxLayout>

namespace tandem::pages {

using namespace Qt::StringLiterals;
using forms::Colour;
using forms::TextLabel;
using forms::TextStyle;

namespace {

constexpr qint64 kDay = 86400; // seconds

QString dayText(const QDate &date, const QString &language)
{
    return QLocale(language).dayName(date.dayOfWeek(), QLocale::ShortFormat) + u' ' +
           application::dateText(date, language);
}

} // namespace

DeadlineCard::DeadlineCard(QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel(TextStyle::Label, Colour::Text))
    , m_left(new forms::StatusPill)
    , m_call(new TextLabel(TextStyle::Small, Colour::Text2))
    , m_clocks(new QWidget)
    , m_note(new TextLabel(TextStyle::Small, Colour::Text2))
{
    setObjectName(u"deadlineCard"_s);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    auto *card = new forms::Card(this);
    outer->addWidget(card);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(forms::space::kHair);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_left, 0, Qt::AlignTop);
    layout->addLayout(head);
    layout->addWidget(m_call);
    layout->addSpacing(forms::space::kSmall);
    layout->addWidget(m_clocks);
    layout->addWidget(m_note);
    auto *clocks = new QHBoxLayout(m_clocks);
    clocks->setContentsMargins({});
    clocks->setSpacing(forms::space::kLarge);
    m_faces = {addFace(clocks), addFace(clocks)};
    m_title->setWordWrap(true);
    m_call->setWordWrap(true);
    m_note->setWordWrap(true);
}

DeadlineCard::ClockFace DeadlineCard::addFace(QHBoxLayout *layout)
{
    ClockFace face{new TextLabel(TextStyle::Small, Colour::Text2), new TextLabel(TextStyle::PageTitle),
                   new TextLabel(TextStyle::Small, Colour::Text2)};
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    for (TextLabel *label : {face.place, face.time, face.date})
        column->addWidget(label);
    layout->addLayout(column, 1);
    return face;
}

void DeadlineCard::setCall(const call::CallDefinition &call, const QDateTime &now, const QString &language)
{
    m_title->setText(tr("Deadline of the call"));
    m_call->setText(call.title.best(language));
    m_clocks->setVisible(call.closesAt.isValid());
    m_note->setText(tr("Both clocks show the same moment."));
    // The last side's clock first, as in the form.
    for (qsizetype i = 0; i < m_faces.size() && i < call.sides.size(); ++i) {
        const call::Side &side = call.sides.at(call.sides.size() - 1 - i);
        const QDateTime local = call.closesAt.toTimeZone(QTimeZone(side.timeZone.toLatin1()));
        m_faces[i].place->setText(side.clockLabel.best(language));
        m_faces[i].place->setToolTip(side.timeZone);
        m_faces[i].time->setText(local.time().toString(u"HH:mm"_s));
        m_faces[i].date->setText(dayText(local.date(), language));
    }
    setLeft(now.secsTo(call.closesAt));
}

void DeadlineCard::setNoCall()
{
    m_title->setText(tr("Deadline of the call"));
    m_call->setText(
        tr("No call is here yet. Open the call file (.fcall) that the programme office published."));
    m_clocks->hide();
    m_note->setText({});
    m_left->hide();
}

void DeadlineCard::setLeft(qint64 seconds)
{
    m_left->show();
    if (seconds <= 0)
        m_left->setState(forms::Status::Locked, tr("closed"));
    else if (seconds < kDay)
        m_left->setState(forms::Status::Error, tr("%n hour(s) left", nullptr, int(seconds / 3600)));
    else
        m_left->setState(seconds < 3 * kDay ? forms::Status::Stale : forms::Status::Information,
                         tr("%n day(s) left", nullptr, int(seconds / kDay)));
}

} // namespace tandem::pages
