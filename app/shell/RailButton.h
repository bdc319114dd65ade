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

    /// Soft hyphens say where a name too wide for the rail may be broken.
    void setLabel(const QString &label);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QStringList labelLines() const;

    QString m_iconName;
    QString m_label; ///< with soft hyphens
};

} // namespace tandem::shell
