// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/fields/TextSpan.h"
#include "models/application/Application.h"
#include "models/base/Issue.h"
#include "models/call/CallDefinition.h"

#include <QWidget>

class QVBoxLayout;

namespace tandem::forms {

class IssueLines;

/// What an editor must know besides the definition of its field.
struct FieldContext
{
    const call::CallDefinition *call = nullptr; ///< must outlive the editor; may be null in small dialogs
    QString interfaceLanguage; ///< tag in which labels, numbers and dates are shown: "en", "de", "zh"
    QString language; ///< content language of the side of a pair this editor edits; empty without language
    QString currency; ///< of Money without a fixed one: the currency of the partner's side
};

/// Edits one value of a field. The value is kept as it was given until the user changes it, so a value that
/// the editor cannot show in full is never damaged by showing it.
class FieldEditor : public QWidget
{
    Q_OBJECT

public:
    /// The object name becomes "<field id>" or "<field id>-<language>".
    FieldEditor(const call::FieldDefinition &definition, const FieldContext &context, QWidget *parent);
    ~FieldEditor() override;

    [[nodiscard]] const call::FieldDefinition &definition() const { return m_definition; }
    [[nodiscard]] const FieldContext &context() const { return m_context; }

    /// Shows a value; emits nothing and keeps the cursor where the text around it did not change.
    void setValue(const call::FieldValue &value);
    [[nodiscard]] const call::FieldValue &value() const { return m_value; }

    void setReadOnly(bool readOnly);
    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }
    /// Findings about this value, shown below it with their shapes.
    void setIssues(const Issues &issues);
    [[nodiscard]] const Issues &issues() const { return m_issues; }
    /// The language of labels, numbers and dates.
    void setInterfaceLanguage(const QString &language);
    /// Puts the keyboard focus to the first part that takes it.
    void focusFirst();
    /// The parts that take the focus in order, for the tab order of a page.
    [[nodiscard]] virtual QWidgetList focusChain() const;
    /// Marks the frame ("stale", "confirmed" or empty); the page decides by the state of the pair. Errors
    /// among the issues go first.
    void setEdge(const QString &edge);
    /// Marks what is new in the text since the other side was confirmed; editors without text ignore it.
    virtual void setFresh(const QList<TextSpan> &) {}

signals:
    /// Only after an act of the user, with the new value.
    void valueEdited(const tandem::call::FieldValue &value);
    /// Some part got the keyboard focus; the guidance pane follows it.
    void focused();

protected:
    /// Puts the editor's own widgets into the frame that the issues stand under.
    void setBody(QWidget *body);
    /// Takes a change by the user: missing values become monostate, equal ones are dropped.
    void edited(call::FieldValue value);
    /// True while setValue() fills the widgets; slots must not take that for the user's doing.
    [[nodiscard]] bool isShowing() const { return m_showing; }
    /// A problem of what was typed that has no value to hang on ("12a" in a number); empty takes it away.
    void setTypingProblem(const QString &text);
    /// Makes the part report its focus and leaves Ctrl+Z to the window's one undo history.
    void watch(QWidget *part);

    virtual void display(const call::FieldValue &value) = 0;
    virtual void applyReadOnly(bool readOnly) = 0;
    /// Labels and formats in the present interface language; constructors call it last.
    virtual void retranslate() {}

    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void showIssues();

    call::FieldDefinition m_definition;
    FieldContext m_context;
    call::FieldValue m_value;
    Issues m_issues;
    QString m_typingProblem;
    QString m_edge;
    QWidgetList m_watched;
    QVBoxLayout *m_layout;
    IssueLines *m_lines;
    bool m_showing = false;
    bool m_readOnly = false;
};

} // namespace tandem::forms
