// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/LangText.h"

#include <QJsonObject>

namespace tandem {

using namespace Qt::StringLiterals;

LangText::LangText(std::initializer_list<std::pair<QString, QString>> texts)
{
    for (const auto &[language, text] : texts)
        set(language, text);
}

QString LangText::best(const QString &language) const
{
    if (const auto it = m_texts.constFind(language); it != m_texts.cend())
        return *it;
    // "zh_CN" and "zh-CN" ask for "zh" content, which is how calls name it.
    const QString primary = language.section(u'-', 0, 0).section(u'_', 0, 0);
    if (const auto it = m_texts.constFind(primary); it != m_texts.cend())
        return *it;
    if (const auto it = m_texts.constFind(u"en"_s); it != m_texts.cend())
        return *it;
    return m_texts.isEmpty() ? QString() : m_texts.first();
}

void LangText::set(const QString &language, const QString &text)
{
    if (text.isEmpty())
        m_texts.remove(language);
    else
        m_texts.insert(language, text);
}

QJsonValue LangText::toJson() const
{
    QJsonObject object;
    for (auto it = m_texts.cbegin(); it != m_texts.cend(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

LangText LangText::fromJson(const QJsonValue &json)
{
    LangText text;
    const QJsonObject object = json.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        text.set(it.key(), it.value().toString());
    return text;
}

} // namespace tandem
