// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/AssignmentMatrix.h"
#include "models/session/Assigning.h"

#include <QFrame>

class QDateTimeEdit;
class QPushButton;
class QListWidget;

namespace tandem::forms {
class TextLabel;
}

namespace tandem::pages {

/// What is known of one reviewer and one application, what the chairs must rule on, and the packets.
class PairPanel final : public QFrame
{
    Q_OBJECT

public:
    explicit PairPanel(QWidget *parent = nullptr);

    void setDesk(const session::AssignmentDesk &desk, const QList<storage::DeclaredConflict> &rulings,
                 const QString &language);
    void setPair(const panel::AssignmentPair &pair, items::AssignmentState state);
    void setLanguage(const QString &language);
    /// Four weeks from `now`, at noon.
    void proposeDue(const QDateTime &now);
    /// When reviews are due back, UTC.
    [[nodiscard]] QDateTime due() const;

signals:
    void toggleRequested();
    void rulingRequested(const tandem::panel::AssignmentPair &pair, bool excluded);
    void packetsRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void fillPair();
    void fillRulings();
    void rule(bool excluded);
    [[nodiscard]] QString loadText(const review::Reviewer &reviewer) const;

    session::AssignmentDesk m_desk;
    QList<storage::DeclaredConflict> m_openRulings;
    QString m_language;
    panel::AssignmentPair m_pair;
    items::AssignmentState m_state = items::AssignmentState::None;
    forms::TextLabel *m_title;
    forms::TextLabel *m_text;
    QPushButton *m_toggle;
    forms::TextLabel *m_rulingsTitle;
    QListWidget *m_rulings;
    QPushButton *m_free;
    QPushButton *m_exclude;
    forms::TextLabel *m_dueLabel;
    QDateTimeEdit *m_due;
    QPushButton *m_packets;
};

} // namespace tandem::pages
