// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dossier/Document.h"
#include "models/session/Apply.h"

namespace tandem::bench {

struct Sample
{
    QString acronym;
    session::LoadedApplication loaded;
    dossier::Document dossier; ///< with its pictures
};

/// The applications of the sample world.
[[nodiscard]] QList<Sample> samples();

/// The dossier of an application without pictures: what any typesetter can set, too.
[[nodiscard]] dossier::Document textDossier(const session::LoadedApplication &loaded);

/// Dossiers one after the other in one document, under the cover of the first, each with anchors of its own.
[[nodiscard]] dossier::Document joined(const QList<dossier::Document> &dossiers);

} // namespace tandem::bench
