// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/call/CallDefinition.h"
#include "models/review/Review.h"

#include <QScrollArea>

class QButtonGroup;

namespace tandem::forms {

class TextBox;
class TextLabel;

/// The conflict questions of a call, each with yes or no and nothing chosen at first, and a remark.
class ConflictDeclarationPane final : public QScrollArea
{
    Q_OBJECT

public:
    explicit ConflictDeclarationPane(QWidget *parent = nullptr);

    /// `call` must outlive the pane.
    void setCall(const call::CallDefinition *call, const QString &interfaceLanguage);
    void setDeclaration(const review::ConflictDeclaration &declaration);
    [[nodiscard]] const review::ConflictDeclaration &declaration() const { return m_declaration; }
    void setReadOnly(bool readOnly);

signals:
    /// By the user; `at` is left to the page.
    void declarationEdited(const tandem::review::ConflictDeclaration &declaration);

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void display();
    void updateOutcome();
    void emitEdited();

    const call::CallDefinition *m_call = nullptr;
    QString m_language;
    review::ConflictDeclaration m_declaration;
    QMap<QString, QButtonGroup *> m_groups;
    TextBox *m_remark = nullptr;
    TextLabel *m_outcome = nullptr;
    bool m_readOnly = false;
    bool m_showing = false;
};

} // namespace tandem::forms
