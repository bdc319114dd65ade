// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CommandLine.h"

#include <QGuiApplication>

int main(int argc, char *argv[])
{
    // Fonts and pictures need QtGui, but nothing here needs a display.
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("tandem-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TANDEM_VERSION));
    return static_cast<int>(tandem::cli::runCommandLine(QCoreApplication::arguments().mid(1)));
}
