// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/application/SearchTexts.h"

#include "models/application/Rows.h"
namespace tandem::application {

namespace {

QString textOfValue(const call::FieldValue &value);

/// What of each kind of value a person would type to find it; numbers, money and dates are not searched.
struct TextOf
{
    QString operator()(const QString &text) const { return text; }
    QString operator()(const QStringList &list) const { return list.join(u'\n'); }
    QString operator()(const call::Code &code) const { return code.value; }
    QString operator()(const call::Address &a) const
    {
        return QStringList{a.street, a.postcode, a.place, a.region, a.latin}.join(u'\n');
    }
    QString operator()(const call::Person &p) const
    {
        return QStringList{p.familyName + p.givenName,
                           p.givenName + u' ' + p.familyName,
                           p.latinGivenName + u' ' + p.latinFamilyName,
                           p.function,
                           p.email,
                           p.telephone}
            .join(u'\n');
    }
    QString operator()(const call::Table &table) const
    {
        QStringList texts;
        for (const call::TableRow &row : table.rows) {
            for (const call::FieldValue &cell : row.cells)
                texts.append(textOfValue(cell));
        }
        texts.removeAll(QString());
        return texts.join(u'\n');
    }
    QString operator()(const LangText &texts) const
    {
        QStringList all;
        for (const QString &language : texts.languages())
            all.append(texts.in(language));
        return all.join(u'\n');
    }
    template<typename Other>
    QString operator()(const Other &) const
    {
        return {};
    }
};

QString textOfValue(const call::FieldValue &value)
{
    return std::visit(TextOf(), value);
}

} // namespace

QList<SearchText> searchTexts(const Application &application)
{
    QMap<ValueKey, QStringList> texts;
    for (auto it = application.answers.cbegin(); it != application.answers.cend(); ++it) {
        if (isRowHistory(it.key()) || isRemoved(application, it.key().row))
            continue;
        // In a conflict both texts can be found.
        for (const Revision *head : it->heads())
            texts[it.key()].append(textOfValue(head->value));
    }
    for (const Attachment &file : application.attachments)
        texts[{file.row, file.field, file.language}].append(file.fileName + u'\n' + TextOf()(file.caption));
    QList<SearchText> result;
    for (auto it = texts.cbegin(); it != texts.cend(); ++it) {
        const QString text = it->join(u'\n').trimmed();
        if (!text.isEmpty())
            result.append({it.key(), text});
    }
    return result;
}

} // namespace tandem::application
