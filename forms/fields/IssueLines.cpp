// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/fields/IssueLines.h"

#include "forms/theme/ShapeLabel.h"
#include "forms/theme/TextLabel.h"

#include <QHBoxLayout>

namespace tandem::forms {

IssueLines::IssueLines(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins({});
    m_layout->setSpacing(2);
    hide();
}

void IssueLines::setIssues(const Issues &issues, const QString &typingProblem)
{
    qDeleteAll(findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    while (QLayoutItem *item = m_layout->takeAt(0))
        delete item;
    if (!typingProblem.isEmpty())
        addLine(Severity::Error, typingProblem);
    for (const Issue &issue : issues)
        addLine(issue.severity, issue.message.text());
    setVisible(m_layout->count() > 0);
}

void IssueLines::addLine(Severity severity, const QString &text)
{
    const Status status = StatusShape::of(severity);
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 2, 0, 0);
    row->setSpacing(6);
    row->addWidget(new ShapeLabel(status, StatusShape::kSize, line), 0, Qt::AlignTop);
    auto *label = new TextLabel(text, TextStyle::Small, StatusShape::strong(status), line);
    label->setWordWrap(true);
    row->addWidget(label, 1);
    m_layout->addWidget(line);
}

} // namespace tandem::forms
