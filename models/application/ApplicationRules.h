// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/application/Application.h"
#include "models/base/Issue.h"

namespace tandem::application {

class PairMemory;

/// Every rule of the call on an application, in the order of the form. The one place for the form, the
/// command line, the package reader and the formal check (design.md §2.2). Codes: "field.missing",
/// "field.too-long", "field.too-few", "field.too-many", "field.out-of-range", "field.option", "field.type",
/// "field.period", "field.sum", "field.file-format", "field.file-size", "field.file-missing", "code.*"
/// (identifiers), "table.cell-missing", "pair.one-sided", "pair.stale", "pair.draft", "answer.conflict",
/// "partners.lead", "declaration.missing", and of texts of a pair "value.*" and "text.*". A stale pair is a
/// warning, an unconfirmed one a note; all else but doubtful register numbers and texts of pairs is an error.
/// Rows without any cell and list items without text do not count. `memory` spares comparing texts again that
/// did not change since the last time; it may be null.
[[nodiscard]] Issues validate(const call::CallDefinition &call, const Application &application,
                              PairMemory *memory = nullptr);

/// Whether a field is asked at all in this row, given conditions and the side of the row's partner.
[[nodiscard]] bool isAsked(const call::CallDefinition &call, const Application &application,
                           const call::FieldDefinition &field, const QString &row);
/// Whether it must be answered in this row.
[[nodiscard]] bool isRequired(const call::CallDefinition &call, const Application &application,
                              const call::FieldDefinition &field, const QString &row);

/// Filled and asked-for answers of one section over all its blocks, optional ones included; for pairs one
/// count per language, else under "". Issues count warnings and errors; `worst` is Note without any.
struct SectionProgress
{
    QMap<QString, int> filled;
    QMap<QString, int> asked;
    Severity worst = Severity::Note;
    int issues = 0;
};
[[nodiscard]] SectionProgress sectionProgress(const call::CallDefinition &call,
                                              const Application &application, const call::Section &section,
                                              const Issues &issues);

/// The change of a key figure from its two values, in tenths of a per cent, rounded half away from zero;
/// nothing when the earlier value is zero or the change is beyond all measure. Relative to the size of the
/// earlier value: from -2 to -1 is +500. Computed, never typed (domain.md §6.2).
[[nodiscard]] std::optional<qint64> changeInPerMille(const Decimal &before, const Decimal &now);

} // namespace tandem::application
