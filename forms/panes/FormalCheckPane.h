// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/call/CallDefinition.h"

#include <QScrollArea>

class QToolButton;

namespace tandem::forms {

/// What one side found for one formal check.
enum class CheckFinding
{
    Open,
    Passed,
    Repair, ///< may be mended by the applicant
    Failed,
};

/// The formal checks of a call against its two sides, each checked on its own. One side may be edited; rows
/// whose sides differ are marked.
class FormalCheckPane final : public QScrollArea
{
    Q_OBJECT

public:
    explicit FormalCheckPane(QWidget *parent = nullptr);

    /// Check id -> side id -> finding; what is absent is open.
    using Findings = QMap<QString, QMap<QString, CheckFinding>>;
    /// `call` must outlive the pane; `ownSide` is the side that may be edited, empty for none.
    void setCall(const call::CallDefinition *call, const QString &ownSide, const QString &interfaceLanguage);
    void setFindings(const Findings &findings);

signals:
    void findingEdited(const QString &check, const QString &side, tandem::forms::CheckFinding finding);

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void display();
    QToolButton *makeButton(const call::FormalCheck &check, const call::Side &side, QWidget *parent);

    const call::CallDefinition *m_call = nullptr;
    QString m_ownSide;
    QString m_language;
    Findings m_findings;
    QMap<std::pair<QString, QString>, QToolButton *> m_buttons; ///< by check and side
};

} // namespace tandem::forms
