// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Job.h"

#include "models/base/AtomicFile.h"
#include "models/storage/ApplicationStore.h"
#include "models/storage/CallStore.h"

#include <QLocale>
#include <QSet>

namespace tandem::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kInputLimit = 2000000000; // bytes; as session::takeIn
constexpr qint64 kPassphraseFileLimit = 4096;

Error passphraseError()
{
    return {u"cli.passphrase"_s,
            {QT_TRANSLATE_NOOP("Message",
                               "The keys of this workspace need a passphrase. Name a file that holds it with "
                               "--passphrase-file, or set TANDEM_PASSPHRASE."),
             {}},
            {}};
}

Error noApplicationError(const QString &wanted)
{
    return {u"cli.no-application"_s,
            {QT_TRANSLATE_NOOP("Message",
                               "There is no application “%1” here. “tandem-cli application list” shows "
                               "those there are."),
             {wanted}},
            {}};
}

Result<QString> firstLine(const QString &path)
{
    const auto text = readFile(path, kPassphraseFileLimit);
    if (!text)
        return text.error();
    return QString::fromUtf8(*text).section(u'\n', 0, 0).trimmed();
}

} // namespace

Job::Job(const Console &console, QStringList arguments, QMap<QString, QString> options)
    : m_console(console)
    , m_arguments(std::move(arguments))
    , m_options(std::move(options))
{
}

Result<QString> Job::required(const QString &option) const
{
    if (has(option))
        return value(option);
    return usageError(QT_TRANSLATE_NOOP("Message", "The option --%1 is missing."), {option});
}

Result<qint64> Job::number(const QString &option, qint64 otherwise, qint64 least, qint64 most) const
{
    if (!has(option))
        return otherwise;
    bool isNumber = false;
    const qint64 number = value(option).toLongLong(&isNumber);
    if (isNumber && number >= least && number <= most)
        return number;
    return usageError(QT_TRANSLATE_NOOP("Message", "--%1 must be a whole number from %2 to %3, not “%4”."),
                      {option, QString::number(least), QString::number(most), value(option)});
}

Result<session::Workspace *> Job::workspace()
{
    if (!m_workspace) {
        const auto folder = required(u"workspace"_s);
        if (!folder)
            return folder.error();
        auto opened = session::Workspace::open(*folder, {m_clock, m_ids});
        if (!opened)
            return opened.error();
        m_workspace = std::move(*opened);
    }
    return m_workspace.get();
}

Result<session::Workspace *> Job::unlockedWorkspace()
{
    const auto opened = workspace();
    if (!opened)
        return opened;
    const auto secret = passphrase();
    if (!secret)
        return secret.error();
    if (const auto unlocked = (*opened)->unlock(*secret); !unlocked)
        return unlocked.error();
    return opened;
}

Result<QString> Job::passphrase() const
{
    if (has(u"passphrase-file"_s))
        return firstLine(value(u"passphrase-file"_s));
    if (qEnvironmentVariableIsSet("TANDEM_PASSPHRASE"))
        return qEnvironmentVariable("TANDEM_PASSPHRASE");
    return passphraseError();
}

Result<QString> Job::sharedPassphrase() const
{
    return secret(u"shared-passphrase-file"_s);
}

Result<QString> Job::secret(const QString &option) const
{
    const auto path = required(option);
    return path ? firstLine(*path) : path;
}

QString Job::language() const
{
    return QLocale().name().section(u'_', 0, 0);
}

Result<ExitCode> Job::finish(const Result<void> &done, const QStringList &lines,
                             const QJsonObject &json) const
{
    if (!done)
        return done.error();
    m_console.show(lines, json);
    return ExitCode::Success;
}

Result<QString> Job::callId()
{
    const auto opened = workspace();
    if (!opened)
        return opened.error();
    const auto calls =
        (*opened)->now([](session::Desk &desk) { return storage::CallStore(desk.database).list(); });
    if (!calls)
        return calls.error();
    QSet<QString> ids;
    for (const storage::CallSummary &call : *calls) {
        if (!has(u"call"_s) || value(u"call"_s) == call.id || value(u"call"_s) == call.reference)
            ids.insert(call.id);
    }
    if (ids.size() == 1)
        return *ids.cbegin();
    return usageError(
        ids.isEmpty()
            ? QT_TRANSLATE_NOOP("Message", "The workspace has no such call.")
            : QT_TRANSLATE_NOOP("Message", "The workspace has several calls. Name one with --call."));
}

Result<QString> Job::applicationId(const QString &wanted)
{
    const auto opened = workspace();
    if (!opened)
        return opened.error();
    const auto all =
        (*opened)->now([](session::Desk &desk) { return storage::ApplicationStore(desk.database).list(); });
    if (!all)
        return all.error();
    for (const storage::ApplicationSummary &summary : *all) {
        if (wanted == summary.id || wanted == summary.reference || wanted == summary.acronym)
            return summary.id;
    }
    return noApplicationError(wanted);
}

Result<void> Job::write(const QString &path, const QByteArray &bytes) const
{
    if (path != "-"_L1)
        return writeFileDurably(path, bytes);
    return m_console.showRaw(bytes);
}

Error usageError(const char *source, const QStringList &arguments)
{
    return {u"cli.usage"_s, {source, arguments}, {}};
}

Result<QByteArray> readInput(const QString &path)
{
    return readFile(path, kInputLimit);
}

} // namespace tandem::cli
