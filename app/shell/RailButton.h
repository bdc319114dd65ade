// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace tandem::shell {

/// One place in the rail.
class RailButton final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit RailButton(const QString &iconName, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_iconName;
};

} // namespace tandem::shell
