// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/application/Application.h"
#include "models/review/Review.h"

#include <QWidget>

class QPushButton;

namespace tandem::forms {
class ConflictDeclarationPane;
class TextLabel;
} // namespace tandem::forms

namespace tandem::pages {

/// What stands before an application: the questions on conflicts of interest, with no more of the application
/// than one needs to answer them.
class DeclarationStep final : public QWidget
{
    Q_OBJECT

public:
    explicit DeclarationStep(QWidget *parent = nullptr);

    /// `call` must outlive the step or the next call of this.
    void setCase(const call::CallDefinition &call, const application::Application &application,
                 const QString &title, const review::ConflictDeclaration &declaration,
                 const QString &language);
    [[nodiscard]] const review::ConflictDeclaration &declaration() const;

signals:
    void accepted();
    void standAsideRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showOutcome();
    void retranslate();

    const call::CallDefinition *m_call = nullptr;
    QString m_applicationTitle;
    QStringList m_leads;
    forms::TextLabel *m_title;
    forms::TextLabel *m_text;
    forms::ConflictDeclarationPane *m_questions;
    QPushButton *m_accept;
    QPushButton *m_standAside;
};

} // namespace tandem::pages
