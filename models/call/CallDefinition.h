// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/call/FieldDefinition.h"
#include "models/call/Language.h"

#include <QDateTime>

namespace tandem::call {

/// One of the two sides of the cooperation: language, bodies, money and clock belong to it.
struct Side
{
    QString id; ///< "CN", "DE"
    LangText label;
    QString language;    ///< tag of its content language
    QString currency;    ///< ISO 4217
    QString timeZone;    ///< IANA name for the deadline clock
    LangText clockLabel; ///< the city shown beside the clock
    LangText secretariat;
    LangText ministry;
    LangText chair;

    bool operator==(const Side &) const = default;
};

struct Section
{
    QString id;
    LangText label;
    QList<FieldDefinition> fields;
    std::optional<Repetition> repetition; ///< the whole section is a block per item (partners)

    bool operator==(const Section &) const = default;
};

/// Word and descriptor of one mark of the scale.
struct ScaleWord
{
    int step = 0; ///< steps above the scale's first mark
    LangText word;
    LangText text;

    bool operator==(const ScaleWord &) const = default;
};

/// Marks are kept as whole steps: mark = first + step * stepSize. Nothing assumes 0-5 or that more is better.
struct Scale
{
    Decimal first; ///< the smallest number of the scale
    Decimal stepSize;
    int steps = 0; ///< number of steps; the last mark is first + steps * stepSize
    bool higherIsBetter = true;
    QList<ScaleWord> words;

    /// The number of a mark in hundredths: step 7 of 0-5 by 0.5 is 350.
    [[nodiscard]] int hundredths(int step) const;
    /// "3.5": as few digits as the step size needs.
    [[nodiscard]] QString text(int step) const;
    /// The word of the mark, or of the nearest worse mark that has one.
    [[nodiscard]] const ScaleWord *wordAt(int step) const;
    bool operator==(const Scale &) const = default;
};

struct Criterion
{
    QString id;
    LangText label;
    LangText question;
    int weight = 0;      ///< per cent points; weights of a call add up to 100
    int passWeight = -1; ///< weight in the total that is held against the threshold; -1: same as weight
    std::optional<int> threshold;     ///< worst mark that still passes, in steps
    bool knockOut = false;            ///< below the threshold the application fails whatever its total
    QStringList fields;               ///< fields a reviewer should read for it
    std::optional<int> minimumReason; ///< overrides ReviewRules

    bool operator==(const Criterion &) const = default;
};

/// One step of the tie-break order.
struct TieBreak
{
    enum class Rule
    {
        Unrepresented, ///< value of `field` not yet among higher-ranked ones goes first
        Criterion,     ///< better mark in `criterion`
        Share,         ///< larger share of partners whose `field` is one of `values`
        Chairs,        ///< joint decision of the chairs with a reason
    };
    Rule rule = Rule::Chairs;
    QString criterion;
    QString field;
    QStringList values;
    LangText label;

    bool operator==(const TieBreak &) const = default;
};

enum class Aggregation
{
    Mean,
    Median,
    Consensus
};

/// When a meeting must discuss a criterion (domain.md §6.4); in steps of the scale.
struct ConsensusRule
{
    std::optional<int> rangeFrom;          ///< range of marks at least this
    std::optional<int> sideDifferenceFrom; ///< difference of side means at least this
    bool sidesAcrossThreshold = true;
    bool loneAcrossMiddle = true; ///< one mark alone on the other side of the scale's middle

    bool operator==(const ConsensusRule &) const = default;
};

struct PassRule
{
    int totalThreshold = 0;           ///< tenths of a point of 100: 700 is 70.0
    std::optional<int> criteriaCount; ///< at least this many criteria must reach their threshold; absent: all

    bool operator==(const PassRule &) const = default;
};

/// How reviewers work in this call.
struct ReviewRules
{
    QMap<QString, int> minimumReason;        ///< characters per language tag; "any" as fallback
    QMap<QString, int> minimumExtremeReason; ///< for the first and the last mark of the scale
    int reviewersPerApplication = 4;
    int reviewersPerSide = 2;
    int maximumLoad = 10; ///< applications per reviewer

    bool operator==(const ReviewRules &) const = default;
};

enum class ConflictEffect
{
    Excluded,
    ChairDecides
};

struct ConflictQuestion
{
    QString id;
    LangText text;
    ConflictEffect effect = ConflictEffect::ChairDecides;

    bool operator==(const ConflictQuestion &) const = default;
};

struct FormalCheck
{
    QString id;
    LangText label;
    bool repairable = false;
    bool knockOut = false; ///< beats any total

    bool operator==(const FormalCheck &) const = default;
};

struct Recommendation
{
    /// What the outcome means, whatever it is called.
    enum class Effect
    {
        None,
        Declares,               ///< the project has the status
        DeclaresWithConditions, ///< it has, and owes what the conditions say
        NotEligible             ///< the formal check was not passed
    };
    QString id;
    LangText label;
    Effect effect = Effect::None;

    [[nodiscard]] bool declares() const
    {
        return effect == Effect::Declares || effect == Effect::DeclaresWithConditions;
    }
    bool operator==(const Recommendation &) const = default;
};

/// A dated rate for totals only: `amount` of `to` for one unit of `from`.
struct ExchangeRate
{
    QString from;
    QString to;
    Decimal rate;
    QDate date;
    LangText source;

    bool operator==(const ExchangeRate &) const = default;
};

/// A letter or certificate with places in {braces}; see letterPlaces().
struct Letter
{
    enum class Kind
    {
        Letter,
        Certificate ///< of the status; the subject is its heading
    };
    QString id;
    Kind kind = Kind::Letter;
    QString recommendation; ///< the outcome it goes with; empty for all
    LangText subject;
    LangText body;

    bool operator==(const Letter &) const = default;
};

/// Places of letters that are filled in: "acronym", "title", "reference", "decision" (the panel's), "date"
/// (of the letter), "total" (of 100), "lead" (registered names of the lead partners), "status" (its name),
/// "begin" and "end" (of the status), "lastDay" (to ask for a review of the procedure).
[[nodiscard]] const QStringList &letterPlaces();

/// Ids of fields the program must know to list applications at all. Each may be empty: then it is left out.
struct KnownFields
{
    QString title;                   ///< Text, Pair
    QString acronym;                 ///< Text
    QString direction;               ///< Choice: rankings are made per value of it
    QString summary;                 ///< LongText, Pair
    QString partnerName;             ///< Text in a repeated section
    QString partnerSide;             ///< Choice of side ids in the same section
    QString partnerRole;             ///< Choice in the same section
    QMap<QString, QString> leadRole; ///< side id -> option id of partnerRole
    QString region;                  ///< Address in the partner section, for the region tie-break

    bool operator==(const KnownFields &) const = default;
};

/// A whole call: everything the program shows, asks, checks and counts comes from here.
struct CallDefinition
{
    QString id; ///< UUID
    int version = 1;
    QString reference; ///< short code in file names: "TAN-2027"
    QString profile;   ///< "proven", "concept", ...
    LangText title;
    LangText statusName; ///< "Leuchtturmprojekt", "旗舰项目"
    LangText prevailingText;
    QList<Language> languages; ///< the first two required ones are the pair, in the order of the sides
    QList<Side> sides;         ///< exactly two
    QDateTime opensAt;         ///< UTC
    QDateTime closesAt;        ///< UTC
    int demonstrationMonths = 0;
    int redressDays = 0; ///< days from a letter in which a review of the procedure may be asked for; 0: none
    KnownFields known;
    QList<Section> sections;
    Scale scale;
    QList<Criterion> criteria;
    Aggregation aggregation = Aggregation::Consensus;
    PassRule passRule;
    ConsensusRule consensusRule;
    QList<TieBreak> tieBreaks;
    ReviewRules reviewRules;
    QList<ConflictQuestion> conflictQuestions;
    QList<FormalCheck> formalChecks;
    QList<Recommendation> recommendations;
    QList<ExchangeRate> rates;
    QList<Letter> letters;

    [[nodiscard]] const FieldDefinition *field(const QString &fieldId) const;
    [[nodiscard]] const Section *sectionOf(const QString &fieldId) const;
    [[nodiscard]] const Section *section(const QString &sectionId) const;
    [[nodiscard]] const Criterion *criterion(const QString &criterionId) const;
    [[nodiscard]] const Recommendation *recommendation(const QString &recommendationId) const;
    [[nodiscard]] const Side *side(const QString &sideId) const;
    [[nodiscard]] const Side *sideOfLanguage(const QString &language) const;
    /// Tags of the required content languages, in order: {"zh", "de"}.
    [[nodiscard]] QStringList pairLanguages() const;
    bool operator==(const CallDefinition &) const = default;
};

} // namespace tandem::call
