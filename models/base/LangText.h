// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QMap>
#include <QString>
#include <QStringList>

namespace tandem {

/// A text of the call or of an applicant in one or more content languages ("zh", "de", "en", any BCP 47 tag).
/// Content is data: it never passes through tr().
class LangText
{
public:
    LangText() = default;
    LangText(std::initializer_list<std::pair<QString, QString>> texts);

    [[nodiscard]] bool isEmpty() const { return m_texts.isEmpty(); }
    [[nodiscard]] bool has(const QString &language) const { return m_texts.contains(language); }
    /// The text in exactly this language; empty if there is none.
    [[nodiscard]] QString in(const QString &language) const { return m_texts.value(language); }
    /// The text in the wanted language, else English, else the first there is.
    [[nodiscard]] QString best(const QString &language) const;
    [[nodiscard]] QStringList languages() const { return m_texts.keys(); }
    void set(const QString &language, const QString &text);

    [[nodiscard]] QJsonValue toJson() const;
    /// Accepts an object {language: text}; anything else gives an empty text.
    static LangText fromJson(const QJsonValue &json);

    bool operator==(const LangText &) const = default;

private:
    QMap<QString, QString> m_texts;
};

} // namespace tandem
