// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/gui/SampleStage.h"

namespace tandem::test {

/// Looks at windows in the three languages as a person who is about to show them to somebody would: nothing
/// cut off, every language really shown, and switched at run time as if the page had been opened in it.
class Look
{
public:
    /// Pictures go to `folder`; none are taken where it is empty.
    explicit Look(QString folder);

    /// The page the window shows now. A page that `isHalfDone` holds what opening it anew would lose, so it
    /// is not compared with itself opened anew.
    void page(SampleStage &stage, const QString &name, bool isHalfDone = false);
    /// A dialog over a window.
    void dialog(SampleStage &stage, QWidget &dialog, const QString &name);

    /// Everything that was wrong anywhere, one line each.
    [[nodiscard]] const QStringList &findings() const { return m_findings; }
    [[nodiscard]] int looks() const { return m_looks; }

private:
    void examine(QWidget &window, const QString &name, const QString &language);

    QString m_folder;
    QStringList m_findings;
    int m_looks = 0;
};

} // namespace tandem::test
