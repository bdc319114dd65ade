// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/ExitCode.h"
#include "models/base/Result.h"

#include <QList>
#include <QString>

namespace tandem::cli {

class Job;

/// An option of a verb. Without a value name it is a switch.
struct VerbOption
{
    QString name;
    QString valueName;
    const char *help; ///< marked with QT_TRANSLATE_NOOP("Cli", ...)
};

/// One thing tandem-cli can do: "call check FILE". Holds no rules; it calls a use case and shows what came
/// of it.
class Verb
{
public:
    virtual ~Verb() = default;

    [[nodiscard]] virtual QString noun() const = 0;
    [[nodiscard]] virtual QString name() const = 0;
    [[nodiscard]] virtual const char *summary() const = 0;
    /// "FILE...": names of the arguments as help shows them.
    [[nodiscard]] virtual QString arguments() const { return {}; }
    /// How many arguments there must be, at least and at most.
    [[nodiscard]] virtual int minimumArguments() const { return 0; }
    [[nodiscard]] virtual int maximumArguments() const { return minimumArguments(); }
    [[nodiscard]] virtual QList<VerbOption> options() const { return {}; }
    virtual Result<ExitCode> run(Job &job) const = 0;

    /// "call check"; a verb of its own has no noun.
    [[nodiscard]] QString title() const { return noun().isEmpty() ? name() : noun() + u' ' + name(); }
};

} // namespace tandem::cli
