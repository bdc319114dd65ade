// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/applicant/Places.h"
#include "app/pages/chair/Places.h"
#include "app/pages/common/FileIntake.h"
#include "app/pages/common/Pictures.h"
#include "app/pages/common/Places.h"
#include "app/pages/common/SampleWorkspace.h"
#include "app/pages/common/WelcomeDialog.h"
#include "app/pages/office/Places.h"
#include "app/pages/reviewer/Places.h"
#include "app/shell/DesktopPrompter.h"
#include "app/shell/Page.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace tandem;

namespace {

using OpenedWorkspace = Result<std::unique_ptr<session::Workspace>>;

struct Wishes
{
    QString workspace;
    bool sample = false;
    QString pictures;
    QStringList files;
};

Wishes readWishes(const QApplication &app)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate(
        "main", "Bilingual applications, reviews and dossiers for flagship projects."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption workspace(
        u"workspace"_s, QCoreApplication::translate("main", "Open this workspace folder."), u"folder"_s);
    const QCommandLineOption sample(
        u"sample"_s, QCoreApplication::translate("main", "Open the sample world to look around."));
    const QCommandLineOption pictures(
        u"pictures"_s,
        QCoreApplication::translate("main", "Save pictures of all pages of the sample world and end."),
        u"folder"_s);
    parser.addOptions({workspace, sample, pictures});
    parser.addPositionalArgument(
        u"files"_s, QCoreApplication::translate("main", "Files of Tandem to take in."), u"[files…]"_s);
    parser.process(app);
    return {parser.value(workspace), parser.isSet(sample), parser.value(pictures),
            parser.positionalArguments()};
}

QString sampleFolder()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).filePath(u"sample"_s);
}

/// Asks until there is a workspace; null when the person gives up.
std::unique_ptr<session::Workspace> welcome(session::Workspace::Ports ports)
{
    pages::WelcomeDialog dialog;
    using Choice = pages::WelcomeDialog::Choice;
    while (dialog.exec() == QDialog::Accepted) {
        const QString folder = dialog.folder();
        OpenedWorkspace opened =
            dialog.choice() == Choice::Create ? session::Workspace::create(folder, dialog.person(), ports)
            : dialog.choice() == Choice::Open ? session::Workspace::open(folder, ports)
                                              : pages::openSampleWorkspace(sampleFolder(), ports);
        if (opened)
            return std::move(*opened);
        dialog.showProblem(opened.error().message.text());
    }
    return nullptr;
}

std::unique_ptr<session::Workspace> openWorkspace(const Wishes &wishes, const QString &last,
                                                  session::Workspace::Ports ports, shell::Prompter &prompter)
{
    const QString named = wishes.workspace.isEmpty() ? last : wishes.workspace;
    if (!wishes.sample && named.isEmpty())
        return welcome(ports);
    // The samples open themselves; their passphrase is known to everyone.
    OpenedWorkspace opened = wishes.sample || named == sampleFolder()
                                 ? pages::openSampleWorkspace(sampleFolder(), ports)
                                 : session::Workspace::open(named, ports);
    if (opened)
        return std::move(*opened);
    prompter.tellError(opened.error());
    return wishes.workspace.isEmpty() && !wishes.sample ? welcome(ports) : nullptr;
}

QList<shell::MainWindow::Place> allPlaces(const shell::Shelf &shelf)
{
    QList<shell::MainWindow::Place> places = pages::commonPlaces(shelf);
    QList<shell::MainWindow::Place> roles = pages::applicantPlaces(shelf);
    roles += pages::officePlaces(shelf);
    roles += pages::reviewerPlaces(shelf);
    roles += pages::chairPlaces(shelf);
    return places + roles;
}

int takePictures(shell::MainWindow &window, shell::Shelf &shelf,
                 const QList<shell::MainWindow::Place> &places, const QString &folder)
{
    QStringList ids;
    for (const shell::MainWindow::Place &place : places)
        ids.append(place.id);
    window.show();
    const auto taken = pages::takePictures(window, shelf, ids, folder);
    if (!taken)
        qCritical("%s", qPrintable(taken.error().message.text()));
    return taken ? 0 : 1;
}

int runWindow(const Wishes &wishes, session::Workspace::Ports ports)
{
    const QTemporaryDir temporary;
    const bool forPictures = !wishes.pictures.isEmpty();
    shell::Preferences preferences(forPictures ? temporary.filePath(u"tandem.ini"_s) : QString());
    forms::Theme theme(preferences.appearance());
    shell::Translation translation;
    translation.setLanguage(preferences.language());
    shell::DesktopPrompter prompter;
    auto workspace = forPictures ? [&]() -> std::unique_ptr<session::Workspace> {
        auto opened = pages::openSampleWorkspace(temporary.filePath(u"sample"_s), ports);
        if (!opened)
            qCritical("%s", qPrintable(opened.error().message.text()));
        return opened ? std::move(*opened) : nullptr;
    }()
        : openWorkspace(wishes, preferences.lastWorkspace(), ports, prompter);
    if (!workspace)
        return 1;
    shell::Shelf shelf{*workspace, prompter, preferences, translation, theme};
    const QList<shell::MainWindow::Place> places = allPlaces(shelf);
    shell::MainWindow window(shelf, places);
    prompter.setWindow(&window);
    if (forPictures)
        return takePictures(window, shelf, places, wishes.pictures);
    preferences.setLastWorkspace(workspace->folder());
    auto *const intake = new pages::FileIntake(shelf, &window); // the window owns it
    intake->serve(window);
    window.goTo(u"start"_s);
    window.show();
    if (!wishes.files.isEmpty())
        emit window.filesOffered(wishes.files);
    return QApplication::exec();
}

/// Pictures are for machines without a display, too.
void needNoDisplayForPictures(int argc, char **argv)
{
    const bool pictures = std::any_of(argv, argv + argc, [](const char *argument) {
        return QByteArrayView(argument).startsWith("--pictures");
    });
    if (pictures && qEnvironmentVariableIsEmpty("DISPLAY") &&
        qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
}

} // namespace

int main(int argc, char **argv)
{
    needNoDisplayForPictures(argc, argv);
    QApplication app(argc, argv);
    QApplication::setApplicationName(u"tandem"_s);
    QApplication::setApplicationVersion(QStringLiteral(TANDEM_VERSION));
    QApplication::setDesktopFileName(u"tandem"_s);
    const SystemClock clock;
    RandomIdSource ids;
    return runWindow(readWishes(app), {clock, ids});
}
