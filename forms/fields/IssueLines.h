// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Issue.h"

#include <QWidget>

class QVBoxLayout;

namespace tandem::forms {

/// Findings as lines of shape and sentence under an editor; no height at all when there are none.
class IssueLines final : public QWidget
{
    Q_OBJECT

public:
    explicit IssueLines(QWidget *parent = nullptr);

    /// `typingProblem` stands first, as an error.
    void setIssues(const Issues &issues, const QString &typingProblem = {});
    /// One plain line with the given severity.
    void addLine(Severity severity, const QString &text);

private:
    QVBoxLayout *m_layout;
};

} // namespace tandem::forms
