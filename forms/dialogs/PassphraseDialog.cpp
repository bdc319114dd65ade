// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/dialogs/PassphraseDialog.h"

#include "ui_PassphraseDialog.h"

#include <QPushButton>

namespace tandem::forms {

PassphraseDialog::PassphraseDialog(const QString &title, const QString &text, int minimumLength,
                                   QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::PassphraseDialog>())
    , m_minimumLength(minimumLength)
{
    m_ui->setupUi(this);
    setWindowTitle(title);
    m_ui->textLabel->setText(text);
    const bool isNew = minimumLength > 0;
    m_ui->repeatLabel->setVisible(isNew);
    m_ui->repeatEdit->setVisible(isNew);
    m_ui->hintLabel->setVisible(isNew);
    connect(m_ui->passphraseEdit, &QLineEdit::textChanged, this, &PassphraseDialog::check);
    connect(m_ui->repeatEdit, &QLineEdit::textChanged, this, &PassphraseDialog::check);
    connect(m_ui->showCheck, &QCheckBox::toggled, this, [this](bool visible) {
        const auto mode = visible ? QLineEdit::Normal : QLineEdit::Password;
        m_ui->passphraseEdit->setEchoMode(mode);
        m_ui->repeatEdit->setEchoMode(mode);
    });
    check();
}

PassphraseDialog::~PassphraseDialog() = default;

QString PassphraseDialog::passphrase() const
{
    return m_ui->passphraseEdit->text();
}

void PassphraseDialog::check()
{
    const QString typed = m_ui->passphraseEdit->text();
    const bool isNew = m_minimumLength > 0;
    const int missing = m_minimumLength - static_cast<int>(typed.size());
    QString hint;
    if (isNew && missing > 0)
        hint = tr("%n more character(s) are needed.", nullptr, missing);
    else if (isNew && typed != m_ui->repeatEdit->text())
        hint = tr("Type it a second time; the two differ.");
    else if (isNew)
        hint = tr("Keep it safe: without it, nobody can open this workspace’s sealed files.");
    m_ui->hintLabel->setText(hint);
    const bool fits = isNew ? missing <= 0 && typed == m_ui->repeatEdit->text() : !typed.isEmpty();
    m_ui->buttons->button(QDialogButtonBox::Ok)->setEnabled(fits);
}

} // namespace tandem::forms
