// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace tandem::forms {
class FlowLayout;
class TextLabel;
} // namespace tandem::forms

namespace tandem::pages {

/// One thing the program is for: icon, name, a sentence and what to start with.
class RoleCard final : public QWidget
{
    Q_OBJECT

public:
    explicit RoleCard(const QString &iconName, QWidget *parent = nullptr);

    QPushButton *addButton(const QString &name);
    void setTexts(const QString &title, const QString &text);

private:
    forms::TextLabel *m_title;
    forms::TextLabel *m_text;
    forms::FlowLayout *m_buttons;
};

} // namespace tandem::pages
