// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/Page.h"
#include "app/shell/Shelf.h"
#include "models/session/Deliberating.h"

class QComboBox;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace tandem::forms {
class CriteriaRadar;
class EmptyState;
class RankingBars;
class RowFit;
class SegmentBar;
class SpreadPlot;
class TextLabel;
} // namespace tandem::forms
namespace tandem::items {
class RankingTable;
}
namespace tandem::shell {
class PageHead;
class ProgressRow;
} // namespace tandem::shell

namespace tandem::pages {

class DocumentsButton;

class CallChooser;
class RankingDelegate;

/// The panel's ranking: marks, totals, ties and what broke them, recommendations, the report.
class RankingPage final : public shell::Page
{
    Q_OBJECT

public:
    RankingPage(const shell::Shelf &shelf, QWidget *parent);

    void enter(const QString &subject) override;
    [[nodiscard]] QString caption() const override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeSide();
    void buildTable();
    void load(const QString &callId);
    void show(const session::PanelTable &table);
    void showRanking();
    void showSelected();
    void fillDirections();
    void fitColumns();
    [[nodiscard]] QList<call::Language> documentLanguages() const;
    void decideTie();
    void recommend();
    void recordDecision();
    void report();
    void writeBundle();
    void project(bool on);
    void retranslate();
    [[nodiscard]] QString selectedId() const;
    [[nodiscard]] QString language() const { return m_shelf.translation.contentLanguage(); }
    [[nodiscard]] QString factsText(const panel::RankedCase &ranked) const;

    shell::Shelf m_shelf;
    session::PanelTable m_table;
    QString m_wanted;
    bool m_projecting = false;
    shell::PageHead *m_head;
    shell::ProgressRow *m_progress;
    CallChooser *m_calls;
    QComboBox *m_direction;
    forms::SegmentBar *m_views;
    QPushButton *m_project;
    QPushButton *m_report;
    QStackedWidget *m_stack;
    forms::EmptyState *m_empty;
    QStackedWidget *m_main;
    items::RankingTable *m_model;
    RankingDelegate *m_delegate;
    forms::RowFit *m_rows = nullptr;
    QTableView *m_view;
    forms::RankingBars *m_bars;
    QWidget *m_side;
    forms::TextLabel *m_title;
    forms::TextLabel *m_total;
    forms::TextLabel *m_facts;
    QPushButton *m_consensus;
    DocumentsButton *m_documents = nullptr;
    QPushButton *m_decision = nullptr;
    QPushButton *m_tie;
    QPushButton *m_recommend;
    QPushButton *m_bundle;
    forms::SegmentBar *m_charts;
    QStackedWidget *m_chartStack;
    forms::CriteriaRadar *m_radar;
    forms::SpreadPlot *m_spread;
};

} // namespace tandem::pages
