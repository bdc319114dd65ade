// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/Journey.h"

#include "models/base/AtomicFile.h"
#include "models/base/Json.h"
#include "models/call/CallReader.h"
#include "models/session/JourneySteps.h"
#include "models/session/SampleWorld.h"

#include <QDir>
#include <QJsonObject>

namespace tandem::session {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kCallLimit = 16000000;
constexpr int kMostApplications = 999; ///< names carry three digits
constexpr int kMostReviewers = 200;

Result<void> requireFit(const JourneyOptions &options)
{
    const QDir folder(options.folder);
    if (folder.exists() && !folder.isEmpty())
        return Error{
            u"journey.not-empty"_s,
            {QT_TRANSLATE_NOOP("Message", "The folder “%1” is not empty. Choose a new one for the journey."),
             {options.folder}},
            {}};
    if (!QFileInfo(folder.absolutePath()).exists() && !QDir().mkpath(options.folder))
        return Error{u"file.folder-missing"_s,
                     {QT_TRANSLATE_NOOP("Message", "The folder “%1” cannot be made."), {options.folder}},
                     {}};
    const bool isFit = options.applications >= 1 && options.applications <= kMostApplications &&
                       options.reviewers >= 2 && options.reviewers <= kMostReviewers;
    if (!isFit)
        return Error{
            u"journey.numbers"_s,
            {QT_TRANSLATE_NOOP("Message", "A journey has 1 to %1 applications and 2 to %2 reviewers."),
             {QString::number(kMostApplications), QString::number(kMostReviewers)}},
            {}};
    return {};
}

Result<void> readCallInto(JourneyWorld &world)
{
    const auto text = world.options.callText.isEmpty()
                          ? readFile(u":/calls/flagship-proven.json"_s, kCallLimit)
                          : Result<QByteArray>(world.options.callText);
    if (!text)
        return text.error();
    auto call = call::requireCall(*text);
    if (!call)
        return call.error();
    world.callText = *text;
    world.call = std::move(*call);
    world.clock.advance(QDateTime::fromSecsSinceEpoch(0, Qt::UTC).secsTo(world.call.opensAt));
    world.prose = std::make_unique<JourneyProse>(world.call);
    return {};
}

QByteArray summaryText(const JourneyWorld &world)
{
    QStringList lines{world.call.reference + u' ' + world.call.title.best(u"en"_s), {}};
    for (auto it = world.counts.cbegin(); it != world.counts.cend(); ++it)
        lines.append(QString::number(it.value()).rightJustified(6) + u' ' + it.key());
    lines.append(QString());
    for (auto it = world.outputs.cbegin(); it != world.outputs.cend(); ++it)
        lines.append(it.value() + u"  "_s + it.key());
    return (lines.join(u'\n') + u'\n').toUtf8();
}

QByteArray summaryJson(const JourneyWorld &world)
{
    QJsonObject counts;
    for (auto it = world.counts.cbegin(); it != world.counts.cend(); ++it)
        counts.insert(it.key(), it.value());
    QJsonObject outputs;
    for (auto it = world.outputs.cbegin(); it != world.outputs.cend(); ++it)
        outputs.insert(it.key(), it.value());
    return canonicalJson({{u"call"_s, world.call.reference},
                          {u"seed"_s, QString::number(world.options.seed)},
                          {u"counts"_s, counts},
                          {u"sha256"_s, outputs}});
}

Result<void> writeSummaries(JourneyWorld &world)
{
    const auto text = world.writeFile(u"summary.txt"_s, summaryText(world));
    const auto json = text ? world.writeFile(u"summary.json"_s, summaryJson(world)) : text;
    return json ? Result<void>() : Result<void>(json.error());
}

} // namespace

Result<JourneyReport> runJourney(const JourneyOptions &options, Progress &progress)
{
    if (const auto fit = requireFit(options); !fit)
        return fit.error();
    JourneyOptions used = options;
    if (used.samples)
        used.applications = static_cast<int>(sampleKeys().size());
    JourneyWorld world(used, progress);
    if (const auto read = readCallInto(world); !read)
        return read.error();
    for (const auto step :
         {publishJourneyCall, applyInJourney, receiveInJourney, checkInJourney, assignInJourney,
          reviewInJourney, deliberateInJourney, writeJourneyOutputs, writeSummaries}) {
        if (const auto done = step(world); !done)
            return done.error();
    }
    return JourneyReport{world.counts, world.outputs};
}

} // namespace tandem::session
