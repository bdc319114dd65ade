// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/Review.h"

namespace tandem::review {

ConflictOutcome conflictOutcome(const call::CallDefinition &call, const ConflictDeclaration &declaration)
{
    ConflictOutcome outcome = ConflictOutcome::None;
    for (const call::ConflictQuestion &question : call.conflictQuestions) {
        const auto answer = declaration.answers.constFind(question.id);
        if (answer == declaration.answers.cend())
            return ConflictOutcome::NotDeclared;
        if (!*answer)
            continue;
        if (question.effect == call::ConflictEffect::Excluded)
            outcome = ConflictOutcome::Excluded;
        else if (outcome == ConflictOutcome::None)
            outcome = ConflictOutcome::ChairDecides;
    }
    return outcome;
}

} // namespace tandem::review
