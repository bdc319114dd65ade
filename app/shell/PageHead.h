// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QHBoxLayout;

namespace tandem::forms {
class TextLabel;
}

namespace tandem::shell {

/// The head of a page: title, a line below it, and room for actions on the right.
class PageHead final : public QFrame
{
    Q_OBJECT

public:
    explicit PageHead(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setSubtitle(const QString &subtitle);
    /// Adds a widget at the right end.
    void addAction(QWidget *widget);
    using QWidget::addAction;

private:
    forms::TextLabel *m_title;
    forms::TextLabel *m_subtitle;
    QHBoxLayout *m_actions;
};

} // namespace tandem::shell
