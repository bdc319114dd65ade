// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace tandem::forms {

class TextLabel;

/// What a page shows while there is nothing yet: a picture, what this is, and what to do first.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(const QString &iconName, QWidget *parent = nullptr);

    /// An empty `action` shows no button.
    void setTexts(const QString &title, const QString &text, const QString &action);

signals:
    void activated();

private:
    TextLabel *m_title;
    TextLabel *m_text;
    QPushButton *m_action;
};

} // namespace tandem::forms
