// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/theme/StatusShape.h"
#include "models/items/Roles.h"
#include "models/session/Overview.h"

#include <QAbstractListModel>

namespace tandem::pages {

/// The own applications as a list of work. IdRole, FirstLineRole and SecondLineRole are those of all models.
class WorkModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role
    {
        ShareRole = items::LanguageRole + 1, ///< double 0..1; negative: show the state instead
        StateRole,                           ///< int: forms::Status
        StateTextRole,                       ///< QString
        WhenRole,                            ///< QString: when it was last changed
        OpenRole,                            ///< bool: may still be changed
    };

    using QAbstractListModel::QAbstractListModel;

    /// `now` in UTC; `language` is a content language tag.
    void setWork(const QList<session::OwnApplication> &work, const QDateTime &now, const QString &language);
    [[nodiscard]] const QList<session::OwnApplication> &work() const { return m_work; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] QString title(const session::OwnApplication &own) const;
    [[nodiscard]] QString leads(const session::OwnApplication &own) const;
    [[nodiscard]] QString secondLine(const session::OwnApplication &own) const;
    [[nodiscard]] QString stateText(const session::OwnApplication &own) const;
    [[nodiscard]] QString when(const session::OwnApplication &own) const;

    QList<session::OwnApplication> m_work;
    QDateTime m_now;
    QString m_language;
};

} // namespace tandem::pages
