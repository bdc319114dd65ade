// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ExitCode.h"

#include "app/cli/Words.h"

namespace tandem::cli {

using namespace Qt::StringLiterals;

ExitCode exitCodeOf(const Error &error)
{
    static const QStringList kWriting{
        u"file.disk-full"_s,      u"file.read-only"_s,      u"file.write"_s,       u"file.folder-missing"_s,
        u"workspace.disk-full"_s, u"workspace.read-only"_s, u"workspace.folder"_s, u"backup.failed"_s};
    static const QStringList kLocked{
        u"identity.locked"_s, u"workspace.locked"_s,      u"workspace.busy"_s, u"identity.weak-passphrase"_s,
        u"seal.passphrase"_s, u"seal.wrong-passphrase"_s, u"cli.passphrase"_s, u"signing.wrong-password"_s};
    if (error.code == "cli.usage"_L1 || error.code == "document.language"_L1 ||
        error.code == "document.attachment"_L1 || error.code == "audience.unknown"_L1)
        return ExitCode::Usage;
    if (kWriting.contains(error.code))
        return ExitCode::CannotWrite;
    if (kLocked.contains(error.code))
        return ExitCode::Locked;
    if (error.code.endsWith(".cancelled"_L1))
        return ExitCode::Cancelled;
    if (error.code == "workspace.failed"_L1 || error.code == "internal"_L1)
        return ExitCode::Internal;
    return ExitCode::Refused;
}

QString exitCodeHelp()
{
    const QStringList lines{
        words(QT_TRANSLATE_NOOP("Cli", "0  done")),
        words(QT_TRANSLATE_NOOP("Cli", "1  done, but the content has errors or findings")),
        words(QT_TRANSLATE_NOOP("Cli", "2  the command line is wrong")),
        words(QT_TRANSLATE_NOOP("Cli", "3  the input was refused; the message says why")),
        words(QT_TRANSLATE_NOOP("Cli", "4  a file or the workspace cannot be written")),
        words(QT_TRANSLATE_NOOP("Cli",
                                "5  no passphrase or password, a wrong one, or the workspace is in use")),
        words(QT_TRANSLATE_NOOP("Cli", "6  cancelled; no half files are left")),
        words(QT_TRANSLATE_NOOP("Cli", "70 a fault of the program")),
    };
    return u"  "_s + lines.join(u"\n  "_s);
}

} // namespace tandem::cli
