// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <memory>

namespace Ui {
class PassphraseDialog;
}

namespace tandem::forms {

/// Asks for a passphrase; a new one is typed twice and must be long enough before it is taken.
class PassphraseDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `minimumLength` > 0: a new passphrase.
    PassphraseDialog(const QString &title, const QString &text, int minimumLength, QWidget *parent = nullptr);
    ~PassphraseDialog() override;

    [[nodiscard]] QString passphrase() const;

private:
    void check();

    std::unique_ptr<Ui::PassphraseDialog> m_ui;
    int m_minimumLength;
};

} // namespace tandem::forms
