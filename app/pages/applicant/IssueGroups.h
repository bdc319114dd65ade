// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Issue.h"
#include "models/call/CallDefinition.h"

#include <QWidget>

class QVBoxLayout;

namespace tandem::forms {
class IssueView;
class StatusPill;
class TextLabel;
} // namespace tandem::forms

namespace tandem::pages {

/// Findings in a card, grouped by the sections of the form; each leads to its field.
class IssueGroups final : public QWidget
{
    Q_OBJECT

public:
    explicit IssueGroups(QWidget *parent = nullptr);

    /// `none` stands there when there is no finding.
    void setTexts(const QString &title, const QString &none);
    void setIssues(const call::CallDefinition &call, const Issues &issues, const QString &language);

signals:
    void placeActivated(const tandem::Place &place);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void addGroup(const QString &title, const Issues &issues);
    void fitHeights();
    void fitHeightsSoon();

    forms::TextLabel *m_title;
    forms::StatusPill *m_count;
    forms::TextLabel *m_none;
    QVBoxLayout *m_layout;
    QWidget *m_groups = nullptr;
    QList<forms::IssueView *> m_views;
};

} // namespace tandem::pages
