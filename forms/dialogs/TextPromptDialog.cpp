// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/dialogs/TextPromptDialog.h"

#include "ui_TextPromptDialog.h"

#include <QPushButton>

namespace tandem::forms {

TextPromptDialog::TextPromptDialog(const QString &title, const QString &label, const QString &present,
                                   QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::TextPromptDialog>())
{
    m_ui->setupUi(this);
    setWindowTitle(title);
    m_ui->textLabel->setText(label);
    m_ui->textEdit->setAccessibleName(label);
    m_ui->textEdit->setPlainText(present);
    const auto check = [this] {
        m_ui->buttons->button(QDialogButtonBox::Ok)->setEnabled(!text().trimmed().isEmpty());
    };
    connect(m_ui->textEdit, &QPlainTextEdit::textChanged, this, check);
    check();
}

TextPromptDialog::~TextPromptDialog() = default;

QString TextPromptDialog::text() const
{
    return m_ui->textEdit->toPlainText();
}

} // namespace tandem::forms
