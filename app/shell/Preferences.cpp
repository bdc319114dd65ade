// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/Preferences.h"

#include <QLocale>
#include <QStandardPaths>

namespace tandem::shell {

using namespace Qt::StringLiterals;

namespace {

QString usualPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + u"/tandem.ini"_s;
}

QString systemLanguage()
{
    switch (QLocale::system().language()) {
    case QLocale::German:
        return u"de"_s;
    case QLocale::Chinese:
        return u"zh_CN"_s;
    default:
        return u"en"_s;
    }
}

} // namespace

Preferences::Preferences(const QString &path)
    : m_settings(path.isEmpty() ? usualPath() : path, QSettings::IniFormat)
{
}

QString Preferences::language() const
{
    return m_settings.value("language"_L1, systemLanguage()).toString();
}

void Preferences::setLanguage(const QString &language)
{
    m_settings.setValue("language"_L1, language);
}

forms::Appearance Preferences::appearance() const
{
    const QString key = m_settings.value("appearance"_L1).toString();
    return key == "light"_L1  ? forms::Appearance::Light
           : key == "dark"_L1 ? forms::Appearance::Dark
                              : forms::Appearance::System;
}

void Preferences::setAppearance(forms::Appearance appearance)
{
    const QString key = appearance == forms::Appearance::Light  ? u"light"_s
                        : appearance == forms::Appearance::Dark ? u"dark"_s
                                                                : u"system"_s;
    m_settings.setValue("appearance"_L1, key);
}

QByteArray Preferences::windowGeometry() const
{
    return m_settings.value("geometry"_L1).toByteArray();
}

void Preferences::setWindowGeometry(const QByteArray &geometry)
{
    m_settings.setValue("geometry"_L1, geometry);
}

QString Preferences::lastWorkspace() const
{
    return m_settings.value("workspace"_L1).toString();
}

void Preferences::setLastWorkspace(const QString &folder)
{
    m_settings.setValue("workspace"_L1, folder);
}

QStringList Preferences::roles() const
{
    const QStringList all{u"apply"_s, u"office"_s, u"review"_s, u"panel"_s};
    return m_settings.value("roles"_L1, all).toStringList();
}

void Preferences::setRoles(const QStringList &roles)
{
    m_settings.setValue("roles"_L1, roles);
}

} // namespace tandem::shell
