// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace tandem::dossier {

/// Numbers of footnotes in the order in which their texts first appear.
class FootnoteNumbers
{
public:
    /// From 1 on.
    int of(const QString &text)
    {
        if (!m_texts.contains(text))
            m_texts.append(text);
        return static_cast<int>(m_texts.indexOf(text)) + 1;
    }

    /// "¹²"
    [[nodiscard]] static QString sign(int number)
    {
        static const QString kDigits = QStringLiteral("⁰¹²³⁴⁵⁶⁷⁸⁹");
        QString sign;
        for (const QChar digit : QString::number(number))
            sign += kDigits[digit.digitValue()];
        return sign;
    }

private:
    QStringList m_texts;
};

} // namespace tandem::dossier
