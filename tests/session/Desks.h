// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/TakeIn.h"
#include "models/session/Workspace.h"

#include <QTemporaryDir>

namespace tandem::test {

inline constexpr auto kPassphrase = "twelve characters at least";

/// The call all these tests work with: Portuguese and Polish, 1 is the best mark. Nothing may depend on the
/// shipped calls.
[[nodiscard]] call::CallDefinition testCall();
[[nodiscard]] QByteArray testCallText();

/// A person with an open workspace in a folder that goes with it; ids and time are reproducible.
struct TestParty
{
    explicit TestParty(const QString &role, quint64 seed);

    QTemporaryDir folder;
    SeededIdSource ids;
    FixedClock clock;
    std::unique_ptr<session::Workspace> workspace;

    [[nodiscard]] QString path(const QString &name) const { return folder.filePath(name); }
    /// Writes a file beside the workspace and gives its path.
    QString write(const QString &name, const QByteArray &bytes) const;
};

/// The office that published the test call, and its call file.
struct TestOffice : TestParty
{
    TestOffice();
    QString callFile;
};

/// An applicant who opened the call file and answered everything; `applicationId` may be handed in.
struct TestApplicant : TestParty
{
    TestApplicant(const TestOffice &office, quint64 seed);
    QString applicationId;

    /// Hands in and gives the path of the .fsub file; an empty path after an error.
    QString handIn(const QString &name = QStringLiteral("a.fsub"));
    /// Changes the acronym, as somebody who goes on writing.
    void change(const QString &acronym);

private:
    Result<QString> answer(session::Desk &desk, const call::CallDefinition &call, quint64 seed);
};

/// Takes files in at a workspace.
QList<session::TakenIn> takeIn(TestParty &party, const QStringList &paths);

} // namespace tandem::test
