// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/Shelf.h"

#include <QCoreApplication>

namespace tandem::shell {

bool unlockKeys(Shelf &shelf)
{
    const auto title = QCoreApplication::translate("Shelf", "Unlock your keys");
    const auto text = QCoreApplication::translate(
        "Shelf", "Sealing, signing and opening sealed files needs the passphrase of this workspace.");
    while (const std::optional<QString> passphrase = shelf.prompter.passphrase(title, text, false)) {
        const Result<void> unlocked = shelf.workspace.unlock(*passphrase);
        if (unlocked)
            return true;
        shelf.prompter.tellError(unlocked.error());
    }
    return false;
}

} // namespace tandem::shell
