// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/LangText.h"

#include <QDialog>
#include <QList>

class QPlainTextEdit;
class QPushButton;

namespace tandem::forms {

/// Asks for one text in several languages, for what goes into a document in all of them. At least one must be
/// there; that others are missing is said, not forbidden.
class LanguagesPromptDialog final : public QDialog
{
    Q_OBJECT

public:
    struct Language
    {
        QString tag;
        QString name; ///< in itself: "中文"
    };
    LanguagesPromptDialog(const QString &title, const QString &label, const QList<Language> &languages,
                          const LangText &present, QWidget *parent = nullptr);

    /// Without the languages left empty.
    [[nodiscard]] LangText text() const;

private:
    void check();

    QList<Language> m_languages;
    QList<QPlainTextEdit *> m_edits; ///< by language
    QPushButton *m_accept;
};

} // namespace tandem::forms
