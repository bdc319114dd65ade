// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/office/IntakeRows.h"

#include <QTimer>
#include <QWidget>

class QButtonGroup;
class QComboBox;
class QLineEdit;

namespace tandem::pages {

/// Search line, one chip per group with its count, and the direction.
class IntakeFilterBar final : public QWidget
{
    Q_OBJECT

public:
    explicit IntakeFilterBar(QWidget *parent = nullptr);

    void setIntake(const session::IntakeDesk &intake, const QString &language);
    [[nodiscard]] IntakeGroup group() const;
    [[nodiscard]] QString direction() const;
    [[nodiscard]] QString query() const;
    void find();
    /// Takes every restriction away.
    void showAll();

signals:
    void groupChanged();
    void directionChanged();
    /// A moment after typing.
    void queryChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QMap<IntakeGroup, int> m_counts;
    QLineEdit *m_query;
    QButtonGroup *m_chips;
    QComboBox *m_direction;
    QTimer m_pause;
};

} // namespace tandem::pages
