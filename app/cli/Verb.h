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

inline constexpr int kAnyNumber = 100000; ///< of arguments

/// How a verb is called.
struct VerbSyntax
{
    QString noun; ///< empty for a verb that stands alone
    QString name;
    const char *summary; ///< marked with QT_TRANSLATE_NOOP("Cli", ...)
    QString arguments;   ///< "FILE..." as help shows them
    int minimumArguments = 0;
    int maximumArguments = 0;
    QList<VerbOption> options;

    /// "call check"
    [[nodiscard]] QString title() const { return noun.isEmpty() ? name : noun + u' ' + name; }
    /// "call check FILE"
    [[nodiscard]] QString usage() const { return (title() + u' ' + arguments).trimmed(); }
};

/// One thing tandem-cli can do: "call check FILE". Holds no rules; it calls a use case and shows what came
/// of it.
class Verb
{
public:
    explicit Verb(VerbSyntax how)
        : syntax(std::move(how))
    {
    }
    virtual ~Verb() = default;
    Verb(const Verb &) = delete;
    Verb &operator=(const Verb &) = delete;

    virtual Result<ExitCode> run(Job &job) const = 0;

    const VerbSyntax syntax;
};

} // namespace tandem::cli
