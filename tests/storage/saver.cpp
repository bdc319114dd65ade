// SPDX-License-Identifier: GPL-3.0-or-later
// Saves a counter into the first application of a workspace for as long as it lives, and says "ACK n" only
// after the save was acknowledged. tst_KillLoop kills it.
#include "models/storage/ApplicationStore.h"
#include "models/storage/EventLog.h"
#include "tests/storage/Workspace.h"

#include <QCoreApplication>

#include <cstdio>

using namespace tandem;
using namespace Qt::StringLiterals;

namespace {

constexpr int kMostSaves = 1'000'000; // never reached; a saver that nobody kills ends

Result<void> saveOnce(storage::Database &database, application::Application &before, int number)
{
    application::Application after = before;
    // Long enough to cross pages, so that a torn write would show.
    const QString text = QString::number(number) + u' ' + u"机器人 Fertigung "_s.repeated(200);
    after.setValue({{}, u"A06"_s, u"de"_s}, text, test::sampleAuthor(), test::sampleId(100'000 + number));
    Result<void> saved = database.transact([&]() -> Result<void> {
        storage::ApplicationStore store(database);
        if (Result<void> r = store.saveChanges(test::sampleCall(), before, after); !r)
            return r;
        const auto logged = storage::EventLog(database).append({test::sampleTime(number),
                                                                u"saver"_s,
                                                                u"application.saved"_s,
                                                                after.id,
                                                                {{u"number"_s, number}}});
        return logged ? Result<void>() : Result<void>(logged.error());
    });
    before = after;
    return saved;
}

int fail(const Error &error)
{
    std::fprintf(stderr, "%s %s\n", qPrintable(error.code), qPrintable(error.detail));
    return 1;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication program(argc, argv);
    auto database = storage::Database::open(program.arguments().at(1));
    if (!database)
        return fail(database.error());
    auto application = storage::ApplicationStore(**database).load(test::sampleApplication().id);
    if (!application)
        return fail(application.error());
    const int last = application->text({{}, u"A06"_s, u"de"_s}).section(u' ', 0, 0).toInt();
    for (int number = last + 1; number < kMostSaves; ++number) {
        if (Result<void> saved = saveOnce(**database, *application, number); !saved)
            return fail(saved.error());
        std::printf("ACK %d\n", number);
        std::fflush(stdout);
    }
    return 0;
}
