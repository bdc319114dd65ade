// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/application/Application.h"
#include "models/base/Ports.h"
#include "models/session/JourneyProse.h"

namespace tandem::session {

/// Answers every question of a call by its type, so that the rules find no error. Knows no field by name:
/// what it writes follows from the call.
class JourneyAnswers
{
public:
    /// `number` counts the applications of the journey from 1.
    JourneyAnswers(const call::CallDefinition &call, const JourneyProse &prose, quint64 seed, int number,
                   const application::Author &author, IdSource &ids);

    /// Adds a few more blocks and answers all but the file fields.
    void fill(application::Application &application);
    /// Adds a sentence to one text and confirms the pair: what a repair changes.
    void repair(application::Application &application);

private:
    void addRows(application::Application &application);
    void answerChoices(application::Application &application);
    void answerOthers(application::Application &application);
    void answerPair(application::Application &application, const QString &row,
                    const call::FieldDefinition &field);
    void set(application::Application &application, const application::ValueKey &key,
             const call::FieldValue &value);
    [[nodiscard]] const call::Side &sideOf(const application::Application &application,
                                           const QString &row) const;
    [[nodiscard]] QString currencyOf(const application::Application &application,
                                     const call::FieldDefinition &field, const QString &row) const;
    [[nodiscard]] call::FieldValue choose(const call::FieldDefinition &field);
    [[nodiscard]] call::FieldValue answer(const application::Application &application,
                                          const call::FieldDefinition &field, const QString &row);
    [[nodiscard]] QString plainText(const application::Application &application,
                                    const call::FieldDefinition &field, const QString &row);
    [[nodiscard]] QStringList someOptions(const call::FieldDefinition &field);
    [[nodiscard]] Decimal number(const call::Limits &limits);
    [[nodiscard]] QDate date();
    [[nodiscard]] call::Period period();
    [[nodiscard]] call::Table table(const application::Application &application,
                                    const call::FieldDefinition &field, const QString &row);
    [[nodiscard]] call::TableRow tableRow(const QString &id, const call::FieldDefinition &field,
                                          const QString &currency, bool isFixed);
    [[nodiscard]] call::FieldValue cell(const call::Column &column, const QString &currency);
    void settleSum(call::Table &table, const call::Column &column) const;

    const call::CallDefinition &m_call;
    const JourneyProse &m_prose;
    JourneyDice m_dice;
    int m_number;
    application::Author m_author;
    IdSource &m_ids;
};

} // namespace tandem::session
