// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/panes/FieldBlock.h"

namespace tandem::forms {

/// Blocks that stand several times, with a button for one more. Blocks are kept by their row id, so adding,
/// removing and moving never rebuilds the others.
class FieldGroup final : public QWidget
{
    Q_OBJECT

public:
    struct Plan
    {
        QString id; ///< section or field id that repeats; empty: stands once
        std::optional<call::Repetition> repetition;
        QList<call::FieldDefinition> fields;
    };
    FieldGroup(const call::CallDefinition &call, Plan plan, QStringList languages, QString interfaceLanguage,
               QWidget *parent);

    void setApplication(const application::Application &application);
    void setReadOnly(bool readOnly);
    void setInterfaceLanguage(const QString &language);
    [[nodiscard]] QList<FieldBlock *> blocks() const { return m_blocks; }

signals:
    void blockMade(tandem::forms::FieldBlock *block);
    void addRequested(const QString &group);
    void removeRequested(const QString &group, const QString &row);
    void moveRequested(const QString &group, const QString &row, int position);

protected:
    void changeEvent(QEvent *event) override;

private:
    FieldBlock *makeBlock(const QString &row);
    void fillHeads();

    const call::CallDefinition &m_call;
    Plan m_plan;
    QStringList m_languages;
    QString m_interfaceLanguage;
    QList<FieldBlock *> m_blocks;
    QVBoxLayout *m_layout;
    QPushButton *m_add = nullptr;
    bool m_readOnly = false;
};

} // namespace tandem::forms
