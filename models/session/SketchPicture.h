// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace tandem::session {

/// A schematic drawing as PNG for the sample world: "line", "cell", "hall", "panel", "robot" or "chart". The
/// number makes drawings of one kind differ. Always the same bytes for the same arguments.
[[nodiscard]] QByteArray sketchPicture(const QString &kind, int number);

} // namespace tandem::session
