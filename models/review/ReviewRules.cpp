// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/ReviewRules.h"

#include "models/base/TextLength.h"

namespace tandem::review {

using namespace Qt::StringLiterals;

namespace {

void add(Issues &issues, const QString &criterion, const QString &language, const QString &code,
         const char *source, const QStringList &arguments, int count = -1)
{
    Place where;
    where.field = criterion;
    where.language = language;
    issues.append({where, Severity::Error, code, {source, arguments, count}});
}

void checkConflicts(const call::CallDefinition &call, const Review &review, Issues &issues)
{
    const ConflictOutcome outcome = conflictOutcome(call, review.declaration);
    if (outcome == ConflictOutcome::NotDeclared)
        add(issues, {}, {}, u"review.conflict-open"_s,
            QT_TRANSLATE_NOOP("Message", "Please answer all questions on conflicts of interest first."), {});
    if (outcome == ConflictOutcome::Excluded)
        add(issues, {}, {}, u"review.excluded"_s,
            QT_TRANSLATE_NOOP("Message",
                              "You have declared a conflict of interest that excludes you from this "
                              "application. Please decline the review."),
            {});
}

bool isOnScale(const call::CallDefinition &call, int step)
{
    return step >= 0 && step <= call.scale.steps;
}

void checkMark(const call::CallDefinition &call, const call::Criterion &criterion, const Mark &mark,
               Issues &issues)
{
    if (!mark.step)
        add(issues, criterion.id, {}, u"review.mark-missing"_s,
            QT_TRANSLATE_NOOP("Message", "%1: the mark is missing."), {criterion.id});
    else if (!isOnScale(call, *mark.step))
        add(issues, criterion.id, {}, u"review.mark-scale"_s,
            QT_TRANSLATE_NOOP("Message", "%1: the mark lies outside the scale from %2 to %3."),
            {criterion.id, call.scale.text(0), call.scale.text(call.scale.steps)});
}

/// One long enough text is enough: reviewers write in their own language, translations come later.
void checkReason(const call::CallDefinition &call, const call::Criterion &criterion, const Mark &mark,
                 Issues &issues)
{
    const call::Language *written = nullptr;
    for (const call::Language &language : call.languages) {
        const QString text = mark.reason.in(language.tag).trimmed();
        if (text.isEmpty())
            continue;
        if (characterCount(text, language.tag) >= minimumReason(call, criterion, mark.step, language.tag))
            return;
        if (!written)
            written = &language;
    }
    if (!written) {
        add(issues, criterion.id, {}, u"review.reason-missing"_s,
            QT_TRANSLATE_NOOP("Message", "%1: please give a reason for the mark."), {criterion.id});
        return;
    }
    const int needed = minimumReason(call, criterion, mark.step, written->tag);
    const int count = characterCount(mark.reason.in(written->tag).trimmed(), written->tag);
    add(issues, criterion.id, written->tag, u"review.reason-short"_s,
        QT_TRANSLATE_N_NOOP("Message", "%1: the reason in %2 has %n character(s), at least %3 are needed."),
        {criterion.id, written->name.isEmpty() ? written->tag : written->name, QString::number(needed)},
        count);
}

int limitFor(const QMap<QString, int> &limits, const QString &language)
{
    return limits.value(language, limits.value(u"any"_s, 0));
}

} // namespace

Issues validate(const call::CallDefinition &call, const Review &review)
{
    Issues issues;
    if (review.state == ReviewState::Declined)
        return issues;
    checkConflicts(call, review, issues);
    for (const call::Criterion &criterion : call.criteria) {
        const Mark mark = review.marks.value(criterion.id);
        checkMark(call, criterion, mark, issues);
        checkReason(call, criterion, mark, issues);
    }
    for (auto mark = review.marks.cbegin(); mark != review.marks.cend(); ++mark) {
        if (!call.criterion(mark.key()))
            add(issues, mark.key(), {}, u"review.mark-scale"_s,
                QT_TRANSLATE_NOOP("Message", "The call has no criterion “%1”, so its mark cannot count."),
                {mark.key()});
    }
    return issues;
}

int minimumReason(const call::CallDefinition &call, const call::Criterion &criterion, std::optional<int> step,
                  const QString &language)
{
    if (criterion.minimumReason)
        return *criterion.minimumReason;
    const int usual = limitFor(call.reviewRules.minimumReason, language);
    const bool isExtreme = step && (*step == 0 || *step == call.scale.steps);
    return isExtreme ? std::max(usual, limitFor(call.reviewRules.minimumExtremeReason, language)) : usual;
}

} // namespace tandem::review
