// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/Prompter.h"

#include <QPointer>
#include <QWidget>

namespace tandem::shell {

/// Asks with dialogs over a window.
class DesktopPrompter final : public Prompter
{
public:
    /// Dialogs stand over this window from now on.
    void setWindow(QWidget *window) { m_window = window; }

    [[nodiscard]] bool confirm(const QString &question, const QString &consequence,
                               const QString &action) override;
    void tell(const QString &headline, const QString &text) override;
    void tellError(const Error &error) override;
    [[nodiscard]] QStringList chooseFiles(const QString &title, const QString &filter) override;
    [[nodiscard]] QString chooseSaveFile(const QString &title, const QString &suggestedName,
                                         const QString &filter) override;
    [[nodiscard]] QString chooseFolder(const QString &title) override;
    [[nodiscard]] std::optional<QString> passphrase(const QString &title, const QString &text,
                                                    bool isNew) override;
    [[nodiscard]] std::optional<QString> text(const QString &title, const QString &label,
                                              const QString &present) override;
    [[nodiscard]] std::optional<LangText> texts(const QString &title, const QString &label,
                                                const QList<call::Language> &languages) override;
    [[nodiscard]] std::optional<session::DocumentChoice>
    documentChoice(const QString &title, const QList<Choice> &languages, const QList<Choice> &audiences,
                   const QList<Choice> &attachments) override;
    [[nodiscard]] std::optional<int> choose(const QString &title, const QString &label,
                                            const QStringList &options) override;

private:
    QPointer<QWidget> m_window;
    QString m_lastFolder;
};

} // namespace tandem::shell
