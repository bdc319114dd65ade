// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/applicant/FindFields.h"

#include "models/application/SearchTexts.h"
#include "models/application/ValueText.h"

namespace tandem::pages {

namespace {

constexpr qsizetype kBefore = 12; // characters shown in front of a match

bool isNamed(const call::FieldDefinition &field, const QString &text)
{
    if (field.id.startsWith(text, Qt::CaseInsensitive))
        return true;
    const QStringList languages = field.label.languages();
    return std::any_of(languages.cbegin(), languages.cend(), [&](const QString &language) {
        return field.label.in(language).contains(text, Qt::CaseInsensitive);
    });
}

/// The line of an answer around the match.
QString around(const QString &answer, const QString &text)
{
    const qsizetype at = answer.indexOf(text, 0, Qt::CaseInsensitive);
    QString line = answer.mid(std::max<qsizetype>(0, at - kBefore), 80).simplified();
    return at > kBefore ? u'…' + line : line;
}

/// What somebody wrote, and what choices, numbers and dates say in the reader's language.
QList<application::SearchText> shownTexts(const call::CallDefinition &call,
                                          const application::Application &application,
                                          const QString &language)
{
    QList<application::SearchText> texts = application::searchTexts(application);
    for (auto it = application.answers.cbegin(); it != application.answers.cend(); ++it) {
        const call::FieldDefinition *field = call.field(it.key().field);
        const application::Revision *head = it->head();
        if (field && head && application::dependsOnLanguage(field->type))
            texts.append({it.key(), application::valueText(*field, head->value, language)});
    }
    return texts;
}

} // namespace

QList<FieldHit> findFields(const call::CallDefinition &call, const application::Application &application,
                           const QString &text, const QString &language)
{
    const QString wanted = text.trimmed();
    if (wanted.isEmpty())
        return {};
    QHash<QString, QPair<application::ValueKey, QString>> answers;
    for (const application::SearchText &answer : shownTexts(call, application, language)) {
        if (!answers.contains(answer.key.field) && answer.text.contains(wanted, Qt::CaseInsensitive))
            answers.insert(answer.key.field, {answer.key, around(answer.text, wanted)});
    }
    QList<FieldHit> hits;
    for (const call::Section &section : call.sections) {
        for (const call::FieldDefinition &field : section.fields) {
            const auto answer = answers.constFind(field.id);
            if (answer != answers.cend())
                hits.append({{answer->first.row, field.id, answer->first.language, {}, {}},
                             field.label.best(language),
                             answer->second});
            else if (isNamed(field, wanted))
                hits.append({{{}, field.id, {}, {}, {}}, field.label.best(language), {}});
        }
    }
    return hits;
}

} // namespace tandem::pages
