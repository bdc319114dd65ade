// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/call/CallDefinition.h"

namespace tandem::call {

using namespace Qt::StringLiterals;

namespace {

template<typename Range>
const typename Range::value_type *findById(const Range &range, const QString &id)
{
    const auto it =
        std::find_if(range.cbegin(), range.cend(), [&](const auto &item) { return item.id == id; });
    return it == range.cend() ? nullptr : &*it;
}

qint64 toHundredths(const Decimal &value)
{
    qint64 units = value.units;
    for (int i = value.scale; i < 2; ++i)
        units *= 10;
    for (int i = value.scale; i > 2; --i)
        units /= 10;
    return units;
}

} // namespace

int Scale::hundredths(int step) const
{
    return static_cast<int>(toHundredths(first) + step * toHundredths(stepSize));
}

QString Scale::text(int step) const
{
    const int digits = std::max(first.scale, stepSize.scale);
    qint64 units = first.units;
    for (int i = first.scale; i < digits; ++i)
        units *= 10;
    qint64 stepUnits = stepSize.units;
    for (int i = stepSize.scale; i < digits; ++i)
        stepUnits *= 10;
    return Decimal{units + step * stepUnits, digits}.toText();
}

const ScaleWord *Scale::wordAt(int step) const
{
    const ScaleWord *nearest = nullptr;
    for (const ScaleWord &word : words) {
        const bool notBetter = higherIsBetter ? word.step <= step : word.step >= step;
        const bool closer = !nearest || std::abs(word.step - step) < std::abs(nearest->step - step);
        if (notBetter && closer)
            nearest = &word;
    }
    return nearest;
}

const QStringList &letterPlaces()
{
    static const QStringList kPlaces{u"acronym"_s, u"title"_s, u"reference"_s, u"decision"_s,
                                     u"date"_s,    u"total"_s, u"lead"_s,      u"status"_s,
                                     u"begin"_s,   u"end"_s,   u"lastDay"_s};
    return kPlaces;
}

const FieldDefinition *CallDefinition::field(const QString &fieldId) const
{
    for (const Section &candidate : sections) {
        if (const FieldDefinition *found = findById(candidate.fields, fieldId))
            return found;
    }
    return nullptr;
}

const Section *CallDefinition::sectionOf(const QString &fieldId) const
{
    for (const Section &candidate : sections) {
        if (findById(candidate.fields, fieldId))
            return &candidate;
    }
    return nullptr;
}

const Section *CallDefinition::section(const QString &sectionId) const
{
    return findById(sections, sectionId);
}

const Criterion *CallDefinition::criterion(const QString &criterionId) const
{
    return findById(criteria, criterionId);
}

const Recommendation *CallDefinition::recommendation(const QString &recommendationId) const
{
    return findById(recommendations, recommendationId);
}

const Side *CallDefinition::side(const QString &sideId) const
{
    return findById(sides, sideId);
}

const Side *CallDefinition::sideOfLanguage(const QString &language) const
{
    const auto it = std::find_if(sides.cbegin(), sides.cend(),
                                 [&](const Side &side) { return side.language == language; });
    return it == sides.cend() ? nullptr : &*it;
}

QStringList CallDefinition::pairLanguages() const
{
    QStringList tags;
    for (const Language &language : languages) {
        if (language.required)
            tags.append(language.tag);
    }
    return tags;
}

} // namespace tandem::call
