// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QList>
#include <QStringList>

class QButtonGroup;
class QCheckBox;
class QPushButton;

namespace tandem::forms {

/// Asks in which languages a document is to be, and for whom. At least one language must be chosen.
class DocumentChoiceDialog final : public QDialog
{
    Q_OBJECT

public:
    struct Choice
    {
        QString id;
        QString label;
        QString note = {}; ///< what it means, below the label; may be empty
        bool chosen = false;
    };
    /// Without audiences nobody is asked for whom.
    DocumentChoiceDialog(const QString &title, const QList<Choice> &languages, const QList<Choice> &audiences,
                         QWidget *parent = nullptr);

    /// In the order they were offered.
    [[nodiscard]] QStringList languages() const;
    [[nodiscard]] QString audience() const;

private:
    QWidget *makeAudiences(const QList<Choice> &audiences);
    void check();

    QList<std::pair<QString, QCheckBox *>> m_languages; ///< by tag
    QStringList m_audiences;
    QButtonGroup *m_group;
    QPushButton *m_accept;
};

} // namespace tandem::forms
