// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/call/CallDefinition.h"

#include <QWidget>

namespace tandem::forms {

class TextLabel;

/// One instant on the clocks of both sides, and how long there is left. Under three days it warns, under a
/// day it is red, then it says closed.
class DeadlineClock final : public QWidget
{
    Q_OBJECT

public:
    explicit DeadlineClock(QWidget *parent = nullptr);

    /// Times in UTC; the sides give time zones and cities.
    void setDeadline(const QDateTime &closesAt, const QList<call::Side> &sides, const QString &language);
    void setNow(const QDateTime &now);
    [[nodiscard]] QString leftText() const;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fill();

    QDateTime m_closesAt;
    QDateTime m_now;
    QList<call::Side> m_sides;
    QString m_language;
    TextLabel *m_date;
    TextLabel *m_clocks;
    TextLabel *m_left;
};

} // namespace tandem::forms
