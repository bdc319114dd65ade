// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/application/Application.h"
#include "models/call/CallDefinition.h"

namespace tandem::dossier {

/// The anchor of a field in a dossier, the same in whatever languages it is written; `row` of repeated ones.
[[nodiscard]] QString fieldAnchor(const QString &field, const QString &row);
/// How the PDF names the place of an anchor (a named destination): ASCII, whatever the anchor is.
[[nodiscard]] QString placeName(const QString &anchor);

/// Where a field stands in the PDF of a dossier.
struct FieldPlace
{
    QString field;
    QString name; ///< of the named destination
};
/// Of every field and every row there is, in the order of the form. A dossier has those that were asked.
[[nodiscard]] QList<FieldPlace> fieldPlaces(const call::CallDefinition &call,
                                            const application::Application &application);

} // namespace tandem::dossier
