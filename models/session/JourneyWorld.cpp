// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/JourneyWorld.h"

#include "models/base/AtomicFile.h"
#include "models/session/SampleWorld.h"

#include <QDir>

namespace tandem::session {

using namespace Qt::StringLiterals;

namespace {

/// Pieces of work per application (apply, take in, check, dossier, summary) and per reviewer.
constexpr int kPiecesPerApplication = 5;
constexpr int kPiecesPerReviewer = 2;

Error cancelledError()
{
    return {u"journey.cancelled"_s,
            {QT_TRANSLATE_NOOP("Message",
                               "The journey was cancelled. Every file that was written so far is whole."),
             {}},
            {}};
}

quint64 seedOf(quint64 seed, const QString &name)
{
    JourneyDice dice(seed, u"ids "_s + name);
    return static_cast<quint64>(dice.below(1 << 30)) << 30 | static_cast<quint64>(dice.below(1 << 30));
}

} // namespace

JourneyWorld::JourneyWorld(JourneyOptions journeyOptions, Progress &progress)
    : options(std::move(journeyOptions))
    , clock(QDateTime::fromSecsSinceEpoch(0, Qt::UTC))
    , m_progress(progress)
    , m_total(qint64(options.applications) * kPiecesPerApplication +
              qint64(options.reviewers) * kPiecesPerReviewer)
{
}

Result<void> JourneyWorld::settle(JourneyParty &party, const QString &name, const NewPerson &person)
{
    const QString folder = QDir(options.folder).filePath(u"workspaces/"_s + name);
    if (!QDir().mkpath(QFileInfo(folder).path()))
        return Error{u"file.folder-missing"_s,
                     {QT_TRANSLATE_NOOP("Message", "The folder “%1” cannot be made."), {folder}},
                     {}};
    party.ids = std::make_unique<SeededIdSource>(seedOf(options.seed, name));
    NewPerson inhabitant = person;
    inhabitant.passphrase = QString::fromLatin1(kSamplePassphrase);
    inhabitant.scryptLogN = options.scryptLogN;
    auto workspace = Workspace::create(folder, inhabitant, {clock, *party.ids});
    if (!workspace)
        return workspace.error();
    party.workspace = std::move(*workspace);
    return {};
}

Result<QString> JourneyWorld::writeFile(const QString &relativePath, const QByteArray &bytes)
{
    const QString path = QDir(options.folder).filePath(relativePath);
    if (!QDir().mkpath(QFileInfo(path).path()))
        return Error{
            u"file.folder-missing"_s,
            {QT_TRANSLATE_NOOP("Message", "The folder “%1” cannot be made."), {QFileInfo(path).path()}},
            {}};
    const auto written = writeFileDurably(path, bytes);
    return written ? Result<QString>(path) : Result<QString>(written.error());
}

Result<void> JourneyWorld::writeOutput(const QString &relativePath, const QByteArray &bytes)
{
    const auto written = writeFile(relativePath, bytes);
    if (!written)
        return written.error();
    outputs.insert(relativePath, sha256(bytes));
    return {};
}

Result<QList<TakenIn>> JourneyWorld::takeInAt(JourneyParty &party, const QStringList &paths)
{
    const QList<TakenIn> results = party.workspace->now([&](Desk &desk) {
        SilentProgress silent;
        return takeIn(desk, paths, silent);
    });
    for (const TakenIn &taken : results) {
        if (taken.error)
            return *taken.error;
    }
    return results;
}

QStringList JourneyWorld::inImportOrder(const QStringList &paths, const QString &purpose) const
{
    return options.importOrder ? JourneyDice(*options.importOrder, purpose).shuffled(paths) : paths;
}

Result<void> JourneyWorld::advance()
{
    ++m_done;
    m_progress.advance(m_done, std::max(m_done, m_total));
    return m_progress.cancelled() ? Result<void>(cancelledError()) : Result<void>();
}

QString threeDigits(int number)
{
    return QString::number(number).rightJustified(3, u'0');
}

} // namespace tandem::session
