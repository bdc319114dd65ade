// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/theme/Theme.h"

#include <QByteArray>
#include <QSettings>
#include <QStringList>

namespace tandem::shell {

/// What this person likes on this computer. No content and no secrets; those live in workspaces.
class Preferences
{
public:
    /// An INI file at the path, or the usual place of the system when empty.
    explicit Preferences(const QString &path = {});

    /// "en", "de" or "zh_CN"; the system's language when never chosen.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString &language);
    [[nodiscard]] forms::Appearance appearance() const;
    void setAppearance(forms::Appearance appearance);
    [[nodiscard]] QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);
    [[nodiscard]] QString lastWorkspace() const;
    void setLastWorkspace(const QString &folder);
    /// Ids of the places shown in the rail: "apply", "office", "review", "panel".
    [[nodiscard]] QStringList roles() const;
    void setRoles(const QStringList &roles);

private:
    mutable QSettings m_settings;
};

} // namespace tandem::shell
