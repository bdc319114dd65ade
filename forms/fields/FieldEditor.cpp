// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/fields/FieldEditor.h"

#include "forms/fields/IssueLines.h"
#include "forms/theme/Style.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QTextEdit>
#include <QVBoxLayout>

namespace tandem::forms {

using namespace Qt::StringLiterals;

FieldEditor::FieldEditor(const call::FieldDefinition &definition, const FieldContext &context,
                         QWidget *parent)
    : QWidget(parent)
    , m_definition(definition)
    , m_context(context)
    , m_layout(new QVBoxLayout(this))
    , m_lines(new IssueLines(this))
{
    setObjectName(context.language.isEmpty() ? definition.id : definition.id + u'-' + context.language);
    if (!context.language.isEmpty())
        setLocale(QLocale(context.language)); // gives Han its own letter forms
    setAccessibleName(definition.label.best(context.interfaceLanguage));
    m_layout->setContentsMargins({});
    m_layout->setSpacing(4);
    m_layout->addWidget(m_lines);
}

FieldEditor::~FieldEditor() = default;

void FieldEditor::setBody(QWidget *body)
{
    m_layout->insertWidget(0, body);
}

void FieldEditor::setValue(const call::FieldValue &value)
{
    const QScopedValueRollback showing(m_showing, true);
    m_value = value;
    setTypingProblem({});
    display(value);
}

void FieldEditor::edited(call::FieldValue value)
{
    if (m_showing)
        return;
    setTypingProblem({});
    if (call::isMissing(value))
        value = std::monostate{};
    if (value == m_value)
        return;
    m_value = std::move(value);
    emit valueEdited(m_value);
}

void FieldEditor::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    applyReadOnly(readOnly);
}

void FieldEditor::setIssues(const Issues &issues)
{
    if (issues == m_issues)
        return;
    m_issues = issues;
    showIssues();
}

void FieldEditor::setTypingProblem(const QString &text)
{
    if (text == m_typingProblem)
        return;
    m_typingProblem = text;
    showIssues();
}

void FieldEditor::showIssues()
{
    m_lines->setIssues(m_issues, m_typingProblem);
    const bool wrong = hasErrors(m_issues) || !m_typingProblem.isEmpty();
    const QString edge = wrong ? u"error"_s : m_edge;
    const auto dress = [&edge](QWidget *part) {
        if (part->property(kEdgeProperty).toString() == edge)
            return;
        part->setProperty(kEdgeProperty, edge);
        part->update();
    };
    for (QLineEdit *part : findChildren<QLineEdit *>())
        dress(part);
    for (QTextEdit *part : findChildren<QTextEdit *>())
        dress(part);
    for (QComboBox *part : findChildren<QComboBox *>())
        dress(part);
}

void FieldEditor::setEdge(const QString &edge)
{
    if (edge == m_edge)
        return;
    m_edge = edge;
    showIssues();
}

void FieldEditor::setInterfaceLanguage(const QString &language)
{
    m_context.interfaceLanguage = language;
    setAccessibleName(m_definition.label.best(language));
    const QScopedValueRollback showing(m_showing, true);
    retranslate();
    display(m_value);
}

void FieldEditor::focusFirst()
{
    const QWidgetList parts = focusChain();
    if (!parts.isEmpty())
        parts.first()->setFocus(Qt::ShortcutFocusReason);
}

QWidgetList FieldEditor::focusChain() const
{
    return m_watched;
}

void FieldEditor::watch(QWidget *part)
{
    part->installEventFilter(this);
    m_watched.append(part);
    // Test hooks and screen readers find the part by the field: "A01", "A01-zh.2" for the second part.
    part->setObjectName(objectName() + u'.' + QString::number(m_watched.size()));
    if (part->accessibleName().isEmpty() && !qobject_cast<QAbstractButton *>(part))
        part->setAccessibleName(accessibleName());
}

void FieldEditor::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    const QScopedValueRollback showing(m_showing, true);
    retranslate();
    showIssues();
}

bool FieldEditor::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        emit focused();
    if (event->type() == QEvent::ShortcutOverride) {
        // One history for the whole window: without this, each input would undo its own typing first.
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return true;
        }
    }
    return QWidget::eventFilter(object, event);
}

} // namespace tandem::forms
