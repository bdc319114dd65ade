// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <memory>

namespace Ui {
class TextPromptDialog;
}

namespace tandem::forms {

/// Asks for a text of one or more lines; empty text is not taken.
class TextPromptDialog final : public QDialog
{
    Q_OBJECT

public:
    TextPromptDialog(const QString &title, const QString &label, const QString &present,
                     QWidget *parent = nullptr);
    ~TextPromptDialog() override;

    [[nodiscard]] QString text() const;

private:
    std::unique_ptr<Ui::TextPromptDialog> m_ui;
};

} // namespace tandem::forms
