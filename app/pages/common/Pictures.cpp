// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/common/Pictures.h"

#include "models/base/AtomicFile.h"
#include "models/session/Deliberating.h"
#include "models/session/Overview.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QPixmap>

namespace tandem::pages {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRounds = 6;       // a page may ask for work when earlier work is done
constexpr int kFirstLook = 1000; // milliseconds; fonts are read when first shown
constexpr int kPause = 160;      // milliseconds; timers of editors and panes run in between

void processFor(int milliseconds)
{
    QElapsedTimer timer;
    timer.start();
    do {
        // All of what is posted, however long painting takes; a time limit would leave outcomes waiting.
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    } while (timer.elapsed() < milliseconds);
}

Result<void> save(const QPixmap &picture, const QString &path)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "PNG");
    return writeFileDurably(path, bytes);
}

/// The first application of one's own that is open, else the first there is.
QString ownApplication(shell::Shelf &shelf)
{
    const auto own = shelf.workspace.now(&session::ownApplications);
    if (!own || own->isEmpty())
        return {};
    for (const session::OwnApplication &candidate : *own) {
        if (candidate.isOpen())
            return candidate.summary.id;
    }
    return own->first().summary.id;
}

/// The consensus on the application that leads the ranking.
QString consensusSubject(shell::Shelf &shelf)
{
    const auto calls = shelf.workspace.now(&session::keptCalls);
    if (!calls || calls->isEmpty())
        return {};
    const QString callId = calls->first().call.id;
    const auto panel =
        shelf.workspace.now([callId](session::Desk &desk) { return session::loadPanel(desk, callId); });
    return panel && !panel->ranking.isEmpty() ? callId + u'#' + panel->ranking.first().outcome.applicationId
                                              : QString();
}

} // namespace

void settle(shell::Shelf &shelf)
{
    for (int round = 0; round < kRounds; ++round) {
        static_cast<void>(shelf.workspace.now([](session::Desk &) { return true; }));
        processFor(kPause / kRounds);
    }
}

Result<void> takePictures(shell::MainWindow &window, shell::Shelf &shelf, const QStringList &places,
                          const QString &folder)
{
    if (!QDir().mkpath(folder))
        return Error{u"pictures.folder"_s,
                     {QT_TRANSLATE_NOOP("Message", "The folder “%1” for pictures cannot be made."), {folder}},
                     {}};
    const QString own = ownApplication(shelf);
    const QMap<QString, QString> subjects{
        {u"form"_s, own}, {u"handin"_s, own}, {u"consensus"_s, consensusSubject(shelf)}};
    window.goTo(places.first());
    processFor(kFirstLook);
    for (const shell::Translation::Choice &choice : shell::Translation::choices()) {
        for (const auto appearance : {forms::Appearance::Light, forms::Appearance::Dark}) {
            const bool dark = appearance == forms::Appearance::Dark;
            if (dark && choice.language != "zh_CN"_L1)
                continue; // colours do not depend on the language
            shelf.theme.setAppearance(appearance);
            shelf.translation.setLanguage(choice.language);
            for (const QString &place : places) {
                window.goTo(place, subjects.value(place));
                settle(shelf);
                const QString name = place + u'-' + choice.language + (dark ? u"-dark.png"_s : u".png"_s);
                if (const auto saved = save(window.grab(), QDir(folder).filePath(name)); !saved)
                    return saved;
            }
        }
    }
    return {};
}

} // namespace tandem::pages
