// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/VerbTable.h"

#include "app/cli/Verbs.h"

namespace tandem::cli {

const QList<const Verb *> &allVerbs()
{
    static const QList<const Verb *> verbs{&journeyVerb()};
    return verbs;
}

} // namespace tandem::cli
