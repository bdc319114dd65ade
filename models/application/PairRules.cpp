// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/application/PairRules.h"

#include <QFile>

namespace tandem::application {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostRemembered = 2000;

/// The terms that travel inside the program; without them (a program that does not carry the data) none.
const text::TermBase &builtInTerms()
{
    static const text::TermBase terms = [] {
        QFile file(u":/glossary/terms.csv"_s);
        if (!file.open(QIODevice::ReadOnly))
            return text::TermBase();
        const auto read = text::TermBase::fromCsv(file.readAll());
        return read ? *read : text::TermBase();
    }();
    return terms;
}

PairMemory::Findings compareNow(const QString &first, const QString &firstLanguage, const QString &second,
                                const QString &secondLanguage)
{
    return {text::compareTexts(first, firstLanguage, second, secondLanguage).findings(),
            text::remarksOn(first, firstLanguage, second, secondLanguage, &builtInTerms())};
}

Severity severityOf(text::Remark remark)
{
    switch (remark) {
    case text::Remark::Untranslated:
    case text::Remark::Copied:
    case text::Remark::RepeatedWord:
    case text::Remark::TermToAvoid:
        return Severity::Warning;
    case text::Remark::Short:
    case text::Remark::Punctuation:
    case text::Remark::Quotation:
    case text::Remark::TermMissing:
        break;
    }
    return Severity::Note;
}

/// One text against another of the same place.
class PairCheck
{
public:
    PairCheck(const RuleScope &scope, const NamedPlace &place, Issues &issues)
        : m_scope(scope)
        , m_place(place)
        , m_issues(issues)
    {
    }

    void run(const QString &firstLanguage, const QString &first, const QString &secondLanguage,
             const QString &second) const
    {
        const PairMemory::Findings found =
            m_scope.memory ? m_scope.memory->compare(first, firstLanguage, second, secondLanguage)
                           : compareNow(first, firstLanguage, second, secondLanguage);
        const text::NamedText one{first, m_scope.languageName(firstLanguage)};
        const text::NamedText two{second, m_scope.languageName(secondLanguage)};
        for (const text::Match &match : found.values) {
            const Severity severity =
                match.verdict == text::Verdict::Different ? Severity::Warning : Severity::Note;
            add(severity, match.second.length > 0 ? secondLanguage : firstLanguage,
                text::reasonKey(match.reason), text::findingText(m_place.name, match, one, two),
                text::fingerprint(match, first, second));
        }
        for (const text::TextRemark &remark : found.remarks)
            add(severityOf(remark.remark), remark.isSecond ? secondLanguage : firstLanguage,
                text::remarkKey(remark.remark), text::remarkText(m_place.name, remark, one, two),
                text::fingerprint(remark, first, second));
    }

private:
    void add(Severity severity, const QString &language, const QString &code, const Message &message,
             const QString &finding) const
    {
        Place where = m_place.where;
        where.language = language;
        const Dismissal *dismissal = m_scope.application.dismissal(where.row, where.field, finding);
        if (dismissal)
            m_issues.append({where, Severity::Note, code, dismissedText(finding, *dismissal), finding, true});
        else
            m_issues.append({where, severity, code, message, finding, false});
    }

    /// What was found, in short: the values that stand against each other.
    [[nodiscard]] Message dismissedText(const QString &finding, const Dismissal &dismissal) const
    {
        QStringList values = finding.split(u'|').mid(1);
        values.removeAll(QString());
        return {QT_TRANSLATE_NOOP("Message", "%1: “%2” was looked at by %3 and set aside: %4"),
                {m_place.name, values.join(u" / "_s), dismissal.author, dismissal.reason}};
    }

    const RuleScope &m_scope;
    const NamedPlace &m_place;
    Issues &m_issues;
};

} // namespace

PairMemory::Findings PairMemory::compare(const QString &first, const QString &firstLanguage,
                                         const QString &second, const QString &secondLanguage)
{
    const QStringList key{firstLanguage, first, secondLanguage, second};
    if (const auto known = m_known.constFind(key); known != m_known.cend())
        return *known;
    if (m_known.size() >= kMostRemembered)
        m_known.clear();
    return *m_known.insert(key, compareNow(first, firstLanguage, second, secondLanguage));
}

void checkPairTexts(const RuleScope &scope, const NamedPlace &place, const QMap<QString, QString> &texts,
                    Issues &issues)
{
    QString firstLanguage;
    for (const call::Language &language : scope.call.languages) {
        const QString text = texts.value(language.tag);
        if (text.trimmed().isEmpty())
            continue;
        if (firstLanguage.isEmpty())
            firstLanguage = language.tag;
        else
            PairCheck(scope, place, issues)
                .run(firstLanguage, texts.value(firstLanguage), language.tag, text);
    }
}

} // namespace tandem::application
