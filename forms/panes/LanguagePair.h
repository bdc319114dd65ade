// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/fields/FieldEditor.h"
#include "models/application/Application.h"

class QBoxLayout;
class QLabel;
class QPushButton;

namespace tandem::forms {

class Card;
class StatusPill;
class TextLabel;

/// One question: its label row and an editor for each content language side by side, or one editor for
/// answers without language. Knows the state of the pair and offers to confirm it (F8). Stacks when it gets
/// narrow.
class LanguagePair final : public QWidget
{
    Q_OBJECT

public:
    /// `languages` in the order shown; ignored for fields without translation.
    LanguagePair(const call::FieldDefinition &definition, const QStringList &languages,
                 const FieldContext &context, QWidget *parent = nullptr);

    /// The editor of a language; "" for fields without language; null if it is not shown.
    [[nodiscard]] FieldEditor *editor(const QString &language) const { return m_editors.value(language); }
    [[nodiscard]] QList<FieldEditor *> editors() const;
    [[nodiscard]] const call::FieldDefinition &definition() const { return m_definition; }
    [[nodiscard]] bool isPair() const { return m_editors.size() > 1; }
    /// Whether this side waits for a hand: an empty answer that is asked for, an older text, or, on the first
    /// side, a pair nobody confirmed yet.
    [[nodiscard]] bool isOpen(const FieldEditor &editor) const;

    void setRequired(bool required);
    /// State of the pair; for fields without language pass Missing or Confirmed. `stale`: languages that are
    /// older.
    void setState(application::PairState state, const QStringList &stale);
    [[nodiscard]] application::PairState state() const { return m_state; }
    /// Findings of this field, spread over the editors by language; those without go to the first.
    void setIssues(const Issues &issues);
    /// What changed, for the strip of a stale pair and for marking it in the text itself.
    void setDifferences(const QList<TextChange> &changes);
    void setReadOnly(bool readOnly);
    void setInterfaceLanguage(const QString &language);
    void focusFirst();

signals:
    void valueEdited(const QString &language, const tandem::call::FieldValue &value);
    /// All sides hold against each other's present text.
    void confirmRequested();
    void focused(const QString &language);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void addEditor(const QString &language, const FieldContext &context);
    QWidget *makeHead();
    QWidget *makeStrip();
    void chainFocus();
    void fill();
    [[nodiscard]] QString languageName(const QString &tag) const;

    call::FieldDefinition m_definition;
    FieldContext m_context;
    QStringList m_order;
    QMap<QString, FieldEditor *> m_editors;
    application::PairState m_state = application::PairState::Missing;
    QStringList m_stale;
    bool m_required = false;
    bool m_readOnly = false;
    bool m_over = false; ///< an error that is worse than any state of the pair
    TextLabel *m_id;
    TextLabel *m_label;
    TextLabel *m_mark;
    QPushButton *m_confirm;
    StatusPill *m_pill;
    QBoxLayout *m_sides;
    Card *m_strip;
    TextLabel *m_stripTitle;
    QLabel *m_difference;
    QPushButton *m_updated;
    QPushButton *m_wording;
};

} // namespace tandem::forms
