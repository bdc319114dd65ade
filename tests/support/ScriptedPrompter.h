// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/Prompter.h"

#include <QList>

namespace tandem::test {

/// Answers questions as a test told it to, in order, and keeps what it was told. A question without a
/// prepared answer is answered with giving up and noted as unexpected.
class ScriptedPrompter final : public shell::Prompter
{
public:
    QList<bool> confirmations;
    QList<QStringList> files;
    QStringList saveFiles;
    QStringList folders;
    QStringList passphrases;
    QStringList answers;         ///< to text()
    QList<LangText> langAnswers; ///< to texts()
    QList<int> choices;
    QList<session::DocumentChoice> documentChoices; ///< without a prepared one: as it is offered

    QStringList told;       ///< headlines
    QStringList toldTexts;  ///< the texts below them
    QStringList errors;     ///< codes
    QStringList unexpected; ///< questions nobody prepared an answer for
    QStringList asked;      ///< questions and consequences of confirmations, options of choices

    [[nodiscard]] bool confirm(const QString &question, const QString &consequence, const QString &) override
    {
        asked += {question, consequence};
        return take(confirmations, question, false);
    }
    void tell(const QString &headline, const QString &text) override
    {
        told.append(headline);
        toldTexts.append(text);
    }
    void tellError(const Error &error) override { errors.append(error.code); }
    [[nodiscard]] QStringList chooseFiles(const QString &title, const QString &) override
    {
        return take(files, title, QStringList());
    }
    [[nodiscard]] QString chooseSaveFile(const QString &title, const QString &, const QString &) override
    {
        return take(saveFiles, title, QString());
    }
    [[nodiscard]] QString chooseFolder(const QString &title) override
    {
        return take(folders, title, QString());
    }
    [[nodiscard]] std::optional<QString> passphrase(const QString &title, const QString &, bool) override
    {
        return takeOptional(passphrases, title);
    }
    [[nodiscard]] std::optional<QString> text(const QString &title, const QString &, const QString &) override
    {
        return takeOptional(answers, title);
    }
    [[nodiscard]] std::optional<LangText> texts(const QString &title, const QString &,
                                                const QList<call::Language> &) override
    {
        return takeOptional(langAnswers, title);
    }
    [[nodiscard]] std::optional<session::DocumentChoice>
    documentChoice(const QString &, const QList<Choice> &languages, const QList<Choice> &audiences,
                   const QList<Choice> &attachments) override
    {
        for (const QList<Choice> &offered : {languages, audiences, attachments}) {
            for (const Choice &choice : offered)
                asked.append(choice.label);
        }
        return documentChoices.isEmpty() ? session::DocumentChoice() : documentChoices.takeFirst();
    }
    [[nodiscard]] std::optional<int> choose(const QString &title, const QString &,
                                            const QStringList &options) override
    {
        asked += options;
        return takeOptional(choices, title);
    }

private:
    template<typename Value>
    Value take(QList<Value> &prepared, const QString &question, const Value &otherwise)
    {
        if (!prepared.isEmpty())
            return prepared.takeFirst();
        unexpected.append(question);
        return otherwise;
    }
    template<typename Value>
    std::optional<Value> takeOptional(QList<Value> &prepared, const QString &question)
    {
        if (!prepared.isEmpty())
            return prepared.takeFirst();
        unexpected.append(question);
        return std::nullopt;
    }
};

} // namespace tandem::test
