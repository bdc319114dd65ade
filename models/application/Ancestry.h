// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/application/Application.h"

#include <QHash>
#include <QSet>

namespace tandem::application {

/// What led to what in the history of one value. Reads the answer once; the answer must outlive it and not
/// change meanwhile.
class Ancestry
{
public:
    explicit Ancestry(const Answer &answer);

    /// Null when the answer has no such revision.
    [[nodiscard]] const Revision *revision(const QString &id) const;
    /// Longest way back to a beginning: 0 for a first revision, -1 for an unknown one. A revision is always
    /// deeper than all it descends from, and as deep on every machine.
    [[nodiscard]] int depth(const QString &id) const;
    /// The revisions themselves and all they descend from.
    [[nodiscard]] QSet<QString> reach(const QStringList &ids) const;
    /// The deepest state that both sides descend from; of equally deep ones the largest id. Null if there is
    /// none: both wrote first.
    [[nodiscard]] const Revision *commonBase(const QStringList &mine, const QStringList &theirs) const;

private:
    QHash<QString, const Revision *> m_revisions;
    mutable QHash<QString, int> m_depths;
};

} // namespace tandem::application
