// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Issue.h"

namespace tandem::pages {

/// Instead of a field: where the form lets people choose what holds after copies were merged.
inline constexpr auto kConflictsPlace = "!conflicts";

/// What the form page is asked to show: an application and, if wanted, a place in it. Pages hand subjects to
/// the window as one text.
struct FormSubject
{
    QString applicationId;
    Place place;

    [[nodiscard]] QString toText() const
    {
        return QStringList{applicationId, place.field, place.row, place.language}.join(u'#');
    }
    [[nodiscard]] static FormSubject fromText(const QString &text)
    {
        FormSubject subject;
        subject.applicationId = text.section(u'#', 0, 0);
        subject.place.field = text.section(u'#', 1, 1);
        subject.place.row = text.section(u'#', 2, 2);
        subject.place.language = text.section(u'#', 3, 3);
        return subject;
    }
};

} // namespace tandem::pages
