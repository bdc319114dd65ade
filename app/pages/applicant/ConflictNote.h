// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace tandem::forms {
class TextLabel;
}

namespace tandem::pages {

/// Says over the form that merged copies disagree and where that is settled; hidden while they agree.
class ConflictNote final : public QWidget
{
    Q_OBJECT

public:
    explicit ConflictNote(QWidget *parent = nullptr);

    void setCount(int open);

signals:
    void activated();

protected:
    void changeEvent(QEvent *event) override;

private:
    int m_count = 0;
    forms::TextLabel *m_text;
    QPushButton *m_open;
};

} // namespace tandem::pages
