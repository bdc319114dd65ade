// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/call/CallDefinition.h"
#include "models/review/Review.h"

#include <QScrollArea>

namespace tandem::forms {

class CriterionSheet;

/// All criteria of a call under one another, one of them open. Emits what the reviewer does; holds no rule.
class ScoringSheet final : public QScrollArea
{
    Q_OBJECT

public:
    explicit ScoringSheet(QWidget *parent = nullptr);

    /// `call` must outlive the sheet. `reasonLanguage`: the tab that is open first.
    void setCall(const call::CallDefinition *call, const QString &interfaceLanguage,
                 const QString &reasonLanguage);
    /// Marks and reasons; silent.
    void setReview(const review::Review &review);
    void setReadOnly(bool readOnly);
    /// Fields whose place in the dossier can be shown.
    void setFindableFields(const QStringList &fields);
    void open(const QString &criterion);
    /// Opens the next criterion without a mark; false if there is none.
    bool openNextUnmarked();
    [[nodiscard]] QString openCriterion() const;
    /// Adds a quotation to the reason of the open criterion.
    void quote(const QString &text);

signals:
    void markEdited(const QString &criterion, std::optional<int> step);
    void reasonEdited(const QString &criterion, const QString &language, const QString &text);
    void criterionOpened(const QString &criterion);
    void fieldWanted(const QString &field);

private:
    [[nodiscard]] CriterionSheet *sheet(const QString &criterion) const;

    QList<CriterionSheet *> m_sheets;
    review::Review m_review;
    QStringList m_findable;
};

} // namespace tandem::forms
