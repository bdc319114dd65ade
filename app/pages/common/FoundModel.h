// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/Roles.h"
#include "models/session/Finding.h"

#include <QAbstractListModel>

namespace tandem::pages {

/// Hits of a search: the application and field above, the text around the match below.
class FoundModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role
    {
        MatchStartRole = items::SecondLanguageRole + 1, ///< int: in SecondLineRole, UTF-16 units
        MatchLengthRole,                                ///< int
        SubjectRole,                                    ///< QString: FormSubject as text
    };

    using QAbstractListModel::QAbstractListModel;

    void setFound(const QList<session::Found> &found, const QString &language);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<session::Found> m_found;
    QString m_language;
};

} // namespace tandem::pages
