// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/application/Application.h"
#include "models/base/Issue.h"

namespace tandem::application {

class PairMemory;

/// What every rule of one check needs: the call, the application and how places are named. References only;
/// lives as long as one call of validate().
class RuleScope
{
public:
    /// `memory` may be null.
    RuleScope(const call::CallDefinition &call, const Application &application, PairMemory *memory = nullptr);

    const call::CallDefinition &call;
    const Application &application;
    const QStringList pairLanguages;
    PairMemory *const memory;

    /// Own name of a content language ("Deutsch"), or its tag if the call does not list it.
    [[nodiscard]] QString languageName(const QString &tag) const;
    [[nodiscard]] QString languageNames(const QStringList &tags) const;
    /// A label in the languages of the pair, "成本 / Kosten": both sides read every message.
    [[nodiscard]] QString label(const LangText &text) const;
    /// "B05", or "B05 · 2" in the second block of a repetition.
    [[nodiscard]] QString fieldName(const QString &field, const QStringList &rows, const QString &row) const;
    /// Side of the partner whose block this is, or empty.
    [[nodiscard]] QString partnerSide(const QString &row) const;
    /// Currencies an amount may have: the fixed one, else that of the partner's side, else those of both.
    [[nodiscard]] QStringList currencies(const QString &fixed, const QString &row) const;
    /// Rows a field of a section stands in.
    [[nodiscard]] QStringList rows(const call::Section &section, const call::FieldDefinition &field) const;
};

/// A place and its name in messages.
struct NamedPlace
{
    Place where;
    QString name; ///< "B05 · 2", or "G02 · 3 · 成本 / Kosten" for a cell
};

} // namespace tandem::application
