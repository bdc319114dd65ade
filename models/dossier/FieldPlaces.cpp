// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dossier/FieldPlaces.h"

namespace tandem::dossier {

QString fieldAnchor(const QString &field, const QString &row)
{
    return row.isEmpty() ? field : field + u'-' + row;
}

QString placeName(const QString &anchor)
{
    return QString::fromLatin1(anchor.toUtf8().toHex());
}

QList<FieldPlace> fieldPlaces(const call::CallDefinition &call, const application::Application &application)
{
    QList<FieldPlace> places;
    for (const call::Section &section : call.sections) {
        const QStringList rows =
            section.repetition ? application.rows.value(section.id) : QStringList{QString()};
        for (const QString &row : rows) {
            for (const call::FieldDefinition &field : section.fields) {
                for (const QString &own : QStringList{row} + application.rows.value(field.id))
                    places.append({field.id, placeName(fieldAnchor(field.id, own))});
            }
        }
    }
    return places;
}

} // namespace tandem::dossier
