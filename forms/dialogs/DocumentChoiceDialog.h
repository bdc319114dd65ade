// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QList>
#include <QStringList>

class QButtonGroup;
class QCheckBox;
class QListWidget;
class QPushButton;

namespace tandem::forms {

/// Asks in which languages a document is to be, for whom, and with which attachments. At least one language
/// must be chosen, and one attachment where some are wanted.
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
    enum class Attachments
    {
        All,
        None,
        Some
    };
    /// Without audiences nobody is asked for whom, without attachments nothing about them.
    DocumentChoiceDialog(const QString &title, const QList<Choice> &languages, const QList<Choice> &audiences,
                         const QList<Choice> &attachments = {}, QWidget *parent = nullptr);

    /// In the order they were offered.
    [[nodiscard]] QStringList languages() const;
    [[nodiscard]] QString audience() const;
    [[nodiscard]] Attachments attachments() const;
    /// Where some are wanted: which.
    [[nodiscard]] QStringList chosenAttachments() const;

private:
    QWidget *makeAudiences(const QList<Choice> &audiences);
    QWidget *makeAttachments(const QList<Choice> &attachments);
    void check();

    QList<std::pair<QString, QCheckBox *>> m_languages; ///< by tag
    QStringList m_audiences;
    QButtonGroup *m_group;
    QButtonGroup *m_extent; ///< of the attachments
    QListWidget *m_attachments;
    QPushButton *m_accept;
};

} // namespace tandem::forms
