// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/Database.h"
#include "tests/support/SampleApplication.h"
#include "tests/support/SampleCall.h"

#include <QTemporaryDir>

namespace tandem::test {

/// A new workspace in a temporary folder that goes with it.
class Workspace
{
public:
    Workspace();
    /// Closes the workspace and opens it again, as the next start of the program does.
    void reopen();
    void close() { m_database.reset(); }

    [[nodiscard]] storage::Database &database() { return *m_database; }
    [[nodiscard]] QString folder() const { return m_parent.filePath(QStringLiteral("workspace")); }
    /// A path beside the workspace.
    [[nodiscard]] QString beside(const QString &name) const { return m_parent.filePath(name); }

private:
    QTemporaryDir m_parent;
    std::unique_ptr<storage::Database> m_database;
};

/// 2027-03-01 10:00:00.000 UTC and so many seconds.
[[nodiscard]] QDateTime sampleTime(int seconds = 0);

} // namespace tandem::test

// Fails the test with code and detail of the error.
#define VERIFY_OK(expression)                                                                                \
    do {                                                                                                     \
        const auto &verified = (expression);                                                                 \
        QVERIFY2(verified.ok(),                                                                              \
                 verified.ok() ? "" : qPrintable(verified.error().code + u' ' + verified.error().detail));   \
    } while (false)

// The expression must fail with this code.
#define VERIFY_ERROR(expression, expected)                                                                   \
    do {                                                                                                     \
        const auto &verified = (expression);                                                                 \
        QVERIFY2(!verified.ok(), "succeeded");                                                               \
        QCOMPARE(verified.error().code, QStringLiteral(expected));                                           \
    } while (false)
