// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Issue.h"
#include "models/call/CallDefinition.h"

#include <QScrollArea>

class QPushButton;
class QVBoxLayout;

namespace tandem::forms {

/// What helps with the field one is in: help, the criteria it counts for, limits, words to use, checks of the
/// page.
class GuidancePane final : public QScrollArea
{
    Q_OBJECT

public:
    explicit GuidancePane(QWidget *parent = nullptr);

    /// An agreed word in the content languages, in their order.
    using Term = QStringList;
    /// `call` must outlive the pane. An unknown field shows the general advice.
    void setField(const call::CallDefinition *call, const QString &fieldId, const QString &interfaceLanguage);
    void setTerms(const QList<Term> &terms);
    void setIssues(const Issues &issues);

signals:
    void placeActivated(const tandem::Place &place);
    /// A finding that may be set aside, or shown again when it is.
    void dismissRequested(const tandem::Issue &issue);

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void addHelp(QVBoxLayout *layout, const call::FieldDefinition &field);
    void addCriterion(QVBoxLayout *layout, const call::Criterion &criterion);
    void addTerms(QVBoxLayout *layout);
    void addIssues(QVBoxLayout *layout);
    QPushButton *makeDismiss(const Issue &issue);
    [[nodiscard]] QString limitsText(const call::FieldDefinition &field) const;

    const call::CallDefinition *m_call = nullptr;
    QString m_field;
    QString m_language;
    QList<Term> m_terms;
    Issues m_issues;
};

} // namespace tandem::forms
