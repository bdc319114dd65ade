// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/office/OfficePage.h"
#include "models/items/AssignmentMatrix.h"
#include "models/session/Assigning.h"

class QStackedWidget;
class QTableView;

namespace tandem::forms {
class EmptyState;
class TextLabel;
} // namespace tandem::forms

namespace tandem::pages {

class AssignmentDelegate;
class PairPanel;
class TurnedHeader;

/// Who judges what: a proposal to accept or change by hand, rulings of the chairs, packets.
class AssignPage final : public OfficePage
{
    Q_OBJECT

public:
    AssignPage(const shell::Shelf &shelf, QWidget *parent);

    [[nodiscard]] QString caption() const override;

protected:
    void showCall(const QString &callId) override;
    void retranslate() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Loaded
    {
        session::AssignmentDesk desk;
        QList<storage::DeclaredConflict> rulings;
    };
    QWidget *makeLegend();
    void buildMatrix();
    void show(const Loaded &loaded);
    void showStates();
    void showPair();
    void showQuota();
    void propose();
    void confirmAll();
    void toggle();
    void rule(const panel::AssignmentPair &pair, bool excluded);
    void makePackets();

    Loaded m_loaded;
    QStackedWidget *m_stack;
    forms::EmptyState *m_empty;
    items::AssignmentMatrix *m_matrix;
    QTableView *m_view;
    TurnedHeader *m_header;
    AssignmentDelegate *m_delegate;
    PairPanel *m_panel;
    QList<forms::TextLabel *> m_legend;
    forms::TextLabel *m_quota;
    forms::TextLabel *m_keys; ///< whose identity files are missing
    QPushButton *m_propose;
    QPushButton *m_confirm;
};

} // namespace tandem::pages
