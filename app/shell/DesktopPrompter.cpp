// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/DesktopPrompter.h"

#include "forms/dialogs/DocumentChoiceDialog.h"
#include "forms/dialogs/LanguagesPromptDialog.h"
#include "forms/dialogs/PassphraseDialog.h"
#include "forms/dialogs/TextPromptDialog.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>

namespace tandem::shell {

using namespace Qt::StringLiterals;

namespace {

constexpr int kNewPassphrase = 12; // characters; storage.md §4.3

QString usualFolder(const QString &last)
{
    return last.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) : last;
}

void showMessage(QMessageBox &box, const QString &headline, const QString &text)
{
    // What applicants wrote may stand in a message; it is never read as mark-up.
    box.setTextFormat(Qt::PlainText);
    box.setText(headline);
    box.setInformativeText(text);
    box.exec();
}

} // namespace

bool DesktopPrompter::confirm(const QString &question, const QString &consequence, const QString &action)
{
    QMessageBox box(m_window);
    box.setIcon(QMessageBox::Question);
    QPushButton *accept = box.addButton(action, QMessageBox::AcceptRole);
    box.setDefaultButton(box.addButton(QMessageBox::Cancel));
    showMessage(box, question, consequence);
    return box.clickedButton() == accept;
}

void DesktopPrompter::tell(const QString &headline, const QString &text)
{
    QMessageBox box(m_window);
    box.setIcon(QMessageBox::Information);
    showMessage(box, headline, text);
}

void DesktopPrompter::tellError(const Error &error)
{
    QMessageBox box(m_window);
    box.setIcon(QMessageBox::Warning);
    if (!error.detail.isEmpty())
        box.setDetailedText(error.code + u'\n' + error.detail);
    showMessage(box, QCoreApplication::translate("DesktopPrompter", "That did not work"),
                error.message.text());
}

QStringList DesktopPrompter::chooseFiles(const QString &title, const QString &filter)
{
    const QStringList files =
        QFileDialog::getOpenFileNames(m_window, title, usualFolder(m_lastFolder), filter);
    if (!files.isEmpty())
        m_lastFolder = QFileInfo(files.first()).absolutePath();
    return files;
}

QString DesktopPrompter::chooseSaveFile(const QString &title, const QString &suggestedName,
                                        const QString &filter)
{
    const QString suggested = QDir(usualFolder(m_lastFolder)).filePath(suggestedName);
    const QString file = QFileDialog::getSaveFileName(m_window, title, suggested, filter);
    if (!file.isEmpty())
        m_lastFolder = QFileInfo(file).absolutePath();
    return file;
}

QString DesktopPrompter::chooseFolder(const QString &title)
{
    return QFileDialog::getExistingDirectory(m_window, title, usualFolder(m_lastFolder));
}

std::optional<QString> DesktopPrompter::passphrase(const QString &title, const QString &text, bool isNew)
{
    forms::PassphraseDialog dialog(title, text, isNew ? kNewPassphrase : 0, m_window);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.passphrase()) : std::nullopt;
}

std::optional<QString> DesktopPrompter::text(const QString &title, const QString &label,
                                             const QString &present)
{
    forms::TextPromptDialog dialog(title, label, present, m_window);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.text()) : std::nullopt;
}

std::optional<LangText> DesktopPrompter::texts(const QString &title, const QString &label,
                                               const QList<call::Language> &languages)
{
    QList<forms::LanguagesPromptDialog::Language> asked;
    for (const call::Language &language : languages)
        asked.append({language.tag, language.name});
    forms::LanguagesPromptDialog dialog(title, label, asked, {}, m_window);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.text()) : std::nullopt;
}

std::optional<session::DocumentChoice> DesktopPrompter::documentChoice(const QString &title,
                                                                       const QList<Choice> &languages,
                                                                       const QList<Choice> &audiences,
                                                                       const QList<Choice> &attachments)
{
    const auto offered = [](const QList<Choice> &choices) {
        QList<forms::DocumentChoiceDialog::Choice> list;
        for (const Choice &choice : choices)
            list.append({choice.id, choice.label, choice.note, choice.chosen});
        return list;
    };
    forms::DocumentChoiceDialog dialog(title, offered(languages), offered(audiences), offered(attachments),
                                       m_window);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    session::DocumentChoice choice{dialog.languages(), dialog.audience()};
    if (dialog.attachments() == forms::DocumentChoiceDialog::Attachments::None)
        choice.attachments = dossier::AttachmentsAs::Nothing;
    choice.onlyAttachments = dialog.chosenAttachments();
    return choice;
}

std::optional<int> DesktopPrompter::choose(const QString &title, const QString &label,
                                           const QStringList &options)
{
    bool accepted = false;
    const QString chosen = QInputDialog::getItem(m_window, title, label, options, 0, false, &accepted);
    const auto index = options.indexOf(chosen);
    return accepted && index >= 0 ? std::optional(static_cast<int>(index)) : std::nullopt;
}

} // namespace tandem::shell
