// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;
class QTextEdit;

namespace tandem::forms {
class TextLabel;
}

namespace tandem::pages {

/// One state of a value in conflict, to read, with the button that takes it.
class ConflictColumn final : public QWidget
{
    Q_OBJECT

public:
    /// `name` is of the objects: "conflict" and this.
    ConflictColumn(const QString &name, const QKeySequence &keys, QWidget *parent = nullptr);

    void setTexts(const QString &title, const QString &author, const QString &take);
    /// Rich text; `canTake` false greys the button.
    void setContent(const QString &html, bool canTake);

signals:
    void taken();

private:
    forms::TextLabel *m_title;
    forms::TextLabel *m_author;
    QTextEdit *m_text;
    QPushButton *m_take;
    QKeySequence m_keys;
};

} // namespace tandem::pages
