// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/Workspace.h"

namespace tandem::test {

Workspace::Workspace()
{
    Result<std::unique_ptr<storage::Database>> created = storage::Database::create(folder());
    if (!created)
        qFatal("no workspace: %s", qPrintable(created.error().detail));
    m_database = std::move(*created);
}

void Workspace::reopen()
{
    close();
    Result<std::unique_ptr<storage::Database>> opened = storage::Database::open(folder());
    if (!opened)
        qFatal("no workspace: %s", qPrintable(opened.error().detail));
    m_database = std::move(*opened);
}

QDateTime sampleTime(int seconds)
{
    return QDateTime(QDate(2027, 3, 1), QTime(10, 0), Qt::UTC).addSecs(seconds);
}

} // namespace tandem::test
