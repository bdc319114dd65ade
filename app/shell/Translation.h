// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QTranslator>

namespace tandem::shell {

/// The language of the interface. Changing it sends QEvent::LanguageChange to every widget: no restart.
class Translation
{
public:
    /// "en", "de", "zh_CN"; each with its own name for menus.
    struct Choice
    {
        QString language;
        QString name;
    };
    [[nodiscard]] static QList<Choice> choices();

    /// Unknown languages become English.
    void setLanguage(const QString &language);
    [[nodiscard]] QString language() const { return m_language; }
    /// The same as a content language tag, for texts of a call: "en", "de", "zh".
    [[nodiscard]] QString contentLanguage() const { return m_language.section(u'_', 0, 0); }

private:
    QTranslator m_program;
    QTranslator m_qt;
    QString m_language;
};

} // namespace tandem::shell
