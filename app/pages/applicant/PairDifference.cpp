// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/applicant/PairDifference.h"

#include "app/pages/applicant/WordDifference.h"
#include "forms/theme/Colours.h"

namespace tandem::pages {

using namespace Qt::StringLiterals;
using application::Application;
using application::Revision;

namespace {

constexpr qsizetype kContext = 12; // characters of unchanged text kept beside a change

struct Versions
{
    QString language;
    QString before;
    QString now;
};

QString textOf(const call::FieldValue &value)
{
    if (const auto *items = std::get_if<QStringList>(&value))
        return items->join(u'\n');
    const auto *text = std::get_if<QString>(&value);
    return text ? *text : QString();
}

/// The text that `stale` was confirmed against, and what stands there now.
std::optional<Versions> versions(const Application &application, const application::ValueKey &stale,
                                 const QStringList &languages)
{
    const application::Answer older = application.answers.value(stale);
    const Revision *head = older.head();
    for (const QString &language : languages) {
        if (!head || language == stale.language)
            continue;
        const application::Answer newer = application.answers.value({stale.row, stale.field, language});
        const Revision *was = newer.revision(head->confirmedAgainst.value(language));
        const Revision *now = newer.head();
        if (was && now && was->value != now->value)
            return Versions{language, textOf(was->value), textOf(now->value)};
    }
    return std::nullopt;
}

QString shortened(const QString &text, bool first, bool last)
{
    if (text.size() <= 2 * kContext)
        return text;
    const QString head = first ? QString() : text.left(kContext);
    const QString tail = last ? QString() : text.right(kContext);
    return head + u" … "_s + tail;
}

QString richText(const QList<WordRun> &runs, const QPalette &palette)
{
    const QString inserted = forms::colour(palette, forms::Colour::Inserted).name();
    const QString removed = forms::colour(palette, forms::Colour::Removed).name();
    QString html;
    for (qsizetype i = 0; i < runs.size(); ++i) {
        const QString text = runs[i].text.toHtmlEscaped();
        if (runs[i].kind == WordRun::Kind::Same)
            html += shortened(runs[i].text, i == 0, i == runs.size() - 1).toHtmlEscaped();
        else if (runs[i].kind == WordRun::Kind::Removed)
            html += u"<s style=\"background-color:%1\">%2</s>"_s.arg(removed, text);
        else
            html += u"<u style=\"background-color:%1\">%2</u>"_s.arg(inserted, text);
    }
    return html;
}

QList<forms::TextSpan> freshSpans(const QList<WordRun> &runs)
{
    QList<forms::TextSpan> spans;
    qsizetype at = 0;
    for (const WordRun &run : runs) {
        if (run.kind == WordRun::Kind::Removed)
            continue;
        if (run.kind == WordRun::Kind::Inserted)
            spans.append({at, run.text.size()});
        at += run.text.size();
    }
    return spans;
}

} // namespace

QList<forms::TextChange> pairDifferences(const Application &application, const QString &row,
                                         const QString &field, const QStringList &languages,
                                         const QPalette &palette)
{
    QList<forms::TextChange> changes;
    for (const QString &stale : application.staleLanguages(row, field, languages)) {
        const auto found = versions(application, {row, field, stale}, languages);
        if (!found)
            continue;
        const QList<WordRun> runs = wordDifference(found->before, found->now);
        changes.append({found->language, richText(runs, palette), freshSpans(runs)});
    }
    return changes;
}

} // namespace tandem::pages
