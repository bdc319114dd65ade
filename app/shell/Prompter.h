// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/LangText.h"
#include "models/base/Result.h"
#include "models/call/Language.h"
#include "models/session/DocumentChoice.h"

#include <QStringList>

#include <optional>

namespace tandem::shell {

/// Questions to the person in front of the screen, as a port: tests answer by script.
class Prompter
{
public:
    virtual ~Prompter() = default;

    /// One of several things to choose, with what it means.
    struct Choice
    {
        QString id;
        QString label;
        QString note; ///< may be empty
        bool chosen = false;
    };

    /// A step that cannot be undone. `consequence` says what will be so afterwards; `action` labels the
    /// button.
    [[nodiscard]] virtual bool confirm(const QString &question, const QString &consequence,
                                       const QString &action) = 0;
    virtual void tell(const QString &headline, const QString &text) = 0;
    virtual void tellError(const Error &error) = 0;
    /// `filter` in the form of QFileDialog; empty when cancelled.
    [[nodiscard]] virtual QStringList chooseFiles(const QString &title, const QString &filter) = 0;
    [[nodiscard]] virtual QString chooseSaveFile(const QString &title, const QString &suggestedName,
                                                 const QString &filter) = 0;
    [[nodiscard]] virtual QString chooseFolder(const QString &title) = 0;
    /// A passphrase to open something, or with `isNew` a new one typed twice.
    [[nodiscard]] virtual std::optional<QString> passphrase(const QString &title, const QString &text,
                                                            bool isNew) = 0;
    /// A text of one or several lines.
    [[nodiscard]] virtual std::optional<QString> text(const QString &title, const QString &label,
                                                      const QString &present) = 0;
    /// A text in each of several languages, for documents in all of them; not empty when given.
    [[nodiscard]] virtual std::optional<LangText> texts(const QString &title, const QString &label,
                                                        const QList<call::Language> &languages) = 0;
    /// In which languages and for whom a document is to be, and with which attachments; what nothing is
    /// offered for is not asked.
    [[nodiscard]] virtual std::optional<session::DocumentChoice>
    documentChoice(const QString &title, const QList<Choice> &languages, const QList<Choice> &audiences,
                   const QList<Choice> &attachments) = 0;
    /// One of several; the index, or nothing.
    [[nodiscard]] virtual std::optional<int> choose(const QString &title, const QString &label,
                                                    const QStringList &options) = 0;
};

} // namespace tandem::shell
