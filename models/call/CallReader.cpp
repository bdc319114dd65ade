// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/call/CallReader.h"

#include "models/call/CallReferences.h"
#include "models/call/EvaluationReader.h"
#include "models/call/FieldReader.h"

#include <QUuid>

#include <algorithm>

namespace tandem::call {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFormatVersion = 1;
/// The full default call has 200 kB; deeper than ten levels no call goes.
constexpr JsonLimits kLimits{4 * 1024 * 1024, 16};

void readLanguages(ObjectReader &root, CallDefinition &call)
{
    CallContext &context = root.context();
    root.each(u"languages"_s, Need::Required, 20, [&](const JsonNode &node, const QString &path) {
        ObjectReader reader(node, path, context);
        Language language;
        language.tag = reader.id(u"tag"_s);
        language.name = reader.text(u"name"_s, Need::Required);
        language.required = reader.yes(u"required"_s, true);
        call.languages.append(language);
        context.languages.append(language.tag);
        if (language.required)
            context.required.append(language.tag);
    });
}

Side readSide(const JsonNode &node, const QString &path, CallContext &context)
{
    ObjectReader reader(node, path, context);
    Side side;
    side.id = reader.id(u"id"_s);
    side.label = reader.texts(u"label"_s, Need::Required);
    side.language = reader.text(u"language"_s, Need::Required);
    side.currency = reader.text(u"currency"_s, Need::Required);
    side.timeZone = reader.text(u"timeZone"_s, Need::Required);
    side.clockLabel = reader.texts(u"clockLabel"_s, Need::Required);
    side.secretariat = reader.texts(u"secretariat"_s, Need::Required);
    side.ministry = reader.texts(u"ministry"_s, Need::Required);
    side.chair = reader.texts(u"chair"_s, Need::Required);
    return side;
}

KnownFields readKnown(const JsonNode &node, const QString &path, CallContext &context)
{
    ObjectReader reader(node, path, context);
    KnownFields known;
    known.title = reader.text(u"title"_s, Need::Optional);
    known.acronym = reader.text(u"acronym"_s, Need::Optional);
    known.direction = reader.text(u"direction"_s, Need::Optional);
    known.summary = reader.text(u"summary"_s, Need::Optional);
    known.partnerName = reader.text(u"partnerName"_s, Need::Optional);
    known.partnerSide = reader.text(u"partnerSide"_s, Need::Optional);
    known.partnerRole = reader.text(u"partnerRole"_s, Need::Optional);
    known.leadRole = reader.textMap(u"leadRole"_s);
    known.region = reader.text(u"region"_s, Need::Optional);
    return known;
}

ExchangeRate readRate(const JsonNode &node, const QString &path, CallContext &context)
{
    ObjectReader reader(node, path, context);
    ExchangeRate rate;
    rate.from = reader.text(u"from"_s, Need::Required);
    rate.to = reader.text(u"to"_s, Need::Required);
    rate.rate = reader.decimal(u"rate"_s, Need::Required).value_or(Decimal{});
    rate.date = reader.date(u"date"_s);
    rate.source = reader.texts(u"source"_s, Need::Optional);
    return rate;
}

void readHead(ObjectReader &root, CallDefinition &call)
{
    call.id = root.text(u"id"_s, Need::Required);
    if (!call.id.isEmpty() && QUuid(call.id).toString(QUuid::WithoutBraces) != call.id)
        root.context().faults.error(u"id"_s, "call.uuid",
                                    QT_TRANSLATE_NOOP("Message",
                                                      "“%1” is not a UUID in small letters, such as "
                                                      "0192f3a4-5b6c-7d8e-9f01-23456789abcd."),
                                    {call.id.left(80)});
    call.version = root.number(u"version"_s, Need::Required, 1, 1000000).value_or(1);
    call.reference = root.id(u"reference"_s);
    call.profile = root.text(u"profile"_s, Need::Optional);
    call.title = root.texts(u"title"_s, Need::Required);
    call.statusName = root.texts(u"statusName"_s, Need::Required);
    call.prevailingText = root.texts(u"prevailingText"_s, Need::Optional);
    call.opensAt = root.instant(u"opensAt"_s);
    call.closesAt = root.instant(u"closesAt"_s);
    call.demonstrationMonths = root.number(u"demonstrationMonths"_s, Need::Optional, 0, 600).value_or(0);
    call.redressDays = root.number(u"redressDays"_s, Need::Optional, 0, 3650).value_or(0);
}

CallDefinition readAll(ObjectReader &root)
{
    CallContext &context = root.context();
    CallDefinition call;
    readLanguages(root, call);
    root.object(u"scale"_s, Need::Required, [&](const JsonNode &node, const QString &path) {
        call.scale = readScale(node, path, context);
    });
    readHead(root, call);
    root.each(u"sides"_s, Need::Required, 2, [&](const JsonNode &node, const QString &path) {
        call.sides.append(readSide(node, path, context));
    });
    root.object(u"known"_s, Need::Optional, [&](const JsonNode &node, const QString &path) {
        call.known = readKnown(node, path, context);
    });
    root.each(u"sections"_s, Need::Required, limits::kSections,
              [&](const JsonNode &node, const QString &path) {
                  call.sections.append(readSection(node, path, context));
              });
    readEvaluation(root, call);
    root.each(u"rates"_s, Need::Optional, limits::kOthers, [&](const JsonNode &node, const QString &path) {
        call.rates.append(readRate(node, path, context));
    });
    return call;
}

/// Whether this is a call file at all, and one for this version. Nothing else of a newer file is judged.
bool isReadable(ObjectReader &root)
{
    CallFaults &faults = root.context().faults;
    const QString format = root.text(u"format"_s, Need::Required);
    if (format != "tandem-call"_L1) {
        faults.error(u"format"_s, "call.not-a-call",
                     QT_TRANSLATE_NOOP("Message", "This is not a call file of Tandem: “format” must be "
                                                  "“tandem-call”. Choose another file."));
        return false;
    }
    const auto version = root.number(u"formatVersion"_s, Need::Required, 1, 1000000);
    if (version && *version > kFormatVersion)
        faults.error(u"formatVersion"_s, "call.newer",
                     QT_TRANSLATE_NOOP("Message",
                                       "This call was made for a newer version of Tandem (format %1; "
                                       "this version reads format %2). Install the current version."),
                     {QString::number(*version), QString::number(kFormatVersion)});
    return version == kFormatVersion;
}

/// A fault of the JSON itself; its message already names line and column.
CallReading unreadable(const Error &error)
{
    CallFault fault{{}, {}, {{}, Severity::Error, error.code, error.message}};
    if (error.message.arguments.size() >= 2)
        fault.position = {error.message.arguments[0].toInt(), error.message.arguments[1].toInt()};
    return {std::nullopt, {fault}};
}

} // namespace

CallReading readCall(const QByteArray &text)
{
    const auto json = parseJson(text, kLimits);
    if (!json)
        return unreadable(json.error());
    const JsonNode tree = parseJsonTree(text);
    CallContext context{CallFaults(text, tree), {}, {}, {}};
    std::optional<CallDefinition> call;
    {
        ObjectReader root(tree, {}, context);
        if (isReadable(root)) {
            call = readAll(root);
            checkReferences(*call, context.faults);
        } else {
            root.ignoreRest();
        }
    }
    if (context.faults.hasErrors())
        call.reset();
    return {std::move(call), context.faults.inOrder()};
}

Result<CallDefinition> requireCall(const QByteArray &text)
{
    CallReading reading = readCall(text);
    if (reading.call)
        return *std::move(reading.call);
    const auto isError = [](const CallFault &fault) { return fault.issue.severity == Severity::Error; };
    const CallFault fault = *std::ranges::find_if(reading.faults, isError);
    if (fault.issue.code.startsWith("json."_L1))
        return Error{fault.issue.code, fault.issue.message, {}};
    return Error{fault.issue.code,
                 {QT_TRANSLATE_NOOP("Message", "The call file has a fault in line %1, column %2 (%3): %4"),
                  {QString::number(fault.position.line), QString::number(fault.position.column), fault.path,
                   fault.issue.message.text()}},
                 {}};
}

} // namespace tandem::call
