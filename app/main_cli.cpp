// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CommandLine.h"

#include <QGuiApplication>

#include <cstdio>

namespace {

/// Remarks of Qt about the machine are no errors of the command; only what ends the program is told.
void tellOnlyFatal(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtFatalMsg)
        std::fprintf(stderr, "tandem-cli: %s\n", qPrintable(message));
}

} // namespace

int main(int argc, char *argv[])
{
    // Fonts and pictures need QtGui, but nothing here needs a display.
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    qInstallMessageHandler(tellOnlyFatal);
    QGuiApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("tandem-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TANDEM_VERSION));
    return static_cast<int>(tandem::cli::runCommandLine(QCoreApplication::arguments().mid(1)));
}
