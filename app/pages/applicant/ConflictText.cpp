// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/applicant/ConflictText.h"

#include "app/pages/applicant/WordDifference.h"
#include "forms/theme/Colours.h"
#include "models/application/Rows.h"
#include "models/application/ValueText.h"

namespace tandem::pages {

using namespace Qt::StringLiterals;
using application::Application;
using application::ValueKey;

namespace {

/// Section or field the key is about: for histories of blocks that of the block.
QString subjectOf(const Application &application, const ValueKey &key)
{
    if (!application::isRowHistory(key))
        return key.field;
    const QString group = application::groupOfOrder(key);
    return group.isEmpty() ? application::groupOfRow(application, key.row) : group;
}

QString rowText(const call::CallDefinition &call, const Application &application, const QString &group,
                const QString &row)
{
    const QString name = application.text({row, call.known.partnerName, {}});
    if (!name.isEmpty())
        return name;
    const auto number = application.rows.value(group).indexOf(row) + 1;
    return number > 0 ? group + u" · "_s + QString::number(number) : group;
}

QString rowsText(const call::CallDefinition &call, const Application &application, const QString &group,
                 const QStringList &rows)
{
    QStringList lines;
    for (const QString &row : rows) {
        if (application.rows.value(group).contains(row))
            lines.append(rowText(call, application, group, row));
    }
    return lines.join(u'\n');
}

} // namespace

QString conflictName(const call::CallDefinition &call, const Application &application, const ValueKey &key)
{
    const QString subject = subjectOf(application, key);
    QStringList parts{subject};
    const QString group = application::groupOfRow(application, key.row);
    if (application.rows.value(group).size() > 1)
        parts.append(QString::number(application.rows.value(group).indexOf(key.row) + 1));
    if (!key.language.isEmpty()) {
        const auto language = std::find_if(call.languages.cbegin(), call.languages.cend(),
                                           [&](const auto &known) { return known.tag == key.language; });
        parts.append(language == call.languages.cend() ? key.language : language->name);
    }
    return parts.join(u" · "_s);
}

QString conflictLabel(const call::CallDefinition &call, const Application &application, const ValueKey &key,
                      const QString &language)
{
    const QString subject = subjectOf(application, key);
    if (const call::FieldDefinition *field = call.field(subject))
        return field->label.best(language);
    for (const call::Section &section : call.sections) {
        if (section.id == subject)
            return section.label.best(language);
    }
    return subject;
}

QString conflictText(const call::CallDefinition &call, const Application &application, const ValueKey &key,
                     const call::FieldValue &value, const QString &language)
{
    const auto *list = std::get_if<QStringList>(&value);
    if (const QString group = application::groupOfOrder(key); !group.isEmpty())
        return rowsText(call, application, group, list ? *list : QStringList());
    if (const auto *files = std::get_if<call::FileList>(&value)) {
        QStringList names;
        for (const QString &id : files->attachmentIds) {
            const application::Attachment *file = application.attachment(id);
            names.append(file ? file->fileName : id);
        }
        return names.join(u'\n');
    }
    if (isWritable(call, key)) {
        const auto *text = std::get_if<QString>(&value);
        return list ? list->join(u'\n') : text ? *text : QString();
    }
    const call::FieldDefinition *field = call.field(key.field);
    return field ? application::valueText(*field, value, language) : QString();
}

bool isWritable(const call::CallDefinition &call, const ValueKey &key)
{
    using enum call::FieldType;
    const call::FieldDefinition *field = call.field(key.field);
    return field && (field->type == Text || field->type == LongText || field->type == List);
}

call::FieldValue writtenValue(const QString &text, const call::FieldValue &like)
{
    if (text.trimmed().isEmpty())
        return {};
    if (std::holds_alternative<QStringList>(like))
        return text.split(u'\n', Qt::SkipEmptyParts);
    return text;
}

QString markedDifference(const QString &before, const QString &now, const QPalette &palette)
{
    const QString inserted = forms::colour(palette, forms::Colour::Inserted).name();
    const QString removed = forms::colour(palette, forms::Colour::Removed).name();
    QString html;
    for (const WordRun &run : wordDifference(before, now)) {
        const QString text = run.text.toHtmlEscaped();
        if (run.kind == WordRun::Kind::Same)
            html += text;
        else if (run.kind == WordRun::Kind::Removed)
            html += u"<s style=\"background-color:%1\">%2</s>"_s.arg(removed, text);
        else
            html += u"<u style=\"background-color:%1\">%2</u>"_s.arg(inserted, text);
    }
    return u"<div style=\"white-space:pre-wrap\">"_s + html + u"</div>"_s;
}

} // namespace tandem::pages
