// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dossier/LetterContent.h"

#include "models/application/ValueText.h"
#include "models/dossier/ContentWords.h"
#include "models/dossier/StatusTerm.h"

#include <QLocale>

namespace tandem::dossier {

using namespace Qt::StringLiterals;

namespace {

QString leadNames(const LetterMatter &matter, const QString &language)
{
    QStringList names;
    for (const call::Side &side : matter.call.sides)
        names.append(matter.entry.leads.value(side.id));
    names.removeAll(QString());
    return QLocale(language).createSeparatedList(names);
}

/// "81,5": the decimal sign of the language.
QString totalText(const LetterMatter &matter, const QString &language)
{
    const std::optional<int> total = panel::outcomeOf(matter.call, matter.entry.panelCase).total;
    return total ? application::decimalText(Decimal{*total, 1}, language) : u"–"_s;
}

QMap<QString, QString> placesOf(const LetterMatter &matter, const QString &language)
{
    const auto day = [&](const QDate &date) {
        return date.isValid() ? dateText(date, {language}).in(language) : QString();
    };
    const call::Recommendation *outcome = matter.call.recommendation(matter.entry.recommendation);
    const auto term = statusTerm(matter.call, matter.entry);
    return {{u"acronym"_s, matter.entry.panelCase.acronym},
            {u"title"_s, matter.entry.title.best(language)},
            {u"reference"_s, referenceText(matter.call, matter.entry.panelCase.reference, {})},
            {u"decision"_s, outcome ? outcome->label.best(language) : u"–"_s},
            {u"date"_s, day(matter.date)},
            {u"total"_s, totalText(matter, language)},
            {u"lead"_s, leadNames(matter, language)},
            {u"status"_s, matter.call.statusName.best(language)},
            {u"begin"_s, term ? day(term->begin) : QString()},
            {u"end"_s, term ? day(term->end) : QString()},
            {u"lastDay"_s, day(matter.date.addDays(matter.call.redressDays))}};
}

const call::Letter *templateOf(const LetterMatter &matter, call::Letter::Kind kind)
{
    const call::Letter *forAll = nullptr;
    for (const call::Letter &candidate : matter.call.letters) {
        if (candidate.kind != kind)
            continue;
        if (candidate.recommendation == matter.entry.recommendation)
            return &candidate;
        if (candidate.recommendation.isEmpty())
            forAll = &candidate;
    }
    return forAll;
}

/// Registered name and address of the lead partner of a side, as the letter box has them.
QString addressOf(const LetterMatter &matter, const call::Side &side)
{
    const call::KnownFields &known = matter.call.known;
    QStringList lines{matter.entry.leads.value(side.id)};
    const call::FieldDefinition *field = matter.call.field(known.region);
    const call::Section *section = matter.call.sectionOf(known.region);
    for (const QString &row : field &&section ? matter.application.rows.value(section->id) : QStringList()) {
        const bool isLead =
            matter.application.text({row, known.partnerRole, {}}) == known.leadRole.value(side.id);
        const call::FieldValue &value = matter.application.value({row, field->id, {}});
        const auto *address = std::get_if<call::Address>(&value);
        // Chinese addresses go from the province to the house.
        if (isLead && address && address->country == "CN"_L1)
            lines += {address->region + address->place + address->street, address->postcode};
        else if (isLead && address)
            lines += {address->street, u"%1 %2"_s.arg(address->postcode, address->place).trimmed()};
    }
    lines.removeAll(QString());
    return lines.join(u'\n');
}

class Writing
{
public:
    Writing(const LetterMatter &matter, const QString &language)
        : m_matter(matter)
        , m_language(language)
    {
        if (const call::Side *side = matter.call.sideOfLanguage(language))
            m_sides = {*side};
        else
            m_sides = matter.call.sides;
    }

    Document build()
    {
        m_document.languages = {m_language};
        m_document.reference = referenceText(m_matter.call, m_matter.entry.panelCase.reference,
                                             m_matter.entry.panelCase.acronym);
        m_document.running = spread(m_matter.call.title, m_document.languages);
        m_document.title = words("letter");
        m_document.letterHead = head();
        const call::Letter *text = templateOf(m_matter, call::Letter::Kind::Letter);
        if (m_matter.entry.recommendation.isEmpty() || !text) {
            m_document.blocks.append(
                Notice{words(m_matter.entry.recommendation.isEmpty() ? "no-recommendation" : "no-letter"),
                       Notice::Kind::Warning});
            return m_document;
        }
        m_document.title = filled(text->subject);
        m_document.blocks.append(Paragraph{filled(text->body), Paragraph::Style::Letter});
        addDecisions();
        m_document.blocks.append(Paragraph{enclosure(), Paragraph::Style::Small});
        m_document.blocks.append(Paragraph{words("closing"), Paragraph::Style::Letter, true});
        SignatureRow signatures;
        for (const call::Side &side : m_sides)
            signatures.boxes.append(
                {words("signature-and-seal"), spread(side.secretariat, {m_language}), true});
        m_document.blocks.append(signatures);
        return m_document;
    }

private:
    [[nodiscard]] LangText words(const char *key) const { return spread(documentWord(key), {m_language}); }
    [[nodiscard]] LangText filled(const LangText &text) const
    {
        return {{m_language, filledIn(m_matter, text.best(m_language), m_language)}};
    }

    [[nodiscard]] LetterHead head() const
    {
        LetterHead head;
        QStringList senders;
        QStringList recipients;
        for (const call::Side &side : m_sides) {
            senders.append(side.secretariat.best(m_language));
            recipients.append(addressOf(m_matter, side));
        }
        head.sender = {{m_language, senders.join(u'\n')}};
        head.recipient = neutral(recipients.join(u'\n'));
        head.facts = {{words("reference"),
                       neutral(referenceText(m_matter.call, m_matter.entry.panelCase.reference, {}))},
                      {words("date"), dateText(m_matter.date, {m_language})}};
        return head;
    }

    void addDecisions()
    {
        for (const call::Side &side : m_matter.call.sides) {
            const auto decision = m_matter.entry.decisions.constFind(side.id);
            const call::Recommendation *outcome =
                decision == m_matter.entry.decisions.cend()
                    ? nullptr
                    : m_matter.call.recommendation(decision->recommendation);
            if (outcome)
                m_document.blocks.append(FieldValueLine{
                    {},
                    spread(side.ministry, {m_language}),
                    LangText{
                        {m_language, u"%1, %2"_s.arg(outcome->label.best(m_language),
                                                     dateText(decision->on, {m_language}).in(m_language))}},
                    {}});
        }
        if (const auto term = statusTerm(m_matter.call, m_matter.entry))
            m_document.blocks.append(
                FieldValueLine{{}, words("status-holds"), termText(*term, {m_language}), {}});
        const QString conditions = m_matter.entry.conditions.best(m_language);
        if (!conditions.isEmpty())
            m_document.blocks.append(
                FieldValueLine{{}, words("conditions"), LangText{{m_language, conditions}}, {}});
    }

    /// What went no further than the formal check has no evaluation.
    [[nodiscard]] LangText enclosure() const
    {
        const call::Recommendation *outcome = m_matter.call.recommendation(m_matter.entry.recommendation);
        const bool isFormal = outcome && outcome->effect == call::Recommendation::Effect::NotEligible;
        return {
            {m_language, u"%1: %2"_s.arg(documentWord("enclosure").best(m_language),
                                         documentWord(isFormal ? "check" : "evaluation").best(m_language))}};
    }

    const LetterMatter &m_matter;
    QString m_language;
    QList<call::Side> m_sides;
    Document m_document;
};

} // namespace

QString filledIn(const LetterMatter &matter, const QString &text, const QString &language)
{
    const QMap<QString, QString> places = placesOf(matter, language);
    QStringList paragraphs;
    for (QString paragraph : text.split(u'\n', Qt::SkipEmptyParts)) {
        const bool tellsTerm = paragraph.contains("{begin}"_L1) || paragraph.contains("{end}"_L1);
        if (tellsTerm && (places.value(u"begin"_s).isEmpty() || places.value(u"end"_s).isEmpty()))
            continue;
        // In one pass: an acronym in braces is no place.
        QString filled;
        for (qsizetype at = 0; at < paragraph.size();) {
            const qsizetype end = paragraph[at] == u'{' ? paragraph.indexOf(u'}', at) : -1;
            const QString name = end > at ? paragraph.mid(at + 1, end - at - 1) : QString();
            const bool isPlace = places.contains(name);
            filled += isPlace ? places.value(name) : QString(paragraph[at]);
            at = isPlace ? end + 1 : at + 1;
        }
        paragraphs.append(filled);
    }
    return paragraphs.join(u'\n');
}

Document letter(const LetterMatter &matter, const QString &language)
{
    return Writing(matter, language).build();
}

Document certificate(const LetterMatter &matter, const QStringList &languages)
{
    Document document;
    document.languages = languages.isEmpty() ? matter.call.pairLanguages() : languages;
    const auto words = [&](const char *key) { return spread(documentWord(key), document.languages); };
    document.title = words("certificate");
    document.reference =
        referenceText(matter.call, matter.entry.panelCase.reference, matter.entry.panelCase.acronym);
    document.running = spread(matter.call.title, document.languages);
    const call::Letter *text = templateOf(matter, call::Letter::Kind::Certificate);
    if (!text || !statusTerm(matter.call, matter.entry)) {
        document.blocks.append(Notice{words(text ? "not-declared" : "no-letter"), Notice::Kind::Warning});
        return document;
    }
    Certificate certificate;
    for (const QString &language : document.languages) {
        document.title.set(language, filledIn(matter, text->subject.best(language), language));
        certificate.body.set(language, filledIn(matter, text->body.best(language), language));
        certificate.honoured.set(language, matter.entry.title.best(language));
    }
    certificate.number = referenceText(matter.call, matter.entry.panelCase.reference, {});
    for (const call::Side &side : matter.call.sides)
        certificate.signatures.append(
            {words("date-signature-seal"), spread(side.ministry, document.languages), true});
    document.certificate = certificate;
    return document;
}

} // namespace tandem::dossier
