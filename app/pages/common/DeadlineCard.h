// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/call/CallDefinition.h"

#include <QWidget>

class QHBoxLayout;

namespace tandem::forms {
class StatusPill;
class TextLabel;
} // namespace tandem::forms

namespace tandem::pages {

/// The deadline of one call on the clocks of both sides, large enough to read across a room.
class DeadlineCard final : public QWidget
{
    Q_OBJECT

public:
    explicit DeadlineCard(QWidget *parent = nullptr);

    /// `now` in UTC; texts of the call in `language`.
    void setCall(const call::CallDefinition &call, const QDateTime &now, const QString &language);
    /// No call is known yet.
    void setNoCall();

private:
    struct ClockFace
    {
        forms::TextLabel *place;
        forms::TextLabel *time;
        forms::TextLabel *date;
    };
    ClockFace addFace(QHBoxLayout *layout);
    void setLeft(qint64 seconds);

    forms::TextLabel *m_title;
    forms::StatusPill *m_left;
    forms::TextLabel *m_call;
    QWidget *m_clocks;
    QList<ClockFace> m_faces;
    forms::TextLabel *m_note;
};

} // namespace tandem::pages
